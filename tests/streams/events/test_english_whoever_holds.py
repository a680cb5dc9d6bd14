"""Offices that a rule watches by no name: whoever comes into them or leaves them is meant."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  thailand: {type: country, names: [Thailand, Thai, Bangkok]}
  premier:
    type: person
    names: [Prime Minister of Thailand]
    describes: [Thai prime minister, "Thailand's prime minister", prime minister of Thailand]
rules:
  - {id: premier, when: {event: resignation_or_appointment, of: premier}}
"""


@pytest.mark.parametrize(
    ("rules", "body"),
    [
        ({"premier"}, "Thai Prime Minister Jan Olt is stepping down because his health is failing."),
        ({"premier"}, "A court in Thailand removed Prime Minister Jan Olt from office on Wednesday."),
        ({"premier"}, "Jan Olt resigned on Monday as Thai prime minister, to make way for a younger man."),
        ({"premier"}, "Jan Olt took his oath on Saturday as Thailand's new prime minister."),
        ({"premier"}, "Thailand's newly elected prime minister, Jan Olt, was sworn in on Monday."),
        ({"premier"}, "Jan Olt, the prime minister of Thailand, told the country on Sunday that he resigns."),
        (set(), "Jan Olt ought to leave office as Thailand's prime minister, a monk said."),
        (set(), "Former Thai Prime Minister Jan Olt quit the party."),
        (set(), "Deputy Prime Minister Jan Olt of Thailand resigned on Monday."),
        (set(), "Thai tycoon Ann Bell met Prime Minister Jan Olt of Laos, who resigned."),
        (set(), "Thailand's finance minister resigned as Prime Minister Jan Olt spoke."),
    ],
)
def test_holds(rules: set[str], body: str) -> None:
    assert shipped.fired(read(shipped.article("", body, "en"), shipped.own_rules(RULES), shipped.models())) == rules
