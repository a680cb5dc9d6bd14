"""Both sides of a French fight, or talks, told to be between them, however the parser parts them.

Les combats, lundi à Kalo, entre les hommes du MLK, venus du nord, et l'armée varduane; entre militaires et rebelles.
"""

import re
from collections.abc import Iterator

from streams.annotation import Participant
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_BETWEEN = re.compile(r"[^.;:]{0,60}?\bentre (?!(?:temps|autres)\b)")
_END = re.compile(r"[.;:!?«»]|\b(?:qui|dont|selon|après|depuis|mais|alors|tandis)\b")
_OF_OLD = re.compile(
    r"\b(?:de|à|dans|selon|malgré|depuis) (?:l['’]|la |le )$"
)  # découle de l'accord signé entre A et B
_AND = re.compile(r"\b(?:et|avec|contre)\b")
# Right behind a contact: with whom it is, or what it is about, as that may be what is between two.
_OTHERS_FIGHT = re.compile(
    r"\b(?:avec|guerres?|conflits?|combats?|affrontements?|hostilités|tensions?|crises?|frontières?)\b"
)
_ABOUT = re.compile(r"\b(?:sur|concernant|autour|à propos|au sujet|consacrée?s?)\b")
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
    low, high = _behind_between(sentence, place)
    named = [m for m in sentence.mentions if low <= m.start - sentence.start < high and m.kind is not EntityKind.PERSON]
    if not named:
        return
    first = named[0]
    pair = _joined(sentence, named)
    if pair:
        yield from (phrases.named(m) for m in pair)
    elif _opposite(sentence.text[low:high], first, sentence, low) and first.kind is EntityKind.GROUP:
        country = _told_of(sentence, phrases)
        if country is not None:
            yield from (phrases.named(m) for m in (first, country))


def both_in_touch(sentence: Sentence, place: Place, participants: list[Participant]) -> list[Participant]:
    """Those of a contact or accord that is told to be between two, they alone: discussions à Kalo, entre A et B.

    Not where somebody else met: C a eu des discussions avec D sur la guerre entre A et B.
    """
    if place.form.shape != "noun":
        return participants
    low, high = _behind_between(sentence, place)
    pair = _joined(sentence, [m for m in sentence.mentions if low <= m.start - sentence.start < high])
    before = _OF_OLD.search(sentence.text[: place.start - sentence.start])
    if not pair or (place.form.type == "agreement" and before):
        return participants
    told = {p.entity for p in participants if p.role == "between"}
    names = {m.entity for m in pair}
    strangers = {entity for entity in told if entity} - names
    gap = sentence.text[place.end - sentence.start : low]
    if len(strangers) > 1 and _OTHERS_FIGHT.search(gap):
        return [p for p in participants if p.role != "between" or p.entity not in names]
    met = _OTHERS_FIGHT.search(gap) or len(strangers) > 1 or (strangers and _ABOUT.search(gap))
    if met or told.issuperset(names):
        return participants
    others = [p for p in participants if p.role != "between"]
    return others + [taking_part("between", m) for m in pair]


def _behind_between(sentence: Sentence, place: Place) -> tuple[int, int]:
    """Where in the sentence those stand whom the trigger is between; nowhere, where no word says so."""
    between = _BETWEEN.match(sentence.text, place.end - sentence.start)
    low = between.end() if between else len(sentence.text)
    closing = _END.search(sentence.text, low)
    return low, min(closing.start() if closing else len(sentence.text), low + 200)


def _joined(sentence: Sentence, named: list[Mention]) -> list[Mention]:
    """The first two bodies of `named`, where `et` joins them."""
    second = next((m for m in named if m.entity != named[0].entity), None)
    if second is None:
        return []
    gap = sentence.text[named[0].end - sentence.start : second.start - sentence.start]
    return [named[0], second] if _AND.search(gap) and not _HELD_APART.search(gap) else []


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
