"""Progress bars for large files that are taken in, where there is a terminal to show them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

_LARGE_BYTES = 5_000_000


@contextmanager
def intake_bars(console: Console | None = None) -> Iterator[Callable[[str, str, int, int], None]]:
    """Yields what to tell of progress: (source, file, bytes taken in, bytes in all).

    Each file of more than 5 MB has a bar while it is taken in. Without a terminal nothing is shown.
    """
    console = console or Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    bars: dict[tuple[str, str], TaskID] = {}
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:

        def tell(source: str, file: str, done: int, total: int) -> None:
            if total < _LARGE_BYTES:
                return
            key = (source, file)
            if key not in bars:
                bars[key] = shown.add_task(f"{source}: {file}", total=total)
            shown.update(bars[key], completed=done)
            if done >= total:
                shown.remove_task(bars.pop(key))

        yield tell
