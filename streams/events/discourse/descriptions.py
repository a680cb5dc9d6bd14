"""Whom a description means: `the Kenyan president`, `the rebels`, `the bloc`, `the two leaders`.

A title means whoever bears it in the article; a group or a body the one named last; and where somebody who is not
watched could be meant as well, nobody is.
"""

import re

from streams.events.discourse.couples import couple, pair_ahead
from streams.events.discourse.forms_of_state import state_by_form
from streams.events.discourse.references import REACH, References, Resolved
from streams.events.discourse.the_country import the_country
from streams.events.discourse.the_government import the_government
from streams.names.entity_type import EntityKind
from streams.text import fold

_OF_A_STATE = frozenset(
    "army armies troop troops soldier soldiers force forces police navy jets warplanes government armee armees soldats "
    "militaires troupes forces jeshi wanajeshi majeshi".split()
)
_PAIR = frozenset(("pair", "duo", "twosome", "tandem", "binome"))
_ARMY = frozenset("army armies military soldier soldiers troop troops navy".split())
_ARMED = _ARMY | {"armed", "defence", "defense", "militaries", "marines", "corps", "guard", "guards"}
# Who tell an agency things: two of them, of whom nothing was said, are nobody named before.
_INFORMANTS = frozenset("diplomat official source aide adviser envoy minister commander spokesman analyst".split())
# Whoever rules a country may be called its leader.
_LEADING = frozenset(("dirigeant", "dirigeante", "leader"))
_RULING = frozenset("president presidente roi reine emir sultan chancelier chanceliere guide".split())
# What the parser counts among the words of a French phrase: contre le royaume.
_BARE = re.compile(
    r"^(?:avec|contre|a|de|par|pour|chez|sur|vers|entre|dans|sous|envers|face a|aupres de) "
    r"(?=(?:le|la|les|ces?|cette) |l')"
)
_THE = frozenset("the le l' l".split())
_GENERIC = frozenset(
    "the a an this that these those his her their its two other same young old former outgoing le la les l' ce cette "
    "ces deux ex huyo hao hiyo hilo wawili new late longtime veteran visiting 's".split()
)


def described(references: References, index: int, before: int, phrase: str, head: str) -> Resolved:
    """Whom `the Kenyan president`, `the rebels`, `the bloc`, `the two leaders` means."""
    state = the_government(references, before, phrase) or the_country(references, index, before, phrase)
    if state:
        return state
    plain = fold(phrase).text
    if references.grammar.language == "fr":
        plain = re.sub(
            r"\b(l|d)'(?=\w)", r"\1' ", _BARE.sub("", plain, count=1) if _BARE.match(plain) else plain
        )  # l'État
    words = re.findall(r"[\w']+", plain)
    descriptions = references.grammar.descriptions
    several = bool(re.search(r"\b(?:two|both|deux|wawili)\b", plain))
    meant = bool(words) and words[0] in ("the", "both", "these", "les", "ces")  # two countries: any two
    if fold(head).text in _PAIR and words[:1] in (["the"], ["this"], ["le"], ["ce"]):
        return references.pair(index, before)
    if several and not meant and head.removesuffix("s") in _INFORMANTS:
        return []
    two = couple(references, index, before, words, head)
    if two is not None:
        return two
    if several and (head in descriptions["persons"] or (head in descriptions["pairs"] and meant)):
        return references.pair(index, before) or pair_ahead(references, index, before, head)
    definite = bool(words) and (
        words[0] in ("the", "le", "la", "les", "l'", "ce", "cette", "ces", "this", "these", "that")
        or plain.startswith("l'")
        or bool(re.search(r"\b(?:hao|huyo|hilo|hiyo|hicho|hawa|huo|wa kenya)\b", plain))
    )
    if not definite and not re.search(r"[’']s?\b", phrase):
        return []
    modifiers = {word for word in words if word not in _GENERIC and word != fold(head).text} - {
        "l",
        "s",
        "of",
        "de",
        "du",
        "des",
        "d",
        "d'",
    }
    state = state_by_form(references, before, phrase, head) if words[0] in _THE else []
    if state:
        return state
    head, modifiers = _office(references, head, modifiers)
    if head in descriptions["groups"]:
        found = _recent(references, index, before, fold(head).text, modifiers)
        return [(e, k, "member") for e, k in found]
    if head in descriptions["persons"]:
        return _titled(references, index, before, fold(head).text, modifiers)
    if head in descriptions["bodies"]:
        name = re.search(rf"\b{re.escape(head)}\b", phrase) is None and any(
            not any(known_word(word, known) for known in references.contexts.values()) for word in modifiers
        )
        if name:
            return []  # l'Union africaine: a name, and nobody's here
        return [(e, k, "") for e, k in _recent(references, index, before, fold(head).text, modifiers)]
    return []


def _office(references: References, head: str, modifiers: set[str]) -> tuple[str, set[str]]:
    """An office by its usual name: le chef du gouvernement congolais, as le Premier ministre congolais."""
    for other, usual in references.grammar.offices.items():
        name, of = other.split()
        if fold(head).text == name and of in modifiers:
            office, *rest = usual.split()
            return office, (modifiers - {of}) | set(rest)
    return head, modifiers


def _titled(references: References, index: int, before: int, head: str, modifiers: set[str]) -> Resolved:
    bearers = bearer(references, head, modifiers)
    if not bearers and not modifiers and references.grammar.language == "fr":
        bearers = _spoken_of(references, index, head)
    return [] if not modifiers and _rivals(references, index, before, head) else bearers


def _spoken_of(references: References, index: int, head: str) -> Resolved:
    """Le chef de l'État: of several who bear the title, the one that the text spoke of last."""
    for back in range(index - 1, max(-1, index - REACH), -1):
        subject = references.subjects.get(back, [])
        if subject is None:
            return []
        told = [s for s in subject if head in references.contexts.get(s[0], ()) and s[1] is EntityKind.PERSON]
        if told:
            return [(entity, kind, "") for entity, kind, _ in told] if len(told) == 1 else []
    return []


def bearer(references: References, head: str, modifiers: set[str]) -> Resolved:
    """The bearer of a title, every modifier of which is among the words close to the name somewhere."""
    bearers = []
    for entity, words in references.contexts.items():
        prime = {"prime", "premier"} & words
        if prime and head in ("minister", "ministre") and not prime & modifiers:
            continue  # the minister is no prime minister
        if (
            references.kinds.get(entity) is EntityKind.PERSON
            and (head in words or (head in _LEADING and bool(_RULING & words)))
            and all(known_word(word, words) for word in modifiers)
        ):
            bearers.append(entity)
    return [(bearers[0], EntityKind.PERSON, "")] if len(bearers) == 1 else []


def _rivals(references: References, index: int, before: int, head: str) -> bool:
    """Whether somebody not watched bears the title in the sentences before, more recently."""
    low = references.spans[max(0, index - REACH)][0]
    for match in re.finditer(
        rf"(?i:\b{re.escape(head)}) ([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)", references.text[low:before]
    ):
        start = low + match.start(1)
        if not any(m.start < low + match.end() and m.end > start for ms in references.mentions.values() for m in ms):
            return True
    return False


def _fits_army(references: References, head: str, modifiers: set[str], entity: str) -> bool:
    """Whether soldiers of a state can be those of an entity: only if it is known by all that is said of them."""
    known = set(re.findall(r"\w+", references.known.get(entity, "")))
    if references.grammar.language == "en" and head in _ARMY and not modifiers and not _ARMED & known:
        return False  # the army is no militia
    return head not in _OF_A_STATE or all(known_word(word.removesuffix("'s"), known) for word in modifiers)


def _recent(
    references: References, index: int, before: int, head: str, modifiers: set[str]
) -> list[tuple[str, EntityKind]]:
    """The group or body named last, where nobody else can be meant."""
    for back in range(index, max(-1, index - REACH - 1), -1):
        named = [
            m for m in references.mentions[back] if m.end <= before and m.kind in (EntityKind.GROUP, EntityKind.OTHER)
        ]
        spoken_of = back < index and back in references.subjects and references.subjects[back] is None
        if spoken_of and not (named and head in references.grammar.descriptions["bodies"]):
            return []  # somebody else is spoken of
        rivals = [
            (a, b)
            for a, b in references.strangers(back, before)
            if re.fullmatch(r"[A-Z][A-Z0-9-]{1,9}", references.text[a:b])
            or re.match(
                r"(?:'s|’s)? (?:rebels?|militia|fighters|insurgents|militants|group|movement)\b",
                references.text[b : b + 14],
            )
        ]
        if named:
            last = named[-1]
            if not _fits_army(references, head, modifiers, last.entity):
                return []  # the Congolese army is no rebel group
            owned = {word.removesuffix("'s") for word in modifiers if word.endswith("'s")}
            if not all(known_word(word, set(references.known.get(last.entity, "").split())) for word in owned):
                return []  # Uganda's air force is nobody's here
            if rivals and not all(known_word(word, references.contexts.get(last.entity, set())) for word in modifiers):
                return []
            if any(a > last.start for a, _ in rivals) and len({m.entity for m in named}) >= 1 and not modifiers:
                return []
            return [(last.entity, last.kind)]
        if rivals:
            return []
    return _only_group(references, before) if references.grammar.language == "sw" else []


def _only_group(references: References, before: int) -> list[tuple[str, EntityKind]]:
    """Kundi hilo, sentences behind its name: the group of an article that names no other."""
    named = {
        m.entity for ms in references.mentions.values() for m in ms if m.kind is EntityKind.GROUP and m.end <= before
    }
    return [(named.pop(), EntityKind.GROUP)] if len(named) == 1 else []


def known_word(word: str, words: set[str]) -> bool:
    """Whether a modifier is among known words, or shares its stem with one: kenyan, kenya's."""
    return word in words or any(len(word) > 4 and len(other) > 4 and word[:4] == other[:4] for other in words)
