"""French news of what was announced to come, of sit-ins and stoppages by what people do, and of ground gained."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "La chancellerie a annoncé qu'Irène Varga rencontrerait jeudi Daniel Okello à Kalo."),
        ("contact", "Irène Varga et Daniel Okello ont inauguré ensemble le barrage de Kalo."),
        ("contact", "Irène Varga a adressé ses condoléances à Daniel Okello."),
        ("election", "Le ministre du Varduland a confirmé que le premier tour se déroulerait le 11 juillet."),
        ("agreement", "En vertu de l'accord auquel sont parvenus mardi le Varduland et Orskia, le péage est aboli."),
        ("agreement", "Le traité qu'ont signé mardi le Varduland et Orskia entre en vigueur."),
        ("agreement", "Le Varduland et Orskia signeront lundi un accord sur l'eau, a annoncé mercredi le commissaire."),
        ("protest", "À Tolme, une vingtaine de femmes sont assises nuit et jour devant le portail de l'usine."),
        ("protest", "À Tolme, les riverains empêchent les camions d'entrer dans la carrière."),
        ("protest", "À Tolme, les infirmiers n'assurent plus que les urgences."),
        ("escalation", "Le MLK a gagné douze kilomètres en quatre jours sur la route de Kalo."),
        ("escalation", "Le MLK a fait prisonniers douze gardes."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Irène Varga a confirmé qu'elle rencontrerait Daniel Okello si le pont rouvrait."),
        ("contact", "Le ministre a annoncé qu'Irène Varga pourrait rencontrer Daniel Okello."),
        ("protest", "À Tolme, des inondations empêchent les camions d'entrer au port."),
        ("protest", "Tolme élève « une vive protestation » contre la résolution du Sénat."),
        ("escalation", "Le MLK a gagné la confiance des marchands."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
