"""What stands around the office of somebody who acts for a body, in French, and says no more of whom he acts for.

In `le ministre ivoirien des Affaires étrangères, Jean Brun, a reçu` a small parser loses the verb over the ministry
and the name. Whom the minister acts for, `ivoirien` says alone; all else can be left out before parsing.
"""

import re
from collections.abc import Sequence

from streams.names.demonyms import french_demonyms
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_OFFICE = re.compile(
    r"\b(?:(?:vice-)?(?:premi(?:er|ere)s? )?(?:vice-)?ministres?(?: delegue?e?s?| d['’]etat)?|"
    r"secretaires? (?:d['’]etat|general)|"
    r"chanceli(?:er|ere)|homologues?|ambassad(?:eur|rice)s?|envoye?e?s?(?: speciale?s?)?|emissaires?|"
    r"negociat(?:eur|rice)s?|"
    r"(?:cheff?e?s? de la )?(?P<diplomacy>diplomatie)|conseill(?:er|ere)s?|presidente?s?|"
    r"porte-parole|representante?s?)\b"
)
_WORD = re.compile(r" (?:et )?([\w-]+)")
# A ministry: of Foreign Affairs and Trade, charged with energy, for national security.
_PART = re.compile(
    r"(?:,? (?:et )?(?:chargée?s? )?)(?:des? (?:la |l['’])?|du |d['’]|à la |aux? |pour (?:la |le |les |l['’]))"
    r"(?:[A-ZÀ-Þ][\w'’-]+|sécurité|défense|commerce)"
    r"(?: (?!et\b|avec\b)[a-zà-ÿ]+(?:ères?|ieure?s?|ales?|aux|iques?|euse?s?|aires?|ure?s?)(?![\w-]))?"
)
_OF = re.compile(r" (?:de la |de l['’]|du |des |de |d['’])$")
_NAME = (
    r"(?!Union\b|Organisation\b)[A-ZÀ-Þ][\w'’.-]+"
    r"(?: (?:(?:al|el|ben|bin|de|van|von|der|da|dos|di|ould|ag) ){0,2}[A-ZÀ-Þ][\w'’-]+){0,3}"
)
_NAMED = re.compile(rf"(?P<open>,?) {_NAME}(?P<close>,?)")
_NAMED_BEFORE = re.compile(rf"(?<![\w'’-])(?P<name>{_NAME}), (?P<article>le |la |l['’])?$")
_ACTS = re.compile(
    r"(?:a|ont|est|sont|s['’]est|se sont|et|doit|doivent|va|vont|avait|avaient|aura|\w+ra|\w+ront|re[çc]oit)\b"
)
_FINITE = re.compile(r"\b(?:a|ont|est|sont|avait|avaient|doit|doivent|va|vont|\w{3,}ront)\b")


def held_offices(text: str, plain: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """What to leave out around offices in the French sentence `text` at `offset` of the article; `plain`: folded."""
    bodies = {
        (m.start - offset, m.end - offset) for m in mentions if m.kind is not EntityKind.PERSON and not m.described
    }
    held = [(m.start - offset, m.end - offset) for m in mentions]
    holders = [(m.start - offset, m.end - offset) for m in mentions if m.kind is EntityKind.PERSON]
    cuts: list[Cut] = []
    for office in _OFFICE.finditer(plain):
        if _overlaps(office.span(), holders):
            continue  # le président kényan, where that is a name of the one who is watched
        at, own = _of_people(text, office.end(), bodies)
        low = at
        while (part := _PART.match(text, at)) and not _overlaps(part.span(), held):
            at = part.end()
        field = at
        if not own:
            at, own = _of_body(text, at, bodies)
        if not own:
            continue
        if field > low:
            cuts.append((low, field, ""))
        if office["diplomacy"] and office.start("diplomacy") > office.start():
            cuts.append((office.start(), office.start("diplomacy"), ""))
            cuts.append((*office.span("diplomacy"), "ministre"))
        cuts += _names(text, at, office.start(), held)
    return cuts


def _of_people(text: str, at: int, bodies: set[tuple[int, int]]) -> tuple[int, bool]:
    """Behind the demonyms at `at`, and whether they are those of a watched body: ivoirien; ivoirien et malien."""
    own = False
    while (word := _WORD.match(text, at)) and (
        word.span(1) in bodies
        or word.group(1).lower() in french_demonyms()
        or _plain(word.group(1)) in french_demonyms()
    ):
        if word.group(1)[0].isupper():
            break
        own = own or word.span(1) in bodies
        at = word.end()
    return at, own


def _plain(word: str) -> str:
    return word.lower().replace("é", "e").replace("è", "e").replace("ï", "i").replace("ç", "c")


def _of_body(text: str, at: int, bodies: set[tuple[int, int]]) -> tuple[int, bool]:
    """Behind `de la Norvège` or `norvégien` at `at`, where a watched body stands there."""
    for low, high in bodies:
        if at < low <= at + 8 and (_OF.fullmatch(text[at:low]) or text[at:low] == " "):
            return high, True
    return at, False


def _names(text: str, at: int, office: int, held: Sequence[tuple[int, int]]) -> list[Cut]:
    """The name of whoever holds the office, behind it or before."""
    named = _NAMED.match(text, at)
    if named and not _overlaps(named.span(), held) and bool(named["open"]) == bool(named["close"]):
        closes = named["open"] and (_FINITE.search(text[:at]) or not _ACTS.match(text, named.end() + 1))
        return [(at, named.end() - bool(closes), "")]
    if named and not _overlaps(named.span(), held) and named["close"] and not named["open"]:
        return [(at, named.end() - 1, "")]
    if named and not _overlaps(named.span(), held) and text[named.end() : named.end() + 1] in (".", "", ";"):
        return [(at, named.end(), "")]
    before = _NAMED_BEFORE.search(text[:office])
    if before and _is_person(text[: before.start()], before["name"]) and not _overlaps(before.span("name"), held):
        behind = re.match(r",(?= (?:a|ont|est|sont|s['’]est|se sont|et|doit|va)\b)", text[at:])
        closing = [(at, at + 1, "")] if behind and not _FINITE.search(text[: before.start("name")]) else []
        if before["article"]:
            return [(before.start("name"), before.start("article"), ""), *closing]
        return [(before.start("name"), before.end() - 1, "le"), *closing]
    return []


def _is_person(before: str, name: str) -> bool:
    """Whether a name is somebody's: not a place or a palace, as it has but one word and something before it."""
    return " " in name or not before.strip() or before.endswith((", ", " et ", "« "))


def _overlaps(span: tuple[int, int], held: Sequence[tuple[int, int]]) -> bool:
    return any(low < span[1] and span[0] < high for low, high in held)
