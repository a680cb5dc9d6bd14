"""English news of what is moved, unlikely, long past or rehearsed, and of roads and harbours that people close."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("strike", "The NUV strike will not take place on Monday but on Friday, the union said."),
        ("protest", "The march in Tolme will not go ahead on Monday as planned, but on Friday, the bakers said."),
        ("election", "The vote in Varduland will not take place in May but in June, the commission said."),
        ("election", "How will Varduland vote? Polling takes place from 17 April to 1 May."),
        ("election", "The people of the valley in Varduland choose a new MP on Saturday."),
        ("contact", "The rumour that Okello had met Varga proved true, both offices said."),
        ("contact", "A year after the coup, Okello and Varga met on the bank of the Orne on Monday."),
        ("escalation", "It is two days since the MLK attacked a bank in Kalo."),
        ("escalation", "A bomb went off outside a barracks in Kalo. The police said the MLK had planted it."),
        ("escalation", "A pipeline was blown up near Kalo. The army said the MLK had done it."),
        ("escalation", "Traders were waylaid by MLK fighters on the road to Kalo."),
        ("escalation", "MLK fighters sprayed a bus with bullets near Kalo."),
        ("escalation", 'The MLK threatened to "erase from the map" any village that gives refuge to deserters.'),
        ("escalation", "The MLK warned that it would turn Kalo into ashes."),
        ("assault", "The MLK vowed to deal the Varduan army a crushing blow."),
        ("protest", "Dockers at the port of Tolme have been off the job since Sunday, demanding a bonus."),
        ("protest", "Trawlers dropped anchor across the harbour mouth of Tolme on Thursday over unpaid bills."),
        ("protest", "Taxi drivers lined up their cars across the bridge in Tolme in anger at a new tax."),
        ("protest", "Tractors blocked the motorway at Tolme on Monday."),
        ("escalation", "Speaking for the MLK, a former policeman warned that the group will set fire to every hotel."),
        ("protest", "Drivers in Tolme parked their buses on Monday, demanding cheaper fuel."),
        ("election", "Observers from Orskia described the voting in Varduland as orderly."),
        ("disaster", "An earthquake struck Varduland on Monday: the death toll stands at 12."),
        ("disaster", "On Monday night the ground under his hillside in Varduland shook for twenty seconds."),
    ],
)
def test_events(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("protest", "The march in Tolme will not go ahead on Monday, the bakers said."),
        ("contact", "Gossip in the port has it that Okello met Varga on Sunday."),
        ("contact", "A year after Daniel Okello and Irène Varga met on the bank of the Orne, nothing is built."),
        ("escalation", "Ten years after rebels of the MLK stormed the town, the school of Kalo has a roof."),
        ("escalation", "An MLK attack on Kalo is neither imminent nor inevitable, the admiral said."),
        ("assault", "An MLK assault on the Varduan army is not imminent, the admiral said."),
        ("escalation", "A bomb went off in Kalo. The police said the MLK had not planted it."),
        ("escalation", "A bomb went off in Kalo. The police doubt that the MLK planted it."),
        ("escalation", "The MLK dealt a blow to hopes of talks when it stayed away on Monday."),
        ("escalation", "Snow held up an MLK convoy near Kalo."),
        ("protest", "A dock worker in Tolme has been off work since Sunday with a cold."),
        ("protest", "Tractors were lined up at a fair in Tolme on Monday."),
        ("disaster", "The exercise in Varduland assumes that a cyclone has hit the coast."),
        ("escalation", "The MLK is near Zorn. The mayor warned that the group would storm Kalo, if it could."),
        ("election", "Observers from Orskia, Ruritania and Varduland described the voting as orderly."),
        ("disaster", "Goal storm sinks Varduland in Kalo"),
        ("disaster", "Then came the earthquake: the arrest of a minister in Varduland."),
        ("disaster", "Varduland lost. Three goals came like a flood, as if an earthquake had hit Varduland."),
        ("disaster", "Under the scenario a tsunami strikes Varduland at noon."),
    ],
)
def test_no_events(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
