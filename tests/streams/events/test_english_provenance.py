"""English news of measures against goods and people by where they are from or bound, and whom they work for."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    "body",
    [
        "Varduland on Monday banned the import of all cheese made in Orskia.",
        "Varduland has prohibited the sale of any cloth woven in Orskia.",
        "Varduland forbade Orskian-registered lorries to use its coast road, in reprisal for a toll.",
        "Varduland prohibited Orskian-flagged trawlers from entering its ports until spring.",
        "Varduland banned lorries registered in Orskia from crossing its territory.",
        "Varduland has shut its roads to every coach registered in Orskia.",
        "Varduland has closed all of its crossings to Orskian goods until further notice.",
        "Varduland has shut every border post to Orskian lorries.",
        "Varduland froze the accounts of nine bankers and traders who it says work for Orskia.",
        "Varduland has frozen the assets of three companies which it accuses of supplying the Orskian army.",
        "Varduland, the mildest of critics, has for the first time frozen the accounts of ten Orskian generals.",
        "Bakers are short of rye in the second week of the embargo that Varduland slapped on goods bound for Orskia.",
        "Varduland suspended visa-free travel for holders of Orskian diplomatic passports.",
        "Varduland put nine Orskian traders on the list of persons whose assets it has frozen.",
        "Varduland agreed to extend for two more years its restrictions on land purchases by Orskian citizens.",
        "Varduland has stopped issuing export licences for copper to Orskian buyers.",
        "Six Orskian ministers are no longer allowed to set foot in Varduland.",
        "Twelve Orskian officials may no longer enter Varduland.",
        "Varduland has forbidden any ship that called at an Orskian port this year to dock in its harbours.",
    ],
)
def test_fires(body: str) -> None:
    assert "sanction" in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland banned smoking on ferries that sail to Orskia.",
        "Varduland froze the accounts of a trader who had fled to Orskia.",
        "Varduland lifted its ban on goods made in Orskia.",
        "Orskian officials may enter Varduland without a visa.",
        "Varduland stopped issuing passports to Orskian-born children.",
    ],
)
def test_fires_no_sanction(body: str) -> None:
    assert "sanction" not in fired(body, "en")
