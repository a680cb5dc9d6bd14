"""`newswatch rules`: all that is done with rules. Each command has a file of its own and is registered here."""

import click

from newswatch.rules_check_command import check
from newswatch.rules_push_command import push


@click.group()
def rules() -> None:
    """Watch-rules: check them, put them in force while workers run."""


rules.add_command(check)
rules.add_command(push)
