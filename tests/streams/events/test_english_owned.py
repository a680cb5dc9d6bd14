"""English attacks that somebody owns to in another sentence, threats, and what only sounds like force or hazards."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "A bridge near Kalo was blown up on Friday. The MLK claimed responsibility."),
        ("escalation", "A bomb went off in a bank in Kalo. The MLK said in a leaflet that its men had planted it."),
        ("escalation", "Gunmen ambushed a bus near Kalo. An MLK spokesman said the group was behind it."),
        ("escalation", "The MLK fired what it called a flying torpedo at the port of Kalo."),
        ("assault", "The MLK shelled a Varduan army depot at dawn; no injuries have been reported."),
        ("assault", "The MLK bombed a Varduan army depot at dawn; nobody was hurt."),
        ("escalation", "The MLK threatened to deploy its fighters in Kalo within hours."),
        ("escalation", "The MLK threatened Kalo with a devastating response."),
        ("protest", "Women have occupied the wharf in Tolme since Sunday, refusing to let barges pass."),
        ("protest", "Fishermen in Tolme occupied a smelter on Monday."),
        ("disaster", "The Orne broke through its dykes in southern Varduland."),
        ("disaster", "An earthquake damaged the Varduan senate building on Monday."),
        ("election", "Varduland is counting ballots after a calm day."),
        ("disaster", "KALO, Varduland (AP) - A landslide buried six houses in Upper Zorn on Friday."),
        (
            "election",
            "KALO, Varduland (AP) - Candidates in Zorn canvassed ahead of the May 2 parliamentary election.",
        ),
        (
            "protest",
            "People in Tolme know that. Since Monday women have occupied the jetty at Zorn, refusing to leave.",
        ),
    ],
)
def test_events(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "A bomb went off in a bank in Kalo. The MLK said that its men had not planted it."),
        ("escalation", "A bridge was blown up near Kalo. The MLK denied responsibility."),
        ("assault", "An MLK offensive against the Varduan army would be a catastrophe, a bishop said on Monday."),
        ("assault", "Any MLK attack on the Varduan army would be a grave mistake, the envoy said."),
        (
            "assault",
            "MLK attack sinks Varduan army\n\nThe MLK attack swept the Varduan army aside in Sunday's cup final.",
        ),
        ("protest", "Tolme's weavers withdrew their plan for a mass rally in Tolme after a wage deal."),
        ("disaster", "An earthquake has hit the Varduan senate: six members crossed the floor."),
        ("disaster", "A storm struck Varduland's ruling party on Sunday: it lost two governorships."),
        ("disaster", "Varduland were engulfed by a tidal wave of Orskian goals."),
        ("disaster", "A wall of water rolled over the quays of Varduland at nine. None of it was real."),
        ("disaster", "Varduland's auditors asked about ghost flood-control projects and missing flood money."),
        (
            "protest",
            "Thousands marched from the docks in London on Sunday to call for an inquiry into a raid in Tolme.",
        ),
        ("protest", "Boat owners in Tamil Nadu went on strike on Monday after the Tolme coast guard held two of them."),
        ("disaster", "KALO, Varduland (AP) - A landslide buried six houses in La Paz, Bolivia, on Friday."),
        (
            "assault",
            "MLK blitz stuns Varduan army\n\nThe MLK blitz came in Sunday's cup final. They attacked every ball.",
        ),
        ("election", "Varduland's grid operator is counting spare valves."),
        ("election", "Orne islanders voted on Sunday. Observers from Varduland said the vote had been calm."),
        ("election", "Delegates of Varduland's Popular Front elected Ada Bell. She won 2,911 votes."),
    ],
)
def test_none(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
