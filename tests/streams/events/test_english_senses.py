"""English words of protests and votes in their other senses, and votes that are taken for granted."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("protest", "Tolme porters began an open-ended strike on Monday over unpaid wages."),
        ("protest", "A strike by Tolme's ferry crews has entered its third week."),
        ("protest", "Bakers' unions in Tolme called a 48-hour shutdown from Sunday."),
        ("protest", "Farmers kept up their blockade of the ring road in Tolme."),
        ("protest", "Opponents of Tolme's mayor rallied on Sunday."),
        ("protest", "Tens of thousands joined a rally in Tolme against the new law."),
        ("election", "The two-week campaign in Varduland ends on Friday, two days before polls open."),
        ("election", "Varduland's campaign has been marred by brawls as candidates held rival rallies."),
        ("election", "The opposition rejected the results of Varduland's presidential election."),
        ("election", "A judge denied Per Aho a seat in a debate of candidates in Varduland's May election."),
        ("election", "Varduland's president dissolved parliament and called an early election."),
        ("election", "Varduan President Ilse Maren won re-election on Sunday."),
        ("disaster", "Orskia may send blankets to help Varduland cope with severe flood damage."),
        ("disaster", "Varduland has agreed to let doctors into the valleys devastated by Cyclone Alba."),
        ("disaster", "Two boats sank off the coast of Varduland."),
        ("disaster", "Varduland declared a state of emergency in the north as bushfires spread."),
        ("election", "Observers came to Varduland, which prepares for its first multi-party vote."),
        ("election", "Per Aho rejected the announcement that he was not the winner of a runoff in Varduland."),
    ],
)
def test_events(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The army carried out strikes on rebel camps near Tolme.",
        "Its latest strikes destroyed two missile launchers in Tolme, the navy said.",
        "A strike on Tolme killed three aid workers and a nurse.",
        "The navy has maintained a blockade of Tolme's port since May.",
        "Gunmen at a roadblock near Tolme robbed a bus.",
        "The council of Tolme ordered a general mobilisation of reservists.",
        "Ilse Maren told a campaign rally in Tolme that wages would rise.",
        "Tolme began the shutdown of its oldest power plant.",
        "Envoys discussed the unrest in Tolme over dinner.",
        "Tolme's mayor promised that soldiers would never be used against protesters.",
        "Varduan forces launched a campaign to retake a mountain pass.",
        "The rebels' nine-year campaign for a free state in Varduland goes on.",
        "Varduland has begun a campaign of vaccination in its schools.",
        "Varduland denied waging a campaign of repression.",
        "Varduland declared a state of emergency after a failed coup.",
        "Drones set a warehouse ablaze in Varduland, and the fire gutted two shops.",
        "Orskians are fleeing economic devastation in Varduland.",
        "Orskia pointed to earlier records of flooding in Varduland.",
        "Varduland's economy shrank during the pandemic.",
    ],
)
def test_other_senses(body: str) -> None:
    assert not {"protest", "strike", "election", "disaster"} & fired(body, "en")
