"""Whether a Swahili sentence dates what a trigger tells of before the article's own year."""

import re

from streams.dates import SWAHILI_MONTHS
from streams.events.grammar import Grammar
from streams.events.modality.background import past_cues
from streams.events.triggers import Occurrence

_YEAR = r"(?:19|20)\d\d"
# What is new since then, or had not been since; and how long something else has been so.
_SINCE = re.compile(
    rf"\btangu (?:(?:[\w'-]+ ){{0,8}}?mwaka (?:jana|uliopita|juzi|(?:wa )?{_YEAR})|(?:[\w',-]+ ){{0,8}}?{_YEAR})\b"
)
# Maandamano ya kumbukumbu: marches that mark an old day are none of that day.
_MARKING = re.compile(
    r"\bmaadhimisho ya siku (?:ya|kuu)\b"
    r"|\b(?:maandamano|mkesha|matembezi) (?:\w+ )?(?:ya|wa) (?:kumbukumbu|kuadhimisha)\b"
)
# Siku moja kabla ya maadhimisho: when it was, and not what is marked.
_BESIDE_FEAST = re.compile(r"\b(?:kabla ya|baada ya|kuelekea|usiku wa kuamkia) maadhimisho\b")
# Atazuru Tolme Mei 2027: a year that is still to come.
_TO_COME = re.compile(
    rf"\b(?:a|wa|u|i|ya|ki|zi|li)ta(?!ngaz|ka|raj)\w{{4,}}(?: [\w'-]+){{0,4}}? "
    rf"(?:{SWAHILI_MONTHS}|(?<!\b[wyzl]a )mwaka|mnamo) {_YEAR}\b"
)
# Unakaribia uchaguzi: what is near has not been.
_NEARING = re.compile(r"\w{1,2}nakaribia\b")
# Kimeshinda viti katika uchaguzi wa mwaka jana: what is counted now was voted for then.
_VOTED_FOR = re.compile(r"\bkatika uchaguzi (?:\w+ )?wa (?:\w+ ){0,3}?mwaka (?:jana|uliopita)\b")
# Mauaji ya mwaka 1994, katiba ya 2010: the year of another thing than what is told.
_THINGS = (
    r"(?:mauaji|vita|katiba|mapinduzi|makubaliano|mkataba|mikataba|itifaki|azimio|mgogoro|mzozo|machafuko|ghasia|"
    r"vurugu|sheria|janga|maandamano|kombe|michuano|uvamizi|bajeti|jaribio|shambulio|mashambulizi|tetemeko|uhuru|ripoti|"
    r"uchaguzi|chaguzi|kampeni)"
)
_OTHER = re.compile(
    rf"\b(?P<noun>{_THINGS})(?: (?!{_THINGS})\w+){{0,4}}? "
    rf"(?:[wyzl]a|cha|vya|(?:[wyzliu]a?|ki|vi)li\w{{3,}})(?: mwezi)?(?: \w+)? (?:mwaka |mnamo )?(?:[wyz]a )?{_YEAR}\b"
)
# Malipo waliyoahidiwa mwaka 2013: when that was, and not what else is told.
_THEN = re.compile(
    rf"\b\w{{1,3}}li(?:yo|o|zo|lo|cho|vyo|ye)\w{{3,}}(?: \w+){{0,2}}? (?:mwezi \w+ |mnamo )?mwaka (?:wa )?{_YEAR}\b"
)
# Measures and accords that run to a year are not of it: vikwazo hadi Septemba 12, 2025.
_UNTIL = re.compile(rf"\b(?:hadi|mpaka|ifikapo|kufikia) (?:[\w,'-]+ ){{0,4}}?{_YEAR}\b")
_BY_THEN = re.compile(rf"\b(?:ifikapo|kufikia) (?:[\w,'-]+ ){{0,3}}?{_YEAR}\b")  # viwanda kufikia mwaka 2030
_LASTING = ("sanction", "agreement")
_REST = re.compile(r"\b(?:ambapo|akisema|wakisema|akiongeza|wakiongeza|na kusema|ikiwa ni|toka enzi|huku)\b")
_PLANNED = re.compile(
    r"(?:\b\w{1,3}na(?:tarajiw|tegeme|tazamiw|pang|jiandaa)\w*|\b\w{1,3}(?:me|li)pang\w+) (?:[\w,'-]+ ){0,8}?$"
)
# What goes on behind a noun in the future: mkutano wa mwaka 2024 utafanyika.
_COMING = re.compile(
    r"(?:(?!(?:huku|lakini) )[\w',-]+ ){0,16}?(?:u|ya|i|wa|ki|zi|li)(?:ta|taka\w{1,3})"
    r"(?:fanyik|anz|kuw|ongoz|ku|hudhuri)"
)


def dated_before(plain: str, start: int, end: int, occurrence: Occurrence, grammar: Grammar, year: int) -> bool:
    """Whether words of the folded sentence date its trigger, from `start` to `end`, before `year`."""
    trigger = occurrence.trigger

    def aside(match: re.Match[str]) -> str:
        return match.group() if match.start() <= start < match.end() else " " * len(match.group())

    def others(match: re.Match[str]) -> str:
        same = _same(match["noun"], plain[start:end], trigger.form.type)
        return match.group() if same else " " * len(match.group())

    def told_then(match: re.Match[str]) -> str:
        return match.group() if plain[: match.start()].rstrip().endswith(plain[start:end]) else aside(match)

    dated = _SINCE.sub(aside, _THEN.sub(told_then, _OTHER.sub(others, plain)))
    if trigger.form.type == "protest":
        dated = _MARKING.sub(" ", dated)
    dated = _TO_COME.sub(" ", _BY_THEN.sub(" ", dated))
    if trigger.form.shape != "noun":
        dated = _BESIDE_FEAST.sub(" ", dated)
    if trigger.form.kind == "result" and trigger.tense == "me":
        dated = _VOTED_FOR.sub(" ", dated)
    if trigger.form.type in _LASTING:
        dated = _UNTIL.sub(" ", dated)
    noun = trigger.form.shape == "noun"
    dated = dated if noun else _without_rest(dated, plain[start:end])
    ahead = trigger.tense in ("ta", "taka") or _PLANNED.search(plain[:start]) is not None
    ahead = ahead or _NEARING.match(plain[start:end]) is not None
    if ahead or (noun and _COMING.match(plain[end:].lstrip()) is not None):
        dated = re.sub(rf"\b{_YEAR}\b", " ", dated)
    return bool(past_cues(dated, grammar, year))


def _without_rest(dated: str, written: str) -> str:
    """The words up to those with which, behind a verb, it is told what was said there or what else goes on."""
    at = dated.find(written)
    rest = _REST.search(dated, at + len(written)) if at >= 0 else None
    return dated if rest is None else dated[: rest.start()]


def _same(noun: str, written: str, event_type: str) -> bool:
    """Whether the year of a noun is that of the trigger: the noun itself, or those who vote in that election."""
    return noun[:5] in written or (event_type == "election" and noun in ("uchaguzi", "chaguzi", "kampeni"))
