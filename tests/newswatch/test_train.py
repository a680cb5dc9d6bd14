"""`newswatch train`: labelled articles in, a second opinion out."""

import json
from pathlib import Path

from click.testing import CliRunner

from newswatch.cli import newswatch
from streams.opinion.learned import Learned

RULES = """
entities:
  brel: {type: person, names: [Anna Brel]}
  doru: {type: person, names: [Petra Doru]}
rules:
  - {id: contact, when: {event: contact, between: [brel, doru]}}
"""


def labelled(folder: Path, *rules: str) -> Path:
    folder.mkdir()
    (folder / "rules.yaml").write_text(RULES)
    lines = [
        {"title": "", "body": f"Anna Brel {words} Petra Doru {end}.", "language": "en", "rules": list(fires)}
        for words, fires in (("met", rules), ("met the aunt of", ()))
        for end in ("today", "at noon", "again", "here", "there", "first")
    ]
    (folder / "en.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return folder


def test_it_learns_and_says_from_how_much(tmp_path: Path) -> None:
    out = tmp_path / "opinion.json.gz"
    result = CliRunner().invoke(
        newswatch, ["train", str(labelled(tmp_path / "desk", "contact")), "--alone", "--out", str(out)]
    )
    assert result.exit_code == 0, result.output
    assert "desk: " in result.output
    assert ", of which 6 hold" in result.output
    assert Learned.load(out).words.weights["contact|‹a› <meeting>met ‹b›"] > 0


def test_what_it_cannot_learn_from_ends_it_with_2_and_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "opinion.json.gz"
    for name, rules, said in (("typo", ("contcat",), "en.jsonl:1: no rule"), ("alike", (), "both")):
        folder = labelled(tmp_path / name, *rules)
        result = CliRunner().invoke(newswatch, ["train", str(folder), "--alone", "--out", str(out)])
        assert (result.exit_code, said in result.output) == (2, True), result.output
    assert not out.exists()
