"""What an English sentence is better off without when a small parser reads it."""

import re
from collections.abc import Sequence

from streams.dates import ENGLISH_MONTH
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import is_title_case

# Struck northwestern Iran: to the parser, the name hangs on the adjective.
_COMPASS = re.compile(
    r"(?<=[a-z] )(?:(?:north|south)(?:[- ]?(?:east|west))?(?:ern)?|east(?:ern)?|west(?:ern)?|central)"
    r"(?:(?:,| and) (?:north|south|east|west)(?:ern)?)? $"
)
# Took forty people hostage: to the parser, a verb.
_HOSTAGE = re.compile(r"\b(?:tak(?:e|es|en|ing)|took) (?!hostage)[^.;,:]{3,60}?( hostages?| captive| prisoner)\b")
# Kenya's foreign minister, Ann Bell, and her host met: to the parser, the host is another Ann Bell.
_OFFICE = (
    r"(?:minister|president|premier|chancellor|secretary|ambassador|envoy|adviser|advisor|diplomat|negotiator|chief|"
    r"commissioner|speaker|governor|counterpart|colleague|leader|representative|commander|chair|chairman|chairwoman|"
    r"consul|delegate|affairs|defen[cs]e|trade|finance|foreign affairs|interior|general|king|prince|monarch|ruler)"
)
_NAMED = re.compile(
    rf"(?i:\b{_OFFICE})(, [A-ZÀ-Þ][\w'’-]+(?: (?:(?:van|von|de|del|der|da|dos|bin|bint|al|el|ben)[ -])*"
    r"[A-ZÀ-Þ][\w'’-]+){1,4},)(?= and (?!a )[^,.;]{3,60}(?: [a-z]|[.,]))"
)
# Kenyan head of state Ann Bell: the head is she, not the state.
_STATE = re.compile(r"(?i:\bhead)( of (?:state|government))(?= [A-ZÀ-Þ])")
# Minister of Trade and Industry Ann Bell: to the parser, Industry Bell is somebody beside the minister.
_PORTFOLIO = re.compile(
    r"(?i:\bminister)( (?:of state )?(?:for|of) (?:the )?(?:[A-Z][a-z]+,? (?:and |the )?){0,5}[A-Z][a-z]+)"
    r"(?= (?:(?:Dr|Gen|Mr|Mrs)\.? )?$)"
)
# Minister of Trade and Industry of Orskia Ann Bell: to the parser, three or four people.
_FOR_STATE = re.compile(
    r"(?i:\bminister) (?:of|for)(?P<of> (?:the )?(?:[A-Z][a-z]+,? (?:and |the )?){1,6}of) (?:the )?$"
)
_BEARER = re.compile(
    r" (?P<name>(?!(?:Prime|Minister|President|Foreign)\b)[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){1,3})(?= [a-z]|[,.])"
)
# African Union heads of state gathered: to the parser, the Union heads.
_HEADS = re.compile(r"\b(heads)( of (?:state|government)(?: and (?:of )?(?:state|government))?)\b(?! [A-ZÀ-Þ])")
# The regional bloc SADC, the jihadist group X: one name is easier to read than a description with a name.
_KIND = re.compile(
    r"(?<= )(?:the|a|an) (?:(?!(?:splinter|breakaway|dissident|renegade|rival|former)\b)[\w-]+ ){0,3}?"
    r"(?:bloc|grouping|group|militia|movement|organi[sz]ation|body|alliance) $"
)
# Late on Friday Orskia said, in January Ruto will visit: to the parser, a day or a month is a first name.
_TIME = re.compile(
    rf"(?:(?:^|(?<= ))(?:(?:[Ll]ate|[Ee]arly|[Ee]arlier) )?(?:(?:[Oo]n|[Ll]ast|[Tt]his|[Nn]ext) \w+day|"
    rf"[Ii]n (?:early |late |mid-)?{ENGLISH_MONTH}|[Oo]n (?:{ENGLISH_MONTH} \d{{1,2}}|\d{{1,2}} {ENGLISH_MONTH}))"
    r"(?: (?:morning|afternoon|evening|night))? )$"
)
# In Tolme on Friday A and B signed: to the parser, they were in Tolme, A and B.
_FRONTED = re.compile(
    r"(?:In|At|Near|Outside)(?: the)?(?: [A-ZÀ-Þ][\w'’.-]*){1,4}"
    r"(?P<time> (?:late |early )?on \w+day(?: (?:morning|afternoon|evening|night))?)"
    r"(?= (?:the |an? |his |her |its |[A-ZÀ-Þ]))"
)
# Met A on Monday and B on Tuesday: to the parser, B is a day.
_DAY_BETWEEN = re.compile(
    r" (?:late |early )?(?:on|last|this) \w+day(?: (?:morning|afternoon|evening|night))?(?= and (?:with |to )?$)"
)
_DAY_BEHIND = re.compile(
    r"(?: in [A-ZÀ-Þ][\w-]+)? (?:(?:on|last|this) \w+day|the (?:next|following) day)\b(?! (?:that|said)\b)"
)
# Called A Monday to thank him, met B late Sunday: to the parser, the day is A's last name.
_DAY_ALONE = re.compile(
    r" (?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
    r"(?= [a-z]|[,.;]|$)(?! (?:morning|afternoon|evening|night)\b)"
)
# An attack on Friday by A: to the parser, what stands behind the day is of the verb before.
_DAY_OF_DEED = re.compile(
    r"\b(?:attack|assault|raid|ambush|offensive|incursion|strike|bombing|shelling|onslaught|attempt)s?"
    r"(?P<day> (?:(?:late |early )?on|last) \w+day(?: (?:morning|afternoon|evening|night))?)(?= by )"
)
# Signed into law new sanctions: to the parser, they are what it was signed into.
_INTO_LAW = re.compile(r"\bsign(?:s|ed|ing)?(?P<law> into law)(?= (?!on |in |at |by |this |last |late |early )[a-z])")
# Bombed A in a bid to hit B: to the parser, B was not hit.
_IN_A_BID = re.compile(
    r"(?P<bid> in (?:a bid|an attempt|an effort|an apparent (?:bid|attempt|effort)) to) "
    r"(?P<deed>hit|target|destroy|strike|kill|dislodge|eliminate|crush|flush out|wipe out|root out)(?= )"
)
_BY_FORCE = re.compile(
    r"\b(?:bomb|shell|pound|attack|raid|str(?:ike|uck)|hit|bombard|strafe|storm|fir|launch|blast|rocket|ambush)\w*\b"
)
# A Jr. and B met: to the parser, the sentence is over.
_JUNIOR = re.compile(r"(?<=\b[JS]r)\.(?= [a-z])")
# President Said Bell: to the parser, somebody said it.
_SAID = re.compile(r"(?<=[\w,.] )Said(?= [A-ZÀ-Þ])")
_OPENING = re.compile(r"(?:In|At|From|Near|Outside)(?: [\w'’-]+){1,4} $")


def simpler(text: str, offset: int, mentions: Sequence[Mention]) -> list[tuple[int, int, str]]:
    """What to read in place of words in the sentence `text` at `offset`: start, end, and what stands in for them."""
    held = [(m.start - offset, m.end - offset) for m in mentions]
    cuts = [(*match.span(1), "") for pattern in (_HOSTAGE, _STATE) for match in pattern.finditer(text)]
    cuts += [(*match.span(), "Saeed") for match in _SAID.finditer(text) if not is_title_case(text)]
    cuts += [(*match.span("day"), "") for match in _DAY_OF_DEED.finditer(text)]
    cuts += [(*match.span("law"), "") for match in _INTO_LAW.finditer(text)]
    cuts += [(*match.span(), "") for match in _JUNIOR.finditer(text)]
    for match in _IN_A_BID.finditer(text):
        if _BY_FORCE.search(text, 0, match.start()):
            cuts += [(*match.span("bid"), ","), (*match.span("deed"), "targeting")]
    fronted = _FRONTED.match(text)
    cuts += [(*fronted.span("time"), ",")] if fronted else []
    for match in _HEADS.finditer(text):
        cuts += [(*match.span(1), "leaders"), (*match.span(2), "")]
    for match in _NAMED.finditer(text):
        low, high = match.span(1)
        if not any(a < high and low < b for a, b in held):
            cuts.append((low, high, ""))
    for mention in mentions:
        compass = _COMPASS.search(text[: max(0, mention.start - offset)])
        if compass:
            cuts.append((compass.start(), compass.end(), ""))
        time = _TIME.search(text[: max(0, mention.start - offset)])
        if time and not any(a < time.end() and time.start() < b for a, b in held):
            opening = _OPENING.match(text[: time.start()])  # In Tolme on Tuesday Ruto met
            cuts.append((time.start() - bool(opening), time.end() - bool(opening), "," if opening else ""))
        alone = _DAY_ALONE.match(text, mention.end - offset)
        if alone:
            cuts.append((*alone.span(), ""))
        between = _DAY_BETWEEN.search(text[: max(0, mention.start - offset)])
        own = _DAY_BEHIND.match(text, mention.end - offset)
        if between and own and any(high == between.start() for _, high in held):
            cuts.append((between.start(), between.end(), ""))
        portfolio = _PORTFOLIO.search(text[: max(0, mention.start - offset)])
        if portfolio and mention.kind is EntityKind.PERSON:
            low, high = portfolio.span(1)
            if not any(a < high and low < b for a, b in held):
                cuts.append((low, high, ""))
        office = _FOR_STATE.search(text[: max(0, mention.start - offset)])
        if (
            office
            and mention.kind is EntityKind.PLACE
            and not any(a < office.end() and office.start() < b for a, b in held)
        ):
            cuts.append((*office.span("of"), ""))
            bearer = _BEARER.match(text, mention.end - offset)
            if bearer and not any(a < bearer.end() and bearer.start() < b for a, b in held):
                cuts.append((*bearer.span(), ""))
        kind = _KIND.search(text[: max(0, mention.start - offset)])
        if kind and mention.kind is EntityKind.GROUP and not any(a < kind.end() and kind.start() < b for a, b in held):
            cuts.append((kind.start(), kind.end(), ""))
    return cuts
