"""Things of the sentence before that a Swahili verb means by its prefix, or a description points back to."""

import re
from collections.abc import Sequence

from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.name import Name
from streams.events.windows.window import Window
from streams.lexicon.lexicon import Trigger
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

# Object of a verb -> what links a noun of its class to whose it is: imeyapiga marufuku, of mabasi ya.
_LINKS = {"ya": "ya", "zi": "za", "vi": "vya", "li": "la", "ki": "cha", "i": "ya", "u": "wa"}
# Object of a verb -> the nouns of its class right behind it that are meant by it.
_OWN = {
    "ya": re.compile(r"ma(?!pema|ra\b|shariki|gharibi)\w{3,}"),
    "vi": re.compile(r"vi\w{3,}"),
    "ki": re.compile(r"ki\w{4,}|cha\w{2,}"),
    "li": re.compile(r"(?:eneo|kundi|jeshi|jengo|jiji|daraja|soko|gari|basi|shirika|taifa|jimbo)\b"),
    "u": re.compile(r"(?:m|u)(?:ji|koa|sikiti|to|mlima|godi|wanja|balozi|safara|tambo)\b"),
}
_NONE = re.compile(r"(?!)")
_BACK = frozenset("hiyo hilo hicho huo hizo hivyo hayo hapo huko".split())
_BEGIN = 60  # characters of the sentence before within which its subject stands


def meant_before(
    window: Window,
    names: Sequence[Name],
    trigger: Trigger,
    first: int,
    last: int,
    references: References,
    *,
    passive: bool,
) -> list[Meant]:
    """Whose things a measure or an attack befalls that are told of in the sentence before.

    Mabasi ya Tanzania yamekwama. Kenya imeyapiga marufuku: of the object's class, and nobody else named behind it.
    Mwanasayansi wa Iran ameuawa nyumbani kwake. Nyumba hiyo ilipigwa: the same noun, and one country.
    """
    index = window.sentence.index - 1
    if index < 0:
        return []
    low, high = references.spans[index]
    before = references.text[low:high]
    bodies = [m for m in references.mentions[index] if m.kind is not EntityKind.PERSON]
    if passive:
        if first < 2 or window.words[first - 1].plain not in _BACK or any(n.last < first for n in names):
            return []
        stem = window.words[first - 2].plain[:5]
        if len({m.entity for m in bodies}) != 1 or not re.search(rf"\b{re.escape(stem)}", fold(before).text):
            return []
        return [_meant(m, window, first) for m in bodies[:1]]
    link = _LINKS.get(trigger.object or "")
    behind = window.words[last + 1].plain if last + 1 < len(window.words) else ""
    if link is None or _OWN.get(trigger.object or "", _NONE).match(behind):
        return []  # wameyakamata maeneo: what it carries is named
    if any(last < n.first <= last + 4 and n.meant for n in names):
        return []
    owned = [
        m for m in bodies if m.start - low < _BEGIN and re.search(rf"\b{link} (?:nchini )?$", before[: m.start - low])
    ]
    return [_meant(m, window, first) for m in owned] if len({m.entity for m in owned}) == 1 else []


def _meant(mention: Mention, window: Window, verb: int) -> Meant:
    """What a mention means, at the verb that points back to it."""
    word = window.words[verb]
    return Meant(mention.entity, mention.kind, word.start, word.end, "pronoun")
