"""Two whom a Swahili text takes up together: wawili hao; nchi hizo mbili; mazungumzo kati ya pande hizo."""

import re

from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.references import REACH, References
from streams.events.sentence import Meant
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind
from streams.text import fold

_THOSE = "(?:hizo|hizi|hayo|haya|zote|yote|hao|hawa|wote)"
_TWO = "(?:mbili|mawili|wawili)"
BOTH = re.compile(
    rf"\b(?:nchi|mataifa|serikali|majirani|pande)(?: \w+)?? (?:{_THOSE}(?: {_TWO})?|{_TWO}(?: {_THOSE})?)\b"
)
# Right behind talks, fighting or an accord: kati ya mawaziri wa nchi hizo mbili.
_BETWEEN = re.compile(rf"(?:[\w'-]+ ){{0,3}}?(?:kati|baina) ya (?:[\w'-]+ ){{0,8}}?{BOTH.pattern}")


def two_bodies(references: References, index: int, before: int) -> list[Meant]:
    """The only two states or bodies that were named last, those in the offices of persons among them.

    Nobody where others, whom nobody watches, were named beside them.
    """
    seen: dict[str, Meant] = {}
    for back in range(index, max(-1, index - REACH - 1), -1):
        low, high = references.spans[back]
        offices = [m for m in references.in_offices if low <= m.start < high]
        for mention in (*references.mentions[back], *offices):
            if mention.end <= before and mention.kind is not EntityKind.PERSON:
                meant = Meant(mention.entity, mention.kind, mention.start, mention.end, "description", "official")
                seen.setdefault(mention.entity, meant)
        if strange_bodies(references, back, before):
            return []
        if len(seen) > 1:
            break
    return list(seen.values()) if len(seen) == 2 else []


def two_persons(references: References, index: int, before: int) -> list[Meant]:
    """Wawili hao, sentences behind their names: the only two persons whom an article has named so far."""
    found: dict[str, Meant] = {}
    for back in range(index + 1):
        if any(_in_office(references, *span) for span in references.strangers(back, before)):
            return []
        for mention in references.mentions[back]:
            if mention.end <= before and mention.kind is EntityKind.PERSON:
                meant = Meant(mention.entity, mention.kind, mention.start, mention.end, "description")
                found.setdefault(mention.entity, meant)
    return list(found.values()) if len(found) == 2 else []


def _in_office(references: References, start: int, end: int) -> bool:
    """Whether a stranger is named with his office: Rais Paul Lema."""
    title = fold(references.text[start:end]).text.split()[0]
    return title in references.grammar.descriptions["persons"] or references.rival(start, end)


def between_both(window: Window, last: int, references: References) -> list[Meant]:
    """Mazungumzo kati ya nchi hizo mbili: the two that a noun at word `last` is said to be between."""
    behind = " ".join(w.plain for w in window.words[last + 1 : last + 18])
    if _BETWEEN.match(behind) is None:
        return []
    return two_bodies(references, window.sentence.index, window.words[last].start)
