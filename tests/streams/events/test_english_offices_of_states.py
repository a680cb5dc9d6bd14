"""Who acts for a country: whoever holds an office that a rule watches, and institutions that do not name it."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  egypt: {type: country, names: [Egypt, Egyptian, Cairo]}
  ethiopia: {type: country, names: [Ethiopia, Ethiopian, Addis Ababa]}
  us: {type: country, names: [United States, American, Washington]}
  sisi: {type: person, names: [Abdel Fattah al-Sisi, Sisi], describes: [Egyptian president, "Egypt's president"]}
  abiy: {type: person, names: [Abiy Ahmed, Abiy], describes: [Ethiopian prime minister]}
rules:
  - {id: states, when: {event: contact, between: [egypt, ethiopia]}}
  - {id: leaders, when: {event: contact, between: [sisi, abiy]}}
  - {id: us, when: {event: contact, between: [us, egypt]}}
  - {id: sanction, when: {event: sanction, by: us, against: egypt}}
"""


@pytest.mark.parametrize(
    ("rules", "body"),
    [
        ({"states"}, "Egyptian President Adli Mansour met Ethiopian President Mulatu Teshome on Monday."),
        ({"states", "leaders"}, "Egypt's president telephoned the Ethiopian prime minister on Monday."),
        ({"states", "leaders"}, "Late on Friday Abiy telephoned Sisi, an aide said."),
        ({"states", "leaders"}, "In Nairobi on Tuesday Sisi met Abiy."),
        ({"states", "leaders"}, "Sisi and Abiy met on Friday. Cairo said the two had also talked about dams."),
        ({"sanction"}, "The State Department imposed sanctions on Egypt's oil company."),
        ({"states", "leaders"}, "Ethiopian Prime Minister Abiy Ahmed received Egyptian President Sisi on Monday."),
        ({"states", "leaders"}, "Egypt's president, Sisi, met Ethiopian Prime Minister Dr Abiy Ahmed in Rome."),
        (
            {"states", "leaders"},
            "Egyptian Minister of Trade and Industry Abdel Fattah al-Sisi met Ethiopian premier Abiy.",
        ),
        ({"states", "leaders"}, "Egyptian shadow minister Sisi met Abiy Ahmed in Rome."),
        ({"us"}, "Secretary of State Ann Bell met Egypt's foreign minister on Monday."),
        ({"us"}, "Defense Secretary Ann Bell sat down with Foreign Minister Adel Nour in Cairo on Sunday."),
        ({"us"}, "Officials from the Pentagon and the Egyptian defence ministry met on Sunday."),
        (set(), "Vatican Secretary of State Ann Bell met Egypt's foreign minister on Monday."),
        (set(), "Former Egyptian President Adli Mansour met an Ethiopian farmer."),
        (set(), "A white house in Cairo met with criticism."),
        (set(), "Ethiopia's foreign minister met the prime minister of Slovakia in Cairo."),
    ],
)
def test_acts_for(rules: set[str], body: str) -> None:
    assert shipped.fired(read(shipped.article("", body, "en"), shipped.own_rules(RULES), shipped.models())) == rules
