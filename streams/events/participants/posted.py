"""Officials of one body who serve at another in English: the bloc's envoy to Tolme acts for the bloc alone."""

from streams.events.trees.syntax import Syntax

_SENT = frozenset("envoy ambassador emissary rapporteur envoys ambassadors emissaries".split())


def foreign(syntax: Syntax, noun: int) -> bool:
    """Whether a noun has a body of its own beside it or behind `of`: Japanese officials in Tolme, the king of Japan.

    It does not matter whether a rule watches that body.
    """
    others = [*syntax.children(noun, "amod", "compound", "nmod", "poss")]
    others += [n for preposition, n in syntax.prepositional(noun) if preposition == "of"]
    return syntax.english and any(c > 0 and syntax.token(c).text[:1].isupper() for c in others)


def posted(syntax: Syntax, noun: int) -> bool:
    """Whether an official is sent to those named behind `to` or `for`, and acts for others."""
    return syntax.english and (foreign(syntax, noun) or syntax.token(noun).lower in _SENT)
