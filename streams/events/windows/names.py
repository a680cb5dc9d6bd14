"""Names and what binds them: the preposition, titles and nouns before them (rebels of, leaders of, envoy of)."""

import re
from dataclasses import replace

from streams.events.sentence import Meant, Through
from streams.events.windows.bearers import with_countries
from streams.events.windows.name import Name
from streams.events.windows.owners import owner
from streams.events.windows.placed import full_name, placed, without_echoes
from streams.events.windows.titles import courtesies, in_charge, of_the_country
from streams.events.windows.window import Window
from streams.names.demonyms import is_country
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES, Mention

ADVERB = re.compile(
    r"(?:leo|jana|kesho|juzi|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|siku|asubuhi|jioni|usiku|mchana|alasiri|hapo|tena|pia|hii|huo|hiyo|huyo|hao|wote|wawili|kwa|njia|ya|simu|video|saa|moja|mbili|kilele|faragha|ana|mjini|jijini|nchini|ikulu|katika|mwa|la|za|wiki|mwezi|rasmi|dharura|wiki|hivi|karibuni|mara|muda|mfupi|mrefu|kina)$"
)
_DAY = re.compile(r"(?:jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|juma\w{3,}|leo|jana|juzi|kesho)$")
_ARTICLES = {"en": {"the", "us", "prime"}, "fr": {"le", "la", "les", "l", "premier"}, "sw": {"mkuu"}}

# Jumuiya ya EAC: the community is EAC.
_BODIES = ("chama", "jumuiya", "jumuia", "muungano", "umoja", "shirika", "kisiwa", "visiwa")
_PARTICLES = ("es", "bin", "el", "al", "van", "von", "dos")
# Kundi kubwa la droni za: how many of them there are.
_COLLECTIVES = frozenset("kundi kikundi makundi wimbi msururu idadi mamia makumi maelfu safu zana".split())
_OF = frozenset("wa ya za la cha vya".split())
_LETTERS = re.compile(r"[A-Z]{3,}$")
_THOSE = frozenset("wale ule yale zile lile ile vile kile yule wenzao".split())
_FIGHTERS = frozenset("wapiganaji waasi wanamgambo wanajihadi magaidi washambuliaji wanajeshi".split())
# Wapiganaji wa Okello, vikosi vya Okello: whose they are fights through them.
_TROOPS = frozenset("vikosi majeshi jeshi".split())
ATTENDANTS = frozenset(
    "mjumbe wajumbe ujumbe balozi msemaji msaidizi wasaidizi mshauri washauri wakili mke mume mtoto mwana naibu makamu"
    " mpinzani wapinzani mtangulizi mrithi mkurugenzi mfuasi wafuasi mkosoaji mfanyabiashara wafanyabiashara mawaziri"
    " waziri wabunge mbunge mwandishi waandishi mwanaharakati wanaharakati".split()
)
"""Those of somebody else: what they do, he does not."""


def find_names(window: Window) -> list[Name]:
    """The names of a sentence, watched ones and strangers, in its order; one phrase may mean several entities."""
    sentence, words = window.sentence, window.words
    known = (*sentence.mentions, *sentence.places)
    names: list[Name] = []
    index = 0
    while index < len(words):
        word = words[index]
        mention = next((m for m in known if m.start < word.end and m.end > word.start), None)
        if mention is not None:
            last = index
            while last + 1 < len(words) and words[last + 1].start < mention.end:
                last += 1
            same = [m for m in known if m.start == mention.start and m.end == mention.end]
            # Zelensky-Erdogan: names that share a word.
            same += [m for m in sentence.mentions if mention.end < m.start < words[last].end]
            bound = [_bound(window, index, last, m) for m in same]
            names = [n for n in names if n.meant is not None or n.first < bound[0].first] + bound
            index = last + 1
            continue
        if index > 0 and word.text[0].isupper() and word.plain not in NOT_FIRST_NAMES and not ADVERB.match(word.plain):
            last = index
            while (
                last + 1 < len(words)
                and (words[last + 1].text[0].isupper() or _within(window, last + 1))
                and not (
                    window.grammar.language == "sw" and words[last + 1].plain in window.grammar.descriptions["persons"]
                )
                and not any(m.start < words[last + 1].end and m.end > words[last + 1].start for m in known)
            ):
                last += 1
            if window.grammar.language == "sw" and names and names[-1].last == index - 1 and _LETTERS.match(word.text):
                names = [replace(n, last=last) if n.last == index - 1 else n for n in names]  # jeshi la X AFRICOM
            elif not (last + 1 < len(words) and any(m.start <= words[last + 1].start < m.end for m in known)):
                first = courtesies(window, index)
                names.append(Name(None, first, last, window.function(first)))
            index = last + 1
            continue
        index += 1
    if window.grammar.language != "sw":
        return names
    names = with_countries(window, _christened(window, without_echoes(window, names)))
    return placed(window, _elided(window, names))


def _christened(window: Window, names: list[Name]) -> list[Name]:
    """Waziri wa Israel, Israel Katz, ...: a first name that is also a country's."""
    found: list[Name] = []
    for name in names:
        if len(found) > 1 and name.meant is None and _bears(window, found[-2], found[-1], name):
            name = replace(name, first=found.pop().first, function="")
        found.append(name)
    return found


def _bears(window: Window, office: Name, first: Name, last: Name) -> bool:
    """Whether two names behind an office and a comma are one person's."""
    beside = office.last == first.first - 2 and window.words[first.first - 1].text == "," and not first.function
    return bool(beside and last.first == first.last + 1 and office.meant and office.meant.through)


def _elided(window: Window, names: list[Name]) -> list[Name]:
    """Wajumbe wa Kenya na wa Uganda, marais wa SADC na wale wa EAC: names with the noun that the one before has."""
    words = window.words
    for at in range(1, len(names)):
        name, before = names[at], names[at - 1]
        joiner = before.last + 1
        gap = [w.plain for w in words[joiner : name.first]]
        if name.meant is not None and not name.meant.through and (like := _like(window, names[:at], name)) is not None:
            names[at] = like
            continue
        if before.meant is None or name.meant is None or not before.meant.through:
            continue
        if gap[:1] == ["na"] and len(gap) == 2 and gap[1] in _OF and name.function == "of" and name.meant.through:
            names[at] = replace(name, first=joiner + 1, function="company")  # wajumbe wa serikali na wa kundi la MLK
            continue
        if gap == ["na"] and _led_alike(window, before, name):
            names[at] = replace(name, meant=replace(name.meant, through="leader"))  # viongozi wa IGAD na SADC
            continue
        if name.meant.through:
            continue
        if len(gap) in (2, 3) and gap[0] == "na" and gap[-1] in _OF and (len(gap) == 2 or gap[1] in _THOSE):
            meant = replace(name.meant, through=before.meant.through)
            names[at] = replace(name, meant=meant, first=joiner + 1, function="company")
    return names


def _led_alike(window: Window, before: Name, name: Name) -> bool:
    """Whether two bodies are named by leaders of both: wakuu wa IGAD na SADC."""
    if before.meant is None or name.meant is None or before.meant.through != "leader" or name.meant.through:
        return False
    bodies = before.meant.kind is EntityKind.GROUP and name.meant.kind is EntityKind.GROUP
    return bodies and window.words[before.first].plain in window.grammar.descriptions["pairs"]


def _like(window: Window, before: list[Name], name: Name) -> Name | None:
    """Ujumbe wa Mali umekutana na ule wa JNIM: a name with the noun that one further before has."""
    words = window.words
    if name.first < 3 or words[name.first - 1].plain not in _OF or words[name.first - 2].plain not in _THOSE:
        return None
    first = next((n.meant for n in reversed(before) if n.meant and n.meant.through), None)
    if first is None or name.meant is None:
        return None
    function = window.function(name.first - 2)
    return replace(name, meant=replace(name.meant, through=first.through), first=name.first - 2, function=function)


def _elided_office(window: Window, head: int) -> bool:
    """Whether only the country is left of an office, which the name before has: na wa Orskia Varga."""
    before = [w.plain for w in window.words[max(0, head - 2) : head]]
    return window.grammar.language == "sw" and before == ["na", "wa"]


def _is_title(window: Window, noun: str) -> bool:
    """Whether a noun stands in a title that something goes with: rais wa, makamu wa kwanza wa."""
    return noun in ("makamu", "kwanza") or noun in window.grammar.descriptions["persons"]


def _within(window: Window, index: int) -> bool:
    """Whether a small word is part of a stranger's name: Dar es Salaam."""
    words = window.words
    return words[index].plain in _PARTICLES and index + 1 < len(words) and words[index + 1].text[0].isupper()


def _apposed(window: Window, head: int, mention: Mention) -> int:
    """Where a title begins that a Swahili name stands beside: mwenyeji wake Ruto."""
    words = window.words
    if window.grammar.language != "sw" or mention.kind is not EntityKind.PERSON or head < 2:
        return head
    if words[head - 1].plain in ("wake", "wao", "wetu") and words[head - 2].plain.startswith("m"):
        return head - 2
    return head


def _gang(window: Window, at: int) -> int | None:
    """Where those who bear arms are named whom a group has sent: watu wenye silaha kutoka kundi la."""
    words = window.words
    step = owner(window, at)
    if step < 0:
        return None
    armed = words[step].plain in ("watu", "wanaume", "vijana") and step < at
    return step if armed or words[step].plain in _FIGHTERS else None


def _bound(window: Window, first: int, last: int, mention: Mention) -> Name:
    """A mention with its function: that of its title (Waziri wa Mambo ya Nje wa Marekani Marco Rubio) or head noun."""
    words = window.words
    head = first
    through: Through = ""
    while head > 0:
        word = words[head - 1]
        if window.grammar.language == "sw" and head < first and window.function(head - 1) == "place":
            break  # mjini Geneva Rais Okello
        if window.grammar.language == "sw" and head == 1 and "place" in window.grammar.functions(word.plain):
            break  # Huko Kalo, waasi
        if window.grammar.language == "sw" and _DAY.match(word.plain):
            break  # usiku wa Jumanne M23 ilivamia
        if (
            word.text[0].isupper()
            or word.plain in window.grammar.descriptions["persons"]
            or word.plain in _ARTICLES[window.grammar.language]
        ):
            head -= 1
        elif (
            word.plain in ("wa", "ya", "of", "de", "du", "la", "za")
            and head > 1
            and (words[head - 2].text[0].isupper() or _is_title(window, words[head - 2].plain))
            and mention.kind is EntityKind.PERSON
            and head < first
        ):
            head -= 2
        else:
            break
    in_swahili, of_a_person = window.grammar.language == "sw", mention.kind is EntityKind.PERSON
    if in_swahili and of_a_person and head == first - 1 and is_country(words[head].text):
        head = head if _elided_office(window, head) else first  # mkuu wa shirikisho la Kenya Okello
    head = in_charge(window, _apposed(window, head, mention), mention.kind)
    if of_a_person and head < first and _elided_office(window, head):
        head -= 1  # rais wa Kenya Okello na wa Orskia Varga
    if in_swahili and not of_a_person:
        head = head if (full := full_name(window, first)) is None else full
    function = window.function(head)
    if head > 1 and function in ("of", "origin"):
        noun_at = head - 2
        while noun_at > 0 and window.grammar.functions(words[noun_at].plain)[:1] == ("of",):
            noun_at -= 1
        step = owner(window, noun_at)
        noun = words[step].plain if step >= 0 else ""
        fighting = window.grammar.language == "sw" and noun in _FIGHTERS | _TROOPS
        through = window.grammar.through(noun) if mention.kind is not EntityKind.PERSON or fighting else ""
        if through or (noun in _BODIES and mention.kind is not EntityKind.PERSON):
            function = window.function(step)
            head = step
            over = owner(window, step - 2) if function == "of" and step >= 2 else -1
            if over >= 0 and (
                words[over].plain in _COLLECTIVES or window.grammar.through(words[over].plain) == "member"
            ):
                function = window.function(over)  # kundi kubwa la droni za, wapiganaji wa kundi la
                head = over
            if function == "origin" and (gang := _gang(window, head - 2)) is not None:
                function, head, through = window.function(gang), gang, "member"
    elif mention.kind is not EntityKind.PERSON and (home := of_the_country(window, head, function))[1]:
        (head, through), function = home, ""
    elif (
        last + 1 < len(words)
        and mention.kind is not EntityKind.PERSON
        and words[last + 1].plain in window.grammar.members
        and window.grammar.language == "en"
    ):
        through = "member"
    behind = window.sentence.text[mention.end - window.sentence.start :]
    if re.match(r"['’]s?\b|['’](?=\s)", behind) and last + 1 < len(words):
        function = "owner"  # Ruto's deputy is not Ruto
    through = "place" if mention.within else through or "leader" * mention.leader
    meant = Meant(mention.entity, mention.kind, mention.start, mention.end, mention.via, through)
    return Name(meant, head, last, function)
