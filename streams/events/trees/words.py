"""The words and phrases of one sentence's tree, the labels of English (ClearNLP) and French (UD) brought together."""

from collections.abc import Iterator

from streams.events.grammar import Grammar
from streams.events.trees.controllers import PARTS, PARTS_FR, REMAINS
from streams.events.trees.nlp import Token, Tree

_REPEATED = frozenset(("with", "of", "from", "by", "between"))  # of A and of B


class WordsAndPhrases:
    """One sentence's tree, asked for the words above and below one, and for prepositional phrases."""

    def __init__(self, tree: Tree, grammar: Grammar) -> None:
        self.tree = tree
        self.grammar = grammar
        self.english = grammar.language == "en"

    def is_verb(self, index: int) -> bool:
        tag = self.tree[index].tag
        return tag[:2] == "VB" or tag in ("VERB", "AUX", "MD")

    def is_noun(self, index: int) -> bool:
        return self.tree[index].tag[:2] == "NN" or self.tree[index].tag in ("NOUN", "PROPN")

    def is_pronoun(self, index: int) -> bool:
        token = self.tree[index]
        counted = token.tag == "CD" and token.dep == "nummod"  # the two calls
        return not counted and (token.tag in ("PRP", "PRP$", "PRON", "WP", "DT", "CD") or token.lower in ("both",))

    def children(self, index: int, *deps: str) -> Iterator[int]:
        for child in self.tree[index].children:
            if not deps or self.tree[child].dep in deps:
                yield child

    def ancestors(self, index: int) -> Iterator[int]:
        while self.tree[index].head != index:
            index = self.tree[index].head
            yield index

    def conjuncts(self, index: int, depth: int = 0) -> list[int]:
        """A phrase and those joined to it: A, B and C."""
        found = [index]
        if depth < 12:
            for child in self.children(index, "conj"):
                if not self.is_verb(child):
                    found += self.conjuncts(child, depth + 1)
            for child in self.children(index, "prep"):
                if self.tree[child].lower == "including":  # several leaders, including A and B
                    for noun in self.children(child, "pobj"):
                        found += self.conjuncts(noun, depth + 1)
        return found

    def prepositional(self, index: int, depth: int = 0) -> Iterator[tuple[str, int]]:
        """(preposition, noun) of each phrase that a preposition binds to the token."""
        for child in self.tree[index].children:
            token = self.tree[child]
            if token.dep in ("prep", "agent", "dative") and token.tag in ("IN", "TO", "RP"):
                nouns = list(self.children(child, "pobj", "pcomp"))
                for joined in self.children(child, "conj"):  # with A, with B and with C; of A and of B
                    if token.lower == self.tree[joined].lower in _REPEATED:
                        nouns += self.children(joined, "pobj")
                for noun in nouns:
                    if not self.is_verb(noun) or self.tree[noun].dep == "pobj":
                        yield token.lower, noun
                    if self.tree[noun].lower in ("honour", "honor"):  # a banquet in honour of A
                        yield from ((p, n) for p, n in self.prepositional(noun, 1) if p == "of")
                if not nouns:  # out of, along with, together with
                    for inner in self.children(child, "prep"):
                        for noun in self.children(inner, "pobj"):
                            yield self.tree[inner].lower, noun
            elif token.dep in ("prt", "advmod") and depth == 0:
                if not self.english and self.grammar.functions(token.lower):
                    # auprès de, près de: the adverb is the preposition
                    yield from ((token.lower, noun) for _, noun in self.prepositional(child, 1))
                else:
                    yield from self.prepositional(child, 1)
            elif not self.english and token.dep.split(":")[0] in ("obl", "nmod", "iobj", "obj", "advmod", "xcomp"):
                marks = ("case", "mark") if self.is_noun(child) else ("case",)
                for case in self.children(child, *marks):
                    yield self.tree[case].lower, child

    def whole(self, index: int) -> int:
        """What a number or a part of an English phrase counts: three of its bases; what debris is left of."""
        if self.english and self.tree[index].lower in REMAINS:
            return next((noun for p, noun in self.prepositional(index) if p in ("of", "from")), index)
        if self.english and (self.tree[index].tag == "CD" or self.tree[index].lower in PARTS):
            for preposition, noun in self.prepositional(index):
                if preposition == "of":
                    return noun
        if not self.english and self.tree[index].tag in ("PRON", "NUM", "DET") and self.tree[index].lower in PARTS_FR:
            for preposition, noun in self.prepositional(index):
                if preposition in ("de", "d'", "d’", "des"):
                    return noun  # un de ses postes
        return index

    def span(self, index: int) -> tuple[int, int]:
        """First and last token of the phrase under a token, as far as it is contiguous around it."""
        low = high = index
        todo = [index]
        while todo:
            current = todo.pop()
            low, high = min(low, current), max(high, current)
            todo += [
                c
                for c in self.tree[current].children
                if self.tree[c].dep in ("det", "amod", "compound", "poss", "nummod", "nmod", "case")
            ]
        return low, high

    def token(self, index: int) -> Token:
        return self.tree[index]
