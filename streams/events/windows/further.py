"""Swahili phrases beside a trigger that its frame knows nothing of, and in which others take part."""

import re
from collections.abc import Sequence

from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.attending import without_attendants
from streams.events.windows.both import between_both
from streams.events.windows.called_to_go import without_opposed
from streams.events.windows.complained_of import kept_out_of, on_own
from streams.events.windows.included import included, without_included
from streams.events.windows.name import Bond, Name
from streams.events.windows.opposed import opposed
from streams.events.windows.own_leaving import own_leaving
from streams.events.windows.posts import own_posts
from streams.events.windows.relatives import befallen
from streams.events.windows.that_country import that_country
from streams.events.windows.visits import bound_for, gone_to
from streams.events.windows.window import Window
from streams.lexicon.lexicon import Trigger
from streams.names.entity_type import EntityKind

_ALONE = ("subject", "teller", "holder", "owner")
_DEALINGS = ("contact", "agreement")
_DISPUTES = frozenset("ugomvi mzozo mizozo mgogoro migogoro mvutano mivutano uhasama vita mapigano machafuko".split())
_INTO = frozenset("katikati kati ya mji wa jiji la katika ndani mjini jijini kwenye viunga vya".split())
_ENTERING = 5  # words


def further(
    window: Window,
    names: Sequence[Name],
    trigger: Trigger,
    first: int,
    last: int,
    bonds: Sequence[Bond],
    references: References,
) -> list[Bond]:
    """The bonds of a trigger, with those of the phrases of its type."""
    found, form = list(bonds), trigger.form
    if form.type == "protest":
        found = without_opposed(window, names, last, found) + opposed(window, names, last)
    if form.type == "resignation_or_appointment" and form.shape != "noun":
        doers = [m for function, m in bonds if function in ("subject", "holder")]
        found += [("object", m) for m in own_posts(window, names, last, doers, references)]
        found += _bereft(window, names, first, last)
    if form.type == "resignation_or_appointment" and form.shape == "noun":
        found += own_leaving(window, names, first, found, references)
    if form.group.frame == "succession":  # amteua Lema. Anachukua nafasi ya Bo: not who named him
        found = [(f, m) for f, m in found if f != "subject" or m.via != "pronoun"]
    if form.type == "contact" and form.shape == "noun":
        found = without_attendants(window, last, found)
    if form.type == "contact" and form.shape == "noun" and form.kind in ("visit", "meeting"):
        found += bound_for(window, names, first, visit=form.kind == "visit")
        found += gone_to(window, names, last) if form.kind == "visit" else []
    if form.type == "escalation" and form.shape != "noun" and not any(f in ("object", "target") for f, _ in bonds):
        name = befallen(window, names, first)
        found += [("object", name.meant)] if name is not None and name.meant is not None else []
    if form.type == "sanction":
        found = kept_out_of(window, names, last, found)
        found += on_own(window, names, first, last, found)
        found += included(window, names, last, found)
    if form.group.frame == "fighting":
        found = without_included(window, last, found)
    if form.type in ("sanction", "escalation"):
        found += that_country(window, form.shape, last, found, references)
    if form.shape == "noun" and (form.type in _DEALINGS or form.group.frame == "fighting") and not _paired(found):
        found += [("between", m) for m in between_both(window, last, references)]
    if form.kind == "advance":
        found += [("target", n.meant) for n in names if n.meant and _entered(window, n, last)]
    if form.type == "contact" and form.shape == "verb":
        found = [(f, m) for f, m in found if f != "between" or not _disputing(window, names, m, last)]
    return _between_others(_without_own_state(found)) if form.type == "contact" else found


def _paired(bonds: Sequence[Bond]) -> bool:
    """Whether what a trigger tells of is said to be between two who are named."""
    return len({m.entity for f, m in bonds if f == "between"}) > 1


def _disputing(window: Window, names: Sequence[Name], meant: Meant, last: int) -> bool:
    """Wamejadili mzozo kati ya Orskia na Varduland: whose dispute is talked of does not talk."""
    pair = next((n for n in names if n.first > last and n.function == "between"), None)
    if pair is None or not any(n.meant == meant and n.first >= pair.first for n in names):
        return False
    return any(w.plain in _DISPUTES for w in window.words[last + 1 : pair.first])


def _bereft(window: Window, names: Sequence[Name], first: int, last: int) -> list[Bond]:
    """Kuvuliwa madaraka kwa Okello: whom an infinitive in the passive befalls."""
    words = window.words
    if not re.fullmatch(r"ku\w+w[ae]", words[first].plain) or last + 1 >= len(words) or words[last + 1].plain != "kwa":
        return []
    return [("passive", n.meant) for n in names if n.meant and last + 1 < n.last <= last + 5 and n.first <= last + 2]


def _entered(window: Window, name: Name, last: int) -> bool:
    """Wameingia katikati ya mji wa Goma: the place right behind those who move into it."""
    between = window.words[last + 1 : name.first]
    return name.first > last and len(between) <= _ENTERING and all(w.plain in _INTO for w in between)


def _between_others(bonds: list[Bond]) -> list[Bond]:
    """Without who arranges talks that are said to be between others: Misri imeandaa mazungumzo kati ya A na B."""
    pair = {m.entity for f, m in bonds if f == "between"}
    return [(f, m) for f, m in bonds if f not in _ALONE or m.entity in pair] if len(pair) > 1 else bonds


def _without_own_state(bonds: list[Bond]) -> list[Bond]:
    """Without the state of the one person who takes part: Rais X wa Kenya has not met Kenya."""
    persons = {m.entity for _, m in bonds if m.kind is EntityKind.PERSON}
    others = [m for _, m in bonds if m.kind is not EntityKind.PERSON]
    if len(persons) != 1 or any(f not in _ALONE for f, _ in bonds):
        return bonds
    if (
        not others
        or len({m.entity for m in others}) > 1
        or any(m.through not in ("leader", "official") for m in others)
    ):
        return bonds
    return [(f, m) for f, m in bonds if m.kind is EntityKind.PERSON]
