"""What the sentence behind an event takes back of it, and what it leaves alone."""

import pytest
from invented import fired

MET = "Varduland's president met Orskia's president in Tolme on Friday."
TO_MEET = "Varduland is to meet Orskia on Friday."


@pytest.mark.parametrize(
    ("expected", "then"),
    [
        (True, "Neither of them spoke to the press."),
        (True, "They did not discuss the strait."),
        (True, "The Orskian president refused to talk to reporters."),
        (True, "A press conference was cancelled."),
        (False, "No such meeting took place, both offices said."),
    ],
)
def test_an_event_that_happened_stands_unless_it_is_denied(expected: bool, then: str) -> None:
    assert ("states" in fired(f"{MET} {then}", "en")) is expected


@pytest.mark.parametrize(
    ("expected", "then"),
    [
        (True, "A dinner has been called off."),
        (True, "The meeting was put off to Sunday."),
        (False, "The meeting was put off."),
        (False, "It has been called off."),
        (False, "Varduland dropped the idea on Thursday."),
        (False, "In the end there was no meeting."),
        (False, "Nobody came."),
    ],
)
def test_an_event_to_come_is_called_off_by_the_next_sentence(expected: bool, then: str) -> None:
    assert ("states" in fired(f"{TO_MEET} {then}", "en")) is expected


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (False, "Varduland met Orskia on Friday, a newspaper wrote. Both sides denied it."),
        (False, "Varduland met Orskia on Friday, a newspaper wrote. Varduland called the story false."),
        (True, "Varduland met Orskia on Friday, a newspaper wrote. Both sides confirmed it."),
        (True, "Varduland met Orskia on Friday. Varduland denied that it had ceded an inch."),
        (True, "Varduland met Orskia on Friday, a newspaper wrote. Varduland denied that it had ceded an inch."),
        (True, "Varduland met Orskia on Friday, a newspaper wrote. Varduland denied it had ceded an inch."),
    ],
)
def test_what_somebody_claims_is_denied_by_the_next_sentence(expected: bool, body: str) -> None:
    assert ("states" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "language", "body"),
    [
        (True, "fr", "Daniel Okello a téléphoné à Irène Varga. Aucune rencontre n'est prévue avant juin."),
        (True, "fr", "Daniel Okello devait recevoir Irène Varga lundi. La rencontre a été reportée à jeudi."),
        (False, "fr", "Daniel Okello devait recevoir Irène Varga lundi. La rencontre a été reportée."),
        (False, "fr", "Daniel Okello a reçu Irène Varga, affirme un site. Les deux intéressés démentent."),
        (True, "sw", "Daniel Okello alikutana na Irène Varga Ijumaa. Hawakujadili suala la mpaka."),
        (False, "sw", "Daniel Okello alitarajiwa kukutana na Irène Varga. Mkutano huo ulifutwa."),
        (False, "sw", "Daniel Okello alikutana na Irène Varga, gazeti moja liliandika. Ikulu imekanusha."),
    ],
)
def test_so_do_french_and_swahili(expected: bool, language: str, body: str) -> None:
    assert ("contact" in fired(body, language)) is expected


def test_what_is_known_by_its_day_is_not_in_doubt() -> None:
    for whose, expected in (("Saturday's", True), ("any", False)):
        body = f"Traders will not buy until {whose} talks between Varduland and Orskia are over."
        assert ("states" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "title", "body"),
    [
        (True, "Varduland met Orskia in Tolme on Friday", "They did not discuss the strait."),
        (False, "Varduland met Orskia in Tolme on Friday", "Varduland did not meet Orskia, its minister said."),
        (False, "Varduland to meet Orskia on Friday", "It has been called off."),
        (False, "Varduland met Orskia on Friday, a newspaper wrote", "Both sides denied it."),
        (False, "Varduland pulls out of talks with Orskia", "Its minister will stay at home."),
    ],
)
def test_a_headline_is_undone_as_a_sentence_is(expected: bool, title: str, body: str) -> None:
    assert ("states" in fired(body, "en", title=title)) is expected


@pytest.mark.parametrize(
    ("expected", "language", "body"),
    [
        (True, "en", "Daniel Okello flew to Kalo. Varga received him."),
        (False, "en", "Daniel Okello flew to Kalo. Josip Varga received him."),
        (True, "fr", "Daniel Okello est arrivé à Kalo. Varga l'a reçu."),
    ],
)
def test_the_last_word_of_a_sentence_is_no_first_name(expected: bool, language: str, body: str) -> None:
    assert ("contact" in fired(body, language)) is expected


@pytest.mark.parametrize("fight", ["Combats", "De nouveaux affrontements ont éclaté"])
def test_who_fights_in_french_is_named_second_too(fight: str) -> None:
    assert "escalation" in fired(f"{fight} entre l'armée et les rebelles du MLK à Kalo.", "fr")


@pytest.mark.parametrize(
    ("expected", "language", "title"),
    [
        (True, "fr", "Daniel Okello et Irène Varga en tête-à-tête à Kalo"),
        (True, "fr", "La rencontre entre Daniel Okello et Irène Varga est reportée à mardi"),
        (False, "fr", "La rencontre entre Daniel Okello et Irène Varga est reportée"),
        (False, "en", "A film about the meeting of Daniel Okello and Irène Varga wins a prize"),
    ],
)
def test_headlines_of_a_contact(expected: bool, language: str, title: str) -> None:
    assert ("contact" in fired("", language, title=title)) is expected
