"""French headlines that open with a country, attackers known later on, funds by their sum, duties laid to punish."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "title"),
    [
        # whoever did it from abroad, the country of the headline is where it was
        ("ground", "Varduland : neuf morts dans une attaque du MLK"),
        ("war", "Varduland : neuf morts dans des frappes de l'armée d'Orskia"),
        ("ground", "Nord du Varduland : trois gardes tués dans une attaque du MLK"),
        # a town that nobody knows lies in it
        ("disaster", "Varduland : douze morts dans une crue soudaine à Zafo"),
        ("disaster", "Varduland : crue soudaine à Zafo"),
        # verbs in the present
        ("ground", "Le MLK entre dans Kalo, au Varduland"),
        # who they were whose deed hit nobody watched
        ("escalation", "Un village a été attaqué dans la nuit. Les assaillants étaient des combattants du MLK."),
        ("escalation", "Un responsable du MLK menace de « frapper sans distinction » les transporteurs de Kalo"),
        # funds and duties
        ("sanction", "Le Varduland a gelé 7,4 milliards de francs d'avoirs d'Orskia."),
        ("sanction", "Les avoirs de la banque centrale d'Orskia gelés par le Varduland"),
        ("sanction", "Le Varduland immobilise pour une durée indéterminée les avoirs d'Orskia."),
        ("sanction", "Le Varduland impose des droits de douane punitifs à l'Orskia."),
        ("sanction", "Le Varduland inflige à l'Orskia de nouvelles sanctions."),
    ],
)
def test_fires(rule: str, title: str) -> None:
    assert rule in fired("", "fr", title)


@pytest.mark.parametrize(
    ("rule", "title"),
    [
        ("war", "Varduland : un touriste raconte les frappes d'Orskia qui ont fait neuf morts"),
        ("disaster", "Varduland : une crue soudaine fait douze morts à Istanbul"),
        ("sanction", "Selon Orskia, les sanctions du Varduland étouffent l'économie d'Orskia."),
        ("sanction", "Le Varduland impose des droits de douane sur le café."),
        ("escalation", "Un village a été attaqué dans la nuit. Les victimes étaient des combattants du MLK."),
    ],
)
def test_does_not_fire(rule: str, title: str) -> None:
    assert rule not in fired("", "fr", title)
