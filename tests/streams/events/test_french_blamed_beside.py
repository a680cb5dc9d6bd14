"""Who did French deeds of force that others tell without a doer, and whose attack air defences ended."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("ground", "Huit civils ont été tués au Varduland. La police met en cause des membres du MLK."),
        # where rebels rise, if nobody else is told of
        ("ground", "Varduland : un assaut du MLK mis en échec samedi."),
        # many drones that were shot down were sent
        ("war", "Le Varduland dit avoir abattu quarante drones d'Orskia dans la nuit."),
        ("war", "Douze missiles d'Orskia ont été interceptés par le Varduland."),
        ("protest", "À Tolme, où quatre personnes sont mortes dimanche dans des manifestations, la foule gronde."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("ground", "Huit civils ont été tués au Varduland. Le gouvernement accuse le MLK de violer la trêve."),
        ("ground", "Orskia a tué huit civils au Varduland. La police met en cause des membres du MLK."),
        ("ground", "Le MLK a lancé une offensive, dont le Varduland et Orskia se disent inquiets."),
        ("war", "Orskia dit avoir abattu quarante drones du Varduland dans la nuit."),
        # of what somebody has talked
        ("war", "Le chef d'Orskia a eu une bonne discussion sur les violences au Varduland."),
        ("ground", "Six soldats du Varduland pris par le MLK se sont enfuis lundi."),
    ],
)
def test_stays_silent(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
