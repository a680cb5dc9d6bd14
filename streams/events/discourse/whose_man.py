"""Names that only tell whose man somebody else is: they are not among those of whom the text goes on to speak."""

import re
from collections.abc import Iterable

from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# Named by army chief A, an aide to President A: right before the name of who is not there.
_WHOSE_MAN = re.compile(
    r"\b(?:(?:named|appointed|picked|chosen|sent|dispatched|nominated|installed|sacked|dismissed) by|"
    r"(?:aides?|envoys?|advis[eo]rs?|deput(?:y|ies)|all(?:y|ies)|sons?|brothers?|rivals?|spokes\w+|lawyers?)"
    r" (?:of|to|for))"
    r" (?:the )?(?:[a-z]+ ){0,2}(?:President |Prime Minister |General |Chancellor |King |Minister )?$"
)

# Right behind the name of whose he is: one, whom `they` does not mean.
_OFFICIAL = (
    r"(?:['’]s)? (?:[a-z]+ ){0,2}?(?:general|minister|president|premier|chancellor|king|queen|ambassador|envoy|"
    r"colleague|counterpart|spokes(?:man|woman|person)|officer|official|colonel|captain|judge|mediator|diplomat|commander|mayor|"
    r"governor|chief|leader|secretary)"
)
_ONE_OF_THEM = re.compile(
    rf"(?:{_OFFICIAL}|(?:['’]s)? (?:[a-z]+ )?(?:capital|city|town|port|resort|village|hotel|river|island|court|palace))"
    r"\b(?! (?:and|or) )"
)
_HOLDS_OFFICE = re.compile(rf"{_OFFICIAL}\b")


def behind_another(text: str, start: int) -> bool:
    """Whether the English name at `start` of `text` is that of who named or sent somebody else, or whose aide he is."""
    return bool(_WHOSE_MAN.search(text, max(0, start - 60), start))


def one_of_his(text: str, end: int) -> bool:
    """Whether the English name that ends at `end` tells whose one man or one place is: a general of his, no `they`."""
    return bool(_ONE_OF_THEM.match(text, end))


def two_in_office(text: str, told: Iterable[Mention]) -> list[tuple[str, EntityKind, str]]:
    """The two bodies whose ministers or leaders an English text told of, beside the town where they are."""
    led = {m.entity: m.kind for m in told if _HOLDS_OFFICE.match(text, m.end)}
    return [(entity, kind, "official") for entity, kind in led.items()] if len(led) == 2 else []
