"""Whom an attack harms besides what it hits: the country that this stands in."""

from collections.abc import Collection, Mapping

from streams.annotation import Participant
from streams.events.grammar import Grammar
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind

_TOLL = frozenset("mort morts blessé blessés tué tués victime victimes disparus dégâts".split())


def in_their_country(
    participants: Collection[Participant], kinds: Mapping[str, EntityKind], grammar: Grammar, *, weapon: bool = False
) -> list[Participant]:
    """A drone killed a driver in B; A's strikes in B's second city: done to B, too.

    Not where somebody watched, somebody with a name or a fighter was hit, or where nobody watched did it.
    `weapon`: what hits comes down there.
    """
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    for p in participants:
        last = p.text.split()[-1]
        spoken_for = p.entity or (last[:1].isupper() and not weapon) or grammar.through(last.lower()) == "member"
        if p.role == "against" and p.via != "place" and spoken_for:
            return []
    places = (p for p in participants if doers and p.role == "at" and p.entity and p.entity not in doers)
    # Elsewhere than in English a country's bare name is too often but where the fighting takes place.
    if grammar.language != "en" and not weapon:
        places = (p for p in places if p.via == "place")
    return [p.model_copy(update={"role": "against"}) for p in places if kinds.get(p.entity or "") is EntityKind.PLACE]


def of_toll(syntax: Syntax, head: int) -> list[Bond]:
    """Trois morts dans un bombardement à A: to the parser, they died at A."""
    toll = syntax.token(head).head
    if syntax.token(head).dep != "nmod" or syntax.token(toll).lower not in _TOLL:
        return []
    behind = ((p, noun) for p, noun in syntax.prepositional(toll) if noun > head)
    return [("place", noun) for p, noun in behind if "place" in syntax.grammar.functions(p)]
