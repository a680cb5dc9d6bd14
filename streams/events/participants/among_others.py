"""Accords among several whom nobody watches: member states approved a pact, A said."""

import re
from collections.abc import Iterable

from streams.annotation import Participant

_SEVERAL = re.compile(r"(?:the |several |some |all |\w+ )?(?:[a-z-]+ )*[a-z-]+s")


def among_others(participants: Iterable[Participant]) -> bool:
    """Whether several parties are told of whom nobody watches: member states approved a pact."""
    return any(p.role == "between" and not p.entity and _SEVERAL.fullmatch(p.text) for p in participants)
