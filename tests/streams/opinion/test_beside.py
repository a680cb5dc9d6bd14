"""Examples beside the labelled ones: what an article does not tell of those whom it names."""

from shipped import article

from streams.annotation import EventMention, Modality, Participant
from streams.opinion.beside import clauses_beside, is_told, with_every_type
from streams.opinion.opinion import told_in
from streams.rulebook import Rulebook
from streams.rules import Condition, Entity, Rule
from streams.survey import survey

BOOK = Rulebook(
    {
        "tolmia": Entity(type="country", names=["Tolmia"]),
        "orska": Entity(type="country", names=["Orska"]),
    },
    [Rule(id="attack", when={"event": "escalation", "by": "tolmia", "against": "orska"})],
)
TYPES = dict(BOOK.lexicon.types)


def clause(**keys: object) -> Condition:
    return Condition.model_validate(keys)


def event(modality: Modality, *parties: tuple[str, str]) -> EventMention:
    return EventMention(
        type="contact",
        trigger="met",
        trigger_start=0,
        trigger_end=3,
        sentence_start=0,
        sentence_end=9,
        participants=tuple(Participant(role=role, text=e, start=0, end=1, entity=e) for role, e in parties),
        modality=modality,
        method="parse",
    )


def test_every_type_is_looked_for() -> None:
    asked = {kind for rule in with_every_type(BOOK).rules for kind in rule.when.event or ()}
    assert asked == set(TYPES)


def test_an_event_is_told_of_by_all_its_parties_and_as_a_fact() -> None:
    both = (("between", "tolmia"), ("between", "orska"))
    wanted = clause(event="contact", between=["tolmia", "orska"])
    assert is_told(wanted, [event(Modality.HAPPENED, *both)], TYPES)
    assert is_told(wanted, [event(Modality.PLANNED, *both)], TYPES)
    assert not is_told(wanted, [event(Modality.DENIED, *both)], TYPES)
    assert not is_told(wanted, [event(Modality.HAPPENED, both[0])], TYPES)
    assert not is_told(wanted, [event(Modality.HAPPENED, both[0], ("about", "orska"))], TYPES)


def test_what_a_rule_asks_for_is_left_to_its_label() -> None:
    text = "Tolmia shelled Orska after talks between Tolmia and Orska broke down."
    told = told_in(survey(article("", text, "en"), with_every_type(BOOK)))
    found = list(clauses_beside(told, TYPES, BOOK, "a"))
    assert [c for c in found if c.event == ("escalation",)] == []
    assert clause(event="contact", between=["orska", "tolmia"]) in found or (
        clause(event="contact", between=["tolmia", "orska"]) in found
    )
    assert found == list(clauses_beside(told, TYPES, BOOK, "a"))
