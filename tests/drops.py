"""Watched directories that are taken in from, in tests."""

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

from connectors.article import Article
from connectors.checkpoint import Checkpoint
from connectors.files import DirectorySource
from connectors.sandbox import Sandbox
from connectors.settings import DirectorySettings


@asynccontextmanager
async def directory(tmp_path: Path, settle: float = 0.0, **options: object) -> AsyncIterator[DirectorySource]:
    checkpoint = Checkpoint(tmp_path / "state.sqlite")
    sandbox = Sandbox(workers=1, timeout=10)
    settings = DirectorySettings.model_validate({"path": tmp_path / "drop", "settle": settle, **options})
    source = DirectorySource(settings, checkpoint, sandbox, 500_000)
    try:
        yield source
    finally:
        await source.close()
        await sandbox.close()
        checkpoint.close()


async def take(source: DirectorySource, batches: int | None = None) -> list[Article]:
    """Poll once, committing each batch; only so many of them, as a stop or a crash would."""
    taken: list[Article] = []
    async with aclosing(source.poll()) as polled:
        async for batch in polled:
            taken += batch.articles
            await batch.commit()
            if batches is not None and (batches := batches - 1) == 0:
                break
    return taken


def tree(drop: Path) -> set[str]:
    return {str(path.relative_to(drop)) for path in drop.rglob("*") if not path.is_dir() and path.name[0] != "."}
