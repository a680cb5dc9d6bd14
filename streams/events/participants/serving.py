"""Whom somebody serves who is hit: tankers that carry Iranian oil, ships under Liberia's flag, arms sales to Iran."""

from collections.abc import Iterator

from streams.events.grammar import WordSet
from streams.events.participants.belonging import beside
from streams.events.sentence import Sentence
from streams.names.gazetteer import Mention

_SERVING = WordSet(
    "carry ship transport haul smuggle supply arm fund finance bankroll back support help aid assist work spy".split(),
    "en",
)
_TRADING = WordSet(
    "sale export import shipment transfer delivery trade travel flight investment business dealing transaction service"
    " supply visa purchase transit".split(),
    "en",
)
_FLYING = frozenset("fly flying flies flew carrying bearing wearing".split())
_FLAGS = frozenset("flag flags colours colors ensign".split())


def served(sentence: Sentence, token: int) -> Iterator[Mention]:
    """Those whom somebody works for, by what he does: tankers carrying Iranian oil, firms that arm Russia."""
    syntax = sentence.syntax
    assert syntax is not None
    for verb in syntax.children(token, "acl", "relcl"):
        if syntax.token(verb).lower in _SERVING:
            for noun in (*syntax.objects(verb), *(n for _, n in syntax.prepositional(verb))):
                for joined in syntax.conjuncts(noun):
                    yield from sentence.at_token(joined)
                    yield from beside(sentence, joined)
    flags = [noun for preposition, noun in syntax.prepositional(token) if preposition == "under"]
    for verb in syntax.children(token, "acl", "relcl"):
        flags += syntax.objects_of(verb) if syntax.token(verb).lower in _FLYING else ()
    for noun in flags:  # ships flying A's flag, under the flag of A
        if syntax.token(noun).lower in _FLAGS:
            yield from beside(sentence, noun)
            yield from (m for p, n in syntax.prepositional(noun) if p == "of" for m in sentence.at_token(n))
    if syntax.token(token).lower in _TRADING:
        for preposition, noun in syntax.prepositional(token):
            if preposition in ("to", "from", "with", "for", "into"):  # a ban on arms sales to Iran
                yield from sentence.at_token(noun)
                yield from beside(sentence, noun)
