"""Names that only tell whose man somebody else is: they are not among those of whom the text goes on to speak."""

import re

# Named by army chief A, an aide to President A: right before the name of who is not there.
_WHOSE_MAN = re.compile(
    r"\b(?:(?:named|appointed|picked|chosen|sent|dispatched|nominated|installed|sacked|dismissed) by|"
    r"(?:aides?|envoys?|advis[eo]rs?|deput(?:y|ies)|all(?:y|ies)|sons?|brothers?|rivals?|spokes\w+|lawyers?)"
    r" (?:of|to|for))"
    r" (?:the )?(?:[a-z]+ ){0,2}(?:President |Prime Minister |General |Chancellor |King |Minister )?$"
)


def behind_another(text: str, start: int) -> bool:
    """Whether the English name at `start` of `text` is that of who named or sent somebody else, or whose aide he is."""
    return bool(_WHOSE_MAN.search(text, max(0, start - 60), start))
