"""Which Swahili words are finite verbs: by their prefixes, their endings, and the nouns that look alike."""

import re

_SUBJECT = "ni|u|a|tu|wa|i|li|ya|ki|vi|zi"
_TENSE = "li|na|me|ta|taka|ka|ki|nge|ngali"
_RELATIVE = "ye|o|yo|cho|vyo|zo|lo|po|ko"
_OBJECT = "ni|ku|m|mw|mu|tu|wa|i|u|li|ya|ki|vi|zi|ji"
# Verbs from Arabic and other languages, whose last vowel does not change.
_LOANS = (
    "jibu|rudi|fikiri|samehe|hitimu|jaribu|haribu|sahau|dhibiti|keti|ripoti|saini|sain|hudhuri|shiriki|ratibu|tathmini|"
    "amini|ahidi|jiuzulu|zuru|laki|laani|husu|ruhusu|sali|subiri|baki|kiri|jadili|kubali|safiri|staafu|wasili|adhibu|"
    "hukumu|tuhumu|shutumu|shtumu|laumu|hutubu|hutubi|faidi|taja|fariki|salimu|jeruhi|athiri|hesabu|badili|tangulizi|kabili|"
    "kabidhi|kashifu|sifu|shukuru|hofu|kusudi|keti|stahili|ishi|furahi|sitiri|haini|shitaki|shtaki|ghadhibi|sihi|"
    "maanishi|tumaini|tamani|thamini|afiki|ridhi|tii|hitaji|hisi|jali|dai|samehe|sisitizi|rithi|haji|shinikizi|hujumu|"
    "hamasishi|dhuru|pinduli|tahini|hatarishi|sajili|tafsiri|zidi|fuzu|sogele|starehe|dumu|gharimu|sheheni|ajiri|tabiri|dhani|amuru|arifu|taarifu|buni|sadiki|wafiki|shuku|ghairi|kaidi|dhihaki|tabasamu|jiri|fahamu|baini|hoji"
)
# Common verbs of news, for the tense of headlines and the habitual, which no prefix gives away.
_ROOTS = (
    "u|uw|uaw|anguk|anguki|uwaw|tek|shambuli|vami|pig|pigi|pigan|pamban|kut|kutan|zungumz|onge|poke|pokele|lak|tembele|karibish|fany|fanyik|anz|"
    "anzish|maliz|malizik|end|enda|endele|endesh|fung|fungu|tangaz|tak|sem|tish|onye|ony|om|omb|lalamik|laan|kanush|"
    "kat|kata|pat|wek|weke|ondo|ondok|ondoke|ondolew|tu|tum|tumi|ti|pand|shuk|pand|ongez|punguz|pit|pitish|idhinish|"
    "teu|teuliw|apish|chagu|fut|futw|fukuz|timu|achi|ach|jiuzul|andaman|gom|zuk|kumb|kumbw|fik|fiki|wasil|ingi|tok|toke|"
    "tuhum|shutum|shtum|laum|pinga|ping|ung|shind|shindw|pong|pongez|sif|som|andik|jib|jeng|zindu|fichu|gundu|kam|kamat|okol|"
    "oko|kimbi|kimbil|lip|lipuk|tegeme|rej|reje|rejesh|tetem|porom|poromok|zam|furik|ungu|ungan|agiz|amur|it|itish|"
    "ahirish|sitish|ratib|kwam|vunj|vunjik|wak|hitimish|andal|anda|kosol|koso|song|soge|sikitik|unguz|tawany|zingir|"
    "vuk|jadil|jadilian|kubal|kubalian|sain|tupi|hofi|himiz|dhibit|chuku|rush|fyatu|chom|por|jeruh|nyim|zui|kabil|"
    "kabidh|kabidhiw|tikis|sababish|angami|fariki|poteze|potez|ful|shikili|kosek|subir|tarajiw|tarajia|pang|pangw|hama|ham"
)
_EXTENSIONS = r"(?:i|e|li|le|iz|ez|ish|esh|an|w|iw|ew|liw|lew|ian|ean|ik|ek|ishw|izw|shw|zw|iliw|lian|iz?an)*"
# Nouns that begin like a verb.
_NOUNS = re.compile(
    r"wana(?:nchi|jeshi|chama|wake|funzi|habari|siasa|sheria|harakati|diplomasia|kijiji|sayansi|hisa|ndoa|familia|taaluma|"
    r"anga|maji|mitandao|jihadi|michezo|historia|dini|riadha|ukoo|mapinduzi)"
    r"|(?:wa|u)tawala|watalaka|u?kanda|kikanda|kitaifa|kitalii|unasaba|utaifa|zilizala|wapiga|walinda|waathirika|wakala|"
    r"alama|wataka|akaunti|kinara|ukaida|wakaka|ukata|huenda|ajali|aliyekuwa|waliokuwa|wafungwa|wahitimu|habari|hatari|hatua|haki|hali|hata|"
    r"hasa|hapa|harakati|halmashauri|hasara|hasira|hamasa|hazina|halisi|hafla|hatia|hati|hakika|huduma|huruma|husika|"
    r"hatima|hukumu|hususa[ni]?|hutuba|hujuma|hundi|hawara|haiba|sisi|sita|siasa|siku|silaha|simu|sikukuu|singida|sinema"
)
FINITE = re.compile(
    rf"(?:{_SUBJECT})(?:{_TENSE})(?:{_RELATIVE})?(?:\w{{2,}}a|ua)"
    rf"|(?:{_SUBJECT})(?:{_TENSE}|mesha)(?:{_RELATIVE})?(?:{_OBJECT})?(?:{_LOANS})"
    r"|(?:ku|pa)(?:li|me|na|ta)kuwa"
    rf"|ha(?:tu|m|wa|i|u|li|ya|ki|vi|zi|ku|pa)?(?:ku|ta|ja)\w{{2,}}"
    rf"|(?:hu|si)(?:ku|ta|ja)\w{{3,}}"
    rf"|ha(?:tu|wa|i|u|li|ya|ki|vi|zi)\w{{3,}}i"
    rf"|h(?:ataki|awezi|ajui|apendi|atarajiwi|ana|awana|aina|akuna)"
    rf"|(?:yu|wa|i|u|zi|vi|li|ki|tu)(?:ko|po|mo)|(?:u|a|wa|i|li|ya|ki|vi|zi)li(?:ye|o|yo|cho|vyo|zo|lo)(?:ko|po|mo)"
    rf"|(?:a|wa|ya|la|cha|vya|za|yu|hu)(?:{_OBJECT})?(?:{_ROOTS}){_EXTENSIONS}a"
    rf"|(?:a|wa|ya|la|cha|vya|za|yu|hu)(?:{_OBJECT})?(?:{_LOANS})"
)
# A relative verb: lililofanywa, waliotumwa, wanaopigana. Its mark agrees with the subject; walionana has none.
_MARK = (
    r"(?:(?<=a..)ye|yo|cho|vyo|zo|lo|po(?!ke|ra|rw|tez|ngez|kony|le)|ko(?!so|sa|mb|pa|ma)|"
    r"(?<!^a..)o(?!mb|ndo|ngo|nge|na|ko[alm]|gop|ny|tesh|sh(?:[aei]|wa|ea)$|rodh|kot|a$))"
)
RELATIVE = re.compile(rf"(?:u|a|wa|i|li|ya|ki|vi|zi|ku|pa)(?:li|na|taka|si){_MARK}\w+[aeiu]")
RELATIVE_PASSIVE = re.compile(
    r"(?:u|a|wa|i|li|ya|ki|vi|zi|ku|pa)(?:li|na|taka)(?:ye|o|yo|cho|vyo|zo|lo|po|ko)\w+w[ae]$"
)
"""In the passive: lililofanywa na, walioteuliwa na."""
# The tense of headlines, fused with the subject: yalalama, lateka. Many nouns look like it.
HEADLINE = re.compile(r"(?:a|wa|ya|la|cha|vya|za|kwa|pa)[^\W\d_]{3,}a$")
# A relative verb that tells on whom a measure is put.
IMPOSED = re.compile(
    r"(?:i|u|li|wa|zi|ya|a|ki)li(?:vyo|yo|cho|zo|lo)(?:i|u|wa|li|zi|ki|m|mw)?(?:wek|chuku)\w+|(?:vi|i|ya|li|zi|u)(?:(?:na|li|me)(?:vyo|yo|lo|zo|o)?|ki)(?:wa|i|u|m|zi|ki|ya)?leng\w+"
)
# What is traded, by where it comes from.
COMING_FROM = re.compile(r"(?:i|u|li|ya|zi|vi|ki)(?:na|li)(?:yo|o|lo|zo|vyo|cho)to(?:ka|kea)$")
# Wiki iliyopita.
LAST = re.compile(r"(?:i|u|li|ya|zi|wa)li(?:yo|o|lo|zo)(?:pita|isha|malizika)$")
# Whose a thing is that is hit.
OWNED = re.compile(
    r"(?:i|u|li|ya|zi|vi|ki)(?:na|li)(?:yo|o|lo|zo|vyo|cho)(?:miliki|dhibiti|shikili|kali|lind|tawali)\w*wa$"
)
# Shambulio hilo limehusishwa na M23.
DONE = re.compile(r"\w{2,5}(?:fany|tekelez|husish|endesh|ratibi|ongoz)wa$")
FIRST_PERSON = re.compile(r"(?:ni|tu)(?:li|na|me|ta|ka)(?!o|ye|po)\w{3,}|(?:hatu|si)(?:ku|ja|ta)\w{3,}")
"""Nilikutana, tumezungumza: who speaks."""


def is_finite(word: str) -> bool:
    """Whether a folded word is a finite verb, as far as its form tells."""
    return bool(FINITE.fullmatch(word)) and not _NOUNS.fullmatch(word)


def is_relative(word: str) -> bool:
    """Whether a folded word is a verb that describes the noun before it."""
    return bool(RELATIVE.fullmatch(word)) and is_finite(word)
