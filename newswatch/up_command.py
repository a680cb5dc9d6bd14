"""`newswatch up`: the whole on one machine, with a live view."""

import asyncio
import signal
import sys

import click
from rich.console import Console
from rich.live import Live

from newswatch import alert_text, view
from newswatch.local_broker import BrokerUnavailable
from newswatch.observe import Observer
from newswatch.options import BadInput, Unavailable, examples, settings_option
from newswatch.reachable import running_broker
from newswatch.settings import Settings
from newswatch.stack import BrokerLost, Stack, describe
from newswatch.supervised import CannotRun


@click.command(
    epilog=examples(
        "newswatch up",
        "newswatch up --settings newswatch.yaml",
        "newswatch up | tee alerts.txt      # plain lines: alerts on standard output, logs on standard error",
    )
)
@settings_option
@click.pass_context
def up(context: click.Context, settings: Settings) -> None:
    """Run everything on this machine: broker, connectors, worker.

    Without kafka.bootstrap_servers in the settings it starts a local broker that holds everything in memory.
    Ctrl-C stops in good order and loses nothing; a second Ctrl-C stops at once.
    """
    if (servers := running_broker(settings)) is not None:
        raise BadInput(f"`newswatch up` runs already with these settings, with its broker at {servers}")
    console = Console()
    live = console.is_terminal
    stack = Stack(
        settings,
        context.params.get("settings_file"),
        settings.connectors.state.parent / "log" if live else None,
    )
    try:
        stack.start()
        left = asyncio.run(run(stack, console if live else None))
    except (BrokerUnavailable, BrokerLost) as error:
        raise Unavailable(_with_log(str(error), stack)) from error
    except CannotRun as error:
        raise BadInput(_with_log(str(error), stack)) from error
    finally:
        stack.close()
    if left:
        click.echo(f"stopped at once: lost with the local broker, unread: {describe(left)}", err=True)
        sys.exit(1)


async def run(stack: Stack, console: Console | None) -> dict[str, int]:
    """Keep `stack` running until Ctrl-C, then drain it; return what was lost, by topic. Draws on `console`."""
    stop, hurry = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, lambda: hurry.set() if stop.is_set() else stop.set())
    observer = Observer(stack)
    watching = asyncio.create_task(observer.watch())
    showing = asyncio.create_task(_show_live(observer, console, stop) if console else _show_lines(observer))
    try:
        while not stop.is_set():
            stack.keep_running()
            await _either(stop, 0.2)
        left = await stack.drain(hurry)
        if not hurry.is_set():
            await observer.read_to_end()
        return left
    finally:
        watching.cancel()
        showing.cancel()
        await asyncio.gather(watching, showing, return_exceptions=True)
        if not console:
            _echo_alerts(observer)


async def _either(event: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return


async def _show_live(observer: Observer, console: Console, stop: asyncio.Event) -> None:
    with Live(console=console, auto_refresh=False) as screen:
        while True:
            message = "stopping: finishing what was taken in, Ctrl-C again stops at once" if stop.is_set() else None
            snapshot = observer.snapshot()
            screen.update(view.render(snapshot, message=message) if message else view.render(snapshot), refresh=True)
            await asyncio.sleep(0.5)


async def _show_lines(observer: Observer) -> None:
    while True:
        _echo_alerts(observer)
        await asyncio.sleep(0.5)


def _echo_alerts(observer: Observer) -> None:
    for alert in observer.fresh_alerts():
        click.echo(alert_text.headline(alert))
        for line in alert_text.details(alert):
            click.echo(f"    {line}")


def _with_log(message: str, stack: Stack) -> str:
    complaints = [f"{part.name}: {line}" for part in stack.parts if (line := part.last_complaint())]
    return "\n".join([message, *complaints])
