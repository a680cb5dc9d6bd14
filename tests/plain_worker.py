"""A worker with a reader that does what articles tell it to: the delivery is real, the reading is not.

    python plain_worker.py '{"kafka": {...}, "worker": {...}}'

Words in a body: CRASH ends the reading process, HANG never comes back, RAISE raises, RULE:x:y matches rule x, group y.
"""

import asyncio
import faulthandler
import json
import logging
import os
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from aiokafka.consumer.group_coordinator import CoordinatorGroupRebalance
from aiokafka.errors import KafkaError
from pydantic import ValidationError

from connectors.article import Article
from connectors.kafka import KafkaSettings
from newswatch import process
from streams.annotation import AnnotatedArticle, Modality
from streams.match import ArticleRef, Evidence, IncidentPolicy, Match, match_id
from streams.reading import Read, Unreadable
from streams.serve import serve
from streams.settings import WorkerSettings
from streams.workers import Pool

_RULE = re.compile(r"RULE:(\w+):(\w*)")


def open_reader(config: dict[str, Any]) -> Callable[[bytes], Read | Unreadable]:
    """See the module."""

    def read(value: bytes) -> Read | Unreadable:
        try:
            article = Article.model_validate_json(value)
        except ValidationError as error:
            return Unreadable(str(error))
        if "CRASH" in article.body:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "HANG" in article.body:
            time.sleep(3600)
        if "RAISE" in article.body:
            raise RuntimeError("as it was told to")
        time.sleep(config.get("seconds", 0.0))
        matches = [_match(article, *found, config.get("quiet", 3600.0)) for found in _RULE.findall(article.body)]
        annotation = AnnotatedArticle(
            article_id=article.id, content_hash=article.content_hash, language=None, rulebook_version="1"
        )
        return Read(
            article_id=article.id,
            annotation=annotation.model_dump_json().encode(),
            matches=tuple((m.id, f"{m.rule_id}|{m.group_key}".encode(), m.model_dump_json().encode()) for m in matches),
            matched=tuple((m.rule_id, m.severity) for m in matches),
            entities=Counter(),
            events=Counter(),
            verdicts=Counter(),
            seconds=0.0,
        )

    return read


def _match(article: Article, rule: str, group: str, quiet: float) -> Match:
    return Match(
        id=match_id(rule, group, article.id, article.content_hash),
        rule_id=rule,
        rule_title=rule.title(),
        rule_version="1",
        severity="warning",
        group_key=group,
        modality=Modality.HAPPENED,
        article=ArticleRef(
            id=article.id,
            content_hash=article.content_hash,
            title=article.title,
            url=article.url,
            publisher=article.publisher,
            language=None,
            event_time=article.event_time,
            published_at=article.published_at,
            fetched_at=article.fetched_at,
        ),
        evidence=(Evidence(sentence=article.body[:200]),),
        policy=IncidentPolicy(budget_per_hour=1_000_000, quiet_seconds=quiet),
    )


class PlainWorker:
    """A worker process under test."""

    def __init__(self, kafka: KafkaSettings, folder: Path, *, app_id: str = "plain", **settings: Any) -> None:
        self.reading = settings.pop("reading", {})
        self.clock = settings.pop("clock", None)  # a file with the seconds by which the clock is off
        self.stumbles = settings.pop("stumbles", 0)  # how often joining its consumer group fails
        self.settings = {
            "app_id": kafka.topic_prefix + app_id,
            "database": f"sqlite:///{folder / 'incidents.sqlite'}",
            "metrics_port": 0,
        } | settings
        self.log = folder / f"worker-{time.monotonic_ns()}.log"
        self._kafka = kafka.model_dump(mode="json")

    def start(self) -> None:
        """Start it, without waiting for anything."""
        task = {"kafka": self._kafka, "worker": self.settings, "reading": self.reading, "clock": self.clock}
        task["stumbles"] = self.stumbles
        with self.log.open("ab") as out:
            command = [sys.executable, __file__, json.dumps(task)]
            self.process = process.start(command, output=out, orphan_signal=signal.SIGKILL)

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        self.process.terminate()
        return self.process.wait(40)

    def explain(self) -> None:
        """Print where its threads are and its log: the test that ran it has failed."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGUSR1)
            time.sleep(1)
        print(f"worker {self.process.pid}, exit code {self.process.poll()}:\n{self.log.read_text()[-20_000:]}")

    def get(self, path: str) -> str:
        """What its health server answers (HTTPError where it is not well)."""
        port = re.search(r"http://127\.0\.0\.1:(\d+)/metrics", self.log.read_text())
        assert port, "no health server yet"
        with urlopen(f"http://127.0.0.1:{port[1]}{path}", timeout=5) as response:
            return str(response.read().decode())


@contextmanager
def plain_worker(kafka: KafkaSettings, folder: Path, **settings: Any) -> Iterator[PlainWorker]:
    """A running worker that is killed at the end. Where the test fails, what the worker said and did is printed."""
    worker = PlainWorker(kafka, folder, **settings)
    worker.start()
    try:
        yield worker
    except BaseException:
        worker.explain()
        raise
    finally:
        worker.kill()


def stumble(times: int) -> None:
    """Let the first joins of a consumer group fail as where the broker answers with an error that nobody expects."""
    join = CoordinatorGroupRebalance.perform_group_join
    left = iter(range(times))

    async def fail_first(self: CoordinatorGroupRebalance) -> Any:
        if next(left, None) is not None:
            raise KafkaError("as it was told to")
        return await join(self)

    CoordinatorGroupRebalance.perform_group_join = fail_first


def main() -> None:
    """Run it."""
    faulthandler.register(signal.SIGUSR1)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    task = json.loads(sys.argv[1])
    settings = WorkerSettings(**task["worker"])
    pool = Pool(open_reader, task["reading"], processes=settings.processes, timeout=settings.article_timeout)

    def now() -> datetime:
        off = float(Path(task["clock"]).read_text() or 0) if task["clock"] else 0.0
        return datetime.now(UTC) + timedelta(seconds=off)

    if task["stumbles"]:
        stumble(task["stumbles"])
    asyncio.run(serve(KafkaSettings(**task["kafka"]), settings, pool, now))


if __name__ == "__main__":
    main()
