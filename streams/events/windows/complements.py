"""The phrases behind a trigger."""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.events.windows.apposed import (
    apposed,
    attended,
    begins_anew,
    country_of,
    described_as,
    headlined,
    meant_body,
)
from streams.events.windows.behind import called, said_behind, suspected
from streams.events.windows.done_to import done_by, in_country, of_deed, of_infinitive, stealthily
from streams.events.windows.infinitives import begins_infinitive, charged, ends_phrase
from streams.events.windows.joining import hit_alike, told_apart
from streams.events.windows.name import Bond, Name
from streams.events.windows.verbs import COMING_FROM, LAST, RELATIVE_PASSIVE
from streams.events.windows.window import STOPS, WEAPONS, Window, Word
from streams.names.entity_type import EntityKind

_OF = ("ya", "wa", "za", "la", "cha", "vya", "mwa")
_ATTACKS = frozenset("shambulio mashambulizi shambulizi mashambulio uvamizi mlipuko milipuko hujuma".split())
_CLASHES = frozenset("mapigano makabiliano mapambano".split())
_SHARED = ("between", "company", "of", "object", "agent")
"""What those have in common whom `and` joins."""
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
            if begins_anew(window, name, joined=started):
                break  # ..., Kenya yalalama
            if window.grammar.language == "sw" and started and not owned and country_of(window, names, name):
                index = name.last + 1
                continue  # Tinubu wa Nigeria, Ramaphosa wa Afrika Kusini
            joined = name.first > 0 and words[name.first - 1].plain in ("na", ",", "and", "et") and previous is not None
            if passive and bound == "company" and done_by(name, previous):
                joined = False  # wafurushwa Kalo na MLK
            if joined and words[name.first - 1].text == "," and headlined(window, name):
                break  # akutana na wazee, Abiy ziarani Doha
            if bound == "of" and words[name.first - 1].plain == "mwa" and (noun or passive) and function != "fallen":
                bound = "place"  # kusini mwa
            if function == "agent" and (
                (noun and bound != "place") or bound == "of" or (passive and bound == "target")
            ):
                bound = "agent"
            if function == "belonging":
                bound = "target"
            if function == "object" and bound == "office":
                bound = "object"  # kile ilichokitaja kuwa ngome za MLK
            if function == "pitted":
                bound = "between"
            if function == "launcher" and bound == "company":
                bound = "object"
            if function == "later":
                bound = "later"
            if window.grammar.language == "sw":
                if passive and bound == "recipient" and words[name.first].plain in WEAPONS:
                    bound = "agent"  # imeshambuliwa kwa droni za Iran
                if owned and bound == "recipient" and words[name.first - 1].plain == "kuelekea":
                    bound = "target"
                if noun and owned and bound == "recipient" and not started and of_infinitive(words, last):
                    bound = "of"  # kutekwa kwa Kalo
                if function == "fallen":
                    bound = "recipient"
                if noun and (name.first <= last or (name.first == last + 1 and words[last].plain == "kwa")):
                    bound = "of"  # mkutano wa marais na wakuu wa serikali wa; kujiuzulu kwa Ruto
                elif not noun and bound == "of" and (name.first <= last + 2 or words[last + 1].plain in _OF):
                    bound = "object"  # kuanguka mikononi mwa M23, kuzuia mali za kampuni za
                elif noun and bound in ("of", "place") and function in ("target", "recipient") and meant_body(name):
                    bound = function  # vikwazo dhidi ya kampuni za, kwa maafisa nchini
            if owned and not bound and previous in ("of", "agent") and in_country(names, name):
                bound = "place"
            if joined and apposed(window, name, last):
                bound = function or ("of" if noun else "object")  # rais wa zamani wa Kongo, Joseph Kabila
            elif (
                joined
                and previous is not None
                and (previous in _SHARED or (owned and hit_alike(words[last + 1 : name.first], previous)))
            ):
                bound = previous
            elif not bound:
                if (
                    function == "skip"
                    and window.grammar.language == "sw"
                    and (name.meant is None or name.meant.through == "place")
                ):
                    found += [("place", name.meant)] if name.meant else []
                    index = name.last + 1
                    continue  # yaendelea Pokrovsk kati ya
                if function == "skip":
                    break
                there = noun and owned and not function and of_deed(words, last, name)
                bound = "place" if there else function or ("object" if not noun else "modifier")
            if passive and bound == "company":
                bound = "agent"
            if name.meant is None and not noun and bound == "object" and window.grammar.language == "en":
                break  # somebody else is the object
            if name.meant is not None:
                meant = name.meant
                if joined and through and not meant.through and meant.kind is not EntityKind.PERSON:
                    meant = replace(meant, through=through)  # wakuu wa nchi za EAC na SADC
                through = meant.through
                if bound == "of" and attended(window, name, last):
                    bound = "skip"  # mazungumzo na mjumbe wa Ruto
                elif noun or bound != "of":
                    others = [n.meant for n in names if n.meant and (n.first, n.last) == (name.first, name.last)]
                    found += [(bound, meant), *((bound, m) for m in others if m != name.meant)]
                elif name.meant.through or (owned and meant_body(name)):
                    listed = owned and words[name.first - 2].plain in ("vikwazo", "orodha", "nyeusi")
                    found.append(("agent" if listed else "object", name.meant))
            elif bound == "object" and (body := described_as(window, names, name)) is not None:
                found.append(("object", body))  # amemuua Karaki, anayetajwa kuwa kamanda wa Hezbollah
            previous = bound
            index = name.last + 1
            started = True
            continue
        if word.text == "," and (
            function == "skip" if window.grammar.language == "sw" else not _lists_on(words, names, index, started)
        ):
            break
        if noun and not started and word.plain in window.grammar.modality.get("pitting", ()):
            function = "pitted"  # des combats opposaient A à B
            index += 1
            continue
        if word.plain in window.grammar.modality["ascribing"]:
            function = "agent"  # une attaque attribuée au M23
            index += 1
            continue
        beside = [w.plain for w in words[index + 1 : index + 3]] if word.plain == "ambaye" else []
        if (started and beside[:1] == ["ni"]) or beside[:1] == ["pia"]:
            index += 3 if beside == ["pia", "ni"] else 2  # Varga ambaye ni rais wa; makamu wake ambaye pia ni mkuu wa
            continue
        if (
            passive
            and RELATIVE_PASSIVE.match(word.plain)
            and (words[index - 1].plain in WEAPONS or function == "agent")
        ):
            function = "agent"  # imeshambuliwa kwa droni zilizorushwa na Iran
            index += 1
            continue
        fired = owned and not noun and RELATIVE_PASSIVE.match(word.plain)
        if fired and words[index - 1].plain in WEAPONS and window.grammar.language == "sw":
            function = "launcher"  # imedungua makombora yaliyorushwa na Iran
            index += 1
            continue
        if function == "agent" and (taken := suspected(words, index)):
            index += taken  # yaliyofanywa na watu wanaoshukiwa kuwa ni wapiganaji wa M23
            continue
        if owned and not noun and (taken := called(words, index)):
            function = "object"
            index += taken
            continue
        if passive and owned and stealthily(words, index):
            index += 2  # kimeshambuliwa kwa kuvizia na MLK
            continue
        if noun and owned and word.plain == "mikononi" and of_infinitive(words, last):
            function = "fallen"  # kuanguka kwa Kalo mikononi mwa MLK
            index += 2
            continue
        if window.grammar.language == "sw" and passive and owned and word.plain in _ATTACKS | _CLASHES:
            function = "agent"  # wauawa katika shambulio la Urusi, katika mapigano na waasi
            index += 1
            continue
        if window.grammar.language == "sw":
            told, taken = said_behind(words, index, started=started, owned=owned) if noun else ("", 0)
            if not told and not noun and not started and COMING_FROM.match(word.plain):
                told, taken = "origin", 1  # ameagiza mafuta yanayotoka Iran
            if told:
                function = told
                index += taken
                continue
        participle = index <= last + 2 and re.search(r"(?:e|ee|es|ees|u|ue|ed|ught|wn)$", word.plain)
        occurs = (owned or not started) and word.plain in window.grammar.modality["occurring"]
        if noun and (occurs or (window.is_verb(word) and participle)):
            function = function or "skip"  # clashes broke out between ...: only a preposition binds what follows
            index += 1
            continue
        if (
            word.plain in STOPS
            or (window.grammar.language == "sw" and ends_phrase(words, index))
            or (window.is_verb(word) and not LAST.match(word.plain))
            or (
                window.grammar.language == "sw"
                and begins_infinitive(words, index, function, dealing=owned and not noun)
            )
            or (window.grammar.language == "sw" and charged(words, index))
        ):
            break
        functions = window.grammar.functions(word.plain)
        if word.plain in ("kati", "baina"):
            function = "between"
        elif word.plain == "dhidi" and passive and function == "agent":
            pass  # wauawa katika mapigano dhidi ya
        elif word.plain == "dhidi" or (owned and noun and word.plain in ("katika", "kwenye", "kuelekea")):
            function = "target"
        elif word.plain == "kwa" and noun and _gives(words, index, last):
            function = "recipient"
        elif window.grammar.language == "sw" and started and told_apart(words, index):
            function = previous = "later"  # alizungumza na Kiir, kisha na Machar
            index += 1
        elif word.plain == "na" and function != "later":
            named_next = window.grammar.language != "sw" or any(n.first == index + 1 for n in names)
            more = ("recipient", "target") if noun and not named_next else ()
            kept = ("between", "agent", "belonging", "launcher", *more)
            function = "company" if function not in kept else function
        elif window.grammar.language != "sw" and functions and function not in ("between", "pitted"):
            function = functions[0]
        index += 1
        if index - last > 24 and not started:
            break
    return found


def _gives(words: Sequence[Word], index: int, last: int) -> bool:
    """Whether kwa behind a noun says to whom: vikwazo kwa Iran; not: kuanguka kwa mji."""
    return (index > last + 1 or not words[last].plain.startswith("ku")) and not _adverbial(words, index)


def _adverbial(words: Sequence[Word], index: int) -> bool:
    """Whether kwa tells how, why or when, and not to whom."""
    return index + 1 >= len(words) or words[index + 1].plain in _MANNERS


def _lists_on(words: Sequence[Word], names: Sequence[Name], comma: int, started: bool) -> bool:
    """Whether a comma goes on with a list of names, and opens no new clause."""
    following = next((n for n in names if n.first == comma + 1), None)
    if not started or following is None or following.last + 1 >= len(words):
        return False
    return words[following.last + 1].plain in (",", "and", "et")
