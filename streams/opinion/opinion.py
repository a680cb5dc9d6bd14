"""A second opinion on an event clause: how surely an article tells of it, and the event where the reader found none."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from streams.annotation import EventMention, Modality, Participant
from streams.events.triggers import Occurrence, find_triggers
from streams.lexicon.event_type import Role
from streams.names.gazetteer import Mention
from streams.opinion.features import features
from streams.opinion.passages import Told, parties, passages
from streams.opinion.weights import NoWeights, Weights
from streams.rulebook import Rulebook, Scan
from streams.rules import Condition
from streams.text import Folded

LOGGER = logging.getLogger("newswatch.opinion")

# Below it, what the reader found is held to be none; above it, an event that the reader missed is one. Only French gets
# events added: its reader misses most. In English and Swahili as many of them were false as true on unseen articles.
DOUBT = {"en": 0.05, "fr": 0.1, "sw": 0.05}
SURE = {"fr": 0.9}

_ROLES: tuple[Role, ...] = ("by", "against", "of", "at")


@dataclass(frozen=True, slots=True)
class Judgement:
    """How surely the article tells of the clause's event, and what weighed most in it, in the article's words."""

    probability: float
    doubted: bool
    reasons: tuple[str, ...]
    event: EventMention | None


class Opinion:
    """What labelled articles taught. Immutable."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    def judge(self, told: Told, clause: Condition) -> Judgement | None:
        """None where it has no opinion: the clause is not of the sort it learned, or not all its parties are named."""
        if not has_opinion(told, clause):
            return None
        found = features(told, clause)
        if not found:
            return None
        probability = self._weights.probability(found)
        reasons = self._weights.reasons(found, against=probability < 0.5, most=40)
        event = _event(told, clause) if probability > SURE.get(told.language, 1.0) else None
        doubted = probability < DOUBT.get(told.language, 0.0)
        return Judgement(probability, doubted, _in_words(reasons), event)


def has_opinion(told: Told, clause: Condition) -> bool:
    """Whether a clause asks, by the default modality, for an event of parties that are all named in the article."""
    if clause.event is None or clause.modality is not None or clause.about or clause.title_only:
        return False
    who = parties(clause)
    return bool(who.needed) and who.needed <= {who.of[entity] for entity in told.named if entity in who.of}


def told_in(
    text: str,
    title_end: int,
    folded: Folded,
    spans: list[tuple[int, int]],
    mentions: list[Mention],
    scan: Scan,
    language: str,
    year: int,
    rulebook: Rulebook,
) -> Told:
    """An article as an opinion is formed of it."""
    places = rulebook.territory.mentions(text, folded, mentions)
    triggers = find_triggers(folded, spans, scan, language, rulebook)
    return Told(text, title_end, language, year, spans, (*mentions, *places), triggers)


def load_opinion(path: Path | None) -> Opinion | None:
    """The opinion that was trained into a file. None for no file, and, with a warning, where nothing was trained:

    then the reader decides alone.
    """
    if path is None:
        return None
    try:
        return Opinion(Weights.load(path))
    except FileNotFoundError:
        LOGGER.warning("no second opinion, the reader decides alone: there is no %s (run newswatch train)", path)
    except (NoWeights, OSError) as error:
        LOGGER.warning("no second opinion, the reader decides alone: %s", error)
    return None


def _event(told: Told, clause: Condition) -> EventMention | None:
    """The event as the best passage tells of it: its first trigger, and of each party the mention nearest to that."""
    passage = passages(told, clause, parties(clause))[0]
    trigger = passage.triggers[0]
    low, high = told.spans[passage.index]
    participants: list[Participant] = []
    for role, choices in _wanted(clause):
        mention = _nearest(told, passage.index, trigger, choices)
        if mention is None:
            return None
        participants.append(
            Participant(
                role=role,
                text=mention.text,
                start=mention.start,
                end=mention.end,
                entity=mention.entity,
                via="place" if mention.within else ("description" if mention.described else "name"),
            )
        )
    form = trigger.trigger.form
    return EventMention(
        type=form.type,
        kind=form.kind,
        trigger=told.text[trigger.start : trigger.end],
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        sentence_start=low,
        sentence_end=high,
        participants=tuple(participants),
        modality=Modality.HAPPENED,
        method="learned",
    )


def _wanted(clause: Condition) -> Iterable[tuple[Role, tuple[str, ...]]]:
    yield from (("between", choices) for choices in clause.between or ())
    for role in _ROLES:
        if choices := getattr(clause, role):
            yield role, choices


def _nearest(told: Told, index: int, trigger: Occurrence, choices: Iterable[str]) -> Mention | None:
    wanted = set(choices)
    for beside in (0, -1, 1, -index):
        if 0 <= index + beside < len(told.spans):
            there = [m for m in told.mentions_in(index + beside) if m.entity in wanted]
            if there:
                return min(there, key=lambda m: abs(m.start - trigger.start))
    return None


def _in_words(reasons: Iterable[str]) -> tuple[str, ...]:
    """The reasons that are wordings, parties as A and B."""
    shown: list[str] = []
    for reason in reasons:
        if reason.startswith("g:"):
            words = [_shown(word) for word in reason[2:].split(" ")]
            text = " ".join(words)
            if any(sign.isalpha() for sign in text) and not any(text in other for other in shown):
                shown.append(text)
    return tuple(shown[:3])


def _shown(word: str) -> str:
    word = word.partition(">")[2] if word.startswith("<") and len(word) > 1 else word
    return {"‹a›": "A", "‹b›": "B", "‹at›": "there", "‹x›": "…"}.get(word.removesuffix("_in"), word)
