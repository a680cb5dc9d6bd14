"""`newswatch dead-letters`: what could not be processed, why, and how to put it back."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import click
from aiokafka.errors import KafkaError

from connectors.kafka import KafkaSettings
from newswatch.options import BadInput, Unavailable, examples, settings_option
from newswatch.reachable import reachable_kafka
from newswatch.settings import Settings
from streams.dead_letter import TOPIC, DeadLetter, Reason, Stage, parse
from streams.message import Message
from streams.topic import TopicReader, publish

T = TypeVar("T")
Wanted = Callable[[DeadLetter], bool]


@click.group("dead-letters")
def dead_letters() -> None:
    """What could not be processed: look at it, and put it back once the cause is mended."""


_stage = click.option("--stage", type=click.Choice([stage.value for stage in Stage]), help="Only of this step.")
_reason = click.option("--reason", type=click.Choice([r.value for r in Reason]), help="Only for this reason.")


@dead_letters.command("list", epilog=examples("newswatch dead-letters list --reason timeout"))
@_stage
@_reason
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with the whole error.")
@settings_option
def list_letters(settings: Settings, stage: str | None, reason: str | None, as_json: bool) -> None:
    """One line each: where it came from, which step gave up, why."""
    for letter in _read(reachable_kafka(settings), _wanted(stage, reason)):
        if as_json:
            click.echo(json.dumps(_facts(letter)))
        else:
            click.echo(f"{letter.id}  {letter.stage}  {letter.reason}  {_last_line(letter.error)}")


@dead_letters.command("show", epilog=examples("newswatch dead-letters show news.articles/3/1041"))
@click.argument("letter_id", metavar="ID")
@settings_option
def show(settings: Settings, letter_id: str) -> None:
    """All that is known of one, and the message itself."""
    letters = _read(reachable_kafka(settings), lambda letter: letter.id == letter_id)
    if not letters:
        raise BadInput(f"there is no dead letter {letter_id}; `newswatch dead-letters list` names them")
    for name, value in _facts(letters[-1]).items():
        click.echo(f"{name}: {value}")
    click.echo()
    click.echo((letters[-1].value or b"").decode("utf-8", "backslashreplace"))


@dead_letters.command(
    "replay",
    epilog=examples("newswatch dead-letters replay news.articles/3/1041", "newswatch dead-letters replay --all"),
)
@click.argument("letter_ids", metavar="[ID]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All of them, or all that --stage and --reason leave.")
@_stage
@_reason
@settings_option
def replay(
    settings: Settings, letter_ids: tuple[str, ...], everything: bool, stage: str | None, reason: str | None
) -> None:
    """Put messages back on the topics that they came from, byte for byte.

    Putting one back twice does no harm: what was processed already changes nothing the second time.
    """
    if bool(letter_ids) == everything:
        raise BadInput("name the dead letters to put back, or say --all")
    kafka = reachable_kafka(settings)
    by_reason = _wanted(stage, reason)
    found = {letter.id: letter for letter in _read(kafka, by_reason) if everything or letter.id in letter_ids}
    if missing := set(letter_ids) - set(found):
        raise BadInput("\n".join(f"there is no such dead letter: {letter_id}" for letter_id in sorted(missing)))
    kept = [letter for letter in found.values() if letter.value is not None]
    for letter in found.values():
        if letter.value is None:
            click.echo(f"{letter.id} cannot be put back: its value was too large to be kept", err=True)
    click.echo(f"put back {_run(publish(kafka, [_original(letter) for letter in kept]), kafka)} message(s)")


def _wanted(stage: str | None, reason: str | None) -> Wanted:
    return lambda letter: (stage or letter.stage) == letter.stage and (reason or letter.reason) == letter.reason


def _read(kafka: KafkaSettings, wanted: Wanted) -> list[DeadLetter]:
    async def read() -> list[DeadLetter]:
        letters = []
        async with TopicReader(kafka, TOPIC) as reader:
            async for message in reader.until_end():
                try:
                    letter = parse(message.key, message.value, message.headers)
                except ValueError as error:
                    click.echo(f"{message.topic}/{message.partition}/{message.offset}: {error}", err=True)
                    continue
                if wanted(letter):
                    letters.append(letter)
        return letters

    return _run(read(), kafka)


def _run(work: Coroutine[Any, Any, T], kafka: KafkaSettings) -> T:
    try:
        return asyncio.run(work)
    except KafkaError as error:
        raise Unavailable(f"cannot reach Kafka at {kafka.bootstrap_servers}: {error}") from error


def _original(letter: DeadLetter) -> Message:
    return Message(letter.key, letter.value, letter.topic, letter.partition, letter.offset, letter.headers)


def _facts(letter: DeadLetter) -> dict[str, str]:
    key = (letter.key or b"").decode("utf-8", "backslashreplace")
    return {"id": letter.id, "key": key, "stage": letter.stage, "reason": letter.reason, "error": letter.error}


def _last_line(error: str) -> str:
    return (error.strip().splitlines() or [""])[-1]
