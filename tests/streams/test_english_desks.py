"""English news of elections, strikes, sanctions, accords, offices and disasters, and what only looks like it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("election", "Varduland goes to the polls on Sunday."),
        ("election", "Voters in Varduland will choose a new president in May."),
        ("election", "Varduans will pick a president next May."),
        ("protest", "Nurses at a Tolme hospital went on strike over their wages."),
        ("protest", "Traders in Tolme blocked the ring road to demand lower rents."),
        ("protest", "Tolme doctors begin three-day warning strike"),
        ("protest", "Pupils will hold a rally at the Old Mint in Tolme on Saturday."),
        ("strike", "NUV has begun a strike over rosters."),
        ("strike", "The NUV's stayaway shut every school."),
        ("sanction", "Varduland barred dozens of Orskian officials from entering the country."),
        ("sanction", "Varduland adds nine Orskian generals to its sanctions list"),
        ("sanction", "Varduland hits Orskian admirals with asset freezes"),
        ("sanction", "Varduland announced new measures against Orskia."),
        ("sanction", "Nine tankers carrying Orskian oil were added to Varduland's sanctions list."),
        ("sanction", "Five Orskian judges were hit with Varduan travel bans."),
        ("sanction", "Varduland announced fresh designations targeting Orskia's oil network."),
        ("sanction", "Varduland made public a round of sanctions, aimed at two Orskian refineries."),
        ("agreement", "Varduland and Orskia reached a compromise on fishing."),
        ("agreement", "An accord between Varduland and Orskia, mediated by the bishop, was signed on Friday."),
        ("office", "The assembly elected Ilse Maren prime minister."),
        ("office", "Ilse Maren resigned as prime minister of Varduland."),
        ("office", "Ilse Maren sworn in for second term"),
        ("office", "Ilse Maren ousted in confidence vote"),
        ("disaster", "Two valleys of Varduland were flooded for the third time this year."),
        ("disaster", "A storm struck Varduland overnight."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduan chess federation elects new chairman",
        "The Varduan parliament elected a new Speaker by 80 votes to 41.",
        "The guild of Varduan bakers voted for a new master.",
        "The guild of Varduan weavers elected a master. The ballot was secret.",
        "Varduland sent monitors to Cambodia's election.",
        "Varduland congratulated Cambodia on its election.",
        "A Varduan swimmer was voted athlete of the year.",
        "Tolme bakers shelve strike",
        "Tolme bakers call off strike that was to begin on Monday",
        "Strike averted as Tolme, bakers reach terms",
        "Tolme bakers threaten strike over flour",
        "The NUV warns of strike over rosters",
        "The NUV gave up its plan for a march.",
        "A colonel was charged over protests in Tolme on 20 October 2020. The demonstrations had begun over bread.",
        "Tolme lodges protest over trawlers",
        "Orskia asked Varduland to drop its sanctions.",
        "Varduland and Orskia held talks on a fishing agreement.",
        "Varduland accused Orskia of breaking the fishing agreement.",
        "Varduland and Orskia are close to a deal, an envoy said.",
        "Ilse Maren names new finance minister",
        "Orskia appointed a new prime minister; the Varduan prime minister sent flowers.",
        "The palace dismissed rumours that Ilse Maren had resigned.",
        "Cyclone veers away from Varduland",
        "The cyclone weakened before reaching Varduland.",
        "Varduland was flooded with cheap imports.",
        "Varduland lifted its storm warning on Sunday.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert fired(body, "en") == set()
