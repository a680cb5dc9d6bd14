"""For which bodies those act who belong to them: no country for those who oppose its rulers."""

import re

from streams.events.grammar import Grammar, WordSet
from streams.events.participants.belonging import bearers
from streams.events.sentence import Sentence
from streams.names.demonyms import french_demonyms, is_country, is_demonym
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

_OPPOSING = frozenset("opposition exiled dissident jailed imprisoned rebel guerrilla insurgent separatist".split())
# Who fights for no country, whatever country he is from.
REBELS = WordSet(
    "rebel insurgent guerrilla separatist secessionist mutineer gang gangster bandit cartel kidnapper hijacker "
    "assassin criminal thief/thieves rustler".split(),
    "en",
)
_BANDS = frozenset("group movement militia faction outfit organisation organization network cell front army".split())
_FRENCH_REBELS = WordSet(
    "rebelle insurgé guérillero séparatiste sécessionniste mutin jihadiste djihadiste islamiste terroriste opposant "
    "dissident putschiste indépendantiste exilé rébellion guérilla insurrection".split(),
    "fr",
)
_FRENCH_BANDS = WordSet("groupe mouvement milice faction organisation front réseau bande gang".split(), "fr")
_ARMED = WordSet("armé clandestin criminel".split(), "fr")
# A country's own force by its name: Orskia's Border Guards.
_OF_STATE = re.compile(
    r"\b(?:guards?|army|forces?|navy|police|corps|ministry|bank|parliament|government|command|council|company|"
    r"airlines?|agency|service)\b",
    re.IGNORECASE,
)
# Right behind the name of those whom a group only stands by: the MLK-linked group.
_STANDING_BY = re.compile(r"[ -](?:linked|aligned|affiliated|allied|backed|inspired|supported|trained|funded|armed)\b")


def acted_for(sentence: Sentence, noun: int, grammar: Grammar) -> list[Mention]:
    """The bodies that whoever a noun means can act for: no country for an exiled Orskian opposition leader."""
    syntax = sentence.syntax
    assert syntax is not None
    found = [m for m in bearers(sentence, noun, grammar) if m.kind is not EntityKind.PERSON]
    if not syntax.english:
        against = _against_state(sentence, noun)
        return [m for m in found if not (against and _is_country(sentence, m) and m.kind is EntityKind.PLACE)]
    if any(syntax.token(c).lower in _OPPOSING for c in syntax.children(noun, "amod", "compound")):
        return [m for m in found if m.kind is not EntityKind.PLACE]
    if any(syntax.token(t).lower in REBELS for t in (noun, *syntax.children(noun, "compound"))):
        found = [m for m in found if not (_is_country(sentence, m) and m.kind is EntityKind.PLACE)]
    return _of_group(sentence, noun, found)


def _against_state(sentence: Sentence, noun: int) -> bool:
    """Whether French names people who fight their country: des rebelles birmans, un groupe armé birman."""
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(noun).lower
    like = [syntax.token(c).lower for c in syntax.children(noun, "amod", "acl", "nmod")]
    return word in _FRENCH_REBELS or (word in _FRENCH_BANDS and any(w in _FRENCH_REBELS or w in _ARMED for w in like))


def _is_country(sentence: Sentence, mention: Mention) -> bool:
    """Whether a country is named, whose rebels are not its own: a region's may be."""
    name = sentence.text[max(0, mention.start - sentence.start) : mention.end - sentence.start]
    return is_country(name) or is_demonym(name) or fold(name).text in french_demonyms()


def _of_group(sentence: Sentence, noun: int, found: list[Mention]) -> list[Mention]:
    """The group alone where its country or whom it stands by is named before it: Orskia's MLK fighters."""
    syntax = sentence.syntax
    assert syntax is not None
    named = syntax.token(noun).lower in _BANDS and noun + 1 < len(syntax.tree)
    behind = sentence.at_token(noun + 1) if named else []
    groups = [m for m in (*behind, *found) if m.kind is EntityKind.GROUP and not _stands_by(sentence, m)]
    if not groups or any(_OF_STATE.search(_text(sentence, m)) for m in groups):
        return found
    last = groups[0]
    return [m for m in found if m in groups or not _before(sentence, m, last)] or [g for g in groups if g in behind]


def _stands_by(sentence: Sentence, mention: Mention) -> bool:
    return bool(_STANDING_BY.match(sentence.text, mention.end - sentence.start))


def _before(sentence: Sentence, mention: Mention, group: Mention) -> bool:
    """Whether a name stands before that of a group, and is not joined to it."""
    gap = sentence.text[max(0, mention.end - sentence.start) : max(0, group.start - sentence.start)]
    if mention.end > group.start or re.search(r"\band\b|[,/]", gap):
        return False
    return mention.kind is EntityKind.PLACE or _stands_by(sentence, mention)


def _text(sentence: Sentence, mention: Mention) -> str:
    return sentence.text[max(0, mention.start - sentence.start) : mention.end - sentence.start]
