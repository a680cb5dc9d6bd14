"""`newswatch match`: files against the rules, with no Kafka at all."""

import asyncio
import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from connectors.formats import Fault
from newswatch.heard_opinion import heard_opinion
from newswatch.input_files import Found, Skipped, read, walk
from newswatch.options import BadInput, examples, settings_option
from newswatch.rules_folder import rules_folder
from newswatch.settings import Settings

_LOADING_SECONDS = 60.0  # for a language's model, on a busy machine


@click.command(
    epilog=examples(
        "newswatch match article.txt",
        "newswatch match --rules my-rules archive/ | jq -r .rule | sort | uniq -c",
    )
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--rules", type=click.Path(path_type=Path), help="A file or folder of rules.  [default: the settings']")
@click.option("--processes", type=click.IntRange(1), help="That read articles.  [default: one a processor]")
@settings_option
def match(settings: Settings, paths: tuple[Path, ...], rules: Path | None, processes: int | None) -> None:
    """Print, as JSON Lines, each match of the articles in files and folders.

    Keys: `article` (file, or file:line of a .jsonl), `id` (the article's own, or null), `rule`, `evidence` (sentence,
    trigger, participants with offsets into title, blank line and body, method), `modality`.

    Exit status 0 with or without matches; 2 where an input or the rules are bad, each told on standard error. A bad
    file or line does not stop the others.
    """
    from newswatch.match_articles import match_articles  # here, since spaCy takes long to import
    from streams.reader import ReaderConfig
    from streams.rulebook import RulebookError, load_rulebook

    try:
        rulebook = load_rulebook(rules or rules_folder(settings))
    except RulebookError as error:
        raise BadInput(str(error)) from error
    opinion = heard_opinion(settings)
    fetched_at = datetime.now(UTC)

    def found() -> Iterator[Found | Fault]:
        for file in walk(paths):
            if isinstance(file, Skipped):
                click.echo(f"{file.path}: passed over, since its ending is none that is read", err=True)
            else:
                yield from read(file, fetched_at)

    async def run() -> bool:
        good = True
        async for line in match_articles(
            found(),
            ReaderConfig(rulebook, settings.worker.models, opinion=opinion),
            processes=processes or os.cpu_count() or 1,
            timeout=settings.worker.article_timeout + _LOADING_SECONDS,
        ):
            if isinstance(line, Fault):
                good = False
                click.echo(str(line), err=True)
            else:
                click.echo(json.dumps(line, ensure_ascii=False))
        return good

    if not asyncio.run(run()):
        sys.exit(2)
