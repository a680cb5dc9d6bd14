"""Whom a French measure hits by the topic that heads the article: Orskia : le Varduland sanctionne trois généraux."""

import re
from collections.abc import Iterator

from streams.annotation import EventMention, Participant
from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.references import References
from streams.events.taking_part import taking_part

_REACH = 2  # sentences, the heading's own among them
# Up to the name, from the beginning: nothing, one noun (pétrole orskien), or what is taken against it.
_UP_TO = re.compile(
    r"\W*(?:[\w'’-]+ )?(?:(?:[\w'’-]+ ){0,2}?(?:contre|visant|envers|à l['’]encontre (?:de|du|des)|sur) )?"
    r"(?:la |le |les |l['’]|de |du |d['’]|des |de la |de l['’])?"
)
_COLON = re.compile(r"\s?:\s")
_STRIKES = re.compile(
    r" (?:[a-z]+ment )?(?:cible|vise|frappe|punit|sanctionne|annonce|adopte|impose|décrète|inscrit|gèle|dévoile|durcit|"
    r"élargit|étend|ajoute|prend|met|place|bloque|prolonge|reconduit)(?:nt)?\b"
)


def after_colon(event: EventMention, index: int, references: References) -> Iterator[Participant]:
    """Who strikes right behind the colon of a heading that tells whom: sanctions contre B : A cible six banques.

    `index`: the sentence that tells of the measure.
    """
    low, high = references.spans[index]
    targets = {p.entity for p in event.participants if p.role == "against"}
    for m in references.mentions[0] if index == 0 else ():
        opens = re.search(r" ?: (?:la |le |les |l['’])?$", references.text[low : m.start])
        if opens and m.entity not in targets and _STRIKES.match(references.text, m.end, high):
            yield taking_part("by", m)


def by_heading(event: EventMention, index: int, references: References) -> Iterator[Participant]:
    """The body that the heading has before its colon, where a measure near it hits nobody that is named.

    Not where the sentence names strangers, whom it may hit, or where the body takes the measure.
    """
    if index > _REACH or strange_bodies(references, index) or not references.mentions[0]:
        return
    topic = min(references.mentions[0], key=lambda m: m.start)
    low = references.spans[0][0]
    doers = {p.entity for p in event.participants if p.role == "by"}
    heads = _UP_TO.fullmatch(references.text[low : topic.start]) and _COLON.match(references.text, topic.end)
    if heads and doers and topic.entity not in doers:
        yield taking_part("against", topic)
