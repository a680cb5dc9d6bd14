"""`newswatch rules push`: rules for all workers at once, while they run."""

import asyncio
from pathlib import Path

import click
from aiokafka.errors import KafkaError

from connectors.kafka import create_topics
from newswatch.options import BadInput, Unavailable, examples, settings_option
from newswatch.reachable import reachable_kafka
from newswatch.rules_folder import rules_folder
from newswatch.settings import Settings


@click.command(epilog=examples("newswatch rules push rules/", "newswatch rules push --clear"))
@click.argument("path", required=False, type=click.Path(path_type=Path, exists=True))
@click.option("--clear", is_flag=True, help="Take back what was pushed: each worker's own files count again.")
@settings_option
def push(settings: Settings, path: Path | None, clear: bool) -> None:
    """Put the rules of PATH in force on every worker, within seconds; by default those of the settings.

    Rules with a mistake are not pushed. What was pushed holds until the next push, over restarts too, and goes before
    the workers' own files.
    """
    from streams import rules_source  # here, since the other commands need not wait for it
    from streams.rulebook import RulebookError

    kafka = reachable_kafka(settings)

    async def run() -> str:
        await create_topics(kafka, rules_source.TOPIC)
        if clear:
            await rules_source.clear(kafka)
            return "cleared: every worker's own rules are in force again"
        rulebook = await rules_source.push(kafka, path or rules_folder(settings))
        return f"pushed rules {rulebook.version}: {len(rulebook.rules)} rule(s)"

    try:
        click.echo(asyncio.run(run()))
    except RulebookError as error:
        raise BadInput(str(error)) from error
    except KafkaError as error:
        raise Unavailable(f"cannot reach Kafka at {kafka.bootstrap_servers}: {error}") from error
