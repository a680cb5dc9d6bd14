"""English news of goods and people whom a state shuts out, and of what is called off, judged, or only talked about."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Varduland halted all imports of Orskian oil on Monday."),
        ("sanction", "Varduland stopped buying Orskian grain on Monday."),
        ("sanction", "Varduland closed its market to meat and dairy products from Orskia for six months."),
        ("sanction", "Varduland shut its ports to Orskian ships."),
        ("sanction", "Varduland extended by a year its ban on food from Orskia."),
        ("sanction", "Varduland agreed to renew for another 12 months the freeze on assets of 17 Orskian officials."),
        ("sanction", "Tobacco from Orskia was added to the list of goods that Varduland does not let in."),
        ("sanction", "Varduland widened its list of Orskian officials who are banned from the country."),
        ("sanction", "Varduland will ban Orskian diamonds from the start of next month."),
        ("sanction", "Varduland prohibited the import of Orskian wine."),
        ("sanction", "Varduland refused visas to 40 Orskian lawmakers."),
        ("sanction", "Varduland has imposed trade embargoes on Orskia."),
        ("agreement", "A ceasefire signed by Varduland and Orskia took effect at midnight."),
        ("office", "Parliament approved the naming of a former sniper as Varduan prime minister."),
        ("office", "Lawmakers approved Jan Roth as the prime minister of Varduland on Friday."),
        ("disaster", "Tornadoes tore through a valley in Varduland before dawn."),
        ("disaster", "An avalanche swept down on a hamlet in southern Varduland."),
        ("disaster", "Flames forced thousands from their homes in western Varduland."),
        ("disaster", "A landslide of mud buried a road in Varduland."),
        ("summit", "IGAD leaders met on Tuesday."),
        ("protest", "Pilots in Tolme issued a strike call and walked out."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland opened its market to Orskian beef.",
        "Varduland barred Orskian officials from a ceremony in the harbour.",
        "A Varduan plan to prohibit imports of Orskian fuel collapsed on Thursday.",
        "Varduland removed Orskian wine from the list of banned goods.",
        "Varduland signed a gas accord with Cambodia that Orskia called worthless.",
        "Varduland's president saw no point in a meeting with Orskia's leaders.",
        "Cambodia offered itself as a venue for talks between Varduland and Orskia.",
        "Cambodia is sounding out Varduland and Orskia on talks.",
        "The Cambodian foreign minister met IGAD leaders on Tuesday.",
        "IGAD's chairman had two hours of talks with Varduan officials.",
        "Police said a rally that the bakers planned for Saturday in Tolme had been called off by its organisers.",
        "Pilots in Tolme withdrew a strike call for the weekend.",
        "A landslide of complaints has buried the office of Varduland's railways.",
        "They talked about earthquakes, tourism and fishing, a minister said in Varduland.",
        "The Varduan prime minister took charge of the rescue effort.",
        "The Varduan prime minister dismissed two ambassadors.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert not fired(body, "en")
