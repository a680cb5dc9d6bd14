"""Labelled articles: which rules of a rulebook should fire on each. Their form: tests/data/events/README.md."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from connectors.article import Article, content_hash
from streams.rulebook import Rulebook, load_rulebook


class BadLabels(Exception):
    """A file of labelled articles is wrong: where, and what."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article, and the ids of all rules that a careful reader would have fire on it."""

    article: Article
    rules: frozenset[str]
    item: dict[str, Any]


def rulebook_of(folder: Path) -> Rulebook:
    """The rules that a set of labelled articles is judged by: its rules.yaml, else the rules beside the folder.

    Raises RulebookError, or BadLabels where there are none.
    """
    for rules in (folder / "rules.yaml", folder.parent / "rules"):
        if rules.exists():
            return load_rulebook(rules)
    raise BadLabels(f"{folder}: has no rules.yaml, by which its articles are labelled")


def labelled(folder: Path, rulebook: Rulebook) -> Iterator[Labelled]:
    """The articles of every .jsonl file in a folder. Raises BadLabels with file and line."""
    known = {rule.id for rule in rulebook.rules}
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.strip():
                yield _read(line, known, f"{path}:{number}")


def _read(line: str, known: set[str], place: str) -> Labelled:
    try:
        item = json.loads(line)
        title, body, language, rules = item["title"], item["body"], item["language"], frozenset(item["rules"])
        article = Article(
            id=str(item.get("id", place)),
            source_id="labelled",
            connector="files",
            title=title,
            body=body,
            language=language,
            fetched_at=datetime.now(UTC),
            content_hash=content_hash(title, "", body),
        )
    except KeyError as error:
        raise BadLabels(f"{place}: {error} is missing; an item has title, body, language and rules") from error
    except (ValueError, TypeError) as error:
        raise BadLabels(f"{place}: {error}") from error
    if strange := sorted(rules - known):
        raise BadLabels(f"{place}: no rule {strange[0]!r} in the set's rules.yaml")
    return Labelled(article, rules, item)
