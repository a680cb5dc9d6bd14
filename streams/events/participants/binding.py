"""Who takes part in an event, and as what, by the syntax tree; the trigger's frame maps phrases to roles."""

import re
from collections.abc import Iterable

from streams.annotation import Participant
from streams.events.grammar import WordSet
from streams.events.participants import arguments
from streams.events.participants.adding import Participants, add, add_stranger
from streams.events.participants.among_others import among_others
from streams.events.participants.belonging import standing
from streams.events.participants.bound import Bound, Frame, frame_of
from streams.events.participants.correcting import Telling, correct
from streams.events.participants.french_deeds import done_to, fought_in, withdraws
from streams.events.participants.holders import holders, left_out
from streams.events.participants.in_touch import answered
from streams.events.participants.means import done_by
from streams.events.participants.phrases import Phrases
from streams.events.participants.pronouns import is_plural
from streams.events.participants.punished import from_whom
from streams.events.participants.seen_in_office import anothers
from streams.events.participants.taking import fitting
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.lexicon.event_type import EventType, Role
from streams.names.entity_type import EntityKind

# La rencontre entre A et Jean Brun: whoever else the sentence tells of was not there.
_BETWEEN_TWO = re.compile(r"[^,;.]{0,30} entre [^,;.]{2,60}? et (?:[\w'’-]+ ){0,6}?[A-ZÀ-Þ]")

# Verbs with être: les deux pays sont convenus d'une trêve. To the parser, it is done to them.
_HAVING_COME = re.compile(r"(?:con|par)venue?s?$|tombée?s$|arrivée?s$")

_ANNOUNCING = WordSet(
    "announce declare proclaim report confirm broker mediate facilitate hail reveal unveil".split(), "en"
)
# His remarks came after talks with B: he talked.
_SAID = WordSet("statement remark comment announcement visit trip".split(), "en")


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
    correct(participants, Telling(sentence, place, kind, phrases, bonds, head))
    if not syntax.english and withdraws(participants, bonds, sentence, place, phrases):
        return None, head
    visiting = place.form.kind == "visit" and place.form.shape == "verb"
    if visiting and not _watched(participants, bonds, sentence, phrases):
        return (None if syntax.english else []), head
    if not syntax.english and place.form.group.through == "leaders" and not _led(participants, bonds, sentence, place):
        return None, head
    if not fitting(sentence, place, bonds, phrases):
        missing = place.form.group.doer == "crowd" or (place.form.type == "election" and not syntax.english)
        return (None if missing else []), head
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
    if not syntax.english and form.type == "agreement" and _having_come(syntax, place):
        renamed["passive"] = "subject"
    if syntax.english and form.type == "sanction":
        renamed |= from_whom(form, {function for function, _ in bonds})
    if not syntax.english and form.kind == "clash":
        bonds = [(f, t) for f, t in bonds if f not in ("target", "recipient") or not fought_in(sentence, t)]
    bonds = [(renamed.get(function, function), token) for function, token in bonds]
    left = set()
    if not syntax.english and form.type == "resignation_or_appointment" and anothers(syntax, bonds):
        left.add("holder")
    if form.type == "agreement" and (form.shape == "phrase" or not syntax.english):
        left.add("recipient")  # agreed to the demands of A, who agrees to nothing; signé à Rome
    if syntax.english and form.type == "agreement" and sum(function == "between" for function, _ in bonds):
        left |= _announcing(syntax, place)
    over = any(function == "between" for function, _ in bonds) or answered(sentence, place)
    if over and syntax.english and form.type == "contact" and form.shape == "noun":
        left.add("teller")  # A spoke after talks between others; A shut a road in answer to B's visit
    return [(function, token) for function, token in bonds if function not in left]


def _having_come(syntax: Syntax, place: Place) -> bool:
    """Whether a trigger is a participle of a verb that is conjugated with être: sont parvenus à un accord."""
    return any(_HAVING_COME.match(syntax.token(token).lower) for token in place.tokens)


def _bound(bonds: Iterable[Bond], sentence: Sentence, place: Place, kind: EventType, phrases: Phrases) -> Participants:
    """Everybody bound to a trigger, in his role; those who only tell of it where nobody else is told of."""
    syntax = sentence.syntax
    assert syntax is not None
    frame = frame_of(place, kind)
    participants: Participants = {}
    weak: list[tuple[Role, Meant]] = []
    seats: set[int] = set()  # in French a minister and his country, who are one phrase, are one party
    for function, head in bonds:
        for role in frame.get(function, ()):
            for token in syntax.conjuncts(syntax.whole(head)):
                bound = Bound(sentence, place, kind, phrases, function, role, token)
                if left_out(bound):
                    continue
                meant = holders(bound)
                if function == "teller":
                    meant = meant or _speaker(bound)
                    weak += [(role, m) for m in meant]
                    continue
                for m in meant:
                    add(participants, role, m, sentence)
                if meant and role == "between":
                    seats.add(token)
                if not meant and place.form.group.through is None and (function != "holder" or role == "between"):
                    add_stranger(participants, role, token, sentence)
    parties = sum(p.role == "between" for p in participants.values())
    if syntax.english and kind.type == "agreement" and among_others(participants.values()):
        parties = max(parties, 2)  # after member states approved a pact, A said
    if not syntax.english and all(p.entity for p in participants.values() if p.role == "between"):
        parties = min(parties, len(seats))
    if not syntax.english and _BETWEEN_TWO.match(sentence.text, place.end - sentence.start):
        parties = max(parties, 2)
    for role, m in weak:
        told = any(p.role == role and (p.entity or p.text[:1].isupper()) for p in participants.values())
        if parties < 2 if role == "between" else not told:
            add(participants, role, m, sentence)
    return participants


def _speaker(bound: Bound) -> list[Meant]:
    """Whose words or journey a phrase means."""
    contact = bound.english and bound.form.type == "contact"
    if not contact or bound.syntax.token(bound.token).lower not in _SAID:
        return []
    owners = bound.syntax.children(bound.token, "poss")
    return [m for owner in owners for m in bound.phrases.meant(bound.sentence, owner)]


def _announcing(syntax: Syntax, place: Place) -> set[str]:
    """The functions of whoever only announces an accord between others."""
    token = place.tokens[0] if place.form.shape != "noun" else syntax.token(place.tokens[-1]).head
    return {"subject", "holder", "teller"} if syntax.token(token).lower in _ANNOUNCING else {"teller"}


def _led(participants: Participants, bonds: Iterable[Bond], sentence: Sentence, place: Place) -> bool:
    """Whether those who meet lead something: heads of state, whosever; any other meeting is no summit."""
    syntax = sentence.syntax
    assert syntax is not None
    if any(p.role == "of" for p in participants.values()):
        return True
    return any(
        function in ("subject", "passive", "of")
        and syntax.grammar.through(syntax.token(token).lower) == "leader"
        and is_plural(syntax, token)
        and standing(syntax, token, syntax.grammar) == "leader"
        for function, token in bonds
    )


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
