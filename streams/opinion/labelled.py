"""Labelled articles: which rules of a rulebook should fire on each. Their form: tests/data/events/README.md."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from connectors.article import Article, content_hash
from streams.rulebook import Rulebook, load_rulebook

_WRITTEN = datetime(2026, 11, 25, tzinfo=UTC)  # the articles tell of their own year


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
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise BadLabels(f"{folder}: holds no .jsonl file of labelled articles")
    for path in files:
        for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
            if line.strip():
                yield _read(line, known, f"{path}:{number}", f"{path.name}:{number}")


class _Item(BaseModel):
    """What a line must have; more is let through."""

    model_config = ConfigDict(strict=True)

    title: str
    body: str
    language: str
    rules: list[str]
    id: str = ""


def _read(line: bytes, known: set[str], place: str, name: str) -> Labelled:
    """`name`: what an article without an id goes by, wherever its folder lies."""
    try:
        item = _Item.model_validate_json(line)
        article = Article(
            id=item.id or name,
            source_id="labelled",
            connector="files",
            title=item.title,
            body=item.body,
            language=item.language,
            fetched_at=_WRITTEN,
            content_hash=content_hash(item.title, "", item.body),
        )
    except ValidationError as error:
        first = error.errors()[0]
        raise BadLabels(f"{place}: {'.'.join(map(str, first['loc']))} {first['msg']}") from error
    if strange := sorted(set(item.rules) - known):
        raise BadLabels(f"{place}: no rule {strange[0]!r} in the set's rules")
    return Labelled(article, frozenset(item.rules), json.loads(line))
