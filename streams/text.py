"""Text as the reader sees it: folded for comparison with offsets kept, cut into sentences and words."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

# Letters of other scripts that look like Latin ones. Written in a name, they fold to what they look like.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕԁһԛԝнкмтвгпАВЕКМНОРСТХІЈЅУҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινκτυρ",
        "aeopcyxijsdhqwhkmtbrnABEKMHOPCTXIJSYYABEZHIKMNOPTYXoaivktup",
        strict=True,
    )
)
_DASHES = "‐‑‒–—―−﹘﹣－"
_QUOTES = {"‘": "'", "’": "'", "ʼ": "'", "′": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
_STROKES = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "Ł": "l",
    "Ø": "o",
    "Đ": "d",
    "Ħ": "h",
    "Ŧ": "t",
}
# Characters that take no room: zero-width, directional and soft-hyphen marks, combining accents, variation selectors.
_ROOMLESS = re.compile(
    "[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)


def _fold_character(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character in _QUOTES:
        return _QUOTES[character]
    if character in _STROKES:
        return _STROKES[character]
    if character in _LOOKALIKES:
        return _LOOKALIKES[character].lower()
    if character.isspace() and character != "\n":
        return " "
    plain = "".join(
        part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)
    ).lower()
    return plain if len(plain) == 1 else character.lower()[:1]


class _FoldTable(dict[int, str]):
    """Fills itself: a translation is worked out once for each character that really occurs."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_TABLE = _FoldTable()


@dataclass(frozen=True, slots=True)
class Folded:
    """Text without case, accents, look-alikes and invisible characters; `offsets` lead back, None where they agree."""

    text: str
    offsets: tuple[int, ...] | None

    def original(self, position: int) -> int:
        """The offset in the original text of `position` in the folded one."""
        return position if self.offsets is None else self.offsets[position]

    def folded(self, position: int) -> int:
        """The offset in the folded text of `position` in the original one."""
        return position if self.offsets is None else max(0, bisect_right(self.offsets, position) - 1)


def fold(text: str) -> Folded:
    """Fold for comparison. One character stays one character, except that those without width are left out."""
    if text.isascii():
        return Folded(text.lower().replace("\t", " ").replace("\r", " ").replace("`", "'"), None)
    if not _ROOMLESS.search(text):
        return Folded(text.translate(_TABLE), None)
    kept: list[str] = []
    offsets: list[int] = []
    start = 0
    for match in _ROOMLESS.finditer(text):
        kept.append(text[start : match.start()])
        offsets.extend(range(start, match.start()))
        start = match.end()
    kept.append(text[start:])
    offsets.extend(range(start, len(text) + 1))
    return Folded("".join(kept).translate(_TABLE), tuple(offsets))


def has_lookalikes(text: str) -> bool:
    """Latin letters mixed with look-alikes of another script: nobody writes so by accident."""
    return any(character in _LOOKALIKES for character in text) and any("a" <= c.lower() <= "z" for c in text)


_WORD = re.compile(r"\w+", re.UNICODE)
_BOUNDARY = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*)(?=\s+[\"'“‘«(\[]*\s*[^\W_a-zà-ÿ])|\n+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“«'-])(?:mr|mrs|ms|dr|prof|rev|hon|gen|lt|col|maj|capt|sgt|cpl|adm|brig|cmdr|sen|rep|gov|pres|st|jr|sr|no|vs|"
    r"amb|sec|min|dep|supt|insp|fr|mgr|mm|mme|mlle|me|art|fig|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|"
    r"dkt?|mhe?|bw|bi|ndg|mwl|kny|"
    r"[a-z]|(?:[a-z]\.)+[a-z])\.$",
    re.IGNORECASE,
)
_LONGEST = 800  # characters; a longer sentence is cut, since parsers take time and memory that grow with length
MOST_SENTENCES = 2000


def sentences(text: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence, without surrounding space. At most MOST_SENTENCES; none is longer than 800.

    Line breaks end sentences, since headlines and paragraphs have them. Dots of abbreviations and initials do not.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        end = match.end()
        if (
            text[match.start()] == "."
            and match.end() - match.start() == 1
            and _ABBREVIATION.search(text, max(0, end - 14), end)
        ):
            continue
        _add(text, start, end, spans)
        start = end
        if len(spans) >= MOST_SENTENCES:
            return spans[:MOST_SENTENCES]
    _add(text, start, len(text), spans)
    return spans[:MOST_SENTENCES]


def _add(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    while end - start > _LONGEST and len(spans) < MOST_SENTENCES:
        window = text[start : start + _LONGEST]
        cut = max(window.rfind("; "), window.rfind(", "), 0) or max(window.rfind(" "), 0) or _LONGEST - 1
        _add(text, start, start + cut + 1, spans)
        start += cut + 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append((start, end))


def words(text: str) -> list[str]:
    """Runs of letters and digits."""
    return _WORD.findall(text)


_AROUND = 300  # characters of a line that are looked at on each side: a line may be as long as an article


def line_around(text: str, start: int, end: int) -> str:
    """The line that holds a name, or as much of it as is near."""
    low = max(text.rfind("\n", max(0, start - _AROUND), start) + 1, start - _AROUND, 0)
    high = text.find("\n", end, end + _AROUND)
    return text[low : high if high >= 0 else end + _AROUND]


def is_shouted(text: str) -> bool:
    """ALL CAPS, at least nearly: capitals then say nothing about names."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) >= 8 and sum(character.isupper() for character in letters) > 0.8 * len(letters)


# What English title case may write small, of words of three letters.
_SMALL = frozenset("and for the but nor yet via off out per his her its not was has are who our as".split())


def is_title_case(line: str) -> bool:
    """Every longer word begins with a capital, and every short one that is no particle: a headline in title case."""
    words = re.findall(r"[^\W\d_][\w'’-]*", line)
    longer = [word for word in words if len(word) > 3]
    small = any(len(word) == 3 and word.islower() and word not in _SMALL for word in words)
    return len(longer) >= 3 and not small and all(word[0].isupper() for word in longer)


def index_of(spans: Sequence[tuple[int, int]], position: int) -> int | None:
    """Which of the ascending `spans` holds `position`."""
    index = bisect_right(spans, (position, 10**12)) - 1
    return index if index >= 0 and spans[index][0] <= position < spans[index][1] else None
