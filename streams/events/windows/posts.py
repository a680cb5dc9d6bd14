"""Whose posts they are that the head or the parliament of a state gives away: Rais wa Zambia amemteua waziri mpya."""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.name import Name
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_POST = re.compile(
    r"(?:rais|waziri|mawaziri|mkuu|wakuu|katibu|makatibu|naibu|manaibu|makamu|gavana|magavana|kamanda|makamanda|balozi|mabalozi|"
    r"jaji|majaji|mwanasheria|msemaji|spika|kamishna|makamishna|mkurugenzi|wakurugenzi|mnadhimu|jenerali|majenerali|mshauri|"
    r"washauri|baraza|inspekta|wakurugenzi|mwenyekiti|hakimu)$"
)
_OF_THAT_STATE = re.compile(r"\b(?:wa|la|cha) (?:nchi|taifa) (?:hiyo|hilo|yake|yao|lake|lao)\b")
_REACH = 5  # words behind the verb


def own_posts(
    window: Window, names: Sequence[Name], last: int, doers: Sequence[Meant], references: References
) -> list[Meant]:
    """The state whose head, government or parliament appoints or dismisses, where no other state's post is meant."""
    states = [m for m in doers if m.kind is EntityKind.PLACE and m.through in ("leader", "official")]
    led = [(m, references.seats.get(m.entity, {})) for m in doers if m.kind is EntityKind.PERSON]
    states += [
        replace(m, entity=body, kind=kind)
        for m, bodies in led
        for body, kind in bodies.items()
        if kind is EntityKind.PLACE
    ]
    words = window.words
    near = range(last, min(len(words), last + 1 + _REACH))
    post = next((i for i in near if _POST.match(words[i].plain)), None)
    if post is None:
        post = next(
            (
                i
                for i in range(last + 1, len(words) - 1)
                if words[i].plain == "kuwa" and _POST.match(words[i + 1].plain)
            ),
            None,
        )
    if post is None or any(window.is_verb(w) for w in words[last + 1 : post]):
        return []
    if not states and _OF_THAT_STATE.search(" ".join(w.plain for w in words[post : post + 6])):
        named = [n.meant for n in names if n.last < last and n.meant and n.meant.kind is EntityKind.PLACE]
        return named[-1:]  # wanajeshi nchini X wamempindua rais wa nchi hiyo
    if not states:
        return []
    others = (n for n in names if last < n.first <= post + 8 and n.meant and n.meant.kind is EntityKind.PLACE)
    if any(n.meant and n.meant.entity not in {m.entity for m in states} for n in others):
        return []
    return states[:1]
