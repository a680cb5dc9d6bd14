"""Who is blamed for what a trigger tells: accused of it, said to have done it, it is laid to him."""

from streams.events.participants.bonds import governors
from streams.events.trees.syntax import Syntax

BLAMING = {
    "accuse", "accused", "accuses", "accusing", "blame", "blamed", "blames", "suspect", "suspected", "accusé",
    "accusent", "accusés", "accusée", "accusées", "accusait", "accusaient", "accusant", "soupçonne", "soupçonnent",
    "soupçonné", "soupçonnée", "soupçonnés", "soupçonnées",
}  # fmt: skip
"""Verbs that lay a deed to their object."""
_JUDGED = (
    "criticis criticiz prais condemn denounc rebuk scold chid applaud commend lambast thank blast slamm slam castigat"
)
JUDGING = frozenset(f"{verb}{ending}" for verb in _JUDGED.split() for ending in ("e", "es", "ed", "s", "", "ing"))
"""Verbs that find fault with their object, or praise it, for what it has done."""
_BEING = frozenset("is are was were be been being stood stands stand".split())
_ANSWERING = frozenset("responsibility responsible credit accountable culpable answerable".split())
_HOLDING = frozenset("hold holds held holding find finds found deem deemed consider considered".split())
_WORK = frozenset("work handiwork doing deed hallmark hallmarks signature".split())


def blamed(syntax: Syntax, verb: int) -> list[int]:
    """Whom a verb of blaming blames."""
    subjects, passive = syntax.subjects(verb)
    return subjects if passive else syntax.objects(verb)


def ascribed(syntax: Syntax, noun: int) -> bool:
    """Une attaque attribuée au M23: whom it is laid to did it."""
    words = syntax.grammar.modality["ascribing"]
    return any(syntax.token(c).lower in words for c in syntax.children(noun, "acl", "amod"))


def laid_to(syntax: Syntax, noun: int) -> bool:
    """Whether what stands behind a noun did it: the killing of B was attributed to A, the blame was laid on A."""
    words = syntax.grammar.modality["ascribing"]
    for verb, hung in governors(syntax, noun):
        if hung in ("subject", "object") and syntax.token(verb).lower in words:
            return True
        if hung in ("for", "of") and any(syntax.token(o).lower == "blame" for o in syntax.objects(verb)):
            return True
        if hung in ("for", "of") and any(syntax.token(o).lower == "blame" for o in syntax.subjects(verb)[0]):
            return True
    return False


def owning_up(syntax: Syntax, verb: int, hung: str) -> bool:
    """Whether the subject of the verb over a noun takes it on himself: claimed responsibility for, was behind."""
    if hung == "behind":
        return syntax.token(verb).lower in _BEING
    if hung != "for":
        return False
    beside = (*syntax.objects(verb), *syntax.children(verb, "acomp", "attr", "oprd"))
    return any(syntax.token(c).lower in _ANSWERING for c in beside)


def answerable(syntax: Syntax, verb: int) -> list[int]:
    """The subjects of such a verb; of one in a charge, whoever is charged: accused A of being behind it."""
    if syntax.token(verb).dep == "pcomp":
        matrix = next((a for a in syntax.ancestors(verb) if syntax.is_verb(a)), None)
        if matrix is not None and syntax.token(matrix).lower in BLAMING:
            return blamed(syntax, matrix)
    if syntax.token(verb).lower in _HOLDING and syntax.objects(verb):
        return syntax.objects(verb)  # held A responsible for it
    return syntax.subjects(verb)[0]


def handiwork(syntax: Syntax, verb: int) -> list[int]:
    """Whose work the subject of a verb was: the raid was the work of A."""
    works = (c for c in syntax.children(verb, "attr", "dobj") if syntax.token(c).lower in _WORK)
    return [t for work in works for preposition, t in syntax.prepositional(work) if preposition == "of"]


def charges(syntax: Syntax) -> list[int]:
    """Verbs that lay what the sentence tells to somebody: was killed, police said, blaming A."""
    return [t.index for t in syntax.tree if t.lower == "blaming" and not any(syntax.prepositional(t.index))]


def blamed_behind(syntax: Syntax, noun: int) -> list[int]:
    """An attack that the army attributed to A, for which it holds A responsible: to the parser, a clause of its own."""
    above = syntax.token(syntax.token(noun).head)
    judged = syntax.token(above.head)
    if syntax.english and above.lower == "for" and judged.lower in _ANSWERING and judged.dep == "ccomp":
        return list(syntax.children(judged.index, "nsubj"))
    words = syntax.grammar.modality["ascribing"]
    clauses = (c for c in syntax.children(noun, "relcl", "acl:relcl") if syntax.token(c).lower in words)
    return [t for clause in clauses for preposition, t in syntax.prepositional(clause) if preposition in ("to", "on")]


_SIGNS = frozenset("signature marque griffe empreinte sceau patte".split())


def signed(syntax: Syntax, verb: int) -> list[int]:
    """L'attaque porte la signature de A: whose mark the subject of a verb bears."""
    signs = [o for o in syntax.objects(verb) if syntax.token(o).lower in _SIGNS]
    return [t for sign in signs for p, t in syntax.prepositional(sign) if "of" in syntax.grammar.functions(p)]


def charged(syntax: Syntax, verb: int) -> int:
    """The verb of a charge that another says the purpose of: accused A of sending men to attack its post."""
    while syntax.token(verb).dep in ("xcomp", "advcl", "conj") and not any(syntax.children(verb, "nsubj", "mark")):
        verb = syntax.token(verb).head
    return verb
