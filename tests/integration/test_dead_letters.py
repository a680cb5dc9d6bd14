"""`newswatch dead-letters` over a running worker."""

import asyncio
import json
from pathlib import Path

import pytest
from articles import an_article
from brokers import publish, records
from click.testing import CliRunner
from plain_worker import plain_worker

from connectors import article
from connectors.kafka import KafkaSettings, create_topics
from newswatch.cli import newswatch
from streams import dead_letter
from streams.app import TOPICS

pytestmark = pytest.mark.broker


def _newswatch(tmp_path: Path, kafka: KafkaSettings, *arguments: str) -> tuple[int, str]:
    settings = tmp_path / "newswatch.yaml"
    fields = kafka.model_dump(mode="json", include={"bootstrap_servers", "topic_prefix", "idempotent_producer"})
    settings.write_text(json.dumps({"kafka": fields}))
    done = CliRunner().invoke(newswatch, ["dead-letters", arguments[0], "-s", str(settings), *arguments[1:]])
    return done.exit_code, done.output


async def _wait_for(kafka: KafkaSettings, letters: int) -> None:
    for _ in range(200):
        if len(await records(kafka, dead_letter.TOPIC)) >= letters:
            return
        await asyncio.sleep(0.3)
    raise AssertionError(f"no {letters} dead letters")


def test_a_dead_letter_is_listed_shown_and_put_back(kafka: KafkaSettings, tmp_path: Path) -> None:
    bad = an_article(1, body="RAISE").model_dump_json().encode()
    asyncio.run(create_topics(kafka, *TOPICS))
    asyncio.run(publish(kafka, article.TOPIC, [(b"bad", bad)]))
    with plain_worker(kafka, tmp_path):
        asyncio.run(_wait_for(kafka, 1))

    status, output = _newswatch(tmp_path, kafka, "list")
    assert status == 0
    letter_id, stage, reason, *_ = output.split()
    assert letter_id.startswith(kafka.topic(article.TOPIC))
    assert (stage, reason) == ("read", "error")
    assert "as it was told to" in output
    assert _newswatch(tmp_path, kafka, "list", "--reason", "timeout") == (0, "")

    status, output = _newswatch(tmp_path, kafka, "show", letter_id)
    assert status == 0
    assert output.endswith(bad.decode() + "\n")

    before = len(asyncio.run(records(kafka, article.TOPIC)))
    status, output = _newswatch(tmp_path, kafka, "replay", letter_id)
    assert (status, output) == (0, "put back 1 message(s)\n")
    back = asyncio.run(records(kafka, article.TOPIC))
    assert len(back) == before + 1
    assert {(r.key, r.value) for r in back} == {(b"bad", bad)}


def test_a_dead_letter_that_is_not_there_is_named(kafka: KafkaSettings, tmp_path: Path) -> None:
    status, output = _newswatch(tmp_path, kafka, "replay", "news.articles/0/9")
    assert status == 2
    assert "news.articles/0/9" in output
    assert _newswatch(tmp_path, kafka, "replay")[0] == 2
