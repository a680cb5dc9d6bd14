"""`newswatch rules check`: every mistake in the rules, before a worker sees them."""

from pathlib import Path

import click

from newswatch.options import BadInput, examples, settings_option
from newswatch.rules_folder import rules_folder
from newswatch.settings import Settings


@click.command(epilog=examples("newswatch rules check", "newswatch rules check my-rules/"))
@click.argument("path", required=False, type=click.Path(path_type=Path, exists=True))
@settings_option
def check(settings: Settings, path: Path | None) -> None:
    """Check the rules of PATH, a file or a folder; by default those of the settings.

    Each mistake is told with file, line, column and the nearest right spelling. Exit status 0 where there is none, 2
    otherwise.
    """
    from streams.rulebook import RulebookError, load_rulebook

    try:
        rulebook = load_rulebook(path or rules_folder(settings))
    except RulebookError as error:
        raise BadInput(str(error)) from error
    click.echo(f"{len(rulebook.rules)} rule(s), {len(rulebook.entities)} entities, version {rulebook.version}: good")
