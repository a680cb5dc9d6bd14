"""Whom a noun phrase means: a watched name, its members or leaders, or somebody named before."""

from dataclasses import replace
from functools import partial

from streams.events.discourse.descriptions import described
from streams.events.discourse.references import References
from streams.events.grammar import Grammar
from streams.events.participants.acting_for import acted_for
from streams.events.participants.belonging import (
    bearers,
    not_led,
    owners,
    said_to_be_of,
    standing,
    stands_for,
    told_apart,
)
from streams.events.participants.collectives import numbered
from streams.events.participants.counterparts import counterpart
from streams.events.participants.described_under import described_under
from streams.events.participants.identified import identified
from streams.events.participants.listed import listed
from streams.events.participants.neighbours import neighbour
from streams.events.participants.pointing_back import pointing_back
from streams.events.participants.pronouns import pronoun
from streams.events.participants.serving import served
from streams.events.participants.through import meant_through
from streams.events.participants.title_bearers import bearers_of
from streams.events.participants.titles import in_office, named_behind, named_otherwise, titled
from streams.events.participants.troops import own_troops
from streams.events.sentence import Meant, Sentence
from streams.events.trees.nlp import Token
from streams.events.trees.syntax import Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_TITLE_DEPS = ("appos", "flat", "flat:name", "flat:foreign")
_NOMINAL = ("JJ", "ADJ", "VBN", "VBG", "X", "DET", "ADV", "FW", "CD", "NUM")  # tags of words that may head a phrase
_OF_THE = {"des": "les", "aux": "les", "du": "le", "au": "le"}
_TAKEN_UP = frozenset("celui celle ceux celles".split())  # le président de A et celui de B


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
        named = self._named(sentence, syntax, token, depth)
        if named:
            return named
        word = syntax.token(token)
        if word.lower in _TAKEN_UP and not syntax.english:
            return self._belonging(sentence, word)
        if syntax.english and word.tag in ("WP", "WP$"):  # A, on whose camp shells fell
            clause = next((a for a in syntax.ancestors(token) if syntax.token(a).dep == "relcl"), None)
            return self.meant(sentence, syntax.token(clause).head, depth + 1) if clause is not None else []
        own = word.tag in ("PRP", "PRP$") or word.lower in self.grammar.pronouns["own"]
        if own or syntax.is_pronoun(token) or pointing_back(syntax, token):
            start = sentence.start + word.start
            resolved = pronoun(sentence, token, partial(self.meant, depth=depth + 1), self.grammar, self.references)
            return [Meant(e, k, start, start + len(word.text), "pronoun", t) for e, k, t in resolved]
        if not syntax.is_noun(token) and word.tag not in _NOMINAL:
            return []
        counted = numbered(syntax, word)
        if counted is not None:
            return self.meant(sentence, counted, depth + 1)
        belonging = self._belonging(sentence, word)
        if belonging and not syntax.english:
            behind = self._bearing(named_behind(sentence, word, self.grammar))  # le chef de l'État ivoirien A
            return belonging + (
                behind
                or counterpart(sentence, word, partial(self.meant, depth=depth + 1), self.references)
                or self._holding(sentence, syntax, word)
            )
        return (
            self._bearing(titled(sentence, syntax, word, self.grammar))
            or self._each(sentence, syntax, word, belonging)
            or belonging
            or self._bearing(named_behind(sentence, word, self.grammar))
            or self._standing(sentence, word)
            or self._leaders(sentence, syntax, word, depth)
            or self._bearers(sentence, syntax, word)
            or self._listed(sentence, word)
            or self._spoken_for(sentence, syntax, word, depth)
            or counterpart(sentence, word, partial(self.meant, depth=depth + 1), self.references)
            or self._described(sentence, syntax, word)
            or neighbour(sentence, word, partial(self.meant, depth=depth + 1), self.references)
            or identified(sentence, word, partial(self.meant, depth=depth + 1))
        )

    def _named(self, sentence: Sentence, syntax: Syntax, token: int, depth: int) -> list[Meant]:
        """By its own name, and names beside it: Ruto, the president; President Ruto; Ruto, Rubio hold talks."""
        found = list({m.entity: self.named(m) for m in reversed(sentence.at_token(token))}.values())[::-1]
        if not syntax.english and " " in syntax.token(token).text:
            found = [in_office(m, syntax.token(token).lower, self.grammar) for m in found]
        for child in syntax.children(token, *_TITLE_DEPS):
            if not syntax.is_verb(child):
                known = {m.entity for m in found}
                beside = [m for m in self.meant(sentence, child, depth + 1) if m.entity not in known]
                if syntax.english and told_apart(syntax, token, child, self.grammar):
                    beside = [m for m in beside if m.kind is EntityKind.PERSON]
                found += beside if found else not_led(syntax, token, beside, self.grammar)
                for joined in syntax.conjuncts(child)[1:] if found else ():
                    found += self.meant(sentence, joined, depth + 1)
        return found

    def _belonging(self, sentence: Sentence, noun: Token) -> list[Meant]:
        """M23 rebels, EAC heads of state: those of a body whose name modifies the noun."""
        assert sentence.syntax is not None
        syntax, taken_up = sentence.syntax, noun.index
        if noun.lower in _TAKEN_UP:
            taken_up = noun.head if noun.dep == "conj" else next(iter(syntax.ancestors(noun.index)), noun.index)
        through = standing(syntax, taken_up, self.grammar)
        if not through:
            return []
        found = acted_for(sentence, noun.index, self.grammar)
        return [meant_through(mention, sentence, noun, through) for mention in found]

    def _standing(self, sentence: Sentence, name: Token) -> list[Meant]:
        """Somebody who is not watched, but stands for a body that is: the Taliban's Mullah Yaqoob."""
        found = stands_for(sentence, name.index, self.grammar)
        if not found and name.tag in ("NNP", "PROPN"):
            assert sentence.syntax is not None
            beside = [sentence.syntax.token(c).text for c in sentence.syntax.children(name.index, "compound")]
            body = self.references.delegates.acts_for(name.text, beside)
            if body is not None:
                start = sentence.start + name.start
                return [Meant(*body, start, start + len(name.text), "description", "official")]
        return [meant_through(mention, sentence, name, "official") for mention in found]

    def _leaders(self, sentence: Sentence, syntax: Syntax, noun: Token, depth: int) -> list[Meant]:
        """The bloc's heads of state: its leaders, by a description of the body itself."""
        through = standing(syntax, noun.index, self.grammar)
        for child in owners(syntax, noun.index, self.grammar) if through else ():
            # Her minister of health is not she who holds an office.
            bodies = [
                m for m in self.meant(sentence, child, depth + 1) if m.kind in (EntityKind.GROUP, EntityKind.PLACE)
            ]
            if bodies:  # their governments, the ministers of the two countries: those of each
                owner = syntax.token(child)
                each = noun.tag == "NNS" and (owner.lower == "their" or owner.tag == "NNS")
                meant = bodies if each else bodies[:1]
                return [m if m.through == "place" else replace(m, through=through) for m in meant]
        return []

    def _bearers(self, sentence: Sentence, syntax: Syntax, title: Token) -> list[Meant]:
        return bearers_of(sentence, syntax, title, self.grammar, self.references)

    def _each(self, sentence: Sentence, syntax: Syntax, title: Token, belonging: list[Meant]) -> list[Meant]:
        """The presidents of A and B, whom the article names: two of them, beside their countries."""
        each = self._bearers(sentence, syntax, title) if belonging else []
        return each + belonging if len({m.entity for m in each}) > 1 else []

    def _spoken_for(self, sentence: Sentence, syntax: Syntax, noun: Token, depth: int) -> list[Meant]:
        """Orskia's minister said that government envoys had met rebels: Orskia's own, as nothing else is said."""
        words = [noun.lower, *(syntax.token(c).lower for c in syntax.children(noun.index, "compound", "amod"))]
        if "government" not in words or not self.grammar.through(noun.lower) or not syntax.english:
            return []
        for verb in syntax.ancestors(noun.index):
            if syntax.is_verb(verb) and syntax.token(verb).lower in self.grammar.modality["reporting"]:
                tellers = [s for s in syntax.subjects(verb)[0] if s < noun.index]
                told = [m for s in tellers for m in self.meant(sentence, s, depth + 1)]
                return [replace(m, through="official") for m in told if m.through in ("leader", "official")]
        return []

    def _listed(self, sentence: Sentence, noun: Token) -> list[Meant]:
        """Four presidents met: A, B, C and D."""
        if not sentence.syntax or noun.lower not in self.grammar.descriptions["persons"]:
            return []
        return [self.named(mention) for mention in listed(sentence, noun)] if sentence.syntax.english else []

    def _described(self, sentence: Sentence, syntax: Syntax, noun: Token) -> list[Meant]:
        """Somebody named before, whom the phrase describes. L'Union africaine is a name, the union a description."""
        bodies = (self.grammar.descriptions[kind] for kind in ("groups", "bodies"))
        if noun.text[0].isupper() and noun.index > 0 and any(noun.lower in known for known in bodies):
            return []
        low, high = (syntax.token(token) for token in syntax.span(noun.index))
        start, end = sentence.start + low.start, sentence.start + high.end
        if not syntax.english and named_otherwise(sentence, end):
            return []
        phrase = sentence.text[low.start : high.end]
        if low.dep == "case" and low.lower in _OF_THE:  # des rebelles: of the rebels
            phrase = _OF_THE[low.lower] + phrase[len(low.text) :]
        resolved = described(self.references, sentence.index, start, phrase, noun.lower)
        return [Meant(e, k, start, end, "description", t) for e, k, t in resolved]

    def _holding(self, sentence: Sentence, syntax: Syntax, noun: Token) -> list[Meant]:
        """Le dirigeant sénégalais: whoever leads Senegal in the article, beside Senegal itself."""
        if noun.lower not in self.grammar.descriptions["persons"] or noun.lower.endswith("s"):
            return []
        return [m for m in self._described(sentence, syntax, noun) if m.kind is EntityKind.PERSON]

    def owners(self, sentence: Sentence, token: int) -> list[Meant]:
        """The bodies that own what a phrase means: what is done to Myanmar's oil company is done to Myanmar."""
        found = [m for m in bearers(sentence, token, self.grammar) if m.kind is not EntityKind.PERSON][:1]
        found += [m for m in served(sentence, token) if m.kind is not EntityKind.PERSON]
        found += [m for m in said_to_be_of(sentence, token) if m.kind is not EntityKind.PERSON] if not found else []
        assert sentence.syntax is not None
        pronouns = [
            c for c in sentence.syntax.children(token, "poss") if sentence.syntax.token(c).tag in ("PRP$", "WP$")
        ]
        own = [m for child in pronouns for m in self.meant(sentence, child) if m.kind is not EntityKind.PERSON]
        return (
            [self.named(mention) for mention in found]
            or own
            or described_under(sentence, token, self.meant, self.grammar)
            or own_troops(sentence, token, self.meant, self.grammar, self.references.text)
        )

    def raised(self, sentence: Sentence, token: int) -> list[Meant]:
        """Who is raised to the office of which the parser makes one phrase with the name: elected A prime minister."""
        assert sentence.syntax is not None
        names = sentence.syntax.children(token, "nmod", "compound", "nsubj", "amod", "npadvmod")
        return [self.named(m) for n in names for m in sentence.at_token(n) if m.kind is EntityKind.PERSON]

    def _bearing(self, mention: Mention | None) -> list[Meant]:
        return [self.named(mention)] if mention else []

    def named(self, mention: Mention) -> Meant:
        """Whom a name means."""
        through = "place" if mention.within else "leader" if mention.leader else ""
        return Meant(mention.entity, mention.kind, mention.start, mention.end, mention.via, through)
