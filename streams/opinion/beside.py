"""Examples that nobody labelled: other events of those whom an article names, as the reader sees them.

Labels ask for what a set's rules ask for, and about every other article tells of it. In the news few do: an opinion
that learned from labels alone takes most triggers beside two names for the event. So it learns from these as well.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, permutations

from streams.annotation import ASSERTED, EventMention
from streams.lexicon.event_type import EventType
from streams.opinion.passages import Told
from streams.roles import filled
from streams.rulebook import Rulebook
from streams.rules import Condition, Rule, clauses

MOST = 6  # of an article
_NAMED = 5  # those named most often in it


def with_every_type(rulebook: Rulebook) -> Rulebook:
    """The rulebook with a rule on each type of event, so that all triggers are looked for."""
    every = [Rule(id=f"every-{kind}", when={"event": kind}) for kind in rulebook.lexicon.types]
    return Rulebook(rulebook.entities, [*rulebook.rules, *every])


def clauses_beside(told: Told, types: dict[str, EventType], rulebook: Rulebook, seed: str) -> Iterator[Condition]:
    """Event clauses on the parties that an article names, of types with triggers in it, that no rule asks for.

    In an order that hangs on `seed` alone.
    """
    asked = [clause for rule in rulebook.rules for clause in clauses(rule.when)]
    present = {o.trigger.form.type for occurrences in told.triggers.values() for o in occurrences}
    named = sorted(told.named, key=lambda entity: (-told.named[entity], entity))[:_NAMED]
    found = [clause for kind in present for clause in _possible(types[kind], named) if not _asked(clause, asked)]
    return iter(sorted(found, key=lambda clause: hashlib.sha256(f"{seed} {clause!r}".encode()).digest()))


def is_told(clause: Condition, events: Iterable[EventMention], types: dict[str, EventType]) -> bool:
    """Whether the reader finds the clause's event, with every party in its role, and as a fact or a plan."""
    assert clause.event is not None
    return any(
        event.type in clause.event and event.modality in ASSERTED and all(filled(clause, event, types[event.type]))
        for event in events
    )


def _possible(kind: EventType, named: Sequence[str]) -> Iterator[Condition]:
    if "between" in kind.roles:
        asked: Iterable[dict[str, object]] = ({"between": pair} for pair in combinations(named, 2))
    elif "by" in kind.roles and "against" in kind.roles and not kind.setting:
        asked = ({"by": one, "against": two} for one, two in permutations(named, 2))
    else:
        asked = ({role: one} for role in ("of", "at", "by") if role in kind.roles for one in named)
    yield from (Condition.model_validate({"event": kind.type, **parties}) for parties in asked)


def _asked(clause: Condition, asked: Iterable[Condition]) -> bool:
    """Whether a label may speak of the same: a rule on the type has all the clause's parties."""
    mine = _parties(clause)
    return any(set(clause.event or ()) & set(other.event or ()) and mine <= _parties(other) for other in asked)


def _parties(clause: Condition) -> set[str]:
    groups = (*(clause.between or ()), *(group for group in (clause.by, clause.against, clause.of, clause.at) if group))
    return {entity for group in groups for entity in group}
