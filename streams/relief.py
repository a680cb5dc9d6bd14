"""Places that are named because help comes from there: whoever sends it is not who was struck."""

import re
from collections.abc import Sequence

from streams.gazetteer import Mention

# Sent, left for, are helping: what those do who bring help, and the place that is named behind it.
_HELPING = re.compile(
    r"\b(?:sen[dt]s?|sending|fl[ie]w?s?|flies|flown|dispatch\w*|deploy\w*|deliver\w*|ship(?:s|ped)?|donat\w+|offer\w*|"
    r"pledg\w+|promis\w+|provid\w+|gives?|gave|given|lends?|lent|airlift\w*|extend\w*|express\w*|convey\w*|left|leaves?|"
    r"set (?:off|out)|head(?:s|ed|ing)?|reach(?:es|ed)?|arriv\w+|travel\w*|join\w*|help(?:s|ed|ing)?|assist\w*|"
    r"collect\w*|rais(?:es?|ed|ing)|gather(?:s|ed|ing)?|pray\w*|prayers|rush(?:es|ed|ing)?|mobili[sz]\w+)\b"
    r"(?: (?!(?:as|when|while|because|but|who) )[\w'’,-]+){0,10}?"
    r" (?:to|for|in|into|from|reach(?:es|ed)?) (?:the |neighbou?ring |nearby )?(?:[a-z-]+ (?:of|in|on|from) )*"
    r"(?P<place>[A-ZÀ-Þ][\w'’-]+)"
)
_REACHED = re.compile(r"\breach(?:es|ed)? (?P<place>[A-ZÀ-Þ][\w'’-]+)")
_TIME = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|typhoon|cyclone|hurricane|storm|tropical|super",
    re.IGNORECASE,
)


def helps_elsewhere(text: str, offset: int, mention: Mention, mentions: Sequence[Mention], hazard: int) -> bool:
    """Whether the watched place of `mention` sends help to one that is not watched, told of before the `hazard`.

    `text`: the sentence, at `offset` of the article.
    """
    behind = mention.end - offset
    for pattern in (_HELPING, _REACHED):
        for match in pattern.finditer(text, behind):
            low = match.start("place")
            watched = any(m.start - offset <= low < m.end - offset for m in mentions)
            if not watched and not _TIME.fullmatch(match["place"]) and match.start() < hazard - offset:
                return True
    return False
