"""Rules on invented actors, so that no lexicon can have been written for them, and what they make of a text."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from connectors.article import Article
from streams.nlp import load_models
from streams.read import read
from streams.rulebook import Rulebook, load_rulebook
from streams.settings import WorkerSettings

MODELS = load_models(WorkerSettings.model_fields["models"].default)
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
    article = Article(
        id="1",
        source_id="desk",
        connector="files",
        body=body,
        language=language,
        fetched_at=datetime(2026, 11, 21, tzinfo=UTC),
        content_hash="0",
    )
    return {match.rule_id for match in read(article, _rulebook(), MODELS).matches if match.stance == "supports"}
