"""English news of attacks by what they hit and how they ended: posts that others use, soldiers hurt, many dead."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("assault", "The MLK bombed an airstrip used by Varduan soldiers in the marshes."),
        ("assault", "An MLK mortar team dropped two bombs on a hospital run by the Varduan army."),
        ("assault", "MLK fighters have landed on an islet held by Varduan troops and hauled down the flag."),
        ("assault", "The Varduan army's hospital was in ruins after its shelling by two MLK gunboats."),
        ("assault", "MLK fighters flew explosive drones into a Varduan army camp in the marshes."),
        ("assault", "An MLK raid on a Varduan army laboratory ended with seven soldiers dead."),
        (
            "assault",
            "Nine Varduan soldiers are being treated for burns after MLK rockets came down on their camp.",
        ),
        ("escalation", "The MLK's official radio threatened to turn the Varduan capital into ash."),
        ("escalation", "The MLK threatened to tow away a Varduan hulk on the shoal by force."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The MLK drone that came down in a Varduan field had engine trouble, the army said.",
        "MLK fighters landed on a Varduan islet for a joint exercise.",
        "The MLK's base was in ruins after its shelling by Varduan troops.",
    ],
)
def test_fires_no_escalation(body: str) -> None:
    assert not fired(body, "en") & {"escalation", "assault"}
