"""Whether a Swahili attack hit those of the country that it took place in, though nobody says whose they were."""

import re
from collections.abc import Sequence
from itertools import pairwise

from streams.events.windows.window import WEAPONS, Window
from streams.lexicon.lexicon import Trigger

_CIVILIANS = frozenset(
    "raia watu wanakijiji wanavijiji wakulima wananchi wakazi wakaazi wachimbaji waumini abiria mwanamke wanawake"
    " watoto wanafunzi maafisa polisi askari wanajeshi mwanajeshi wavuvi wafugaji walimu waandishi".split()
)
# What serves the people of a country wherever it stands.
_PUBLIC = frozenset(
    "kituo kijiji vijiji soko shule hospitali hoteli basi mabasi kanisa makanisa msikiti misikiti chuo jela gereza"
    " lori malori gari magari treni mgahawa benki bunge ikulu wizara kiwanja harusi mazishi".split()
)
# ... and what stands in a country, where a weapon comes down on it.
_BUILT = frozenset(
    "kiwanda viwanda ghala maghala bandari mtambo mitambo jengo majengo makazi nyumba miundombinu daraja reli meli"
    " kituo vituo uwanja viwanja vinu kinu bomba".split()
)
_ARMED = frozenset("waasi wapiganaji wanamgambo magaidi wanajihadi maharamia majambazi".split())
_DEADLY = re.compile(r"(?:ya|li|i|zi)(?:me|li)?(?:wa)?(?:ua|jeruhi)$")
# Mashambulizi ya anga nchini X: no fighters of a country are there on its ground.
_FROM_AFAR = frozenset("anga angani ndege makombora kombora droni mabomu bomu roketi".split())
# What only a state has.
_OF_STATES = frozenset("nyuklia mafuta gesi umeme nishati kijeshi serikali".split())
# The army and the police of whatever country their camp or convoy is hit in; those of another are named behind them.
_POSTS = frozenset("kambi msafara misafara kituo vituo ngome gari magari doria makao lori malori meli boti".split())
_GUARDS = frozenset("jeshi wanajeshi polisi askari usalama".split())
_THEIRS = frozenset("la ya wa za lake yake wake yao lao wao".split())
_REACH = 4
_WIDE = 14


def hit_civilians(window: Window, trigger: Trigger, first: int, last: int, *, passive: bool) -> bool:
    """Whether people without a name, or what serves them, stand right beside what tells of the attack."""
    words = window.words
    behind = [w.plain for w in words[last + 1 : last + 1 + _REACH]]
    if any(w in _ARMED for w in behind):
        return False
    if trigger.form.shape == "noun":
        if behind[:1] in (["ya"], ["la"]) and any(w in _FROM_AFAR for w in behind[1:2]):
            return not any(w.plain in _ARMED for w in words[last + 1 : last + 1 + _WIDE])
        killing = " " in trigger.form.written  # mlipuko uliowaua watu
        if any(_DEADLY.match(a) and b in _CIVILIANS for a, b in pairwise(behind)):
            return True  # mashambulizi hayo yameua watu
        return bool(behind) and (behind[0] in ("ya", "la") or killing) and any(w in _CIVILIANS for w in behind[:2])
    if trigger.form.kind == "shelling" and trigger.form.group.frame == "strike":
        return True  # warusha makombora nchini X
    if re.match(r"(?:mji|miji|jiji|kijiji|vijiji)(?: mkuu)? (?:wa|ya|la|cha|vya) ", " ".join(behind)) and not passive:
        return True  # wauteka mji wa Kalo nchini X
    if passive:
        return any(w.plain in _CIVILIANS for w in words[max(0, first - 3) : first])
    weapon = "lipu" in words[first].plain or any(w.plain in WEAPONS for w in words[max(0, first - _REACH) : first])
    if not behind:
        return False
    if behind[0] in _BUILT and any(w in _OF_STATES for w in behind[2:]):
        return True  # vituo vitatu vya nyuklia nchini X
    return behind[0] in _CIVILIANS | _PUBLIC or (weapon and behind[0] in _BUILT) or _guarded(behind)


def _guarded(behind: Sequence[str]) -> bool:
    """Wameshambulia msafara wa jeshi nchini X: not of an army whose country is named."""
    posted = behind[0] in _POSTS and behind[1:2] and behind[1] in ("ya", "wa", "la", "za", "cha", "vya")
    return bool(posted) and any(w in _GUARDS for w in behind[2:3]) and not any(w in _THEIRS for w in behind[3:4])
