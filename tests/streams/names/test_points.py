"""Halves of a divided country by their points, and both by the plural of its name."""

import shipped

from streams.read import read

RULES = """
entities:
  north: {type: country, names: [North Korea, Pyongyang]}
  south: {type: country, names: [South Korea, Seoul, South Korean]}
rules:
  - {id: talks, when: {event: contact, between: [north, south]}}
  - {id: deal, when: {event: agreement, between: [north, south]}}
"""


def _fired(body: str) -> set[str]:
    return shipped.fired(read(shipped.article("", body, "en"), shipped.own_rules(RULES), shipped.models()))


def test_the_koreas_are_both() -> None:
    assert "deal" in _fired("The Koreas last week agreed to reopen the liaison office.")


def test_the_north_is_a_state_beside_the_other() -> None:
    assert "talks" in _fired("South Korean officials will hold talks with the North on Thursday.")


def test_a_point_of_the_compass_is_none() -> None:
    assert "talks" not in _fired("South Korean officials held talks with growers in the north on Thursday.")
    assert "talks" not in _fired("South Korean officials held talks with the North Sea states on Thursday.")
