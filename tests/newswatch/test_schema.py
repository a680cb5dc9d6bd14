"""The published schemas are those of the code, valid, and fit what the code writes."""

import json
from pathlib import Path

import pytest
from alerts import alert
from jsonschema import Draft202012Validator

from newswatch.schema_command import SCHEMAS, text_of

PUBLISHED = Path(__file__).parents[2] / "docs" / "schemas"


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_what_is_published_is_what_the_code_says(name: str) -> None:
    assert (PUBLISHED / f"{name}.json").read_text(encoding="utf-8") == text_of(name), "run: make reference"
    Draft202012Validator.check_schema(SCHEMAS[name]())


def test_nothing_else_is_published() -> None:
    assert {file.stem for file in PUBLISHED.glob("*.json")} == set(SCHEMAS)


def test_an_alert_fits_its_schema_and_a_broken_one_does_not() -> None:
    validator = Draft202012Validator(SCHEMAS["alert"]())
    value = json.loads(alert().model_dump_json())
    assert validator.is_valid(value)
    del value["id"]
    assert not validator.is_valid(value)


def test_durations_may_be_written_as_people_write_them() -> None:
    validator = Draft202012Validator(SCHEMAS["settings"]())
    for good in ("15m", "1h 30m", 90, 2.5):
        assert validator.is_valid({"connectors": {"timeout": good}}), good
    for bad in ("soon", "15 parsecs", 0, -1, True):
        assert not validator.is_valid({"connectors": {"timeout": bad}}), bad
