"""French news of all types of events in the present tense of headlines, passives and titles, and what looks like it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # titles right before a name, and places between a verb and a name
        ("contact", "Assis côte à côte, l'Ougandais Daniel Okello et la Kényane Irène Varga ont négocié trois heures."),
        ("contact", "Daniel Okello a réuni à Lusaka le président zambien Jean Brun et la ministre Irène Varga."),
        ("contact", "Irène Varga est attendue jeudi à Entebbe chez Daniel Okello."),
        ("contact", "Irène Varga a gravi les marches du palais, où Daniel Okello l'attendait."),
        ("contact", "Irène Varga s'est assise face à Daniel Okello."),
        ("contact", "Dans une lettre à Irène Varga, Daniel Okello promet une aide."),
        ("contact", "Irène Varga en visite chez Daniel Okello"),
        ("contact", "Daniel Okello s'en est ouvert à Irène Varga lors d'un appel."),
        # verbs that parsers take for nouns
        ("escalation", "Le MLK lance un ultimatum de trois jours."),
        ("escalation", "Le MLK revendique le raid contre Kalo"),
        ("escalation", "Des assaillants du MLK ont rasé deux hameaux."),
        ("escalation", "Trois gardes ont sauté sur une mine posée par le MLK."),
        ("escalation", "L'attaque, qui porte la marque du MLK, a fait six morts."),
        ("escalation", "L'attentat a été imputé au MLK."),
        ("escalation", "Les autorités y voient la main du MLK."),
        ("escalation", "Kalo vient de tomber entre les mains du MLK."),
        ("escalation", "Kalo : l'assaut du MLK repoussé"),
        ("escalation", "Le MLK a chassé l'armée de Kalo."),
        ("escalation", "Le MLK accusé d'avoir égorgé six bergers"),
        ("escalation", "Les obus du MLK pleuvent sur Kalo."),
        ("summit", "Réunis en sommet samedi, les dirigeants de l'IGAD ont promis un fonds."),
        ("summit", "Les chefs d'État de l'IGAD, qui s'étaient donné rendez-vous à Lusaka, ont voté un budget."),
        ("summit", "IGAD : un sommet sous haute tension"),
        ("summit", "La Conférence des chefs d'État et de gouvernement de l'IGAD a adopté une charte."),
        ("summit", "L'IGAD réunit ses chefs d'État à Lusaka"),
        ("sanction", "De nouvelles sanctions ont été prises contre Orskia par le Varduland."),
        ("sanction", "Orskia : le Varduland prolonge ses sanctions de six mois"),
        ("sanction", "Le Varduland a annoncé une nouvelle salve de sanctions à l'encontre d'Orskia."),
        ("sanction", "Suspension d'Orskia par le Varduland"),
        ("sanction", "Le Varduland frappe Orskia de nouvelles sanctions."),
        ("election", "Le Varduland convoque le corps électoral pour le 12 octobre."),
        ("election", "Le Varduland choisira son président en octobre."),
        ("protest", "Tolme : les enseignants débrayent"),
        ("protest", "Les tisserands de Tolme ont baissé leurs rideaux."),
        ("office", "Le président a démis Ilse Maren de ses fonctions."),
        ("office", "Jean Brun se sépare d'Ilse Maren"),
        ("office", "Ilse Maren prend les rênes du gouvernement."),
        ("office", "Jean Brun remplace Ilse Maren à la Primature."),
        ("agreement", "Le Varduland et Orskia s'accordent sur le partage du fleuve."),
        ("agreement", "Le Varduland et Orskia ont rétabli leurs relations diplomatiques."),
        ("disaster", "Au Varduland, la terre a tremblé dans la nuit."),
        ("disaster", "Varduland : la capitale sous les eaux"),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le ministre de Daniel Okello a été reçu par Irène Varga.",
        "Daniel Okello a appelé Irène Varga à libérer les prisonniers.",
        "Une rencontre entre Daniel Okello et Irène Varga n'est pas à l'ordre du jour.",
        "Reportée, la visite d'Irène Varga chez Daniel Okello attendra.",
        "Daniel Okello attend d'Irène Varga un geste.",
        "Le MLK s'est retiré de Kalo, conformément à l'engagement pris à Lusaka.",
        "Un ancien combattant du MLK a tué un voisin à Lusaka.",
        "Dans un essai, un chercheur raconte la prise de Kalo par le MLK.",
        "Le Varduland a voté contre la résolution de l'ONU.",
        "Les députés du Varduland ont voté le budget.",
        "À Lusaka, la diaspora du Varduland a voté.",
        "L'évêque de Tolme proteste contre l'insécurité dans une lettre pastorale.",
        "À Tolme, c'est la grève des buts.",
        "Grève levée à Tolme",
        "Les militaires ont défilé à Tolme.",
        "Ilse Maren a nommé un directeur.",
        "Ilse Maren nomme un directeur",
        "Ilse Maren, nommée Première ministre il y a un an, a défendu son bilan.",
        "Nommée le 1er avril 2021, Ilse Maren avait promis un budget.",
        "L'accord signé en 1959 entre le Varduland et Orskia est contesté.",
        "L'accord entre le Varduland et Orskia n'est pas encore signé.",
        "L'accord entre le Varduland et Orskia achoppe sur le fleuve.",
        "Les crues qui ont fait six morts en Zambie n'ont pas atteint le Varduland.",
        "Le Varduland envoie des secours au Malawi inondé.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
