"""Places that are named because help comes from there: whoever sends it is not who was struck."""

import re
from collections.abc import Sequence

from streams.names.demonyms import french_demonyms, is_country
from streams.names.gazetteer import Mention
from streams.text import fold

# Sent, left for, are helping: what those do who bring help, and the place that is named behind it.
_HELPING = re.compile(
    r"\b(?:sen[dt]s?|sending|fl[ie]w?s?|flies|flown|dispatch\w*|deploy\w*|deliver\w*|ship(?:s|ped)?|donat\w+|offer\w*|"
    r"pledg\w+|promis\w+|provid\w+|gives?|gave|given|lends?|lent|airlift\w*|extend\w*|express\w*|convey\w*|left|leaves?|"
    r"set (?:off|out)|head(?:s|ed|ing)?|reach(?:es|ed)?|arriv\w+|travel\w*|join\w*|help(?:s|ed|ing)?|assist\w*|"
    r"order(?:s|ed|ing)?|(?:on|en) (?:(?:the|their|its) )?(?:way|route)|bound|"
    r"collect\w*|rais(?:es?|ed|ing)|gather(?:s|ed|ing)?|pray\w*|prayers|rush(?:es|ed|ing)?|mobili[sz]\w+)\b"
    r"(?: (?!(?:as|when|while|because|but|who) )[\w'’,-]+){0,14}?"
    r" (?:to|for|in|into|from|reach(?:es|ed)?|help|assist|aid) (?:[Tt]he |neighbou?ring |nearby )?"
    r"(?:[a-z-]+ (?:of|in|on|from) )*"
    r"(?:(?:(?:north|south|east|west)\w*|central|rural|coastal|flooded|stricken|"
    r"[a-z]+-(?:hit|stricken|struck|ravaged|battered)) )*"
    r"(?P<place>[A-ZÀ-Þ][\w'’-]+)"
)
_REACHED = re.compile(r"\breach(?:es|ed)? (?P<place>[A-ZÀ-Þ][\w'’-]+)")
_TIME = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|typhoon|cyclone|hurricane|storm|tropical|super",
    re.IGNORECASE,
)


def helps_elsewhere(
    text: str, offset: int, mention: Mention, mentions: Sequence[Mention], hazard: int, *, abroad: bool = False
) -> bool:
    """Whether the watched place of `mention` sends help to one that is not watched, told of before the `hazard`.

    `text`: the sentence, at `offset` of the article. `abroad`: where that is a country by its name.
    """
    behind = mention.end - offset
    for pattern in (_HELPING, _REACHED):
        for match in pattern.finditer(text, behind):
            low = match.start("place")
            watched = any(m.start - offset <= low < m.end - offset for m in mentions)
            known = not abroad or is_country(match["place"])
            if known and not watched and not _TIME.fullmatch(match["place"]) and match.start() < hazard - offset:
                return True
    return False


# Dogs sent in from A and B.
_SENT_FROM = re.compile(
    r"\b(?:sent|flown|arriv\w+|came|come|dispatched|rush\w+|brought|airlifted|donat\w+|drafted|shipped|drawn)"
    r"(?: (?:in|over|out|here|there|[\w-]+ly))? from (?:the )?(?:[A-Z][\w ]+(?:, | and |, and )(?:the )?)*$"
)


def givers(text: str, offset: int, mentions: Sequence[Mention], hazard: int) -> set[str]:
    """The entities that some mention in the sentence names for sending help to another country."""
    sent = {m.entity for m in mentions if _SENT_FROM.search(text[: m.start - offset])}
    return sent | {m.entity for m in mentions if helps_elsewhere(text, offset, m, mentions, hazard, abroad=True)}


# Les Philippines vont dépêcher des sauveteurs dans la province turque de Kalo, frappée par un séisme
_SENDING_FR = re.compile(
    r"(?: (?!(?:qui|que|dont|où|par)\b)[\w'’-]+){0,4}? (?:dépêch|envo|env(?=err)|expédi|achemin|mobilis|débloqu|offr|"
    r"propos|promet|promis|livr)\w*(?: [\w'’.-]+){0,7}? (?:équipes?|sauveteurs|secouristes|secours|aide|médecins|"
    r"soignants|pompiers|tentes|vivres|tonnes|avions?|euros|dollars|hôpital|couvertures|matériel)\b"
)


def givers_in_french(text: str, offset: int, mentions: Sequence[Mention], hazard: int) -> set[str]:
    """The entities that a French sentence tells to send help to another country, named before the `hazard` or after."""
    found = set()
    for mention in mentions:
        sends = _SENDING_FR.match(text, mention.end - offset)
        if not sends or sends.end() > hazard - offset:
            continue
        for word in re.finditer(r"(?<![\w-])[\wÀ-þ'’-]{4,}", text[sends.end() :]):
            low = offset + sends.end() + word.start()
            plain = word.group().partition("'")[2] or word.group().partition("’")[2] or word.group()
            watched = any(m.start < low + len(word.group()) and m.end > low for m in mentions)
            if not watched and (is_country(plain) or fold(plain).text in french_demonyms()):
                found.add(mention.entity)
                break
    return found


# Right behind a hazard: the earthquake in Turkey, flooded Albania, quake-hit northern Peru.
_STRUCK = re.compile(
    r"(?:-(?:[a-z]+))?(?: (?:that |which )?(?:hit|struck|devastated|ravaged|battered|flattened))?"
    r"(?: (?:in|of|off|across|near))?(?: (?:parts of|the coast of|the|neighbou?ring|nearby))?"
    r"(?: (?:central|eastern|western|northern|southern|north|south|coastal|rural))?"
    r" (?P<country>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
)


def in_another_country(text: str, offset: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Whether a country that is not watched stands right behind the trigger that ends at `end`."""
    match = _STRUCK.match(text, end - offset)
    if match is None:
        return False
    low, high = match.span("country")
    if any(m.start - offset < high and low < m.end - offset for m in mentions):
        return False
    return is_country(match["country"]) or is_country(match["country"].split()[0])
