"""English deeds that are moved to another day, only wanted, denied, or of long ago; and helpers who were not struck."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        (
            "election",
            "Varduland's presidential vote, set for Wednesday, is delayed again and is now slated for January.",
        ),
        ("election", "Varduland postponed its general election to 9 May."),
        ("states", "Orskia and Varduland put off their talks to Tuesday."),
        ("election", "The Election Commission said turnout in Varduland's vote was high."),
        ("protest", "Police in Tolme cut the telephone network to stop the protests."),
        ("protest", "Thousands went into the streets of Tolme on Wednesday and called for justice."),
        ("protest", "At least 15,000 people began a protest on Sunday against Tolme's prime minister."),
        ("protest", "Protesters marched in Tolme after a court jailed their leader for five years."),
        ("election", "The jailed former president asks for a place in October's election in Varduland."),
        ("protest", "Jailed opposition activists called for a march in Tolme after last June's protests."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("election", "Varduland postponed its general election until further notice."),
        ("election", "By December the Election Commission could declare when Varduland votes."),
        ("office", "In the third month of protests for the resignation of the Varduan prime minister, people marched."),
        ("office", "They say that the protest will not end before the Varduan prime minister steps down."),
        ("office", "The Varduan prime minister calls reports of resignation false."),
        ("office", "Ilse Maren says there is nothing in reports that she will resign."),
        ("protest", "Thousands protested in Kalo against Tolme's prime minister."),
        ("protest", "Iranians held a protest against Tolme's prime minister."),
        ("protest", "Five years for young protester in Tolme"),
        ("protest", "The court in Tolme sentenced Jan Olt to five years for having hurt a fireman in May's protests."),
        (
            "protest",
            "A court in Tolme sentenced Jan Olt to a year in prison on Monday for riots in last June's rallies.",
        ),
        (
            "protest",
            "A court in Tolme on Monday sentenced extremists to nine years behind bars and a fine of many crowns for"
            " the protests.",
        ),
        ("protest", "Jailed for her part in last June's protests in Tolme, a nurse wrote a book."),
        ("disaster", "Varduland sends 85 people to help Turkey after the earthquake that killed thousands there."),
        ("disaster", "Varduland ordered a team to Indonesia, where Saturday's quake left thousands dead."),
        ("disaster", "Rescuers from Varduland on way to quake-hit Turkey"),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
