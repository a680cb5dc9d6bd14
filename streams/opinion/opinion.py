"""A second opinion on an event clause: how surely an article tells of it, and the event where the reader found none."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from streams.annotation import CONTRADICTING, EventMention, Modality, Participant
from streams.encoder.encoder import Encoder, NoEncoder, load_encoder
from streams.events.triggers import Occurrence
from streams.lexicon.event_type import EventType
from streams.names.gazetteer import Mention
from streams.opinion.account import account
from streams.opinion.features import features
from streams.opinion.learned import Learned, NothingLearned
from streams.opinion.passages import Passage, Told, form, parties, passages
from streams.opinion.shown import shown
from streams.opinion.weights import MISSED, Weighed, chance
from streams.roles import asked, filled
from streams.rules import Condition
from streams.survey import Survey

LOGGER = logging.getLogger("newswatch.opinion")


# Below the one, what the reader found is held to be none; above the other, an event that it missed is one: somebody may
# be woken for it. Labelled openings of reports, and sentences of real ones, say how far what was learned carries to
# news of another sort.
_DOUBT, _SURE = 0.4, 0.6
# An encoder takes some 20 ms a clause. Where words and reader leave no doubt it is not asked: of labelled articles that
# changes no score, and asks for a third of all clauses.
_OPEN = 0.05


@dataclass(frozen=True, slots=True)
class Judgement:
    """How surely the article tells of the clause's event.

    `words`: what its words alone say; `in_context`: how surely by what they mean where they stand, None where that was
    not asked.
    """

    probability: float
    words: Weighed
    in_context: float | None
    doubted: bool
    event: EventMention | None

    @property
    def by_words(self) -> float:
        """How surely by its words alone."""
        return chance(self.words.log_odds)

    def reasons(self) -> tuple[str, ...]:
        """The wordings that weighed most, for it or, where words alone are against it, against; parties as A and B."""
        return _in_words(self.words.reasons(most=40))


class Opinion:
    """What labelled articles taught. Immutable. Without an `encoder` words are judged without their context."""

    def __init__(self, learned: Learned, encoder: Encoder | None = None) -> None:
        self._learned, self._encoder = learned, encoder

    @property
    def version(self) -> str:
        """Of what it learned; the same articles give the same."""
        return self._learned.version

    def judge(
        self, told: Told, clause: Condition, events: Sequence[EventMention], types: Mapping[str, EventType]
    ) -> Judgement | None:
        """By the article's words and by the events that the reader found in it.

        None where it has no opinion: the clause is not of the sort it learned, or not all its parties are named.
        """
        if form(clause) not in self._learned.forms or not self._learned.trust.knows(told.language):
            return None
        if not has_opinion(told, clause):
            return None
        told_there = passages(told, clause)
        if not told_there:
            return None
        words = self._learned.words.weighed(features(told, clause, told_there))
        said = account(told, clause, events, types)
        probability = self._learned.trust.probability(words.log_odds, said, told.language)
        in_context = None
        if _OPEN < probability < 1 - _OPEN and (context := self._in_context(told, clause, told_there)) is not None:
            deep, in_context = self._learned.deep, chance(context)
            assert deep is not None
            probability = deep.trust.probability(words.log_odds, said, told.language, context)
        missed = probability > _SURE and MISSED in said and not _denied(clause, events, types)
        event = _event(told, clause, told_there[0]) if missed else None
        return Judgement(probability, words, in_context, probability < _DOUBT, event)

    def _in_context(self, told: Told, clause: Condition, found: Sequence[Passage]) -> float | None:
        """Log odds by what words mean where they stand."""
        deep, encoder = self._learned.deep, self._encoder
        if deep is None or encoder is None or not deep.knows(form(clause)):
            return None
        text = shown(told, clause, found, encoder)
        return deep.log_odds(encoder.states(text.pieces), text.roles, form(clause))


def has_opinion(told: Told, clause: Condition) -> bool:
    """Whether a clause asks, by the default modality, for one type of event of parties that the article names all."""
    if (
        clause.event is None
        or len(clause.event) > 1
        or clause.modality is not None
        or clause.about
        or clause.title_only
    ):
        return False
    who = parties(clause)
    return bool(who.needed) and who.needed <= {who.of[entity] for entity in told.named if entity in who.of}


def told_in(survey: Survey) -> Told:
    """An article as an opinion is formed of it."""
    places = survey.rulebook.territory.mentions(survey.text, survey.folded, survey.mentions)
    title_end, mentions = len(survey.article.title), (*survey.mentions, *places)
    language = survey.language or "en"
    return Told(survey.text, title_end, language, survey.year, survey.spans, mentions, survey.triggers, survey.hints)


def load_opinion(path: Path | None) -> Opinion | None:
    """The opinion that was trained into a file. None for no file, and, with a warning, where nothing was trained:

    then the reader decides alone.
    """
    if path is None:
        return None
    try:
        learned = Learned.load(path)
        return Opinion(learned, load_encoder() if learned.deep else None)
    except NoEncoder as error:
        LOGGER.warning("a second opinion on words without their context: %s", error)
        return Opinion(learned)
    except FileNotFoundError:
        LOGGER.warning("no second opinion, the reader decides alone: there is no %s (run newswatch train)", path)
    except (NothingLearned, OSError) as error:
        LOGGER.warning("no second opinion, the reader decides alone: %s", error)
    return None


def _denied(clause: Condition, events: Sequence[EventMention], types: Mapping[str, EventType]) -> bool:
    """Whether the article says that it did not happen, or will not."""
    return any(
        event.modality in CONTRADICTING
        and event.type in (clause.event or ())
        and (not clause.kind or event.kind in clause.kind)
        and all(filled(clause, event, types.get(event.type)))
        for event in events
    )


def _event(told: Told, clause: Condition, passage: Passage) -> EventMention | None:
    """The event as a passage tells of it: its first trigger, and of each party the mention nearest to that."""
    trigger = passage.triggers[0]
    low, high = told.spans[passage.index]
    participants: list[Participant] = []
    for role, choices in asked(clause):
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
                via=mention.via,
            )
        )
    form = trigger.trigger.form
    return EventMention(
        type=form.type,
        kind=form.kind or None,
        trigger=told.text[trigger.start : trigger.end],
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        sentence_start=low,
        sentence_end=high,
        participants=tuple(participants),
        modality=Modality.HAPPENED,
        method="learned",
    )


def _nearest(told: Told, index: int, trigger: Occurrence, choices: Iterable[str]) -> Mention | None:
    wanted = set(choices)
    for near in sorted(range(len(told.spans)), key=lambda i: abs(i - index)):
        there = [m for m in told.mentions_in(near) if m.entity in wanted]
        if there:
            return min(there, key=lambda m: abs(m.start - trigger.start))
    return None


def _in_words(reasons: Iterable[str]) -> tuple[str, ...]:
    """The features that are wordings."""
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
