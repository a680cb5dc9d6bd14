"""Those of whom a phrase means who can have the role: leaders in a summit, offices by their own names."""

from streams.events.grammar import WordSet
from streams.events.participants.acting_for import REBELS
from streams.events.participants.belonging import of_rulers
from streams.events.participants.bound import Bound
from streams.events.participants.in_touch import in_touch
from streams.events.participants.pronouns import is_one_person
from streams.events.sentence import Meant
from streams.names.entity_type import EntityKind

_ONE = frozenset(("he", "she"))
_COMING = WordSet("attend join address skip miss shun boycott".split(), "en")


def closed(bound: Bound) -> bool:
    """Whether a phrase is of what somebody closes to others: its ports, its skies."""
    return bound.english and bound.role == "by" and bound.form.group.object in ("access", "entry")


def narrowed(bound: Bound, meant: list[Meant]) -> list[Meant]:
    """Those of `meant` who can have the role: bodies by their leaders, offices by their own names."""
    form, syntax, token = bound.form, bound.syntax, bound.token
    if bound.function == "office":
        meant = [m for m in meant if bound.sentence.at_token(token)]
    if form.kind == "dismissal" and bound.english and bound.function in ("object", "passive"):
        meant = [m for m in meant if m.kind is not EntityKind.PLACE or m.through]  # A was shut out
    if form.type == "resignation_or_appointment" and not bound.english and bound.function in ("object", "passive"):
        meant = [m for m in meant if m.kind is not EntityKind.PLACE or m.through not in ("", "place")]  # a choisi A
    if bound.english and form.type == "contact" and bound.role == "between":
        meant = in_touch(bound.sentence, bound.place, token, meant)
    if bound.english and form.type == "escalation" and bound.function in ("owner", "modifier") and _of_bands(bound):
        meant = [m for m in meant if m.kind is not EntityKind.PLACE]
    if bound.role == "at" and not bound.english:
        return meant
    if form.group.through == "leaders":
        spoken = form.shape != "noun" or bound.function in ("holder", "teller")
        one = syntax.token(token).tag in ("NN", "NNP") or syntax.token(token).lower in _ONE
        alone = bound.english and spoken and one
        alone = alone and not of_rulers(syntax, token, bound.phrases.grammar)
        alone = alone or (not bound.english and is_one_person(syntax, token, bound.phrases.grammar))
        meant = [m for m in meant if m.through == "leader" and not alone]  # one leader is no summit
        if bound.english:  # countries hold summits that are called so
            meant = [m for m in meant if m.kind not in (EntityKind.PLACE, EntityKind.PERSON)]
    elif bound.kind.gathering:
        meant = [m for m in meant if m.through in ("", "leader")]
        if bound.english and bound.function == "holder" and _attends(bound):  # whose summit it is not
            meant = []
    if bound.role not in ("against", "at") and not closed(bound):
        held = bound.function == "holder"
        meant = [m for m in meant if m.through != "place" and (held or m.through != "asset")]
    return meant


def _of_bands(bound: Bound) -> bool:
    """Whether a deed is of bandits or rebels from a country, not its own: in an Orskian gang attack."""
    between = range(bound.token + 1, bound.place.tokens[0])
    return any(bound.syntax.token(t).lower in REBELS for t in between if len(between) < 3)


def _attends(bound: Bound) -> bool:
    """Whether somebody only comes to a gathering."""
    verbs = (v for token in bound.place.tokens for v in bound.syntax.ancestors(token) if bound.syntax.is_verb(v))
    verb = next(verbs, None)
    return verb is not None and bound.syntax.token(verb).lower in _COMING
