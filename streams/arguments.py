"""What a trigger takes in its tree: the phrases bound to a verb or a noun, each with its function.

Beyond what is bound to single words: triggers of several words, nouns that a verb carries (hold talks), those who
are blamed for what a noun tells of, and names right before a noun (A-B talks).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from streams.bonds import AIMING, governors, of_noun, of_participle, of_verb
from streams.lexicon import Form
from streams.sentence import Sentence
from streams.syntax import Bond, Syntax

_BLAMING = {
    "accuse", "accused", "accuses", "accusing", "blame", "blamed", "blames", "suspect", "suspected", "accusé",
    "accusent", "accusés",
}  # fmt: skip
_WITHIN = {
    "in", "during", "by", "over", "via", "on", "at", "through", "lors", "au", "pendant", "dans", "par", "à", "aux",
    "cours",
}  # fmt: skip


# What somebody gives to an act that he makes his own: gave the green light to sanctions.
_ASSENT = frozenset("light go-ahead ahead nod approval assent blessing consent backing".split())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trigger stands in a sentence: its tokens, first to last."""

    form: Form
    tokens: Sequence[int]
    text: str
    start: int
    end: int


def bonds(sentence: Sentence, place: Place) -> tuple[list[Bond], int]:
    """The phrases bound to a trigger, and the token that heads the telling."""
    syntax = sentence.syntax
    assert syntax is not None
    if place.form.shape != "noun":
        head = _verb_head(syntax, place.tokens)
        found = _of_verb(syntax, head, place)
        if any(f == "passive" for f, _ in found) and not any(f == "agent" for f, _ in found):
            found += [("agent", t) for verb in _charges(syntax) for t in syntax.objects(verb)]
        if place.form.group.transitive and _bare(syntax, head, found):
            found = [("passive" if f == "subject" else f, t) for f, t in found]
        return found + _around(syntax, found), head
    head = _noun_head(syntax, place.tokens)
    found = _of_noun(syntax, head) + _adjacent(sentence, place)
    found += [("agent", token) for token in _blamed_behind(syntax, head)]
    if _ascribed(syntax, head):
        found = [("agent" if f in ("recipient", "target") else f, t) for f, t in found]
    return found + _around(syntax, found), head


def _around(syntax: Syntax, bonds: Sequence[Bond]) -> list[Bond]:
    """At the market in Tolme: what a place lies in is a place of the event as well."""
    return [
        ("place", noun)
        for function, token in bonds
        if function == "place"
        for preposition, noun in syntax.prepositional(token)
        if "place" in syntax.grammar.functions(preposition)
    ]


def _bare(syntax: Syntax, verb: int, bonds: Sequence[Bond]) -> bool:
    """Commander killed: a participle without object or auxiliary, and no verb joined to it that could share one."""
    if syntax.token(verb).tag not in ("VBN", "VBD") or any(f == "object" for f, _ in bonds):
        return False
    joined = [c for c in syntax.children(verb, "conj") if syntax.is_verb(c)]
    return not joined and not any(syntax.children(verb, "aux", "ccomp", "xcomp"))


def _ascribed(syntax: Syntax, noun: int) -> bool:
    """Une attaque attribuée au M23: whom it is laid to did it."""
    words = syntax.grammar.modality["ascribing"]
    return any(syntax.token(c).lower in words for c in syntax.children(noun, "acl", "amod"))


def _charges(syntax: Syntax) -> list[int]:
    """Verbs that lay what the sentence tells to somebody: was killed, police said, blaming A."""
    return [t.index for t in syntax.tree if t.lower == "blaming" and not any(syntax.prepositional(t.index))]


def _blamed_behind(syntax: Syntax, noun: int) -> list[int]:
    """An attack that the army attributed to A."""
    words = syntax.grammar.modality["ascribing"]
    clauses = (c for c in syntax.children(noun, "relcl", "acl:relcl") if syntax.token(c).lower in words)
    return [t for clause in clauses for preposition, t in syntax.prepositional(clause) if preposition in ("to", "on")]


def _verb_head(syntax: Syntax, tokens: Sequence[int]) -> int:
    for token in tokens:
        if syntax.is_verb(token):
            return token
    current = tokens[0]
    for ancestor in syntax.ancestors(current):
        if syntax.is_verb(ancestor):
            return ancestor
    return current


def _noun_head(syntax: Syntax, tokens: Sequence[int]) -> int:
    inside = set(tokens)
    for token in reversed(tokens):
        if syntax.token(token).head not in inside:
            return token
    return tokens[-1]


def _of_verb(syntax: Syntax, head: int, place: Place) -> list[Bond]:
    bonds = of_verb(syntax, head)
    inside = set(place.tokens)
    if not syntax.is_verb(head) and syntax.token(head).dep == "prep" and syntax.is_noun(syntax.token(head).head):
        bonds.append(("subject", syntax.token(head).head))  # Ruto, Rubio on the phone
    for token in place.tokens:
        if token == head:
            continue
        bonds += [
            (f, n) for p, n in syntax.prepositional(token) for f in syntax.grammar.functions(p) if n not in inside
        ]
        if syntax.token(token).tag in ("IN", "TO", "RP", "ADP"):
            # The phrase ends in its preposition: what follows is its object.
            nouns = list(syntax.children(token, "pobj"))
            if syntax.token(token).dep == "case":
                nouns = [syntax.token(token).head]
            for noun in nouns:
                bonds += [
                    (function, noun) for function in ("object", "company", "recipient", "target") if noun not in inside
                ]
    bonds = [(function, token) for function, token in bonds if token not in inside or function == "subject"]
    if syntax.token(head).dep == "pcomp":
        matrix = next((a for a in syntax.ancestors(head) if syntax.is_verb(a)), None)
        if matrix is not None and syntax.token(matrix).lower in _BLAMING:
            bonds = [b for b in bonds if b[0] != "subject"] + [("subject", t) for t in _blamed(syntax, matrix)]
    if not any(function in ("object", "passive") for function, _ in bonds):
        # met Rubio in Nairobi and Macron in Paris: a verb joined without subject shares no object; xcomp does.
        wanted = ("company", "object", "target") if place.form.kind == "threat" else ("company",)
        for child in syntax.children(head, "xcomp"):
            bonds += [(f, t) for f, t in of_verb(syntax, child) if f in wanted]
    return bonds


def _blamed(syntax: Syntax, verb: int) -> list[int]:
    subjects, passive = syntax.subjects(verb)
    return subjects if passive else syntax.objects(verb)


def _of_noun(syntax: Syntax, head: int) -> list[Bond]:
    bonds = of_noun(syntax, head)
    preposition = syntax.token(syntax.token(head).head)
    if (
        preposition.dep == "prep"
        and preposition.lower == "in"
        and syntax.token(preposition.head).tag in ("NNP", "NNPS")
    ):
        bonds.append(("teller", preposition.head))  # Ruto, Rubio in talks
    if preposition.dep == "prep" and preposition.lower == "under" and syntax.is_noun(preposition.head):
        bonds.append(("victim", preposition.head))  # posts under fire
    for verb, hung in governors(syntax, head):
        lower = syntax.token(verb).lower
        subjects, passive = syntax.subjects(verb)
        own = [(f, t) for p, t in syntax.prepositional(verb) for f in syntax.grammar.functions(p) if t != head]
        if lower in _BLAMING and hung in ("of", "for", "d'", "de"):
            bonds += [("holder", token) for token in _blamed(syntax, verb)]
            continue
        if hung == "object":
            if lower in syntax.grammar.modality["ascribing"]:
                bonds += [("agent", t) for f, t in own if f in ("recipient", "target")]
                continue
            if lower in syntax.grammar.modality["repelling"]:
                bonds += [("victim", token) for token in subjects]
            kind = (
                "holder" if lower in syntax.grammar.support else "teller" if lower not in syntax.grammar.critics else ""
            )
            for child in syntax.children(verb, "advcl"):
                if syntax.token(child).lower in AIMING:  # announced sanctions, aimed at A's refineries
                    bonds += [b for b in of_participle(syntax, child, head) if b[0] == "target"]
            if not kind:
                bonds += [(f, t) for f, t in own if f == "target" and t > head]  # condemned the sanctions on A
            if kind:
                bonds += [(kind, token) for token in subjects]
                bonds += [
                    (f, t)
                    for f, t in own
                    if f in ("company", "between", "target", "place", "recipient", "origin", "topic")
                ]
        elif hung == "subject":
            if syntax.token(verb).tag == "VBN" and not any(syntax.children(verb, "aux", "auxpass")):
                bonds += of_participle(syntax, verb, head)  # the attack carried out by A
            if passive and lower in syntax.grammar.support:
                bonds += [("holder", t) for f, t in own if f == "agent"]
            elif lower not in syntax.grammar.critics:
                verbs = (verb, *syntax.children(verb, "xcomp"))  # the quake hit Mindanao, is expected to hit it
                bonds += [("victim", token) for v in verbs for token in syntax.objects(v)]
            if lower in syntax.grammar.modality.get("pitting", ()):
                bonds += [("between", token) for token in syntax.objects(verb)]
                bonds += [("between", t) for f, t in own if f in ("recipient", "target")]
            bonds += [(f, t) for f, t in own if f in ("company", "between", "place")]
        else:
            granted = hung == "to" and any(syntax.token(o).lower in _ASSENT for o in syntax.objects(verb))
            bonds += [("holder" if granted else "teller", token) for token in subjects]
            if hung in ("in", "by", "par", "dans") and lower in syntax.grammar.suffering:
                bonds += [("victim", token) for token in subjects]
            if hung in ("for", "to"):
                bonds += [
                    ("teller", token) for token in syntax.objects(verb)
                ]  # joined leaders of the bloc for a summit
            if hung in _WITHIN:
                bonds += [("teller", token) for token in syntax.objects(verb)]
                bonds += [("teller", t) for f, t in own if f in ("agent", "company", "recipient")]
                if not syntax.english:
                    # a passé une heure avec B lors de: the parser hangs B on the hour
                    bonds += [
                        ("teller", t)
                        for child in syntax.children(verb, "obj", "obl:arg", "obl:mod")
                        for p, t in syntax.prepositional(child)
                        if {"company", "recipient"} & set(syntax.grammar.functions(p)) and t != head
                    ]
    return bonds


_LORS = re.compile(r" lors (?:du|d['’]un|de (?:leur|son)) (?:\w+ )?")


def _adjacent(sentence: Sentence, place: Place) -> list[Bond]:
    """A–B talks: names that stand right before the noun, whatever the parser makes of them."""
    syntax = sentence.syntax
    assert syntax is not None
    bonds: list[Bond] = []
    end = place.start
    if not syntax.english:
        # à la tête de A lors du sommet
        before = (m for m in sentence.mentions if place.form.type == "summit" and m.end <= place.start)
        told = (m for m in before if _LORS.fullmatch(sentence.text[m.end - sentence.start : end - sentence.start]))
        return [("modifier", token) for m in told if (token := sentence.token_at(m.end - 1)) is not None]
    for mention in sorted(sentence.mentions, key=lambda m: -m.start):
        if mention.start >= place.start:
            continue
        gap = sentence.text[mention.end - sentence.start : end - sentence.start]
        first = end == place.start
        if not re.fullmatch(r"(?:['’]s?)?\s*(?:[a-z-]+ ){0,2}" if first else r"\s?(?:[-–—/&]|,| and )\s?", gap) or (
            first
            and re.search(
                r"\b(?:and|or|in|at|with|to|of|for|on|from|by|as|a|the|his|her|its|their|is|was|has|had|have|will|after|before|says|said|under|near|amid|over|against|around|during|within|into|off|up|about|between|despite|since|until|through|behind|beyond|without)\b",
                gap,
            )
        ):
            if first:
                continue
            break
        if first and gap.strip() and not re.match(r"['’]s|\s", gap):
            continue
        token = sentence.token_at(mention.end - 1)
        if token is None:
            break
        if first and any(
            syntax.is_verb(t) for t in range(token + 1, place.tokens[0]) if syntax.token(t).tag not in ("VBN", "VBG")
        ):
            break
        bonds.append(("owner" if gap.startswith(("'", "’")) else "modifier", token))
        end = mention.start
    return bonds
