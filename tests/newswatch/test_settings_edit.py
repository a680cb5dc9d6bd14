"""Feeds are added to a settings file however it is written; what is there stays as it is."""

from pathlib import Path

import pytest

from connectors.settings import FeedSettings
from newswatch.settings import read_settings
from newswatch.settings_edit import CannotEdit, with_feeds

NEW = [
    FeedSettings(url="https://new.example/?a=1", name="New: “one”, {two}"),
    FeedSettings(url="https://more.example/"),
]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# mine\n",
        "# mine\nkafka: {}\n",
        "connectors:\n  contact: a@b.example\nworker:\n  processes: 1\n",
        "connectors:\n  feeds:\n  - url: https://old.example/\n    # kept\n\n# about workers\nworker:\n  processes: 1",
        "connectors:\n    feeds:\n        - {url: 'https://old.example/', id: old}\n    contact: x@y.example\n",
        "connectors:\n  feeds:\n    -\n      url: https://old.example/\n",
        "connectors:\n  feeds: []  # none yet\n  contact: a@b.example\n",
        "connectors:\n  feeds:\n  contact: a@b.example\n",
        "connectors:\n  contact: a@b.example\n  feeds: ~  # none yet\n",
        "connectors:\n  feeds: [{url: 'https://old.example/'}]  # mine\n  contact: a@b.example\n",
        "connectors:\n  feeds: [\n    {url: 'https://old.example/'},  # the first\n  ]\n",
        "connectors: {feeds: []}\nworker: {processes: 1}\n",
        "connectors: {feeds: [], contact: a@b.example}\n",
        "connectors: {feeds: null}\n",
        "connectors: {feeds: [{url: 'https://old.example/'}], contact: a@b.example}\n",
        "connectors: {contact: a@b.example}\n",
        "connectors: {}\n",
        "connectors:\n\n# about workers\nworker:\n  processes: 1\n",
        "{connectors: {feeds: [{url: 'https://old.example/'}]}, worker: {processes: 1}}\n",
        "{worker: {processes: 1}}\n",
        "{connectors: , worker: {processes: 1}}\n",
        "{}\n",
    ],
)
def test_feeds_are_added_and_the_rest_stays(text: str, tmp_path: Path) -> None:
    file = tmp_path / "newswatch.yaml"
    changed = with_feeds(text, NEW)
    file.write_text(changed)
    settings = read_settings(file, {})
    added = [(feed.url, feed.name) for feed in settings.connectors.feeds]
    assert added == [("https://old.example/", None)] * ("old" in text) + [(feed.url, feed.name) for feed in NEW]
    assert settings.connectors.contact == next((m for m in ("a@b.example", "x@y.example") if m in text), None)
    if "processes" in text:
        assert settings.worker.processes == 1
    for comment in ("# mine", "# kept", "# about workers", "# none yet", "# the first"):
        assert (comment in text) == (comment in changed)
    again = with_feeds(changed, [FeedSettings(url="https://third.example/")])
    file.write_text(again)
    assert read_settings(file, {}).connectors.feeds[-1].url == "https://third.example/"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[1]\n", "line 1: the settings file does not hold sections"),
        ("connectors:\n  feeds: 5\n", "line 2: `connectors.feeds` is not written as a list; write it out"),
        ("x: &x [{url: 'https://old.example/'}]\nconnectors: {feeds: *x}\n", "line 2: `feeds` is an alias"),
        ("a: [\n", "not YAML"),
    ],
)
def test_what_cannot_be_added_to_is_left_alone_and_told(text: str, says: str) -> None:
    with pytest.raises(CannotEdit) as caught:
        with_feeds(text, NEW)
    assert says in str(caught.value)
