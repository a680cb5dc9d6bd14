"""Modality by the words around a trigger: patterns of a language's grammar, for what a tree leaves open or gets wrong.

In a pattern `@n`, `@v` and `@i` stand for the trigger as a noun, a finite or participial verb, an infinitive; `@` for
any of them. Patterns are searched in the folded sentence, in the order of the grammar's file; the first that fits wins.
"""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import Modality
from streams.text import fold

_MARKS = {"noun": "\ue000", "verb": "\ue001", "infinitive": "\ue002"}
_ANY = "[\ue000-\ue002]"
_ABBREVIATED = re.compile(r"(?<!\?P)<(\w+)>")  # not the name of a group


def spelled_out(pattern: str, words: Mapping[str, str]) -> str:
    """A pattern of a grammar's file with what `<name>` stands for in it."""
    return _ABBREVIATED.sub(lambda match: f"(?:{words[match.group(1)]})", pattern)


class Surface:
    """A language's patterns, compiled."""

    def __init__(self, modalities: Sequence[Mapping[str, Sequence[str]]], words: Mapping[str, str], infinitive: str):
        """`words`: what `<name>` in a pattern stands for; `infinitive`: a pattern of triggers that are infinitives."""

        def pattern(text: str) -> re.Pattern[str]:
            text = spelled_out(text, words)
            for short, mark in (("@n", "noun"), ("@v", "verb"), ("@i", "infinitive")):
                text = text.replace(short, _MARKS[mark])
            return re.compile(text.replace("@", _ANY))

        self._patterns = [
            (Modality(name), pattern(text)) for group in modalities for name, texts in group.items() for text in texts
        ]
        self._infinitive = re.compile(infinitive) if infinitive else None

    def modality(self, sentence: str, start: int, end: int, *, noun: bool) -> Modality | None:
        """What the words around the trigger at `start`:`end` of `sentence` say; None where they say nothing."""
        shape = "noun" if noun else "verb"
        first = sentence[start:end].partition(" ")[0].lower()  # with its accents: barré is no infinitive
        if not noun and self._infinitive is not None and self._infinitive.search(first):
            shape = "infinitive"
        marked = fold(sentence[:start]).text + _MARKS[shape] + fold(sentence[end:]).text
        return next((modality for modality, pattern in self._patterns if pattern.search(marked)), None)
