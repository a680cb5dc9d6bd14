"""French contacts and accords: who takes part by a pronoun, a title or in whose name, and who is but named there."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # names behind a phrase that opens the sentence
        ("contact", "En coulisses, Okello et Varga se sont isolés une vingtaine de minutes."),
        ("contact", "Dans les couloirs, Okello et Varga ont échangé quelques mots."),
        # verbs behind a pronoun, to come
        ("contact", "Daniel Okello est attendu à Paris, où Irène Varga le recevra."),
        ("contact", "Daniel Okello ira jeudi à Lusaka. Irène Varga l'accueillera."),
        # by his country and what he is there
        ("contact", "Daniel Okello est arrivé à Lusaka. Le dirigeant ougandais a rencontré Irène Varga."),
        ("agreement", "Les ministres ont signé ce matin, au nom du Varduland et d'Orskia, une convention."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le fils et adjoint du maréchal Daniel Okello, Jean Brun, a été reçu dimanche par Irène Varga.",
        "Le vice-ministre Jean Brun, dépêché par Daniel Okello, s'est entretenu samedi à Pékin avec Irène Varga.",
        "Lusaka : Varga reçue par Brun, Okello absent",
        "Okello irrité par la poignée de main entre Varga et Brun",
        "Au nom du Varduland, Jean Brun a salué l'accord conclu par Orskia avec le Brol.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
