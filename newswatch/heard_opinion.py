"""The second opinion that the settings name, looked at before a command relies on it."""

from pathlib import Path

from newswatch.options import BadInput
from newswatch.settings import Settings
from streams.opinion.learned import Learned, NothingLearned


def heard_opinion(settings: Settings) -> Path | None:
    """The file of the second opinion to hear; None for none.

    Raises BadInput where the settings name a file that is none: without it other alerts would fire than were tuned
    for. Where they name none and nothing was trained, reading warns and goes on without.
    """
    worker = settings.worker
    if worker.opinion and worker.opinion_file is not None:
        try:
            Learned.load(worker.opinion_file)
        except (OSError, NothingLearned) as error:
            told = f"there is no {worker.opinion_file}" if isinstance(error, FileNotFoundError) else str(error)
            raise BadInput(
                f"worker.opinion_file: {told}\n(`newswatch train FOLDER --out FILE` makes one; without the setting "
                "the one that was trained at installation is heard, with opinion: false none)"
            ) from error
    return worker.trained
