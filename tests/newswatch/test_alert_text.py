"""Alerts as text: evidence, sources, and nothing that steers a terminal."""

from alerts import alert, report

from newswatch.alert_text import details, headline, plural, printable


def test_says_what_when_and_how_sure() -> None:
    assert headline(alert()) == "2026-03-04 05:06:07Z WARNING Ruto–Rubio contact: opened (happened, 1 source)"
    text = headline(alert(reason="severity_raised", publishers=("A", "B"), group_key="Goma"))
    assert text.endswith("Ruto–Rubio contact [Goma]: severity raised (happened, 2 sources)")


def test_quotes_the_evidence_and_links_the_sources() -> None:
    first, second = report(), report(url="https://other.example/x")
    assert details(alert(reports=(first, second), publishers=("Daily Planet", "Other"))) == [
        "“Ruto phoned Rubio on Monday.”",
        "contact (call): “phoned”, between Ruto, him = rubio, found by parse",
        "reported by Daily Planet, Other",
        "https://news.example/a1",
        "https://other.example/x",
        "alert ffffffffffff, revision 1, rule ruto-rubio-contact 0123456789ab",
    ]


def test_an_article_cannot_steer_the_terminal() -> None:
    assert printable("a\x1b[2Jb\x9b31m\r\nc\u202ed\u2028e") == "a [2Jb 31m cd e"
    lines = details(alert(reports=(report("\x1b]0;owned\x07 Ruto\nphoned"),)))
    assert not any(char in line for line in lines for char in "\x1b\x07\n")


def test_a_long_sentence_is_cut() -> None:
    assert len(details(alert(reports=(report("x" * 5000),)))[0]) == 402


def test_counts_have_the_right_number() -> None:
    assert [plural(n, "source") for n in (0, 1, 1234)] == ["0 sources", "1 source", "1,234 sources"]
