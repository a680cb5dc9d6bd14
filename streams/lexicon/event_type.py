"""Event types as data: each is one file of event_types/, and a new file is a new type."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from streams.yaml_document import Document, InvalidDocument, load, nearest

Role = Literal["between", "by", "against", "of", "at", "about"]
# How a phrase is bound to a trigger, whatever the language. docs/event-types.md explains each.
Function = Literal[
    "subject", "object", "passive", "agent", "company", "recipient", "origin", "target", "between", "owner", "modifier",
    "of", "place", "topic", "holder", "teller", "office", "victim", "under", "self",
]  # fmt: skip

FOLDER = Path(__file__).parents[1] / "event_types"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(_Strict):
    """What a language says for it. Notation: docs/event-types.md."""

    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    phrases: tuple[str, ...] = Field(default=(), description="several words that act as a verb; [x] is bent")


class TriggerGroup(_Strict):
    """Triggers of one kind that bind their participants alike."""

    kind: str
    frame: str
    through: Literal["leaders"] | None = Field(default=None, description="bodies take part only by their leaders")
    sure: bool = Field(default=False, description="verbs too common to bind anybody by the order of words alone")
    transitive: bool = Field(
        default=False, description="verbs that need an object: a headline's `rebels killed` tells what was done to them"
    )
    object: (
        Literal["territory", "weapons", "missives", "ways", "funds", "military", "traps", "foes", "hours", "listed"]
        | Literal["vessels", "homes", "defenders", "chambers", "seats", "ties", "members", "squares", "duties"]
        | Literal["fighters", "incoming", "craft", "goods", "access", "entry"]
        | None
    ) = Field(
        default=None,
        description="what the object must be, for verbs of many meanings (territory: a name will do; foes: fighters)",
    )
    doer: Literal["weapons", "armed", "officials", "crowd"] | None = Field(
        default=None,
        description="what the subject must be, or the agent of a passive verb: a missile landed (armed: fighters, too;"
        " officials: those who act for a body, or somebody named; crowd: people who protest)",
    )
    after: Literal["travel"] | None = Field(
        default=None, description="tells of an event only where somebody travels to it: flew to A to see B"
    )
    en: Words = Words()
    fr: Words = Words()
    sw: Words = Words()


HINTED = TriggerGroup(kind="", frame="")  # what hints bind: nothing


class EventType(_Strict):
    """One type of event: what tells of it, and who takes part in it how."""

    type: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    title: str
    description: str
    plover: str | None = Field(default=None, description="the PLOVER event type that it corresponds to")
    cameo: tuple[str, ...] = Field(default=(), description="the CAMEO codes that it covers")
    kinds: tuple[str, ...]
    roles: tuple[Role, ...]
    accepts: dict[str, tuple[Role, ...]] = Field(
        default_factory=dict, description="role asked for in a rule -> further roles that answer to it"
    )
    frames: dict[str, dict[Function, tuple[Role, ...]]]
    triggers: tuple[TriggerGroup, ...] = Field(min_length=1)
    hints: dict[Literal["en", "fr", "sw"], tuple[str, ...]] = Field(
        default_factory=dict,
        description="words that may tell of one, too common to read an event from: where they stand in a sentence with"
        " all that a rule asks for, the second opinion is asked; `~` ends a stem",
    )
    attempts: bool = Field(default=False, description="trying to counts: an attack that was beaten off was one")
    setting: bool = Field(
        default=False, description="a place named in the sentence, or right before it, is where it happens"
    )
    gathering: bool = Field(
        default=False,
        description="a body's own: goes on without whoever stays away, and is of the body named beside it",
    )
    halting: bool = Field(default=False, description="an event of the type that is stopped or repelled is none")
    exclude: dict[Literal["en", "fr", "sw"], tuple[str, ...]] = Field(
        default_factory=dict, description="regular expressions on folded text: triggers within them are none"
    )
    unless: dict[Literal["en", "fr", "sw"], tuple[str, ...]] = Field(
        default_factory=dict, description="regular expressions: no event of the type in a sentence that has one"
    )

    @model_validator(mode="after")
    def _consistent(self) -> "EventType":
        for group in self.triggers:
            if group.frame not in self.frames:
                raise ValueError(f"no frame {group.frame!r}; {nearest(group.frame, list(self.frames)) or ''}")
            if group.kind not in self.kinds:
                raise ValueError(f"no kind {group.kind!r}; {nearest(group.kind, list(self.kinds)) or ''}")
        for frame in self.frames.values():
            for roles in frame.values():
                for role in roles:
                    if role not in self.roles:
                        raise ValueError(f"a frame gives the role {role!r}, which is not among 'roles'")
        for pattern in (p for patterns in (*self.exclude.values(), *self.unless.values()) for p in patterns):
            parts = alternatives(pattern)
            if len(parts) > 1 and not all(part.startswith((r"\b", "^")) for part in parts):
                # `\bwrit(?:e|es)|wrote a book` would bar every "write": what was meant stood in one bracket.
                raise ValueError(rf"{pattern!r} has alternatives outside brackets: bracket them, or begin each with \b")
        return self


def alternatives(pattern: str) -> list[str]:
    """The parts of a regular expression between `|` that stand in no bracket."""
    parts = [""]
    depth, in_set, escaped = 0, False, False
    for sign in pattern:
        if not escaped and not in_set:
            depth += (sign == "(") - (sign == ")")
            if sign == "|" and not depth:
                parts.append("")
                continue
        if not escaped and sign in "[]":
            in_set = sign == "["
        escaped = sign == "\\" and not escaped
        parts[-1] += sign
    return parts


@cache
def load_event_types(folder: Path = FOLDER) -> Mapping[str, EventType]:
    """All event types of a folder by name. Raises InvalidDocument with every mistake in any of its files."""
    found: dict[str, EventType] = {}
    problems = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            document: Document = load(path)
            event_type = document.validate(EventType)
        except InvalidDocument as error:
            problems.extend(error.problems)
            continue
        if event_type.type != path.stem:
            problems.append(document.problem(("type",), f"the file {path.name} must define the type {path.stem!r}"))
        found[event_type.type] = event_type
    if problems:
        raise InvalidDocument(problems)
    return found
