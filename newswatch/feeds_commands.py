"""`newswatch feeds`: try a feed, import a list of them, see how they are, pause and resume them."""

import asyncio
import json
import time
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from pydantic import ValidationError
from rich.console import Console
from rich.table import Column, Table

from connectors.order import Order
from connectors.settings import FeedSettings
from newswatch import feed_memory
from newswatch.options import BadInput, examples, settings_option
from newswatch.settings import DEFAULT_FILE, Settings
from newswatch.settings_edit import CannotEdit, as_yaml, with_feeds

_SHOWN = 10


@click.group()
def feeds() -> None:
    """Try, import, list, pause and resume feeds."""


@feeds.command(
    epilog=examples(
        "newswatch feeds check https://example.org/feed.xml",
        "newswatch feeds check https://example.org   # a page: finds the feeds that it names",
    )
)
@click.argument("url")
@click.option("--kind", default="feed", show_default=True, help="What is there: feed or sitemap.")
@click.option("--private", is_flag=True, help="Allow a private address.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@settings_option
def check(settings: Settings, url: str, kind: str, private: bool, as_json: bool) -> None:
    """Show what polling URL would bring. Nothing is published or remembered. Exit status 1 where it cannot be."""
    from connectors.feed_check import checker  # here, since most commands need neither aiohttp nor feedparser

    feed = _feed(url=url, kind=kind, allow_private_addresses=private)

    async def run() -> Any:
        async with checker(settings.connectors) as checks:
            return await checks.check(feed)

    report = asyncio.run(run())
    if as_json:
        articles = [article.model_dump(mode="json") for article in report.articles]
        click.echo(json.dumps(asdict(report) | {"articles": articles}, ensure_ascii=False))
    else:
        _show(report)
    if report.problem:
        raise SystemExit(1)


@feeds.command(
    "import",
    epilog=examples("newswatch feeds import feeds.opml", "newswatch feeds import feeds.opml --settings newswatch.yaml"),
)
@click.argument("opml", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--print", "only_print", is_flag=True, help="Print what would be added instead of adding it.")
@click.option(
    "--settings",
    "-s",
    "settings_file",
    type=click.Path(path_type=Path, dir_okay=False),
    default=DEFAULT_FILE,
    show_default=True,
    envvar="NEWSWATCH_SETTINGS",
    help="The settings file to add to; it is made where it is missing.",
)
def import_(opml: Path, only_print: bool, settings_file: Path) -> None:
    """Add the feeds of an OPML list to the settings file. Feeds that are there already are left as they are."""
    from newswatch.settings import InvalidSettings, read_settings

    try:
        text = settings_file.read_text(encoding="utf-8") if settings_file.exists() else ""
        there = {feed.source_id for feed in (read_settings(settings_file).connectors.feeds if text else ())}
    except InvalidSettings as error:
        raise BadInput(str(error)) from error
    listed = _outlines(opml)
    names: list[FeedSettings] = []
    for outline in listed.feeds:
        feed = _feed(url=outline.url, name=outline.name or None)
        if feed.source_id in there:  # the same address, but for http or https, or a slash at its end
            click.echo(f"there already: {outline.url} (as {feed.source_id})", err=True)
            continue
        there.add(feed.source_id)
        names.append(feed)
    for address in listed.refused:
        click.echo(f"not added, since it is no http(s) address: {address}", err=True)
    if only_print:
        if names:
            click.echo(as_yaml(names), nl=False)
        return
    if names:
        try:
            changed = with_feeds(text, names)
        except CannotEdit as error:
            raise BadInput(f"{settings_file}: {error}\n(--print shows what to add)") from error
        beside = settings_file.with_name(settings_file.name + ".new")
        beside.write_text(changed, encoding="utf-8")
        try:
            read_settings(beside)
        except InvalidSettings as error:
            beside.unlink()
            raise BadInput(f"nothing is added, since the settings would not be valid:\n{error}") from error
        beside.replace(settings_file)
    known, refused = len(listed.feeds) - len(names), len(listed.refused)
    click.echo(
        f"{len(names)} feeds added to {settings_file}, {known} were there already"
        + (f", {refused} cannot be polled" if refused else "")
    )


@feeds.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@settings_option
def list_(settings: Settings, as_json: bool) -> None:
    """Show how each configured feed is: ok, new, silent, failing, broken, gone or paused.

    Where processes share the feeds (`connectors.group`), whichever of them polls a feed.
    """
    from connectors.feed_status import statuses

    states, orders = feed_memory.known(settings)
    rows = statuses(settings.connectors, states, orders, time.time())
    if as_json:
        for row in rows:
            click.echo(json.dumps(asdict(row), default=_utc, ensure_ascii=False))
        return
    headings = ("is", "articles", "last success", "newest", "next poll")
    table = Table(Column("feed", no_wrap=True, overflow="fold"), *headings, "problem", box=None)
    for row in rows:
        times = [_ago(row.last_success), _ago(row.newest), _ago(row.next_poll)]
        table.add_row(row.id, str(row.condition), str(row.articles), *times, row.problem)
    console = Console()
    # Ids stay whole: `pause` and `resume` ask for them. Where nobody looks on, nothing is wrapped either.
    longest = max((len(row.id) + len(row.problem) for row in rows), default=0)
    console.print(table, width=None if console.is_terminal else longest + 120, no_wrap=not console.is_terminal)


@feeds.command()
@click.argument("ids", nargs=-1, required=True)
@settings_option
def pause(settings: Settings, ids: tuple[str, ...]) -> None:
    """Do not poll the feeds IDS any more. Running connectors obey within seconds, whichever of them polls a feed."""
    _know(settings, ids)
    feed_memory.give(settings, {name: Order(paused=True) for name in ids})


@feeds.command()
@click.argument("ids", nargs=-1, required=True)
@settings_option
def resume(settings: Settings, ids: tuple[str, ...]) -> None:
    """Poll the feeds IDS again, at once: paused ones, and such as are gone or backing off."""
    _know(settings, ids)
    feed_memory.give(settings, {name: Order(paused=False) for name in ids})


def _feed(**fields: Any) -> FeedSettings:
    try:
        return FeedSettings(**fields)
    except ValidationError as error:
        first = error.errors()[0]
        raise BadInput(f"{fields['url']}: {str(first['msg']).removeprefix('Value error, ')}") from error


def _outlines(opml: Path) -> Any:
    from connectors.opml import NotOpml, outlines
    from connectors.sandbox import Exceeded, Sandbox

    async def run() -> Any:
        sandbox = Sandbox(1)
        try:
            return await sandbox.run(outlines, opml.read_bytes())
        finally:
            await sandbox.close()

    try:
        found = asyncio.run(run())
    except Exceeded as error:
        raise BadInput(f"{opml}: cannot be parsed: {error}") from error
    if isinstance(found, NotOpml):
        raise BadInput(f"{opml}: {found}")
    return found


def _know(settings: Settings, ids: tuple[str, ...]) -> None:
    from connectors.feed_status import unknown

    strangers = unknown(settings.connectors, ids)
    if strangers:
        known = ", ".join(feed.source_id for feed in settings.connectors.feeds[:20]) or "none"
        raise BadInput(f"no feed is called {strangers[0]!r}; the settings name: {known}")


def _show(report: Any) -> None:
    click.echo(f"{report.url}\n  {report.kind or 'no feed'}  {report.title}".rstrip())
    if report.problem:
        click.echo(f"  problem: {report.problem}")
    for note in report.notes:
        click.echo(f"  note: {note}")
    for candidate in report.candidates:
        click.echo(f"  names {'the feed' if candidate.declared else 'what may be a feed'}: {candidate.url}")
    if report.next_seconds is not None:
        click.echo(f"  polled about every {report.next_seconds / 60:.0f} min; {len(report.articles)} entries")
    for article in report.articles[:_SHOWN]:
        date = f"{article.published_at:%Y-%m-%d %H:%M}" if article.date_source != "fetched" else "no date"
        click.echo(f"  - {date}  {article.title or article.text[:80]!r}\n    {article.url or '(no link)'}")
    if len(report.articles) > _SHOWN:
        click.echo(f"  ... and {len(report.articles) - _SHOWN} more")


def _utc(moment: object) -> str:
    """Times as in all other records."""
    return moment.isoformat().replace("+00:00", "Z") if isinstance(moment, datetime) else str(moment)


def _ago(moment: datetime | None) -> str:
    if moment is None:
        return "–"
    seconds = time.time() - moment.timestamp()
    units = (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1))
    unit, length = next((pair for pair in units if abs(seconds) >= pair[1]), units[-1])
    text = f"{abs(seconds) // length:.0f} {unit}"
    return f"{text} ago" if seconds >= 0 else f"in {text}"
