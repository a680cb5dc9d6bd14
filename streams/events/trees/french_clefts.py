"""French sentences that stress a place: C'est à Kalo que A a attaqué B, read as à Kalo, A a attaqué B."""

import re

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_CLEFT = re.compile(
    r"(?:^|(?<=[,;] )|(?<=\bEt )|(?<=\bet ))(?P<it>[Cc](?:['’]est|['’]était|e fut|e sera) )"
    r"(?:(?:donc|aussi|encore|là|ici) )?"
    r"(?:à|au|aux|en|dans|près d[eu]|devant) (?:la |le |les |l['’])?[^,;:«»]{0,40}?[A-ZÀ-Þ][\w'’-]+[^;:«»]{0,40}?"
    r"(?P<that>,? (?:que |qu(?=['’])))"
)


def uncleft(text: str) -> list[Cut]:
    """The words that split a sentence to stress where it happened; a day in their place keeps the parser to it."""
    cuts: list[Cut] = []
    for match in _CLEFT.finditer(text):
        elided = match["that"].endswith("qu")
        low, high = match.start("that"), match.end("that") + elided
        cuts += [(*match.span("it"), "Hier "), (low, high, ", ")]
    return cuts
