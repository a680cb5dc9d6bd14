"""Plain English ledes of many forms: who is named how, what stands in between, and which noun or verb tells it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # numbers of things mean those whom they number
        ("assault", "A swarm of MLK drones struck Varduan troops on Monday."),
        ("assault", "A column of MLK vehicles attacked Varduan soldiers near the river."),
        ("assault", "Varduan soldiers were bombed by a wave of MLK jets."),
        # a passive with words in between
        ("assault", "Varduan troops were on Monday struck by the MLK."),
        ("assault", "Varduan soldiers were early on Tuesday attacked by MLK fighters."),
        # deeds that look like participles
        ("assault", "Two cooks died in shelling by the MLK on Varduan troops."),
        ("escalation", "The bishop condemned shelling by the MLK near the mill."),
        # verbs and nouns of attack
        ("assault", "MLK fighters hammered Varduan troops overnight."),
        ("assault", "The MLK fired a salvo at Varduan soldiers."),
        ("assault", "The MLK hammered Varduan troops overnight."),
        # a clause that looks like a phrase, words between commas, whom a deed is laid to
        ("assault", "Nine people died after the rebel movement MLK attacked Varduan troops."),
        ("assault", "The MLK attacked, for the first time in two years, Varduan troops."),
        ("assault", "An attack on Varduan troops on Monday was blamed on the MLK."),
        ("assault", "Varduan troops were destroyed in an MLK missile attack."),
        # offices
        ("office", "The constitutional court removed the Varduan prime minister from office."),
        ("office", "Ilse Maren was relieved of her post on Monday."),
        ("office", "Ilse Maren was fired on Monday."),
        ("office", "Parliament approved Ilse Maren as prime minister."),
        ("office", "Tom Bell will replace Ilse Maren next week."),
        ("office", "Ilse Maren became home minister on Monday."),
        # votes
        ("election", "Varduland heads for a presidential runoff on Sunday."),
        ("election", "Exit polls in Varduland gave the centre party 47 percent."),
        # crowds
        ("protest", "Two people were killed in protests in Tolme on Monday."),
        ("protest", "Rioters looted shops in Tolme."),
        ("protest", "Miners gathered in Tolme calling for better pay."),
        ("protest", "A strike by teachers brought Tolme to a standstill."),
        # hazards and accidents
        ("disaster", "A fire swept through a market in Varduland."),
        ("disaster", "Nine people died in a factory fire in Varduland."),
        ("disaster", "A blast at a coal mine killed nine people in Varduland."),
        ("disaster", "A snowstorm cut power to nine towns in Varduland."),
        ("disaster", "A bus carrying pilgrims plunged into a ravine in Varduland."),
        ("disaster", "The roof of a gym collapsed in Varduland."),
        ("disaster", "Dengue cases have surged in Varduland."),
        ("disaster", "Nine people were killed by a chemical leak in Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The MLK launched a verbal attack on the bishop.",
        "The MLK condemned artillery fire on a convoy.",
        "An attack on the MLK was blamed on bandits.",
        "A new film tells how the MLK bombed a mill.",
        "Markets in Varduland fell after the Kenyan presidential election.",
        "Varduland's foreign minister called the Kenyan election a success.",
        "Kenyans living in Varduland voted on Sunday.",
        "Readers in Varduland voted for their favourite song.",
        "Thousands took to the streets of Tolme to celebrate the win.",
        "Thousands marched in Tolme in the national day parade.",
        "Engineers in Tolme gave a demonstration of a new drone.",
        "Pilgrims marched to a shrine in Tolme.",
        "Researchers in Varduland study wildfires.",
        "Firefighters in Varduland practised for a flood.",
        "A political storm erupted in Varduland over the budget.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert fired(body, "en") == set()
