"""Where an English report of force lays it, by the town before its words alone: Tolme: gunmen storm a police post.

Those who did it have no name of their own there, and no other place is told of: a town where others' wars are
reported from is no scene of them.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.sentence import Place, Sentence
from streams.events.trees.datelines import DATELINE
from streams.events.whereabouts.scene import happening_at
from streams.events.whereabouts.strange_towns import is_strange
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_FORCEFUL = frozenset(("attack", "capture", "shelling", "advance", "clash"))
_HEADING = re.compile(r": (?=[\w\"“‘'])")
# Tolme: 'Gunmen killed my son'; Tolme: we hit back
_SAID = re.compile(r"[\"“‘']|(?:we|our|i)\b", re.IGNORECASE)
_WATERS = re.compile(r"\b(?:Sea|Gulf|Strait|Straits|Ocean|Channel)\b")


class _Opening(NamedTuple):
    places: list[Mention]
    end: int  # where what is told begins; offsets count in the article's text


def dated_from(
    sentence: Sentence, place: Place, participants: Sequence[Participant], references: References
) -> list[Participant]:
    """The participants, with the places that a dateline or a heading names as the scene, and not as who acts."""
    opening = _opening(sentence)
    if opening is None or place.form.kind not in _FORCEFUL or place.start < opening.end:
        return list(participants)
    inside = [p for p in participants if p.start >= opening.end or not p.entity or p.start < sentence.start]
    if any(p.entity or _named(p, sentence) for p in inside) or _elsewhere(sentence, opening, references):
        return list(participants)
    return [*inside, *(happening_at(m) for m in opening.places)]


def _opening(sentence: Sentence) -> _Opening | None:
    """The watched places before what a sentence tells: in a dateline, or as all that stands before a colon."""
    named = [m for m in (*sentence.mentions, *sentence.places) if m.kind is EntityKind.PLACE]
    dateline = DATELINE.match(sentence.text)
    if dateline is not None:
        end = sentence.start + dateline.end()
        places = [m for m in named if m.end <= end]
        return _Opening(places, end) if places else None
    first = [m for m in named if m.start == sentence.start]
    heading = _HEADING.match(sentence.text, first[0].end - sentence.start) if first else None
    if heading is None or _SAID.match(sentence.text, heading.end()):
        return None
    return _Opening(first, sentence.start + heading.end())


def _named(participant: Participant, sentence: Sentence) -> bool:
    """Whether somebody who takes part bears a name: a capital that does not open the sentence."""
    before = sentence.text[: max(0, participant.start - sentence.start)].rstrip()
    opens = before.endswith((":", "-", "–", "—")) or not before
    return bool(re.search(r"[A-ZÀ-Þ]", participant.text[1:] if opens else participant.text))


def _elsewhere(sentence: Sentence, opening: _Opening, references: References) -> bool:
    """Whether what is told names another place, watched or not, or a people."""
    told = [m for m in (*sentence.mentions, *sentence.places) if m.start >= opening.end]
    if any(m.kind is not EntityKind.PERSON and m.entity not in {p.entity for p in opening.places} for m in told):
        return True
    strangers = references.strangers(sentence.index)
    named = [references.text[low:high] for low, high in strangers if low >= opening.end]
    return any(is_strange(name) or _WATERS.search(name) for name in named)
