"""Scanner: finds which of very many strings occur in a text, in one pass (Aho-Corasick, 1975)."""

from collections.abc import Iterator, Sequence
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation


class Scanner:
    """Immutable. Overlapping occurrences are all found. Pickles as its strings, and is built again where it arrives."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """`patterns` are folded, not empty; the index of each is what `find` gives back."""
        self.patterns = tuple(patterns)
        self._build()

    def _build(self) -> None:
        # A contiguous automaton reads fastest, but its memory grows too large for very many patterns.
        few = len(self.patterns) < 200_000
        kind = Implementation.ContiguousNFA if few else Implementation.NoncontiguousNFA
        self._automaton = AhoCorasick(self.patterns, implementation=kind, store_patterns=False)

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """(index of the pattern, start, end) of each occurrence in folded `text`, in order of their ends."""
        return self._automaton.find_matches_as_indexes(text, overlapping=True)  # type: ignore[no-any-return]

    def find_words(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Occurrences that neither begin nor end within a word."""
        length = len(text)
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if (start == 0 or not text[start - 1].isalnum()) and (end == length or not text[end].isalnum()):
                yield index, start, end

    def __getstate__(self) -> tuple[str, ...]:
        return self.patterns

    def __setstate__(self, state: Any) -> None:
        self.patterns = state
        self._build()
