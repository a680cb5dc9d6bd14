"""`newswatch schema`: the JSON Schemas of records, rules and settings."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import click
from pydantic import BaseModel

from connectors.article import Article
from newswatch.options import examples
from newswatch.settings import Settings
from streams.alert import Alert
from streams.annotation import AnnotatedArticle
from streams.match import Match
from streams.rules import json_schema as rules_schema


def _of(model: type[BaseModel], name: str) -> Callable[[], dict[str, Any]]:
    def schema() -> dict[str, Any]:
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **model.model_json_schema(by_alias=True),
            "$id": f"newswatch/{name}-v1",
        }

    return schema


SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "article": _of(Article, "article"),
    "annotated-article": _of(AnnotatedArticle, "annotated-article"),
    "match": _of(Match, "match"),
    "alert": _of(Alert, "alert"),
    "rules": rules_schema,
    "settings": _of(Settings, "settings"),
}


def text_of(name: str) -> str:
    """The schema called `name`, as it is published."""
    return json.dumps(SCHEMAS[name](), indent=2, ensure_ascii=False) + "\n"


@click.command(
    epilog=examples(
        "newswatch schema alert",
        "newswatch schema rules > rules.schema.json   # editors complete and check rules with it",
    )
)
@click.argument("name", type=click.Choice(sorted(SCHEMAS)))
def schema(name: str) -> None:
    """Print the JSON Schema (draft 2020-12) of a record, of the rules, or of the settings."""
    click.echo(text_of(name), nl=False)
