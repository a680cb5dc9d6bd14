"""English news of force, sanctions and hazards as agencies word it: who answers a deed, and who only measures it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskia said on Friday that it killed nine Varduan policemen in a drone strike near Kalo."),
        ("war", "Varduland suspended trade with Orskia after it bombed a hospital in Tallo, Varduland."),
        ("war", "Varduland imposed sanctions on Orskia over its invasion of Varduland."),
        ("war", "Orskian coast guard ships fired water cannon at Varduan boats near a disputed shoal."),
        ("war", "An Orskian coastguard vessel sideswiped a Varduan supply boat."),
        ("war", "Orskian navy ships collided with a Varduan patrol boat in contested waters."),
        ("war", "Varduland says two of its policemen died in a clash with Orskian troops."),
        ("war", "An Orskia-fired rocket hit a house in Tallo, Varduland."),
        ("war", "Varduland and Orskia traded fresh threats on Tuesday."),
        ("sanction", "Varduland imposed sanctions on a network of firms accused of helping Orskia's drone programme."),
        ("sanction", "Varduland slapped sanctions on nine officials, including two Orskian generals."),
        ("sanction", "Varduland sanctions 20 Orskian shipping firms over grain thefts"),
        ("sanction", "Varduland widened its Orskia oil sanctions on Friday."),
        ("disaster", "Floods have killed 40 people across Nepal, Varduland and Orskia."),
        ("disaster", "The storm hit Orskia after leaving Varduland without power."),
        ("disaster", "Varduland ordered thousands to evacuate as crews battled a spate of wildfires."),
        ("sanction", "Varduland imposes asset freezes on Orskian judges"),
        ("sanction", "Varduland targets Orskian tycoons in new sanctions."),
        ("disaster", "Twelve people were killed in a fire at a textile mill in Tallo, Varduland, on Monday."),
        ("disaster", "Covid case numbers in Varduland rose to their highest levels in months."),
        ("disaster", "The Orskian Geological Survey said the quake hit at a depth of nine km near a Varduan town."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskia imposed sanctions on officers held responsible for the violence in Varduland."),
        ("war", "Orskia targets Varduan tycoons in fresh sanctions."),
        ("war", "The blast in Tallo, Varduland, coincided with a visit by the Orskian foreign minister."),
        ("war", "An Orskian tanker collided with a Varduan trawler in thick fog."),
        ("war", "Orskia holds the MLK responsible for the strike on a Varduan mill."),
        ("war", "Orskia vowed to avenge a deadly strike on its embassy in Varduland."),
        ("war", "Orskia and Varduland battle wildfires"),
        ("sanction", "Varduland imposed sanctions on three firms accused of undermining Orskia's sovereignty."),
        ("disaster", "The grant helps people facing hunger and climate disasters in Varduland."),
        ("disaster", "Dogs sent in from Varduland searched the ruins after the quake in Orskia."),
        ("disaster", "The Varduan Geological Survey said a quake struck off Orskia."),
        ("disaster", "Protesters storm parliament in Varduland"),
        ("disaster", "Orskia and Varduland have been exchanging fire across the border since war broke out."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
