"""How a large .jsonl file is taken in: megabytes and articles per second, and peak memory. Articles are counted only.

python tests/benchmarks/files_bench.py --megabytes 1000
"""

import argparse
import asyncio
import json
import resource
import tempfile
import time
from pathlib import Path

from connectors.checkpoint import Checkpoint
from connectors.files import DirectorySource
from connectors.sandbox import Sandbox
from connectors.settings import DirectorySettings

BODY = "The port authority said that the basin will be open to ships of every size by the end of the week. " * 40


def write(path: Path, megabytes: int) -> int:
    """A file of that size, an article of 4 KB a line; how many."""
    count = 0
    with path.open("w") as file:
        while file.tell() < megabytes * 1_000_000:
            for _ in range(1_000):
                file.write(json.dumps({"id": str(count), "title": f"Report {count}", "body": BODY}) + "\n")
                count += 1
    return count


async def take_in(folder: Path) -> int:
    checkpoint, sandbox = Checkpoint(folder / "state.sqlite"), Sandbox(1)
    source = DirectorySource(DirectorySettings(path=folder / "drop", settle=0), checkpoint, sandbox, 500_000)
    count = 0
    async for batch in source.poll():
        count += len(batch.articles)
        await batch.commit()
    await source.close()
    await sandbox.close()
    checkpoint.close()
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1_000)
    megabytes = parser.parse_args().megabytes
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "drop").mkdir()
        written = write(folder / "drop" / "large.jsonl", megabytes)
        begun = time.perf_counter()
        taken = asyncio.run(take_in(folder))
        seconds = time.perf_counter() - begun
        assert taken == written
        assert (folder / "drop" / "finished" / "large.jsonl").exists()
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1_000
    print(
        f"{megabytes} MB, {taken} articles in {seconds:.0f} s: {megabytes / seconds:.0f} MB/s, {taken / seconds:.0f}/s"
    )
    print(f"memory, peak: {own:.0f} MB, parser {child:.0f} MB")


if __name__ == "__main__":
    main()
