"""English news of force, crowds and votes: deeds that somebody disowns, fights he is known by, lists, conditions."""

import pytest
import shipped
from invented import RULES, fired

from streams.read import read


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskia denied wrongdoing after its strikes killed nine people in Varduland."),
        ("assault", "The MLK said it was behind the ambush that killed six Varduan soldiers."),
        ("escalation", "MLK fighters battling the Varduan army seized a bridge."),
        ("war", "Orskian troops were fighting Varduan forces on Monday."),
        ("escalation", "Fighters of the MLK pushed to drive out Orskian troops from the coast."),
        ("assault", "MLK rebels captured a port as they pushed to drive out the Varduan army from the coast."),
        (
            "assault",
            "The MLK staged a raid that included about 90 fighters, tanks and mortars on the Varduan army base.",
        ),
        ("war", "Orskia staged an assault with mortars and drones on the Varduan town of Kalo."),
        ("war", "Tolme says Orskia must end attacks on Varduland after latest strikes."),
        ("protest", "Thousands of people across Orskia, Nepal, Tolme and Varduland took part in marches."),
        ("protest", "Tolme police on Friday detained nine people as protests began on the eve of Tolme's anniversary."),
        ("election", "Protests in Varduland against Ilse Maren's presidential election victory have turned violent."),
        (
            "election",
            "Varduland's court barred jailed former president Irena Solt from the debate for October's election.",
        ),
        (
            "election",
            "A Varduan court rejected a request from jailed former president Solt to be at the debate before October's "
            "election.",
        ),
        ("disaster", "Six people died after a volcano erupted off the coast of Varduland's North Island on Monday."),
        ("election", "Varduland will hold an election should the president resign, and held a referendum on Sunday."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskia denied that its forces were responsible for the attack, killing nine people in Varduland."),
        ("war", "Orskia on Friday denied its jets were behind air strikes that destroyed a clinic in Varduland."),
        ("assault", "An MLK spokesman denied the group was behind the ambush that killed six Varduan soldiers."),
        ("war", "Orskia said it was not responsible for the blast that killed nine people in Varduland."),
        ("escalation", "The coalition fighting MLK rebels in Varduland has declared a week-long truce."),
        ("escalation", "States battling the MLK said that they would meet in Tolme."),
        ("war", "Orskian diplomats pushed to oust the Varduan president from the club of trading states."),
        ("war", "Orskian forces launched a missile attack on MLK targets in Varduland's Kalo province."),
        ("war", "Tolme says Orskia must end attacks on Varduland after latest strikes on Nepal."),
        ("protest", "Orskian police detained nine people at a march in Tallo, while Tolme looked on."),
        ("election", "Tolme has threatened to shut the border with Varduland should it go ahead with a referendum."),
        ("election", "Varduland has outlawed parties and thus popular participation in elections."),
        ("election", "Protests in Orskia against Ilse Maren's presidential election victory have turned violent."),
        ("summit", "A man is under investigation for his role in riots during an IGAD summit in Kalo last month."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")


def test_whom_several_deeds_hit_is_hit_once() -> None:
    body = "Orskia attacked Varduland on Monday and shelled Varduland on Tuesday before its latest strikes."
    reading = read(shipped.article("", body, "en"), shipped.own_rules(RULES), shipped.models())
    hit = [p.entity for e in reading.annotation.events if e.trigger == "strikes" for p in e.participants]
    assert hit.count("varduland") == 1
