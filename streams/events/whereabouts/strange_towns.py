"""Towns and countries that no rule watches: what happens there does not happen in a country named beside them."""

import re

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.sentence import Sentence
from streams.events.trees.datelines import DATELINE
from streams.names.demonyms import is_country, is_demonym
from streams.names.gazetteer import NOT_FIRST_NAMES
from streams.names.territory import is_town
from streams.text import fold

_PLACED = re.compile(
    r"\b(?:in|at|on|near|outside|across|through|of) (?:the )?(?:[a-z]+ )?"
    r"(?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,2})(?:['’]s (?P<inner>[A-ZÀ-Þ][\w-]+))?"
)
# What a crowd is out for, or out against, from here on.
_CAUSE = re.compile(
    r"\b(?:to|and) (?:call(?:ed)? for|demand|denounce|protest|condemn|press|urge|support|oppose|decry|mourn|mark|"
    r"remember|commemorate|back|show)\w*\b|\b(?:calling for|demanding|denouncing|condemning|protesting|opposing|"
    r"supporting|against|over|after|because|for|in (?:support|solidarity|protest))\b"
)

# Right before what happens there: in eastern Orskia, where a quake.
_WHERE = re.compile(r"(?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3}),? where [^,;:.]*$")


def is_strange(name: str) -> bool:
    """Whether words of a name mean a country or a town; of one that is watched, ask its mentions first."""
    words = name.split()
    if not {"del", "de", "la", "do", "da", "dos", "los", "las"}.isdisjoint(words):
        words = [name]  # San Juan del Rio is no San Juan
    tries = {" ".join(words[:count]) for count in range(1, len(words) + 1)} | {words[-1]}
    return any(
        fold(part).text not in NOT_FIRST_NAMES and (is_country(part) or is_town(part) or is_demonym(part))
        for part in tries
    )


def where_abroad(sentence: Sentence, trigger: int) -> bool:
    """Whether a clause opened by `where` lays a trigger at a town or country that is not watched."""
    match = _WHERE.search(sentence.text[: trigger - sentence.start])
    if match is None or not is_strange(match["name"]):
        return False
    low, high = sentence.start + match.start(), sentence.start + match.end("name")
    return not any(m.start < high and m.end > low for m in (*sentence.mentions, *sentence.places))


def out_for(participant: Participant, sentence: Sentence, references: References) -> bool:
    """Whether a place is only in what a crowd abroad is out for: they marched in London for justice in A."""
    text, behind = sentence.text, participant.start - sentence.start
    cause = _CAUSE.search(text[: max(0, behind)])
    if cause is None:
        return False
    if _lies_abroad(sentence, 0, cause.start(), references):
        return True
    known = any(m.start - sentence.start < cause.start() for m in (*sentence.mentions, *sentence.places))
    return not known and sentence.index == 1 and _headed_abroad(references)


def _lies_abroad(sentence: Sentence, low: int, high: int, references: References) -> bool:
    """Whether words of a sentence lay it at a place that is not watched, and at none that is."""
    watched = [(m.start - sentence.start, m.end - sentence.start) for m in (*sentence.mentions, *sentence.places)]
    found = False
    for match in _PLACED.finditer(sentence.text, low, high):
        if any(start < match.end() and end > match.start() for start, end in watched):
            return False
        found = found or is_strange(match["name"])
    dated = DATELINE.match(sentence.text)
    town = dated and re.match(r"\W*([^\W\d_][\w-]+)", dated.group())
    return found or bool(town and not references.dateline(sentence.index) and is_strange(town.group(1).title()))


def _headed_abroad(references: References) -> bool:
    """Whether the headline lays the news at a place that is not watched: Exiles rally in London."""
    low, high = references.spans[0]
    for match in _PLACED.finditer(references.text, low, high):
        if not any(m.start < match.end() and m.end > match.start() for m in references.mentions[0]):
            return is_strange(match["name"])
    return False
