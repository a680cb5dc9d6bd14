"""Swahili places that stand first, names that two places share, and whom accusations and passives are about."""

import pytest
import shipped
from invented import fired

from streams.read import read

SHARED = """
entities:
  varduland: {type: country, names: [Varduland, Kalo]}
  kalo: {type: place, names: [Kalo]}
  orskia: {type: country, names: [Orskia]}
  mlk: {type: group, names: [MLK]}
rules:
  - {id: flood-country, when: {event: disaster, at: varduland}}
  - {id: flood-town, when: {event: disaster, at: kalo}}
  - {id: protest-country, when: {event: protest, at: varduland}}
  - {id: protest-town, when: {event: protest, at: kalo}}
  - {id: force-country, when: {event: escalation, by: mlk, against: varduland}}
  - {id: force-town, when: {event: escalation, by: mlk, at: kalo}}
  - {id: both-sides, when: {event: agreement, between: [orskia, mlk]}}
"""


def fired_of_shared(body: str) -> set[str]:
    reading = read(shipped.article("", body, "sw"), shipped.own_rules(SHARED), shipped.models())
    return shipped.fired(reading)


@pytest.mark.parametrize(
    ("rules", "body"),
    [
        # a town, and the country that is called by it
        ({"flood-country", "flood-town"}, "Mafuriko yaikumba Kalo, watu kumi wafariki."),
        ({"flood-country", "flood-town"}, "Kalo yakumbwa na mafuriko."),
        ({"protest-country", "protest-town"}, "Maandamano ya vijana yatikisa Kalo."),
        ({"force-country", "force-town"}, "Kalo yashambuliwa na MLK."),
        # where it happens stands first
        ({"force-country", "force-town"}, "Huko Kalo, wapiganaji wa MLK walishambulia kambi ya polisi."),
        ({"force-country", "force-town"}, "Mjini Kalo, MLK imeshambulia hoteli."),
        ({"force-country"}, "Kaskazini mwa Varduland, waasi wa MLK wameshambulia msafara wa jeshi."),
        # what is taken, and by whom
        ({"force-country", "force-town"}, "Kutekwa kwa Kalo na MLK kumezua hofu."),
        ({"force-country", "force-town"}, "Kuanguka kwa Kalo mikononi mwa MLK kumelaaniwa."),
        ({"both-sides"}, "Wajumbe wa serikali ya Orskia na wa kundi la MLK wametia saini mkataba wa amani."),
    ],
)
def test_fires_all_of(rules: set[str], body: str) -> None:
    assert fired_of_shared(body) == rules


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # whoever is accused did what is told behind the first charge, too
        ("war", "Varduland imeishutumu Orskia kwa kuvunja mkataba na kushambulia vijiji vyake."),
        ("escalation", "Orskia yawashutumu MLK kwa kukiuka makubaliano na kushambulia hospitali."),
        # what has been launched by somebody is caught
        ("war", "Varduland imedungua makombora yaliyorushwa na Orskia."),
        ("war", "Droni za Orskia zimelipuka katika mji wa Kalo nchini Varduland."),
        # driven out of a town by somebody
        ("escalation", "Wanajeshi wamefurushwa Mosha na MLK."),
        ("escalation", "Polisi wametimuliwa kutoka mji wa Mosha na waasi wa MLK."),
        ("escalation", "Wanajeshi wafurushwa kutoka Varduland na wapiganaji wa MLK."),
        ("ground", "Mji wa Varduland sasa unashikiliwa na MLK."),
        # where, right behind who did it
        ("ground", "Polisi 6 wauawa katika shambulio la MLK Varduland."),
        ("war", "Orskia yajibu mashambulizi kwa kurusha makombora nchini Varduland."),
        ("ground", "Varduland: MLK yavamia kijiji."),
        ("ground", "Wapiganaji wa MLK waliteka mji wa Sarudo nchini Varduland."),
        # weapons and ambushes
        ("ground", "Bomu la MLK limeua askari watano wa Varduland."),
        ("ground", "Msafara wa jeshi la Varduland ulishambuliwa kwa kuvizia na MLK."),
        ("war", "Makombora ya Orskia yaanguka Varduland."),
        ("war", "Mizinga ya Orskia yaitikisa Varduland."),
        ("disaster", "Varduland ilikumbwa na tetemeko la ardhi usiku."),
        ("states", "Majenerali wa Varduland na Orskia waliongea kwa simu maalumu leo."),
        ("war", "Orskia imeipiga Varduland kwa makombora kumi."),
        ("war", "Orskia yalipua daraja la Mosha nchini Varduland."),
        ("ground", "MLK yakiri kuhusika na shambulio la bomu nchini Varduland."),
        ("ground", "Mji wa Varduland waangukia mikononi mwa MLK."),
        ("war", "Orskia imeshambulia vituo vitatu vya nyuklia nchini Varduland."),
        ("war", "Orskia imerusha mamia ya makombora kuelekea Varduland."),
        ("war", "Orskia imeshambulia kile ilichokitaja kuwa ngome za Varduland."),
        # a pair, though the verb behind agrees with the round
        ("states", "Duru ya tano ya mazungumzo kati ya Varduland na Orskia imefanyika Kalo."),
        ("contact", "Rais wa Kenya Okello na wa Rwanda Varga wamekutana."),
        ("ground", "Katika Varduland, mashambulizi ya MLK yameua watu 20."),
        # on a visit, and met there
        ("contact", "Rais Okello ziarani Orskia, akutana na Varga."),
        ("contact", "Okello ziarani Orskia kukutana na Varga."),
        # oil is taken off no list
        ("sanction", "Mafuta ya Orskia yamewekewa vikwazo na Varduland."),
        # by the last name alone, behind the office in a country
        ("contact", "Rais wa Uganda Okello akutana na waziri mkuu wa Ufaransa Varga."),
        # whose office it is
        ("office", "Rais amfuta kazi makamu wa rais Ilse Maren."),
        ("office", "Rais amhamisha Ilse Maren kuwa waziri wa usalama."),
        ("office", "Bunge lapiga kura kumuondoa Rais Ilse Maren."),
        ("office", "Ilse Maren ametangazwa kuwa waziri mpya wa usalama."),
        ("office", "Jeshi lampindua Ilse Maren."),
        ("office", "Ilse Maren aondolewa na bunge."),
        ("office", "Ilse Maren apokonywa vyeo vyote."),
        ("office", "Ilse Maren ashushwa cheo hadi mwanajeshi wa kawaida."),
        ("office", "Ilse Maren apitishwa kuwa makamu wa rais."),
        ("office", "Makamu wa kwanza wa rais Ilse Maren afukuzwa kazi."),
        ("agreement", "Varduland na Orskia zimekubali awamu ya kwanza ya mpango wa amani."),
        ("disaster", "Ajali ya mabasi yaua watu 46 Varduland."),
        ("summit", "Viongozi wa NUV na IGAD wakutana Kalo kujadili mzozo."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Bomu la MLK limeua askari watano wa Orskia huko Varduland."),
        ("escalation", "MLK wafurushwa Kalo na jeshi la Orskia."),
        ("war", "Orskia imeishutumu Varduland kwa kuvunja mkataba na kushambulia vijiji vyake."),
        ("ground", "Huko Varduland, serikali ya Orskia imesema MLK walishambulia Mosha."),
        ("escalation", "MLK yashutumu mauaji ya halaiki Varduland."),
        ("war", "Droni ya Orskia yaanguka nchini Varduland."),
        ("escalation", "Bomu la MLK lapatikana Varduland na kuteguliwa."),
        ("war", "Orskia yafanyia majaribio kombora karibu na Varduland."),
        ("disaster", "Nchini Varduland idara imesema kimbunga Jobo kimepungua nguvu na hakitaleta madhara."),
        ("disaster", "Tahadhari ya kimbunga yaondolewa Varduland."),
        ("disaster", "Mamlaka ya hali ya hewa yaondoa tahadhari ya tsunami Varduland."),
        ("sanction", "Varduland imefuta vikwazo dhidi ya Orskia."),
        ("contact", "Mtoto wa Evans Okello akutana na Varga."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "sw")
