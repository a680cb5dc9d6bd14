"""Tours of several countries: whoever visits A and B is in touch with each, and A and B are not with one another."""

import re
from collections.abc import Mapping

from streams.annotation import EventMention
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind

# Right before a stop: en Égypte, à Tunis; and between one stop and the next.
_STOP = re.compile(r"\b(?:en|au|aux|à|dans|de|du|des|d['’])(?: la| l['’]| les)? ?$", re.IGNORECASE)
_NEXT = re.compile(
    r"(?: ?\([^)]*\))?(?:,| et| puis| ensuite| avant)+ (?:(?:puis|et|ensuite|enfin|l[ae]|les) )?"
    r"(?:(?:en|au|aux|à|de|du|des|d['’])(?: la| l['’]| les)? ?(?:[Rr]épublique (?:\w+ )?(?:du |de |d['’]))?)?|"
    r"(?:, | et | puis )l['’]"
)


def tour(event: EventMention, sentence: Sentence, kinds: Mapping[str, EntityKind]) -> list[EventMention]:
    """A visit to several countries as one to each; any other event as it is."""
    if event.kind != "visit":
        return [event]
    places = {
        p.entity: p
        for p in event.participants
        if p.role == "between" and p.via == "name" and kinds.get(p.entity or "") is EntityKind.PLACE
    }
    named = sorted((m for m in sentence.mentions if m.entity in places), key=lambda m: m.start)
    rows: list[list[str]] = []
    last = 0
    for mention in named:
        gap = sentence.text[last : mention.start - sentence.start]
        if rows and _NEXT.fullmatch(gap):
            rows[-1].append(mention.entity)
        elif _STOP.search(sentence.text[: mention.start - sentence.start]):
            rows.append([mention.entity])
        last = mention.end - sentence.start
    stops = max(rows, key=len, default=[])
    if len(set(stops)) < 2:
        return [event]
    return [
        event.model_copy(
            update={"participants": tuple(p for p in event.participants if p.entity not in stops or p.entity == stop)}
        )
        for stop in dict.fromkeys(stops)
    ]
