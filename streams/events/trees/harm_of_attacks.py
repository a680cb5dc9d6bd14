"""What killed people: the raid, in a raid on a post that killed nine. A small parser takes it for the post."""

from streams.events.trees.moves import move
from streams.events.trees.nlp import Token, Tree

_HARMED = frozenset(
    "killed kills wounded wounds injured injures left leaves claimed claims destroyed destroys damaged".split()
)
_ATTACKS = frozenset(
    "raid attack strike airstrike bombing bombardment ambush blast explosion assault shelling shooting incursion "
    "rampage massacre".split()
)


def harm_given_attacks(tree: Tree) -> Tree:
    """`tree`, an English clause on harm behind an attack's place hung on the attack. Changes `tree`."""
    for verb in tree:
        if verb.dep != "relcl" or verb.lower not in _HARMED:
            continue
        relative = any(tree[c].dep == "nsubj" and tree[c].lower in ("that", "which") for c in verb.children)
        attack = _attack(tree, tree[verb.head])
        if relative and attack is not None:
            move(tree, verb, attack, "relcl")
    return tree


def _attack(tree: Tree, place: Token) -> Token | None:
    """The attack on, at, near or of a place."""
    if place.dep != "pobj" or tree[place.head].lower not in ("on", "at", "near", "in", "of", "against", "outside"):
        return None
    above = tree[tree[place.head].head]
    return above if above.lower.removesuffix("s") in _ATTACKS else None
