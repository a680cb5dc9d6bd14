"""Which rules hold where none are named."""

from pathlib import Path

from newswatch.settings import Settings

_INSTALLED = Path(__file__).parent / "rules"
_CHECKOUT = Path(__file__).parent.parent / "rules"

BUNDLED_RULES = _INSTALLED if _INSTALLED.exists() else _CHECKOUT  # those that come with newswatch


def rules_folder(settings: Settings) -> Path:
    """The settings' rules; those that come with newswatch where none are set and there is no ./rules."""
    given = settings.worker.rules
    return BUNDLED_RULES if given == Path("rules").absolute() and not given.exists() else given
