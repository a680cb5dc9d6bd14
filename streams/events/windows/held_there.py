"""Where Swahili news says that a summit is held: in a town behind it, or where its leaders come for it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse
from streams.events.sentence import Sentence
from streams.events.taking_part import as_meant, taking_part
from streams.events.triggers import Occurrence
from streams.events.windows.name import Name
from streams.events.windows.names import find_names
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

# What is held, hosted or attended, right before a place that no preposition binds: wakutana Arusha.
_HOLDING = re.compile(
    r"\w{1,4}(?:kutana|fanyika|anza|andaliwa|fanywa|funguliwa|malizika|hitimishwa|kutanisha|tamatika)$"
)
# Behind these a sentence tells what is spoken of there, or of another thing.
_ABOUT = frozenset(
    "kuhusu kuhusiana kujadili kuzungumzia kutafuta kutatua juu huku ambapo ambako lakini ili kabla".split()
)
_IN_IT = ("humo", "hiyo", "huko", "hapo")
_BEFORE = 12  # words between a town where leaders come and their summit


def held_there(
    discourse: Discourse, sentence: Sentence, occurrence: Occurrence, participants: Sequence[Participant]
) -> list[Participant]:
    """The places of a summit, besides those that it has already; none of leaders of nobody watched."""
    of_leaders = occurrence.trigger.form.group.through is not None
    if of_leaders and not any(p.role == "of" and p.entity for p in participants):
        return []
    window = Window(sentence, discourse.grammar)
    words = window.words
    inside = [i for i, w in enumerate(words) if w.start < occurrence.end and w.end > occurrence.start]
    if not inside:
        return []
    names = find_names(window)
    end = next((i for i in range(inside[-1] + 1, len(words)) if words[i].plain in _ABOUT), len(words))
    behind = [n for n in names if n.first > inside[-1] and _place(window, n)]
    found = [n for n in behind if n.first < end or words[max(0, n.first - 2)].text == ","]
    if not found:
        found = [n for n in names if inside[0] - _BEFORE <= n.last < inside[0] and _place(window, n)][-1:]
    elsewhere = any(a.plain == "nchini" and b.plain in _IN_IT for a, b in pairwise(words[inside[-1] :]))
    if not found and elsewhere:  # utakaofanyika nchini humo
        return _host_before(discourse, sentence, participants)
    known = {p.entity for p in participants if p.role == "at"}
    found = list({n.meant.entity: n for n in found if n.meant is not None}.values())
    return [as_meant("at", n.meant, sentence) for n in found if n.meant is not None and n.meant.entity not in known]


def _host_before(discourse: Discourse, sentence: Sentence, participants: Sequence[Participant]) -> list[Participant]:
    """The one state that was named last before, or in, a sentence that says: in that country."""
    known = {p.entity for p in participants if p.role == "at"}
    for back in (sentence.index, sentence.index - 1):
        named = [m for m in discourse.references.mentions.get(back, ()) if m.kind is EntityKind.PLACE and not m.within]
        if named:
            return [taking_part("at", m, "description") for m in named[-1:] if m.entity not in known]
    return []


def _place(window: Window, name: Name) -> bool:
    """Whether a name is that of a place in which something is held."""
    if name.meant is None or name.meant.kind is not EntityKind.PLACE or name.meant.through not in ("", "place"):
        return False
    if name.function == "place":
        return True
    before = window.words[name.first - 1].plain if name.first else ""
    return not name.function and bool(_HOLDING.match(before) or before in ("hapa", "leo", "jana", ","))
