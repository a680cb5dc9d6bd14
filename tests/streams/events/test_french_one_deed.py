"""Whom French deeds of force hit where only the sentences around them say."""

import pytest
import shipped
from invented import RULES, fired

from streams.read import read


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # there: in the country named last
        ("ground", "Les routiers évitent désormais le Varduland. Le MLK y a mené mardi six attaques simultanées."),
        ("ground", "Le cessez-le-feu tient au Varduland. Le MLK y a pourtant poursuivi ses frappes."),
        # whose the dead were
        ("ground", "Dix gardes et six soldats du Varduland sont tombés lundi dans deux attaques des hommes du MLK."),
        # told once by whom it hit, once by who did it
        ("ground", "C'est la pire attaque contre le Varduland. Un raid de drones du MLK a fait trois morts."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # il y a: nobody is there
        ("ground", "Le Varduland a voté. Le MLK, il y a trois jours, a mené une attaque."),
        # others were hit
        ("ground", "Le Varduland s'inquiète. Le MLK a attaqué lundi un village du Kenya."),
        # who died otherwise
        ("ground", "Six soldats du Varduland sont morts dans un accident. Le MLK a mené une attaque au Kenya."),
        # another's deed
        ("ground", "Orskia a attaqué un poste du Varduland. Le MLK a mené une embuscade."),
    ],
)
def test_stays_silent(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")


def test_hits_back_at_those_of_its_own_name() -> None:
    """Les maquisards du MLK are the MLK itself, none of its people abroad."""
    rules = shipped.own_rules(RULES.replace("names: [MLK]", "names: [MLK, maquisards]"))
    article = shipped.article("", "Une caserne du Varduland a été attaquée par des maquisards du MLK.", "fr")
    assert "ground" in shipped.fired(read(article, rules, shipped.models()))
