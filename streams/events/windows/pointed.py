"""Whom a Swahili verb without a named subject points back to: by its prefix, a description, or whose weapons."""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.events.discourse.descriptions import described
from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.both import BOTH, two_bodies, two_persons
from streams.events.windows.name import Name
from streams.events.windows.window import POSSESSIVE, WEAPONS, Window
from streams.names.entity_type import EntityKind

_PEOPLE = frozenset("raia watu wanakijiji wanavijiji wakulima wananchi wakazi wakaazi waumini abiria watoto".split())
_NUMBERS = {"watatu": 3, "wanne": 4, "watano": 5}
# Imemwekea: a state or a body does it, no person.
_OF_THINGS = re.compile(r"(?:i|li|ki|zi|vi)(?:me|li|na|ta|ka|mesha)(?=\w{3})")


def described_subject(
    window: Window, before: Sequence[Name], low: int, verb: int, references: References
) -> list[Meant] | None:
    """Whom a description right before the verb means, behind a clause of others; None where there is none."""
    words = window.words
    start = max((i for i in range(low, verb) if words[i].text in (",", ";")), default=-1) + 1
    said = max((i for i in range(max(low, verb - 5), verb) if words[i].plain in ("kuwa", "kwamba")), default=-1) + 1
    if said and BOTH.fullmatch(" ".join(w.plain for w in words[said:verb])):
        return resolved(window, said, verb, references)  # alieleza kuwa nchi hizo mbili zimefikia
    if start <= low or verb - start > 5 or any(n.last >= start for n in before):
        return None
    if not any(window.is_verb(w) for w in words[low:start]):
        return None
    kinds = ("groups", "bodies", "persons")
    if not any(w.plain in window.grammar.descriptions[kind] for w in words[start:verb] for kind in kinds):
        return None
    return resolved(window, start, verb, references)


def resolved(window: Window, low: int, verb: int, references: References) -> list[Meant]:
    """A verb without a named subject: its prefix says how many they are, a description who."""
    sentence, words = window.sentence, window.words
    start, end = words[verb].start, words[verb].end
    phrase = " ".join(w.plain for w in words[low:verb])
    for word in words[low:verb]:
        for kind in ("groups", "bodies", "persons"):
            if word.plain in window.grammar.descriptions[kind] and not window.is_verb(word):
                found = described(references, sentence.index, start, phrase, word.plain)
                if not found and re.fullmatch(
                    r"(?:kiongozi|mwanasiasa|mwanadiplomasia|balozi|jenerali|rais|waziri) huyo(?: pia)?", phrase
                ):
                    found = references.pronoun(sentence.index, sentence.start + 1, "one")
                return [Meant(e, k, start, end, "description", t) for e, k, t in found]
    if any(w.plain in _PEOPLE for w in words[max(low, verb - 3) : verb]) and "hao" not in phrase:
        return []  # raia watano waliuawa: they are told of here first
    several = next((w.plain for w in words[low:verb] if w.plain in _NUMBERS), None)
    if several is not None and (all_of_them := _several(references, sentence.index, start, _NUMBERS[several])):
        return [replace(m, start=start, end=end) for m in all_of_them]
    if BOTH.search(phrase):
        return [replace(m, start=start, end=end) for m in two_bodies(references, sentence.index, start)]
    plural = words[verb].plain.startswith(("wa", "hawa"))
    two = "wawili" in phrase
    found = references.pronoun(sentence.index, sentence.start + 1, "many" if plural else "one", two=plural and two)
    aside = references.owners.get(sentence.index - 1, frozenset())
    if two and any(entity in aside for entity, _, _ in found):
        return []  # balozi wa Ruto amekutana na Rubio; wawili hao
    if two and not found:
        both = two_persons(references, sentence.index, start) or two_bodies(references, sentence.index, start)
        return [replace(m, start=start, end=end) for m in both]
    if _OF_THINGS.match(words[verb].plain):
        found = [item for item in found if item[1] is not EntityKind.PERSON]
    return [Meant(e, k, start, end, "pronoun", t) for e, k, t in found]


def _several(references: References, index: int, before: int, number: int) -> list[Meant]:
    """Watatu hao: those persons who were named last, if they are as many, strangers among them."""
    for back in (index, index - 1):
        if back < 0:
            continue
        persons = {m.entity: m for m in references.mentions[back] if m.kind is EntityKind.PERSON and m.end <= before}
        others = [span for span in references.strangers(back) if span[1] <= before]
        if len(persons) > 1:
            fits = len(persons) <= number <= len(persons) + len(others)
            return [Meant(m.entity, m.kind, m.start, m.end, "pronoun") for m in persons.values()] if fits else []
    return []


def armed(window: Window, names: Sequence[Name], verb: int) -> list[Meant] | None:
    """Wameilaumu RSF, wakisema droni zake zilishambulia: whoever is named last before his own weapons or fighters."""
    words = window.words
    if verb < 2 or not POSSESSIVE.fullmatch(words[verb - 1].plain):
        return None
    noun = words[verb - 2].plain
    if noun not in WEAPONS and window.grammar.through(noun) != "member":
        return None
    last = next((n for n in reversed(names) if n.last < verb and n.function not in ("place", "topic")), None)
    if last is None:
        return None
    return [last.meant] if last.meant is not None else []
