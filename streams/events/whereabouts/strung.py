"""Places that stand in one list with where a hazard strikes, or a crowd is out: floods, marches in A, B and C."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.whereabouts.scene import happening_at
from streams.names.entity_type import EntityKind

# A place that is not watched may stand between: in A, Nepal and B.
_LINK = re.compile(
    r"(?:, [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)*"
    r"(?:, (?:and |as well as )?| and | as well as |,? and in |, in )(?:the |parts of |neighbou?ring |nearby |"
    r"(?:central|eastern|western|northern|southern|north|south|east|west|north\w+|south\w+|coastal) )*"
)
_ENDS = re.compile(r"(?!(?:['’]s?)? (?:said|says|sent|sends|offered|pledged|is|are|was|were|has|have|will)\b)(?!-)")


# The storm left A without power.
_LEAVING = re.compile(r"\b(?:leav(?:es?|ing)|left) (?:the )?(?:[a-z]+ern |parts of |much of |most of )?$")
_RUINED = re.compile(
    r" (?:(?:badly|heavily|severely|largely) )?(?:with (?!a |an )|without |in (?:ruins|darkness|the dark)|devastated|"
    r"battered|flooded|submerged|under water|reeling|cut off|facing|struggling)"
)


def strung(participants: Sequence[Participant], sentence: Sentence) -> list[Participant]:
    """The other places of the list in which one that is struck is named."""
    places = sorted((m for m in sentence.mentions if m.kind is EntityKind.PLACE), key=lambda m: m.start)
    text, offset = sentence.text, sentence.start
    left = [
        happening_at(m)
        for m in places
        if _LEAVING.search(text[: m.start - offset]) and _RUINED.match(text, m.end - offset)
    ]
    participants = [*participants, *left]
    struck = {p.entity for p in participants if p.role == "at" and p.entity}
    spots = {p.start for p in participants if p.role == "at" and p.entity}
    runs: list[list[int]] = []
    for index, mention in enumerate(places):
        gap = sentence.text[places[index - 1].end - sentence.start : mention.start - sentence.start] if index else ""
        if index and _LINK.fullmatch(gap):
            runs[-1].append(index)
        else:
            runs.append([index])
    found = list(left)
    for run in runs:
        if len(run) < 2 or not any(places[i].start in spots for i in run):
            continue
        if not _ENDS.match(sentence.text, places[run[-1]].end - sentence.start):
            continue
        found += [happening_at(places[i]) for i in run if places[i].entity not in struck]
    return found
