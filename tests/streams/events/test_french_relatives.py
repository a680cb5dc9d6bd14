"""French contacts told in relative and cleft clauses and by letters, accords and dismissals with words in between."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # who stands before a relative pronoun
        ("contact", "Daniel Okello, à qui Irène Varga a téléphoné dans la soirée, se rendra sur place."),
        ("contact", "Daniel Okello, avec qui Irène Varga s'est entretenue jeudi, a promis une aide."),
        ("contact", "Daniel Okello, que Irène Varga a rencontré jeudi, a promis une aide."),
        # what a cleft sentence sets apart
        ("contact", "C'est à l'issue d'un huis clos avec Irène Varga que Daniel Okello a annoncé la réouverture."),
        # letters, and whom they go to
        ("contact", "Un émissaire lui a remis une lettre que Daniel Okello adresse à Irène Varga."),
        ("contact", "Dans une lettre de deux pages adressée à Irène Varga, Daniel Okello réclame un calendrier."),
        # who withdraws with whom, and who sits at a table
        ("contact", "Daniel Okello s'est enfermé une heure avec Irène Varga."),
        ("contact", "Irène Varga a rejoint Daniel Okello dans un salon de l'hôtel."),
        ("contact", "Le roi a réuni lundi autour de la même table Jean Brun, Daniel Okello et Irène Varga."),
        ("contact", "Autour de la table, l'Ougandais Daniel Okello et la Kényane Irène Varga."),
        ("contact", "L'accord a été conclu en marge d'un entretien entre Daniel Okello et Irène Varga."),
        ("office", "Le président a mis fin dimanche aux fonctions d'Ilse Maren."),
        ("office", "Le décret par lequel Jean Brun a mis fin, mercredi soir, aux fonctions d'Ilse Maren surprend."),
        ("agreement", "Le Varduland et Orskia observeront une trêve de quinze jours."),
        ("summit", "Les chefs d'État de l'IGAD ont entamé samedi leurs travaux à huis clos."),
        ("summit", "Quel bilan tirez-vous du sommet de l'IGAD qui s'est achevé hier à Lusaka ?"),
        ("summit", "Jean Brun a décidé de réunir, par visioconférence, les chefs d'État de l'IGAD."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Irène Varga a rejoint Daniel Okello en tête des sondages.",
        "Irène Varga a rejoint le parti de Daniel Okello.",
        "Daniel Okello s'est isolé dans sa villa après la victoire d'Irène Varga.",
        "Ilse Maren a mis fin aux fonctions de trois directeurs.",
        "Le Varduland et Orskia n'ont pas observé de trêve.",
        "Les experts de l'IGAD ont entamé leurs travaux à huis clos.",
        "Faut-il un sommet de l'IGAD ?",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
