"""French nouns of deeds whose `de A` may be who does them or whom they are done to, and withdrawals of no office."""

from collections.abc import Iterable

from streams.events.participants.adding import Participants
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond
from streams.names.entity_type import EntityKind

POSSESSIVE = frozenset("son sa ses leur leurs".split())
_WITHDRAWING = frozenset(("retrait", "départ"))  # words of troops and treaties as well
_INSIDE = frozenset("au aux en dans à".split())
_DONE_TO = frozenset(("invasion",))  # of A: A is invaded, unless it is of his troops


def done_to(sentence: Sentence, place: Place, bonds: list[Bond]) -> list[Bond]:
    """`bonds` of a noun of escalation, its `de B` whom it is done to: son invasion de B, le siège russe de B."""
    syntax = sentence.syntax
    assert syntax is not None
    of = {t for f, t in bonds if f == "of"}
    told = _somebodys(sentence, bonds) or any(f == "agent" for f, _ in bonds)
    if told or place.form.written in _DONE_TO:
        bonds = [(f, t) for f, t in bonds if f != "origin" or t not in of]  # de A, which is not from A here
    if told:
        return [("target" if f == "of" else f, t) for f, t in bonds]
    if place.form.written in _DONE_TO:
        members = syntax.grammar.members
        return [("agent" if f == "of" and syntax.token(t).lower in members else f, t) for f, t in bonds]
    return bonds


def fought_in(sentence: Sentence, token: int) -> bool:
    """Whether a phrase is of the country where two fight, who is neither: se battent au Varduland."""
    syntax = sentence.syntax
    assert syntax is not None
    inside = any(syntax.token(c).lower in _INSIDE for c in syntax.children(token, "case"))
    return inside and any(m.kind is EntityKind.PLACE for m in sentence.at_token(token))


def _somebodys(sentence: Sentence, bonds: Iterable[Bond]) -> bool:
    """Whether a French deed is told to be somebody's by a possessive, or by the adjective of a country."""
    syntax = sentence.syntax
    assert syntax is not None
    return any(
        (function == "owner" and syntax.token(token).lower in POSSESSIVE)
        or (function == "modifier" and syntax.token(token).tag == "ADJ" and sentence.at_token(token))
        for function, token in bonds
    )


def withdraws(
    participants: Participants, bonds: Iterable[Bond], sentence: Sentence, place: Place, phrases: Phrases
) -> bool:
    """Le retrait de A, le départ de ses soldats: no country leaves an office, its leaders do."""
    syntax, kinds = sentence.syntax, phrases.references.kinds
    assert syntax is not None
    if place.form.written not in _WITHDRAWING:
        return False
    tokens = (joined for _, token in bonds for joined in syntax.conjuncts(syntax.whole(token)))
    leading = {m.entity for t in tokens for m in phrases.meant(sentence, t) if m.through in ("leader", "official")}
    leaving = {p.entity for p in participants.values() if p.role == "of" and p.entity}
    return bool(leaving) and all(kinds.get(e) is EntityKind.PLACE and e not in leading for e in leaving)


def without_receivers(participants: Participants, bonds: Iterable[Bond], sentence: Sentence, phrases: Phrases) -> None:
    """A remis sa démission à B: it is not B who resigns."""
    taken = {m.entity for f, t in bonds if f == "recipient" for m in phrases.meant(sentence, t)}
    for key, p in list(participants.items()):
        if p.role == "of" and p.entity in taken:
            del participants[key]
