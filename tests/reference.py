"""Tables of the documentation that follow from the code. Run as a script (`make reference`) it writes them in place."""

import re
import sys
import typing
from collections.abc import Callable
from pathlib import Path

from metric_names import described
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from connectors.duration import parse_duration
from connectors.kafka import KafkaSettings
from connectors.settings import ConnectSettings, DirectorySettings, FeedSettings
from streams.settings import WorkerSettings

DOCS = Path(__file__).parents[1] / "docs"
_PLACE = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_KINDS = {"SecretStr": "secret", "bool": "true / false", "int": "number", "float": "number", "Path": "path"} | {
    "dict": "map",
    "tuple": "list",
    "str": "text",
}


def written(file: Path) -> str:
    """The text of a page with its tables as they should be."""
    return _PLACE.sub(lambda place: place[1] + TABLES[place[2]]() + place[3], file.read_text(encoding="utf-8"))


def _settings(model: type[BaseModel]) -> str:
    rows = ["| key | | default | |", "| --- | --- | --- | --- |"]
    for key, field in model.model_fields.items():
        rows.append(f"| `{key}` | {_kind(field)} | {_default(field)} | {field.description or ''} |")
    return "\n".join(rows) + "\n"


def _kind(field: FieldInfo) -> str:
    if _is_duration(field):
        return "duration"
    if typing.get_origin(field.annotation) is typing.Literal:
        return " / ".join(f"`{choice}`" for choice in typing.get_args(field.annotation))
    return next(kind for name, kind in _KINDS.items() if name in str(field.annotation))


def _is_duration(field: FieldInfo) -> bool:
    parts = (field, *(part for part in typing.get_args(field.annotation)))
    validators = [m for part in parts for m in getattr(part, "metadata", getattr(part, "__metadata__", ()))]
    return any(getattr(validator, "func", None) is parse_duration for validator in validators)


def _default(field: FieldInfo) -> str:
    value = field.default
    if value is PydanticUndefined:
        return "**required**"
    if value is None or value == ():
        return "–"
    if isinstance(value, dict):
        return ", ".join(f"`{key}: {part}`" for key, part in value.items())
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value:g}s`" if _is_duration(field) else f"`{value}`"


def _metrics(part: str) -> str:
    rows = ["| metric | | labels | |", "| --- | --- | --- | --- |"]
    for name, kind, labels, text in described(part):
        rows.append(f"| `{name}` | {kind} | {', '.join(f'`{label}`' for label in labels) or '–'} | {text} |")
    return "\n".join(rows) + "\n"


TABLES: dict[str, Callable[[], str]] = {
    "kafka": lambda: _settings(KafkaSettings),
    "connectors": lambda: _settings(ConnectSettings),
    "feeds": lambda: _settings(FeedSettings),
    "directories": lambda: _settings(DirectorySettings),
    "worker": lambda: _settings(WorkerSettings),
    "connector_metrics": lambda: _metrics("connectors"),
    "worker_metrics": lambda: _metrics("worker"),
}

if __name__ == "__main__":
    for page in DOCS.glob("*.md"):
        page.write_text(written(page), encoding="utf-8")
        sys.stdout.write(f"{page}\n")
