"""Both sides of a French fight that is told to be between them, however the parser parts them.

Les combats, lundi à Kalo, entre les hommes du MLK, venus du nord, et l'armée varduane; entre militaires et rebelles.
"""

import re
from collections.abc import Iterator

from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Place, Sentence
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_BETWEEN = re.compile(r"[^.;:]{0,60}?\bentre (?!(?:temps|autres)\b)")
_END = re.compile(r"[.;:!?«»]|\b(?:qui|dont|selon|après|depuis|mais|alors|tandis)\b")
_AND = re.compile(r"\b(?:et|avec|contre)\b")
_HELD_APART = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|était|étaient|que)\b")
# Forces that no word says whose they are: those of the country that the report is about.
_ARMY = (
    r"(?:(?:l['’]|les |des |de |la |\d+ )?(?:militaires|soldats|policiers|gendarmes|armée|police|gendarmerie|"
    r"(?:troupes|forces)(?: (?:de (?:l['’]ordre|sécurité|défense)|armées|gouvernementales|régulières|loyalistes))?))"
)
_BEFORE = re.compile(rf"{_ARMY}(?: [a-zà-ÿ]+)? ?$")
_BEHIND = re.compile(rf" ?{_ARMY}(?: [a-zà-ÿ]+)?(?=$|[ ,])")


def sides(sentence: Sentence, place: Place, phrases: Phrases) -> Iterator[Meant]:
    """Those between whom the fight is that a noun at `place` tells of: two who are named, or one and an army."""
    start = place.end - sentence.start
    between = _BETWEEN.match(sentence.text, start)
    if between is None:
        return
    low = between.end()
    closing = _END.search(sentence.text, low)
    high = min(closing.start() if closing else len(sentence.text), low + 200)
    named = [m for m in sentence.mentions if low <= m.start - sentence.start < high and m.kind is not EntityKind.PERSON]
    if not named:
        return
    first = named[0]
    second = next((m for m in named if m.entity != first.entity), None)
    if second is not None:
        gap = sentence.text[first.end - sentence.start : second.start - sentence.start]
        if _AND.search(gap) and not _HELD_APART.search(gap):
            yield from (phrases.named(m) for m in (first, second))
            return
    if _opposite(sentence.text[low:high], first, sentence, low) and first.kind is EntityKind.GROUP:
        country = _told_of(sentence, phrases)
        if country is not None:
            yield from (phrases.named(m) for m in (first, country))


def _opposite(words: str, named: Mention, sentence: Sentence, low: int) -> bool:
    """Whether on the other side of `et` than the one that is named stands an army of nobody named."""
    at = named.start - sentence.start - low
    for joint in _AND.finditer(words):
        army = _BEFORE.match(words[: joint.start()]) if joint.start() < at else _BEHIND.match(words, joint.end())
        if army:
            return True
    return False


def _told_of(sentence: Sentence, phrases: Phrases) -> Mention | None:
    """The one country that this sentence, else the one before, else the headline names."""
    mentions = phrases.references.mentions
    for index in (sentence.index, sentence.index - 1, 0):
        places = {m.entity: m for m in mentions[index] if m.kind is EntityKind.PLACE} if index >= 0 else {}
        if places:
            return next(iter(places.values())) if len(places) == 1 else None
    return None
