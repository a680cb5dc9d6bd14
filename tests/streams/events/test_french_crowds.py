"""French crowds as the press of West Africa words them, calls with a day, and what is spelt or worded like them."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("protest", "Les maraîchers de Tolme ont battu le macadam mardi pour réclamer des semences."),
        ("protest", "Les riverains de Tolme ont pris d'assaut les artères."),
        ("protest", "Plusieurs dizaines de tisserands se sont rassemblés hier à Tolme contre la taxe."),
        ("protest", "Des jeunes ont convergé samedi à Tolme pour un meeting contre la vente du port."),
        ("protest", "Heurts à Tolme entre lycéens et gendarmes"),
        ("protest", "Tolme est en proie à de violents troubles depuis dimanche."),
        ("protest", "Mécontents, des riverains ont barricadé la route à Tolme."),
        ("strike", "Le NUV observe depuis lundi un mouvement d'humeur."),
        ("strike", "Les militants du NUV sont en sit-in devant la mairie."),
        # called for on a day
        ("protest", "Un collectif appelle à une marche pacifique le 12 juin à Tolme."),
        ("protest", "Des associations veulent organiser un sit-in à Tolme le 3 mai prochain."),
        ("strike", "Le NUV appelle à la grève vendredi."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "La décision de la mairie de Tolme est manifestement illégale.",
        "Le maire de Tolme défend notre marche commune vers la prospérité.",
        "La bonne marche de l'usine dépend de Tolme.",
        "La digue de Tolme a été bâtie à coups de milliards.",
        "Le dossier est bloqué à Tolme faute de crédits.",
        "Le blocage des négociations de Tolme inquiète les bailleurs.",
        "Des soldats patrouillent dans les rues de Tolme.",
        "Des fidèles se sont rassemblés à Tolme pour rendre hommage à leur évêque.",
        "La contestation des résultats a été rejetée par le tribunal de Tolme.",
        "Le maire de Tolme met en garde contre toute manifestation.",
        "Des dizaines de greniers ont été incendiés à Tolme.",
        # called for without a day, or not to go
        "Un collectif appelle à manifester à Tolme si la taxe n'est pas retirée avant le 12 juin.",
        "Le maire de Tolme appelle les tisserands à renoncer à leur grève de lundi.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "fr") & {"protest", "strike"}
