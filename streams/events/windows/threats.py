"""Whom a Swahili threat is against, and what is threatened without a word of threatening."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse
from streams.events.sentence import Sentence
from streams.events.taking_part import as_meant
from streams.events.triggers import Occurrence
from streams.events.windows.complements import complements
from streams.events.windows.name import Bond, Name
from streams.events.windows.names import find_names
from streams.events.windows.subject import subject
from streams.events.windows.window import STOPS, Window

# Ametishia kuishambulia; ameionya kwamba jeshi litaishambulia; ameapa kuiteka.
_VOWING = re.compile(
    r"(?:a|wa|i|li|u|ya|la|ya|ki|vi|zi)(?:me|li|na)?(?:m|wa|i|u|li|ki|ya)?(?:tishia|onya|apa|apiza|ahidi|tahadharisha)$"
)
_THREATENED = re.compile(r"ku\w{4,}|\w{1,4}ta\w{4,}")
_FORCES = frozenset("jeshi majeshi vikosi wanajeshi wapiganaji kundi askari ndege".split())
_THEIRS = frozenset("yake zake lake wake vyake yao zao lao wao".split())
_NEXT = 6  # words between a threat and the deed


def threatened(window: Window, names: Sequence[Name], last: int) -> list[Bond]:
    """Atishia kuishambulia Hezbollah: of a threat, whom the deed is done to that is threatened."""
    words = window.words
    for index in range(last + 1, min(len(words), last + 1 + _NEXT)):
        plain = words[index].plain
        if plain in STOPS and plain != "kwamba":
            return []
        if _THREATENED.fullmatch(plain) and plain not in ("kuhusu", "kutoka", "kuelekea"):
            return [
                ("object", meant)
                for function, meant in complements(window, names, index, noun=False)
                if function in ("object", "target")
            ]
    return []


def vowed(
    discourse: Discourse, sentence: Sentence, occurrence: Occurrence, participants: Sequence[Participant]
) -> list[Participant] | None:
    """Those who take part in a deed that its doer himself says he will do; None where nobody does.

    Rwanda imeonya kwamba M23 itashambulia: who warns of others threatens nobody.
    """
    trigger, start, _ = occurrence
    if trigger.form.type != "escalation" or trigger.form.shape != "verb" or trigger.negated:
        return None
    window = Window(sentence, discourse.grammar)
    words, names = window.words, find_names(window)
    deed = next((i for i, w in enumerate(words) if w.end > start), 0)
    if trigger.tense != "ta" and not (deed and _infinitive(words[deed - 1].plain, words[deed].plain)):
        return None
    vow = next((i for i in range(deed - 1, -1, -1) if _VOWING.match(words[i].plain)), None)
    if vow is None:
        return None
    by = {p.entity for p in participants if p.role == "by" and p.entity}
    speaking = subject(window, names, vow, discourse.references)
    made = list(participants)
    if not by and any(w.plain in _FORCES for w in words[max(vow, deed - 3) : deed]):
        made += [as_meant("by", m, sentence) for m in speaking]  # kwamba jeshi litashambulia: his own
    elif not by & {m.entity for m in speaking}:
        return None
    owned = any(w.plain in _THEIRS for w in words[deed + 1 : deed + 4])
    if any(p.role == "against" and p.entity for p in participants) or not (trigger.object or owned):
        return made
    own = {p.entity for p in made}
    warned = [m for f, m in complements(window, names, vow, noun=False) if f == "object" and m.entity not in own]
    return made + [as_meant("against", m, sentence) for m in warned]


def _infinitive(vow: str, deed: str) -> bool:
    """Whether a deed is what somebody, in the word before it, vows to do: imeapa kuiangamiza."""
    return bool(_VOWING.match(vow)) and deed.startswith("ku")
