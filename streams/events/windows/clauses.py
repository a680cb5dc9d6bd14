"""Which names stand in a clause without being the subject of its verb."""

import re
from collections.abc import Sequence

from streams.events.sentence import Meant
from streams.events.windows.name import Name
from streams.events.windows.names import ATTENDANTS
from streams.events.windows.verbs import RELATIVE_PASSIVE, is_relative
from streams.events.windows.window import WEAPONS, Window
from streams.names.entity_type import EntityKind

_ENEMIES = frozenset("jeshi majeshi wanajeshi polisi serikali utawala mamlaka droni ndege vikosi".split())
_FROM_WORK = frozenset("tena kazi kazini madarakani wadhifani mamlakani nafasi".split())
_THOSE = re.compile(
    r"m(?:kurugenzi|waziri|hasibu|handisi|tendaji|enyekiti|wenyekiti|kuu|tumishi|alimu|waalimu)|wa(?:kurugenzi|handisi|hasibu|tumishi|"
    r"tendaji|kuu|enyeviti|jumbe|zuiaji|simamizi|fanyakazi|limu|bunge)|ma(?:afisa|ofisa|waziri|jaji|kamanda|hakimu|gavana|meneja|"
    r"jenerali|kamishna|daktari|askari)|o?fisa|afisa|waziri|jaji|kamanda|meneja|jenerali|kamishna|askari|polisi"
)
_SEEING = re.compile(r"\w{2,8}(?:ona|onesha|onyesha|shuhudia|sikia|kuta|nasa|rekodi|pata|piga picha)$")
_THERE = re.compile(r"\w{1,2}(?:li|na|taka)(?:o|ye)(?:ku|kw)?(?:kutan|kusanyik|wasil|fik|safir|end|ish|kuw|w)[aei]$")
_SENT = frozenset("simu ujumbe barua salamu pongezi rambirambi".split())
_SAYING = re.compile(r"(?:sema|dai|tangaza|eleza|ripoti|thibitisha|amini|ongeza)$")
_VIEWS = frozenset("msimamo kauli hotuba maoni sera uamuzi mtazamo utawala ombi wito agizo mpango tangazo".split())
_THEIR_OWN = frozenset("yake zake lake wake vyake yao zao lao wao vyao hao hilo hiyo".split())


def visited(window: Window, name: Name, verb: int) -> bool:
    """Yuko Washington ambako, alikutana na Rubio ambaye: a name right behind a verb is not the next one's subject."""
    words = window.words
    if name.function not in ("", "company"):
        return False
    if words[name.last + 1].plain.startswith("nd") or (not name.function and window.opens_clause(name.last + 1)):
        return False  # amesema M23 ndio walioshambulia, wanasema M23 imekuwa ikishambulia
    if re.match(r"w?aki(?!o|ye)\w{3,}", words[verb].plain) and _seen(words[name.first - 1].plain):
        return False  # waliwaona Kagame na Okello wakizungumza
    at = name.first - (2 if name.function else 1)
    if not name.function and at >= 0 and _SAYING.search(words[at].plain):
        return False  # imesema waasi wa M23 wanaoungwa mkono na majirani wameuteka mji
    if at > 0 and words[at].plain in _SENT:
        at -= 1  # alimpigia simu Rubio, kisha akazungumza na
    return at >= 0 and window.is_verb(words[at])


def _seen(verb: str) -> bool:
    """Whether somebody is seen, heard or found at what the next verb tells."""
    return bool(_SEEING.match(verb))


def done_by_others(window: Window, verb: int) -> bool:
    """Baada ya jeshi kushambulia: who does it is a noun that means nobody watched."""
    words = window.words
    for at in range(verb - 2, max(0, verb - 6), -1):
        if words[at].plain == "ya" and words[at - 1].plain in ("baada", "kabla", "licha", "kutokana"):
            return True
    return False


def done_to_others(window: Window, verb: int) -> bool:
    """Ameagiza kufutwa kazi kwa mkurugenzi: what is done to whoever stands behind the infinitive, not before it."""
    words = window.words
    if not re.search(r"w[ae]$", words[verb].plain) or not any(window.is_verb(w) for w in words[:verb]):
        return False
    behind = [w.plain for w in words[verb + 1 : verb + 5]]
    while behind and behind[0] in _FROM_WORK:
        behind.pop(0)
    if behind[:1] == ["na"] and "kwa" in behind[2:]:
        return True  # kunyakuliwa na Orskia kwa majimbo
    if behind[:1] == ["kwa"]:
        return len(behind) > 1 and not re.match(r"kwake|kwao|muda|kosa|tuhuma|sababu|madai|miezi|siku", behind[1])
    return bool(behind) and bool(_THOSE.fullmatch(behind[0]))


def beside(window: Window, left: Name, right: Name) -> bool:
    """Whether two names are joined by no more than a comma or an `and`."""
    return left.last == right.first - 2 and window.words[right.first - 1].plain in (",", "na")


def scene(window: Window, name: Name) -> bool:
    """Yuko Washington ambako amekutana: the place that a relative word points back to."""
    words = window.words
    behind = [w.plain for w in words[name.last + 1 : name.last + 3] if w.text != ","]
    return behind[:1] == ["ambako"] or behind[:1] == ["ambapo"]


def in_brackets(window: Window, name: Name) -> bool:
    """Wizara ya Fedha ya Orskia inayosimamia mali (OMV) imewawekea: a stranger's short name is no other subject."""
    words = window.words
    if name.meant is not None or name.first == 0 or name.last + 1 >= len(words):
        return False
    return words[name.first - 1].text == "(" and words[name.last + 1].text == ")"


def met_in(window: Window, name: Name) -> bool:
    """Wajumbe wa A na B waliokutana Kalo wameafikiana: where they met is no other subject, though nothing binds it."""
    behind = name.meant is None and not name.function and name.first > 0
    return behind and bool(_THERE.match(window.words[name.first - 1].plain))


def trails(window: Window, before: Sequence[Name], verb: int) -> bool:
    """Whether a relative verb describes a noun behind another verb: M23 imelaani jeshi lililoua raia."""
    words = window.words
    if (
        not is_relative(words[verb].plain)
        or re.match(r"\w{1,3}(?:li|na|taka)po", words[verb].plain)
        or not before
        or verb == 0
    ):
        return False
    if words[verb - 1].text == "," or words[verb - 1].plain.startswith("nd"):  # ndilo lililoshambulia
        return False
    last = max(n.last for n in before)
    if last + 1 < verb - 1 and window.opens_clause(last + 1):
        return True  # Ruto amtetea waziri aliyefutwa kazi
    return any(window.is_verb(word) and not is_relative(word.plain) for word in words[last + 1 : verb])


def of_the_enemy(window: Window, before: Sequence[Name], verb: int) -> bool:
    """M23 yasema jeshi limeshambulia: what a group says that the army, who is not its own, has done."""
    words = window.words
    last = before[-1] if before else None
    if last is None or last.meant is None or last.meant.kind is not EntityKind.GROUP:
        return False
    said = last.last + 1
    if said + 1 >= verb or not window.opens_clause(said):
        return False
    between = [w.plain for w in words[said + 1 : verb]]
    return between[0] in _ENEMIES and not any(w in _THEIR_OWN for w in between)


def owners(window: Window, names: Sequence[Name]) -> frozenset[str]:
    """Persons whom a sentence names only as those whose envoy, minister or view it tells of."""
    words = window.words
    own: set[str] = set()
    taking_part: set[str] = set()
    for name in names:
        if name.meant is None or name.meant.kind is not EntityKind.PERSON:
            continue
        whose = words[name.first - 2].plain if name.function == "of" and name.first > 1 else ""
        aside = whose in ATTENDANTS or whose in _VIEWS
        (own if aside else taking_part).add(name.meant.entity)
    return frozenset(own - taking_part)


def sent_by(window: Window, name: Name) -> bool:
    """Waliotumwa na Rais X walikutana: who sent them did not meet."""
    words = window.words
    if name.first < 2 or words[name.first - 1].plain != "na":
        return False
    if name.first > 2 and words[name.first - 3].plain in WEAPONS:
        return False  # droni zilizorushwa na waasi zimeshambulia
    verb = words[name.first - 2].plain
    if verb == "mkono" and name.first > 2:
        verb = words[name.first - 3].plain  # waasi wanaoungwa mkono na
    if "ongozw" in verb:
        return False  # muungano unaoongozwa na X umeshambulia
    return bool(RELATIVE_PASSIVE.match(verb))


def told_apart_by(window: Window, names: Sequence[Name], country: Name) -> list[Meant] | None:
    """Baada ya kundi la M23 la Kongo kuwaua: the group that a country behind its name tells apart, not that country."""
    group = next((n for n in names if n.last == country.first - 2 and n.meant), None)
    if group is None or group.meant is None or group.meant.kind is not EntityKind.GROUP or country.function != "of":
        return None
    own = window.words[country.first - 1].plain in ("la", "cha", "ya", "wa")
    return [group.meant] if own and country.meant and country.meant.kind is EntityKind.PLACE else None
