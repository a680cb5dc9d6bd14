"""Who takes part in an event, and as what, by the syntax tree; the trigger's frame maps phrases to roles."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from streams.annotation import Participant
from streams.entity_type import EntityKind
from streams.event_type import EventType, Role
from streams.gazetteer import NOT_FIRST_NAMES
from streams.grammar import WordSet
from streams.lexicon import Form
from streams.phrases import Phrases
from streams.sentence import Meant, Sentence
from streams.syntax import Bond, Syntax
from streams.text import fold, is_shouted

Participants = dict[tuple[str, str, int], Participant]

_BLAMING = {
    "accuse",
    "accused",
    "accuses",
    "accusing",
    "blame",
    "blamed",
    "blames",
    "suspect",
    "suspected",
    "accusé",
    "accusent",
    "accusés",
}
_WITHIN = {
    "in",
    "during",
    "by",
    "over",
    "via",
    "on",
    "at",
    "through",
    "lors",
    "au",
    "pendant",
    "dans",
    "par",
    "à",
    "aux",
    "cours",
}
_PARTED = re.compile(
    r"\b(?:separately|respectively|each (?:met|held)|separement|respectivement|kwa nyakati tofauti|kila mmoja)\b"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trigger stands in a sentence: its tokens, first to last."""

    form: Form
    tokens: Sequence[int]
    text: str
    start: int
    end: int


# "on Friday" is neither where it happened nor what it was about.
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december today yesterday tomorrow tonight lundi mardi mercredi jeudi vendredi samedi"
    " dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)


def bind(
    sentence: Sentence, place: Place, phrases: Phrases, types: dict[str, EventType]
) -> tuple[list[Participant], int]:
    """The participants of the event that a trigger tells of, and the token that heads the telling."""
    syntax = sentence.syntax
    assert syntax is not None
    frame = cast(Mapping[str, tuple[Role, ...]], types[place.form.type].frames[place.form.group.frame])
    if place.form.shape == "noun":
        head = _noun_head(syntax, place.tokens)
        bonds = _of_noun(syntax, head)
        bonds += _adjacent(sentence, place)
    else:
        head = _verb_head(syntax, place.tokens)
        bonds = _of_verb(syntax, head, place)
    if place.form.group.transitive and place.form.shape == "verb" and _bare(syntax, head, bonds):
        bonds = [("passive" if f == "subject" else f, t) for f, t in bonds]
    if place.form.shape == "noun" and _ascribed(syntax, head):
        bonds = [("agent" if f in ("recipient", "target") else f, t) for f, t in bonds]
    participants: Participants = {}
    through = place.form.group.through
    weak: list[tuple[Role, Meant]] = []
    for function, token in bonds:
        for role in frame.get(function, ()):
            for joined in syntax.conjuncts(token):
                if _excepted(syntax, joined):
                    continue
                meant = phrases.meant(sentence, joined)
                if not meant and role == "against":
                    meant = phrases.owners(sentence, joined)
                if function == "office":
                    meant = [m for m in meant if sentence.at_token(joined)]
                if function in ("subject", "object", "passive") and not syntax.english and _possessed(syntax, joined):
                    continue
                if through == "leaders":
                    meant = [m for m in meant if m.through == "leader"]
                elif place.form.type == "summit":
                    meant = [m for m in meant if m.through in ("", "leader")]
                if role not in ("against", "at"):
                    meant = [m for m in meant if m.through != "asset"]
                if function == "teller":
                    weak += [(role, m) for m in meant]
                    continue
                for m in meant:
                    _add(participants, role, m, sentence)
                if not meant and through is None and function != "holder":
                    _add_stranger(participants, role, joined, sentence)
    if sum(p.role == "between" for p in participants.values()) < 2:
        for role, m in weak:
            _add(participants, role, m, sentence)
    wanted = place.form.group.object
    if wanted == "territory" and not _takes_territory(sentence, bonds, phrases):
        return [], head
    if wanted and wanted != "territory" and not _takes(phrases.grammar.objects[wanted], syntax, bonds):
        return [], head
    return list(participants.values()), head


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


def _joined(syntax: Syntax, token: int) -> list[int]:
    return syntax.conjuncts(token)


def _excepted(syntax: Syntax, token: int) -> bool:
    """Kagame, not Ruto."""
    low, _ = syntax.span(token)
    return low > 0 and syntax.token(low - 1).lower in ("not", "pas", "non", "except", "sauf", "without", "sans")


def _possessed(syntax: Syntax, token: int) -> bool:
    """L'envoyé de Guterres: what the parser took for a subject belongs to one."""
    return any(syntax.token(c).lower in ("de", "d'", "d’", "du") for c in syntax.children(token, "case"))


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
    bonds = syntax.bonds_of_verb(head)
    inside = set(place.tokens)
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
        for child in syntax.children(head, "xcomp"):
            bonds += [(f, t) for f, t in syntax.bonds_of_verb(child) if f == "company"]
    return bonds


def _blamed(syntax: Syntax, verb: int) -> list[int]:
    subjects, passive = syntax.subjects(verb)
    return subjects if passive else syntax.objects(verb)


def _of_noun(syntax: Syntax, head: int) -> list[Bond]:
    bonds = syntax.bonds_of_noun(head)
    preposition = syntax.token(syntax.token(head).head)
    if (
        preposition.dep == "prep"
        and preposition.lower == "in"
        and syntax.token(preposition.head).tag in ("NNP", "NNPS")
    ):
        bonds.append(("teller", preposition.head))  # Ruto, Rubio in talks
    for verb, hung in syntax.governors(head):
        lower = syntax.token(verb).lower
        subjects, passive = syntax.subjects(verb)
        own = [(f, t) for p, t in syntax.prepositional(verb) for f in syntax.grammar.functions(p) if t != head]
        if lower in _BLAMING and hung in ("of", "for", "d'", "de"):
            bonds += [("holder", token) for token in _blamed(syntax, verb)]
            continue
        if hung == "object":
            kind = (
                "holder" if lower in syntax.grammar.support else "teller" if lower not in syntax.grammar.critics else ""
            )
            if kind:
                bonds += [(kind, token) for token in subjects]
                bonds += [
                    (f, t)
                    for f, t in own
                    if f in ("company", "between", "target", "place", "recipient", "origin", "topic")
                ]
        elif hung == "subject":
            if passive and lower in syntax.grammar.support:
                bonds += [("holder", t) for f, t in own if f == "agent"]
            elif lower not in syntax.grammar.critics:
                bonds += [("victim", token) for token in syntax.objects(verb)]  # the quake hit Mindanao
            bonds += [(f, t) for f, t in own if f in ("company", "between", "place")]
        else:
            bonds += [("teller", token) for token in subjects]
            if hung in ("in", "by", "par", "dans") and lower in syntax.grammar.suffering:
                bonds += [("victim", token) for token in subjects]
            if hung in _WITHIN:
                bonds += [("teller", token) for token in syntax.objects(verb)]
                bonds += [("teller", t) for f, t in own if f in ("agent", "company", "recipient")]
    return bonds


def _adjacent(sentence: Sentence, place: Place) -> list[Bond]:
    """A–B talks: names that stand right before the noun, whatever the parser makes of them."""
    syntax = sentence.syntax
    assert syntax is not None
    bonds: list[Bond] = []
    end = place.start
    for mention in sorted(sentence.mentions, key=lambda m: -m.start):
        if mention.start >= place.start:
            continue
        gap = sentence.text[mention.end - sentence.start : end - sentence.start]
        first = end == place.start
        if not re.fullmatch(r"(?:['’]s?)?\s*(?:[a-z-]+ ){0,2}" if first else r"\s?(?:[-–—/&]|,| and )\s?", gap) or (
            first
            and re.search(
                r"\b(?:and|or|in|at|with|to|of|for|on|from|by|as|a|the|his|her|its|their|is|was|has|had|have|will|after|before|says|said)\b",
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


def _takes(words: WordSet, syntax: Syntax, bonds: Iterable[Bond]) -> bool:
    return any(
        syntax.token(joined).lower in words
        for function, token in bonds
        if function in ("object", "passive")
        for joined in syntax.conjuncts(token)
    )


def _takes_territory(sentence: Sentence, bonds: Iterable[Bond], phrases: Phrases) -> bool:
    syntax = sentence.syntax
    assert syntax is not None
    shouted = is_shouted(sentence.text)  # no capitals tell a name
    for function, token in bonds:
        if shouted and function == "object":
            return True
        if function in ("object", "passive") or (
            function in ("place", "recipient") and syntax.token(token).tag in ("NNP", "PROPN")
        ):
            for joined in syntax.conjuncts(token):
                word = syntax.token(joined)
                if word.lower in phrases.grammar.territory:
                    return True
                if word.tag in ("NNP", "NNPS", "PROPN") and not any(
                    m.kind is EntityKind.PERSON for m in phrases.meant(sentence, joined)
                ):
                    return True
    return False


def _add(participants: Participants, role: Role, meant: Meant, sentence: Sentence) -> None:
    if any(p.entity == meant.entity and p.role == role for p in participants.values()):
        return
    low, high = max(meant.start, sentence.start), min(meant.end, sentence.end)
    if low >= high:
        low, high = sentence.start, sentence.end
    text = sentence.text[low - sentence.start : high - sentence.start]
    participants[role, meant.entity, 0] = Participant(
        role=role,
        text=text,
        start=low,
        end=high,
        entity=meant.entity,
        via=meant.via,
    )


def _add_stranger(participants: Participants, role: Role, token: int, sentence: Sentence) -> None:
    syntax = sentence.syntax
    assert syntax is not None
    if fold(syntax.token(token).text).text in NOT_FIRST_NAMES:
        return
    named = syntax.token(token).tag in ("NNP", "NNPS", "PROPN")
    if role == "between" and not named and syntax.token(token).lower not in syntax.grammar.descriptions["persons"]:
        return
    if not syntax.is_noun(token) or (role == "at" and syntax.token(token).tag not in ("NNP", "NNPS", "PROPN")):
        return
    if syntax.token(token).lower in _TIMES:
        return
    low, high = syntax.span(token)
    start, end = sentence.start + syntax.token(low).start, sentence.start + syntax.token(high).end
    text = sentence.text[start - sentence.start : end - sentence.start]
    participants[role, "", token] = Participant(role=role, text=text[:200], start=start, end=end)
