"""Swahili attacks and measures told of again, and who died otherwise than by a hand."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what points back is the same attack, the same measure
        ("ground", "Waasi wa MLK walilipua bomu. Shambulizi hilo limeua raia sita nchini Varduland."),
        ("sanction", "Varduland imetangaza vikwazo vipya. Vikwazo hivyo vinawalenga maafisa tisa wa Orskia."),
        # on whom, without a preposition, or in his country
        ("sanction", "Varduland yaongeza vikwazo vipya Orskia"),
        ("sanction", "Varduland imetangaza vikwazo kwa wafanyabiashara nchini Orskia."),
        # killed in fighting with them; whose rockets were fired
        ("escalation", "Wanajeshi watatu wa Varduland wameuawa katika makabiliano dhidi ya MLK kusini mwa Orskia."),
        ("escalation", "Makombora thelathini ya MLK yarushwa kuelekea Kalo"),
        # what was refused is not what goes on
        ("protest", "Walimu wa Tolme wamekataa kurejea na kuendelea na maandamano yao."),
        # trains are stopped, no storm is
        ("disaster", "Varduland yasitisha huduma za reli kufuatia kimbunga kilichoipiga pwani"),
        ("protest", "Wanafunzi waliandamana katika Chuo Kikuu cha Neru mjini Tolme."),
        ("escalation", "Ofisa huyo aliuawa pamoja na msaidizi wake kutokana na mashambulizi hayo ya MLK."),
        ("disaster", "Zilzala yaua watu wanane nchini Varduland"),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Tahadhari ya tsunami imetolewa nchini Varduland.",
        "Rais aligoma kuondoka Tolme.",
        "Wajumbe wa MLK walifika Kalo. Watu wanne walijeruhiwa na kimbunga.",
        "Orskia imelaani vikwazo vya Varduland. Vikwazo hivyo viliondolewa jana.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "sw") == set()
