"""A sentence as a row of words: where its verbs are, where its clauses end, and what its prepositions mean."""

import re
from dataclasses import dataclass

from streams.events.grammar import Grammar
from streams.events.sentence import Sentence
from streams.events.windows.verbs import HEADLINE, is_finite, is_relative
from streams.text import fold

JOINERS = {"na", "and", "et", "&", ",", "pamoja", "-"}
BREAKS = {
    ";", ":", "—", "–", '"', "“", "”", "huku", "wakati", "ilhali", "lakini", "bali", "while", "whereas", "mais",
    "tandis", "naye", "ingawa", "kwamba", "ambapo", "but", "although", "as",
}  # fmt: skip
"""Words that open another clause."""
STOPS = BREAKS | {
    "ili", "baada", "kabla", "kuhusu", "ambaye", "ambao", "ambayo", "ambalo", "aliyesema", "after", "before",
    "whose", "who", "which", "whom", "where", "when", "apres", "avant", "dont", "qui", "que", "ou", "lequel",
    "laquelle", "lors", "juu",
}  # fmt: skip
"""Words behind which nothing more belongs to the trigger before them."""
POSSESSIVE = re.compile(r"(?:w|y|z|l|v|ch|vy)(?:ake|ao)")
"""His, its or their: kambi yake, droni zao."""
WEAPONS = frozenset(
    "droni ndege madege madroni makombora kombora roketi maroketi bomu mabomu mizinga risasi helikopta".split()
)
_BUT = frozenset(("lakini", "bali"))
_WITH = re.compile(r"(?:w|y|z|l|ch|vy|mw)enye")
_TOKEN = re.compile(
    r"(?<![^\W_])(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’](?=[^\W\d_])|[^\W_]+(?:['’.-][^\W_]+)*|[,;:()\"“”?!—–]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark of punctuation. Offsets count in the article's text; `plain` is the word folded."""

    text: str
    plain: str
    start: int
    end: int


class Window:
    """One sentence, word by word."""

    def __init__(self, sentence: Sentence, grammar: Grammar, verbs: set[int] | None = None) -> None:
        """`verbs`: where verbs begin, if a parser has told; else Swahili's are known by their prefixes."""
        self.sentence = sentence
        self.grammar = grammar
        self.verbs = verbs
        self.words = [
            Word(m.group(), fold(m.group()).text, sentence.start + m.start(), sentence.start + m.end())
            for m in _TOKEN.finditer(sentence.text)
        ]

    def is_verb(self, word: Word) -> bool:
        """Whether a word is a finite verb, as far as can be known."""
        if self.verbs is not None:
            return word.start in self.verbs
        return self.grammar.language == "sw" and word.text[0].islower() and is_finite(word.plain)

    def opens_clause(self, index: int) -> bool:
        """Whether the word behind a name makes it the subject of a Swahili clause: ..., Kenya yalalama."""
        if self.grammar.language != "sw" or index >= len(self.words):
            return False
        word = self.words[index]
        if is_relative(word.plain):
            return False
        return self.is_verb(word) or (word.text[0].islower() and bool(HEADLINE.match(word.plain)))

    def clause(self, index: int) -> tuple[int, int]:
        """The clause around a word: the index of its first word, and the one behind its last."""
        low = index
        while low > 0 and not self._breaks(low - 1):
            low -= 1
        high = index + 1
        while high < len(self.words) and not self._breaks(high):
            high += 1
        return low, high

    def _breaks(self, index: int) -> bool:
        """Whether a word opens another clause: not in sehemu ndogo lakini yenye utajiri."""
        plain = self.words[index].plain
        if plain in _BUT and index + 1 < len(self.words):
            return not _WITH.fullmatch(self.words[index + 1].plain)
        return plain in BREAKS

    def function(self, index: int, low: int = 0) -> str:
        """The function that the preposition before a word gives it; "" without one at or behind word `low`."""
        for size in (2, 1):
            if index - low >= size:
                functions = self.grammar.functions(" ".join(w.plain for w in self.words[index - size : index]))
                if functions:
                    return functions[0]
        return ""


def verb_starts(sentence: Sentence, start: int, end: int) -> set[int] | None:
    """Where the verbs of a parsed sentence begin, apart from the trigger and auxiliaries; None without a tree."""
    syntax = sentence.syntax
    if syntax is None:
        return None
    return {
        sentence.start + token.start
        for token in syntax.tree
        if syntax.is_verb(token.index)
        and not token.dep.startswith(("aux", "cop"))
        and not (sentence.start + token.start < end and sentence.start + token.end > start)
    }
