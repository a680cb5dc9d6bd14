"""Swahili words of stopping and leaving that call nothing off: kusitisha misaada, amefutwa kazi, kuacha majeruhi."""

import re

from streams.events.windows.window import Window

_POSTS = frozenset(("kazi", "uwaziri", "wadhifa", "madaraka", "uongozi"))
_LEFT = re.compile(
    r"(?:watu|wengine|maiti|miili|majeruhi|vifo|maelfu|mamia|makumi|zaidi|\d+|familia|uharibifu|athari|makovu)$"
)
# What is stopped as a measure: to stop it calls no measure off.
_GIVEN = frozenset("misaada msaada ushirikiano uhusiano mahusiano biashara ufadhili mikopo mkopo fedha".split())
_FIGHTING = ("mapigano", "vita", "uhasama", "mashambulizi", "ghasia", "operesheni")


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
