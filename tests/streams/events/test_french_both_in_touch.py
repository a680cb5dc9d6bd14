"""French talks and summits that a small parser stumbles over: dates and places between, offices behind names."""

import pytest
import shipped
from invented import RULES, fired

from streams.read import read

WITH_COMMUNITY = RULES.replace("[IGAD]", "[IGAD, \"Communauté des États de l'Afrique de l'Est\"]")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "Le ministre du Varduland, Jean Brun, effectue, depuis ce lundi, une visite officielle en Orskia."),
        (
            "contact",
            "Daniel Okello, le président ougandais, sera à Kalo, fin mai, pour rencontrer son homologue Irène Varga.",
        ),
        ("states", "Nouvelle session de discussions à Kalo, entre le Varduland et l'Orskia sur les visas."),
        ("states", "Kenya : une nouvelle série de discussions à Mbala, entre le Varduland et l'Orskia sur les visas."),
        ("states", "Le ministre du Varduland a été reçu dans sa villa par Paul Kalo, nouvel homme fort d'Orskia."),
        ("states", "Le ministre du Varduland a été reçu au palais par Paul Kalo, le nouveau président d'Orskia."),
        ("agreement", "Le Varduland et l'Orskia ont enfin trouvé un arrangement sur leur frontière."),
        ("summit", "L'IGAD a annoncé samedi, lors de son 59 ème Sommet extraordinaire, le report de sa monnaie."),
        ("summit", "La 59e session ordinaire de l'Autorité des chefs d'Etat de l'IGAD aura lieu à Kalo le 19 juin."),
        ("summit", "La 12e session extraordinaire de l'IGAD s'est ouverte dimanche à Kalo."),
        ("states", "Reçu jeudi au palais, le président du Varduland a redit sa gratitude à son homologue d'Orskia."),
        ("contact", "Reçue à Kalo mercredi, Irène Varga et son hôte Daniel Okello ont parlé de la paix."),
        (
            "contact",
            "Irène Varga a eu des discussions à Kalo avec Daniel Okello, sur la guerre entre le Varduland et l'Orskia.",
        ),
        ("states", "Nouvelles discussions à Kalo sur les visas, entre le Varduland et l'Orskia."),
        ("states", "Le ministre du Varduland a été reçu au palais par Paul Kalo, Président d'Orskia."),
        ("office", "Ilse Maren n'est plus gouverneur."),
        ("office", "Ilse Maren et Jean Brun, limogés lundi, quittent la ville."),
        ("states", "Le président du Varduland a fait escale vendredi en Orskia."),
        ("agreement", "Les parties du Varduland et d'Orskia sont tombées d'accord à Kalo."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "Le ministre du Varduland effectue, depuis ce lundi, une visite dans le nord, note Orskia."),
        ("states", "Irène Varga a eu des discussions avec Daniel Okello sur la guerre entre le Varduland et l'Orskia."),
        (
            "states",
            "Irène Varga a eu des discussions à Kalo avec le président ougandais, sur la guerre entre le Varduland et "
            "l'Orskia.",
        ),
        ("states", "Des discussions à Kalo, entre la Zambie et l'Orskia, inquiètent le Varduland."),
        ("states", "Le ministre du Varduland a été reçu à Kalo par Paul Kalo, l'ancien président d'Orskia."),
        ("contact", "Daniel Okello a écarté, dans un discours à Kalo, toute rencontre avec Irène Varga."),
        ("contact", "Daniel Okello supprime un message d'Irène Varga."),
        ("agreement", "Le ministre espère que le Varduland et l'Orskia mettront leur nom au bas d'un accord de paix."),
        ("agreement", "Le Varduland et l'Orskia n'ont pas trouvé de compromis."),
        ("summit", "La session ordinaire du parlement de l'IGAD s'ouvre lundi."),
        ("summit", "La présidente du parlement de l'IGAD a clos la seconde session ordinaire de l'année."),
        ("summit", "La 12e session extraordinaire du Conseil des ministres de l'IGAD s'est ouverte dimanche."),
        ("summit", "Le Varduland adjure l'IGAD de convoquer sans délai un sommet."),
        ("office", "Ilse Maren a présidé la fête. Deux d'entre eux, relevés de leur poste en août, y étaient."),
        ("states", "Reçu jeudi au palais, le président du Varduland a évoqué le sort de son homologue d'Orskia."),
        ("states", "L'avion du Varduland a fait escale vendredi, sans passagers d'Orskia."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")


@pytest.mark.parametrize(
    ("body", "fires"),
    [
        ("Les chefs d'État est-africains, réunis dimanche à Kalo, ont suspendu la Zambie.", True),
        ("Réunis en urgence à Kalo, les chefs d'État d'Afrique de l'Est ont suspendu la Zambie.", True),
        ("Les dirigeants est-africains se réunissent dimanche à Kalo.", True),
        ("Les ministres est-africains se sont réunis à Kalo.", False),
        ("Deux présidents est-africains se sont réunis à Kalo.", False),
    ],
)
def test_leaders_of_an_area(body: str, fires: bool) -> None:
    reading = read(shipped.article("", body, "fr"), shipped.own_rules(WITH_COMMUNITY), shipped.models())
    assert ("summit" in shipped.fired(reading)) is fires
