"""Events of one article, made to agree with one another."""

from typing import Any

from streams.annotation import EventMention, Modality, Participant
from streams.events.discourse.attribution import claimed
from streams.events.discourse.consistency import agreed, called_off, rebutted, retracted
from streams.lexicon.event_type import load_event_types

SPANS = [(0, 20), (22, 60)]  # a headline and a sentence
TEXT = "x" * 20 + "\n\n" + "x" * 38


def an_event(modality: Modality, *, sentence: int = 0, entity: str = "okello", **changes: Any) -> EventMention:
    start, end = SPANS[sentence]
    party = Participant(role="between", text=entity.title(), start=start, end=start + len(entity), entity=entity)
    fields: dict[str, Any] = {"type": "contact", "kind": "meeting", "method": "parse", **changes}
    return EventMention(
        trigger="met",
        trigger_start=end - 4,
        trigger_end=end - 1,
        sentence_start=start,
        sentence_end=end,
        participants=(party,),
        modality=modality,
        **fields,
    )


def modalities(*events: EventMention) -> list[Modality]:
    return [event.modality for event in agreed(list(events), TEXT, SPANS)]


def test_a_headline_means_what_the_text_below_says() -> None:
    told = modalities(an_event(Modality.HAPPENED), an_event(Modality.CANCELLED, sentence=1))
    assert told == [Modality.CANCELLED, Modality.CANCELLED]


def test_a_first_sentence_that_is_no_headline_stands_for_itself() -> None:
    events = [an_event(Modality.HAPPENED), an_event(Modality.CANCELLED, sentence=1)]
    told = agreed(events, TEXT.replace("\n", " "), SPANS)
    assert [event.modality for event in told] == [Modality.HAPPENED, Modality.CANCELLED]


def test_a_headline_stands_where_the_text_tells_of_somebody_else_or_of_something_else() -> None:
    for other in ({"entity": "varga"}, {"type": "agreement"}):
        told = modalities(an_event(Modality.HAPPENED), an_event(Modality.DENIED, sentence=1, **other))
        assert told == [Modality.HAPPENED, Modality.DENIED]


def test_two_triggers_for_one_thing_in_one_sentence_are_equally_true() -> None:
    told = modalities(an_event(Modality.PLANNED, sentence=1), an_event(Modality.HAPPENED, sentence=1))
    assert told == [Modality.PLANNED, Modality.HAPPENED]
    told = modalities(an_event(Modality.HYPOTHETICAL, sentence=1), an_event(Modality.HAPPENED, sentence=1))
    assert told == [Modality.HYPOTHETICAL, Modality.HYPOTHETICAL]


def test_a_retraction_denies_what_was_asserted_and_nothing_else() -> None:
    events = [an_event(Modality.HAPPENED), an_event(Modality.HYPOTHETICAL)]
    assert [event.modality for event in retracted(events)] == [Modality.DENIED, Modality.HYPOTHETICAL]


def test_what_is_called_untrue_is_what_stands_around_it() -> None:
    spans = [*SPANS, *((start, start + 20) for start in range(60, 200, 20))]
    events = [an_event(Modality.HAPPENED, sentence=1)]
    assert [event.modality for event in rebutted(events, [70], spans)] == [Modality.DENIED]
    assert [event.modality for event in rebutted(events, [190], spans)] == [Modality.HAPPENED]
    off = [an_event(Modality.CANCELLED), an_event(Modality.HAPPENED, sentence=1)]
    assert [event.modality for event in rebutted(off, [21], spans)] == [Modality.HYPOTHETICAL, Modality.HAPPENED]


def test_a_headline_that_calls_it_off_speaks_for_the_text_below_save_of_attacks() -> None:
    types = load_event_types()
    events = [an_event(Modality.CANCELLED), an_event(Modality.HAPPENED, sentence=1)]
    assert [e.modality for e in called_off(events, SPANS, types)] == [Modality.CANCELLED, Modality.CANCELLED]
    other = [an_event(Modality.CANCELLED), an_event(Modality.HAPPENED, sentence=1, entity="varga")]
    assert [e.modality for e in called_off(other, SPANS, types)] == [Modality.CANCELLED, Modality.HAPPENED]
    attacks = [event.model_copy(update={"type": "escalation"}) for event in events]
    assert [e.modality for e in called_off(attacks, SPANS, types)] == [Modality.CANCELLED, Modality.HAPPENED]


def test_a_claimed_attack_hit_those_whom_an_unnamed_attacker_hit() -> None:
    text = "Gunmen hit the camp. The MLK claimed the attack.".ljust(60)
    camp = Participant(role="against", text="camp", start=15, end=19, entity="camp")
    claimant = Participant(role="by", text="MLK", start=25, end=28, entity="mlk")
    hit = an_event(Modality.HAPPENED, type="escalation").model_copy(update={"participants": (camp,)})
    claim = an_event(Modality.HAPPENED, type="escalation", sentence=1).model_copy(
        update={
            "participants": (claimant,),
            "trigger_start": text.index("attack"),
            "trigger_end": text.index("attack") + 6,
        }
    )
    [_, told] = claimed([hit, claim], text, SPANS)
    assert [p.entity for p in told.participants] == ["mlk", "camp"]
