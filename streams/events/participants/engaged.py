"""Who fights whom in other words: killed nine in clashes, freed hostages in a raid on A, threatened blows to A."""

from collections.abc import Iterable, Iterator, Sequence

from streams.events.grammar import WordSet
from streams.events.participants.bonds import governors
from streams.events.trees.syntax import Bond, Syntax

_READYING = frozenset("prepared readied positioned deployed stationed stored stockpiled assembled hidden kept".split())
_FACING = frozenset("against on at to into with in inside towards".split())
_WITHIN = frozenset(("in", "during"))
_HARMING = WordSet(
    "kill wound injure shoot/shot capture lose/lost eliminate neutralise neutralize gun slay/slew/slain arrest detain "
    "seize take/took/taken hit repel".split(),
    "en",
)
_FALLING = WordSet("die fall/fell/fallen perish".split(), "en")
# What two make after they have fought.
_SETTLING = WordSet(
    "agree sign reach conclude accept declare announce observe approve strike/struck seal".split(), "en"
)
_TRUCE = WordSet("truce ceasefire cease-fire armistice peace deal accord agreement pact end halt".split(), "en")
_ENDING = frozenset("end ending halt halting stop stopping after following ends".split())
_WHEN = frozenset(("when", "after"))
# Who is hurt in a fight without being a side of it.
_UNARMED = WordSet(
    "civilian villager resident bystander child/children woman/women farmer people/people person passer-by driver "
    "herder fisherman/fishermen trader worker student teacher journalist reporter tourist shepherd pupil refugee "
    "pilgrim boy girl family pedestrian passenger medic doctor nurse aid-worker".split(),
    "en",
)
# What tells that somebody was hurt, on whatever word of the clause it stands.
_HURT = WordSet(
    "treat hospitalise hospitalize hospital hurt/hurt injure wound injury burn concussion shrapnel lose/lost die kill "
    "perish recover recuperate dead evacuate airlift bleed/bled intensive bury mourn missing unconscious stretcher "
    "morgue funeral casualty".split(),
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
        word = syntax.token(verb).lower
        between = {syntax.token(a).lower for a in syntax.ancestors(noun) if verb < a < noun}
        if word in _ENDING or between & _ENDING:
            yield from _settling(syntax, verb)
        if hung not in _WITHIN:
            return
        subjects, passive = syntax.subjects(verb)
        if word in _HARMING and not passive:
            yield from subjects
            for thing in syntax.objects_of(verb):
                yield from (t for t in syntax.conjuncts(thing) if syntax.token(t).lower not in _UNARMED)
        elif word in _FALLING or word in _HARMING:
            yield from (t for t in subjects if _fights(syntax, t))
        return


def _settling(syntax: Syntax, verb: int) -> list[int]:
    """The two who settle what they fought over: A and B agreed to a truce after days of fighting."""
    for above in (verb, *(a for a in syntax.ancestors(verb) if syntax.is_verb(a))):
        settled = (*syntax.objects_of(above), *(t for _, t in syntax.prepositional(above)))
        if syntax.token(above).lower in _SETTLING and any(syntax.token(t).lower in _TRUCE for t in settled):
            both = [t for s in syntax.subjects(above)[0] for t in syntax.conjuncts(s)]
            return both if len(both) > 1 else []
    return []


def acting(syntax: Syntax, noun: int, bonds: Iterable[Bond]) -> list[int]:
    """Fighters who do something in an operation that is nobody else's: crossed a river in an offensive against A."""
    named = {f for f, t in bonds if f != "modifier" or syntax.token(t).text[:1].isupper()}
    if named & {"owner", "modifier", "agent", "of", "holder", "victim"} or "target" not in named:
        return []
    for verb, hung in governors(syntax, noun):
        subjects, passive = syntax.subjects(verb)
        acts = hung in _WITHIN and not passive and syntax.token(verb).lower not in _UNDERGOING
        return [t for t in subjects if acts and _fights(syntax, t)]
    return []


def elsewhere_told(syntax: Syntax, verb: int, bonds: Sequence[Bond]) -> list[Bond]:
    """Who strikes and who is hit by a verb, as the clauses above and below it tell."""
    return struck_when(syntax, verb, bonds) + hurt_when(syntax, verb) + staying(syntax, bonds) + ready(syntax, bonds)


def struck_when(syntax: Syntax, verb: int, bonds: Iterable[Bond]) -> list[Bond]:
    """Whose weapon or men did it, where another clause says so: nine were killed when A's shells hit a market."""
    if any(function in ("agent", "object") for function, _ in bonds):
        return []
    word = syntax.token(verb).lower
    if word not in _FALLING and not (word in _HARMING and syntax.passive(verb)):
        return []
    found: list[Bond] = []
    for clause in syntax.children(verb, "advcl"):
        marks = {syntax.token(c).lower for c in syntax.children(clause, "mark", "advmod")}
        subjects, passive = syntax.subjects(clause)
        if marks & _WHEN and not passive and any(syntax.children(clause, "nsubj")):
            found += [("agent", t) for t in subjects if _fights(syntax, t)]
    return found


def hurt_when(syntax: Syntax, verb: int) -> list[Bond]:
    """Whom an attack hit, where the clause above says who was hurt: A's men were in hospital after shells fell."""
    clause = syntax.token(verb)
    marks = {syntax.token(c).lower for c in syntax.children(verb, "mark", "advmod")}
    if clause.dep != "advcl" or not marks & _WHEN or not syntax.is_verb(clause.head):
        return []
    told = {syntax.token(clause.head).lower, *(syntax.token(t).lower for _, t in syntax.prepositional(clause.head))}
    told |= {syntax.token(t).lower for t in syntax.children(clause.head, "acomp", "dobj", "attr", "oprd")}
    if not any(word in _HURT for word in told):
        return []
    through = syntax.grammar.through
    hurt = (t for t in syntax.subjects(clause.head)[0] if syntax.is_noun(t))
    return [("object", t) for t in hurt if through(syntax.token(t).lower.rpartition(" ")[2]) in ("member", "official")]


def staying(syntax: Syntax, bonds: Iterable[Bond]) -> list[Bond]:
    """Who is hit with the place where he stays: bombed a camp where A's men were asleep."""
    clauses = [c for f, t in bonds if f in ("object", "passive") for c in syntax.children(t, "relcl")]
    where = [c for c in clauses if any(syntax.token(w).lower == "where" for w in syntax.children(c, "advmod"))]
    return [("object", t) for c in where for t in syntax.subjects(c)[0] if _fights(syntax, t)]


def ready(syntax: Syntax, bonds: Iterable[Bond]) -> list[Bond]:
    """Who is hit with what he had made ready: destroyed nine boats which A's men had prepared for use."""
    hit = [n for f, t in bonds if f in ("object", "passive") for n in syntax.conjuncts(t)]
    clauses = [c for n in hit for c in syntax.children(n, "relcl") if syntax.token(c).lower in _READYING]
    return [("object", t) for c in clauses if not syntax.passive(c) for t in syntax.subjects(c)[0] if t not in hit]


def menaced(syntax: Syntax, verb: int) -> Iterator[int]:
    """Against whom a deed would be that somebody threatens: an offensive in his war with A, blows to A, A's ships."""
    todo = [verb, *syntax.objects(verb)]
    while todo:
        for preposition, noun in syntax.prepositional(todo.pop()):
            if preposition in _FACING:
                yield noun
            if preposition not in ("from", "of", "as", "by"):
                todo.append(noun)


def _fights(syntax: Syntax, token: int) -> bool:
    """Whether somebody bears arms: a soldier, two of its soldiers."""
    counted = [n for p, n in syntax.prepositional(token) if p == "of"] if syntax.token(token).tag == "CD" else []
    fighters = syntax.grammar.members
    return any(syntax.token(t).lower.rpartition(" ")[2] in fighters for t in (token, *counted))
