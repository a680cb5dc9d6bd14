"""Where a head of state wins whom the text names by his office: in his state."""

from streams.annotation import EventMention, Modality, Participant
from streams.events.discourse.standing import with_states
from streams.names.entity_type import EntityKind

_TEXT = "Rais wa Varduland, Paul Lema ameshinda muhula wa pili."
_SEATS = {"lema": {"varduland": EntityKind.PLACE}}


def _won(kind: str, *participants: Participant) -> EventMention:
    return EventMention(
        type="election",
        kind=kind,
        trigger="ameshinda muhula",
        trigger_start=30,
        trigger_end=46,
        sentence_start=0,
        sentence_end=len(_TEXT),
        participants=participants,
        modality=Modality.HAPPENED,
        method="window",
    )


_LEMA = Participant(role="by", text="Paul Lema", start=19, end=28, entity="lema", via="name")


def test_wins_in_his_state() -> None:
    (event,) = with_states([_won("result", _LEMA)], _SEATS, _TEXT)
    assert [(p.role, p.entity) for p in event.participants] == [("by", "lema"), ("at", "varduland")]


def test_not_where_another_place_is_told_or_nothing_is_won() -> None:
    orskia = _LEMA.model_copy(update={"role": "at", "entity": "orskia"})
    for event in (_won("result", _LEMA, orskia), _won("vote", _LEMA)):
        (told,) = with_states([event], _SEATS, _TEXT)
        assert told.participants == event.participants
