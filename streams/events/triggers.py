"""Triggers, the words that tell of events, in their sentences; and which sentences are worth reading for them."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from streams.events.discourse.echo import is_definite
from streams.events.discourse.references import References
from streams.events.whereabouts.scene import laid_at
from streams.lexicon.lexicon import Lexicon, Trigger
from streams.names.gazetteer import Mention
from streams.rulebook import Scan
from streams.text import Folded

MOST_CHARACTERS = 16_000  # of them all together
MOST_PARSED = 80  # sentences of one article that a parser may see: bounds the time for a pathological one

# Kundi hilo, waasi hao, wawili hao: they mean a group, or two persons, named long before.
_POINTING = re.compile(r"\b(?:kundi hilo|wawili hao|(?:waasi|wapiganaji|wanamgambo|magaidi) hao)\b", re.IGNORECASE)


_TALLY = re.compile(
    r"\b(?:receiv|won|win|got|gets|poll|secur|took|garner|gather|obtain|by|with|had|collect)\w* (?:[\w-]+ )?"
    r"\d[\d,.]*(?: of (?:the |a possible )?\d[\d,.]*)? $"
)


class Occurrence(NamedTuple):
    """A trigger where it stands; offsets count in the article's text, the trigger's own in the folded one."""

    trigger: Trigger
    start: int
    end: int


Triggers = dict[int, list[Occurrence]]
"""Triggers by the index of their sentence."""


class Hits(NamedTuple):
    """What a scan found in an article's sentences. Offsets count in the folded text."""

    folded: Folded
    bounds: list[tuple[int, int]]  # of the sentences
    inside: dict[int, list[tuple[str, int, int]]]  # anchor, start and end by the index of their sentence
    types: frozenset[str]  # that rules ask for


def hits_in(folded: Folded, spans: list[tuple[int, int]], scan: Scan) -> Hits:
    """The scan's hits by the sentence that they stand in; `spans` of the sentences in the original text."""
    inside: dict[int, list[tuple[str, int, int]]] = defaultdict(list)
    bounds = [(folded.folded(start), folded.folded(end - 1) + 1) for start, end in spans]
    index = 0
    for hit in sorted(scan.triggers, key=lambda hit: hit[1]):
        while index < len(bounds) - 1 and hit[1] >= bounds[index][1]:
            index += 1
        inside[index].append(hit)
    return Hits(folded, bounds, inside, scan.types)


def find_triggers(hits: Hits, language: str, lexicon: Lexicon) -> Triggers:
    """Triggers by sentence, each with its offsets in the original text."""
    folded, bounds, types = hits.folded, hits.bounds, hits.types
    found: Triggers = {}
    below: tuple[set[str], set[str]] = set(), set()  # types told of below the headline, and spared there
    lede: set[str] = set()  # spared in the first sentence below it
    told: set[str] = set()  # types that the article has told of
    spared: set[str] = set()
    headed = len(bounds) > 1 and "\n" in folded.text[bounds[0][1] : bounds[1][0]]
    for index, inside in hits.inside.items():
        none: set[str] = set()
        triggers = lexicon.triggers(folded.text, bounds[index], inside, language, types, none)
        spared |= none
        # The club elected a chairman. The vote was close: of that event nothing else is told but what it is not.
        triggers = [t for t in triggers if t.form.type not in spared - told or not _known(folded.text, t.start, t.end)]
        if index or language != "sw" or not headed:
            told.update(t.form.type for t in triggers)
        if index:
            below[0].update(t.form.type for t in triggers)
            below[1].update(none)
            lede.update(none if index == 1 else ())
        if triggers:
            found[index] = [_occurrence(t, folded) for t in triggers]
    if language in ("en", "sw") and headed:
        # What is a football match in the text below is no attack in its headline.
        found[0] = [o for o in found.get(0, ()) if o.trigger.form.type not in lede | (below[1] - below[0])]
    return {index: inside for index, inside in found.items() if inside}


def find_hints(hits: Hits, language: str, lexicon: Lexicon) -> Triggers:
    """What may tell of an event, as triggers do, by sentence."""
    found = {
        index: lexicon.hints(hits.folded.text, hits.bounds[index], inside, language, hits.types)
        for index, inside in hits.inside.items()
    }
    return {index: [_occurrence(hint, hits.folded) for hint in hints] for index, hints in found.items() if hints}


def _occurrence(trigger: Trigger, folded: Folded) -> Occurrence:
    return Occurrence(trigger, folded.original(trigger.start), folded.original(trigger.end - 1) + 1)


def _known(text: str, start: int, end: int) -> bool:
    """Whether a trigger is the event told of before, or counts who was for whom in it: polled 61 of 84 votes."""
    return (
        is_definite(text, start, end)
        or text[start:end] == "kura"
        or bool(_TALLY.search(text, max(0, start - 40), start))
    )


def sentences_to_read(
    spans: list[tuple[int, int]], triggers: Triggers, references: References, places: Mapping[int, Sequence[Mention]]
) -> list[int]:
    """The sentences to parse: those with triggers, and those with names before them, up to a bound."""
    wanted: set[int] = set()
    named = {index for index, found in references.mentions.items() if found} | places.keys()
    english = references.grammar.language == "en"  # there the dateline tells where an unnamed village lies
    dated = english and any(references.dateline(index) for index in range(min(2, len(spans))))
    for index in triggers:
        near = [i for i in range(max(0, index - 3), min(len(spans), index + 2)) if i in named]
        if (
            near
            or dated
            or (references.grammar.language == "fr" and laid_at(references, index) is not None)
            or (named and _POINTING.search(references.text, *spans[index]))
        ):
            wanted.add(index)
            wanted.update(
                i for i in (index - 1, index - 2, index + 1) if 0 <= i < len(spans) and (i in named or i == index - 1)
            )
    kept: list[int] = []
    room = MOST_CHARACTERS
    for index in sorted(wanted)[:MOST_PARSED]:
        room -= spans[index][1] - spans[index][0]
        if room < 0:
            break
        kept.append(index)
    return kept
