"""`newswatch train`: learn a second opinion from labelled articles."""

import importlib.util
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
from rich.console import Console
from rich.progress import Progress, track

from newswatch.options import BadInput, examples
from streams.opinion.learned import LEARNED

if TYPE_CHECKING:
    from streams.events.trees.nlp import Models
    from streams.opinion.training import Example

_LABELLED = Path(__file__).parents[1] / "tests" / "data" / "events"  # in a checkout
_READ = ("dev", "desks/*")  # the sets that the reader was mended from
_UNREAD = "unread/*"
_CLEAN = get_context("spawn")  # a fork of a process with threads may hang
_T = TypeVar("_T")


@click.command(
    epilog=examples(
        "newswatch train",
        "newswatch train my-articles --out my-opinion.json.gz",
        "newswatch train my-articles --alone --out my-opinion.json.gz",
    )
)
@click.argument(
    "folders", metavar="[FOLDER]...", nargs=-1, type=click.Path(path_type=Path, exists=True, file_okay=False)
)
@click.option("--alone", is_flag=True, help="Learn from FOLDERs alone, not from newswatch's own sets as well.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=LEARNED,
    help="The file to write.  [default: where newswatch looks for it]",
)
def train(folders: tuple[Path, ...], alone: bool, out: Path) -> None:
    """Learn from labelled articles how news tells of events, as a second opinion beside the reader.

    From the sets that newswatch is developed with, and from your own: FOLDER holds a rules.yaml and labelled articles
    (*.jsonl: title, body, language, and `rules`, the ids of those that should fire). It takes some thirty minutes, and
    needs the extra `train`; with the extra `encoder` it learns words in their context too.

    Exit status 2 where a set is bad, told with file and line.
    """
    from streams.encoder.encoder import NoEncoder
    from streams.opinion.fitting import fit
    from streams.opinion.labelled import BadLabels, labelled, rulebook_of
    from streams.rulebook import RulebookError

    _needs_scikit_learn()
    if not out.parent.is_dir():
        raise BadInput(f"{out.parent}: there is no such folder")
    sets = _sets(folders, alone=alone)
    console = Console(stderr=True)
    in_context = _has_encoder()
    found: list[Example] = []
    try:
        for folder, _ in sets:  # told before the long work begins
            deque(labelled(folder, rulebook_of(folder)), maxlen=0)
        with ProcessPoolExecutor(min(len(sets), os.cpu_count() or 1), mp_context=_CLEAN) as pool:
            taught = zip(sets, pool.map(partial(_examples, in_context), *zip(*sets, strict=True)), strict=True)
            for (folder, _), got in _with_bar(taught, len(sets), console):
                found += got
                if not console.is_terminal:
                    click.echo(f"{folder.name}: {len(got)} examples", err=True)
        with _learning(console) as tell:
            learned = fit(found, tell)
    except (BadLabels, NoEncoder, RulebookError, ValueError) as error:
        raise BadInput(str(error)) from error
    except BrokenProcessPool as error:
        raise click.ClickException("a process that read articles has ended, for want of memory perhaps") from error
    try:
        learned.save(out)
    except OSError as error:
        raise BadInput(f"{out}: {error.strerror}") from error
    held, features = sum(example.holds for example in found), len(learned.words.weights)
    click.echo(f"learned from {len(found)} examples, of which {held} hold: {features} features", err=True)
    click.echo(f"has an opinion on clauses of the form {', '.join(sorted(map(_shown, learned.forms)))}", err=True)


def _with_bar(sets: Iterable[_T], total: int, console: Console) -> Iterable[_T]:
    """The sets as they come, with a bar of progress on a terminal."""
    shown = console.is_terminal
    return track(sets, "reading labelled sets", total, console=console, transient=True, disable=not shown)


@contextmanager
def _learning(console: Console) -> Iterator[Callable[[float], None]]:
    """Takes which share is learned: a bar on a terminal, else a line for each tenth."""
    if console.is_terminal:
        with Progress(console=console, transient=True) as progress:
            task = progress.add_task("learning from them", total=1.0)
            yield lambda share: progress.update(task, completed=share)
        return
    tenths = 0

    def tell(share: float) -> None:
        nonlocal tenths
        if int(share * 10) > tenths:
            tenths = int(share * 10)
            click.echo(f"learned {tenths}0 %", err=True)

    yield tell


def _examples(in_context: bool, folder: Path, unread: bool) -> list["Example"]:
    """In a process of its own: what a set teaches. Raises NoEncoder where the one that is installed cannot be read."""
    from streams.encoder.encoder import load_encoder
    from streams.opinion.labelled import labelled, rulebook_of
    from streams.opinion.training import examples

    rulebook = rulebook_of(folder)
    encoder = load_encoder() if in_context else None
    return list(examples(labelled(folder, rulebook), rulebook, _models(), encoder, unread=unread))


@cache
def _models() -> "Models":
    from streams.events.trees.nlp import load_models
    from streams.settings import WorkerSettings

    return load_models(WorkerSettings().models)


def _has_encoder() -> bool:
    from streams.encoder.encoder import NoEncoder, find_encoder

    try:
        find_encoder()
    except NoEncoder as error:
        click.echo(f"words are learned without their context: {error}", err=True)
        return False
    return True


def _needs_scikit_learn() -> None:
    if importlib.util.find_spec("sklearn") is None:
        raise BadInput("scikit-learn is not installed: pip install 'newswatch[train]'")


def _sets(folders: tuple[Path, ...], *, alone: bool) -> list[tuple[Path, bool]]:
    """Each set once, and whether the reader never saw it: those of others it never did."""
    own = _own_sets()
    if alone and not folders:
        raise BadInput("name a FOLDER of labelled articles to learn from")
    if not alone and not own:
        raise BadInput("newswatch's own articles are not installed with it: learn from a FOLDER of yours with --alone")
    known = {path.resolve(): unread for path, unread in own}
    given = {path.resolve(): known.get(path.resolve(), True) for path in folders}
    return list((given if alone else {**known, **given}).items())


def _shown(form: str) -> str:
    kind, _, parties = form.partition(":")
    return f"{kind} ({', '.join(parties.replace('‹', ' ').replace('›', ' ').split())})"


def _own_sets() -> list[tuple[Path, bool]]:
    """Newswatch's own sets, and of each whether the reader never saw it."""
    read = [(path, False) for pattern in _READ for path in sorted(_LABELLED.glob(pattern))]
    return read + [(path, True) for path in sorted(_LABELLED.glob(_UNREAD))]
