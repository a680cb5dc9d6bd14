"""`newswatch alerts`: what lies on the topic of alerts."""

import asyncio
import logging
import sys

import click
from aiokafka.errors import KafkaError
from pydantic import ValidationError

import streams.alert
from newswatch import alert_text
from newswatch.options import Unavailable, examples, settings_option
from newswatch.reachable import reachable_kafka
from newswatch.settings import Settings
from newswatch.topics import read_topic
from streams.alert import Alert

log = logging.getLogger("newswatch.alerts")


@click.command(
    epilog=examples(
        "newswatch alerts",
        "newswatch alerts --follow --json | jq -r 'select(.severity == \"critical\") | .rule_title'",
    )
)
@click.option("--follow", "-f", is_flag=True, help="Go on, and print alerts as they come.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, as on the topic.")
@settings_option
def alerts(settings: Settings, follow: bool, as_json: bool) -> None:
    """Print the alerts that Kafka holds, oldest first in each partition.

    Uses kafka.bootstrap_servers of the settings, else the local broker of a running `newswatch up`.
    """
    kafka = reachable_kafka(settings)

    async def run() -> None:
        async for value in read_topic(kafka, streams.alert.TOPIC, follow=follow):
            try:
                alert = Alert.model_validate_json(value)
            except ValidationError as error:
                log.warning("a message on %s is no alert: %s", kafka.topic(streams.alert.TOPIC), error)
                continue
            if as_json:
                click.echo(value.decode("utf-8"))
                continue
            click.echo(alert_text.headline(alert))
            for line in alert_text.details(alert):
                click.echo(f"    {line}")

    try:
        asyncio.run(run())
    except KafkaError as error:
        raise Unavailable(f"cannot read from Kafka at {kafka.bootstrap_servers}: {error}") from error
    except KeyboardInterrupt:
        sys.exit(130)
