"""Lexicon: the triggers of all event types, compiled from their notation into what a scanner can find."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from streams.lexicon.event_type import HINTED, EventType, TriggerGroup, Words, load_event_types
from streams.lexicon.notation import hint_form, noun_forms, phrase_forms, verb_forms

LANGUAGES = ("en", "fr", "sw")
_REACH = 120  # characters behind its anchor that a pattern may take up


@dataclass(frozen=True, slots=True)
class Form:
    """A trigger as it may stand in a text. `anchor` is what the scanner looks for, `pattern` what must surround it."""

    type: str
    kind: str
    group: TriggerGroup
    language: str
    shape: str  # verb, noun, phrase or hint
    anchor: str
    pattern: re.Pattern[str] | None  # None: the anchor itself, as a whole word
    written: str = ""  # as the lexicon has it, with accents


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger found: offsets count in the folded text. `tense` is Swahili's, where the verb carries it."""

    form: Form
    start: int
    end: int
    negated: bool = False
    tense: str | None = None
    relative: bool = False
    passive: bool = False
    object: str | None = None  # the object that a Swahili verb carries


class Lexicon:
    """Immutable, built from event types; `anchors` are what to scan for."""

    def __init__(self, types: Mapping[str, EventType]) -> None:
        self.types = dict(types)
        self._forms: dict[str, list[Form]] = defaultdict(list)
        for event_type in types.values():
            for group in event_type.triggers:
                for language in LANGUAGES:
                    for form in _forms(event_type, group, language, getattr(group, language)):
                        if form not in self._forms[form.anchor]:
                            self._forms[form.anchor].append(form)
            for form in _hints(event_type):
                self._forms[form.anchor].append(form)
        self._exclude = {key: _alternatives(event_type.exclude) for key, event_type in types.items()}
        self._unless = {key: _alternatives(event_type.unless) for key, event_type in types.items()}
        self.anchors: Mapping[str, tuple[Form, ...]] = {anchor: tuple(forms) for anchor, forms in self._forms.items()}
        self.only_hints = frozenset(
            anchor for anchor, forms in self.anchors.items() if all(form.shape == "hint" for form in forms)
        )

    def types_of(self, anchor: str) -> frozenset[str]:
        """The event types that `anchor` may tell of."""
        return frozenset(form.type for form in self.anchors[anchor])

    def triggers(
        self,
        text: str,
        span: tuple[int, int],
        hits: Iterable[tuple[str, int, int]],
        language: str,
        types: frozenset[str],
        spared: set[str],
    ) -> list[Trigger]:
        """The triggers of `types` in the sentence `span` of folded `text`, of the hits (anchor, start, end) within it.

        Of overlapping triggers of one type the longest is kept; exclusions have been applied. Adds to `spared` each
        type that has triggers in the sentence, but of which its `unless` says that it tells of no such event.
        """
        found: dict[tuple[str, str, int], Trigger] = {}
        barred: dict[str, list[tuple[int, int]]] = {}
        for trigger in self._standing(text, span, hits, language, types, hint=False):
            form = trigger.form
            if form.type not in barred:
                barred[form.type] = self._barred(form.type, language, text, span)
                if barred[form.type] == [span]:
                    spared.add(form.type)
            if any(low < trigger.end and trigger.start < high for low, high in barred[form.type]):
                continue
            asked = f"{form.shape} {form.kind} {form.group.frame} {form.group.object} {form.group.doer}"
            found[form.type, asked, trigger.start] = trigger
        if language == "sw":
            # A verb's root with a noun's ending and no prefix (shambulio) is the noun.
            nouns = {(t.form.type, t.start, t.end) for t in found.values() if t.form.shape == "noun"}
            found = {
                key: t
                for key, t in found.items()
                if t.form.shape != "verb" or (t.form.type, t.start, t.end) not in nouns
            }
        return _longest(list(found.values()))

    def hints(
        self,
        text: str,
        span: tuple[int, int],
        hits: Iterable[tuple[str, int, int]],
        language: str,
        types: frozenset[str],
    ) -> list[Trigger]:
        """What may tell of an event of `types` in a sentence, of its hits, in order; each type once at one place."""
        standing = self._standing(text, span, hits, language, types, hint=True)
        found = {(hint.start, hint.form.type): hint for hint in standing}
        return [found[key] for key in sorted(found)]

    def _standing(
        self,
        text: str,
        span: tuple[int, int],
        hits: Iterable[tuple[str, int, int]],
        language: str,
        types: frozenset[str],
        *,
        hint: bool,
    ) -> Iterator[Trigger]:
        """Of hits in a sentence, what stands there as a trigger, or as a hint, with all that must surround it."""
        for anchor, start, end in hits:
            for form in self.anchors.get(anchor, ()):
                if form.language == language and form.type in types and (form.shape == "hint") is hint:
                    trigger = _check(form, text, span, start, end)
                    if trigger is not None:
                        yield trigger

    def _barred(self, event_type: str, language: str, text: str, span: tuple[int, int]) -> list[tuple[int, int]]:
        unless = self._unless[event_type].get(language)
        if unless and unless.search(text, *span):
            return [span]
        exclude = self._exclude[event_type].get(language)
        return [match.span() for match in exclude.finditer(text, *span)] if exclude else []


@cache
def load_lexicon() -> Lexicon:
    """The lexicon of all event types. Compiling it takes seconds, and it depends on no rule: once a process."""
    return Lexicon(load_event_types())


def _alternatives(patterns: Mapping[Any, Iterable[str]]) -> dict[str, re.Pattern[str]]:
    return {language: re.compile("|".join(f"(?:{p})" for p in found)) for language, found in patterns.items() if found}


def _check(form: Form, text: str, span: tuple[int, int], start: int, end: int) -> Trigger | None:
    if form.pattern is None:
        before = start == 0 or not text[start - 1].isalnum()
        behind = end == len(text) or text[end - 1] == "'" or not text[end].isalnum()  # convenu d'
        return Trigger(form, start, end) if before and behind else None
    # The words around the anchor that a bent form can take up: phrases have a verb before or behind it.
    low = max(span[0], text.rfind(" ", span[0], max(span[0], start - 1)) + 1 if form.shape == "verb" else start - 40)
    for match in form.pattern.finditer(text, low, min(span[1], end + _REACH)):
        if match.start() <= start and match.end() >= end:
            groups = match.groupdict()
            return Trigger(
                form,
                match.start(),
                match.end(),
                bool(groups.get("neg")) or groups.get("tense") in ("singe", "si", "to"),
                groups.get("tense"),
                bool(groups.get("relative")),
                _passive(form, match.group()),
                groups.get("object"),
            )
    return None


def _passive(form: Form, written: str) -> bool:
    """Swahili's passive: a w before the final vowel of the verb, be it the root's or an extension's.

    Not where that only parts two vowels: wamewauwa, as many write for wamewaua.
    """
    verb = written.partition(" ")[0]
    return form.language == "sw" and form.shape != "noun" and verb.endswith(("wa", "we")) and not verb.endswith("uwa")


def _longest(triggers: list[Trigger]) -> list[Trigger]:
    """Without triggers that lie within a longer one of the same type. One pass: a hostile sentence has thousands."""
    triggers.sort(key=lambda trigger: (trigger.start, -trigger.end))
    reach: dict[tuple[str, str | None], tuple[int, int]] = {}  # of those so far, the furthest end and where it began
    kept: list[Trigger] = []
    for trigger in triggers:
        key = (trigger.form.type, trigger.form.group.through)
        end, start = reach.get(key, (-1, -1))
        if end > trigger.end or (end == trigger.end and start < trigger.start):
            continue
        kept.append(trigger)
        if trigger.end > end:
            reach[key] = (trigger.end, trigger.start)
    return kept


def _hints(event_type: EventType) -> Iterable[Form]:
    for language, hints in event_type.hints.items():
        for anchor, pattern in map(hint_form, hints):
            compiled = re.compile(rf"(?<!\w){pattern}(?!\w)")
            yield Form(event_type.type, HINTED.kind, HINTED, language, "hint", anchor, compiled)


def _forms(event_type: EventType, group: TriggerGroup, language: str, words: Words) -> Iterable[Form]:
    def form(shape: str, anchor: str, pattern: str | None, written: str = "") -> Form:
        compiled = re.compile(rf"(?<!\w){pattern}(?:(?<=')|(?!\w))") if pattern else None
        return Form(event_type.type, group.kind, group, language, shape, anchor, compiled, written)

    for verb in words.verbs:
        for anchor, pattern in verb_forms(verb, language):
            yield form("verb", anchor, pattern)
    for noun in words.nouns:
        for anchor, pattern, text in noun_forms(noun, language):
            yield form("noun", anchor, pattern, text)
    for phrase in words.phrases:
        for anchor, pattern in phrase_forms(phrase, language):
            yield form("phrase", anchor, pattern)
