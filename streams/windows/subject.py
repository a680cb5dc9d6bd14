"""The subject of a verb without a tree, and what stands in for an object before it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.entity_type import EntityKind
from streams.gazetteer import NOT_FIRST_NAMES
from streams.grammar import Grammar
from streams.lexicon import Trigger
from streams.references import References
from streams.sentence import Meant, Sentence
from streams.windows.names import ADVERB, Bond, Name, find_names
from streams.windows.window import BREAKS, JOINERS, RELATIVE_PASSIVE, Window

_BLAMING = re.compile(r"(?:shutum|tuhum|laum|laan)[ui]")


def note_subject(sentence: Sentence, grammar: Grammar, references: References) -> None:
    """Remember who the sentence is about, for pronouns in the next one."""
    window = Window(sentence, grammar)
    words, names = window.words, find_names(window)
    verb = next((i for i, w in enumerate(words) if window.is_verb(w)), len(words))
    early = [n for n in names if n.last < verb and n.function in ("", "member")]
    if early:
        found = [n.meant for n in early if n.meant]
        references.subjects[sentence.index] = [(m.entity, m.kind, m.through) for m in found] or None


def subject(window: Window, names: Sequence[Name], verb: int, references: References) -> list[Meant]:
    """Whom the subject of a verb means: the names before it, or whom a title or the verb's prefix points back to."""
    words = window.words
    low, _ = window.clause(verb)
    if verb == 0 and window.grammar.language == "fr":
        return _behind(window, names)
    if window.grammar.language == "sw" and words[verb].plain.startswith("ku"):
        behind = verb - 1 if words[verb - 1].plain != "kwa" else verb - 2
        last = next((n for n in names if n.last == behind), None)
        if last is None and behind < verb - 1 and any(_BLAMING.search(w.plain) for w in words[low:behind]):
            return []  # yaishutumu serikali kwa kushambulia
        if last is not None:  # baada ya Ruto kukutana na Rubio, limeishutumu M23 kwa kuwaua
            return [last.meant] if last.meant else []
        first = next((i for i in range(low, verb) if window.is_verb(words[i])), None)
        if first is not None and words[verb - 1].plain in ("na", "kisha"):
            return subject(window, names, first, references)  # aliwasili na kukutana na Rubio
    before = [n for n in names if low <= n.first and n.last < verb]
    if window.grammar.language == "sw":
        described = _described(window, before, low, verb, references)
        if described is not None:
            return described
        before = [n for n in before if not _done_by(window, n)]
        if words[verb - 1].text == ",":
            # Rubio azuru Nairobi, akutana na Ruto: who did the one did the other.
            first = next((i for i, n in enumerate(before) if n.function in ("", "member")), None)
            if first is not None:
                end = first + 1
                while end < len(before) and words[before[end].first - 1].plain in JOINERS:
                    end += 1
                before = before[:end]
        before = [n for n in before if not (n.last + 1 < verb and _visited(window, n))]
    group: list[Name] = []
    for name in reversed(before):
        if name.function in ("place", "topic", "target", "recipient", "between"):
            continue
        if name.function == "owner" and not group:
            return []
        if name.function == "origin" and window.grammar.language == "sw":
            continue
        if name.function in ("of", "origin") and (name.meant is None or not name.meant.through):
            if name.meant is not None and name.meant.kind is EntityKind.PERSON and not group:
                return []  # l'envoyé de Guterres
            continue
        if group and not all(
            words[i].plain in JOINERS or not window.is_verb(words[i]) for i in range(name.last + 1, group[-1].first)
        ):
            break
        group.append(name)
        if name.function != "company" and not (name.first > 0 and words[name.first - 1].plain in JOINERS):
            break
    if group:
        return [n.meant for n in group if n.meant is not None]
    if any(n.function not in ("place", "of", "topic") for n in before):
        return []
    own = words[low:verb]
    if any(
        w.text[0].isupper()
        and i > 0
        and w.plain not in NOT_FIRST_NAMES
        and not ADVERB.match(w.plain)
        and window.function(low + i, low) == ""
        for i, w in enumerate(own)
    ):
        return []
    return _resolved(window, low, verb, references)


def _behind(window: Window, names: Sequence[Name]) -> list[Meant]:
    """Réunis à Lomé, les dirigeants de A ...: the subject of the clause that follows the participle."""
    comma = next((i for i, w in enumerate(window.words) if w.text == ","), len(window.words))
    first = next((n for n in names if n.first > comma), None)
    if first is None or first.first > comma + 4 or first.meant is None or first.function not in ("", "member"):
        return []
    return [first.meant]


def _visited(window: Window, name: Name) -> bool:
    """Yuko Washington ambako, alikutana na Rubio ambaye: a name right behind a verb is not the next one's subject."""
    words = window.words
    if name.function not in ("", "company"):
        return False
    at = name.first - (2 if name.function else 1)
    return at >= 0 and window.is_verb(words[at])


def _done_by(window: Window, name: Name) -> bool:
    """Waliotumwa na Rais X walikutana: who sent them did not meet."""
    words = window.words
    if name.first < 2 or words[name.first - 1].plain != "na":
        return False
    return bool(RELATIVE_PASSIVE.match(words[name.first - 2].plain))


def _described(
    window: Window, before: Sequence[Name], low: int, verb: int, references: References
) -> list[Meant] | None:
    """Whom a description right before the verb means, behind a clause of others; None where there is none."""
    words = window.words
    start = max((i for i in range(low, verb) if words[i].text in (",", ";")), default=-1) + 1
    if start <= low or verb - start > 5 or any(n.last >= start for n in before):
        return None
    if not any(window.is_verb(w) for w in words[low:start]):
        return None
    kinds = ("groups", "bodies", "persons")
    if not any(w.plain in window.grammar.descriptions[kind] for w in words[start:verb] for kind in kinds):
        return None
    return _resolved(window, start, verb, references)


def _resolved(window: Window, low: int, verb: int, references: References) -> list[Meant]:
    """A verb without a named subject: its prefix says how many they are, a description who."""
    sentence, words = window.sentence, window.words
    start, end = words[verb].start, words[verb].end
    phrase = " ".join(w.plain for w in words[low:verb])
    for word in words[low:verb]:
        for kind in ("groups", "bodies", "persons"):
            if word.plain in window.grammar.descriptions[kind] and not window.is_verb(word):
                found = references.described(sentence.index, start, phrase, word.plain)
                return [Meant(e, k, start, end, "description", t) for e, k, t in found]
    plural = words[verb].plain.startswith(("wa", "hawa"))
    two = "wawili" in phrase
    found = references.pronoun(sentence.index, sentence.start + 1, "many" if plural else "one", two=plural and two)
    return [Meant(e, k, start, end, "pronoun", t) for e, k, t in found]


def cleft(window: Window, names: Sequence[Name], verb: int) -> list[Bond]:
    """C'est avec A que B a parlé."""
    words = window.words
    if len(words) < 3 or words[1].plain not in ("est", "etait") or words[0].plain.rstrip("'’") != "c":
        return []
    return [(n.function, n.meant) for n in names if n.meant and n.first == 3 and n.last < verb and n.function]


def clitic(window: Window, names: Sequence[Name], trigger: Trigger, verb: int, references: References) -> list[Bond]:
    """Alimpokea, without a name behind it: the object in the verb is whom the sentence before was about."""
    if trigger.object not in ("m", "mw", "mu") or any(n.first == verb + 1 for n in names):
        return []
    sentence, words = window.sentence, window.words
    own = {m.entity for m in subject(window, names, verb, references)}
    start, end = words[verb].start, words[verb].end
    low = next((i for i in range(verb - 1, -1, -1) if words[i].plain in BREAKS or words[i].text == ","), -1)
    main = next((i for i in range(max(0, low)) if window.is_verb(words[i])), None)
    if main is not None and trigger.tense == "ka" and own:
        # Ruto alifika ..., na Rubio akamlaki: the subject of the clause before.
        subjects = [m for m in subject(window, names, main, references) if m.entity not in own]
        if subjects:
            return [("object", replace(m, start=start, end=end, via="pronoun")) for m in subjects[:1]]
    found = references.pronoun(sentence.index - 1, sentence.start, "one") if sentence.index else []
    return [("object", Meant(e, k, start, end, "pronoun", t)) for e, k, t in found if e not in own]
