"""Swahili words of stopping, leaving and refusing that call nothing off: kusitisha misaada, kuacha majeruhi."""

import re

from streams.events.windows.verbs import is_finite
from streams.events.windows.window import Window

_POSTS = frozenset(("kazi", "uwaziri", "wadhifa", "madaraka", "uongozi"))
_LEFT = re.compile(
    r"(?:watu|wengine|maiti|miili|majeruhi|vifo|maelfu|mamia|makumi|zaidi|\d+|familia|uharibifu|athari|makovu)$"
)
# What is stopped as a measure: to stop it calls no measure off.
_GIVEN = frozenset("misaada msaada ushirikiano uhusiano mahusiano biashara ufadhili mikopo mkopo fedha".split())
_FIGHTING = ("mapigano", "vita", "uhasama", "mashambulizi", "ghasia", "operesheni")
_CALLING_FOR = re.compile(
    r"(?:ku|waki|wana|yaki|\w{1,2}(?:li|me)|\w{1,3}nayo|unao|kinacho)(?:m|mw|wa|i|li|u|ya|ki)?"
    r"(?:taka|dai|shinikiza|himiza|omba|sihi|agiza|amuru)"
)
_DEED = re.compile(r"(?:a|wa|i|li|u|ya|ki|zi|vi)(?:li|me)(?!po|o|yo|ye|cho|lo|zo|vyo)\w{3,}")
_SAYING = re.compile(r"(?:sema|ambia|eleza|ripoti|tangaza|thibitisha|ongeza|fahamisha|kiri|arifu)$")
_SUBJECT = 7  # words


def left_behind(window: Window, index: int, first: int) -> bool:
    """Na kuacha watu 20 wakiwa majeruhi, yameacha uharibifu: what an event has left behind stops nothing."""
    word, behind = window.words[index].plain, window.words[index + 1 : index + 3]
    return index > first and word.endswith("acha") and any(_LEFT.match(w.plain) for w in behind)


def ceasefire(window: Window, index: int) -> bool:
    """Kusitisha mapigano stops the fighting; kutafuta is no form of kufuta, and kufuta kazi dismisses somebody."""
    word = window.words[index].plain
    behind = [w.plain for w in window.words[max(0, index - 1) : index + 3]]
    if "fut" in word and any(w in _POSTS for w in behind):
        return True  # amefutwa kazi
    return word.startswith("kutafut") or ("sitish" in word and any(w in _FIGHTING for w in behind))


def aid_stopped(window: Window, index: int) -> bool:
    """Imesitisha baadhi ya misaada na kuweka vikwazo: aid that is stopped is itself a measure."""
    behind = [w.plain for w in window.words[index + 1 : index + 5]]
    return "sitish" in window.words[index].plain and any(w in _GIVEN for w in behind)


def demanded(window: Window, first: int, at: int) -> bool:
    """Waandamanaji walikusanyika kumtaka rais kukomesha ukatili: what they call for puts no end to what they did."""
    return any(_CALLING_FOR.fullmatch(w.plain) for w in window.words[first + 1 : at])


def said_to(window: Window, low: int, first: int) -> int:
    """Where a told deed's own clause begins behind a word of saying: alipokataa mpango huo alisema kuwa alituma barua.

    Only where the trigger, or the verb that it completes, is in the past; whoever refuses to say has said nothing.
    """
    words = window.words
    if window.grammar.language != "sw":
        return low
    verb = next((i for i in (first, first - 1) if i > low and _DEED.match(words[i].plain)), None)
    if verb is None or not is_finite(words[verb].plain):
        return low
    said = next((i for i in range(verb - 1, max(low, verb - _SUBJECT) - 1, -1) if words[i].plain == "kuwa"), None)
    if said is None or any(window.is_verb(w) for w in words[said + 1 : verb]):
        return low
    return said if any(_SAYING.search(w.plain) for w in words[max(low, said - _SUBJECT) : said]) else low
