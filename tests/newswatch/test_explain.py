"""`newswatch explain` and `newswatch rules check`, as an analyst runs them."""

from pathlib import Path

from click.testing import CliRunner

from newswatch.cli import newswatch

RULES = str(Path(__file__).parents[2] / "rules")


def test_explains_what_a_rule_lacked(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Two rooms\n\nPresident Ruto met the Danish premier while Marco Rubio met the king of Norway.\n")
    done = CliRunner().invoke(newswatch, ["explain", "ruto-rubio-contact", str(file), "--rules", RULES])
    assert done.exit_code == 0, done.output
    assert "rule ruto-rubio-contact does not fire" in done.output
    assert "no  event contact, between ruto and rubio: 'met': rubio takes no part in it" in done.output


def test_explains_why_a_rule_fired(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"title": "Nothing", "body": "x"}\n{"title": "Ruto meets Rubio", "body": ""}\n')
    done = CliRunner().invoke(newswatch, ["explain", "ruto-rubio-contact", str(file), "--rules", RULES, "--line", "2"])
    assert "rule ruto-rubio-contact fires" in done.output
    assert "between: rubio ('Rubio', name)" in done.output
    assert "Nothing" not in done.output


def test_a_line_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"title": "Ruto meets Rubio", "body": ""}\n{broken\n')
    asked = ["explain", "ruto-rubio-contact", str(file), "--rules", RULES, "--line"]
    done = CliRunner().invoke(newswatch, [*asked, "9"])
    assert (done.exit_code, done.output) == (2, f"{file}: there is no article on line 9\n")
    first = CliRunner().invoke(newswatch, [*asked, "1"])
    assert first.exit_code == 0 and "not JSON" not in first.output, "the fault of another line"


def test_an_unknown_rule_is_named_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x\n")
    done = CliRunner().invoke(newswatch, ["explain", "eac-sumit", str(tmp_path / "a.txt"), "--rules", RULES])
    assert (done.exit_code, done.output) == (2, "no rule 'eac-sumit'; did you mean 'eac-summit'?\n")


def test_checks_rules(tmp_path: Path) -> None:
    assert CliRunner().invoke(newswatch, ["rules", "check", RULES]).exit_code == 0
    (tmp_path / "r.yaml").write_text("rules:\n  - {id: a, when: {event: sumit}}\n")
    done = CliRunner().invoke(newswatch, ["rules", "check", str(tmp_path)])
    assert done.exit_code == 2
    assert "r.yaml:2:27: unknown event type 'sumit'; did you mean 'summit'?" in done.output
