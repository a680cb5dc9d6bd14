"""The command `newswatch`. Each group of commands has a file of its own and is registered here by one line."""

import logging
import sys

import click

from newswatch import __version__, logs
from newswatch.alerts_command import alerts
from newswatch.dead_letter_commands import dead_letters
from newswatch.demo_command import demo
from newswatch.feeds_commands import feeds
from newswatch.match_command import match
from newswatch.rules_commands import rules
from newswatch.run_commands import connect, worker
from newswatch.schema_command import schema
from newswatch.up_command import up


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
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


newswatch.add_command(demo)
newswatch.add_command(up)
newswatch.add_command(match)
newswatch.add_command(alerts)
newswatch.add_command(connect)
newswatch.add_command(worker)
newswatch.add_command(rules)
newswatch.add_command(feeds)
newswatch.add_command(dead_letters)
newswatch.add_command(schema)


def main() -> None:
    """The console command. Exit status: 0 done, 1 failed, 2 bad input or settings, 70 unexpected error."""
    try:
        newswatch(prog_name="newswatch")
    except Exception:
        logging.getLogger("newswatch").exception("unexpected error")
        sys.exit(70)


if __name__ == "__main__":
    main()
