"""Swahili titles before a person's name that are no part of it: Dkt. Paul Lema; kiongozi wa upinzani, Paul Lema."""

from streams.events.sentence import Through
from streams.events.windows.owners import owner
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_COURTESIES = frozenset(
    "dkt dk dr mhe mh mheshimiwa bw bwana bi bibi mama mzee prof profesa jenerali jen luteni lut kanali kapteni meja "
    "brigedia jaji mchungaji askofu sheikh shehe ustadh alhaji mwalimu mhandisi mh balozi".split()
)
_KIN = frozenset("mkewe mumewe mwanawe bintiye".split())
_OF = frozenset(("wa", "ya", "za"))
_CHARGES = frozenset(
    "waasi upinzani chama jeshi majeshi polisi serikali ulinzi usalama fedha nje ndani biashara uchumi afya elimu "
    "mapinduzi mpito bunge".split()
)


def courtesies(window: Window, at: int) -> int:
    """Where a stranger's name begins, with the titles of courtesy before it: Rais wa Orskia Dkt. Paul Lema, mkewe Ana.

    Without them the name stands apart from the office that it belongs to, and passes for another subject.
    """
    words = window.words
    while window.grammar.language == "sw" and at > 0 and words[at - 1].plain in _COURTESIES | _KIN:
        if not words[at - 1].text[0].isupper() and words[at - 1].plain not in _KIN:
            break
        at -= 1
    return at


def in_charge(window: Window, first: int, kind: EntityKind) -> int:
    """Where a watched person's office begins that is told in small letters: Varga na kiongozi wa waasi Paul Lema.

    Behind a comma only where the office is joined to another name: Varga na kiongozi wa upinzani, Paul Lema.
    """
    words = window.words
    if window.grammar.language != "sw" or kind is not EntityKind.PERSON:
        return first
    at = first - 1 if first > 0 and words[first - 1].text == "," else first
    if at < 3 or words[at - 1].plain not in _CHARGES or words[at - 2].plain not in _OF:
        return first
    office = at - 3
    if words[office].plain == "mkuu" and office > 0:
        office -= 1  # waziri mkuu wa serikali ya
    if words[at - 3].plain != "mkuu" and words[office].plain not in window.grammar.descriptions["persons"]:
        return first
    joined = office > 0 and words[office - 1].plain == "na"
    return office if at == first or joined else first


def of_the_country(window: Window, head: int, function: str) -> tuple[int, Through]:
    """Wakuu wa polisi nchini Orskia wamekutana: at the head of a sentence, those in a country are that country's.

    Where they begin, and what they are to it; the word itself, and nothing, for a name bound otherwise.
    """
    words = window.words
    if window.grammar.language == "sw" and head > 2 and words[head - 1].plain in ("nchi", "mataifa"):
        led = window.grammar.through(words[head - 3].plain) if words[head - 2].plain == "wa" else ""
        return (head - 3, led) if led else (head, "")  # wakuu wa nchi Afrika Mashariki wakutana
    if window.grammar.language != "sw" or function != "place" or head < 2 or words[head - 1].plain != "nchini":
        return head, ""
    noun = owner(window, head - 2)
    through = window.grammar.through(words[noun].plain) if noun == 0 else ""
    return (noun, through) if through else (head, "")
