"""French ledes on who holds which office: what stands around an office, between a verb and whom it binds."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # ministries and the names of ministers
        (
            "states",
            "Le ministre de la Défense du Varduland, Jon Brek, a rencontré lundi à Kalo le ministre de l'Orskia.",
        ),
        (
            "states",
            "Jon Brek, ministre du Commerce du Varduland, et le ministre de l'Énergie de l'Orskia ont dîné à Kalo.",
        ),
        (
            "states",
            "L'ambassadeur du Varduland et le ministre de la Défense de l'Orskia ont tenu mardi des consultations.",
        ),
        (
            "states",
            "Le conseiller à la sécurité nationale du Varduland a discuté hier à Kalo avec le ministre de l'Orskia.",
        ),
        (
            "states",
            "La ministre des Affaires étrangères du Varduland, Ana Brek, a échangé avec l'envoyé spécial de l'Orskia.",
        ),
        # how often, how long, where else
        (
            "states",
            "Le Varduland et l'Orskia ont tenu, pour la première fois depuis six ans, des consultations sur l'eau.",
        ),
        ("states", "Le Varduland a rencontré en marge du forum de Kalo le ministre de l'Orskia."),
        ("states", "Le Varduland et l'Orskia ont eu comme prévu des entretiens sur les tarifs."),
        ("states", "Le Varduland et l'Orskia ont repris langue jeudi à Kalo."),
        # what stands within a phrase
        ("agreement", "Le Varduland et l'Orskia sont parvenus mardi à un accord sur le partage du lac."),
        ("agreement", "Le Varduland et l'Orskia ont trouvé jeudi soir un accord."),
        ("agreement", "Le Varduland et l'Orskia se sont mis hier d'accord sur le tracé de la frontière."),
        (
            "agreement",
            "Le ministre de la Pêche du Varduland, Jon Brek, et l'Orskia ont signé lundi un protocole d'accord.",
        ),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le ministre de la Défense du Varduland, Jon Brek, a rencontré des pêcheurs, puis a critiqué l'Orskia.",
        "Le ministre du Varduland n'a pas rencontré l'ambassadeur de l'Orskia.",
        "Le Varduland et l'Orskia ne sont pas parvenus lundi à un accord.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "fr") & {"states", "agreement"}
