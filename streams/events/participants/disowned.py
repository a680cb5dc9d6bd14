"""Who denies a deed, and does not answer for what it did: A denied its jets were behind strikes that hit a clinic."""

from collections.abc import Iterator

from streams.annotation import Participant
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import SUBJECT, Syntax

_ANSWERABLE = frozenset("responsible behind guilty involved complicit culpable".split())


def disowned(sentence: Sentence, place: Place, participants: list[Participant], phrases: Phrases) -> list[Participant]:
    """Participants without him as doer who denies the deed that the event is told as part of.

    Orskia denied that it was responsible for the raid, killing nine; was not behind the raid that killed nine.
    """
    syntax = sentence.syntax
    assert syntax is not None
    clause = _denied_clause(syntax, place.tokens[0])
    if clause is None:
        return participants
    cleared = {m.entity for token in _cleared(syntax, clause) for m in phrases.meant(sentence, token)}
    return [p for p in participants if p.role != "by" or p.entity not in cleared]


def _denied_clause(syntax: Syntax, head: int) -> int | None:
    """The verb of the clause that somebody denies, where the event hangs on what it says: by a participle, a `that`."""
    current = head
    if syntax.token(head).dep not in ("advcl", "relcl", "acl", "conj"):
        return None
    for above in syntax.ancestors(head):
        if syntax.token(current).dep in SUBJECT:
            return None  # A denied that its raid, which killed nine, was a crime
        if syntax.is_verb(above) and (_denied(syntax, above) or _not_behind(syntax, above)):
            return above
        current = above
    return None


def _denied(syntax: Syntax, verb: int) -> bool:
    """Whether a clause is what somebody denies: denied that it was, denied having, denies carrying out."""
    token = syntax.token(verb)
    return token.dep in ("ccomp", "xcomp") and syntax.token(token.head).lower in syntax.grammar.modality["denying"]


def _not_behind(syntax: Syntax, verb: int) -> bool:
    """Whether a clause says who does not answer for a deed: was not responsible for it, was not behind it."""
    below = {syntax.token(c).lower for c in syntax.children(verb, "acomp", "prep", "attr", "advmod")}
    return any(syntax.children(verb, "neg")) and bool(below & _ANSWERABLE)


def _cleared(syntax: Syntax, clause: int) -> Iterator[int]:
    """The tokens of who is cleared: the subject of the clause, who owns it, and who denies it."""
    above = syntax.token(clause).head
    found = [*syntax.subjects(clause)[0], *syntax.subjects(above)[0], *syntax.objects_of(above)]
    for token in found:
        yield token
        yield from syntax.children(token, "poss")
