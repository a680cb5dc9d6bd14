"""Who takes part in an event, and as what, by the syntax tree; the trigger's frame maps phrases to roles."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from streams.annotation import Participant
from streams.events.participants import arguments
from streams.events.participants.corrected import (
    Participants,
    set_right_in_english,
    without_origins,
    without_own_measures,
    without_private_ties,
    without_self_harm,
    without_their_like,
)
from streams.events.participants.french_deeds import done_to, withdraws, without_receivers
from streams.events.participants.harmed import in_their_country
from streams.events.participants.hit_before import hit_before
from streams.events.participants.holders import Bound, Frame, frame_of, holders, left_out
from streams.events.participants.in_touch import answered
from streams.events.participants.means import done_by
from streams.events.participants.offices import seated_at, titled_behind
from streams.events.participants.phrases import Phrases
from streams.events.participants.pressed import pressed_beside
from streams.events.participants.punished import from_whom
from streams.events.participants.seen_in_office import anothers, seen_in_office
from streams.events.participants.taking import TIMES, fitting
from streams.events.participants.targets import hit_behind
from streams.events.participants.told_by_the_hit import told_by_the_hit
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Bond
from streams.lexicon.event_type import EventType, Role
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES
from streams.text import fold

# La rencontre entre A et Jean Brun: whoever else the sentence tells of was not there.
_BETWEEN_TWO = re.compile(r"[^,;.]{0,30} entre [^,;.]{2,60}? et (?:[\w'’-]+ ){0,6}?[A-ZÀ-Þ]")


def bind(
    sentence: Sentence, place: Place, phrases: Phrases, types: dict[str, EventType]
) -> tuple[list[Participant] | None, int]:
    """The participants of the event that a trigger tells of, and the token that heads the telling.

    None instead of participants: those bound to it were not in touch with one another.
    """
    syntax = sentence.syntax
    assert syntax is not None
    bonds, head = arguments.bonds(sentence, place)
    kind = types[place.form.type]
    bonds = _put_right(bonds, sentence, place, frame_of(place, kind))
    participants = _bound(bonds, sentence, place, kind, phrases)
    _correct(participants, bonds, head, sentence, place, kind, phrases)
    if not syntax.english and withdraws(participants, bonds, sentence, place, phrases):
        return None, head
    visiting = place.form.kind == "visit" and place.form.shape == "verb"
    if visiting and not _watched(participants, bonds, sentence, phrases):
        return (None if syntax.english else []), head
    if not fitting(sentence, place, bonds, phrases):
        return (None if place.form.group.doer == "crowd" else []), head
    return list(participants.values()), head


def _put_right(bonds: list[Bond], sentence: Sentence, place: Place, frame: Frame) -> list[Bond]:
    """The bonds as the trigger means them, where a function is used for another."""
    syntax, form = sentence.syntax, place.form
    assert syntax is not None
    renamed = {}
    if "target" in frame and any(function == "agent" for function, _ in bonds):
        renamed["of"] = "target"  # the bombardment by A of B: B is not who did it
        if syntax.english and done_by(syntax, place, bonds):
            renamed["owner"] = "target"  # its shelling by A's gunboats
    if not syntax.english and form.type == "sanction":
        renamed["modifier"] = "of"  # sanctions américaines
    if not syntax.english and form.type == "escalation" and form.shape == "noun":
        bonds = done_to(sentence, place, bonds)
    if syntax.english and form.type == "sanction":
        renamed |= from_whom(form, {function for function, _ in bonds})
    bonds = [(renamed.get(function, function), token) for function, token in bonds]
    left = set()
    if not syntax.english and form.type == "resignation_or_appointment" and anothers(syntax, bonds):
        left.add("holder")
    if syntax.english and form.type == "agreement" and form.shape == "phrase":
        left.add("recipient")  # agreed to the demands of A, who agrees to nothing
    over = any(function == "between" for function, _ in bonds) or answered(sentence, place)
    if over and syntax.english and form.type == "contact" and form.shape == "noun":
        left.add("teller")  # A spoke after talks between others; A shut a road in answer to B's visit
    return [(function, token) for function, token in bonds if function not in left]


def _bound(bonds: Iterable[Bond], sentence: Sentence, place: Place, kind: EventType, phrases: Phrases) -> Participants:
    """Everybody bound to a trigger, in his role; those who only tell of it where nobody else is told of."""
    syntax = sentence.syntax
    assert syntax is not None
    frame = frame_of(place, kind)
    participants: Participants = {}
    weak: list[tuple[Role, Meant]] = []
    for function, head in bonds:
        for role in frame.get(function, ()):
            for token in syntax.conjuncts(syntax.whole(head)):
                bound = Bound(sentence, place, kind, phrases, function, role, token)
                if left_out(bound):
                    continue
                meant = holders(bound)
                if function == "teller":
                    weak += [(role, m) for m in meant]
                    continue
                for m in meant:
                    _add(participants, role, m, sentence)
                if not meant and place.form.group.through is None and (function != "holder" or role == "between"):
                    _add_stranger(participants, role, token, sentence)
    parties = sum(p.role == "between" for p in participants.values())
    if not syntax.english and _BETWEEN_TWO.match(sentence.text, place.end - sentence.start):
        parties = max(parties, 2)
    for role, m in weak:
        told = any(p.role == role and (p.entity or p.text[:1].isupper()) for p in participants.values())
        if parties < 2 if role == "between" else not told:
            _add(participants, role, m, sentence)
    return participants


def _correct(
    participants: Participants,
    bonds: Sequence[Bond],
    head: int,
    sentence: Sentence,
    place: Place,
    kind: EventType,
    phrases: Phrases,
) -> None:
    """Put participants right once all are known, and add those whom words beside them mean."""
    syntax, form = sentence.syntax, place.form
    assert syntax is not None
    if not syntax.english and form.kind == "resignation":
        without_receivers(participants, bonds, sentence, phrases)
    without_self_harm(participants, ground=not syntax.english)
    if form.type == "escalation" and syntax.english:
        set_right_in_english(participants, bonds, sentence, place)
    if form.group.object == "ties":
        without_private_ties(participants)
    if kind.setting and syntax.english:
        without_origins(participants)
    if form.kind == "appointment":
        for mention in (titled_behind if syntax.english else seated_at)(sentence, place):
            _add(participants, "of", phrases.named(mention), sentence)
    if form.type == "resignation_or_appointment" and not syntax.english:
        for meant in seen_in_office(sentence, place, bonds, phrases):
            _add(participants, "of", meant, sentence)
    if form.type == "escalation" and not syntax.english:
        without_their_like(participants, phrases.grammar)
    if form.type == "escalation" and form.kind != "threat":
        weapon = not syntax.english and form.group.doer == "weapons"
        kinds = phrases.references.kinds
        for p in in_their_country(participants.values(), kinds, phrases.grammar, weapon=weapon):
            participants.setdefault(("against", p.entity or "", 0), p)
    if form.kind == "embargo" and syntax.english:
        _of_origin(participants, bonds, sentence, phrases)
    if (
        form.type == "escalation"
        and syntax.english
        and not any(p.role == "against" and p.entity for p in participants.values())
    ):
        acting = {p.entity for p in participants.values() if p.role == "by"}
        for meant in told_by_the_hit(sentence, head, bonds, phrases, acting):
            _add(participants, "against", replace(meant, via="pronoun"), sentence)
    if form.type == "escalation" and form.kind != "threat":
        for meant in hit_before(sentence, bonds, phrases, participants.values()):
            _add(participants, "against", meant, sentence)
    if form.type == "sanction":
        if not syntax.english and form.shape != "noun":
            without_own_measures(participants)
        beside = pressed_beside(sentence, place, participants.values()) if syntax.english else []
        for mention in hit_behind(participants.values(), sentence, place) + beside:
            _add(participants, "against", phrases.named(mention), sentence)


def _of_origin(participants: Participants, bonds: Sequence[Bond], sentence: Sentence, phrases: Phrases) -> None:
    """A put an embargo on apples from B: to the parser, the embargo is B's."""
    origins = {m.entity for f, t in bonds if f == "origin" for m in phrases.meant(sentence, t)}
    doers = {p.entity for p in participants.values() if p.role == "by" and p.entity}
    if not doers - origins or any(p.role == "against" and p.entity for p in participants.values()):
        return
    for key, p in list(participants.items()):
        if p.role == "by" and p.entity in origins:
            participants[key] = p.model_copy(update={"role": "against"})


def _watched(participants: Participants, bonds: Iterable[Bond], sentence: Sentence, phrases: Phrases) -> bool:
    """Whether a visit has a watched visitor, or one host alone: two places that somebody visits are not in touch."""
    kinds = phrases.references.kinds
    hosts = {p.entity for p in participants.values() if p.role == "between" and p.entity}
    if any(kinds.get(host) is EntityKind.PERSON for host in hosts):
        return True  # received together
    if len(hosts) < 2:
        return True
    visitors = (t for function, t in bonds if function != "object")
    return any(m.entity in hosts for token in visitors for m in phrases.meant(sentence, token))


def _add(participants: Participants, role: Role, meant: Meant, sentence: Sentence) -> None:
    if any(p.entity == meant.entity and p.role == role for p in participants.values()):
        return
    low, high = max(meant.start, sentence.start), min(meant.end, sentence.end)
    if low >= high:
        low, high = sentence.start, sentence.end
    text = sentence.text[low - sentence.start : high - sentence.start]
    participants[role, meant.entity, 0] = Participant(
        role=role,
        text=text,
        start=low,
        end=high,
        entity=meant.entity,
        via=meant.via,
    )


def _add_stranger(participants: Participants, role: Role, token: int, sentence: Sentence) -> None:
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(token).text
    if word[0].isupper() and fold(word).text in NOT_FIRST_NAMES:
        return
    named = syntax.token(token).tag in ("NNP", "NNPS", "PROPN")
    if role == "between" and not named and syntax.token(token).lower not in syntax.grammar.descriptions["persons"]:
        return
    if not syntax.is_noun(token) or (role == "at" and syntax.token(token).tag not in ("NNP", "NNPS", "PROPN")):
        return
    if syntax.token(token).lower in TIMES:
        return
    low, high = syntax.span(token)
    start, end = sentence.start + syntax.token(low).start, sentence.start + syntax.token(high).end
    text = sentence.text[start - sentence.start : end - sentence.start]
    participants[role, "", token] = Participant(role=role, text=text[:200], start=start, end=end)
