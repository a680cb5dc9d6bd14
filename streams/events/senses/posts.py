"""English words of coming to an office and leaving it in their other senses: victims are named, members suspended."""

import re

from streams.events.sentence import Place

# Who holds an office or a post; an MP has a seat, which his party neither gives nor takes.
POST = (
    r"(?:ministers?|presidents?|premiers?|pm|chancellors?|governors?|mayors?|secretar(?:y|ies)|secretaries-general|"
    r"chiefs?|heads?|directors?|directors?-general|commissioners?|ambassadors?|envoys?|judges?|justices?|"
    r"prosecutors?|attorneys?[ -]general|generals?|admirals?|marshals?|colonels?|commanders?|commandants?|speakers?|"
    r"chair|chairs|chairm[ae]n|chairwom[ae]n|chairpersons?|"
    r"leaders?|ceos?|executives?|officers?|coach(?:es)?|managers?|captains?|cabinets?|governments?|coalitions?|"
    r"junta|deput(?:y|ies)|"
    r"spokes(?:man|woman|person|people)|advis[eo]rs?|successors?|replacements?|heirs?|nominees?|picks?|candidates?|"
    r"running mates?|"
    r"representatives?|rapporteurs?|inspectors?|administrators?|controllers?|comptrollers?|ombudsm[ae]n|"
    r"ombudswoman|auditors?|treasurers?|whips?|"
    r"peers?|lords?|senators?|negotiators?|mediators?|coordinators?|delegates?|trustees?|regulators?|ministry|"
    r"ministries|portfolios?|posts?|positions?|jobs?|roles?|offices?|dut(?:y|ies)|functions|seats?|cabinet|boards?|"
    r"councils?|courts?|commissions?|committees?|panels?|taskforce|task force|bench|sheriffs?|constables?|"
    r"archbishops?|bishops?|"
    r"popes?|cardinals?|imams?|muftis?|kings?|queens?|princes?|crown prince|emirs?|rulers?|caliphs?|regents?|"
    r"patriarchs?|rectors?|deans?|principals?|provosts?|"
    r"czars?|tsars?|boss(?:es)?|team|administration|presidency|premiership|chancellorship|supremos?|"
    r"conveners?|editors?|consuls?|attaches?|chargé|charge d'affaires|counsel|solicitor|fbi|cia|nominations?|"
    r"secretaryship|leadership|acting|interim|caretaker|viceroy|captaincy|clerk|registrar|curator|trainer|"
    r"undersecretary|under-secretary|vice-president|vice-chancellor|legislator|lawmaker|mp|mps)"
)
_POST = re.compile(rf"\b{POST}\b")
# What else tells that somebody comes to one: named to lead the bank, picked to succeed him, as stand-in.
_TASK = re.compile(
    r"\b(?:to|will|would) (?:[a-z]+ly |temporarily |also )?"
    r"(?:lead|head|run|chair|replace|succeed|serve|fill|oversee|represent|command|govern|stand in|take (?:over|"
    r"charge|up)"
    r"|spearhead|manage|steer|direct|form|be (?:the|his|her|its|their))\b"
    r"|\bto the (?:[\w'’-]+ ){0,3}?(?:supreme|constitutional|high|appeals?|federal)\b|\bin (?:his|her|"
    r"their) (?:place|stead)\b"
)
_NAMED_AS = re.compile(
    r" (?:(?:only|also|later|locally|today|yesterday|on \w+day|by (?:the )?(?:\w+ ){1,3}?)(?: |, ?))?"
    r"(?:among\b|in (?:an?|the|court|connection|several|two|dozens)\b|alongside\b|together with\b|for the first time\b"
    r"|as (?:(?:the|an?|one of|his|her|their|being|possible|potential|among) )+(?:(?!new|next|acting|first|"
    r"interim)[\w'’-]+ )?"
    r"(?:victims?|suspects?|attackers?|gunm[ae]n|killers?|bombers?|shooters?|assailants?|perpetrators?|accused|"
    r"defendants?|m[ae]n|wom[ae]n|person|people|teenagers?|boys?|girls?|dead|culprits?|masterminds?|co-?conspirators?|"
    r"beneficiar(?:y|ies)|part(?:y|ies)|members?|sources?|driver|pilot|owner|author|father|mother|world|best|most|"
    r"worst|"
    r"co-?defendants?|favou?rites?|contenders?|reason|cause|venue|host|winner|finalists?)\b"
    r"|(?:the |its |an? |his |her |their |\d+ |two |three |four |five |several |other |both )*"
    r"(?:victims?|suspects?|attackers?|gunm[ae]n|killers?|bombers?|assailants?|perpetrators?|culprits?|dead|names?|"
    r"ship|boat|baby|bab(?:y|ies)|price|prices|date|dates|street|companies|firms|firm|company|airport|countries|"
    r"conditions?|squads?|line-?ups?|xi\b|side|storm|storms|operation|species|hospital|park|school|"
    r"[\w’'.-]+ (?:[\w’'.-]+ ){0,3}?"
    r"(?:person of the year|man of the match|player of the|one of the (?:world|most|best|\d+)|among (?:the|those|"
    r"its|his)"
    r"|in (?:an?|the) (?:\w+ )?(?:lawsuit|report|indictment|complaint|suit|case|statement|tweet|probe|investigation|"
    r"documents?|papers|files|speech|interview)\b))"
    r"|(?:world|best|most|worst)\b|(?:person|man|woman|player|city|capital|sportsman) of the\b)"
)
# Who says whom he means by a name: a man named Ole Berg.
_CALLED = re.compile(r"\b(?:an?|one|another|two|three|four|some|the other|certain|fellow) (?:[\w'’-]+ ){1,4}$")
# Of an assembly or a party, as a member; of a network, as one who writes there; from play and trade.
_MEMBER = re.compile(
    r"\bfrom (?:the |his |her |its |their )?(?:[\w'’-]+ ){0,4}?"
    r"(?:part(?:y|ies)|group|parliament|commons|lords|house|senate|assembly|congress|knesset|dail|bundestag|senedd|"
    r"holyrood|stormont|"
    r"caucus|labour|conservatives?|tories|lib dems|snp|facebook|twitter|instagram|youtube|social media|school|"
    r"university|playing|football|international|competition|games?|sitting|chamber|membership|service)\b"
    r"|\bas (?:an? |the )?(?:[\w'’-]+ ){0,3}?(?:members?|mps?|councillors?|candidates?)\b"
    r"|\b(?:party|parliamentary) whip\b|\bwhip (?:removed|suspended|withdrawn)\b"
    r"|\bfor (?:\w+ )?(?:games?|matches|sitting days?|sittings)\b"
)
_PARTY = re.compile(
    r"\b(?:by|from) (?:the |his |her |its |their )?(?:[\w'’-]+ ){0,2}?"
    r"(?:part(?:y|ies)|labour|conservatives?|tories|lib dems|snp|democrats|republicans|ukip|fifa|uefa|twitter|"
    r"facebook|"
    r"club|league|university|college|school)\b"
)
_FORMER = re.compile(r"\b(?:former|ex-?|one-?time|ousted|then-?|late)[ -](?:[\w'’-]+ ){0,2}?$")
_FROM_POST = re.compile(
    r"\bfrom (?:his|her|their|the|its|all|public|any)? ?(?:[\w'’-]+ ){0,3}?"
    r"(?:posts?|offices?|dut(?:y|ies)|jobs?|roles?|positions?|functions?|work|command|bench|board|cabinet|government|"
    r"leadership|presidency|active duty)\b"
)
_CHOSEN = re.compile(
    r"\b(?:senate|senators|parliament|lawmakers|legislators|assembly|congress|house|committee|deputies|mps|knesset|"
    r"council|cabinet|legislature|electors|commission|board|meps|bundestag)\b"
)
# Who fires what.
_ARMED = re.compile(
    r"\b(?:troops|soldiers|army|forces|gunm[ae]n|police|militants?|rebels?|fighters|guns?|gunfire|shots?|shells?|"
    r"rockets?|missiles?|artillery|mortars?|bullets?|rounds|cannons?|tear ?gas|teargas|border|line of control|"
    r"line of contact|front ?line|ceasefire|truce|unprovoked|cross-border|coast ?guards?|navy|warships?|vessels?|"
    r"positions|casualties|villages?|posts? along)\b"
)
# As in while: dismissed as crowds grew.
_GOES = re.compile(
    r"^(?:(?:the|his|her|its|their) )?(?!an? )(?:[\w'’-]+ ){1,3}?"
    r"(?:grew|was|were|is|are|had|has|began|broke|met|left|\w+ed (?:the|a|in|on|to|over|for|from|across)\b)"
)
# A fire broke out; plays with fire.
_FLAMES = re.compile(r"\b(?:an?|the|this|that|another|with|under|of|by|on|into|caught|catch|open|opened|return) $")
_FIRED_FROM = re.compile(
    rf"^(?: (?!(?:by|at|on|from|into|with|during|after|near|across|over) )[\w'’.-]+){{0,4}}? {POST}\b"
    r"|^ (?:as|from (?:his|her|their|the) (?:post|job|position|office))\b"
)
_HELD = re.compile(
    r"\b(?:police|detain\w*|arrest\w*|custody|cells?|jail\w*|prison\w*|hostages?|captives?|captors?|kidnap\w*|"
    r"abduct\w*|bail)\b"
)
_VOTED = re.compile(r"\b\d+[-–]\d+\b|\bvot(?:e|es|ed|ing)\b|\bunanimous\w*|\bnomin\w+|\bcabinet\b")

# The foreign minister, Ana Ruel, was suspended; suspended its army chief; the suspension of the governor.
_POST_BEFORE = re.compile(
    rf"(?P<before>(?:[\w'’-]+[- ]){{0,4}})\b(?P<post>{POST})\b(?! (?:who|that)\b)"
    r"(?:,? [\w'’.-]+){0,4},?(?: (?:was|were|is|are|has been|have been|had been|be|being|been|to be|"
    r"[a-z]+ly))*(?: (?:on|late) [\w ]+)? $"
)
_POST_BEHIND = re.compile(
    rf"^(?P<before>(?: (?!(?:for|by|after|over|from|amid|in|on|against|because|when|while|"
    rf"as) )(?:of )?[\w'’.-]+){{0,6}}?)"
    rf" (?P<post>{POST})\b"
)
_SEATS = frozenset(
    "mp mps legislator lawmaker senator senators member court courts party council councils role".split()
)


def no_post(place: Place, sentence: str, low: int, high: int) -> bool:
    """Whether a word of offices at `low`:`high` of a sentence tells of nobody who comes to one or leaves it."""
    text = sentence.lower()
    word = text[low:high]
    step = next((step for stem, step in _SENSES if word.startswith(stem)), None)
    return place.form.type == "resignation_or_appointment" and step is not None and step(text, low, high)


def _naming(text: str, low: int, high: int) -> bool:
    after = re.split(r"[;.](?: |$)", text[high:], maxsplit=1)[0]
    if _NAMED_AS.match(after) or (text[low:high] == "named" and _CALLED.search(text[:low])):
        return True
    to_come = re.search(rf"\b{POST} (?:[\w'’-]+ ){{0,4}}?(?:be|been|was|were|is|are|being) (?:\w+ )?$", text[:low])
    return not (_POST.search(after[:160]) or _TASK.search(after[:160]) or to_come)


def _choosing(text: str, low: int, high: int) -> bool:
    rest = text[:low] + " " + text[high:]
    return not (_POST.search(rest) or _TASK.search(rest))


def _confirming(text: str, low: int, high: int) -> bool:
    before, after = text[:low], text[high:]
    if re.match(r" (?:[\w'’.-]+ ){0,6}?(?:as|to be) (?:[\w'’-]+ ){0,5}?" + POST + r"\b", after):
        return False
    if re.match(r" (?:[\w'’.-]+ ){0,8}?that\b", after):
        return True
    return not (
        _CHOSEN.search(before + after) and (_VOTED.search(text) or _POST.search(after) or _by_whom(before, after))
    )


def _by_whom(before: str, after: str) -> bool:
    """Whether an assembly confirms somebody: the Senate confirmed A, A was confirmed by the Senate."""
    return bool(
        re.match(r" by (?:the |a |its )?(?:\w+ ){0,2}?" + _CHOSEN.pattern, after)
        or re.search(_CHOSEN.pattern + r" (?:has |have |had |on \w+ |\w+ly )*$", before)
    )


def _firing(text: str, low: int, high: int) -> bool:
    if text[low:high] == "fire" and _FLAMES.search(text[:low]):
        return True
    return bool(_ARMED.search(text)) and not _FIRED_FROM.search(text[high:])


def _dismissing(text: str, low: int, high: int) -> bool:
    """Of what is dismissed as something that is no office: critics dismissed her as naive."""
    as_what = re.match(r"(?: (?!as )[\w'’.-]+){0,8}? as (?P<what>[^.;,]*)", text[high:])
    if as_what is None or _POST.search(text[high : high + as_what.start("what")]) or _GOES.search(as_what["what"]):
        return False
    return not _POST.search(as_what["what"])


def _releasing(text: str, low: int, high: int) -> bool:
    """Of whom the police lets go."""
    return bool(_HELD.search(text))


def _suspending(text: str, low: int, high: int) -> bool:
    rest = text[:low] + " " + text[high:]
    if _FROM_POST.search(rest):
        return False
    if _MEMBER.search(rest) or _PARTY.search(text[high:]):
        return True
    beside = [*_POST_BEFORE.finditer(text[:low]), *_POST_BEHIND.finditer(text[high:])]
    return not any(m["post"] not in _SEATS and not _FORMER.search(m["before"]) for m in beside)


_SENSES = (
    ("named", _naming), ("names", _naming), ("naming", _naming), ("name", _naming),
    ("pick", _choosing), ("tap", _choosing), ("choos", _choosing), ("chose", _choosing), ("select", _choosing),
    ("install", _choosing), ("instal", _choosing), ("promot", _choosing), ("designat", _choosing), ("vet", _choosing),
    ("confirm", _confirming), ("suspen", _suspending), ("fir", _firing),
    ("dismiss", _dismissing), ("let go", _releasing), ("lets go", _releasing), ("letting go", _releasing),
)  # fmt: skip
