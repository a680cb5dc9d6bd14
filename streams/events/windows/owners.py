"""The noun that something of a body belongs to: leaders of the member states of, rebels of the jihadist group of."""

import re

from streams.events.windows.verbs import is_relative
from streams.events.windows.window import Window

# Leaders of the countries of, military leaders of.
_BETWEEN = (
    "nchi",
    "serikali",
    "mataifa",
    "states",
    "state",
    "etat",
    "kijeshi",
    "kivita",
    "kisiasa",
    "kidini",
    "zamani",
    "mpito",
)
_PORTFOLIOS = frozenset(
    "nje mambo fedha ulinzi biashara usalama afya nishati kilimo habari uchumi madini mafuta sheria elimu ndani jeshi"
    " maji umwagiliaji uchukuzi usafiri usafirishaji miundombinu ujenzi ardhi katiba kazi viwanda mazingira utalii"
    " maliasili umeme mawasiliano teknolojia sayansi vijana wanawake michezo utamaduni uvuvi mifugo ushirikiano"
    " uwekezaji forodha uhamiaji rasilimali raslimali"
    " polisi intelijensia ujasusi anga majini mpaka mipaka mapinduzi kujihami".split()
)
# Between a noun and whose it is: how many, of what rank.
_SUCH = re.compile(
    r"(?:wa)?(?:wili|tatu|nne|tano|nane|chache|engine|ote|andamizi|kongwe|zito|kubwa|pya)|wengine|wote|wapya|wengi|"
    r"kadhaa|sita|saba|tisa|kumi|ishirini|thelathini|arobaini|hamsini|sitini|sabini|themanini|tisini|mia|elfu|mmoja|mwingine|hao|huyo|mengi|mbalimbali|tofauti|wenye|lenye|yenye|chenye|silaha|mbili|baadhi"
    r"|itikadi|msimamo|kali|mkali"
)
_WITHOUT = re.compile(r"(?:i|zi|li|wa|vi)si(?:yo|zo|lo|o|vyo)")
_LINKS = ("wa", "ya", "za", "la", "cha", "vya")
# Of a preposition of two words, and no noun that something is of: kati ya jeshi la.
_PREPOSED = frozenset("kati baina dhidi juu mbele baada kabla nje ndani chini badala zaidi pamoja kando karibu".split())
_MANNER = re.compile(
    r"ki(?!jiji|kundi|kosi|ongozi|tuo|mbunga|wanda)[a-z]{4,}|waasi|wanajihadi|wapiganaji|wanamgambo|msituni|mamluki|magaidi"
)
"""Kundi la kijihadi la, jeshi la wanamgambo la: of what kind it is."""


def owner(window: Window, at: int) -> int:
    """The noun that something of the body belongs to, from the word before `of`: leaders of the member states of."""
    words = window.words
    while at >= 0:
        noun = words[at].plain
        if window.grammar.language == "sw" and (_SUCH.fullmatch(noun) or noun.isdigit()) and at >= 1:
            at -= 1  # maafisa wanane wa, wapiganaji 30 wa
        elif window.grammar.language == "sw" and noun == "ya" and at >= 2 and words[at - 1].plain == "zaidi":
            at -= 2  # wapiganaji zaidi ya 50 wa
        elif noun == "rubani" and at >= 3 and words[at - 1].plain == "na" and _WITHOUT.fullmatch(words[at - 2].plain):
            at -= 3  # ndege isiyo na rubani ya
        elif noun == "mhanga" and at >= 3 and words[at - 1].plain == "kujitoa":
            at -= 3  # mlipuaji wa kujitoa mhanga wa
        elif noun == "wanachama" and (states := _states(window, at)) is not None:
            at = states  # wakuu wa nchi nane wanachama wa
        elif noun == "mkuu" and at >= 1 and words[at - 1].plain in ("waziri", "katibu", "kamanda", "jemadari"):
            at -= 1  # waziri mkuu wa
        elif noun == "kuwa" and at >= 2 and is_relative(words[at - 1].plain):
            at -= 2  # wapiganaji wanaoaminika kuwa wa
        elif at >= 2 and _describing(window, at):
            at -= 2  # wakuu wa nchi na serikali wa, mawaziri wa fedha wa, kundi la kijihadi la
        else:
            break
    return at


def _states(window: Window, members: int) -> int | None:
    """Where the states stand that are members: nchi wanachama, nchi nane wanachama."""
    words = window.words
    before = [words[at].plain for at in range(members - 1, max(-1, members - 4), -1)]
    for back, noun in enumerate(before):
        if noun in ("nchi", "mataifa", "serikali"):
            return members - 1 - back
        if not (_SUCH.fullmatch(noun) or noun.isdigit() or noun == "na"):
            return None
    return None


def _describing(window: Window, at: int) -> bool:
    """Whether a noun before `of` only describes the one before it; not: Ecuador na serikali ya Senegal."""
    words = window.words
    noun, link, before = words[at].plain, words[at - 1].plain, words[at - 2].plain
    if window.grammar.language != "sw":
        return noun in _BETWEEN
    if before in _PREPOSED:
        return False
    linked = link in _LINKS or (link == "na" and before in _BETWEEN)
    return linked and (noun in _BETWEEN or noun in _PORTFOLIOS or bool(_MANNER.fullmatch(noun)))
