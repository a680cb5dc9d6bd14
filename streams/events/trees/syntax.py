"""What a syntax tree says of who does what: the labels of English (ClearNLP) and French (UD) trees brought together."""

from collections.abc import Iterator

from streams.events.grammar import Grammar
from streams.events.trees.controllers import CONTROLLERS, JUDGING, PARTS, PARTS_FR, on_errand
from streams.events.trees.nlp import Token, Tree
from streams.events.trees.participles import moving, past_participle

Bond = tuple[str, int]  # function (see docs/event-types.md), token

SUBJECT = {"nsubj", "csubj"}
PASSIVE = {"nsubjpass", "nsubj:pass", "csubjpass"}
_OBJECT = {"dobj", "obj", "iobj", "dative"}
_WHO = {"who", "which", "that", "whom", "whose", "qui", "que", "dont", "lequel", "laquelle"}
_CLAUSAL = frozenset("xcomp ccomp advcl pcomp prep dep oprd conj acomp advcl:cleft parataxis".split())
_REPEATED = frozenset(("with", "of", "from", "by", "between"))  # of A and of B


class Syntax:
    """One sentence's tree, asked for subjects, objects, prepositional phrases and the words above and below one."""

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

    def passive(self, verb: int) -> bool:
        if not self.english and moving(self.tree[verb].lower):
            return False  # sont entrés, est venu: être is their auxiliary
        deps = {self.tree[child].dep for child in self.tree[verb].children}
        if "expl:comp" in deps and "aux:pass" not in deps:
            return False  # ses troupes s'étaient emparées de: nobody did that to them
        return bool(deps & {"auxpass", "aux:pass", *PASSIVE})

    def subjects(self, verb: int, depth: int = 0) -> tuple[list[int], bool]:
        """(subjects, whether it is done to them), found through control, conjunction and relative clauses."""
        token = self.tree[verb]
        passive = self.passive(verb)
        own = [child for child in self.tree[verb].children if self.tree[child].dep in SUBJECT | PASSIVE]
        own = [child for child in own if child not in self._displaced(verb)] or own
        if own:
            found = []
            for child in own:
                if self.tree[child].lower in _WHO and token.dep in ("relcl", "acl:relcl", "acl"):
                    found.append(token.head)
                else:
                    found.append(child)
            return found, passive
        if token.dep == "csubj" and self.english:
            return list(self.children(token.head, "attr")), passive  # there to greet him was A
        if depth > 4 or token.head == verb:
            return [], passive
        head = token.head
        if token.dep == "conj" and self.is_verb(head):
            found, above = self.subjects(head, depth + 1)
            participle = token.tag == "VBN" and not any(self.children(verb, "aux", "aux:tense"))
            return found, passive or (above and participle)
        if not self.english and token.dep == "amod" and not self.is_verb(head):
            return [head], True  # l'Algérie inondée
        if token.dep in ("acl", "relcl", "acl:relcl") and not self.is_verb(head):
            if token.tag == "VBN" and not any(self.children(verb, "aux")):
                return [head], True
            if not self.english and not any(self.children(verb, "mark", "case")):
                # participle behind a noun: la ville prise par, les combattants venus de
                return [head], not token.lower.endswith("ant") and not moving(token.lower)
            if not self.english and passive and "à" in (self.tree[c].lower for c in self.children(verb, "mark")):
                return [head], True  # la première ville à être prise
            finite = any(self.children(verb, "aux")) or token.tag in ("VBD", "VBZ", "VBP")
            if token.tag == "VBG" or (self.tree[head].dep == "ROOT" and finite):
                return [head], passive  # a headline's `A to meet B`, or a sentence taken for one
            for owner in self.children(head, "poss", *(("compound", "amod") if self.english else ())):
                if self.tree[owner].dep == "poss" or self.tree[owner].text[:1].isupper():
                    return [owner], passive  # a US decision to
            return self._holders(head, depth + 1), passive
        if token.dep in _CLAUSAL:
            matrix = head if self.is_verb(head) else next((a for a in self.ancestors(head) if self.is_verb(a)), None)
            if matrix is None:
                return [], passive
            reproached = token.dep == "pcomp" and self.tree[head].lower == "for" and self.tree[matrix].lower in JUDGING
            if reproached and not self.passive(matrix) and self.objects_of(matrix):
                return self.objects_of(matrix), passive  # expelled A for signing
            if token.dep in ("xcomp", "ccomp") and self.tree[matrix].lower in CONTROLLERS:
                objects = [c for c in self.tree[matrix].children if self.tree[c].dep in _OBJECT]
                if objects:
                    return objects, passive
            sent = self.objects_of(matrix) if self.english and not self.passive(matrix) else []
            if on_errand(self.tree, verb, matrix, sent, self.grammar.officials):
                return sent, passive
            found, above = self.subjects(matrix, depth + 1)
            done = (
                not self.english and token.dep == "advcl" and past_participle(self.tree, verb)
            )  # Limogé vendredi, il a promis
            return found, passive or done or (above and token.dep == "conj")
        if token.dep == "attr" and token.tag == "VBN" and self.is_verb(head):
            return self.subjects(head, depth + 1)[0], True  # the town was overrun: to small parsers, a noun
        if token.dep in ("aux", "auxpass", "cop") and self.is_verb(head):
            return self.subjects(head, depth + 1)
        return [], passive

    def _displaced(self, verb: int) -> list[int]:
        """French objects that the parser took for a second subject: A a limogé B."""
        found = [c for c in self.tree[verb].children if self.tree[c].dep == "nsubj"]
        if self.english or len(found) < 2 or found[0] > verb or self.objects_of(verb):
            return []
        return [child for child in found if child > verb]

    def objects_of(self, verb: int) -> list[int]:
        """The verb's own objects, as the parser has them."""
        return [child for child in self.tree[verb].children if self.tree[child].dep in _OBJECT]

    def _holders(self, noun: int, depth: int) -> list[int]:
        if self.tree[noun].dep in _OBJECT | {"attr"} and self.is_verb(verb := self.tree[noun].head):
            accused = not self.english and self.tree[verb].lower in CONTROLLERS  # accuse A d'avoir tiré sur B
            return [noun] if accused else self.subjects(verb, depth)[0]
        return []

    def objects(self, verb: int) -> list[int]:
        found = self.objects_of(verb) or self._displaced(verb)
        found = [
            self.tree[verb].head if self.tree[child].lower in _WHO and self.tree[verb].dep.endswith("relcl") else child
            for child in found
        ]
        found = found or [noun for clause in self.children(verb, "ccomp") for noun in self._called(clause)]
        if not found and not self.english and self.tree[verb].lower in CONTROLLERS and not self.passive(verb):
            # a accusé des soldats d'avoir ...: to the parser, of soldiers
            found = [n for p, n in self.prepositional(verb) if p == "des" and n > verb]
        if not found and self.tree[verb].dep in ("relcl", "acl:relcl") and not self.passive(verb):
            subjects, _ = self.subjects(verb)
            if subjects and self.tree[verb].head not in subjects:
                found.append(self.tree[verb].head)
        return found

    def _called(self, verb: int) -> list[int]:
        """What somebody gives a name to: destroyed what it called depots, what it described as a base."""
        if not any(self.tree[c].lower == "what" for c in self.tree[verb].children):
            return []
        described = [noun for preposition, noun in self.prepositional(verb) if preposition == "as"]
        return [*self.children(verb, "oprd"), *described]

    def whole(self, index: int) -> int:
        """What a number or a part of an English phrase counts: three of its bases."""
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
