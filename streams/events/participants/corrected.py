"""Participants put right once all are known: whose origin is no place, who harms not himself, whose ties are his."""

import re
from collections.abc import Mapping, Sequence

from streams.events.grammar import Grammar
from streams.events.participants.adding import Participants
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.demonyms import is_country, is_demonym, is_people
from streams.names.entity_type import EntityKind

_LEADING = frozenset("led organised organized called mobilised mobilized rallied summoned convened".split())
_WORST = re.compile(r"['’]s? (?:[\w-]+ ){0,2}?(?:deadliest|worst|bloodiest|darkest) ")
_REFLEXIVE = frozenset("himself herself itself themselves".split())


def without_origins(participants: Participants) -> None:
    """Peruvians rally in Madrid: where they are from is not where it happens."""
    named = any(p.role == "at" and not p.entity and p.text[:1].isupper() for p in participants.values())
    for key, p in list(participants.items()):
        if named and p.role == "at" and p.entity and is_people(p.text.split()[-1]):
            del participants[key]


def without_self_harm(participants: Participants, *, ground: bool) -> None:
    """They attacked their camp: whoever acts is not whom the pronoun in the object means.

    Nor, with `ground`, is it a place of his own.
    """
    acting = {p.entity for p in participants.values() if p.role == "by" and p.entity}
    for key, p in list(participants.items()):
        own = p.via == "pronoun" or (ground and p.via == "place" and p.role == "against")
        if p.role in ("against", "of") and own and p.entity in acting:
            del participants[key]


def without_oneself(participants: Participants, kinds: Mapping[str, EntityKind]) -> None:
    """Nobody dismisses himself by an office: Maren, the premier, dismissed the police chief, who is not Maren.

    Nor does he appoint himself so. But a state has many men: Varduland's president dismissed the premier.
    """
    doers = {
        p.entity for p in participants.values() if p.role == "by" and kinds.get(p.entity or "") is EntityKind.PERSON
    }
    for key, p in list(participants.items()):
        if p.role == "of" and p.entity in doers and p.via == "description":
            del participants[key]


def set_right_in_english(participants: Participants, bonds: Sequence[Bond], sentence: Sentence, place: Place) -> None:
    """Attackers who are no victims of their own, and towns that did nothing."""
    assert sentence.syntax is not None
    _without_bombers_themselves(participants, bonds, sentence.syntax)
    if place.form.shape == "noun":
        if not any(f in ("target", "place") for f, _ in bonds):
            _suffered_worst(participants, sentence)
        _struck_towns(participants, sentence, place)


def _without_bombers_themselves(participants: Participants, bonds: Sequence[Bond], syntax: Syntax) -> None:
    """They blew themselves up in A: they are not who was hit."""
    if not any(f == "object" and syntax.token(t).lower in _REFLEXIVE for f, t in bonds):
        return
    acting = {p.entity for p in participants.values() if p.role == "by" and p.entity}
    for key, p in list(participants.items()):
        if p.role in ("against", "at") and p.entity in acting:
            del participants[key]


def _suffered_worst(participants: Participants, sentence: Sentence) -> None:
    """In one of A's deadliest attacks: A suffered it."""
    for key, p in list(participants.items()):
        text, low, high = sentence.text, p.start - sentence.start, p.end - sentence.start
        worst = re.search(r"\bone of (?:the )?$", text[:low]) and _WORST.match(text, high)
        if p.role == "by" and p.entity and worst:
            participants[("against", p.entity, 0)] = p.model_copy(update={"role": "against"})
            del participants[key]


def _struck_towns(participants: Participants, sentence: Sentence, place: Place) -> None:
    """A claimed the Tolme attacks: a town right before the noun was struck, where somebody else did it."""
    doers = {p.entity: key for key, p in participants.items() if p.role == "by" and p.entity}
    for entity, key in doers.items():
        p = participants[key]
        before = sentence.text[p.end - sentence.start : place.start - sentence.start]
        adjective = is_demonym(p.text) or is_people(p.text) or is_country(p.text)
        if (
            len(doers) > 1
            and key[0] == "by"
            and not adjective
            and re.fullmatch(r"(?:['’]s?)? (?:[A-Za-z-]+ ){0,2}", before)
        ):
            named = next((m for m in sentence.mentions if m.start == p.start and m.entity == entity), None)
            if named is not None and named.kind is EntityKind.PLACE:
                participants[("against", entity or "", 0)] = p.model_copy(update={"role": "against"})
                del participants[key]


def without_own_measures(participants: Participants) -> None:
    """A interdit l'entrée sur son sol, au pays de A: nobody's measure is against himself."""
    taking = {p.entity for p in participants.values() if p.role == "by" and p.entity}
    for key, p in list(participants.items()):
        if p.role == "against" and p.entity in taking:
            del participants[key]


def without_their_like(participants: Participants, grammar: Grammar) -> None:
    """Ils ont tué cinq rebelles: whom a pronoun or a description means who acts is no band of rebels itself."""
    hit = (p.text.lower().split() for p in participants.values() if p.role == "against" and not p.entity)
    if not any(word in grammar.descriptions["groups"] for words in hit for word in words[:3]):
        return
    for key, p in list(participants.items()):
        if p.role == "by" and p.via == "pronoun":
            del participants[key]


def without_private_ties(participants: Participants) -> None:
    """He had cut all ties with A: a person's own, whatever body the pronoun was taken for."""
    for key, p in list(participants.items()):
        if p.role == "by" and p.via == "pronoun" and p.text.lower() in ("he", "she", "who"):
            del participants[key]


def led(syntax: Syntax, token: int, sentence: Sentence, phrases: Phrases) -> list[Meant]:
    """The bodies that lead those who march: workers led by A."""
    clauses = (c for c in syntax.children(token, "acl") if syntax.token(c).lower in _LEADING)
    led = (t for clause in clauses for preposition, t in syntax.prepositional(clause) if preposition == "by")
    return [m for t in led for m in phrases.meant(sentence, t) if m.kind is not EntityKind.PERSON]
