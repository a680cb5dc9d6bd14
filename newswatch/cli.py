"""The command `newswatch`. Each group of commands has a file of its own and is registered here by one line."""

import difflib
import importlib
import logging
import os
import sys

import click

from newswatch import __version__, logs

COMMANDS = {
    "demo": "demo_command:demo",
    "up": "up_command:up",
    "match": "match_command:match",
    "alerts": "alerts_command:alerts",
    "connect": "run_commands:connect",
    "worker": "run_commands:worker",
    "explain": "explain_command:explain",
    "train": "train_command:train",
    "rules": "rules_commands:rules",
    "feeds": "feeds_commands:feeds",
    "dead-letters": "dead_letter_commands:dead_letters",
    "schema": "schema_command:schema",
}


class _Commands(click.Group):
    """Imports a command's file when the command is asked for: most commands, and every reading process, need few."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        command = getattr(importlib.import_module(f"newswatch.{module}"), attribute)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            close = difflib.get_close_matches(args[0], COMMANDS, n=1)
            if close:
                error.message += f" Did you mean '{close[0]}'?"
            raise


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, message="newswatch %(version)s")
@click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    envvar="NEWSWATCH_LOG_FORMAT",
    show_envvar=True,
    help="How to log, on standard error.",
)
@click.option(
    "--log-level",
    type=click.Choice(["DEBUG", "INFO", "WARNING", "ERROR"], case_sensitive=False),
    default="INFO",
    show_default=True,
    envvar="NEWSWATCH_LOG_LEVEL",
    show_envvar=True,
    help="What to log.",
)
def newswatch(log_format: logs.LogFormat, log_level: str) -> None:
    """A streaming news-event monitor: feeds and files go in, alerts come out, on Kafka."""
    logs.configure(log_format, log_level.upper())
    os.environ |= {"NEWSWATCH_LOG_FORMAT": log_format, "NEWSWATCH_LOG_LEVEL": log_level.upper()}  # for child processes


def main() -> None:
    """The console command. Exit status: 0 done, 1 failed, 2 bad input or settings, 70 unexpected error."""
    try:
        newswatch(prog_name="newswatch")
    except Exception:
        logging.getLogger("newswatch").exception("unexpected error")
        sys.exit(70)


if __name__ == "__main__":
    main()
