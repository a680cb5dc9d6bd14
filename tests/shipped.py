"""The rules and the parsers that newswatch comes with, and articles to read by them."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from connectors.article import Article, content_hash
from streams.events.trees.nlp import Models, load_models
from streams.read import Reading
from streams.rulebook import Rulebook, load_rulebook
from streams.settings import WorkerSettings

PARSERS: dict[str, str] = WorkerSettings.model_fields["models"].default


@cache
def rulebook() -> Rulebook:
    """The shipped rules."""
    return load_rulebook(Path(__file__).parents[1] / "rules")


@cache
def own_rules(rules: str) -> Rulebook:
    """The rules of a test's own, given as the text of their file."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "rules.yaml").write_text(rules, encoding="utf-8")
        return load_rulebook(Path(folder))


@cache
def models() -> Models:
    """The parsers of the default settings; each is loaded once for all tests."""
    return load_models(PARSERS)


def article(title: str, body: str = "", language: str | None = None) -> Article:
    """An article of June 2025."""
    return Article(
        id="a1",
        source_id="test",
        connector="files",
        title=title,
        body=body,
        language=language,
        fetched_at=datetime(2025, 6, 1, tzinfo=UTC),
        content_hash=content_hash(title, "", body),
    )


def fired(reading: Reading) -> set[str]:
    """The ids of the rules that an article satisfies."""
    return {match.rule_id for match in reading.matches if match.stance == "supports"}
