"""Whom an attack hits, where the sentence before told of them: A had a camp there. B's soldiers overran it, shelled
these guns, struck two of its workshops.

It is the body that the sentence before has for its subject, or the only one that it names, and never who attacks.
Where it names a state or a body that nobody watches, that one could be meant: then nobody is.
"""

import re
from collections.abc import Collection, Iterable, Sequence

from streams.annotation import Participant
from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.references import References, Resolved
from streams.events.grammar import Grammar
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_HIT = ("object", "passive", "target")
_POSSESSIVE = frozenset("its their son sa ses leur leurs".split())
_POINTING = frozenset("this that these those ce cet cette ces".split())
_ARTICLE = frozenset("the le la les l' l’".split())
_OBJECTS = frozenset("it them le la les l' l’".split())
_PASSIVES = frozenset("it they il elle ils elles".split())


def hit_before(
    sentence: Sentence, bonds: Sequence[Bond], phrases: Phrases, participants: Collection[Participant]
) -> list[Meant]:
    """The body told of before that a possessive, a pronoun or a noun taken up again means among what is hit."""
    syntax, references = sentence.syntax, phrases.references
    assert syntax is not None
    if any(p.role == "against" and (p.entity or re.search(r"[A-ZÀ-Þ]", p.text)) for p in participants):
        return []
    acting = {p.entity for p in participants if p.role == "by" and p.entity}
    for function, token in bonds:
        for joined in syntax.conjuncts(syntax.whole(token)) if function in _HIT else ():
            word = syntax.token(joined)
            found: Resolved = []
            if function == "passive" and word.lower in _PASSIVES:
                found = references.owned.get(sentence.index - 1, [])
            elif acting and _takes_up(syntax, joined, phrases.grammar, _before(references, sentence.index)):
                found = _told_here(references, sentence, joined, acting)
                found = found or _told_before(references, sentence.index, acting)
            if found and found[0][0] not in acting:
                start = sentence.start + word.start
                return [Meant(e, k, start, start + len(word.text), "pronoun", t) for e, k, t in found[:1]]
    return []


def _takes_up(syntax: Syntax, noun: int, grammar: Grammar, before: str) -> bool:
    """Whether a phrase means something of which the sentence before told: its camp, these guns, the convoy, them."""
    word = syntax.token(noun).lower
    if word in _OBJECTS and (syntax.is_pronoun(noun) or syntax.token(noun).tag == "PRP"):
        return True
    beside = _determiners(syntax, noun)
    if beside & _POSSESSIVE:
        return True
    ground = any(word in grammar.objects.get(kind, ()) for kind in ("military", "weapons", "homes")) or (
        word in grammar.territory or word in grammar.members
    )
    known = re.search(rf"\b{re.escape(word.rstrip('sx'))}[sx]?\b", before)
    return ground and bool(beside & _POINTING or (beside & _ARTICLE and known))


def _told_here(references: References, sentence: Sentence, noun: int, acting: set[str]) -> Resolved:
    """The body that the sentence names before a noun that somebody owns: d'après le gouvernement de A, ses postes."""
    syntax = sentence.syntax
    assert syntax is not None
    owned = _determiners(syntax, noun) & _POSSESSIVE
    before = sentence.start + syntax.token(noun).start
    if not owned or strange_bodies(references, sentence.index, before):
        return []
    return _only_other((m for m in sentence.mentions if m.end <= before), acting)


def _before(references: References, index: int) -> str:
    return references.text[slice(*references.spans[index - 1])].lower() if index else ""


def _told_before(references: References, index: int, acting: set[str]) -> Resolved:
    """The body that the sentence before tells of, beside those acting."""
    if not index:
        return []
    back = index - 1
    subject = references.subjects.get(back, [])
    if subject is None:
        return []
    bodies = [item for item in subject if item[1] is not EntityKind.PERSON and item[0] not in acting]
    if len({item[0] for item in bodies}) == 1:
        return bodies[:1]
    if bodies or strange_bodies(references, back):
        return []
    return _only_other(references.mentions[back], acting)


def _only_other(mentions: Iterable[Mention], acting: set[str]) -> Resolved:
    """The body named that is none of those acting, where there is one such."""
    named = {m.entity: m.kind for m in mentions if m.kind is not EntityKind.PERSON}
    others: Resolved = [(entity, kind, "") for entity, kind in named.items() if entity not in acting]
    return others if len(others) == 1 else []


def _determiners(syntax: Syntax, noun: int) -> set[str]:
    return {syntax.token(c).lower for c in syntax.children(noun, "poss", "det", "nmod:poss")}
