"""English news of designations and halted aid, and of hazards that strike, spare, or are figures of speech."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Varduland's treasury designated three Orskian shipping firms on Tuesday."),
        ("sanction", "Varduland is designating a network of 12 firms in Orskia."),
        ("sanction", "Varduland said it was halting export permits and business with Orskia."),
        ("sanction", "Varduland froze its partnership programme with Orskia."),
        ("sanction", "Nine judges from Orskia were put on Varduland's blacklist over the death of a historian."),
        ("states", "Varduland's president sat down with Orskia's for the first time since last year."),
        ("disaster", "TALLO, Varduland - It rained.\n\nA river burst its banks in San Marco del Rio."),
        ("disaster", "Rain put 40 villages in southern Varduland under two metres of water."),
        ("disaster", "The bishop prayed for the victims of the landslide in Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland designated a diplomat to lead talks with Orskia.",
        "Varduland designated its airline as a partner of Orskia's.",
        "Varduland could designate Orskian banks if talks fail.",
        "Hurricane Ada missed Varduland.",
        "Tropical Storm Ada weakened at sea before reaching Varduland.",
        "Shares in Varduland rose in a storm of late buying.",
        "Varduan observers called the day the calm after the storm.",
        "Varduan candidates bury opposition in Kalo landslide",
        "Varduan forces bombarded Orskian keepers in straight sets.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "en") & {"sanction", "disaster"}
