"""What commands share: the settings option, and how expected failures end the process."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from newswatch.settings import InvalidSettings, read_settings


class BadInput(click.ClickException):
    """What the user gave cannot be used: each line of the message goes to standard error, the exit status is 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        for line in self.message.splitlines():
            click.echo(line, err=True, file=file)


class Unavailable(click.ClickException):
    """Something that the command needs is not there (a broker, a port): exit status 1."""


def settings_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--settings FILE`; the command gets `settings: Settings`. Bad settings end it with exit status 2."""

    @functools.wraps(command)
    def read(*args: Any, settings_file: Path | None, **options: Any) -> Any:
        try:
            settings = read_settings(settings_file)
        except InvalidSettings as error:
            raise BadInput(str(error)) from error
        return command(*args, settings=settings, **options)

    option = click.option(
        "--settings",
        "-s",
        "settings_file",
        type=click.Path(path_type=Path, dir_okay=False, exists=True),
        envvar="NEWSWATCH_SETTINGS",
        show_envvar=True,
        help="The settings file.  [default: ./newswatch.yaml where it exists]",
    )
    return option(read)


def examples(*lines: str) -> str:
    """An epilog for `--help` that shows `lines` as they are."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)
