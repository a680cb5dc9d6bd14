"""For which bodies those act who belong to them: no country for those who oppose its rulers."""

from streams.events.grammar import Grammar
from streams.events.participants.belonging import bearers
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_OPPOSING = frozenset("opposition exiled dissident jailed imprisoned rebel guerrilla insurgent separatist".split())


def acted_for(sentence: Sentence, noun: int, grammar: Grammar) -> list[Mention]:
    """The bodies that whoever a noun means can act for: no country for an exiled Orskian opposition leader."""
    syntax = sentence.syntax
    assert syntax is not None
    found = [m for m in bearers(sentence, noun, grammar) if m.kind is not EntityKind.PERSON]
    opposing = any(syntax.token(c).lower in _OPPOSING for c in syntax.children(noun, "amod", "compound"))
    return [m for m in found if m.kind is not EntityKind.PLACE] if syntax.english and opposing else found
