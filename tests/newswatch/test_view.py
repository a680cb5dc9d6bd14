"""The live view shows what the snapshot says."""

from alerts import alert, report
from rich.console import Console

from newswatch.observe import PartState, Snapshot, SourceState
from newswatch.view import render


def drawn(snapshot: Snapshot, width: int = 80) -> str:
    console = Console(width=width, record=True, force_terminal=False)
    with console.capture() as capture:
        console.print(render(snapshot, now=1000.0))
    return capture.get()


def test_shows_counts_parts_sources_and_alerts() -> None:
    text = drawn(
        Snapshot(
            seconds=75,
            kafka="127.0.0.1:9092",
            local=True,
            parts=(PartState("connect", "running", 0, None), PartState("worker", "down", 2, "x ERROR y: it broke")),
            sources=(
                SourceState("inbox", True, 1200, 0, 990.0),
                SourceState("news.example/rss", False, 3, 7, None),
            ),
            articles_in=1203,
            articles_read=1200,
            lag=3,
            matches=5,
            alerts=2,
            dead_letters=1,
            entities_watched=9,
            rate_in=1.25,
            latest=(alert(),),
        )
    )
    for expected in (
        "1 min · local broker 127.0.0.1:9092 (in memory)",
        "connect running",
        "worker down, restarted 2×",
        "1,203 articles in (1.2/s)",
        "3 waiting",
        "1 dead letter",
        "9 names watched",
        "10 s ago",
        "WARNING Ruto–Rubio contact: opened",
        "“Ruto phoned Rubio on Monday.”",
        "worker: x ERROR y: it broke",
    ):
        assert expected in text, text
    assert text.index("news.example/rss") < text.index("inbox"), "what is down comes first"


def test_says_when_there_is_nothing_yet() -> None:
    text = drawn(Snapshot(seconds=0, kafka="k:9092", local=False))
    assert "Kafka k:9092" in text
    assert "no source has reported yet" in text
    assert "none yet" in text
    assert "– waiting" in text


def test_a_long_list_is_cut_and_markup_in_articles_is_only_text() -> None:
    sources = tuple(SourceState(f"source-{n:02}", None, 0, 0, None) for n in range(30))
    text = drawn(
        Snapshot(seconds=0, kafka="k", local=False, sources=sources, latest=(alert(reports=(report("[red]x[/]"),)),))
    )
    assert "… and 18 more" in text
    assert "[red]x[/]" in text
