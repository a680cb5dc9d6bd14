"""Where French news says that force was used: behind what it cost, in a headline; and votes and hazards beside it."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  varduland: {type: place, names: [Varduland, varduan, varduans, varduane]}
  orskia: {type: place, names: [Orskia, orskien, orskienne, orskiens]}
  brun: {type: person, names: [Jean Brun]}
rules:
  - {id: ground, when: {event: escalation, at: varduland}}
  - {id: beyond, when: {event: escalation, at: orskia}}
  - {id: war, when: {event: escalation, by: orskia, against: varduland}}
  - {id: election, when: {event: election, at: varduland}}
  - {id: protest, when: {event: protest, at: varduland}}
  - {id: disaster, when: {event: disaster, at: varduland}}
"""


def _fired(title: str, body: str) -> set[str]:
    return shipped.fired(read(shipped.article(title, body, "fr"), shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    ("rule", "title", "body"),
    [
        # behind what it cost, and whom it hit
        ("ground", "", "Le bloc a condamné l'attaque qui a fait plus d'une dizaine de morts au nord du Varduland."),
        ("ground", "", "Une attaque a fait dix morts dans le nord du Varduland."),
        (
            "ground",
            "",
            "Le bilan de l'attaque de pillards à moto contre trois hameaux du sud du Varduland est de dix morts.",
        ),
        # the country of the headline
        ("ground", "Varduland: dix rebelles tués dans une attaque", ""),
        ("ground", "Varduland - Kalo : une patrouille dans une embuscade", "L'attaque a fait trois morts."),
        ("ground", "Varduland: deux gendarmes tués à la frontière orskienne", ""),
        ("ground", "Varduland: trois jours de deuil après l'attaque de Kalo", ""),
        # in the clause, and in one behind the country
        (
            "ground",
            "",
            "Deux gardes ont été tués dans une embuscade tendue par des inconnus dans le nord du Varduland.",
        ),
        ("ground", "", "Il a prolongé la mission au Varduland, où les attaques de combattants se multiplient."),
        # fighting that goes on
        ("war", "", "Le conflit qui fait toujours rage entre le Varduland et l'Orskia a repris."),
        # boats that are driven off
        ("war", "", "Des navires orskiens ont arrosé au canon à eau un bateau varduan."),
        ("war", "", "Une vedette varduane a été éperonnée par un navire orskien."),
        # votes
        ("election", "", "Autrefois reportées, les élections du Varduland vont se tenir le 3 mai."),
        ("election", "", "Reportées en mars, les législatives du Varduland se tiendront le 3 mai."),
        ("election", "", "Les élections au Varduland, initialement reportées, se tiennent dimanche."),
        ("election", "", "Le président du Varduland s'est engagé à organiser des élections le 3 mai."),
        ("election", "Varduland, présidentielle: le sortant reconnaît sa défaite", ""),
        ("election", "", "Les électeurs du Varduland étaient appelés samedi à renouveler leurs maires."),
        (
            "election",
            "",
            "Les Varduans votent, ce qui n'était pas arrivé depuis le départ du roi, c'était en mai 2001.",
        ),
        ("election", "Varduland: le parti au pouvoir remporte les législatives", ""),
        ("election", "Varduland: l'opposition rejette les résultats de la présidentielle", ""),
        # an acronym is no place, and those who rule are faced at home
        ("protest", "Varduland: un mort lors d'une manifestation du NUV", ""),
        ("protest", "", "Trois personnes sont mortes dans des manifestations contre la junte au Varduland."),
        ("protest", "", f"Selon {'x' * 800}, trois sont morts dans des manifestations contre la junte au Varduland."),
        # what is denied is not where it happened
        ("protest", "", "Il dit avoir été frappé lors d'une manifestation au Varduland, ce que dément la police."),
        ("protest", "Le Varduland dans la rue", "Cent riverains intoxiqués par les gaz ont manifesté au Varduland."),
        # who fights a fire
        ("disaster", "", "Les pompiers luttaient dimanche contre des feux de forêt qui ravagent le nord du Varduland."),
        ("disaster", "Le nord du Varduland en proie aux flammes", ""),
        # what goes on while something else ends
        ("disaster", "", "Le ministre met fin à la crise alors que des inondations ont fait 20 morts au Varduland."),
        ("disaster", "", "L'ONU fête la fin de l'épidémie, mais des inondations ont fait 20 morts au Varduland."),
        ("disaster", "", "L'ONU fête la fin de l'épidémie tandis que des inondations font 20 morts au Varduland."),
        ("disaster", "", "Dix personnes sont mortes dans la collision d'un car et d'un camion au Varduland."),
    ],
)
def test_fires(rule: str, title: str, body: str) -> None:
    assert rule in _fired(title, body)


@pytest.mark.parametrize(
    ("rule", "title", "body"),
    [
        # of politics, of somewhere else, of nothing that hit anybody
        ("ground", "Varduland: l'opposition attaque le budget", "Le débat a duré une heure."),
        ("ground", "Varduland: le ministre salue deux soldats tués en Zambie", ""),
        ("ground", "Varduland: le MLK nomme un chef", "Un soldat l'a dit dans une vidéo envoyée mercredi à l'agence."),
        ("beyond", "Varduland: deux gendarmes tués à la frontière orskienne", ""),
        ("ground", "", "Le ministre veut agir avec l'armée du Varduland pour combattre l'ennemi commun."),
        ("ground", "", "Il a lu le rapport de la mission sur les violences au Varduland."),
        ("ground", "", "Le bloc est inquiet face à la montée des violences au Varduland."),
        ("ground", "", "Le colonel a été investi président de transition au Varduland."),
        ("war", "", "L'Orskia lève les sanctions du bloc, les mêmes que celles qui frappent déjà le Varduland."),
        ("ground", "Varduland: l'état de siège prolongé au nord", "Les députés du Varduland ont voté l'état de siège."),
        ("ground", "", "Des fonds alloués aux opérations dans le nord du Varduland ont disparu, dit la police."),
        ("ground", "", "Ce sont des soldats qui ont fait feu, reconnaît-on au Varduland."),
        ("war", "", "La police orskienne a arrosé au canon à eau des manifestants du Varduland."),
        # votes
        ("election", "", "Les élections du Varduland, prévues en mai, sont reportées."),
        (
            "election",
            "",
            "Les députés du Varduland ont repoussé la motion déposée contre le ministre, dont le vote fut serré.",
        ),
        ("election", "", "Le gouvernement du Varduland s'engage à organiser des élections crédibles."),
        ("election", "", "Le président du Varduland s'est engagé à organiser des élections."),
        ("election", "", "Le président du Varduland a promis d'organiser des élections."),
        ("election", "", "Au Varduland, les élections, précédemment prévues lundi, sont reportées."),
        ("election", "", "Les élections au Varduland ont d'abord été reportées."),
        ("protest", "", "La manifestation au Varduland a eu lieu, ce que dément la police."),
        ("protest", "Varduland: marche de l'opposition à Londres", ""),
        ("protest", "", "Cent personnes ont manifesté à Londres contre la guerre au Varduland."),
        # hazards that are over, or only feared
        ("disaster", "Varduland: fin de l'épidémie d'Ebola", "L'agence a annoncé la fin de l'épidémie au Varduland."),
        ("disaster", "Ebola: un cas suspect au Varduland", "Le Varduland a alerté sur un cas suspect d'Ebola."),
        ("disaster", "", "Le Varduland annonce la fin de la crise sanitaire liée au choléra."),
        ("disaster", "", "Le Varduland veut un fonds pour lutter contre les feux de forêt."),
    ],
)
def test_stays_silent(rule: str, title: str, body: str) -> None:
    assert rule not in _fired(title, body)
