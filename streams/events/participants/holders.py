"""Whom a phrase that is bound to a trigger names in the role that it has there: itself, or those whose it is."""

from collections.abc import Callable

from streams.events.participants.belonging import told_apart
from streams.events.participants.bound import Bound, frame_of
from streams.events.participants.corrected import led
from streams.events.participants.dealings import partners
from streams.events.participants.excepted import excepted, possessed
from streams.events.participants.in_touch import looking_on
from streams.events.participants.means import grounds, in_there, is_means
from streams.events.participants.narrowed import closed, narrowed
from streams.events.participants.offices import heads_of
from streams.events.participants.provenance import from_there
from streams.events.sentence import Meant
from streams.names.entity_type import EntityKind

# Put on the EU's list, hit with British travel bans: who did it.
_LENDING = frozenset(("company", "recipient", "place", "under"))
_OPPOSED = frozenset("critic critics opponent opponents victim victims foe foes enemy enemies rival rivals".split())
_MISSIONS = frozenset("embassy consulate mission commission consulates embassies".split())
_MEDIA = frozenset("television tv radio media agency broadcaster newspaper daily channel paper outlet outlets".split())
_OFFICIAL = frozenset("state official government government-run state-run party military army national".split())


def left_out(bound: Bound) -> bool:
    """Whether the text says that those whom a phrase names have no part in the role."""
    if excepted(bound.syntax, bound.token):
        return True
    if bound.english and bound.role == "between" and (_private(bound) or looking_on(bound.sentence, bound.token)):
        return True
    limit = bound.function == "recipient" and bound.syntax.token(bound.token).lower in ("border", "borders", "frontier")
    if bound.english and limit and bound.form.type in ("protest", "sanction"):  # shut the road to A's border
        return True
    if bound.english:  # outside their embassy: a building of a state that stands in another
        return bound.role == "at" and bound.syntax.token(bound.token).lower in _MISSIONS
    return bound.function in ("subject", "object", "passive") and possessed(bound.syntax, bound.token)


def holders(bound: Bound) -> list[Meant]:
    """The watched entities that a phrase names in its role: the first step that finds somebody decides."""
    if bound.ties and bound.role == "against" and bound.function in ("object", "passive", "of"):
        meant = partners(bound.phrases, bound.sentence, bound.token)
    else:
        meant = bound.phrases.meant(bound.sentence, bound.token)
    meant = _of_capital(bound) or meant
    for step in _STEPS:
        meant = meant or step(bound)
    if bound.english and meant and all(m.via == "description" for m in meant):
        meant = meant + [m for m in _raised(bound) if m.entity not in {one.entity for one in meant}]
    return narrowed(bound, meant)


def _of_protest(bound: Bound) -> list[Meant]:
    """At A's parliament; workers led by A; à l'usine de A."""
    if bound.form.type != "protest":
        return []
    if bound.english and bound.role == "by":
        return led(bound.syntax, bound.token, bound.sentence, bound.phrases)
    closed = bound.syntax.token(bound.token).lower in bound.phrases.grammar.objects["ways"]
    return bound.owners if bound.role == "at" and (bound.english or closed) else []


def _of_dismissed(bound: Bound) -> list[Meant]:
    """Sacked the post's holder."""
    if not bound.english or bound.form.kind != "dismissal":
        return []
    heads = heads_of(bound.syntax, bound.token)
    return [m for token in heads for m in bound.phrases.meant(bound.sentence, token)]


def _lenders(bound: Bound) -> list[Meant]:
    """A's soldiers were hit: A was; on A's list: A put him there."""
    lent = bound.role == "by" and (
        bound.function in _LENDING
        or (bound.function == "origin" and bound.kind.type == "sanction" and not bound.english)  # bannis des ports de A
        or (bound.kind.roles[0] == "by" and bound.kind.setting)
        or (bound.form.kind == "threat" and (not bound.english or _mouthpiece(bound)))  # its spokesman
        or (bound.form.type == "escalation" and bound.english and is_means(bound.syntax, bound.token))  # A's mine
        or closed(bound)
    )
    opposed = bound.syntax.token(bound.token).lower in _OPPOSED
    granted = bound.english and bound.function in ("recipient", "origin")  # stopped issuing licences to A's buyers
    tied = bound.ties and not granted
    if not (bound.role == "against" or lent) or tied or opposed:
        return []
    struck = bound.english and bound.role == "by" and is_means(bound.syntax, bound.token)
    return [m for m in bound.owners if not (struck and in_there(bound.sentence, m))]


def _mouthpiece(bound: Bound) -> bool:
    """Whether a phrase is of whoever speaks for a state: its state television, its official news agency."""
    own = {bound.syntax.token(c).lower for c in bound.syntax.children(bound.token, "amod", "compound", "nmod")}
    return bound.syntax.token(bound.token).lower in _MEDIA and bool(own & _OFFICIAL)


def _from_there(bound: Bound) -> list[Meant]:
    """Banned goods made in A, lorries bound for A: A's are shut out."""
    if not bound.english or bound.kind.type != "sanction" or bound.role != "against":
        return []
    found = {m.entity: m for m in from_there(bound.sentence, bound.token) if m.kind is not EntityKind.PERSON}
    return [bound.phrases.named(m) for m in found.values()]


def _holding_ground(bound: Bound) -> list[Meant]:
    """Fire came from A's side of the line."""
    if bound.role != "by" or not bound.english or bound.form.type != "escalation":
        return []
    tokens = grounds(bound.syntax, bound.token)
    return [m for token in tokens for m in bound.phrases.owners(bound.sentence, token)]


def _raised(bound: Bound) -> list[Meant]:
    """Named A's deputy head of the office: who had a post already."""
    if bound.function != "object" or "office" not in frame_of(bound.place, bound.kind):
        return []
    return bound.phrases.raised(bound.sentence, bound.token)


def _around_scene(bound: Bound) -> list[Meant]:
    """In a market of A's capital."""
    if bound.role != "at" or bound.function != "place" or bound.form.type != "escalation" or not bound.english:
        return []
    return [m for m in bound.owners if m.kind is EntityKind.PLACE]


def _of_capital(bound: Bound) -> list[Meant]:
    """Visited A's capital: A."""
    visited = bound.form.type == "contact" and bound.function in ("object", "recipient", "place", "target", "passive")
    if not (bound.english and visited and bound.syntax.token(bound.token).lower == "capital"):
        return []
    syntax, token = bound.syntax, bound.token
    owners = [*syntax.children(token, "compound", "amod", "nmod", "poss")]
    owners += [noun for preposition, noun in syntax.prepositional(token) if preposition == "of"]
    named = [m for owner in owners for m in bound.sentence.at_token(owner) if m.kind is EntityKind.PLACE]
    return [bound.phrases.named(m) for m in named]


_STEPS: tuple[Callable[[Bound], list[Meant]], ...] = (
    _of_protest,
    _of_dismissed,
    _lenders,
    _from_there,
    _holding_ground,
    _raised,
    _around_scene,
)


def _private(bound: Bound) -> bool:
    """Two retired generals, one of them A's: joined to what they are, where they act for nobody."""
    syntax, token = bound.syntax, bound.token
    joined = syntax.token(token).dep in ("conj", "appos")
    if not joined or not any(syntax.token(c).lower == "one" for c in syntax.children(token)):
        return False
    nouns = [a for a in syntax.ancestors(token) if syntax.is_noun(a) and syntax.token(a).tag in ("NNS", "NNPS")]
    return any(told_apart(syntax, noun, token, bound.phrases.grammar) for noun in nouns)
