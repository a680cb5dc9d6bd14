"""Whom a noun phrase means: a watched name, its members or leaders, or somebody named before."""

import re
from collections.abc import Iterable
from typing import Literal

from streams.entity_type import EntityKind
from streams.gazetteer import Mention
from streams.grammar import Grammar
from streams.references import References
from streams.sentence import Meant, Sentence, Through
from streams.syntax import Syntax

_TITLE_DEPS = ("appos", "flat", "flat:name", "flat:foreign")
# What may stand between `host` or `counterpart` and the name: his host, Prime Minister A.
_TITLES_BETWEEN = re.compile(
    r",? (?:(?:[A-ZÀ-Þ][\w.'’-]*|(?:le|la|l['’]) ?\w+|\w+(?:ais|ain|ien|éen|ois)e?)"
    r"(?: (?:of|for|and|de|des|du|la|the) (?:the |la )?(?=[A-ZÀ-Þ]))? ?)*"
)
_BELONGING = frozenset("belonging loyal allied affiliated aligned linked".split())


class Phrases:
    """Resolves the noun phrases of parsed sentences."""

    def __init__(self, grammar: Grammar, references: References) -> None:
        self.grammar = grammar
        self.references = references

    def meant(self, sentence: Sentence, token: int, depth: int = 0) -> list[Meant]:
        """Whom the phrase under `token` means, without those joined to it by `and`."""
        if token in sentence.resolved:
            return sentence.resolved[token]
        if depth > 6:
            return []
        found = self._meant(sentence, token, depth)
        sentence.resolved[token] = found
        return found

    def _meant(self, sentence: Sentence, token: int, depth: int) -> list[Meant]:
        syntax = sentence.syntax
        assert syntax is not None
        found = [self._of(mention) for mention in sentence.at_token(token)]
        word = syntax.token(token)
        for child in syntax.children(token, *_TITLE_DEPS):
            if not syntax.is_verb(child):
                # Ruto, the president; President Ruto in French; and headlines: Ruto, Rubio hold talks.
                found += [
                    m for m in self.meant(sentence, child, depth + 1) if m.entity not in {f.entity for f in found}
                ]
                for joined in syntax.conjuncts(child)[1:] if found else ():
                    found += self.meant(sentence, joined, depth + 1)
        if found:
            return found
        start = sentence.start + word.start
        if syntax.is_pronoun(token) or word.tag in ("PRP", "PRP$") or word.lower in self.grammar.pronouns["own"]:
            resolved = self._pronoun(sentence, token, depth)
            return [Meant(e, k, start, start + len(word.text), "pronoun", t) for e, k, t in resolved]
        if not syntax.is_noun(token) and word.tag not in (
            "JJ",
            "ADJ",
            "VBN",
            "VBG",
            "X",
            "DET",
            "ADV",
            "FW",
            "CD",
            "NUM",
        ):
            return []
        through = self.grammar.through(word.lower)
        for mention in self._modifiers(sentence, token):
            if through and (mention.kind is not EntityKind.PERSON):
                meant = self._of(mention)
                low = min(meant.start, start)
                found.append(
                    Meant(meant.entity, meant.kind, low, max(meant.end, start + len(word.text)), "name", through)
                )
        if found:
            return found
        modifiers = list(syntax.children(token, "compound", "nmod", "nmod:poss", "amod"))
        modifiers += [name for child in modifiers for name in syntax.children(child, "flat:name")]
        for child in modifiers:
            # A title that the parser took for the head: Secretary of State Marco Rubio. Not: the minister of Rubio.
            if any(syntax.children(child, "case")):
                continue
            for mention in sentence.at_token(child):
                after = (
                    sentence.text[word.end : mention.start - sentence.start]
                    if mention.start - sentence.start >= word.end
                    else None
                )
                if (
                    mention.kind is EntityKind.PERSON
                    and after is not None
                    and len(after) < 60
                    and word.lower in self.grammar.descriptions["persons"]
                ):
                    return [self._of(mention)]
        named = self._named_behind(sentence, token)
        if named is not None:
            return [self._of(named)]
        if through:
            # The bloc's heads of state: its leaders, by a description of the body itself.
            for child in self._owners(syntax, token):
                for meant in self.meant(sentence, child, depth + 1):
                    if meant.kind is not EntityKind.PERSON:
                        return [Meant(meant.entity, meant.kind, meant.start, meant.end, meant.via, through)]
        names = (*(self.grammar.descriptions[kind] for kind in ("groups", "bodies")),)
        if word.text[0].isupper() and token > 0 and any(word.lower in known for known in names):
            return []  # l'Union africaine is a name, the union a description
        low, high = syntax.span(token)
        text = sentence.text[syntax.token(low).start : syntax.token(high).end]
        resolved = self.references.described(sentence.index, sentence.start + syntax.token(low).start, text, word.lower)
        return [
            Meant(
                e,
                k,
                sentence.start + syntax.token(low).start,
                sentence.start + syntax.token(high).end,
                "description",
                t,
            )
            for e, k, t in resolved
        ]

    def owners(self, sentence: Sentence, token: int) -> list[Meant]:
        """The bodies that own what a phrase means: what is done to Myanmar's oil company is done to Myanmar."""
        owners = [m for m in self._modifiers(sentence, token) if m.kind is not EntityKind.PERSON]
        return [self._of(mention) for mention in owners[:1]]

    def _of(self, mention: Mention) -> Meant:
        via: Literal["name", "description"] = "description" if mention.described else "name"
        return Meant(mention.entity, mention.kind, mention.start, mention.end, via)

    def _modifiers(self, sentence: Sentence, token: int) -> Iterable[Mention]:
        """Names that modify a noun: M23 rebels, EAC's leaders, les rebelles du M23, heads of state of the EAC."""
        syntax = sentence.syntax
        assert syntax is not None
        todo, seen = [token], {token}
        while todo:
            current = todo.pop()
            for child in syntax.tree[current].children:
                dep = syntax.token(child).dep
                if child in seen:
                    continue
                near = dep in (
                    "compound",
                    "nmod",
                    "poss",
                    "amod",
                    "nmod:poss",
                    "flat:name",
                    "flat:foreign",
                    "appos",
                    "npadvmod",
                    "flat",
                )
                if near and not syntax.is_verb(child):
                    seen.add(child)
                    for joined in syntax.conjuncts(child):
                        yield from sentence.at_token(joined)
                    if dep in ("compound", "nmod", "amod", "poss") and syntax.is_noun(child):
                        todo.append(child)
                elif syntax.token(child).lower in _BELONGING:
                    # armed men belonging to Ansar Allah; forces loyal to him
                    for _, noun in syntax.prepositional(child):
                        yield from sentence.at_token(noun)
            for preposition, noun in syntax.prepositional(current):
                if (
                    noun not in seen and {"of", "origin"} & set(self.grammar.functions(preposition))
                ) or preposition in ("in", "within"):
                    seen.add(noun)
                    for joined in syntax.conjuncts(noun):
                        yield from sentence.at_token(joined)
                    todo.append(noun)  # leaders of member states of the EAC

    def _owners(self, syntax: Syntax, token: int) -> Iterable[int]:
        yield from syntax.children(token, "poss", "nmod:poss")
        for preposition, noun in syntax.prepositional(token):
            if "of" in self.grammar.functions(preposition):
                yield noun
        for child in syntax.children(token, "compound"):
            yield from syntax.children(child, "poss")

    def _pronoun(self, sentence: Sentence, token: int, depth: int) -> list[tuple[str, EntityKind, Through]]:
        syntax = sentence.syntax
        assert syntax is not None
        word = syntax.token(token).lower
        pronouns = self.grammar.pronouns
        wanted = next((kind for kind in ("one", "many", "thing", "own") if word in pronouns[kind]), None)
        if word in ("i", "we", "me", "us", "je", "j'", "nous", "j’"):
            return self._speaker(sentence, token, depth, plural=word in ("we", "us", "nous"))
        if wanted is None:
            return []
        # Who governs from a clause above in the same sentence: Ruto said that he had met Rubio.
        own: set[str] = set()
        dep = syntax.token(token).dep.split(":")[0]
        for ancestor in syntax.ancestors(token):
            if syntax.is_verb(ancestor):
                subjects, _ = syntax.subjects(ancestor)
                if not own and dep in ("dobj", "obj", "iobj", "obl", "pobj", "dative", "expl") and wanted != "own":
                    # Ruto l'a accueilli: a pronoun never means the subject of its own verb.
                    own = {m.entity for s in subjects for m in self.meant(sentence, s, depth + 1)} or {""}
                    continue
                for subject in subjects:
                    if (
                        subject < token
                        and subject != token
                        and syntax.token(subject).lower not in pronouns["one"] | pronouns["many"]
                    ):
                        joined = [m for j in syntax.conjuncts(subject) for m in self.meant(sentence, j, depth + 1)]
                        fitting = _fitting(joined, wanted, syntax.token(subject).lower, self.grammar)
                        if fitting:
                            return [(m.entity, m.kind, m.through) for m in fitting]
                        if self._stranger(syntax, subject, wanted):
                            return []
        before = sentence.start + syntax.token(token).start
        number = word in ("two", "pair", "duo", "deux", "both")
        found = self.references.pronoun(sentence.index, before, wanted, two=number)
        if any(entity in own for entity, _, _ in found):
            found = [
                item
                for item in self.references.pronoun(sentence.index - 1, sentence.start, wanted)
                if item[0] not in own
            ]
        return found

    def _named_behind(self, sentence: Sentence, token: int) -> Mention | None:
        """The person named right behind a title: his host, President Samia; her Chinese counterpart Wang Yi."""
        assert sentence.syntax is not None
        word = sentence.syntax.token(token)
        if word.tag in ("NNS", "NNPS") or word.lower not in self.grammar.descriptions["persons"]:
            return None
        for mention in sentence.mentions:
            low, high = mention.start - sentence.start, mention.end - sentence.start
            gap = sentence.text[word.end : low]
            if mention.kind is EntityKind.PERSON and low > word.end and _TITLES_BETWEEN.fullmatch(gap):
                closed = sentence.text[high : high + 1] in (",", ".", ";", "")
                if not gap.startswith(",") or len(gap) > 2 or closed:
                    return mention
        return None

    def _stranger(self, syntax: Syntax, subject: int, wanted: str) -> bool:
        """Whether a pronoun can mean a subject that is not watched: the military said it had killed a commander."""
        word = syntax.token(subject)
        if not syntax.is_noun(subject):
            return False
        plural = word.tag in ("NNS", "NNPS") if syntax.english else word.lower.endswith(("s", "x"))
        several = plural or len(syntax.conjuncts(subject)) > 1
        person = word.tag in ("NNP", "PROPN") or word.lower in self.grammar.descriptions["persons"]
        if wanted == "one":
            return person and not several
        body = word.lower in self.grammar.members or word.lower in self.grammar.officials
        if wanted == "many":
            return several or body
        return wanted == "thing" and body and not several

    def _speaker(
        self, sentence: Sentence, token: int, depth: int, *, plural: bool
    ) -> list[tuple[str, EntityKind, Through]]:
        """Who says `I` in quoted speech: the subject of the verb of saying, here or behind the quotation."""
        syntax = sentence.syntax
        assert syntax is not None
        for ancestor in syntax.ancestors(token):
            if syntax.is_verb(ancestor):
                for subject in syntax.subjects(ancestor)[0]:
                    if subject != token and not syntax.is_pronoun(subject):
                        meant = self.meant(sentence, subject, depth + 1)
                        if meant:
                            return [(m.entity, m.kind, m.through) for m in meant]
                        return []
        return [] if plural else self.references.speaker(sentence.index)


def _fitting(meant: list[Meant], wanted: str, word: str, grammar: Grammar) -> list[Meant]:
    if wanted == "one":
        persons = [m for m in meant if m.kind in (EntityKind.PERSON, EntityKind.OTHER)]
        return persons[:1] if len(persons) == 1 else []
    if wanted == "many":
        groups = [m for m in meant if m.kind is not EntityKind.PERSON]
        return meant if len(meant) > 1 else groups
    return meant
