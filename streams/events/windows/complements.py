"""The phrases behind a trigger, and the names right before a noun."""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.events.windows.names import ATTENDANTS, Bond, Name
from streams.events.windows.verbs import COMING_FROM, DONE, IMPOSED, LAST, RELATIVE_PASSIVE
from streams.events.windows.window import JOINERS, STOPS, WEAPONS, Window, Word
from streams.names.entity_type import EntityKind

_OF = ("ya", "wa", "za", "la", "cha", "vya", "mwa")
_MANNERS = frozenset(
    "njia simu ajili sababu mujibu mara siku miezi muda miaka dakika saa kipindi mwaka wiki lengo kutumia nguvu"
    " makosa tuhuma madai mwezi kiasi asilimia kura usiku jina amri".split()
)


def complements(
    window: Window, names: Sequence[Name], last: int, *, noun: bool, passive: bool = False, owned: bool = False
) -> list[Bond]:
    """Phrases behind a trigger, up to the next verb or clause; `last`: the trigger's last word.

    `owned`: what is done to somebody's firms or officers is done to him.
    """
    words = window.words
    found: list[Bond] = []
    function = ""
    previous: str | None = None
    through = ""
    index = last + 1
    started = False
    while index < len(words):
        word = words[index]
        name = next((n for n in names if n.first <= index <= n.last), None)
        if name is not None:
            bound = name.function
            if bound == "owner" and not noun:
                break
            if words[name.first - 1].text == "," and _opens_clause(window, name):
                break  # ..., Kenya yalalama
            joined = name.first > 0 and words[name.first - 1].plain in ("na", ",", "and", "et") and previous is not None
            if function == "agent" and noun:
                bound = "agent"
            if function == "pitted":
                bound = "between"
            if window.grammar.language == "sw":
                if noun and name.first == last + 1 and words[last].plain == "kwa":
                    bound = "of"  # kujiuzulu kwa Ruto
                elif not noun and bound == "of" and (name.first <= last + 2 or words[last + 1].plain in _OF):
                    bound = "object"  # kuanguka mikononi mwa M23, kuzuia mali za kampuni za
                elif noun and bound == "of" and function in ("target", "recipient") and meant_body(name):
                    bound = function  # vikwazo dhidi ya kampuni za
            if joined and _apposed(window, name, last):
                bound = function or ("of" if noun else "object")  # rais wa zamani wa Kongo, Joseph Kabila
            elif joined and previous in ("between", "company", "of", "object", "agent"):
                bound = previous
            elif not bound:
                if function == "skip":
                    break
                bound = function or ("object" if not noun else "modifier")
            if passive and bound == "company":
                bound = "agent"
            if name.meant is None and not noun and bound == "object" and window.grammar.language == "en":
                break  # somebody else is the object
            if name.meant is not None:
                meant = name.meant
                if joined and through and not meant.through and meant.kind is not EntityKind.PERSON:
                    meant = replace(meant, through=through)  # wakuu wa nchi za EAC na SADC
                through = meant.through
                if bound == "of" and _attended(window, name, last):
                    bound = "skip"  # mazungumzo na mjumbe wa Ruto
                elif noun or bound != "of":
                    others = [n.meant for n in names if n.meant and (n.first, n.last) == (name.first, name.last)]
                    found += [(bound, meant), *((bound, m) for m in others if m != name.meant)]
                elif name.meant.through or (owned and meant_body(name)):
                    listed = owned and words[name.first - 2].plain in ("vikwazo", "orodha", "nyeusi")
                    found.append(("agent" if listed else "object", name.meant))
            previous = bound
            index = name.last + 1
            started = True
            continue
        if word.text == "," and window.grammar.language != "sw" and not _lists_on(words, names, index, started):
            break
        if noun and not started and word.plain in window.grammar.modality.get("pitting", ()):
            function = "pitted"  # des combats opposaient A à B
            index += 1
            continue
        if word.plain in window.grammar.modality["ascribing"]:
            function = "agent"  # une attaque attribuée au M23
            index += 1
            continue
        if started and word.plain == "ambaye" and index + 1 < len(words) and words[index + 1].plain == "ni":
            index += 2  # na Varga ambaye ni rais wa
            continue
        if passive and RELATIVE_PASSIVE.match(word.plain) and words[index - 1].plain in WEAPONS:
            function = "agent"  # imeshambuliwa kwa droni zilizorushwa na Iran
            index += 1
            continue
        if window.grammar.language == "sw" and noun and not started:
            if RELATIVE_PASSIVE.match(word.plain) or DONE.match(word.plain):
                function = "agent"  # shambulio lililofanywa na M23
                index += 1
                continue
            if IMPOSED.match(word.plain):
                function = "target"  # vikwazo ilivyoiwekea Zimbabwe
                index += 1
                continue
        if window.grammar.language == "sw" and not started and COMING_FROM.match(word.plain):
            function = "origin"  # uingizaji wa mafuta yanayotoka Iran
            index += 1
            continue
        participle = index <= last + 2 and re.search(r"(?:e|ee|es|ees|u|ue|ed|ught|wn)$", word.plain)
        occurs = (owned or not started) and word.plain in window.grammar.modality["occurring"]
        if noun and (occurs or (window.is_verb(word) and participle)):
            function = function or "skip"  # clashes broke out between ...: only a preposition binds what follows
            index += 1
            continue
        if (
            word.plain in STOPS
            or (window.grammar.language == "sw" and word.plain in ("si", "sio", "ni", "bila"))
            or (window.is_verb(word) and not LAST.match(word.plain))
            or (window.grammar.language == "sw" and _infinitive(words, index, function))
        ):
            break
        functions = window.grammar.functions(word.plain)
        if word.plain in ("kati", "baina"):
            function = "between"
        elif word.plain == "dhidi" or (owned and noun and word.plain in ("katika", "kwenye", "kuelekea")):
            function = "target"
        elif word.plain == "kwa" and noun and _gives(words, index, last):
            function = "recipient"
        elif word.plain == "na":
            named_next = window.grammar.language != "sw" or any(n.first == index + 1 for n in names)
            kept = ("between", "agent", "recipient", "target") if noun and not named_next else ("between", "agent")
            function = "company" if function not in kept else function
        elif window.grammar.language != "sw" and functions and function not in ("between", "pitted"):
            function = functions[0]
        index += 1
        if index - last > 24 and not started:
            break
    return found


def _apposed(window: Window, name: Name, last: int) -> bool:
    """Whether a person is named, behind a comma, by whom an office right behind the trigger means."""
    words = window.words
    if window.grammar.language != "sw" or name.meant is None or name.meant.kind is not EntityKind.PERSON:
        return False
    if words[name.first - 1].text != ",":
        return False
    office = words[last + 1 : name.first - 1]
    at = next((i for i, w in enumerate(office) if w.plain in window.grammar.descriptions["persons"]), None)
    if at is None or any(w.text == "," for w in office):
        return False
    rest = office[at + 1 :]
    return any(w.text[0].isupper() for w in rest) and not any(window.is_verb(w) for w in rest)


def meant_body(name: Name) -> bool:
    """Whether a name is a country's or a body's."""
    return name.meant is not None and name.meant.kind is not EntityKind.PERSON


def _gives(words: Sequence[Word], index: int, last: int) -> bool:
    """Whether kwa behind a noun says to whom: vikwazo kwa Iran; not: kuanguka kwa mji."""
    return (index > last + 1 or not words[last].plain.startswith("ku")) and not _adverbial(words, index)


def _adverbial(words: Sequence[Word], index: int) -> bool:
    """Whether kwa tells how, why or when, and not to whom."""
    return index + 1 >= len(words) or words[index + 1].plain in _MANNERS


def _infinitive(words: Sequence[Word], index: int, function: str) -> bool:
    """Whether a Swahili infinitive begins something else: not what describes a noun (shambulio la kuvizia)."""
    word = words[index].plain
    if not re.match(r"ku\w{4,}[ae]$", word) or word in ("kutoka", "kuhusu", "kuelekea", "kwenda"):
        return False
    if function == "agent" and re.search(r"w[ae]$", word):
        return False  # mauaji yanayodaiwa kufanywa na M23
    return words[index - 1].plain not in ("ya", "wa", "la", "za", "cha", "vya")


def _opens_clause(window: Window, name: Name) -> bool:
    """Whether the word behind a name is a verb that agrees with it."""
    if not window.opens_clause(name.last + 1):
        return False
    person = name.meant is None or name.meant.kind is EntityKind.PERSON
    agreeing = ("a",) if person else ("i", "ya", "li", "la", "u", "wa", "ki", "cha", "zi", "za")
    return window.words[name.last + 1].plain.startswith(agreeing)


def _attended(window: Window, name: Name, last: int) -> bool:
    """Whether a name only tells whose envoy, spokesman or wife somebody is who stands between it and the trigger."""
    words = window.words
    before = name.first - 2
    if before <= last or name.meant is None or name.meant.through:
        return False
    return words[before].plain in ATTENDANTS


def _lists_on(words: Sequence[Word], names: Sequence[Name], comma: int, started: bool) -> bool:
    """Whether a comma goes on with a list of names, and opens no new clause."""
    following = next((n for n in names if n.first == comma + 1), None)
    if not started or following is None or following.last + 1 >= len(words):
        return False
    return words[following.last + 1].plain in (",", "and", "et")


def modifiers(window: Window, names: Sequence[Name], noun: int) -> list[Bond]:
    """Names right before a noun: A-B talks."""
    if window.grammar.language == "sw":
        return []
    words = window.words
    found: list[Bond] = []
    at = noun
    for name in reversed(names):
        if name.last == at - 1 or (at != noun and name.last == at - 2 and words[at - 1].plain in JOINERS):
            if name.meant:
                found.append(("modifier", name.meant))
            at = name.first
    return found
