"""Countries and bodies named behind whoever speaks for them: Rais Samia wa Tanzania, Paul Kagame kutoka Rwanda."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from streams.events.sentence import Through
from streams.events.windows.name import Name
from streams.events.windows.owners import owner
from streams.events.windows.window import BREAKS, JOINERS, Window
from streams.names.entity_type import EntityKind

_LEADERS = re.compile(r"rais|marais|kiongozi|mfalme|malkia|kansela|emir|amiri|sultani?|papa|kaimu")
OFFICIALS = re.compile(
    r"waziri|balozi|mjumbe|katibu|naibu|makamu|jenerali|kanali|meja|luteni|kamanda|seneta|gavana|mbunge|spika|msemaji|"
    r"afisa|ofisa|kamishna|inspekta|admeri|brigedia|mwenzake|mwenziwe|mwenyeji|mgeni|mwenzie"
)
# Who stands for nobody but himself.
_PRIVATE = re.compile(
    r"mwana(?!diplomasia|jeshi|siasa)\w+|mfanyabiashara|mchezaji|mshambuliaji|mwimbaji|msanii|mwandishi|mkulima|mwalimu|daktari|"
    r"profesa|kocha|kipa|beki|winga|nahodha|bingwa|mchungaji|askofu|padre|bilionea|tajiri|mwigizaji|mkimbiaji|mcheza\w*|"
    r"mtangazaji|mhandisi|raia|kijana|mtoto|mzee|rapa|mhariri|mtafiti|mhadhiri|mwekezaji|wakili|mgonjwa|mshukiwa|mtuhumiwa|"
    r"bondia|mbunifu|mjasiriamali|mkurugenzi|refa|mwamuzi|dereva|muuguzi|mwogeleaji|mlinzi"
)
_NOUNS = re.compile(
    r"u(?:moja|balozi|chaguzi|wanja|kanda)|m(?:uungano|koa|ji|kutano|to|kataba|paka|gogoro|lima)|w(?:izara|ilaya)"
)
_WITHIN = frozenset("mkuu wake wao wetu kijeshi mteule mpya".split())
"""Words of a title that are none by themselves: Waziri Mkuu, mwenyeji wake, kiongozi wa kijeshi."""
_OF = frozenset(("wa", "ya"))
_FROM = frozenset(("wa", "kutoka", "toka"))


def with_countries(window: Window, names: list[Name]) -> list[Name]:
    """The names, with each country right behind the name of a leader, an official or somebody untitled made his.

    Not behind players, singers or traders, who stand for nobody: mwanariadha Kipchoge wa Kenya.
    """
    found = list(names)
    for at, name in enumerate(names):
        if name.meant is None or name.meant.kind is EntityKind.PERSON or name.meant.through:
            continue
        if name.function not in ("of", "origin"):
            continue
        bearer = _bearer(window, names[:at], name)
        if bearer is None:
            continue
        head, through = bearer
        spoken = replace(name, first=head, function=window.function(head), meant=replace(name.meant, through=through))
        found[found.index(name)] = spoken
        found = [n for n in found if n is spoken or not head <= n.first < name.last or not _own(n, spoken)]
    return found


def _bearer(window: Window, before: Sequence[Name], country: Name) -> tuple[int, Through] | None:
    """Where the phrase begins of whoever is named right before a country, and what he is to it."""
    words = window.words
    last = country.first - 2
    if last < 0 or words[last + 1].plain not in _FROM or not words[last].text[0].isupper():
        return None
    known = next((n for n in before if n.last == last), None)
    if known is not None and known.meant is not None and known.meant.kind is not EntityKind.PERSON:
        own = country.meant is not None and country.meant.entity == known.meant.entity
        return (known.first, known.meant.through or "official") if own else None  # Lema wa Varduland, who leads it
    head = last
    while head > 0 and words[head - 1].text[0].isupper():
        head -= 1
    head, title = _title(window, head)
    if any(_PRIVATE.fullmatch(w.plain) for w in words[max(0, head - 1) : last]):
        return None
    told = [w.plain for w in words[head:last]]
    if any(_LEADERS.fullmatch(w) for w in told) or any(pair == ("waziri", "mkuu") for pair in pairwise(told)):
        return head, "leader"
    if any(OFFICIALS.fullmatch(w) for w in told):
        return head, "official"
    if title or not _alone(window, head) or (head == last and _NOUNS.match(words[last].plain)):
        return None
    if head == last == 0 and not _another(window, country.last + 1):
        return None  # Mwenyekiti wa ECOWAS, Uchaguzi wa Kenya: nouns with a capital
    return head, "official"


def _own(name: Name, spoken: Name) -> bool:
    """Whether a name within a phrase is a stranger's, or another of the same state: Lema, in Rais Lema wa Varduland."""
    return name.meant is None or (spoken.meant is not None and name.meant.entity == spoken.meant.entity)


def _another(window: Window, at: int) -> bool:
    """Whether somebody of another country stands beside: Tinubu wa Nigeria na Ramaphosa wa Afrika Kusini."""
    beside = window.words[at : at + 3]
    return len(beside) == 3 and beside[0].plain == "na" and beside[1].text[0].isupper() and beside[2].plain == "wa"


def _title(window: Window, head: int) -> tuple[int, bool]:
    """Where a title in small letters begins that stands before a name, and whether there is one."""
    words, start = window.words, head
    while head > 0:
        plain = words[head - 1].plain
        if plain in _WITHIN or _LEADERS.fullmatch(plain) or OFFICIALS.fullmatch(plain):
            head -= 1
        elif plain in _OF and head > 1 and words[head - 2].text[0].isupper():
            head -= 1
            while head > 0 and words[head - 1].text[0].isupper():
                head -= 1
        elif (office := owner(window, head - 1)) < head - 1 and OFFICIALS.fullmatch(words[max(0, office)].plain):
            head = office  # waziri wa ulinzi
        else:
            break
    return head, head < start


def _alone(window: Window, head: int) -> bool:
    """Whether no noun in small letters says what somebody is: mfanyabiashara, mwanariadha."""
    if head == 0:
        return True
    word = window.words[head - 1]
    if word.plain in ("wa", "ya", "la", "cha", "za", "vya", "mwa"):
        return False
    known = word.plain in JOINERS or word.plain in BREAKS or bool(window.grammar.functions(word.plain))
    return known or window.is_verb(word) or not word.text[0].isalpha() or word.plain in ("kuwa", "wa")
