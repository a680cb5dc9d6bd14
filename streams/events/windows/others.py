"""Events that a text says right behind their noun to be those of somebody else: mkutano wa kilele wa G20."""

import re

from streams.events.discourse.discourse import Discourse
from streams.events.sentence import Sentence
from streams.events.triggers import Occurrence
from streams.events.windows.names import ADVERB
from streams.events.windows.window import Window
from streams.names.gazetteer import NOT_FIRST_NAMES

_OF = frozenset("wa ya za la cha vya".split())
_BODIES = frozenset("kundi jumuiya jumuia umoja shirika muungano jukwaa nchi mataifa".split())
# Between a noun and whose it is.
_BETWEEN = frozenset(
    "kilele wakuu marais viongozi serikali wanachama kawaida dharura maalum maalumu mwaka kila na hali hewa pamoja"
    " siku mbili tatu kwanza pili mkuu urais ubunge rais wabunge kupinga kitaifa".split()
)
_LETTERS = re.compile(r"(?:[A-Z]{2,}\w*|[A-Z]\d+|[A-Z]+\d+)$")
_MONTHS = frozenset("januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba".split())
_INTO = frozenset("mjini jijini huko katikati katika mitaa ya jiji la mji wa mkuu".split())
_PEOPLE = frozenset("watu wananchi raia wakazi wapiga wapigakura wenyeji".split())
# Those of a people who live where others are at home.
_LIVING = re.compile(
    r"\b(?:wanaoishi|waishio|walioko|waliopo|wanaosoma|wanaofanya kazi)"
    r"(?: (?:nchini|mjini|jijini|katika|huko|mji wa|jiji la))? (?P<place>[A-Z]\w+|ughaibuni|ng.ambo|nje ya nchi)"
)
_REACH = 9


def of_others(window: Window, last: int, *, placed: bool) -> bool:
    """Whether a body that is not watched is named as the one whose event it is; `placed`: or a place."""
    words = window.words
    for index in range(last + 1, min(len(words), last + 1 + _REACH)):
        word = words[index]
        if any(m.start < word.end and m.end > word.start for m in window.sentence.mentions):
            return False
        before = words[index - 1].plain
        known = word.plain in _OF or word.plain in _BODIES or word.plain in _BETWEEN
        if word.text[0].isupper() and not (known and word.plain not in _BODIES):
            if word.plain in NOT_FIRST_NAMES or ADVERB.match(word.plain) or word.plain in _MONTHS:
                return False
            if before not in _OF and before not in ("nchini", "mjini", "jijini", "huko"):
                return False
            named = before in _OF and (words[index - 2].plain in _BODIES or word.plain in _BODIES)
            return named or bool(_LETTERS.match(word.text)) or placed
        if before in _OF and not known and not window.is_verb(word) and index <= last + 2:
            continue  # mgomo wa madaktari wa
        if not known and word.plain not in ("nchini", "mjini", "jijini", "huko") and not word.plain.isdigit():
            return False
    return False


_INSTITUTIONS = frozenset("chuo uwanja bunge barabara mtaa wizara shule hospitali ubalozi ofisi ikulu viwanja".split())


def held_elsewhere(discourse: Discourse, sentence: Sentence, occurrence: Occurrence) -> bool:
    """Whether a Swahili noun is said to tell of what is held in a place that is not watched: uchaguzi wa Botswana."""
    trigger, start, end = occurrence
    marching = trigger.form.type == "protest"
    if marching and (_abroad(Window(sentence, discourse.grammar), end) or _emigrants(sentence)):
        return True
    if trigger.form.type == "election" and _foreigners(
        Window(sentence, discourse.grammar), start, discourse.references.text
    ):
        return True
    if trigger.form.shape != "noun" or not discourse.types[trigger.form.type].setting or trigger.form.kind == "storm":
        return False  # kimbunga cha Lala: its name
    window = Window(sentence, discourse.grammar)
    last = max((i for i, w in enumerate(window.words) if w.start < end), default=0)
    return of_others(window, last, placed=True)


def _foreigners(window: Window, start: int, text: str) -> bool:
    """Whether a people that is not watched votes: watu wa Zambia wamepiga kura, Wazambia wamepiga kura."""
    words = window.words
    verb = next((i for i, w in enumerate(words) if w.end > start), 0)
    if verb and window.is_verb(words[verb - 1]):
        verb -= 1  # wamepiga kura
    people = words[verb - 1] if verb else None
    if people is None or not people.text[0].isupper():
        return False
    if any(m.start < people.end and m.end > people.start for m in (*window.sentence.mentions, *window.sentence.places)):
        return False
    if verb > 2 and words[verb - 2].plain in _OF and words[verb - 3].plain in _PEOPLE:
        return True
    country = people.text[2:].capitalize()
    return (
        people.plain.startswith("wa") and len(country) > 3 and re.search(rf"\b{re.escape(country)}\b", text) is not None
    )


def _emigrants(sentence: Sentence) -> bool:
    """Whether those who march live away from home: raia wa Burundi wanaoishi Brussels, Wakenya waishio ughaibuni."""
    living = _LIVING.search(sentence.text)
    if living is None:
        return False
    place = sentence.start + living.start("place")
    return not any(m.start <= place < m.end for m in (*sentence.mentions, *sentence.places))


def _abroad(window: Window, end: int) -> bool:
    """Whether people march in a town that is not watched: wameandamana mjini Lisbon, waandamana Lisbon."""
    words = window.words
    at = next((i for i, w in enumerate(words) if w.start >= end), len(words))
    while at < len(words) and words[at].plain in _INTO:
        at += 1
    if at >= len(words) or not words[at].text[0].isupper():
        return False
    word = words[at]
    if word.plain in NOT_FIRST_NAMES or ADVERB.match(word.plain) or word.plain in _MONTHS:
        return False
    if word.plain in _INSTITUTIONS:
        return False  # katika Chuo Kikuu cha
    known = (*window.sentence.mentions, *window.sentence.places)
    return not any(m.start < word.end and m.end > word.start for m in known)
