"""Participants put right once all are known: the steps in their order, each with the events that it is for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from streams.events.participants.adding import Participants, add
from streams.events.participants.corrected import (
    set_right_in_english,
    without_oneself,
    without_origins,
    without_own_measures,
    without_private_ties,
    without_self_harm,
    without_their_like,
)
from streams.events.participants.french_deeds import without_receivers
from streams.events.participants.french_sides import sides
from streams.events.participants.harmed import in_their_country
from streams.events.participants.hit_before import hit_before
from streams.events.participants.listed_under import (
    among_them,
    headed,
    sanctioned_in_headline,
    served,
    without_hit_as_doers,
)
from streams.events.participants.offices import seated_at, titled_behind
from streams.events.participants.phrases import Phrases
from streams.events.participants.pressed import pressed_beside
from streams.events.participants.seen_in_office import seen_in_office
from streams.events.participants.targets import hit_behind
from streams.events.participants.told_by_the_hit import told_by_the_hit
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond
from streams.lexicon.event_type import EventType, Role
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention


@dataclass(frozen=True)
class Telling:
    """A trigger in its sentence, what is bound to it, and the token that heads the telling."""

    sentence: Sentence
    place: Place
    kind: EventType
    phrases: Phrases
    bonds: Sequence[Bond]
    head: int

    @property
    def english(self) -> bool:
        """Whether the tree is English; else it is French."""
        assert self.sentence.syntax is not None
        return self.sentence.syntax.english


def correct(participants: Participants, told: Telling) -> None:
    """Put participants right once all are known, and add those whom words beside them mean."""
    for step in _STEPS:
        step(participants, told)


def _resigning(participants: Participants, told: Telling) -> None:
    if told.place.form.kind == "resignation" and not told.english:
        without_receivers(participants, told.bonds, told.sentence, told.phrases)


def _harming_others(participants: Participants, told: Telling) -> None:
    if told.place.form.kind == "clash" and told.english:
        return  # a side of a fight is hit in it as well
    without_self_harm(participants, ground=not told.english)


def _fighting(participants: Participants, told: Telling) -> None:
    """Les combats entre A et B: both of them fight, and are fought."""
    if told.english or told.place.form.kind != "clash" or told.place.form.shape != "noun":
        return
    for meant in sides(told.sentence, told.place, told.phrases):
        for role in ("by", "against"):
            add(participants, role, meant, told.sentence)


def _attacking(participants: Participants, told: Telling) -> None:
    if told.place.form.type == "escalation" and told.english:
        set_right_in_english(participants, told.bonds, told.sentence, told.place)


def _tied(participants: Participants, told: Telling) -> None:
    if told.place.form.group.object == "ties":
        without_private_ties(participants)


def _gathered(participants: Participants, told: Telling) -> None:
    if told.kind.setting and told.english:
        without_origins(participants)


def _in_office(participants: Participants, told: Telling) -> None:
    form = told.place.form
    if form.type == "resignation_or_appointment" and told.english:
        without_oneself(participants, told.phrases.references.kinds)
    if form.kind == "appointment":
        for mention in (titled_behind if told.english else seated_at)(told.sentence, told.place):
            add(participants, "of", told.phrases.named(mention), told.sentence)
    if form.type == "resignation_or_appointment" and not told.english:
        for meant in seen_in_office(told.sentence, told.place, told.bonds, told.phrases):
            add(participants, "of", meant, told.sentence)


def _hit_in_their_country(participants: Participants, told: Telling) -> None:
    form, phrases = told.place.form, told.phrases
    if form.type == "escalation" and not told.english:
        without_their_like(participants, phrases.grammar)
    if form.type == "escalation" and form.kind != "threat":
        weapon = not told.english and form.group.doer == "weapons"
        kinds = phrases.references.kinds
        for p in in_their_country(participants.values(), kinds, phrases.grammar, weapon=weapon):
            participants.setdefault(("against", p.entity or "", 0), p)


def _of_origin(participants: Participants, told: Telling) -> None:
    """A put an embargo on apples from B: to the parser, the embargo is B's."""
    if told.place.form.kind != "embargo" or not told.english:
        return
    origins = {m.entity for f, t in told.bonds if f == "origin" for m in told.phrases.meant(told.sentence, t)}
    if not _entities(participants, "by") - origins or _entities(participants, "against"):
        return
    for key, p in list(participants.items()):
        if p.role == "by" and p.entity in origins:
            participants[key] = p.model_copy(update={"role": "against"})


def _hit_elsewhere(participants: Participants, told: Telling) -> None:
    """Whom other clauses and sentences say to be hit."""
    form, sentence = told.place.form, told.sentence
    if form.type != "escalation":
        return
    if told.english and not _entities(participants, "against"):
        acting: set[str | None] = {p.entity for p in participants.values() if p.role == "by"}
        for meant in told_by_the_hit(sentence, told.head, told.bonds, told.phrases, acting):
            add(participants, "against", replace(meant, via="pronoun"), sentence)
    if form.kind != "threat":
        for meant in hit_before(sentence, told.bonds, told.phrases, participants.values()):
            add(participants, "against", meant, sentence)


def _punished(participants: Participants, told: Telling) -> None:
    form, sentence, place = told.place.form, told.sentence, told.place
    if form.type != "sanction":
        return
    if not told.english and form.shape != "noun":
        without_own_measures(participants)
    kinds = told.phrases.references.kinds
    if told.english:
        without_hit_as_doers(participants, told.bonds, sentence, kinds)
    beside = pressed_beside(sentence, place, participants.values()) if told.english else []
    _add_hit(participants, told, hit_behind(participants.values(), sentence, place) + beside)
    if told.english:
        _add_hit(participants, told, sanctioned_in_headline(sentence, place))
        _add_hit(participants, told, served(participants.values(), sentence, place))
        _add_hit(participants, told, among_them(participants.values(), sentence, place))
        named = any(kinds.get(e) is not EntityKind.PERSON for e in _entities(participants, "against"))
        _add_hit(participants, told, [] if named else headed(participants.values(), sentence, place))


def _add_hit(participants: Participants, told: Telling, mentions: Iterable[Mention]) -> None:
    for mention in mentions:
        add(participants, "against", told.phrases.named(mention), told.sentence)


def _entities(participants: Participants, role: Role) -> set[str]:
    return {p.entity for p in participants.values() if p.role == role and p.entity}


_STEPS = (
    _resigning,
    _harming_others,
    _fighting,
    _attacking,
    _tied,
    _gathered,
    _in_office,
    _hit_in_their_country,
    _of_origin,
    _hit_elsewhere,
    _punished,
)
