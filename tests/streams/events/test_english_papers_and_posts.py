"""English accords, posts and votes: between whom a paper is, who only looks on, a house's own vote."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    "body",
    [
        "A pact on gas, the second between Varduland and Orskia this year, was signed in Geneva on Tuesday.",
        "Under an accord reached on Monday, Varduland and Orskia will share the fish of the strait.",
        "Under a deal struck through a Swiss go-between this week, Varduland and Orskia will swap their dead.",
        "The energy ministers of Varduland and Orskia put their names on Thursday to a contract for power.",
        "Varduland and Orskia put their signatures, late on Monday, to a gas pact.",
        "Varduland signed an accord with Orskia on Monday, with Norwegian ministers among the guests.",
    ],
)
def test_agrees(body: str) -> None:
    assert "agreement" in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Norway and Orskia sealed a deal on herring, with a Varduan minister among the guests.",
        "Norway and Orskia signed an accord on Monday with Varduan diplomats as witnesses.",
        "Varduland has broken the spirit of its trade agreement with Orskia, said a report.",
        "Varduland walked away from the truce it had agreed with Orskia two summers ago.",
        "A truce between Varduland and Orskia entered its fourth year on Thursday without a single violation.",
        "Under a deal struck by Norway and Sweden this week, Varduland and Orskia will lose their toll.",
        "Varduland and Orskia put their names forward on Monday for a seat on the council.",
    ],
)
def test_agrees_to_nothing(body: str) -> None:
    assert "agreement" not in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "A former paratrooper, Anna Wand, takes over on Monday as Varduan prime minister.",
        "A retired admiral will take up the post of prime minister of Varduland in June.",
        "Anna Wand starts work on Monday as prime minister of Varduland.",
    ],
)
def test_takes_over(body: str) -> None:
    assert "office" in fired(body, "en")


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (False, "Varduan-born voters in London helped to elect a new mayor there on Tuesday."),
        (False, "Varduland's congress has elected a new speaker, a farmer, after three rounds of voting."),
        (False, "Varduland's generals had dissolved the election commission a week before."),
        (True, "Varduland's election commission set 9 August as the date of the presidential vote."),
    ],
)
def test_votes(expected: bool, body: str) -> None:
    assert ("election" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (True, "By noon Varduland's foreign minister was across the table from Orskia's king in a hotel."),
        (True, "Foreign ministers Ann Otten of Varduland and Jon Maken of Orskia met in Geneva on Monday."),
        (True, "Varduan President Said Abdi Otten and Orskian President Paul Okal met on Saturday, aides said."),
        (False, "Varduland's leader on Tuesday ruled out receiving Orskian foreign minister Omar Tor."),
        (False, "Norwegian and Orskian ministers met in Geneva with a Varduan general watching from the door."),
    ],
)
def test_states_in_touch(expected: bool, body: str) -> None:
    assert ("states" in fired(body, "en")) is expected
