"""French between states: adjectives of nationality, compounds, officials who are hit, what has no name of its own."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  suede: {type: country, names: [Suède, Suédois, Stockholm]}
  perou: {type: country, names: [Pérou, Péruvien, Péruviens, Lima]}
  norvege: {type: country, names: [Norvège, Norvégien, Oslo]}
  brun: {type: person, names: [Jean Brun, Villa Sol], describes: [Premier ministre péruvien]}
  zouavis: {type: group, names: [Zouavis]}
rules:
  - {id: attack, when: {event: escalation, by: suede, against: perou}}
  - {id: sanction, when: {event: sanction, by: suede, against: perou}}
  - {id: agreement, when: {event: agreement, between: [suede, norvege]}}
  - {id: office, when: {event: resignation_or_appointment, of: brun}}
  - {id: election, when: {event: election, at: perou}}
  - {id: raid, when: {event: escalation, by: zouavis}}
  - {id: hunt, when: {event: escalation, against: zouavis}}
  - {id: flood, when: {event: disaster, at: perou}}
"""


def fired(body: str) -> set[str]:
    return shipped.fired(read(shipped.article("", body, "fr"), shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("Trois pêcheurs ont été tués à Arequipa, dans le sud du Pérou, par des bombes suédoises.", "attack"),
        ("Les forces péruviennes ont contenu jeudi un assaut blindé suédois.", "attack"),
        ("Il fait nuit à Lima. Samedi, des missiles tirés par la Suède ont touché une sous-station.", "attack"),
        ("À Arequipa, au Pérou, on répare. Lundi, l'aviation suédoise a bombardé le marché.", "attack"),
        ("La Suède sanctionne huit généraux péruviens.", "sanction"),
        ("Stockholm prive de visas six magistrats péruviens.", "sanction"),
        ("Stockholm a annoncé le gel des avoirs de quatre proches du pouvoir péruvien.", "sanction"),
        ("La Suède a gelé les avoirs de douze entreprises péruviennes.", "sanction"),
        ("Un accord suédo-norvégien sur la pêche a été signé mardi.", "agreement"),
        ("Ana Lund, nommée dimanche à Villa Sol, a promis des réformes.", "office"),
        ("Ana Lund a été nommée mardi Premier ministre péruvien.", "office"),
        ("La décision du roi de congédier Jean Brun, prise dans la nuit, a surpris.", "office"),
        ("Au Pérou, un homme a péri quand un drone suédois a pris pour cible une voiture au Pérou.", "attack"),
        ("Le parti de Jean Brun a boycotté le scrutin au Pérou.", "election"),
        ("La date des législatives péruviennes, plusieurs fois reportées, a été fixée au 20 octobre.", "election"),
        ("À Lima, une acqua alta a noyé le port.", "flood"),
        ("Trois morts dans un bombardement suédois à Arequipa, dans le sud du Pérou", "attack"),
        ("Deux pêcheurs péruviens enlevés par une vedette suédoise", "attack"),
        ("Un raid zouavi a détruit un entrepôt.", "raid"),
        ("Une attaque zouavie a fait deux morts.", "raid"),
        ("L'armée dit avoir éliminé un commandant des Zouavis.", "hunt"),
        ("Au Pérou, la campagne officielle a démarré lundi.", "election"),
    ],
)
def test_between_states(body: str, rule: str) -> None:
    assert rule in fired(body)


@pytest.mark.parametrize(
    "body",
    [
        "Le Pérou s'inquiète. L'aviation suédoise a bombardé une école d'Oslo.",
        "Le Pérou s'inquiète. À La Paz, la nuit fut longue. L'aviation suédoise a bombardé une école.",
        "Un ministre péruvien est en visite. L'aviation suédoise a détruit un camion bolivien.",
        "Un accord suédo-finlandais a été signé mardi, a appris Oslo.",
        "« Vous devez démissionner », a lancé une élue à Jean Brun.",
        "Le scrutin au Pérou, plusieurs fois reporté, est annulé.",
        "Faute de quorum, les députés péruviens n'ont pu procéder à l'élection du chef de l'État.",
        "Le Pérou va dépêcher une équipe de 80 sauveteurs dans la province turque de Malatya, frappée par un séisme.",
        "Ana Lund a été nommée conseillère spéciale à Villa Sol.",
    ],
)
def test_not_between_them(body: str) -> None:
    assert fired(body) == set()
