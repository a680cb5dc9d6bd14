"""Those who take part in an event by a name of theirs in the text."""

from typing import Literal

from streams.annotation import Participant
from streams.events.sentence import Meant, Sentence
from streams.lexicon.event_type import Role
from streams.names.gazetteer import Mention


def taking_part(
    role: Role, mention: Mention, via: Literal["name", "pronoun", "description", "place"] | None = None
) -> Participant:
    """Whom a mention names, in a role; `via`: how the text refers to him by it, if not as the mention itself says."""
    return Participant(
        role=role,
        text=mention.text,
        start=mention.start,
        end=mention.end,
        entity=mention.entity,
        via=via or mention.via,
    )


def as_meant(role: Role, meant: Meant, sentence: Sentence) -> Participant:
    """Whom a phrase of a sentence means, in a role; by his id where the phrase stands in another sentence."""
    text = sentence.text[max(0, meant.start - sentence.start) : max(0, meant.end - sentence.start)]
    return Participant(
        role=role, text=text or meant.entity, start=meant.start, end=meant.end, entity=meant.entity, via=meant.via
    )
