"""What a file of an event type is refused for."""

from pathlib import Path

import pytest

from streams.lexicon.event_type import FOLDER, alternatives, load_event_types
from streams.yaml_document import InvalidDocument

TYPE = r"""
type: parade
title: Parade
description: People parade.
kinds: [parade]
roles: [by]
frames:
  walk: {subject: [by]}
triggers:
  - {kind: parade, frame: walk, en: {verbs: [parade]}}
exclude:
  en: ['EXCLUDED']
"""


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        (r"\bhit (?:the|a) road\b", [r"\bhit (?:the|a) road\b"]),
        (r"\bhit parade\b|\bon parade\b", [r"\bhit parade\b", r"\bon parade\b"]),
        (r"\bparad(?:e|es)|marched", [r"\bparad(?:e|es)", "marched"]),
        (r"\ba\|b[(|)]c\b", [r"\ba\|b[(|)]c\b"]),
    ],
)
def test_alternatives_outside_brackets_are_told(pattern: str, parts: list[str]) -> None:
    assert alternatives(pattern) == parts


@pytest.mark.parametrize("pattern", [r"\bparad(?:e|es)\b", r"\bhit parade\b|\bon parade\b"])
def test_a_type_may_exclude_by_such(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "parade.yaml").write_text(TYPE.replace("EXCLUDED", pattern))
    assert load_event_types(tmp_path)["parade"].exclude["en"] == (pattern,)


def test_an_alternative_that_bars_more_than_it_looks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "parade.yaml").write_text(TYPE.replace("EXCLUDED", r"\bparad(?:e|es)|marched past\b"))
    with pytest.raises(InvalidDocument, match="alternatives outside brackets"):
        load_event_types(tmp_path)


def test_the_shipped_types_are_good() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(load_event_types())
