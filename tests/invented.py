"""Rules on invented actors, so that no lexicon can have been written for them, and what they make of a text."""

import shipped

from streams.read import read

RULES = """
entities:
  okello:
    type: person
    names: [Daniel Okello, Okello]
    describes: [the Ugandan president, Uganda's president, le président ougandais, rais wa Uganda]
  varga: {type: person, names: [Irène Varga, Varga]}
  mlk: {type: group, names: [MLK]}
  garrison: {type: organisation, names: [Varduan army, Varduan troops, Varduan soldiers]}
  igad: {type: organisation, names: [IGAD]}
  varduland: {type: place, names: [Varduland, Varduan, Varduans]}
  orskia: {type: place, names: [Orskia, Orskian]}
  tolme: {type: place, names: [Tolme]}
  nuv: {type: organisation, names: [NUV]}
  maren: {type: person, names: [Ilse Maren, Varduan prime minister, prime minister of Varduland]}
rules:
  - {id: contact, when: {event: contact, between: [okello, varga]}}
  - {id: states, when: {event: contact, between: [varduland, orskia]}}
  - {id: escalation, when: {event: escalation, by: mlk}}
  - {id: assault, when: {event: escalation, by: mlk, against: garrison}}
  - {id: ground, when: {event: escalation, by: mlk, against: varduland}}
  - {id: war, when: {event: escalation, by: orskia, against: varduland}}
  - {id: summit, when: {event: summit, of: igad}}
  - {id: election, when: {event: election, at: varduland}}
  - {id: protest, when: {event: protest, at: tolme}}
  - {id: strike, when: {event: protest, by: nuv}}
  - {id: sanction, when: {event: sanction, by: varduland, against: orskia}}
  - {id: agreement, when: {event: agreement, between: [varduland, orskia]}}
  - {id: office, when: {event: resignation_or_appointment, of: maren}}
  - {id: disaster, when: {event: disaster, at: varduland}}
"""


def fired(body: str, language: str, title: str = "") -> set[str]:
    """The ids of the rules that an article of this body satisfies."""
    return shipped.fired(read(shipped.article(title, body, language), shipped.own_rules(RULES), shipped.models()))
