import pytest
from shipped import article, fired, models, rulebook

from streams.read import read


@pytest.mark.parametrize(
    ("title", "body", "rules"),
    [
        ("Ruto meets Rubio in Geneva", "", {"ruto-rubio-contact"}),
        ("Two on the line", "On Friday President Ruto had a phone call with Marco Rubio.", {"ruto-rubio-contact"}),
        ("Leaders gather", "Arusha will host the EAC summit on Thursday.", {"eac-summit"}),
        ("Town lost", "M23 rebels captured Walikale on Sunday, the Congolese army said.", {"m23-escalation"}),
        ("Busy day", "Ruto met the Danish premier while Rubio met the king of Norway.", set()),
        ("Words", "Ruto criticised Rubio in a speech to farmers.", set()),
        ("Attack", "ADF fighters attacked a village in Ituri. The M23, also active in Congo, kept quiet.", set()),
        ("Roadworks", "Congo's envoy was late: a lorry fire closed the M23 motorway near Crawley.", set()),
    ],
)
def test_rules_fire_on_events_and_not_on_words(title: str, body: str, rules: set[str]) -> None:
    assert fired(read(article(title, body), rulebook(), models())) == rules


def test_a_match_quotes_its_sentence_and_places_every_part_in_the_text() -> None:
    told = article("News", "It rained. President William Ruto met Secretary Rubio on Monday. They smiled.")
    (match,) = read(told, rulebook(), models()).matches
    (evidence,) = match.evidence
    event = evidence.event
    assert event is not None
    assert evidence.sentence == "President William Ruto met Secretary Rubio on Monday."
    assert told.text[event.trigger_start : event.trigger_end] == event.trigger == "met"
    assert {told.text[p.start : p.end]: p.entity for p in event.participants if p.entity} == {
        "William Ruto": "ruto",
        "Secretary Rubio": "rubio",
    }
    assert (match.modality, event.method, event.kind) == ("happened", "parse", "meeting")


def test_a_denied_event_contradicts_instead_of_firing() -> None:
    (match,) = read(article("Denial", "Ruto did not meet Rubio, his office said."), rulebook(), models()).matches
    assert (match.stance, match.modality) == ("contradicts", "denied")


def test_the_same_article_reads_the_same_twice() -> None:
    told = article("Ruto and Rubio hold talks", "The M23 advanced on Goma in Congo.")
    assert read(told, rulebook(), models()) == read(told, rulebook(), models())
