"""A sentence made easy for a small parser: without words that tell only the time, with plain names for watched ones.

Small models hang what follows a bare `lundi` on it, and stumble over names that they have never met. Both can be
taken out of their way without loss, since times are not participants and names are known already.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

from streams.events.grammar import Grammar
from streams.events.trees.circumstances import circumstances
from streams.events.trees.datelines import dateline_end
from streams.events.trees.held_offices import held_offices
from streams.events.trees.long_titles import along
from streams.events.trees.nlp import Tree
from streams.events.trees.plain_names import places, titled
from streams.events.trees.plainer import plainer
from streams.events.trees.simple_english import simpler
from streams.events.trees.spelt_out import spelt_out
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold, is_shouted

_SEPARATORS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_NAME = re.compile(r"(?:(?:al|el|ad|ar|as|ash|an)[- ])?[A-ZÀ-Þ]")  # al-Shabaab is a name as well
_DASHED = re.compile(r"(?<=[^\W\d_])–(?=[A-ZÀ-Þ])")  # GCC–Central Asia: a long hyphen
_HYPHENED = re.compile(
    r"\b(?:by|run|sit|re|co|stay|walk)-(?=[a-z])|(?<=\w)-(?:(?:minute|hour)\b|(?:to|on|a)-(?:one|face|head|tete|heart)\b)",
    re.IGNORECASE,
)


_TITLE = re.compile(
    r"(?:Pres|Pres\.|President|PM|FM|Prime Minister|Sec|Secretary|SecState|Sen\.|Gen\.|Gov\.|King|Queen) "
)
_COMMA = re.compile(rf", (?:{_TITLE.pattern})?")
_NO_NAME = ("VERB", "ADJ", "ADV", "PRON")  # what a French parser takes a name for
_BANDS = (EntityKind.GROUP,)
_SMALL = re.compile(r"[a-zà-ÿ-]{4,}")
_MANY = re.compile(r"\b(?:[Ll]es|[Dd]es|[Aa]ux|[Cc]es|\w+ (?:de|d['’])) $")
_PERSON = "Martin"  # for any person, until all are known: they take turns


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the pruned text: where it begins there and in the sentence, and what it stands for."""

    start: int
    origin: int
    original: str | None  # None: the text itself, unchanged


@dataclass(frozen=True, slots=True)
class Pruned:
    """What the parser reads instead of a sentence."""

    text: str
    pieces: tuple[_Piece, ...]

    def restore(self, tree: Tree) -> Tree:
        """The tree of `text`, with each token's offset and wording as in the sentence itself. Changes `tree`."""
        starts = [piece.start for piece in self.pieces]
        for token in tree:
            piece = self.pieces[max(0, bisect_right(starts, token.start) - 1)]
            if piece.original is None:
                token.start = piece.origin + token.start - piece.start
            else:
                if token.text[:1].isupper() and token.tag in _NO_NAME:
                    token.tag = "PROPN"
                token.start, token.text, token.lower = piece.origin, piece.original, piece.original.lower()
        return tree


def soothed(text: str, offset: int, mentions: Sequence[Mention]) -> str:
    """A sentence at `offset` of the article: of the same length, without ALL CAPS and invisible marks."""
    text = _DASHED.sub("-", _SEPARATORS.sub(" ", text))
    text = _HYPHENED.sub(lambda match: match.group().replace("-", "_"), text)
    if not is_shouted(text):
        return text
    calm = list(text.lower())
    if len(calm) != len(text):
        return text
    for mention in mentions:
        for position in range(mention.start - offset, min(mention.end - offset, len(calm))):
            word_start = position == 0 or not text[position - 1].isalpha()
            single = mention.end - mention.start <= 5
            if word_start or single:
                calm[position] = text[position]
    return "".join(calm)


def prune(
    text: str,
    offset: int,
    mentions: Sequence[Mention],
    grammar: Grammar,
    asides: Sequence[tuple[int, int]] = (),
) -> Pruned:
    """`text` (a sentence at `offset` of the article) as the grammar's `times` and `stand_ins` say, without `asides`."""
    cuts: list[tuple[int, int, str]] = [(low, high, "") for low, high in asides]
    plain = fold(text)
    persons = grammar.stand_ins.get("person", _PERSON).split()
    if grammar.times is not None and plain.offsets is None:
        cuts += [(match.start(), _time_end(match), "") for match in grammar.times.finditer(plain.text)]
    if grammar.locutions and plain.offsets is None:
        held = held_offices(text, plain.text, offset, mentions)
        cuts += [
            (low, high, _PERSON)
            for low, high in titled(text, offset, mentions)
            if not any(low < b and a < high for a, b, _ in held)
        ]
        cuts += places(text, offset, mentions) + plainer(text, plain.text, offset, mentions, grammar)
        cuts += held + circumstances(plain.text, offset, mentions) + along(text, offset, mentions)
        spelt = (
            (low, high, _stand_in(text, low, high, m, grammar)) for low, high, m in spelt_out(text, offset, mentions)
        )
        cuts += [cut for cut in spelt if cut[2]]
    if grammar.language == "en":
        cuts += simpler(text, offset, mentions)
    offices = [(m.start, m.end) for m in mentions if m.described]
    for mention in mentions:
        named = mention.kind is EntityKind.PERSON
        if not named and any(start <= mention.start and mention.end <= end for start, end in offices):
            continue  # read as it is written: Orskia's president
        low, high = mention.start - offset, mention.end - offset
        stand_in = _stand_in(text, low, high, mention, grammar)
        if stand_in is _PERSON and not grammar.locutions:
            stand_in = persons[sum(bool(name) for _, _, name in cuts) % len(persons)]
        if stand_in and not any(a < high and low < b for a, b, _ in cuts):
            cuts.append((low, high, stand_in))
    dateline = dateline_end(text, offset, mentions)
    if dateline:
        cuts = [cut for cut in cuts if cut[0] >= dateline] + [(0, dateline, "")]
    cuts += _joined(text, offset, mentions, grammar)
    pieces: list[_Piece] = []
    parts: list[str] = []
    length = at = 0
    turns = cycle(persons)
    for low, high, stand_in in sorted(cuts, key=lambda cut: (cut[0], -cut[1])):
        if low < at:
            continue
        stand_in = next(turns) if stand_in is _PERSON else stand_in
        parts.append(text[at:low])
        pieces.append(_Piece(length, at, None))
        length += low - at
        if stand_in:
            parts.append(stand_in)
            pieces.append(_Piece(length, low, text[low:high]))
            length += len(stand_in)
        at = high
    parts.append(text[at:])
    pieces.append(_Piece(length, at, None))
    return Pruned("".join(parts), tuple(pieces))


_GOING_ON = re.compile(r" (?:entre|avec|par|de|d'|du|des|a|au|aux|contre|sur|pour) ?")


def _time_end(match: re.Match[str]) -> int:
    """Where a time ends that is left out. Réunis lundi, les dirigeants: the comma closes what stands before."""
    closes = match.start() > 0 and match.group().endswith(",")
    if closes and match.group().startswith(",") and _GOING_ON.match(match.string, match.end()):
        return match.end()  # un entretien, mardi, entre A et B
    return match.end() - closes


def _joined(text: str, offset: int, mentions: Sequence[Mention], grammar: Grammar) -> list[tuple[int, int, str]]:
    """The comma of a headline's `A, B hold talks`, to be read as `A and B`."""
    conjunction = grammar.stand_ins.get("comma")
    title = _TITLE.match(text)
    opening = next((m for m in mentions if m.start - offset in (0, title.end() if title else 0)), None)
    if conjunction is None or opening is None:
        return []
    low = opening.end - offset
    comma = _COMMA.match(text, low)
    second = next((m for m in mentions if comma and m.start - offset == comma.end()), None)
    if second is None or second.kind is not opening.kind or second.entity == opening.entity:
        return []
    after = text[second.end - offset : second.end - offset + 2]
    return [(low, low + 1, f" {conjunction}")] if re.match(r" \w", after) else []


def _stand_in(text: str, low: int, high: int, mention: Mention, grammar: Grammar) -> str:
    """A common name that fits the article before it; nothing where the mention is no name of its own."""
    if mention.kind in _BANDS and _SMALL.fullmatch(text[max(0, low) : high]) and _MANY.search(text[: max(0, low)]):
        return grammar.stand_ins.get("fighters", "")  # les chebab
    if mention.described or low < 0 or high > len(text) or not _NAME.match(text, low):
        return ""
    if text[high : high + 1] in ("-", "–", "/") or text[low - 1 : low] in ("-", "–", "/"):
        return ""
    if mention.kind is EntityKind.PERSON:
        return _PERSON if grammar.stand_ins.get("person") else ""
    if grammar.language == "en" and re.search(r"\bSecretary\b", mention.text):
        return ""  # an office before a name: Secretary of State Ann Bell
    match = re.search(r"([\w]+)['’ ]$", text[:low])
    article = match.group(1).lower() if match else ""
    return grammar.stand_ins.get(article, grammar.stand_ins.get("name", ""))
