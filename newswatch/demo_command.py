"""`newswatch demo`: the whole, on sample articles or on a folder of your own, with an end."""

import asyncio
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import click
from rich.console import Console
from rich.live import Live

from newswatch import alert_text, view
from newswatch.demo import run as demonstration
from newswatch.demo.feed_server import FeedServer
from newswatch.demo.scenario import Scenario, bundled, from_folder, prepare
from newswatch.demo.summary import Outcome, lines, shortcomings
from newswatch.local_broker import BrokerUnavailable
from newswatch.observe import Observer
from newswatch.options import BadInput, Unavailable, examples
from newswatch.rules_folder import BUNDLED_RULES
from newswatch.settings import read_settings
from newswatch.stack import BrokerLost, Stack
from newswatch.supervised import CannotRun


@click.command(epilog=examples("newswatch demo", "newswatch demo --articles my-articles/ --rules my-rules/"))
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="A folder of articles to run over; it is only read.  [default: sample articles]",
)
@click.option(
    "--rules",
    type=click.Path(path_type=Path, exists=True),
    default=BUNDLED_RULES,
    help="A file or folder of rules.  [default: those that come with newswatch]",
)
def demo(articles: Path | None, rules: Path) -> None:
    """Run everything on this machine over a few articles, and end with a summary.

    Starts a local broker, the connectors and a worker in a temporary folder, sends the articles through (some as RSS
    from a server on loopback, some as files), and shows the alerts as they come.

    Exit status 0 only if what was expected came; over a folder of your own, if every article is accounted for.
    """
    scenario = from_folder(articles) if articles else bundled()
    if not scenario.articles and not scenario.unreadable:
        raise BadInput(f"{articles}: no file there is one that newswatch reads (.txt, .json, .jsonl, ...)")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="newswatch-demo-")))
        feeds = stack.enter_context(FeedServer(scenario.feeds)).urls if scenario.feeds else []
        outcome = _run(scenario, folder, prepare(folder, feeds, rules))
    for line in lines(scenario, outcome):
        click.echo(line)
    wrong = shortcomings(scenario, outcome)
    for line in wrong:
        click.echo(f"not as expected: {line}", err=True)
    sys.exit(1 if wrong else 0)


def _run(scenario: Scenario, folder: Path, settings_file: Path) -> Outcome:
    console = Console()
    settings = read_settings(settings_file, {})
    stack = Stack(settings, settings_file, folder / "log")
    if untrained := unheard(settings.worker.trained):
        click.echo(untrained, err=True)
    screen = Live(console=console, auto_refresh=False, transient=True) if console.is_terminal else None
    click.echo(f"{alert_text.plural(scenario.articles, 'article')} to send; starting broker, connectors and worker ...")
    try:
        stack.start()
        with screen or ExitStack():
            return asyncio.run(demonstration.run(scenario, stack, folder / "inbox", _show(screen)))
    except demonstration.Interrupted:
        raise click.Abort from None
    except (BrokerUnavailable, BrokerLost, CannotRun, demonstration.Stalled) as error:
        raise Unavailable("\n".join([str(error), *_logs(folder)])) from error
    finally:
        stack.close()


def unheard(trained: Path | None) -> str | None:
    """What to tell where there should be a second opinion and nothing was trained."""
    if trained is None or trained.exists():
        return None
    return "no second opinion: the reader decides alone (make install trains one, in some thirty minutes)"


def _show(screen: Live | None) -> Callable[[Observer], None]:
    def draw(observer: Observer) -> None:
        if screen:
            screen.update(view.render(observer.snapshot(), message="ends by itself"), refresh=True)
            return
        for alert in observer.fresh_alerts():
            click.echo(alert_text.headline(alert))

    return draw


def _logs(folder: Path) -> list[str]:
    """The last lines of each part's log: the folder is gone when the user could look."""
    return [
        f"{file.stem}: {line}"
        for file in sorted((folder / "log").glob("*.log"))
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
    ]
