"""`newswatch rules`: all that is done with rules. Each command has a file of its own and is registered here."""

import click

from newswatch.rules_push_command import push


@click.group()
def rules() -> None:
    """Watch-rules: put them in force while workers run."""


rules.add_command(push)
