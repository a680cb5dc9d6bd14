"""French news prose: who did what to whom, and whether it came to pass."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Le président ougandais Daniel Okello a reçu mardi à Entebbe son homologue Irène Varga."),
        ("contact", "Irène Varga a été reçue ce lundi à Entebbe par Daniel Okello."),
        ("contact", "C'est avec Irène Varga que Daniel Okello a déjeuné mercredi."),
        ("contact", "À l'issue de sa rencontre avec Irène Varga, Daniel Okello a promis une aide."),
        ("contact", "Tête-à-tête Okello-Varga à Entebbe"),
        ("contact", "Daniel Okello a téléphoné à Irène Varga."),
        ("contact", "Irène Varga a atterri à Entebbe. Le président ougandais l'a reçue au palais."),
        ("escalation", "La ville de Kalo est tombée jeudi aux mains du MLK."),
        ("escalation", "Les hommes du MLK sont entrés dans Kalo vendredi soir."),
        ("escalation", "Une attaque attribuée au MLK a fait douze morts près de Kalo."),
        ("escalation", "Le MLK menace d'attaquer Kalo si la route n'est pas rouverte."),
        ("escalation", "La localité de Kalo a été prise jeudi par le MLK."),
        ("summit", "Les chefs d'État de l'IGAD se sont réunis dimanche en sommet extraordinaire."),
        ("summit", "L'IGAD tiendra un sommet d'urgence le 8 août à Entebbe."),
        # the article fused with its preposition
        ("contact", "Irène Varga a téléphoné au président ougandais."),
        ("summit", "Le communiqué a été lu au sommet de l'IGAD."),
        ("summit", "Réunis à Entebbe, les dirigeants de l'IGAD ont appelé au calme."),
        ("contact", "Daniel Okello a plaidé sa cause auprès d'Irène Varga lors d'un échange téléphonique."),
        ("contact", "Daniel Okello a passé une heure avec Irène Varga lors d'une rencontre à Lusaka."),
        ("escalation", "Kalo : dix villageois tués par le MLK"),
        ("escalation", "Les rebelles du MLK ont fait leur entrée dans Kalo."),
        ("contact", "Entretien téléphonique Okello-Varga"),
        ("summit", "ENTEBBE - Le sommet de l'IGAD s'est ouvert vendredi."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert fired(body, "fr") == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Daniel Okello n'a pas rencontré Irène Varga.",
        "La présidence dément tout entretien entre Daniel Okello et Irène Varga.",
        "La rencontre entre Daniel Okello et Irène Varga a été reportée sine die.",
        "Daniel Okello pourrait rencontrer Irène Varga.",
        "Daniel Okello, qui devait rencontrer Irène Varga, a renoncé à son voyage.",
        "Daniel Okello a rencontré Jean Brun tandis que Irène Varga recevait Paul Lema.",
        "Un conseiller de Daniel Okello a rencontré Irène Varga.",
        "En 2019, Daniel Okello avait reçu Irène Varga.",
        "Le MLK nie avoir attaqué Kalo.",
        "Le MLK a condamné l'attaque de l'armée contre Kalo.",
        "L'attaque est le fait de déserteurs et non du MLK.",
        "Le sommet de l'IGAD a été reporté.",
        "L'opposition demande un sommet de l'IGAD.",
        "L'opposition supplie l'IGAD de convoquer un sommet.",
        "Le sommet annuel des jeunes de l'IGAD s'ouvre vendredi.",
        "Quinze combattants du MLK tués dans une frappe de drone",
        "L'armée dit avoir tué vingt combattants du MLK lors de frappes aériennes.",
        "L'armée a bombardé un port tenu par le MLK.",
        "L'armée a pris en embuscade une colonne du MLK.",
        "Le ministre, à qui Daniel Okello avait confié un dossier, a rencontré Irène Varga.",
        "Le FDP, rival du MLK, a revendiqué l'attaque de Kalo.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert fired(body, "fr") == set()
