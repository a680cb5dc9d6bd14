"""Rules on invented actors, so that no lexicon can have been written for them, and what they make of a text."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import shipped

from streams.read import read
from streams.rulebook import Rulebook, load_rulebook

RULES = """
entities:
  okello: {type: person, names: [Daniel Okello, Okello], describes: [le président ougandais, rais wa Uganda]}
  varga: {type: person, names: [Irène Varga, Varga]}
  mlk: {type: group, names: [MLK]}
  igad: {type: organisation, names: [IGAD]}
rules:
  - {id: contact, when: {event: contact, between: [okello, varga]}}
  - {id: escalation, when: {event: escalation, by: mlk}}
  - {id: summit, when: {event: summit, of: igad}}
"""


@cache
def _rulebook() -> Rulebook:
    with TemporaryDirectory() as folder:
        (Path(folder) / "rules.yaml").write_text(RULES, encoding="utf-8")
        return load_rulebook(Path(folder))


def fired(body: str, language: str) -> set[str]:
    """The ids of the rules that an article of this body satisfies."""
    return shipped.fired(read(shipped.article("", body, language), _rulebook(), shipped.models()))
