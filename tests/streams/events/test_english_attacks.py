"""English news of attacks: with what they were done, who is behind it, and who only seems to be."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what was fired, laid or dropped, and by whom
        ("escalation", "Nine people died when shells fired by the MLK hit a market."),
        ("escalation", "Shells that the mayor said had been fired by the MLK fell on a school."),
        ("assault", "A Varduan army lorry was blown up by a landmine laid by the MLK."),
        ("assault", "Six Varduan soldiers were killed when their jeep ran over a mine planted by the MLK."),
        ("assault", "A drone sent by the MLK crashed into a barracks of the Varduan army."),
        ("assault", "The Varduan army said it had intercepted two rockets launched by the MLK."),
        ("escalation", "The firing of two rockets at Tolme was claimed by the MLK."),
        ("escalation", "Mortar rounds fired from MLK positions landed in a school yard."),
        # who owns up to it, or is blamed
        ("escalation", "The MLK said it was behind the raid on Tolme."),
        ("assault", "The MLK took responsibility for the ambush of a Varduan army patrol."),
        ("escalation", "Police blamed the MLK for the bomb that killed two bakers."),
        ("escalation", "The killing of two bakers has been attributed to the MLK."),
        ("escalation", "The raid was the work of MLK gunmen, the mayor said."),
        ("escalation", "The mayor accused the MLK of being behind the murder of a baker."),
        ("assault", "Gunmen stormed a camp of the Varduan army, in an attack that the MLK said it had carried out."),
        ("escalation", "Gunmen killed two bakers near Tolme. Police said the attackers belonged to the MLK."),
        ("escalation", "Two bakers died in a raid on a mill in Tolme, which police said was carried out by the MLK."),
        # whom it was done to
        ("assault", "MLK gunners brought down a Varduan army helicopter."),
        ("assault", "The headquarters of the Varduan army's ninth division was overrun by the MLK."),
        ("assault", "The Varduan army said its men had beaten back a night raid by the MLK."),
        ("assault", "Varduan troops came under fire from the MLK."),
        ("assault", "The Varduan army said nine soldiers were killed by the MLK."),
        ("assault", "MLK rebels shelled three of the Varduan army's posts."),
        ("assault", "The MLK drove Varduan troops out of Tolme."),
        ("assault", "An MLK leader threatened on Friday to attack Varduan troops unless they left."),
        ("assault", "The MLK said it had hit what it described as a Varduan army depot."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The MLK denied being behind the bombing of the mill.",
        "The MLK was not responsible for the blast; a boiler had burst.",
        "Three MLK rebels died when their pickup hit a landmine.",
        "Ten MLK fighters were killed when the army raided their camp.",
        "Soldiers defused a mine laid by the MLK.",
        "A court heard how Tolme fell to the MLK.",
        "The army drove the MLK out of Tolme.",
        "The MLK rebels fell back.",
        "Police foiled an MLK plot to bomb the mint.",
        "The MLK now holds talks with the mayor.",
        "Rebels pushed the MLK back from two hills.",
        "Tolme was hit by a storm. The MLK holds the town.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not {"escalation", "assault"} & fired(body, "en")
