"""English news that names events without telling of any: lines of business, figures of speech, help sent elsewhere."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # joint summits, however the bodies are joined
        ("summit", "The IGAD–Central Asia summit opened in Rome."),
        ("summit", "The second IGAD-EU summit was held in Rome."),
        ("summit", "The IGAD plus Three summit opened in Rome."),
        ("summit", "The IGAD consultative summit opened in Tolme."),
        ("summit", "The IGAD Supreme Council summit opened in Tolme."),
        # help that is sent there, hazards that strike
        ("disaster", "Japan sent tents to Varduland, where an earthquake razed two villages."),
        ("disaster", "Nurses from Peru flew to Varduland after the earthquake."),
        ("disaster", "A landslide buried a polling station in Varduland."),
        ("disaster", "A landslide struck a village in Varduland on the eve of the election."),
        ("disaster", "An earthquake shook Varduland as votes were counted."),
        ("disaster", "It was the strongest earthquake in Varduland in years."),
        # what a call was for is as true as the call
        ("contact", "Daniel Okello called Irène Varga on Sunday to discuss a loan, his office said."),
        ("contact", "Daniel Okello called Irène Varga to talk about the bridge."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The IGAD property summit in Tolme drew builders.",
        "Bankers met at an IGAD fintech summit.",
        "IGAD's agriculture summit drew buyers of maize.",
        "A logistics summit of IGAD opened in Rome.",
        "Pupils held a model IGAD summit at a school in Rome.",
        "Undergraduates argued at a student IGAD summit.",
        "Firemen from Varduland were sent to Peru, where a landslide buried a village.",
        "Towns across Varduland have sent six trucks of rice to Peru, where floods killed 20 people.",
        "A convoy from Varduland reached Peru, where a cyclone had flattened homes.",
        "Nurses from Varduland flew to Peru after the earthquake.",
        "The coalition swept to a landslide win in Varduland.",
        "Voters in Varduland handed the party a landslide.",
        "In Varduland the clan lost every town: it was a landslide nobody had foreseen.",
        "The family is out of office in Varduland. Papers spoke of an earthquake.",
        "The judge's verdict was an earthquake in the politics of Varduland.",
        "The budget is a disaster for Varduland, said the opposition.",
        "A storm is brewing over fishing quotas in Varduland.",
        "Smuggled cigarettes are flooding Varduland.",
        "An epidemic of gun crime worries mayors in Varduland.",
        "The scandal engulfed Varduland's government like a tidal wave.",
        "A row erupted in Varduland over the price of salt.",
        "Daniel Okello called on Irène Varga to discuss a loan.",
        "Daniel Okello wants to call Irène Varga to discuss a loan.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "en") == set()
