"""Holding the event that a condition asks for against those that were read, and against the second opinion."""

from collections.abc import Iterable, Sequence

from streams.annotation import EventMention, Modality
from streams.lexicon.event_type import EventType
from streams.opinion.opinion import Judgement
from streams.roles import fits
from streams.rules import ROLES, Condition
from streams.view import Clause, Verdict, View, stands_near


def event_clause(condition: Condition, view: View) -> tuple[Clause, list[EventMention]]:
    """Whether the article tells of the event that `condition` asks for, and where, with the second opinion heard."""
    assert condition.event is not None
    text = _described(condition)
    modalities = condition.modality or view.modalities
    best: tuple[int, str] = (0, f"no {' or '.join(condition.event)} is told of")
    found: list[EventMention] = []
    for event in view.annotation.events:
        if event.type not in condition.event:
            continue
        step, why = _lacks(condition, event, modalities, view)
        if step is None:
            found.append(event)
        elif step > best[0]:
            best = (step, f"{event.trigger!r}: {why}")
    judgement = view.judge(condition) if view.judge else None
    if judgement is None:
        return Clause(text, bool(found), "" if found else best[1]), found
    if found and judgement.doubted:
        return Clause(text, False, _doubt(found[0], judgement), verdict=Verdict.DOUBTED), []
    added = judgement.event
    if found or added is None or _lacks(condition, added, modalities, view)[0] is not None:
        return Clause(text, bool(found), "" if found else best[1]), _as_judged(found, judgement)
    return Clause(text, True, verdict=Verdict.ADDED), _as_judged([added], judgement)


def _doubt(event: EventMention, judgement: Judgement) -> str:
    words = ", ".join(repr(reason) for reason in judgement.reasons()) if judgement.by_words < 0.5 else ""
    so_worded = f", since articles so worded told of none ({words})" if words else ""
    return f"{event.trigger!r}: doubted{so_worded}"


def _as_judged(events: Iterable[EventMention], judgement: Judgement) -> list[EventMention]:
    probability = round(judgement.probability, 3)
    return [event.model_copy(update={"probability": probability}) for event in events]


def _lacks(
    condition: Condition, event: EventMention, modalities: Sequence[Modality], view: View
) -> tuple[int | None, str]:
    """How far the event came, and what it lacks; None where it lacks nothing."""
    if condition.kind and event.kind not in condition.kind:
        return 1, f"it is a {event.kind}, not {' or '.join(condition.kind)}"
    kind = view.types.get(event.type)
    if condition.between:
        missing = _unfilled(condition.between, event, kind)
        if missing:
            return 2, f"{' and '.join(missing)} takes no part in it"
    for role in ROLES:
        wanted = getattr(condition, role)
        if wanted and not any(p.entity in wanted and fits(p, role, kind) for p in event.participants):
            return 2, f"not {role} {' or '.join(wanted)}"
    if condition.title_only and event.sentence_start >= view.title_end:
        return 3, "it stands in the body, not in the title"
    if condition.near and not stands_near(condition.near, view, event.trigger_start):
        return 3, f"none of {', '.join(condition.near)} is near"
    if event.modality not in modalities:
        return 4, f"it is {event.modality.value}"
    return None, ""


def _unfilled(between: Sequence[Sequence[str]], event: EventMention, kind: EventType | None) -> list[str]:
    """The parties that are not there. Each needs a participant of its own; one party alone needs any counterpart."""
    parties = [p for p in event.participants if fits(p, "between", kind)]
    if len(between) == 1:
        with_it = any(p.entity in between[0] for p in parties)
        return [] if with_it and len(parties) > 1 else [" or ".join(between[0])]
    return [" or ".join(choices) for choices in between if not any(p.entity in choices for p in parties)]


def _described(condition: Condition) -> str:
    parts = [f"event {'|'.join(condition.event or ())}"]
    if condition.kind:
        parts.append(f"kind {'|'.join(condition.kind)}")
    if condition.between:
        parts.append("between " + " and ".join("|".join(choices) for choices in condition.between))
    parts += [f"{role} {'|'.join(getattr(condition, role))}" for role in ROLES if getattr(condition, role)]
    if condition.near:
        parts.append(f"near {'|'.join(condition.near)}")
    if condition.title_only:
        parts.append("in the title")
    return ", ".join(parts)
