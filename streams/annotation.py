"""AnnotatedArticle: what was found in an article: sentences, entity mentions, event mentions.

All offsets are Unicode code points into `Article.text`; ends are exclusive.
"""

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from connectors.topic import TopicSpec

TOPIC = TopicSpec("annotated", retention_days=30)


class Record(BaseModel):
    """A record on a topic: immutable, strict about its fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Modality(StrEnum):
    """How the text holds an event to be true."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"
    CANCELLED = "cancelled"
    BACKGROUND = "background"  # an old event told again


ASSERTED = (Modality.HAPPENED, Modality.ONGOING, Modality.PLANNED)
CONTRADICTING = (Modality.DENIED, Modality.CANCELLED)


class EntityMention(Record):
    """A name in the text."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    label: str = Field(description="person, organisation, place, ... or the model's own label in lower case")
    entity: str | None = Field(default=None, description="the rulebook's entity id, where the name is a watched one")
    found_by: Literal["gazetteer", "model"]
    suspicious: bool = Field(default=False, description="written with look-alike characters of another script")


class Participant(Record):
    """Somebody or something that takes part in an event, in a role."""

    role: Literal["between", "by", "against", "of", "at", "about"]
    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    entity: str | None = None
    via: Literal["name", "pronoun", "description", "place"] = Field(
        default="name",
        description="how the text refers to it; pronouns, descriptions were resolved to `entity`, a place is in it",
    )


class EventMention(Record):
    """One telling of an event, within one sentence."""

    type: str = Field(description="contact, summit, escalation, ...")
    kind: str | None = Field(default=None, description="within its type: call, meeting, attack, ...")
    trigger: str
    trigger_start: int = Field(ge=0)
    trigger_end: int = Field(ge=0)
    sentence_start: int = Field(ge=0)
    sentence_end: int = Field(ge=0)
    participants: tuple[Participant, ...] = ()
    modality: Modality
    method: Literal["parse", "window", "learned"] = Field(
        description="by the syntax tree, by nearness and patterns, or by likeness to labelled articles alone"
    )
    probability: float | None = Field(
        default=None, ge=0, le=1, description="that it is told of, by the second opinion on a rule; None for none heard"
    )


def watched(event: EventMention) -> set[str]:
    """The watched entities that take part in an event."""
    return {participant.entity for participant in event.participants if participant.entity}


class AnnotatedArticle(Record):
    """What is known of one version of an article."""

    article_id: str
    content_hash: str
    language: str | None = Field(description="as detected; None where it could not be told")
    rulebook_version: str
    sentences: tuple[tuple[int, int], ...] = ()
    entities: tuple[EntityMention, ...] = ()
    events: tuple[EventMention, ...] = ()
