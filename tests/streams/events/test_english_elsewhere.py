"""English news of votes, marches, offices and disasters: whose they are, and where, when other places stand beside."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # those who sit, lie, keep a way closed or stay at home
        ("protest", "Bakers sat down on the steps of the mint in Tolme to demand flour."),
        ("protest", "Bakers have been sitting on the pavement before the mint in Tolme since Monday."),
        ("protest", "Pensioners have set up tents outside the Treasury in Tolme."),
        ("protest", "Tolme woke to tents. Bakers have begun a sit-in outside the Treasury."),
        ("protest", "Police used tear gas against a crowd of bakers in Tolme."),
        ("protest", "Bakers occupied the great hall of Tolme University to demand flour."),
        ("strike", "Bakers will stay in after the NUV's council declared an indefinite strike at a meeting."),
        ("strike", "Hundreds of bakers led by the NUV marched to the mint."),
        # the vote of a people
        ("election", "Varduland's electoral commission declared the baker the winner."),
        ("election", "Voters in Varduland will choose a mayor on Sunday."),
        ("election", "In Varduland, the count resumed on Monday."),
        # out of office, and into it
        ("office", "A court stripped Ilse Maren of office."),
        ("office", "A court in Tolme ruled by six votes to one that Ilse Maren must leave office at once."),
        ("office", "Ilse Maren has given up the premiership."),
        ("office", "Deputies withdrew their confidence from Ilse Maren."),
        ("office", "Deputies toppled Ilse Maren's government on Friday."),
        ("office", "The king named a judge to replace Ilse Maren."),
        ("office", "The appointment of a woman, the judge Ann Bell, as prime minister of Varduland was welcomed."),
        # hazards on their way
        ("disaster", "Tropical Storm Ada is forecast to grow and to cross Varduland on Friday."),
        ("disaster", "Varduland's government sent helicopters to villages hit by the earthquake."),
        ("disaster", "Nine people died when a glacial lake burst in Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        # in words, in sport, abroad
        "Tolme protested to Orskia over the arrest of a farmer.",
        "Varduland summoned Orskia's envoy in Tolme to protest at the arrest of a farmer.",
        "A coach was sent off in Tolme for protesting against a penalty.",
        "Bakers from Tolme rallied outside their embassy in Paris.",
        "A family sat on the steps of a church in Tolme and waited for the rain to stop.",
        "Engineers kept a bridge in Tolme closed for repairs.",
        "Tolme's police received tear gas from a supplier.",
        "Tolme's bakers will boycott the fair.",
        "Orskian farmers blocked a road to Tolme over prices in Zulm.",
        # a vote in a body, elsewhere, in other words
        "Varduland's deputies voted down a bill by 60 to 41. The vote was close.",
        "Miss Varduland was elected on Saturday.",
        "Varduland was elected to the UN Human Rights Council.",
        "Slovaks vote on Sunday; in Varduland the talk is of rain.",
        "Chile's run-off was followed closely in Varduland.",
        "Varduland's opposition wants a date to be fixed for local elections.",
        # an office held no more, or given to others
        "Former Varduan prime minister Ann Bell was named to head a bank.",
        "Ilse Maren watched as nine judges, newly appointed, took their oath.",
        # it struck others
        "Varduland's army flew nurses to Peru after the earthquake there.",
        "Varduland's government offered blankets to Peru after the quake.",
        "An earthquake struck Peru. It was not felt in Varduland.",
        "Engineers in Varduland test an early warning system for floods.",
        "A cyclone far out at sea is no threat to Varduland.",
        "Varduan insurers raised premiums for flood cover.",
        "The storm over Varduland's budget has passed.",
        "A year to the day after Cyclone Ada, Varduland planted trees.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "en") == set()
