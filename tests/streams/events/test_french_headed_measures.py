"""French measures by their headings, lists and frozen money: whom the headline tells, what is taken back, from whom."""

import pytest
import shipped
from invented import RULES, fired

from streams.read import read


def headed(title: str, body: str = "") -> set[str]:
    """The ids of the rules that a French article of this title satisfies."""
    return shipped.fired(read(shipped.article(title, body, "fr"), shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    "body",
    [
        # money that is held, and where
        "Le Varduland a bloqué les comptes de trois généraux d'Orskia.",
        "Trois ministres d'Orskia voient leurs avoirs gelés au Varduland.",
        # lists, and under the threat of sanctions
        "Le Varduland a ajouté trois banques d'Orskia à sa liste des organisations terroristes.",
        "Le Varduland a inscrit six juges d'Orskia sur sa liste des personnes interdites de visa.",
        "Le Varduland a placé la police d'Orskia sous le coup de sanctions financières.",
        # what is closed to somebody, taken back, or ended
        "Le Varduland interdit son espace aérien aux compagnies d'Orskia.",
        "Le Varduland a privé Orskia de ses préférences commerciales.",
        "Le Varduland a retiré à Orskia le statut de la nation la plus favorisée.",
        "Le Varduland a retiré les visas de trois ministres d'Orskia.",
        "Le Varduland met fin à son aide à Orskia.",
        "Le Varduland a exclu trois banques d'Orskia du réseau bancaire.",
        "Le Varduland suspend le tarif préférentiel dont bénéficiaient cent produits d'Orskia.",
        "Le Varduland rétablit les sanctions contre Orskia.",
        "Le Varduland prolonge les sanctions contre Orskia jusqu'en juin 2019.",
        "Six généraux d'Orskia sur la liste noire du Varduland.",
        "Le Varduland a gelé sept milliards de dollars d'avoirs d'Orskia.",
        # who is hit, in the sentence behind
        "Le Varduland a adopté de nouvelles sanctions. Elles visent six généraux d'Orskia.",
        "Le Varduland a gelé les avoirs de six personnes. Il s'agit de généraux d'Orskia.",
        "Le Varduland a gelé les avoirs de six personnes. Il s'agit notamment de deux hauts responsables d'Orskia.",
        "Le Varduland a gelé les avoirs de six personnes. Il s'agit de Zambiens et du ministre d'Orskia.",
        "Le Varduland suspend son aide. La décision, annoncée lundi, vise Orskia.",
    ],
)
def test_fires(body: str) -> None:
    assert "sanction" in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le Varduland a retiré Orskia de sa liste noire.",
        "Le Varduland ajoute Orskia à la liste des pays amis.",
        "Le Varduland a débloqué les avoirs d'Orskia.",
        "Le Varduland a bloqué le vote, regrette Orskia.",
        "Le Varduland bloque les comptes d'un réseau de fraudeurs, a appris Orskia.",
        "Le Varduland a accordé des visas à trois ministres d'Orskia.",
        "Le Varduland a gelé les avoirs de six personnes. Il s'agit de Zambiens, selon Orskia.",
        "Le Varduland a adopté des sanctions. Il s'agit de la deuxième mesure depuis le coup d'État d'Orskia.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert "sanction" not in fired(body, "fr")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Orskia : le Varduland sanctionne trois généraux", "Le Varduland a gelé lundi les avoirs de trois généraux."),
        ("Sanctions contre Orskia : le Varduland cible trois banques", ""),
    ],
)
def test_a_heading_tells_the_other_side(title: str, body: str) -> None:
    assert "sanction" in headed(title, body)


@pytest.mark.parametrize(
    "title",
    [
        "Orskia : le Varduland sanctionne trois généraux zambiens",
        "Orskia : le Varduland juge des sanctions possibles",
        "Varduland : Orskia sanctionne trois généraux",
        "Sanctions contre Orskia : le Varduland dénonce une erreur",
        "Sanctions contre Orskia : la Zambie cible trois banques",
    ],
)
def test_a_heading_tells_nothing_of_strangers(title: str) -> None:
    assert "sanction" not in headed(title)
