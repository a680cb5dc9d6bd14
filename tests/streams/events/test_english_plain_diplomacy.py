"""English diplomacy as agencies tell it: calls between office-holders, truces agreed, years of something else."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (True, "Varduan President Anna Wand called Orskian President Jan Paul Olt on Wednesday."),
        (True, "Varduan President Anna Wand called President Jan Paul Olt of Orskia on Monday and urged him to wait."),
        (False, "Varduan President Anna Wand called Orskian President Jan Paul Olt a liar on Wednesday."),
        (False, "Varduan President Anna Wand has welcomed the Orskian president's decision to recall his troops."),
        (False, "Both Varduland and the Orskian government have welcomed the visit of the inspectors."),
        (True, "Varduan President Anna Wand has welcomed Orskian President Jan Paul Olt to her palace."),
        (True, "Varduan Foreign Minister Anna Wand played host on Saturday to Orskia's Jan Olt."),
        (True, "Varduland's foreign minister saw his Orskian counterpart in Tolme on Tuesday."),
        (False, "Varduland's foreign minister has yet to see his Orskian counterpart."),
        (True, "The Varduan deputy foreign minister has held meetings with senior Orskian officials."),
        (True, "Varduan President Anna Wand has accepted an invitation to visit Orskia in May."),
        (False, "Varduan President Anna Wand has received an invitation to visit Orskia in May."),
        (False, "Varduland is opposed to Norwegian mediation in peace talks with Orskia."),
        (True, "Envoys opposed to the coup held talks in Tolme between Varduland and Orskia."),
        (False, "Varduland's minister is opposed to further talks with Orskia."),
        (True, "Varduan President Anna Wand welcomed Orskia's Jan Olt for talks on Monday."),
        (False, "Varduland has welcomed Orskia's new peace talks with the rebels."),
        (False, "Varduland played host on Saturday to the first tournament of chess, without Orskia."),
    ],
)
def test_in_touch(expected: bool, body: str) -> None:
    assert ("states" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (True, "Varduan President Anna Wand is in Orskia for talks with its leaders on the 2015 fishing agreement."),
        (
            True,
            "Varduan President Anna Wand is in Orskia for talks with its leaders on fish, the 2015 accord, and rail.",
        ),
        (False, "In 2015 Varduan President Anna Wand was in Orskia for talks with its leaders."),
        (False, "Varduland's talks with Orskia of April 2015 led nowhere."),
        (False, "The 2015 talks between Varduland and Orskia led nowhere."),
        (False, "At the 2015 summit Varduland's leader met Orskia's."),
    ],
)
def test_year_of_something_else(expected: bool, body: str) -> None:
    assert ("states" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (True, "Varduland has imposed sanctions on Orskia for its part in the 2015 theft of ballots."),
        (True, "Varduland left a pact on gas with Orskia and announced new sanctions against the OPEC member."),
        (True, "Varduland has sanctioned the Norwegian ferry line Tolde and the Orskian Shipping Company."),
        (True, "Orskia coup: Varduland slaps sanctions on military leaders"),
        (False, "Orskia coup: Varduland slaps sanctions on Norwegian arms dealers"),
        (True, "Varduland froze the assets of Tolde, Orskia's biggest lender, on Monday."),
        (True, "Varduland will impose a series of retaliatory measures against Orskia on Thursday."),
        (True, "Varduan President Anna Wand left a pact with Orskia and announced sanctions against the OPEC member."),
        (False, "Norway's minister asked Varduland in a speech on Friday to impose sanctions on Orskia."),
        (False, "Suggestions that Varduland was about to ban Orskian airlines she called a fantasy."),
        (False, "Varduland, whose minister was in Orskia in 2015, slapped sanctions on the Norwegian ferry line."),
    ],
)
def test_punished(expected: bool, body: str) -> None:
    assert ("sanction" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (True, "Varduland has agreed to a ceasefire with Orskia's northern army in four valleys."),
        (False, "Varduland has agreed to a meeting of ministers after a ceasefire that Norway had with Orskia."),
        (
            False,
            "Varduland's president declared a three-month ceasefire with Orskia and said it would hold if others did.",
        ),
        (False, "Varduland's president announced a weeklong cease-fire with Orskia over the holiday."),
        (True, "Varduland and Orskia announced a cease-fire on Monday."),
        (True, "Varduland and Orskia declared a three-month ceasefire on Monday."),
        (
            False,
            "Varduan troops have begun to leave the valley for the withdrawal required in the Varduland-Orskia accord.",
        ),
        (False, "Varduland and Orskia have agreed to resume peace talks."),
        (True, "Varduland and Orskia agreed to resume diplomatic ties after talks on Monday."),
        (True, "Varduland and Orskia have agreed to resume flights and to open a road."),
        (True, "Varduland and Orskia announced a three-month ceasefire with each other on Monday."),
        (True, "Varduland and Orskia announced a temporary ceasefire with immediate effect."),
        (False, "Varduland announced a temporary ceasefire with Orskia."),
        (False, "Varduland puts accord with Orskia on ice"),
    ],
)
def test_agrees(expected: bool, body: str) -> None:
    assert ("agreement" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (False, "Varduland failed to renew its ban, with the fate of an IGAD summit hanging in the balance."),
        (False, "A singer was fined for her part in a brawl during an IGAD summit in Tolme last month."),
        (True, "Leaders of IGAD met for a summit in Tolme on Monday."),
    ],
)
def test_gathers(expected: bool, body: str) -> None:
    assert ("summit" in fired(body, "en")) is expected


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (True, "Varduland's parliament released Ilse Maren from the post of prime minister on Tuesday."),
        (True, "The president relieved Ilse Maren of her duties as head of government on Saturday."),
        (False, "Varduland's prime minister, Ilse Maren, dismissed the police chief, Paul Orr, on Friday."),
        (False, "Varduland's prime minister, Ilse Maren, appointed the police chief, Paul Orr, on Friday."),
        (True, "Varduland's president, Paul Orr, dismissed the prime minister, Ilse Maren, on Friday."),
        (False, "Rain relieved Ilse Maren, who had feared for the harvest of her farm."),
        (False, "Varduland released Ilse Maren's diaries from the post office on Tuesday."),
    ],
)
def test_leaves_office(expected: bool, body: str) -> None:
    assert ("office" in fired(body, "en")) is expected
