"""Whose goods and people an English measure hits, by where they are made, registered, come from, are bound or work.

Goods made in A, A-flagged trawlers, lorries heading for A, a ship that called at one of A's ports, bankers who, it
says, work for A: measures against them are against A.
"""

from collections.abc import Iterator

from streams.events.grammar import WordSet
from streams.events.participants.belonging import beside
from streams.events.sentence import Sentence
from streams.events.trees.syntax import Syntax
from streams.names.gazetteer import Mention

# Where something is from.
_MADE = WordSet(
    "make/made produce grow/grew/grown manufacture mine catch/caught land brew distil/distilled distill refine "
    "build/built assemble bottle raise breed/bred rear harvest slaughter weave/wove/woven cut quarry process pack "
    "package label fell cultivate farm register flag license list base domicile incorporate headquarter insure "
    "crew own issue extract pump smelt buy/bought purchase source originate load store".split(),
    "en",
)
# On its way to or from somewhere, or stopping there.
_MOVING = WordSet(
    "come/came go/went/gone head bind/bound travel pass call sail dock arrive transit ship export import "
    "send/sent destine drive/drove/driven fly/flew/flown carry bring/brought enter leave/left depart cross visit "
    "stop moor berth anchor deliver supply reach route transport haul truck rail trade deal".split(),
    "en",
)
# For whom somebody acts.
_SERVING = WordSet(
    "work act serve front spy lobby fight/fought arm fund finance bankroll supply equip support back help aid "
    "assist handle launder represent run/ran control belong operate".split(),
    "en",
)
_THERE = frozenset("in at from by under to for into through via with near across".split())
# What somebody is by birth or schooling is not whom he acts for.
_BY_BIRTH = frozenset("born educated trained raised speaking".split())
_WITHIN = frozenset("of on for from by to between".split())
_DOWN = ("ccomp", "xcomp", "prep", "pcomp", "pobj", "dobj", "conj")


def from_there(sentence: Sentence, token: int) -> Iterator[Mention]:
    """Those from whom, or for whom, what is meant by a phrase comes or works, however deep in the phrase."""
    syntax = sentence.syntax
    assert syntax is not None
    for noun in _nouns(syntax, token):
        for participle in syntax.children(noun, "amod"):  # A-registered lorries
            if syntax.is_verb(participle) and syntax.token(participle).lower not in _BY_BIRTH:
                for name in syntax.children(participle, "npadvmod", "compound", "advmod", "amod"):
                    yield from sentence.at_token(name)
        for clause in syntax.children(noun, "acl", "relcl"):
            for place in _told(syntax, clause, noun):
                yield from sentence.at_token(place)
                yield from beside(sentence, place)


def _nouns(syntax: Syntax, token: int) -> Iterator[int]:
    """A noun, those joined to it, and those within its phrase: the import of goods; accounts of bankers and traders."""
    todo, seen = [token], {token}
    while todo:
        current = todo.pop(0)
        yield current
        within = [n for p, n in syntax.prepositional(current) if p in _WITHIN]
        joined = [j for n in (current, *within) for j in syntax.conjuncts(n)]
        for noun in (*within, *joined):
            if noun not in seen:
                seen.add(noun)
                todo.append(noun)


def _told(syntax: Syntax, clause: int, noun: int) -> Iterator[int]:
    """The places and bodies that a clause, or what is said in it, tells of what it hangs on."""
    todo, seen = [clause], {clause}
    while todo:
        word = todo.pop(0)
        lower = syntax.token(word).lower
        if lower in _MADE or lower in _MOVING or lower in _SERVING:
            if lower in _SERVING or lower in _MOVING:
                yield from (j for o in syntax.objects_of(word) for j in syntax.conjuncts(o) if o != noun)
            for preposition, place in syntax.prepositional(word):
                if preposition in _THERE:
                    yield from syntax.conjuncts(place)
        for child in syntax.children(word, *_DOWN):
            if child not in seen:
                seen.add(child)
                todo.append(child)
