"""Word forms: how English, French and Swahili bend the verbs and nouns that lexicons name by their base form."""

import re
from itertools import product

_VOWELS = "aeiou"
# Doubled although the stress is not on a one-syllable word's end.
_DOUBLING = {
    "confer",
    "kidnap",
    "defer",
    "refer",
    "compel",
    "repel",
    "rebel",
    "shell",
    "commit",
    "admit",
    "permit",
    "begin",
    "occur",
    "cancel",
    "travel",
    "signal",
}

# Verbs whose past is not made by -ed; a lexicon need not repeat it.
_IRREGULAR = {
    verb.split("/")[0]: verb.split("/")[1:]
    for verb in (
        "be/was/been become/became/become begin/began/begun bind/bound break/broke/broken bring/brought build/built "
        "burst/burst buy/bought catch/caught choose/chose/chosen come/came/come cut/cut deal/dealt do/did/done "
        "draw/drew/drawn drive/drove/driven fall/fell/fallen feel/felt fight/fought find/found flee/fled "
        "fly/flew/flown forbid/forbade/forbidden forgo/forwent/forgone get/got give/gave/given go/went/gone "
        "hang/hung have/had hear/heard hit/hit hold/held hurt/hurt keep/kept know/knew/known lay/laid lead/led "
        "leave/left lend/lent let/let lose/lost make/made mean/meant meet/met overrun/overran/overrun "
        "overthrow/overthrew/overthrown pay/paid put/put quit/quit read/read retake/retook/retaken ring/rang/rung "
        "rise/rose/risen run/ran/run say/said see/saw/seen seek/sought sell/sold send/sent set/set "
        "shake/shook/shaken shoot/shot show/showed/shown shut/shut sit/sat slay/slew/slain speak/spoke/spoken "
        "spend/spent split/split spread/spread stand/stood steal/stole/stolen strike/struck swear/swore/sworn "
        "sweep/swept take/took/taken teach/taught tell/told think/thought throw/threw/thrown "
        "undergo/underwent/undergone understand/understood undertake/undertook/undertaken uphold/upheld "
        "wear/wore/worn win/won withdraw/withdrew/withdrawn withhold/withheld withstand/withstood "
        "write/wrote/written"
    ).split()
}

# Endings of French verbs of all groups, without accents; a stem in a lexicon is followed by one of them.
FRENCH_ENDING = re.compile(
    "(?:issaient|eraient|iraient|issait|issant|issent|issons|oivent|raient|aient|ement|erais|"
    "erait|erent|erons|eront|irait|irent|iront|oient|eait|eant|eons|erai|eras|erez|ions|"
    "irai|isse|rait|rent|ront|ais|ait|ant|ees|ent|era|ies|iez|ira|oir|ois|oit|ons|tes|"
    "ues|ssaient|ssait|ssant|ssent|sse|ront|ai|as|ee|er|es|ez|ie|ir|is|it|ra|re|te|ts|ue|us|a|d|e|i|r|s|t|u)"
)

# The last ones are fused with the tense a of headlines: lateka, chafanya.
_SUBJECT = "ni|u|a|tu|mw|wa|i|li|ya|ki|vi|zi|ku|pa|y|w|z|la|za|cha|vya|twa|mwa|kwa"
_TENSE = "li|na|me|ta|taka|ka|ki|nge|ngali|singe|singe|mesha|lisha|kisha|sipo|meku|ku|ja|to|si"
_RELATIVE = "ye|o|yo|cho|vyo|zo|lo|po|ko|mo"
_OBJECT = "ni|ku|m|mw|mu|tu|wa|i|u|li|ya|ki|vi|zi|ji"
SWAHILI_PREFIX = re.compile(
    rf"(?P<neg>ha|si)?(?P<subject>{_SUBJECT})?(?P<tense>{_TENSE})?(?P<relative>{_RELATIVE})?(?P<object>{_OBJECT})?"
)
# Extensions (passive, causative, applicative, reciprocal) and the final vowel.
SWAHILI_SUFFIX = re.compile(
    r"(?:i|e|li|le|iz|ez|ish|esh|an|w|iw|ew|liw|lew|ian|ean|ik|ek|ishw|izw|shw|zw|iliw|lian|iz?an)*(?:a|e|i|o|u|eni)"
)


def english_verb(base: str) -> list[str]:
    """All forms. `overfly/overflew/overflown` names past and participle of an irregular verb that is not known here."""
    base, *irregular = base.split("/")
    head, _, rest = base.partition(" ")
    irregular = irregular or _IRREGULAR.get(head, [])
    tail = f" {rest}" if rest else ""
    past = irregular[0] if irregular else _past(head)
    forms = [
        head,
        "has" if head == "have" else _third_person(head),
        past,
        irregular[1] if len(irregular) > 1 else past,
        _ing(head),
    ]
    return list(dict.fromkeys(form + tail for form in forms))


def _third_person(verb: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


def _doubles(verb: str) -> bool:
    short = re.fullmatch(r"(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]", verb)
    return bool(short) or (verb in _DOUBLING and not verb.endswith("ll"))


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + (verb[-1] if _doubles(verb) else "") + "ed"


def _ing(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if _doubles(verb) else "") + "ing"


def english_noun(base: str) -> list[str]:
    """Singular and plural; a noun in the plural (`talks`), or ending in `!`, has no other form."""
    if base.endswith("!"):
        return [base[:-1]]
    if re.search(r"[^s]s$", base):
        return [base]
    if re.search(r"(?:s|x|z|ch|sh)$", base):
        return [base, base + "es"]
    if re.search(r"[^aeiou]o$", base):
        return [base, base + "es", base + "s"]  # tornadoes, embargoes, tornados
    return [base, base[:-1] + "ies" if re.search(r"[^aeiou]y$", base) else base + "s"]


def french_noun(base: str) -> list[str]:
    """Singular and plural, each word of it; ending in `!`: as it stands."""
    if base.endswith("!"):
        return [base[:-1]]
    forms = [[word, word + "s"] if word[-1] not in "sxz" and len(word) > 3 else [word] for word in base.split(" ")]
    for choice in forms:
        if choice[0].endswith("al"):
            choice.append(choice[0][:-2] + "aux")
        if choice[0].endswith(("eau", "eu")):
            choice.append(choice[0] + "x")
    return [" ".join(form) for form in product(*forms)] if len(forms) <= 4 else [base]


def swahili_verb(root: str) -> re.Pattern[str]:
    """Matches a whole word that is a form of the verb; groups `neg`, `tense`, `relative` say which."""
    return re.compile(rf"{SWAHILI_PREFIX.pattern}{root}(?P<suffix>{SWAHILI_SUFFIX.pattern})")
