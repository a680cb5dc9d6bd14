"""What the reader's own account of an article says of an event clause: how near its events come to what is asked for.

Each thing said is a string, as in `features`. It does not hang on what else a rulebook watches.
"""

from collections.abc import Iterator, Mapping, Sequence

from streams.annotation import ASSERTED, EventMention, Modality
from streams.lexicon.event_type import EventType
from streams.opinion.passages import Told
from streams.opinion.weights import FOUND, MISSED
from streams.roles import asked, filled
from streams.rules import Condition

_FEW, _SOME = 3, 7  # sentences of a lede, of a short article


def account(
    told: Told, clause: Condition, events: Sequence[EventMention], types: Mapping[str, EventType]
) -> frozenset[str]:
    """What the reader says: whether it found the event, and how near the nearest one comes."""
    return frozenset(_said(told, clause, events, types))


def _said(
    told: Told, clause: Condition, events: Sequence[EventMention], types: Mapping[str, EventType]
) -> Iterator[str]:
    wanted = (clause.event or ("",))[0]
    near = [(_nearness(clause, event, types), event) for event in events if event.type in (clause.event or ())]
    (of_kind, parties, asserted), event = max(near, key=lambda one: one[0], default=((False, 0, False), None))
    wanting = len(list(asked(clause)))
    found = FOUND if event and of_kind and parties == wanting and asserted else MISSED
    length = "lede" if len(told.spans) <= _FEW else "short" if len(told.spans) <= _SOME else "long"
    yield from (found, f"{wanted} {found}", f"{length} {found}")
    if event is None:
        yield from ("nothing", f"{wanted} nothing")
        return
    filling = f"{parties}/{wanting}"
    held = "fact" if event.modality in (Modality.HAPPENED, Modality.ONGOING) else event.modality.value
    yield from (f"{filling} {held}", f"{wanted} {filling} {held}", f"{wanted} {event.kind} {filling}")
    if not of_kind:
        yield "another kind"
    if _turned(clause, [event for _, event in near]):
        yield "turned"


def _nearness(clause: Condition, event: EventMention, types: Mapping[str, EventType]) -> tuple[bool, int, bool]:
    """How near an event comes: of a kind that is asked for, how many parties in their roles, told as a fact or plan."""
    of_kind = not clause.kind or event.kind in clause.kind
    return of_kind, sum(filled(clause, event, types.get(event.type))), event.modality in ASSERTED


def _turned(clause: Condition, events: Sequence[EventMention]) -> bool:
    """Whether those who should have done it are found only as those whom it was done to."""
    doers = set(clause.by or ())
    roles = {p.role for event in events for p in event.participants if p.entity in doers}
    return "against" in roles and "by" not in roles
