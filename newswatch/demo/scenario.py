"""What the demonstration runs over, and what must come of it."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from connectors.formats import Fault
from newswatch.input_files import Skipped, read, walk

BUNDLED = Path(__file__).parent / "articles"


@dataclass(frozen=True, slots=True)
class Expected:
    """What one rule must raise: so many alerts, and at least so many publishers behind the one with most."""

    alerts: int
    publishers: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """Articles to send: `feeds`, a folder of feeds to serve, and files to drop, as inbox name -> original."""

    files: Mapping[str, Path]
    feeds: Path | None
    articles: int
    unreadable: int
    passed_over: int
    expected: Mapping[str, Expected] | None  # None where nobody has said what is in the articles


def bundled() -> Scenario:
    """The articles that come with newswatch."""
    feeds = BUNDLED / "feeds"
    entries = sum(len(json.loads(feed.read_text(encoding="utf-8"))["entries"]) for feed in feeds.glob("*.json"))
    dropped = from_folder(BUNDLED / "files")
    expected = json.loads((BUNDLED / "expected.json").read_text(encoding="utf-8"))
    return Scenario(
        dropped.files,
        feeds,
        dropped.articles + entries,
        unreadable=0,
        passed_over=0,
        expected={rule: Expected(**values) for rule, values in expected.items()},
    )


def from_folder(folder: Path) -> Scenario:
    """Every file of `folder` that newswatch reads, at any depth. The folder is only read."""
    files: dict[str, Path] = {}
    articles = unreadable = passed_over = 0
    for file in walk([folder]):
        if isinstance(file, Skipped):
            passed_over += 1
            continue
        files[file.shown.replace("/", "__")] = file.path
        entries = faults = 0
        for item in read(file, datetime.now(UTC)):
            if isinstance(item, Fault):
                faults += 1
            else:
                entries += 1
        articles += entries
        unreadable += bool(faults)
    return Scenario(files, None, articles, unreadable, passed_over, None)


def prepare(folder: Path, feeds: list[str], rules: Path) -> Path:
    """Write the settings of a run within `folder`, with an empty inbox; return the settings file."""
    (folder / "inbox").mkdir()
    settings: dict[str, Any] = {
        "connectors": {
            "state": "connectors.sqlite",
            "metrics_port": 0,
            "feeds": [{"url": url, "interval": "5s", "allow_private_addresses": True} for url in feeds],
            "directories": [{"path": "inbox", "scan_interval": "200ms"}],
        },
        "worker": {"rules": str(rules.absolute()), "database": "sqlite:///incidents.sqlite", "metrics_port": 0},
    }
    file = folder / "newswatch.yaml"
    file.write_text(json.dumps(settings, indent=2), encoding="utf-8")  # JSON is YAML
    return file


def drop(scenario: Scenario, inbox: Path) -> None:
    """Copy the files into the inbox, each appearing there whole."""
    for name, original in scenario.files.items():
        partial = inbox / f".{name}.partial"
        shutil.copyfile(original, partial)
        partial.rename(inbox / name)
