"""How a word hangs on the one above it, as far as that matters to what the one above says of it."""

from typing import Literal

from streams.events.trees.syntax import Syntax

# "" is the trigger itself; of, what a word is about: deny having attacked, plans for a visit.
Attachment = Literal["", "of", "subject", "object", "adjunct", "relative"]
_ABOUT = {
    "of", "for", "about", "against", "to", "from", "de", "d'", "pour", "contre", "à", "du", "des", "d’", "off", "on",
}  # fmt: skip
_SINCE = frozenset("following including involving regarding concerning".split())  # participles that are prepositions
_HARM = frozenset(
    "casualties casualty injuries injury damage deaths losses victims hurt injured wounded killed harmed".split()
)
_WHEN = {
    "as", "after", "when", "while", "since", "once", "because", "before", "comme", "quand", "lorsque", "puisque",
    "que", "though", "although", "where",
}  # fmt: skip
# A missile that A fired was stopped: not what A did.
_FIRED = frozenset("missile rocket drone shell projectile bomb mortar grenade torpedo".split())
# What is only put to somebody: an offer of talks.
_BIDS = frozenset(
    "offer offers proposal proposals request requests demand demands appeal appeals idea suggestion suggestions "
    "prospect prospects hope hopes possibility invitation invitations plea pleas bid bids overture overtures".split()
)
# What a verb has that is joined to another and tells for itself; `to` alone takes up what stands before.
_OWN = ("nsubj", "nsubjpass", "aux", "nsubj:pass", "aux:tense")


def attachment(syntax: Syntax, current: int, hung: Attachment, *, planned: bool) -> Attachment | None:
    """How `current` hangs on its head, having been reached as `hung`; None where the head says nothing of it.

    `planned`: whether the event is still to come; only then is what a relative clause hangs on of concern.
    """
    tree, words = syntax.tree, syntax.grammar.modality
    token, parent = tree[current], tree[tree[current].head]
    dep = token.dep
    if hung in ("adjunct", "relative") and dep in ("relcl", "acl:relcl", "advcl"):
        return None
    reason = dep == "relcl" and any(tree[c].dep == "mark" for c in token.children)
    if syntax.english and reason and parent.lower.removesuffix("s") not in _FIRED:
        return "of"  # suggestions that A was about to strike
    if dep in ("relcl", "acl:relcl"):
        return "relative" if planned else None
    if syntax.english and dep in ("acl", "advcl") and token.lower in _SINCE:
        return "adjunct"
    if dep == "advcl":
        marks = {tree[c].lower for c in token.children if tree[c].dep in ("mark", "advmod")}
        if marks & _WHEN:
            return None
        return "of" if infinitive(syntax, current) or _behind_particle(syntax, current) else "adjunct"
    if dep == "conj":
        if syntax.is_verb(current) and (
            token.tag in ("VBD", "VBZ", "VBP")
            or any(tree[c].dep in _OWN and tree[c].tag != "TO" for c in token.children)
        ):
            return None
        return hung
    if dep in ("ccomp", "parataxis", "dep") and not {":", ";"}.isdisjoint(tree[c].text for c in parent.children):
        return None
    if syntax.english and dep == "ccomp" and current < parent.index and _of_harm(syntax, parent.index):
        return None
    if syntax.english and dep in ("compound", "nmod") and parent.lower in _BIDS:
        return "of"  # a talks offer
    if dep in ("nsubj", "nsubjpass", "nsubj:pass", "csubj"):
        return hung if hung == "adjunct" else "subject"
    if dep in ("dobj", "obj", "attr", "iobj") or (dep == "oprd" and _only_object(syntax, parent.index)):
        return hung if hung == "adjunct" else "object"
    if dep in ("xcomp", "ccomp", "acl", "oprd", "acomp", "pcomp", "aux", "auxpass", "cop"):
        return hung if hung == "adjunct" else "of"
    if dep in ("prep", "agent", "pobj") or dep.split(":")[0] in ("obl", "nmod"):
        if dep == "pobj":
            return hung
        case = (
            token.lower
            if dep in ("prep", "agent")
            else next((tree[c].lower for c in token.children if tree[c].dep == "case"), "")
        )
        attitude = any(
            parent.lower in words[key] for key in ("wishing", "denying", "cancelling", "planning", "wishing_nouns")
        )
        attitude = attitude or (case == "from" and parent.lower in words["halting"])  # barred from marching
        about = case in _ABOUT and (attitude or not syntax.is_verb(parent.index))
        towards = case in ("to", "for", "into") and parent.lower in words.get(
            "attending", ()
        )  # they would return to talks if
        if hung in ("adjunct", "relative") or not (about or towards):
            return "adjunct"
        return "of"
    return "adjunct"


def _only_object(syntax: Syntax, verb: int) -> bool:
    """Whether what a parser takes for the complement of a verb's object is that object: called an early vote."""
    gap = (
        syntax.token(verb).dep == "relcl" or len(list(syntax.children(verb, "nsubj"))) > 1
    )  # the drill one calls a march
    return not gap and not any(syntax.children(verb, "dobj", "nsubjpass"))


def _of_harm(syntax: Syntax, verb: int) -> bool:
    """Whether a clause only says that nobody came to harm: they bombed the depot, nobody was hurt."""
    words = {syntax.token(verb).lower, *(syntax.token(c).lower for c in syntax.children(verb, "nsubj", "nsubjpass"))}
    return not words.isdisjoint(_HARM)


def _behind_particle(syntax: Syntax, verb: int) -> bool:
    """Whether a participle is what a phrasal verb right before it is done to: ruled out receiving B."""
    before = syntax.token(verb - 1) if verb else None
    token = syntax.token(verb)
    return (
        syntax.english
        and token.tag == "VBG"
        and before is not None
        and (before.dep, before.head) == ("prt", token.head)
    )


def infinitive(syntax: Syntax, index: int) -> bool:
    """Whether a verb has its `to`."""
    return any(syntax.token(c).tag == "TO" for c in syntax.token(index).children)


def if_clause(syntax: Syntax, index: int) -> bool:
    """Whether a token heads a condition."""
    tree = syntax.tree
    return tree[index].dep == "advcl" and any(
        tree[c].lower in ("if", "unless", "si", "s'") and tree[c].dep in ("mark", "advmod")
        for c in tree[index].children
    )


def turned(syntax: Syntax, verb: int) -> bool:
    """Whether an English clause is a condition by its order alone, behind what depends on it: should A go ahead."""
    first = next(iter(syntax.children(verb, "aux")), None)
    subject = next(iter(syntax.children(verb, "nsubj", "nsubjpass")), None)
    if first is None or subject is None or syntax.token(first).lower != "should" or not 0 < first < subject:
        return False
    return syntax.token(verb).head != verb and syntax.tree[-1].lower != "?"
