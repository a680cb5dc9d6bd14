"""English news of visits, calls and summits as agencies file them: datelines, several visitors, one leader alone."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "KALO (RNA): Varduan minister Petr Hask and Orskian minister Lena Moor have discussed fishing."),
        ("agreement", "KALO, Feb 4: Varduland and Orskia signed a treaty on fishing."),
        ("contact", "Daniel Okello held phone calls on Monday with Irène Varga and the king of Chad."),
        ("contact", "Daniel Okello will pay courtesy calls on Irène Varga and her mother."),
        ("contact", "Daniel Okello and Irène Varga arrived together in Tolme."),
        ("summit", "IGAD leaders met in Tolme."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "Orskia (RNA): Varduan minister Petr Hask and Chadian minister Lena Moor have discussed fishing."),
        ("contact", "Daniel Okello, Irène Varga and other leaders are expected to arrive in Tolme."),
        ("contact", "Daniel Okello and Irène Varga flew to Tolme."),
        ("summit", "IGAD's president came to Tolme, where he met the king of Chad."),
    ],
)
def test_does_not(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
