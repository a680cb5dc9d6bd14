"""A folder with settings, an inbox and articles, for tests that run the whole."""

import json
from pathlib import Path
from typing import Any

from newswatch.local_broker import free_port

RULES = """
entities:
  ann: {type: person, names: [Ann Example]}
rules:
  - {id: ann-mentioned, when: {mentions: ann}}
"""


def folder(place: Path, feeds: tuple[str, ...] = (), **worker: Any) -> Path:
    """Settings within `place`, its inbox created; returns the settings file."""
    (place / "inbox").mkdir()
    (place / "rules.yaml").write_text(RULES, encoding="utf-8")
    settings = {
        "connectors": {
            "metrics_port": free_port(),
            "directories": [{"path": "inbox", "scan_interval": "200ms", "settle": "100ms"}],
            "feeds": [{"url": url, "interval": "1s", "allow_private_addresses": True} for url in feeds],
        },
        "worker": {"rules": "rules.yaml", "metrics_port": free_port(), **worker},
    }
    file = place / "newswatch.yaml"
    file.write_text(json.dumps(settings), encoding="utf-8")
    return file


def drop(place: Path, name: str, count: int, text: str = "Nothing of note.") -> None:
    """Put a file of `count` articles into the inbox of `place`, whole at once."""
    lines = [json.dumps({"id": f"{name}-{n}", "title": f"Article {n}", "body": text}) for n in range(count)]
    (place / f".{name}").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (place / f".{name}").rename(place / "inbox" / f"{name}.jsonl")
