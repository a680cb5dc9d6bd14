"""Who fights whom in other words: killed nine in clashes, freed hostages in a raid on A, threatened blows to A."""

from collections.abc import Iterable, Iterator

from streams.events.grammar import WordSet
from streams.events.participants.bonds import governors
from streams.events.trees.syntax import Bond, Syntax

_FACING = frozenset("against on at to into with in inside towards".split())
_WITHIN = frozenset(("in", "during"))
_HARMING = WordSet(
    "kill wound injure shoot/shot capture lose/lost eliminate neutralise neutralize gun slay/slew/slain arrest detain "
    "seize take/took/taken hit repel".split(),
    "en",
)
_FALLING = WordSet("die fall/fell/fallen perish".split(), "en")
# Who is hurt in a fight without being a side of it.
_UNARMED = WordSet(
    "civilian villager resident bystander child/children woman/women farmer people/people person passer-by driver "
    "herder fisherman/fishermen trader worker student teacher journalist reporter tourist shepherd pupil refugee "
    "pilgrim boy girl family pedestrian passenger medic doctor nurse aid-worker".split(),
    "en",
)
# What befalls whoever does not act: nobody's attack is his who lost men in it.
_UNDERGOING = WordSet(
    "die perish fall/fell/fallen lose/lost suffer survive escape flee/fled surrender sustain repel defend resist be "
    "see/saw/seen say/said tell/told get/got have/had help witness miss watch condemn denounce".split(),
    "en",
)


def embattled(syntax: Syntax, noun: int) -> Iterator[int]:
    """Both sides of a fight, by who killed whom in it; of those who fell, fighters alone."""
    for verb, hung in governors(syntax, noun):
        if hung not in _WITHIN:
            return
        word = syntax.token(verb).lower
        subjects, passive = syntax.subjects(verb)
        if word in _HARMING and not passive:
            yield from subjects
            for thing in syntax.objects_of(verb):
                yield from (t for t in syntax.conjuncts(thing) if syntax.token(t).lower not in _UNARMED)
        elif word in _FALLING or word in _HARMING:
            yield from (t for t in subjects if syntax.token(t).lower in syntax.grammar.members)
        return


def acting(syntax: Syntax, noun: int, bonds: Iterable[Bond]) -> list[int]:
    """Fighters who do something in an operation that is nobody else's: crossed a river in an offensive against A."""
    named = {f for f, t in bonds if f != "modifier" or syntax.token(t).text[:1].isupper()}
    if named & {"owner", "modifier", "agent", "of", "holder", "victim"} or "target" not in named:
        return []
    for verb, hung in governors(syntax, noun):
        subjects, passive = syntax.subjects(verb)
        acts = hung in _WITHIN and not passive and syntax.token(verb).lower not in _UNDERGOING
        return [t for t in subjects if acts and syntax.token(t).lower.rpartition(" ")[2] in syntax.grammar.members]
    return []


def menaced(syntax: Syntax, verb: int) -> Iterator[int]:
    """Against whom a deed would be that somebody threatens: an offensive in his war with A, blows to A, A's ships."""
    todo = [verb, *syntax.objects(verb)]
    while todo:
        for preposition, noun in syntax.prepositional(todo.pop()):
            if preposition in _FACING:
                yield noun
            if preposition not in ("from", "of", "as", "by"):
                todo.append(noun)
