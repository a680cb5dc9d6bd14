"""`newswatch train`: learn a second opinion from labelled articles."""

import importlib.util
from pathlib import Path

import click

from newswatch.options import BadInput, examples
from streams.opinion.weights import LEARNED

_LABELLED = Path(__file__).parents[1] / "tests" / "data" / "events"  # in a checkout


@click.command(
    epilog=examples(
        "newswatch train",
        "newswatch train tests/data/events/dev my-articles --out my-opinion.json.gz",
    )
)
@click.argument(
    "folders", metavar="[FOLDER]...", nargs=-1, type=click.Path(path_type=Path, exists=True, file_okay=False)
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=LEARNED,
    help="The file to write.  [default: where newswatch looks for it]",
)
def train(folders: tuple[Path, ...], out: Path) -> None:
    """Learn from labelled articles how news tells of events, as a second opinion beside the reader.

    FOLDER holds a rules.yaml and labelled articles (*.jsonl: title, body, language, and `rules`, the ids of those
    that should fire). By default the sets that newswatch is developed with. A few minutes. Needs the extra `train`.

    Exit status 2 where a set is bad, told with file and line.
    """
    from streams.events.trees.nlp import load_models
    from streams.opinion.labelled import BadLabels, labelled, rulebook_of
    from streams.opinion.training import Example, examples, fit
    from streams.rulebook import RulebookError
    from streams.settings import WorkerSettings

    _needs_scikit_learn()
    if not out.parent.is_dir():
        raise BadInput(f"{out.parent}: there is no such folder")
    models = load_models(WorkerSettings().models)
    found: list[Example] = []
    try:
        for folder in folders or _default_folders():
            before = len(found)
            rulebook = rulebook_of(folder)
            found += examples(labelled(folder, rulebook), rulebook, models)
            click.echo(f"{folder.name}: {len(found) - before} examples", err=True)
        weights = fit(found)
    except (BadLabels, RulebookError, ValueError) as error:
        raise BadInput(str(error)) from error
    try:
        weights.save(out)
    except OSError as error:
        raise BadInput(f"{out}: {error.strerror}") from error
    held = sum(example.holds for example in found)
    click.echo(f"learned from {len(found)} examples, of which {held} hold: {len(weights.weights)} features", err=True)


def _needs_scikit_learn() -> None:
    if importlib.util.find_spec("sklearn") is None:
        raise BadInput("scikit-learn is not installed: pip install 'newswatch[train]'")


def _default_folders() -> list[Path]:
    folders = [_LABELLED / "dev", *sorted(path for path in (_LABELLED / "desks").glob("*") if path.is_dir())]
    if not folders[0].is_dir():
        raise BadInput("name a folder of labelled articles: those of newswatch's own are not installed with it")
    return folders
