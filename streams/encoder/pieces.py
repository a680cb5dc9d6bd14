"""Words in pieces: the likeliest way to write a word in pieces of the vocabulary.

A unigram language model and its Viterbi decoding: T. Kudo, Subword Regularization, ACL 2018, section 3.2. Pieces never
reach across a space, so that each word stands alone.
"""

from collections.abc import Mapping
from functools import lru_cache

_SPACE = "▁"  # what a piece begins with that begins a word
_UNLIKELY = 10.0  # below the least likely piece: a character that is none
_LONGEST = 100  # characters of a word; what is longer is nobody's word, and is cut


class Pieces:
    """`vocabulary`: piece -> (id, log probability); `normal`: character -> how it is written before."""

    def __init__(self, vocabulary: Mapping[str, tuple[int, float]], normal: Mapping[int, str], unknown: int) -> None:
        self._vocabulary, self._normal, self._unknown = vocabulary, normal, unknown
        self._longest = max(map(len, vocabulary))
        self._least = min(score for _, score in vocabulary.values()) - _UNLIKELY
        self._of_word = lru_cache(65_536)(self._split)

    def of(self, text: str, *, glued: bool = False) -> list[int]:
        """The ids of a text's pieces. `glued`: no space stands before its first word."""
        written = text.translate(self._normal)
        words = written.split()
        out: list[int] = []
        for i, word in enumerate(words):
            inside = glued and i == 0 and not written[:1].isspace()
            out += self._of_word(word[:_LONGEST] if inside else _SPACE + word[:_LONGEST])
        return out

    def _split(self, word: str) -> tuple[int, ...]:
        best = [0.0] + [float("-inf")] * len(word)
        back: list[tuple[int, int]] = [(0, self._unknown)] * (len(word) + 1)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - self._longest), end):
                known = self._vocabulary.get(word[start:end])
                if known is None and end - start > 1:
                    continue
                piece, score = known or (self._unknown, self._least)
                if best[start] + score > best[end]:
                    best[end], back[end] = best[start] + score, (start, piece)
        out: list[int] = []
        end = len(word)
        while end:
            end, piece = back[end]
            out.append(piece)
        return tuple(reversed(out))
