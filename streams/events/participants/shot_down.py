"""Whose attack it was that ended in the air: a missile that is caught was its sender's, a plane shot down is hit."""

import re
from collections.abc import Iterable, Sequence

from streams.events.grammar import WordSet
from streams.events.trees.syntax import Bond, Syntax

_DONE = ("object", "passive")
# Flying things that carry a pilot or a camera as well as a bomb: one alone is shot down, many were sent to attack.
_DRONES = WordSet("drone uav quadcopter".split(), "en")
_VEHICLES = WordSet("vehicle".split(), "en")
_UNMANNED = frozenset(("aerial", "unmanned", "uncrewed"))
_WATCHING = re.compile(
    r"(?:reconnaissance|surveillance|spy|spying|observation|intelligence|monitoring|scout|unarmed|civilian|weather|"
    r"cargo|transport|photographic|mapping|commercial)$"
)
_ATTACKING = re.compile(
    r"(?:attack|explosive|suicide|kamikaze|bomb|armed|laden|loitering|incoming|hostile|one-way|strike|shahed|decoy|enemy)$"
)
_SENT = WordSet(
    "launch fire send/sent direct target head aim unleash dispatch release hurl lob target approach bind/bound".split(),
    "en",
)
_CATCHING = re.compile(r"(?:intercept|neutrali[sz])")
# What is destroyed may as well have stood on the ground, but not by these.
_DESTROYING = re.compile(r"(?:destroy|eliminat)")
_DEFENCES = WordSet("defence defense interceptor patriot".split(), "en")


def incoming(syntax: Syntax, verb: Iterable[int], bonds: Sequence[Bond]) -> bool:
    """Whether what a verb brings down was on its way to a target: then it is its sender who attacked."""
    words = [syntax.token(t).lower for t in verb]
    caught = any(_CATCHING.match(word) for word in words)
    doers = [syntax.token(t).lower.rpartition(" ")[2] for f, t in bonds if f in ("subject", "agent")]
    if any(_DESTROYING.match(word) for word in words) and not any(doer in _DEFENCES for doer in doers):
        return False
    return any(
        _on_its_way(syntax, token, caught=caught)
        for function, bound in bonds
        if function in _DONE
        for token in syntax.conjuncts(syntax.whole(bound))
    )


def _on_its_way(syntax: Syntax, noun: int, *, caught: bool) -> bool:
    word = syntax.token(noun)
    vehicle = word.lower in _VEHICLES and any(syntax.token(c).lower in _UNMANNED for c in syntax.children(noun))
    if not vehicle and word.lower not in syntax.grammar.objects["weapons"]:
        return False
    if not vehicle and word.lower not in _DRONES:
        return True
    like = [syntax.token(c).lower for c in syntax.children(noun, "amod", "compound", "nmod", "npadvmod")]
    if any(_WATCHING.match(w) for w in like):
        return False
    sent = any(syntax.token(c).lower in _SENT for c in syntax.children(noun, "acl", "relcl"))
    return caught or sent or word.tag in ("NNS", "NNPS") or any(_ATTACKING.match(w) for w in like)
