"""French objects that a small parser hangs on the phrase between them and their verb: a repris à A la ville de B.

No French noun with an article of its own hangs on another without a preposition or a comma, so what stands thus behind
a verb that lacks an object is its object. Nor does a contracted article ever stand before a verb.
"""

from streams.events.trees.moves import is_above, move
from streams.events.trees.nlp import Token, Tree
from streams.events.trees.participles import moving

_HUNG = ("nmod", "appos", "conj", "amod", "flat:name", "obl:mod", "obl:arg", "acl", "xcomp", "dep")
_CONTRACTED = frozenset(("au", "aux", "du"))
_INFINITIVE = ("er", "ir", "re", "oir")
_OBJECTS = ("obj", "xcomp", "ccomp", "expl:comp", "expl:pass", "aux:pass", "nsubj:pass", "cop")
_RELATIVE = frozenset("qui que qu' qu’ dont où auquel laquelle lequel lesquels auxquels et ou mais".split())
_LEADING = ("det", "nummod", "amod", "advmod")
_TIMES = (
    "jour", "semaine", "mois", "an", "ans", "année", "heure", "minute", "fois", "nuit", "soir", "matin", "journée",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "soirée", "matinée", "instant", "week-end",
)  # fmt: skip


def objects_bared(tree: Tree) -> Tree:
    """`tree`, such objects hung on their verbs. Changes `tree`."""
    for token in tree:
        if token.tag == "VERB":
            _no_verb(tree, token)
    for token in tree:
        if token.tag == "NOUN" and token.dep in _HUNG and token.index > token.head:
            _bare(tree, token)
    for token in tree:
        if token.tag == "NOUN" and token.dep in ("obl:arg", "obl:mod") and token.lower.endswith("s"):
            _some(tree, token)
    return tree


def _some(tree: Tree, noun: Token) -> None:
    """A noun in the plural with an adjective between `de` and itself: a adopté de lourdes sanctions."""
    verb, first = tree[noun.head], noun.index - 2
    if verb.tag != "VERB" or first != verb.index + 1 or tree[first].lower != "de" or _has(tree, verb, *_OBJECTS):
        return
    if tree[first + 1].tag in ("ADJ", "DET") and tree[first + 1].lower.endswith(("s", "x")):
        tree[first].tag, tree[first].dep, noun.dep = "DET", "det", "obj"


def _no_verb(tree: Tree, token: Token) -> None:
    """A noun behind a contracted article, or behind a preposition and no verb's form, that is taken for a verb."""
    bound = [tree[c] for c in token.children if tree[c].dep in ("case", "mark") and tree[c].index == token.index - 1]
    contracted = any(c.lower in _CONTRACTED for c in bound)
    named = token.dep == "nmod" and any(c.dep == "case" for c in bound)
    if not (contracted or named) or token.lower.endswith(_INFINITIVE) or token.lower.endswith(("é", "ée", "és", "ées")):
        return
    above = tree[token.head]
    token.tag, token.dep = "NOUN", "obl:arg" if above.tag == "VERB" else "nmod"
    for child in bound:
        child.dep = "case"
    for child in [tree[c] for c in token.children if tree[c].dep == "obj" and c > token.index]:
        if above.tag == "VERB" and not _has(tree, above, *_OBJECTS):
            move(tree, child, above, "obj")
        else:
            child.dep = "nmod"


def _bare(tree: Tree, noun: Token) -> None:
    first = _first(tree, noun)
    if first == noun.index or _has(tree, noun, "case", "cc", "mark", "cop") or noun.lower.rstrip("s") in _TIMES:
        return
    before = tree[first - 1] if first else noun
    if before.tag not in ("NOUN", "PROPN", "ADJ", "ADV") or before.index <= 0:
        return
    verb = _verb(tree, before)
    if verb is None or verb.index >= first - 1 or is_above(tree, noun, verb):
        return
    if _has(tree, verb, *_OBJECTS) or moving(verb.lower) or _related(tree, verb):
        return
    phrase = tree[verb.index + 1 : first]
    if phrase[0].tag == "ADP" and not any(t.lower in _RELATIVE or t.text in ",;:()«»–—" for t in phrase):
        move(tree, noun, verb, "obj")


def _first(tree: Tree, noun: Token) -> int:
    """Where a phrase begins: its article or number."""
    leading = [c for c in noun.children if c < noun.index and tree[c].dep in _LEADING]
    articles = [c for c in leading if tree[c].dep in ("det", "nummod")]
    first = min(leading, default=noun.index)
    return first if articles and tree[min(articles)].lower not in ("des", "de", "d'", "du") else noun.index


def _verb(tree: Tree, before: Token) -> Token | None:
    """The nearest verb before a word."""
    return next((t for t in reversed(tree[: before.index + 1]) if t.tag == "VERB"), None)


def _related(tree: Tree, verb: Token) -> bool:
    """Whether what a verb is done to stands before it, so that a noun behind may be its subject: qu'a signé à A B."""
    return any(tree[c].lower in ("que", "qu'", "qu’", "se", "s'", "s’") for c in verb.children)


def _has(tree: Tree, token: Token, *deps: str) -> bool:
    return any(tree[child].dep in deps for child in token.children)
