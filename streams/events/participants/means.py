"""Who is behind what a deed was done with: a mine that A laid, a rocket fired by A, the bombing that A claimed."""

import re
from collections.abc import Iterable, Iterator

from streams.events.grammar import WordSet
from streams.events.participants.blame import BLAMING, answerable, blamed, laid_to, owning_up
from streams.events.participants.bonds import governors, of_participle
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Bond, Syntax

# What a trap does not do by itself: the truck hit a mine.
_MEETING = WordSet("hit/hit strike/struck trigger trip step run/ran drive/drove/driven".split(), "en")
_SENDING = WordSet(
    "fire launch lay/laid plant drop send/sent set/set place detonate shoot/shot hurl throw/threw/thrown lob release "
    "unleash bury deploy operate fly/flew/flown guide pilot rig hide/hid/hidden emplace leave/left carry conduct stage "
    "mount claim order perpetrate commit execute wage explode plot mastermind orchestrate".split(),
    "en",
)
_COMMITTING = WordSet("carry conduct stage mount claim perpetrate commit wage orchestrate".split(), "en")
# Where a shot came from, in words: from the Orskian side, by snipers in Orskian positions.
_GROUNDS = WordSet("side position territory line trench post soil bank ridge outpost bunker".split(), "en")
_THERE = re.compile(
    r"\b(?:in|inside|near|across|outside|around|within|over|on|at|against) (?:the |its |their |his )?(?:[a-z-]+ ){0,2}$"
)
_IMPOSING = WordSet(
    "impose slap place put/put clamp declare decree order levy enact introduce apply decide".split(), "en"
)
_CLAIMING = WordSet("claim admit avow own".split(), "en")


def with_wielders(syntax: Syntax, verb: int, bonds: list[Bond], *, sent: bool) -> list[Bond]:
    """The bonds of a verb, and as `holder` whoever is behind the weapons and deeds among its doers.

    `sent`: the verb takes weapons for its object; then behind those, too.
    """
    if not syntax.english:
        return bonds + _fired_by(syntax, bonds)
    done = {"object", "passive"}
    if syntax.token(verb).lower in _MEETING and any(f == "object" and _trap(syntax, t) for f, t in bonds):
        # They hit a mine: it was done to them, by whoever laid it.
        laid = [("holder", w) for f, t in bonds if f == "object" and _trap(syntax, t) for w in wielders(syntax, t)]
        return [("passive" if f == "subject" else f, t) for f, t in bonds] + laid
    behind = {"subject", "agent"} | (done if sent else set())
    counted = [(f, syntax.whole(t)) for f, t in bonds if f in behind]  # 9 of 12 drones launched by A
    found = [("holder", w) for _, t in counted if is_means(syntax, t) for w in wielders(syntax, t)]
    if sent and not done & {f for f, _ in bonds}:
        # A bomb dropped from A's drone: to the parser, the bomb dropped.
        bonds = [("passive" if f == "subject" and is_means(syntax, t) else f, t) for f, t in bonds]
        if ("passive" in {f for f, _ in bonds}) and not any(f == "agent" for f, _ in bonds):
            found += [("holder", t) for f, t in bonds if f == "origin"]
    return bonds + found


def _fired_by(syntax: Syntax, bonds: list[Bond]) -> list[Bond]:
    """Des roquettes tirées par A sont tombées sur B: by whom a French verb's weapons were fired."""
    armed = syntax.grammar.objects["weapons"]
    weapons = [t for f, t in bonds if f in ("subject", "agent") and syntax.token(t).lower in armed]
    clauses = [c for weapon in weapons for c in syntax.children(weapon, "acl") if syntax.is_verb(c)]
    return [
        (f, t) for c in clauses for b, t in of_participle(syntax, c, c) if b == "agent" for f in ("agent", "subject")
    ]


def is_means(syntax: Syntax, token: int) -> bool:
    """Whether a noun is a weapon, or a deed: what somebody else stands behind."""
    word = syntax.token(token).lower
    return any(word in syntax.grammar.objects[kind] for kind in ("weapons", "traps", "deeds"))


def done_by(syntax: Syntax, place: Place, bonds: Iterable[Bond]) -> bool:
    """Whether somebody, and no weapon, did what a noun tells of, right behind it: its shelling by A."""
    return place.form.type == "escalation" and any(
        function == "agent" and not is_means(syntax, t) and syntax.token(syntax.token(t).head).head in place.tokens
        for function, t in bonds
    )


def in_there(sentence: Sentence, meant: Meant) -> bool:
    """Whether a name only tells where a deed was done: an air strike in A is not A's."""
    return bool(_THERE.search(sentence.text[: max(0, meant.start - sentence.start)]))


def grounds(syntax: Syntax, noun: int) -> list[int]:
    """The ground of one side, itself or that from which a noun acts: fire from Orskian positions."""
    behind = [t for p, t in syntax.prepositional(noun) if p in ("from", "on", "in", "across")]
    return [t for t in (noun, *behind) if syntax.token(t).lower in _GROUNDS]


def wielders(syntax: Syntax, noun: int) -> list[int]:
    """Who sent, laid or claimed what a noun means, or is blamed for it."""
    found = _by_clauses(syntax, noun, noun, _SENDING)
    for verb, hung in governors(syntax, noun):
        word = syntax.token(verb).lower
        subjects, passive = syntax.subjects(verb)
        if word in BLAMING and hung in ("for", "of"):
            found += blamed(syntax, verb)
        elif owning_up(syntax, verb, hung):
            found += answerable(syntax, verb)
        elif hung == "object" and word in _CLAIMING:
            found += subjects
        elif hung == "object" and word in _SENDING and syntax.token(verb).dep == "pcomp":
            over = syntax.token(syntax.token(verb).head).head
            found += blamed(syntax, over) if syntax.token(over).lower in BLAMING else []  # accused A of laying mines
        elif hung == "subject" and passive and word in _CLAIMING:
            found += [t for f, t in of_participle(syntax, verb, noun) if f == "agent"]
        elif hung == "subject" and word in _SENDING and not syntax.objects(verb):
            found += _senders(syntax, verb, noun)
    if laid_to(syntax, noun):
        found += [t for verb, _ in governors(syntax, noun) for t in (*laid(syntax, verb), *laid(syntax, noun))]
    return found


def imposing(syntax: Syntax, measure: int) -> list[Bond]:
    """By whom and on whom a measure is, by a clause hung on what it forbids: a ban on sales imposed by A on B."""
    found: list[Bond] = []
    for _, noun in syntax.prepositional(measure):
        for clause in syntax.children(noun, "acl", "relcl"):
            if syntax.token(clause).lower in _IMPOSING:
                bonds = of_participle(syntax, clause, noun)
                behind = [("target", t) for f, agent in bonds if f == "agent" for t in laid(syntax, agent)]
                found += [(f, t) for f, t in bonds if f in ("agent", "target")] + behind
    return found


def committed(syntax: Syntax, deed: int) -> list[int]:
    """Who committed a deed, by a clause hung on a noun within its phrase: a raid on a fort, claimed by A."""
    found: list[int] = []
    todo = [noun for _, noun in syntax.prepositional(deed)]
    while todo:
        noun = todo.pop()
        todo += [inner for _, inner in syntax.prepositional(noun)]
        found += _by_clauses(syntax, noun, deed, _COMMITTING)
    return found


def _by_clauses(syntax: Syntax, noun: int, deed: int, verbs: WordSet) -> list[int]:
    """Who did a deed, or to whom it is laid, by the clauses hung on a noun."""
    found: list[int] = []
    for clause in syntax.children(noun, "acl", "relcl"):
        for verb in _told(syntax, clause):
            if syntax.token(verb).lower in verbs:
                found += _senders(syntax, verb, deed)
            elif syntax.token(verb).lower in syntax.grammar.modality["ascribing"]:
                found += laid(syntax, verb)
    return found


def _trap(syntax: Syntax, token: int) -> bool:
    return syntax.token(token).lower in syntax.grammar.objects["traps"]


def _told(syntax: Syntax, clause: int) -> Iterator[int]:
    """A clause, or what somebody says in it: shells that the army said had been fired."""
    if syntax.token(clause).lower not in syntax.grammar.modality["reporting"]:
        yield clause
        return
    yield from (inner for inner in syntax.children(clause, "ccomp") if syntax.is_verb(inner))


def _senders(syntax: Syntax, verb: int, noun: int) -> list[int]:
    bonds = of_participle(syntax, verb, noun)
    agents = [t for f, t in bonds if f == "agent"]
    subjects, passive = syntax.subjects(verb)
    if not agents and not passive:
        agents = [t for t in subjects if t != noun and syntax.token(t).lower not in ("which", "that", "who")]
    # Only where it came from is told: a shell fired from A.
    return agents or [t for f, t in bonds if f == "origin"]


def laid(syntax: Syntax, head: int) -> list[int]:
    """Whom a deed is laid to: attributed to A, blamed on A."""
    return [t for preposition, t in syntax.prepositional(head) if preposition in ("to", "on", "upon")]
