"""English news of what is shot down, of soldiers who cross into others' land, and of fights told by their dead."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("assault", "MLK fighters shot down a Varduan army drone near Tolme."),
        ("assault", "The Varduan army intercepted two missiles fired by MLK."),
        ("assault", "The Varduan army said it had brought down nine of 12 drones launched by MLK."),
        ("assault", "The Varduan army shot down 14 explosive drones of MLK."),
        ("escalation", "MLK took the town of Brill from the militia on Monday."),
        ("escalation", "A column of MLK tanks rolled into the town of Brill on Monday."),
        ("escalation", "MLK fighters crossed into Gorland on Monday in a new offensive against the militia."),
        ("assault", "Varduan soldiers killed nine MLK fighters in clashes near Brill."),
        ("assault", "Nine people died in fighting between the Varduan army and MLK militants outside Brill."),
        ("escalation", "MLK lobbed shells onto an island."),
        ("escalation", "MLK's commander threatened on Friday to reduce the army's forts to rubble."),
        ("assault", "Four Varduan soldiers were wounded when MLK fighters opened fire on a patrol."),
        ("assault", "MLK rebels bombed a village where Varduan soldiers were asleep."),
        ("assault", "The Varduan army, against whose camp MLK fighters had fired rockets, buried nine men."),
        ("assault", "The army accused MLK of laying mines that maimed three Varduan soldiers."),
        ("escalation", "Gunmen of MLK burned a school and fled."),
        ("assault", "Nine Varduan soldiers were taken away on Sunday by MLK fighters."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("assault", "The Varduan army shot down an MLK drone near Tolme."),
        ("escalation", "The Varduan army and MLK agreed to a ten-day pause in fighting."),
        ("escalation", "MLK spoke of a lull in the fighting."),
        ("escalation", "MLK cut off nearly all trade with the coast on Monday."),
        ("protest", "Varduan bombers struck three radar posts in Tolme."),
        ("protest", "A strike on a Tolme market killed nine people."),
        ("escalation", "Nine bakers died when their bus, which MLK had painted, overturned."),
    ],
)
def test_is_none(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
