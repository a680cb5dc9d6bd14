"""Who was hit, where he tells of it himself: A said that B's patrol had attacked its post.

A pronoun beside what is hit would mean the attacker to whoever looks in the clause alone, and nobody attacks himself.
"""

from collections.abc import Sequence

from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind

_HIT = ("object", "passive", "target")
_ACCUSING = frozenset("accuse accuses accused accusing blame blames blamed blaming".split())


def told_by_the_hit(
    sentence: Sentence, head: int, bonds: Sequence[Bond], phrases: Phrases, acting: set[str | None]
) -> list[Meant]:
    """Whom a possessive beside what is hit means in the clauses above: nobody among those `acting`."""
    syntax = sentence.syntax
    assert syntax is not None
    if not any(_owned(syntax, joined) for f, t in bonds if f in _HIT for joined in syntax.conjuncts(syntax.whole(t))):
        return []
    verb = head
    for above in syntax.ancestors(head):
        if not syntax.is_verb(above):
            continue
        if syntax.token(verb).dep == "relcl":
            return []
        tellers = [m for teller in _tellers(syntax, above) for m in phrases.meant(sentence, teller)]
        found = [m for m in tellers if m.kind is not EntityKind.PERSON and m.through != "place"]
        if found:
            return [m for m in found if m.entity not in acting]
        verb = above
    return []


def _tellers(syntax: Syntax, verb: int) -> list[int]:
    """Who tells of what was done to him, by the verb above; whom a threat is told."""
    word = syntax.token(verb).lower
    if word in syntax.grammar.modality["threatening"] and syntax.objects_of(verb):
        return syntax.objects_of(verb)
    if word in syntax.grammar.modality["reporting"] or word in _ACCUSING:
        return syntax.subjects(verb)[0]
    return []


def _owned(syntax: Syntax, noun: int) -> bool:
    return any(syntax.token(c).lower in ("its", "their", "our") for c in syntax.children(noun, "poss"))
