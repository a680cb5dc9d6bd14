"""Both sides of French fights, told as being between them, or as theirs."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    "body",
    [
        "Les affrontements entre les maquisards, réunis au sein du MLK, et l'armée du Varduland durent depuis lundi.",
        "De violents combats, lundi à Kalo, entre soldats et rebelles du MLK ont coûté cher au Varduland.",
        "Le MLK et le Varduland se sont tiré dessus dans la nuit.",
    ],
)
def test_fires(body: str) -> None:
    assert "ground" in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        # between others
        "Les combats entre le MLK et les rebelles du NUV ont repris lundi, selon le Varduland.",
        # a country that only speaks of it
        "Les combats entre des milices ont repris, selon le Varduland, qui accuse le MLK.",
        "Des affrontements entre policiers et étudiants ont eu lieu au Varduland, loin du MLK.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert "ground" not in fired(body, "fr")
