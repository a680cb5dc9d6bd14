"""`make feeds-bench`: how fast feeds are polled and parsed, and in how much memory.

10,000 feeds on loopback (5,000 hosts of 2), served by another process; articles are counted instead of published, so
that the figures are the connectors' own. Rounds: everything new, then all unchanged (304).
"""

import argparse
import asyncio
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from connectors.article import Article
from connectors.checkpoint import Checkpoint
from connectors.controls import Controls
from connectors.draft import Origin
from connectors.feed import parse
from connectors.fetch import Fetcher
from connectors.hosts import Hosts
from connectors.metrics import Metrics
from connectors.parsed import Answered, NotAFeed
from connectors.polled import polled_source
from connectors.runner import drive
from connectors.sandbox import Sandbox
from connectors.settings import FeedSettings
from connectors.surroundings import Surroundings

ENTRIES = 20  # of a feed, unless told otherwise
SENTENCE = "The port authority said that the basin will be open to ships of every size by the end of the week. "


def feed_text(number: int, entries: int = ENTRIES) -> bytes:
    """An ordinary feed: entries with 1 KB of marked-up text each; with 20 of them about 25 KB."""
    items = "".join(
        f"<item><guid>https://site{number}.example/{entry}</guid><title>Report {entry} from port {number}</title>"
        f"<link>https://site{number}.example/{entry}</link><pubDate>Tue, 03 Mar 2026 09:{entry:02d}:00 GMT</pubDate>"
        f"<description><![CDATA[<p>{entry} {SENTENCE * 10}</p>]]></description></item>"
        for entry in range(entries)
    )
    return f"<rss version='2.0'><channel><title>Port {number}</title>{items}</channel></rss>".encode()


def serve(ports: "multiprocessing.Queue[int]", entries: int) -> None:
    """Serve `/<number>` with validators, on all of 127.0.0.0/8."""

    async def answer(request: web.Request) -> web.Response:
        etag = f'"{request.path}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return web.Response(
            body=feed_text(int(request.path[1:]), entries), content_type="text/xml", headers={"ETag": etag}
        )

    async def run() -> None:
        app = web.Application()
        app.router.add_get("/{number}", answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "0.0.0.0", 0, backlog=2048).start()
        ports.put(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(run())


class Counter:
    """Stands in for the publisher: counts, and ends the round when every feed was polled."""

    def __init__(self) -> None:
        self.articles = 0

    async def publish(self, articles: Sequence[Article]) -> None:
        self.articles += len(articles)


def megabytes(pid: int) -> float:
    """The most memory that a process has had resident: of its own, as what the kernel counts for children is also what
    they shared with their parent before they became another program. 0 where there is no /proc."""
    file = Path(f"/proc/{pid}/status")
    status = file.read_text() if file.exists() else "VmHWM: 0"
    return float(status.partition("VmHWM:")[2].split()[0]) / 1_000


async def one_round(feeds: list[FeedSettings], state: Path, processes: int) -> tuple[float, int, float]:
    """Poll every feed once; seconds, articles, and megabytes of the largest parser."""
    checkpoint = Checkpoint(state)
    for feed in feeds:
        known = await checkpoint.load(feed.source_id)
        if known:
            await checkpoint.save(feed.source_id, known.model_copy(update={"due_at": 0.0}))
    hosts, sandbox, controls = Hosts(), Sandbox(processes), Controls(checkpoint)
    fetcher = Fetcher(user_agent="newswatch/bench", timeout=60, max_bytes=10_000_000, hosts=hosts)
    around = Surroundings(fetcher, hosts, sandbox, checkpoint, controls)
    counter, metrics, stop = Counter(), Metrics(), asyncio.Event()
    begun = time.perf_counter()
    driving = asyncio.create_task(
        drive([polled_source(feed, around) for feed in feeds], counter, metrics, stop, 30)  # type: ignore[arg-type]
    )
    while True:
        await asyncio.sleep(0.2)
        polls = sum(s.value for m in metrics.polls.collect() for s in m.samples if s.name.endswith("_total"))
        if polls >= len(feeds):
            break
    seconds = time.perf_counter() - begun
    failed = sum(s.value for m in metrics.errors.collect() for s in m.samples if s.name.endswith("_total"))
    if failed:
        print(f"  {failed:.0f} polls failed")
    stop.set()
    await driving
    await fetcher.close()
    largest = max((megabytes(worker._process.pid) for worker in sandbox._all), default=0.0)
    await sandbox.close()
    checkpoint.close()
    return seconds, counter.articles, largest


def parse_throughput(repeats: int) -> None:
    data = feed_text(1)
    answered = Answered(data, "text/xml", "https://a.example/", Origin("s", "rss"), datetime.now(UTC))
    begun = time.perf_counter()
    for _ in range(repeats):
        found = parse(answered)
        assert not isinstance(found, NotAFeed) and len(found.articles) == ENTRIES
    seconds = time.perf_counter() - begun
    print(
        f"parsing, one process: {repeats / seconds:.0f} feeds/s, {repeats * ENTRIES / seconds:.0f} entries/s, "
        f"{repeats * len(data) / seconds / 1e6:.1f} MB/s (feeds of {len(data) / 1000:.0f} KB, {ENTRIES} entries)"
    )


async def polling(count: int, processes: int, entries: int) -> None:
    ports = multiprocessing.get_context("spawn").Queue()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(ports, entries), daemon=True)
    server.start()
    port = ports.get(timeout=30)
    feeds = [
        FeedSettings(
            url=f"http://127.{1 + number // 2 // 250}.0.{1 + number // 2 % 250}:{port}/{number}",
            id=f"feed-{number}",
            interval=36_000,
            allow_private_addresses=True,
        )
        for number in range(count)
    ]
    largest = 0.0
    try:
        with tempfile.TemporaryDirectory() as folder:
            state = Path(folder) / "state.sqlite"
            for name in ("all new", "all unchanged (304)"):
                seconds, articles, megabytes_of_parser = await one_round(feeds, state, processes)
                largest = max(largest, megabytes_of_parser)
                print(f"{name}: {count} feeds in {seconds:.1f} s, {count / seconds:.0f} feeds/s, {articles} articles")
            size = sum(file.stat().st_size for file in Path(folder).iterdir())
    finally:
        server.kill()
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"memory, peak: {own:.0f} MB, largest parser {largest:.0f} MB; state on disk {size / 1e6:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=10_000)
    parser.add_argument("--parsers", type=int, default=2)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--repeats", type=int, default=200)
    arguments = parser.parse_args()
    parse_throughput(arguments.repeats)
    asyncio.run(polling(arguments.feeds, arguments.parsers, arguments.entries))


if __name__ == "__main__":
    main()
