"""Plain agency sentences: what is called off beside a hazard, missiles that were stopped, fights for a bridge."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what a hazard has called off is not the hazard; what was fired and stopped was fired
        ("disaster", "Classes stayed suspended in Varduland as floodwater from days of rain stood in the streets."),
        ("war", "A missile that Orskia fired at a Varduan port on Monday was stopped short of it, the command said."),
        # what two fight for is no side of the fight; smoke is none either
        ("assault", "Gunfire was heard as troops of the Varduan army and fighters of the MLK battled for the bridges."),
        ("assault", "Black smoke hung over the mill on Monday as the Varduan army and the MLK fought over its gates."),
        ("war", "Markets fell on Sunday as Varduland and Orskia kept up their exchange of missile and air strikes."),
        ("assault", "Shares slipped after the MLK raid on a border post that killed nine Varduan soldiers on Friday."),
        ("war", "An Orskian quadcopter dropped two grenades on a Varduan post on Sunday."),
        ("agreement", "Varduland and Orskia have accepted a proposal for a ceasefire on the lake, officials said."),
        ("agreement", "Varduland and Orskia on Friday adopted a declaration on the lake."),
        ("office", "Ilse Maren announced on Friday that she would leave as prime minister at the end of the month."),
        ("office", "Varduland's parliament on Tuesday voted Ilse Maren in as prime minister."),
        ("sanction", "Varduland suspended all commercial transactions with Orskia on Monday."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "A dam averted a flood in Varduland, and the march was cancelled.",
        "Ilse Maren left as President Brin arrived.",
        "Varduland has accepted a ceasefire proposal, but Orskia has not answered.",
        "Orskia shelled a Varduan patrol, and the MLK looked on.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "en") <= {"war"}
