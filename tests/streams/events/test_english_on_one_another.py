"""English fights that two have: each acts and each is hit, also where the words tell of one side alone."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskian and Varduan guards shot at each other across the border on Monday."),
        ("war", "There was heavy fire between Varduland and Orskia on Monday."),
        ("war", "Heavy firing was under way between Varduland and Orskia."),
        ("war", "Officials in Orskia reported a brief exchange of gunfire with Varduan guards."),
        ("war", "Nine Varduan villagers are dead after an exchange of fire with Orskia."),
        ("war", "Two Orskian guards died in overnight clashes on the border with Varduland."),
        ("war", "Clashes of Orskian and Varduan guards left six dead."),
        ("war", "Two Varduan villagers died in clashes at the disputed border with Orskia, Varduland said."),
        ("war", "Varduland reports a truce with Orskia after border clashes."),
        ("war", "Varduland shut all border crossings with Orskia after renewed clashes."),
        # whoever fires back hits those who fired first
        ("war", "Varduan guards fired on an Orskian post on Monday. Orskian troops returned fire."),
        ("war", "Orskia said Varduan units shelled its positions. Its troops fired back."),
        ("war", "A firefight broke out between Orskian and Varduan guards on Monday. Orskian troops retaliated."),
        # a truce tells whose the fighting is
        ("assault", "Fighting went on in Tallo on Sunday. The Varduan army and the MLK had signed a truce."),
        ("war", "Orskia reports fighting in the hills. A ceasefire between Orskia and Varduland began on Monday."),
        # weapons turned on somebody
        ("war", "Orskian vessels turned water cannon on Varduan boats."),
        ("war", "A Varduan boat was water-cannoned by the Orskian coast guard."),
        ("war", "Varduland encircled by Orskian forces"),
        ("war", "Varduland was surrounded by Orskian troops."),
        # what is taken, or falls
        ("ground", "The MLK took an outpost in Tallo county in the west of Varduland on Wednesday."),
        ("escalation", "A police station fell on Friday to the MLK."),
        ("escalation", "The MLK has become master of Tallo township, residents say."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskia urged calm after clashes with Varduland in Nepal."),
        ("war", "Orskia released a prisoner taken in border clashes, Varduland said."),
        ("war", "Sudanese rebels clashed with guards on the border of Orskia, which Varduland watches."),
        ("war", "Varduland's prime minister fired back at Orskian critics."),
        ("war", "Varduland condemned an Orskian bill. Its ambassador fired back on television."),
        ("war", "Orskia used drones to film a Varduan farm."),
        ("war", "Fighting between rebels and a militia went on in Tallo. Orskia and Varduland signed a truce."),
        # bandits are no state's, wherever they are from
        ("war", "Six Varduan guards died in a suspected Orskian gang attack."),
        ("escalation", "The MLK took a stand on Wednesday."),
        ("escalation", "The price of a hammer fell on Friday to the level of May, the MLK said."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
