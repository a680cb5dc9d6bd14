"""Whose weapon or attack has done what a Swahili passive tells: waliuawa baada ya kukanyaga bomu lililotegwa na ADF."""

import re
from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.verbs import RELATIVE_PASSIVE
from streams.events.windows.window import WEAPONS, Window

_DEEDS = WEAPONS | frozenset(
    "shambulio mashambulizi shambulizi uvamizi mlipuko milipuko hujuma guruneti maguruneti mtego mabomu vifaru".split()
)
_STRIKES = frozenset("shambulio mashambulizi shambulizi mashambulio uvamizi hujuma".split())
_SUCH = re.compile(r"hayo|hilo|haya|hili|huo|ya|la|wa|za|anga|angani|droni|makombora|kali|makali|jeshi|vikosi")
_NEAR = 5  # words between a weapon and the verb that says who has used it
_FALLING = re.compile(
    r"(?:i|li|zi|ya|u)(?:me|li|ka)(?:i|u|ki|li|wa|vi|ya)?(?:angukia|anguka|piga|lenga|ua|haribu|tua|lipukia|lipua|jeruhi|gonga)$"
)
_GOING_ON = re.compile(
    r"ku(?:zi|u|i|ya|li|wa|ki|vi|m)?(?:angukia|piga|lenga|shambulia|ua|haribu|tua|lipua|lipukia|gonga|jeruhi)$"
)


def wielded_by(window: Window, names: Sequence[Name], last: int) -> list[Bond]:
    """Behind a passive without a doer: whoever is said to have laid, launched or carried out what did it."""
    words = window.words
    for name in names:
        if name.first > last + 2 and name.meant is not None and _of_attack(window, last, name):
            return [("agent", name.meant)]
        if name.first < last + 3 or words[name.first - 1].plain != "na" or name.meant is None:
            continue
        verb = name.first - 2
        if not RELATIVE_PASSIVE.match(words[verb].plain):
            continue
        if any(w.plain in _DEEDS for w in words[max(last + 1, verb - _NEAR) : verb]):
            return [("agent", name.meant)]
    return []


def _of_attack(window: Window, last: int, name: Name) -> bool:
    """Aliuawa pamoja na msaidizi wake kutokana na mashambulizi hayo ya Orskia: whose attack killed somebody."""
    before = [w.plain for w in window.words[max(last + 1, name.first - _NEAR) : name.first]]
    if name.function != "of" or before[-1:] == ["mwa"]:
        return False
    at = next((i for i, w in enumerate(before) if w in _STRIKES), None)
    return at is not None and all(_SUCH.fullmatch(w) for w in before[at + 1 :])


def goes_on(window: Window, last: int) -> int | None:
    """Zilifyatuliwa na jeshi na kuangukia (zimeangukia) kijiji: the verb of hitting behind that of launching."""
    words = window.words
    for at in range(last + 2, len(words)):
        if words[at].text in (",", ";", ":"):
            return None
        if window.is_verb(words[at]):
            return at if _FALLING.match(words[at].plain) else None  # iliyorushwa na Iran imeanguka
        if words[at - 1].plain in ("na", "kisha") and _GOING_ON.match(words[at].plain):
            return at
    return None
