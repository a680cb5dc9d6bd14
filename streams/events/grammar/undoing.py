"""How a language says in a sentence of its own that what the one before told of is off, or is not so."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from streams.events.grammar.surface import spelled_out


@dataclass(frozen=True, slots=True)
class Undoing:
    """Patterns over folded sentences, from `undoing` in a grammar's file."""

    ahead: re.Pattern[str]  # before a trigger: that it was only to come
    due: re.Pattern[str]  # behind it
    claimed: re.Pattern[str]  # in its sentence: that somebody says so
    off: tuple[re.Pattern[str], ...]  # in the next one; a group `what` is the noun of what is off, if it has one
    any_event: re.Pattern[str]  # such a noun that names any event
    untrue: re.Pattern[str]

    @classmethod
    def of(cls, data: Mapping[str, Sequence[str]], words: Mapping[str, str]) -> "Undoing":
        """From lists of patterns; `<name>` in one stands for that of `words`."""

        def one_of(key: str) -> re.Pattern[str]:
            return re.compile("|".join(f"(?:{spelled_out(text, words)})" for text in data[key]))

        off = tuple(re.compile(spelled_out(text, words)) for text in data["off"])
        return cls(one_of("ahead"), one_of("due"), one_of("claimed"), off, one_of("any_event"), one_of("untrue"))
