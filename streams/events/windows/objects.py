"""What stands in for an object: the one that a Swahili verb carries, and what a French cleft sentence puts first."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.name import Bond, Name
from streams.events.windows.names import ATTENDANTS
from streams.events.windows.subject import subject
from streams.events.windows.window import BREAKS, POSSESSIVE, Window
from streams.lexicon.lexicon import Trigger

# Right behind a verb: the person that its object only announces (amempokea balozi); not: when, where, or his own guest.
_PERSON = re.compile(
    r"(?!m(?:jini|wezi|waka|ara|apema|wisho\w*|wanzo\w*|koani|chana|uda|bele|pakani|langoni|tandaoni|eneo|jengoni|asaa|geni|"
    r"wenzake|wenziwe|wenzie|wenyeji|wenyewe)$)m(?:w|u)?[a-z]{3,}$|(?:rais|waziri|balozi|kamanda|katibu|gavana|jenerali|seneta|"
    r"spika|askofu|papa|mfalme|malkia|kocha|jaji|sheikh|padre|daktari|profesa|kansela|kiongozi|naibu|makamu)$"
)


_ITS = 3  # words behind a verb in which stands whose its object is


def possessed(window: Window, names: Sequence[Name], verb: int, doers: Collection[str]) -> list[Bond]:
    """Jeshi la Kenya limewaua waasi waliovamia kambi yake: whose it is that others attacked, named before them."""
    words = window.words
    at = next(
        (i for i in range(verb + 2, min(len(words), verb + 2 + _ITS)) if POSSESSIVE.fullmatch(words[i].plain)), None
    )
    between = [
        w.plain for w in words[verb + 1 : at] if w.plain not in ("katika", "kwenye")
    ]  # yameingia katika ardhi yake
    if at is None or not doers or any(window.grammar.functions(w) for w in between):
        return []
    if any(verb < n.first < at for n in names):
        return []
    before = [n for n in names if n.last < verb and n.meant and (n.function in ("", "agent") or n.meant.through)]
    if not before or before[0].meant is None or before[0].meant.entity in doers:
        return []
    return [("object", before[0].meant)]


def cleft(window: Window, names: Sequence[Name], verb: int) -> list[Bond]:
    """C'est avec A que B a parlé."""
    words = window.words
    if len(words) < 3 or words[1].plain not in ("est", "etait") or words[0].plain.rstrip("'’") != "c":
        return []
    return [(n.function, n.meant) for n in names if n.meant and n.first == 3 and n.last < verb and n.function]


def clitic(
    window: Window, names: Sequence[Name], trigger: Trigger, verb: int, last: int, references: References
) -> list[Bond]:
    """Alimpokea, without a name behind it: the object in the verb is whom the sentence before was about.

    `verb`, `last`: the trigger's first and last word, alimfuta kazi.
    """
    if trigger.object not in ("m", "mw", "mu") or any(verb < n.first <= last + 1 for n in names):
        return []
    sentence, words = window.sentence, window.words
    behind = words[last + 1].plain if last + 1 < len(words) else ""
    if _PERSON.match(behind) or behind in ATTENDANTS:
        return []
    own = {m.entity for m in subject(window, names, verb, references)}
    start, end = words[verb].start, words[verb].end
    low = next((i for i in range(verb - 1, -1, -1) if words[i].plain in BREAKS or words[i].text == ","), -1)
    main = next((i for i in range(max(0, low)) if window.is_verb(words[i])), None)
    if main is not None and trigger.tense == "ka" and own:
        # Ruto alifika ..., na Rubio akamlaki: the subject of the clause before.
        subjects = [m for m in subject(window, names, main, references) if m.entity not in own]
        if subjects:
            return [("object", replace(m, start=start, end=end, via="pronoun")) for m in subjects[:1]]
    found = references.pronoun(sentence.index, sentence.start, "one") if sentence.index else []
    return [("object", Meant(e, k, start, end, "pronoun", t)) for e, k, t in found if e not in own]
