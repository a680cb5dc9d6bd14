"""French measures whose targets the sentence behind tells: A a gelé les avoirs de neuf généraux. Tous sont de B."""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

# From the beginning of the sentence to the name or the adjective.
_ALL_ARE = re.compile(
    r"(?:Tous|Toutes|Ils|Elles|La plupart|Presque tous|Presque toutes|Tous les \w+|Toutes les \w+) "
    r"(?:sont|étaient|ont leur siège|vivent|résident|viennent|servent) (?:tous |toutes |pour la plupart )?"
    r"(?:(?:de nationalité|originaires?|ressortissante?s|immatriculée?s|basée?s|établie?s|domiciliée?s) )?"
    r"(?:(?:des|les) (?:\w+ )?(?:officiers|responsables|ressortissants|citoyens|cadres|sociétés|entreprises|banques|"
    r"généraux|magistrats|juges|députés|ministres|fonctionnaires) )?"
    r"(?:de (?:la |l['’])?|d['’]|du |des |en |au |aux |à )?"
)


def all_are(
    events: Sequence[EventMention], mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Measures against people or firms without a country, with that of which the next sentence says they all are."""
    told = []
    for event in events:
        roles = {p.role for p in event.participants if p.entity}
        if event.type == "sanction" and event.modality in ASSERTED and "by" in roles and "against" not in roles:
            index = index_of(list(spans), event.sentence_start) or 0
            for low, high in spans[index + 1 : index + 2]:
                named = [m for m in mentions if low <= m.start < high and m.kind is not EntityKind.PERSON]
                added = [taking_part("against", m) for m in named if _ALL_ARE.fullmatch(text[low : m.start])]
                event = event.model_copy(update={"participants": (*event.participants, *added)})
        told.append(event)
    return told
