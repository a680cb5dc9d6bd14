"""English descriptions and pronouns for states and groups named a sentence before, and those that mean others."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # two bodies at once
        ("agreement", "Orskia had disputed Varduland's map for a year. The two neighbours signed a treaty on Monday."),
        ("agreement", "Orskia closed the dam and Varduland spoke of war. On Sunday the old rivals signed an accord."),
        ("agreement", "Orskia wanted the wells; Varduland wanted them sold. The two sides signed a deal on Friday."),
        ("agreement", "In Peru, Varduland and Orskia argued for a week. Both governments then signed a fishing pact."),
        # whose what was hit is
        ("assault", "Varduan soldiers at the pass heard engines. Two MLK columns crossed and overran their trenches."),
        ("assault", "Kalo airport has served the Varduan army as its base. MLK drones bombed its runway on Monday."),
        ("assault", "The Varduan army had moved a convoy out of Kalo. MLK drones struck the convoy near the river."),
        ("assault", "The Varduan army was mending a fence. From the hill MLK gunmen fired live rounds at it."),
        ("assault", "Shells fell on a Varduan army post at dawn. MLK gunners fired them from the hills."),
        # they: of whom the text spoke last, or to whom a state did something
        (
            "states",
            "Varduland's minister had come early. Orskia's president joined him in Kalo, and they spoke for an hour.",
        ),
        # told of twice, one party at a time
        ("contact", "Daniel Okello wrote at length. The letter was handed to Irène Varga on Sunday."),
        # behind a noun
        (
            "sanction",
            "Orskia shut two roads. Varduland took offence: it barred all lorries registered in its neighbour.",
        ),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        (
            "agreement",
            "Orskia disputed Varduland's map. Peru and Chile were quicker. The two neighbours signed a pact.",
        ),
        ("agreement", "Varduland, Orskia and Peru spoke of a port. The two countries signed an agreement on Monday."),
        ("agreement", "Orskia closed the dam and Varduland spoke of war. The two sides did not sign an accord."),
        ("assault", "The Varduan army had watched. Laotian smugglers were on the river. MLK drones bombed them."),
        ("assault", "The Varduan army kept still. The ADF had a camp near Kalo. MLK drones bombed its huts on Monday."),
        ("contact", "Daniel Okello wrote to Ann Bell. The letter was shown to Irène Varga on Sunday."),
        (
            "states",
            "Varduland's minister had come early. Orskia's president met the Qatari emir, and they spoke for an hour.",
        ),
        ("sanction", "Orskia shut two roads, and so did Peru. Varduland stopped all imports from its neighbour."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
