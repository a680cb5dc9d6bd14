"""Swahili news that goes on with somebody by his last name, with those hit before, and with whoever complains."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # introduced with their states, then named alone
        (
            "states",
            "Rais wa Varduland, Dkt. Paul Lema yuko mjini Kalo. Rais Mia Mosha wa Orskia amewasili pia. "
            "Marais Lema na Mosha walikutana jana.",
        ),
        (
            "states",
            "Rais wa Varduland Paul Lema alitetea uhusiano huo. Rais Lema alisema hayo akiwa katika ziara yake ya "
            "kwanza Orskia tangu kuchukua madaraka.",
        ),
        # measures against those told of before, and against whoever complains of them
        (
            "sanction",
            "Ufaransa imewawekea vikwazo maafisa sita wa Orskia. Varduland pia imewawekea maafisa hao vikwazo.",
        ),
        (
            "sanction",
            "Serikali ya Orskia imekashifu uamuzi wa Varduland kuongeza vikwazo vya viza dhidi ya maafisa wake.",
        ),
        ("escalation", "Wapiganaji wa chama cha MLK wanapigana dhidi ya vikosi vya serikali."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        # a namesake, and what is called after him
        "Rais wa Varduland Paul Lema alihutubia. Mwimbaji Asha Lema amekutana na Rais wa Orskia.",
        "Rais wa Varduland Paul Lema alihutubia. Timu ilicheza kwenye Uwanja wa Lema na Orskia.",
        "Mwenyekiti wa Varduland Paul Lema alihutubia. Jana usiku Lema amekutana na Rais wa Orskia.",
        # two of one name
        "Rais wa Varduland Paul Lema na Rais wa Tolme Mia Lema wako Kalo. Jana usiku Lema amekutana na Rais wa Orskia.",
        # whose own officers it is
        "Serikali ya Orskia imekashifu uamuzi wa Varduland kuongeza vikwazo dhidi ya maafisa wa Ufaransa.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "sw") & {"states", "sanction"}
