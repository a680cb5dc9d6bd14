"""French sanctions told in parts: who is on the list, whom the headline names; borders shut, and several who do it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # who else is hit, in the sentences behind
        (
            "sanction",
            "Le Varduland a adopté des sanctions contre neuf juges. La liste comprend deux généraux d'Orskia.",
        ),
        ("sanction", "Le Varduland a sanctionné six banquiers. Trois officiers d'Orskia figurent aussi sur la liste."),
        ("sanction", "Le Varduland a sanctionné un banquier zambien. Un porte-parole d'Orskia est visé lui aussi."),
        (
            "sanction",
            "Le Varduland a sanctionné dix juges. Deux Zambiens y figurent, aux côtés de généraux d'Orskia.",
        ),
        ("sanction", "Deux banques sous sanctions du Varduland. Le Varduland cible Orskia à travers son négoce."),
        # half of it in each of two sentences
        ("sanction", "Nouvelles sanctions contre Orskia. Lundi, le Varduland a sanctionné sept cents personnes."),
        ("sanction", "Véritable blocus contre Orskia: le Varduland gèle les avoirs de ses généraux."),
        # under sanctions
        ("sanction", "Jean Brun, ministre d'Orskia, est désormais sous sanctions du Varduland."),
        ("sanction", "Le département du Trésor du Varduland a sanctionné neuf banques d'Orskia."),
        ("sanction", "Le Varduland a ciblé des banques d'Orskia par une nouvelle série de sanctions."),
        # several who announce them
        ("sanction", "Le Varduland, la Zambie et le Kenya ont annoncé de nouvelles sanctions contre Orskia."),
        # borders
        ("sanction", "Le Varduland a fermé vendredi sa frontière terrestre avec Orskia."),
        ("sanction", "Le Varduland a clos ses frontières avec Orskia, qu'il accuse d'aider des rebelles."),
        # joined presidents, and verbs with être
        ("contact", "Les présidents kényan Daniel Okello et zambien Irène Varga se sont vus à Kalo."),
        ("agreement", "Le Varduland et Orskia se sont vus à Kalo. Les deux pays sont convenus d'une trêve."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Le Varduland a sanctionné six banquiers. Orskia ne figure pas sur la liste."),
        ("sanction", "Le Varduland a sanctionné six banquiers. La liste comprend un juge qui vit en Orskia."),
        ("sanction", "Le Varduland a sanctionné six banquiers. Orskia s'est dite surprise."),
        ("sanction", "La Zambie a pris des sanctions contre Orskia. Le Varduland a sanctionné le Kenya."),
        ("sanction", "Le Varduland a rouvert sa frontière avec Orskia."),
        ("sanction", "Le Varduland a fermé sa frontière avec Orskia pendant le scrutin."),
        ("sanction", "Le Varduland a fermé sa frontière avec Orskia à cause d'Ebola."),
        ("sanction", "Le ministre du Varduland a bouclé une visite à la frontière avec Orskia."),
        ("sanction", "L'envoyé du Varduland dit que des sanctions contre Orskia seraient vaines."),
        ("sanction", "La Zambie, le Kenya et le Malawi ont pris des sanctions contre Orskia, note le Varduland."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # of whom a paper is, told before
        ("agreement", "Une réunion entre le Varduland et Orskia s'est tenue à Kalo. Huit accords ont été signés."),
        ("agreement", "Une réunion entre le Varduland et Orskia a donné lieu à la signature de huit accords."),
        ("agreement", "Le Varduland et Orskia se battent à Kalo. Un cessez-le-feu a été conclu samedi."),
        ("agreement", "Le Varduland et Orskia ont discuté à Kalo. Ils sont convenus d'une trêve."),
        ("agreement", "Le Varduland et Orskia ont discuté. Samedi, les deux pays étaient convenus de rouvrir un pont."),
        # assent
        ("agreement", "Le Varduland et Orskia ont consenti à échanger mille prisonniers."),
        ("agreement", "Le Varduland et Orskia se sont vus à Kalo et y ont accepté un cessez-le-feu."),
        # letters behind a name that is spelt out
        (
            "summit",
            "Un sommet entre le Kenya et l'Institut général africain du droit (IGAD) aura lieu.",
        ),
    ],
)
def test_parties_are_told_before(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le Varduland et Orskia ont discuté à Kalo. La Zambie et le Kenya ont signé huit accords.",
        "Le Varduland et Orskia ont discuté à Kalo. Huit accords ont été signés avec le Kenya.",
        "Le Varduland et Orskia ont discuté à Kalo. Aucun accord n'a été signé.",
        "Le Varduland et Orskia se sont vus à Kalo. Ils sont convenus de se revoir.",
        "Le Varduland a bombardé Orskia. Ils accusent Kalo de saboter la trêve.",
    ],
)
def test_no_accord(body: str) -> None:
    assert "agreement" not in fired(body, "fr")
