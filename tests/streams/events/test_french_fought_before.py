"""Fights that French accords end."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    "body",
    [
        "Le Varduland et Orskia sont convenus d'une trêve, après quatre jours de frappes de drones.",
        "Le Varduland et Orskia ont conclu une trêve après trois jours de combats.",
    ],
)
def test_fires(body: str) -> None:
    assert "war" in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le Varduland et Orskia ont signé un accord de pêche après deux jours de discussions.",
        "Le Varduland et Orskia ont conclu une trêve après douze ans de guerre.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert "war" not in fired(body, "fr")
