import pickle
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from streams.rulebook import Rulebook, RulebookError, load_rulebook
from streams.rules import json_schema
from streams.text import fold
from streams.yaml_document import load

RULES = Path(__file__).parents[2] / "rules"


def problems(tmp_path: Path, text: str) -> list[str]:
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RulebookError) as raised:
        load_rulebook(tmp_path)
    return [problem.format().removeprefix(f"{tmp_path}/") for problem in raised.value.problems]


def test_every_mistake_of_a_file_is_told_at_once_with_its_place(tmp_path: Path) -> None:
    text = """\
entities:
  ruto: {names: [William Ruto, th], patterns: ["Ruto("]}
rules:
  - id: a
    when: {event: contat, between: [ruto, rubio]}
  - id: b
    when: {evnt: contact}
  - id: a
    when: {event: summit, kind: cal, of: ruto}
"""
    assert problems(tmp_path, text) == [
        "r.yaml:2:32: 'th' is too short to be safe; write it in capitals if it is an acronym: TH",
        "r.yaml:2:48: 'Ruto(' is no regular expression: missing ), unterminated subpattern; see position 4",
        "r.yaml:5:19: unknown event type 'contat'; did you mean 'contact'?",
        "r.yaml:5:43: unknown entity 'rubio'; did you mean 'ruto'?",
        "r.yaml:7:12: unknown key 'evnt'; did you mean 'event'?",
        "r.yaml:8:9: there is another rule 'a'",
        "r.yaml:9:33: unknown kind 'cal'; known are extraordinary_summit, summit",
    ]


def test_a_role_that_the_event_does_not_take_is_a_mistake(tmp_path: Path) -> None:
    text = "entities:\n  x: {names: [Goma]}\nrules:\n  - id: a\n    when: {event: disaster, between: x}\n"
    assert problems(tmp_path, text) == ["r.yaml:5:38: no disaster has the role 'between'; it has at, by"]


def test_mistakes_of_every_sort_in_one_rule_are_told_at_once(tmp_path: Path) -> None:
    text = """\
entities:
  ruto: {type: persn, names: [Ruto]}
rules:
  - id: a
    severty: warning
    when: {event: contcat, between: [rutto], modality: hapened}
  - {id: a, when: {event: escalation, against: nobody}}
"""
    assert problems(tmp_path, text) == [
        "r.yaml:2:16: "
        + "type: Input should be 'person', 'organisation', 'organization', 'group', 'country', 'place', "
        "'event' or 'other' (found 'persn'); did you mean 'person'?",
        "r.yaml:5:5: unknown key 'severty'; did you mean 'severity'?",
        "r.yaml:6:19: unknown event type 'contcat'; did you mean 'contact'?",
        "r.yaml:6:38: unknown entity 'rutto'; did you mean 'ruto'?",
        "r.yaml:6:56: modality: Input should be 'happened', 'ongoing', 'planned', 'hypothetical', 'denied', "
        "'cancelled' or 'background' (found 'hapened'); did you mean 'happened'?",
        "r.yaml:7:10: there is another rule 'a'",
        "r.yaml:7:48: unknown entity 'nobody'",
    ]


def test_an_empty_folder_and_a_twice_defined_entity_are_mistakes(tmp_path: Path) -> None:
    with pytest.raises(RulebookError, match=r"holds no \.yaml file"):
        load_rulebook(tmp_path)
    (tmp_path / "one.yaml").write_text("entities:\n  x: {names: [Goma]}\n")
    (tmp_path / "two.yaml").write_text("entities:\n  x: {names: [Sake]}\n")
    with pytest.raises(RulebookError, match="entity 'x' is defined otherwise"):
        load_rulebook(tmp_path)


@pytest.mark.parametrize("text", ["", "rules: []\n", "entities:\n  x: {names: [Goma]}\n"])
def test_rules_that_are_none_are_a_mistake(text: str, tmp_path: Path) -> None:
    """A file that is cut off would disarm every worker that watches it."""
    assert problems(tmp_path, text) == ["r.yaml:1:1: holds no rule; write one under rules:, or name another file"]


def test_a_language_that_no_article_can_be_in_is_a_mistake(tmp_path: Path) -> None:
    text = "rules:\n  - {id: a, when: {event: summit, language: [sw, english]}}\n"
    [problem] = problems(tmp_path, text)
    assert problem.startswith("r.yaml:2:") and "'english' is no language code such as en, fr or sw" in problem


def test_a_rulebook_survives_pickling_and_its_version_follows_its_rules(tmp_path: Path) -> None:
    rulebook = load_rulebook(RULES)
    copy: Rulebook = pickle.loads(pickle.dumps(rulebook))
    assert (copy.version, copy.rules) == (rulebook.version, rulebook.rules)
    text = fold("M23 rebels attacked Goma in Congo")
    assert [rule.id for rule in copy.scan(text).rules] == ["m23-escalation"]
    (tmp_path / "r.yaml").write_text((RULES / "watch.yaml").read_text("utf-8").replace("critical", "warning"), "utf-8")
    changed = load_rulebook(tmp_path)
    assert changed.version != rulebook.version
    assert changed.rule_versions["eac-summit"] == rulebook.rule_versions["eac-summit"]
    assert changed.rule_versions["m23-escalation"] != rulebook.rule_versions["m23-escalation"]


def test_the_published_schema_takes_good_rules_and_refuses_bad_ones() -> None:
    validator = Draft202012Validator(json_schema())
    labelled = Path(__file__).parents[1] / "data" / "events" / "rules"
    for path in (*RULES.glob("*.yaml"), *labelled.glob("*.yaml")):
        assert list(validator.iter_errors(load(path).data)) == []
    assert not validator.is_valid({"rules": [{"id": "a", "when": {"evnt": "contact"}}]})


def test_names_in_descriptions_are_found_whatever_the_rules_ask_for(tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(
        "entities:\n  peru: {type: country, names: [Peru]}\n"
        "  brun: {names: [Jean Brun], describes: [president of Peru]}\n"
        "rules:\n  - {id: a, when: {event: disaster, at: peru}}\n",
        encoding="utf-8",
    )
    [(text, found)] = load_rulebook(tmp_path).descriptions("brun")
    assert text == "president of Peru"
    assert {mention.entity for mention in found} == {"brun", "peru"}


def test_whoever_is_described_as_a_countrys_brings_in_the_rules_on_that_country(tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(
        "entities:\n  peru: {type: country, names: [Peru]}\n  chad: {type: country, names: [Chad]}\n"
        "  brun: {names: [Jean Brun], describes: [president of Peru]}\n"
        "rules:\n  - {id: a, when: {event: contact, between: [peru, chad]}}\n",
        encoding="utf-8",
    )
    rulebook = load_rulebook(tmp_path)
    assert [rule.id for rule in rulebook.scan(fold("Jean Brun met the minister of Chad.")).rules] == ["a"]
    assert rulebook.scan(fold("Jean Brun met his minister.")).rules == ()
