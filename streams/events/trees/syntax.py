"""What a syntax tree says of who does what: the labels of English (ClearNLP) and French (UD) trees brought together."""

from streams.events.trees.controllers import CONTROLLERS, JUDGING, on_errand
from streams.events.trees.participles import moving, past_participle
from streams.events.trees.words import WordsAndPhrases

Bond = tuple[str, int]  # function (see docs/event-types.md), token
Subjects = tuple[list[int], bool]  # the tokens, and whether it is done to them

SUBJECT = {"nsubj", "csubj"}
PASSIVE = {"nsubjpass", "nsubj:pass", "csubjpass"}
_OBJECT = {"dobj", "obj", "iobj", "dative"}
_WHO = {"who", "which", "that", "whom", "whose", "qui", "que", "dont", "lequel", "laquelle"}
_CLAUSAL = frozenset("xcomp ccomp advcl pcomp prep dep oprd conj acomp advcl:cleft parataxis".split())
_BEHIND_NOUN = ("acl", "relcl", "acl:relcl")
_DEEPEST = 4  # clauses that a subject is sought above


class Syntax(WordsAndPhrases):
    """One sentence's tree, asked for subjects and objects as well."""

    def passive(self, verb: int) -> bool:
        if not self.english and moving(self.tree[verb].lower):
            return False  # sont entrés, est venu: être is their auxiliary
        deps = {self.tree[child].dep for child in self.tree[verb].children}
        if "expl:comp" in deps and "aux:pass" not in deps:
            return False  # ses troupes s'étaient emparées de: nobody did that to them
        return bool(deps & {"auxpass", "aux:pass", *PASSIVE})

    def subjects(self, verb: int, depth: int = 0) -> Subjects:
        """(subjects, whether it is done to them), found through control, conjunction and relative clauses."""
        token = self.tree[verb]
        passive = self.passive(verb)
        own = self._own_subjects(verb)
        if own:
            return own, passive
        if token.dep == "csubj" and self.english:
            return list(self.children(token.head, "attr")), passive  # there to greet him was A
        if depth > _DEEPEST or token.head == verb:
            return [], passive
        head = token.head
        if token.dep == "conj" and self.is_verb(head):
            found, above = self.subjects(head, depth + 1)
            participle = token.tag == "VBN" and not any(self.children(verb, "aux", "aux:tense"))
            return found, passive or (above and participle)
        if not self.english and token.dep == "amod" and not self.is_verb(head):
            return [head], True  # l'Algérie inondée
        if token.dep in _BEHIND_NOUN and not self.is_verb(head):
            return self._noun_before(verb, passive, depth)
        if token.dep in _CLAUSAL:
            return self._in_clause_above(verb, passive, depth)
        if token.dep == "attr" and token.tag == "VBN" and self.is_verb(head):
            return self.subjects(head, depth + 1)[0], True  # the town was overrun: to small parsers, a noun
        if token.dep in ("aux", "auxpass", "cop") and self.is_verb(head):
            return self.subjects(head, depth + 1)
        return [], passive

    def _own_subjects(self, verb: int) -> list[int]:
        """The subjects that hang on a verb itself; for a relative pronoun, the noun that it stands for."""
        own = [child for child in self.tree[verb].children if self.tree[child].dep in SUBJECT | PASSIVE]
        displaced = self._displaced(verb)
        own = [child for child in own if child not in displaced] or own
        relative = self.tree[verb].dep in _BEHIND_NOUN
        return [self.tree[verb].head if relative and self.tree[child].lower in _WHO else child for child in own]

    def _noun_before(self, verb: int, passive: bool, depth: int) -> Subjects:
        """The subject of a participle or an infinitive behind a noun: the noun, or who has what it tells of."""
        token, head = self.tree[verb], self.tree[verb].head
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

    def _in_clause_above(self, verb: int, passive: bool, depth: int) -> Subjects:
        """The subject of a clause that another verb governs: that verb's subject, or its object where it controls."""
        token, head = self.tree[verb], self.tree[verb].head
        matrix = head if self.is_verb(head) else next((a for a in self.ancestors(head) if self.is_verb(a)), None)
        if matrix is None:
            return [], passive
        objects = self.objects_of(matrix)
        reproached = token.dep == "pcomp" and self.tree[head].lower == "for" and self.tree[matrix].lower in JUDGING
        if reproached and objects and not self.passive(matrix):
            return objects, passive  # expelled A for signing
        if token.dep in ("xcomp", "ccomp") and objects and self.tree[matrix].lower in CONTROLLERS:
            return objects, passive
        sent = objects if self.english and not self.passive(matrix) else []
        if on_errand(self.tree, verb, matrix, sent, self.grammar.officials):
            return sent, passive
        found, above = self.subjects(matrix, depth + 1)
        # Limogé vendredi, il a promis
        done = not self.english and token.dep == "advcl" and past_participle(self.tree, verb)
        return found, passive or done or (above and token.dep == "conj")

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
