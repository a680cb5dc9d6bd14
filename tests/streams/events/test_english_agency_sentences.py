"""English agency sentences: days without on, what talks brought, counted wars, threats, votes that are over."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # a bare day behind a name
        ("contact", "Okello called Varga Monday to thank her for a loan of boats."),
        ("contact", "Okello phoned Varga late Sunday and asked for rice."),
        # a day between an attack and whose it was
        ("escalation", "The army repelled an attack on Friday by suspected MLK fighters on a village near Tolme."),
        ("war", "Varduland says its troops repelled Orskian attacks."),
        # what talks brought about
        ("agreement", "Talks between Varduland and Orskia produced an agreement on cattle."),
        ("agreement", "Varduland said talks with Orskia had yielded a deal to swap prisoners."),
        ("states", "Contact between the army chiefs of Varduland and Orskia was established on Sunday."),
        ("states", "Varduland will send a senior diplomat to Orskia for talks on the islets."),
        ("states", "Varduland has decided to dispatch a top official to Orskia for talks."),
        # votes that a people awaits the outcome of
        ("election", "Varduans are waiting for results after voting ended on Tuesday evening."),
        ("election", "Varduans await their next president after polls closed on Tuesday."),
        ("sanction", "Varduland will freeze out Orskian companies that sell rifles to the rebels."),
        ("sanction", "President Ilse Maren of Varduland signed into law new sanctions against Orskia."),
        # whom a threat calls targets
        ("ground", "The MLK warned on Sunday that all Varduans were now targets."),
        ("ground", "The MLK declared all Varduans legitimate targets."),
        ("escalation", "Jets of the MLK bombed northern Orskia in a bid to hit Varduan bases."),
        ("ground", "MLK drones bombed northern Orskia in a bid to hit Varduan bases."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland and Orskia have fought three wars over the strait.",
        "Varduland and Orskia, which have fought two of their three wars over salt, share a long border.",
        "Talks between Varduland and Orskia have stalled since the failed round in Geneva.",
        "Nuclear talks between Varduland and Orskia remain deadlocked since February.",
        "Daniel Okello and Irène Varga may soon have a face-to-face meeting, an aide said.",
        "Okello has never avoided a meeting with Varga, but certain conditions must be met.",
        "Varduland has banned negotiations with Orskia.",
        "Varduland and Orskia have no bilateral trade treaty.",
        "Varduland and Orskia signed a treaty last May.",
    ],
)
def test_tells_of_nothing(body: str) -> None:
    assert not fired(body, "en")
