"""Names as papers write them otherwise than rules do."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("expected", "rule", "body"),
    [
        (True, "summit", "I.G.A.D. leaders hold a summit in Kalo on Friday."),
        (False, "contact", "Evans Varga met Daniel Okello in Kalo."),
        (True, "contact", "Irène Maria Varga met Daniel Paul Okello in Kalo."),
        (True, "contact", '"Okello called me on Friday," Varga told reporters.'),
    ],
)
def test_names_written_otherwise(expected: bool, rule: str, body: str) -> None:
    assert (rule in fired(body, "en")) is expected
