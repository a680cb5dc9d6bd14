"""French reports: who is behind shells and clashes, where a report lays its scene, and what is told of others."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # pitted against each other, fired from their ground, said by their spokesman
        ("escalation", "Des heurts à l'arme lourde opposent depuis mardi les gardes aux rebelles du MLK."),
        ("escalation", "Les accrochages qui opposent le MLK à la garde ont repris."),
        ("escalation", "Des tirs ont été échangés entre la garde et le MLK."),
        ("escalation", "Des obus, tirés depuis une colline que tiennent les hommes du MLK, sont tombés sur le marché."),
        ("escalation", "Des tirs venus de positions tenues par le MLK ont fait deux morts."),
        ("escalation", "Revendiqué par le MLK, l'attentat a visé un poste de douane."),
        ("escalation", "Le MLK, par la voix de son numéro deux, a menacé de frapper le port."),
        ("escalation", "Le porte-parole du MLK a prévenu que ses troupes entreraient en ville."),
        ("escalation", "Dix gardes auraient été tués par le MLK, a-t-on appris de source militaire."),
        # votes by what is won or filled
        ("election", "Les électeurs renouvellent dimanche les 90 députés du Varduland."),
        ("election", "Son parti a remporté la législative partielle organisée dans la Solme, dans l'est du Varduland."),
        # crowds that close roads, for a cause or as such
        ("protest", "Des centaines de planteurs ont barré mardi l'accès au port de Tolme."),
        ("protest", "Les bouchers se sont massés devant la mairie de Tolme."),
        ("protest", "Des riverains ont encerclé l'usine de Tolme pour exiger le retour de l'eau."),
        (
            "protest",
            "À Tolme, la vie est chère. Les prix ont doublé. Rien n'y fait. On attend. Mille paysans ont manifesté.",
        ),
        ("office", "Ilse Maren a pris goût au marché. Limogée vendredi par le roi, elle ira à la mer."),
        ("office", "Jean Brun succède à Ilse Maren."),
        ("office", "Ilse Maren a présenté mercredi soir sa démission."),
        ("disaster", "Une tornade a balayé Solme, une petite ville de l'est du Varduland."),
        ("disaster", "Varduland : vingt morts dans l'explosion d'un camion-citerne"),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Des gardes ont attaqué une patrouille du MLK, tuant deux combattants.",
        "Le MLK « n'a aucun lien » avec les roquettes lancées sur Kalo.",
        "Le MLK s'est défendu d'avoir attaqué l'hôpital.",
        "Le MLK a relâché les deux médecins enlevés en avril.",
        "Des obus sont tombés sur une colline que tiennent les hommes du MLK.",
        "Le MLK aurait attaqué Kalo s'il avait eu des munitions.",
        "Le Varduland a félicité la Zambie pour la tenue de la présidentielle.",
        "Zambie : le Varduland salue un scrutin apaisé",
        "Les Gabonais ont voté samedi. À Solme, ville frontière du Varduland, on a fermé plus tôt.",
        "Le Varduland a pris acte des résultats de l'élection gabonaise.",
        "À Paris, des exilés ont défilé pour réclamer une enquête sur les prisons de Tolme.",
        "Des touristes ont envahi les rues de Tolme pour le carnaval.",
        "Le Varduland a remporté un siège au Conseil de sécurité.",
        "Un éboulement a bloqué la route de Tolme.",
        "Les enseignants de Tolme ont levé leur mot d'ordre de grève.",
        "La ministre du Budget a présenté mercredi sa démission à Ilse Maren.",
        "La nomination a eu l'effet d'un tsunami au Varduland.",
        "Le départ du directeur a provoqué un séisme au sein de la police du Varduland.",
        "Le Varduland, que la tempête n'a pas touché, a envoyé des secouristes.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
