"""English accords and talks whose parties are taken up from before, or announced by others."""

import pytest
from invented import fired

_MET = "Varduan minister Petr Hask met Orskian minister Lena Moor in Rome. "


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # taken up from the sentence before
        ("agreement", _MET + "The two parties inked agreements on fishing."),
        ("agreement", _MET + "Several key agreements, including one on fishing, were signed after the talks."),
        ("states", "Varduland and Orskia signed a pact. Minister Petr Hask and his Orskian counterpart held talks."),
        # whose words or journey come after talks
        ("contact", "Daniel Okello spoke on air. His remarks came after a meeting with Irène Varga."),
        # the only country that is named has the government
        ("agreement", "Varduland and Orskia exchanged memoranda of understanding on fishing."),
        ("agreement", "The FTA between Varduland and Orskia was signed on Monday."),
        ("states", "Minister of Trade and Industry of Varduland Petr Hask had a meeting with Orskia's Minister."),
        ("states", "Varduland's Minister, Petr Hask, visited the Orskian capital."),
        ("states", "Varduland, Orskia FMs hold talks in Rome"),
        ("states", "Varduland's Prime Minister-designate Daniel Okello telephoned Orskian President Ugo Brin."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("agreement", "Orskia announced a ceasefire agreement between Varduland and Chad."),
        ("agreement", "Varduland and Orskia voiced anger, days after member states approved a key agreement."),
        ("agreement", "The free trade agreement between Varduland and Orskia is in limbo."),
        ("agreement", "Varduland and Orskia agreed to postpone a visit by the queen."),
        ("states", "Varduland and Orskia signed a pact. Chadian minister Petr Hask met his Orskian counterpart."),
        ("states", "The meeting between Varduland and Orskia, first announced by Chad, is not taking place at all."),
        ("summit", "At the Shangri-La Dialogue, a security summit, IGAD was praised."),
    ],
)
def test_does_not(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
