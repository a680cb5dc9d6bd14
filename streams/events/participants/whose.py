"""Whose an English summit is, by the words behind it, where a parser hangs the body on something else."""

import re

from streams.events.sentence import Place, Sentence

_NAME = r"[A-ZÀ-Þ][\w'’-]*(?: (?:of |for )?(?:the )?[A-ZÀ-Þ][\w'’-]*){0,5}"
# A summit of the Arab League and the AES: up to the second of those whose it is.
_JOINED = re.compile(rf"s? (?:of|between) (?:the )?{_NAME}(?:, (?:the )?[A-ZÀ-Þ][\w -]{{1,40}})?,? and (?:the )?")
# The Summit, the highest organ of the AES.
_ORGAN = re.compile(
    r"(?: Conference| Meeting)?(?: \([A-Z]\w*\))?, (?:which is |as )?(?:the |its )?"
    r"(?:highest|supreme|top|main|principal|paramount)(?:[- ][a-z-]+){0,3}? "
    r"(?:organ|body|authority|forum|institution)s? (?:of|in|within) (?:the )?"
)


def behind(sentence: Sentence, place: Place) -> list[int]:
    """The tokens of the bodies that words behind a summit say it is of."""
    syntax = sentence.syntax
    assert syntax is not None
    told = []
    for mention in sentence.mentions if place.form.type == "summit" else ():
        gap = sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]
        token = sentence.token_at(mention.end - 1)
        if token is not None and (_JOINED.fullmatch(gap) or _ORGAN.fullmatch(gap)):
            told.append(token)
    last = len(syntax.tree) - 1
    return [t for t in told if syntax.token(min(t + 1, last)).tag != "NNS"]  # not: of A and B experts
