"""Two bodies that a description takes up together: the two neighbours, both sides; les belligérants.

They are the only two watched bodies named last. Where another state or body, which nobody watches, was named beside
them, it could be one of the two: then nobody is meant.
"""

import re
from itertools import pairwise

from streams.events.discourse.references import REACH, References, Resolved
from streams.events.grammar import WordSet
from streams.names.demonyms import french_demonyms, is_country, is_demonym, is_people
from streams.names.entity_type import EntityKind
from streams.text import fold

# What only states are, or have.
_STATES = {
    "en": WordSet(
        "country nation state capital republic government neighbour neighbor kingdom ministry presidency".split(), "en"
    ),
    "fr": WordSet(
        "pays nation état etat capitale république gouvernement voisin voisine royaume ministère présidence "
        "chancellerie".split(),
        "fr",
    ),
}
# What any two who deal or fight with one another are.
_PARTIES = {
    "en": WordSet("side party camp delegation team army force ally partner".split(), "en"),
    "fr": WordSet("partie camp délégation équipe armée allié partenaire protagoniste".split(), "fr"),
}
# Of these there are two, even if nobody counts them.
_OPPOSED = {
    "en": WordSet("enemy foe rival adversary opponent belligerent antagonist".split(), "en"),
    "fr": WordSet("ennemi rival rivaux adversaire belligérant antagoniste".split(), "fr"),
}
_OPPOSING = frozenset("warring rival opposing feuding conflict ennemis rivales rivaux ennemies".split())
_DEFINITE = frozenset("the both these les ces".split())
_COUNT = frozenset("two both deux".split())
_NAME = re.compile(r"(?=\b([A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?))")  # each capitalised word, with the one behind it
_MEDIATED = re.compile(
    r"\b(?:égide|médiation|auspices|parrainage|patronage|supervision|bons offices|entremise|mediat(?:ed|ion)|brokered|"
    r"hosted|facilitated|supervised)(?: (?:by|of|par|de|du|des|d['’]|de l['’]))?(?: the| la| les)? ?(?:l['’])?$",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(r" and (?:the )?|[-–/]")
_COUPLE = re.compile(r"\b[A-ZÀ-Þ][\w'’]+(?: and (?:the )?|[-–/])[A-ZÀ-Þ]\w+")
# Right before letters that name a firm, a paper or an office: the state company ABC.
_FIRM = re.compile(
    r"\b(?!(?:and|with|from|the|between|against|for|but|while|when|les|des|par|avec|que|chez)\b)[a-z]{3,} $"
)
_FRENCH_WORD = re.compile(r"\b[a-zà-ÿ]{4,}\b")
# Right before the name of one who only lends the two his house or his good offices.
_AT_OR_BY = re.compile(
    r"\b(?:in|at|from|by|through|near|via|of|en|au|aux|à|par|chez|de|du)(?: the| la| l['’])? ?$", re.IGNORECASE
)


def couple(references: References, index: int, before: int, words: list[str], head: str) -> Resolved | None:
    """The two bodies that a phrase of these folded `words` means; None where it is no such phrase, or names none."""
    language = references.grammar.language
    if language not in _STATES or not words or words[0] not in _DEFINITE or "other" in words or "autres" in words:
        return None
    states = head in _STATES[language]
    opposed = head in _OPPOSED[language] or (head in _PARTIES[language] and not _OPPOSING.isdisjoint(words))
    counted = not _COUNT.isdisjoint(words)
    if not (opposed or (counted and (states or head in _PARTIES[language]))):
        return None
    return two_bodies(references, index, before, states=states)


def two_bodies(references: References, index: int, before: int, *, states: bool = False) -> Resolved | None:
    """The only two bodies named last before an offset; none beside strangers, None where there are fewer or more."""
    seen: dict[str, EntityKind] = {}
    for back in range(index, max(-1, index - REACH), -1):
        here = {
            m.entity: m.kind
            for m in references.mentions[back]
            if m.end <= before and m.kind is not EntityKind.PERSON and not (states and m.kind is EntityKind.GROUP)
        }
        seen |= here
        if strange_parties(references, back, before, at_or_by=len(here) > 1):
            return []
        if len(seen) > 1:
            break
    return [(entity, kind, "") for entity, kind in seen.items()] if len(seen) == 2 else None


def strange_parties(
    references: References, index: int, before: int | None = None, *, at_or_by: bool = True
) -> list[int]:
    """Strange bodies that may take part: not those under whose auspices, nor (`at_or_by`) at or by whom it is done."""
    text = references.text
    found = [at for at in strange_bodies(references, index, before) if not _MEDIATED.search(text, max(0, at - 40), at)]
    return [at for at in found if not (at_or_by and _AT_OR_BY.search(text, max(0, at - 12), at))]


def pair_ahead(references: References, index: int, before: int, head: str) -> Resolved:
    """The two countries signed a deal that lets A and B traders cross: the pair that the sentence names behind.

    Not where others, who are not watched, were named side by side before.
    """
    if references.grammar.language != "en" or not (head in _STATES["en"] or head == "sides"):
        return []
    low, high = references.spans[max(0, index - REACH)][0], references.spans[index][1]
    places = [m for m in references.mentions[index] if m.start > before and m.kind is not EntityKind.PERSON]
    for first, second in pairwise(places):
        gap = references.text[first.end : second.start]
        if first.entity != second.entity and _SIDE_BY_SIDE.fullmatch(gap):
            couples = _COUPLE.finditer(references.text, low, first.start)
            rivals = any(not _named_at(references, m.start()) for m in couples)
            alone = len({m.entity for m in places}) == 2 and high >= second.end
            return [(m.entity, m.kind, "official") for m in (first, second)] if alone and not rivals else []
    return []


def _named_at(references: References, position: int) -> bool:
    return any(m.start <= position < m.end for mentions in references.mentions.values() for m in mentions)


def strange_bodies(references: References, index: int, before: int | None = None) -> list[int]:
    """Where a sentence names countries, peoples or bodies by their letters that nobody watches."""
    low, high = references.spans[index]
    high = high if before is None else min(high, before)
    text = references.text[low:high]
    found = [m.span(1) for m in _NAME.finditer(text) if _is_body(m.group(1))]
    found = [span for span in found if not (text[slice(*span)].isupper() and _FIRM.search(text[: span[0]]))]
    if references.grammar.language == "fr":
        found += [m.span() for m in _FRENCH_WORD.finditer(text) if fold(m.group()).text in french_demonyms()]
    own = [(m.start - low, m.end - low) for m in references.mentions[index]]
    return [start + low for start, end in found if not any(a < end and start < b for a, b in own)]


def _is_body(name: str) -> bool:
    first = name.split()[0]
    known = is_country(name) or is_country(first) or is_demonym(first) or is_people(first)
    return known or bool(re.fullmatch(r"[A-Z][A-Z0-9]{1,6}", first))
