"""Rule and Entity: the language of watch-rules, as analysts write it in YAML. Reference: docs/rules.md."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from connectors.duration import Seconds
from streams.annotation import ASSERTED, Modality
from streams.match import IncidentPolicy, Severity


def _listed(value: object) -> object:
    """A single word stands for a list of one."""
    return [value] if isinstance(value, str) else value


def _code(language: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", language):
        raise ValueError(f"{language!r} is no language code such as en, fr or sw (ISO 639-1)")
    return language


Words = Annotated[tuple[Annotated[str, Field(min_length=1)], ...], BeforeValidator(_listed)]
Languages = Annotated[tuple[Annotated[str, AfterValidator(_code)], ...], BeforeValidator(_listed)]
Pair = Annotated[tuple[Words, ...], BeforeValidator(_listed), Field(min_length=1)]
Modalities = Annotated[tuple[Modality, ...], BeforeValidator(_listed), Field(min_length=1)]

ROLES: tuple[Literal["by", "against", "of", "at", "about"], ...] = ("by", "against", "of", "at", "about")
DEFAULT_MODALITIES = ASSERTED

EntityType = Literal["person", "organisation", "organization", "group", "country", "place", "event", "other"]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entity(_Strict):
    """Somebody or something to watch, and how texts call it."""

    type: EntityType | None = Field(default=None, description="guessed from the names where it is not given")
    names: Words = Field(min_length=1, description="full name, short names, acronyms, names in other languages")
    never: Words = Field(default=(), description="longer names that contain one of `names` but are somebody else")
    near: Words = Field(default=(), description="the short names count only in articles that have one of these words")
    describes: Words = Field(default=(), description="descriptions that mean this entity: the Kenyan president")
    patterns: Words = Field(default=(), description="regular expressions, for names that lists cannot hold")


class Condition(_Strict):
    """What an article must tell. All keys of one mapping must hold together."""

    event: Words | None = Field(default=None, min_length=1, description="one of these types of event")
    kind: Words | None = Field(default=None, min_length=1, description="one of these kinds within the type")
    between: Pair | None = Field(default=None, description="all of these take part in the same event")
    by: Words | None = Field(default=None, min_length=1, description="one of these does it")
    against: Words | None = Field(default=None, min_length=1, description="it is done to one of these")
    of: Words | None = Field(default=None, min_length=1, description="it belongs to one of these")
    at: Words | None = Field(default=None, min_length=1, description="it takes place at one of these")
    about: Words | None = Field(default=None, min_length=1, description="it concerns one of these")
    modality: Modalities | None = Field(default=None, description="default: happened, ongoing, planned")
    mentions: Words | None = Field(default=None, min_length=1, description="the article names all of these")
    near: Words | None = Field(
        default=None, min_length=1, description="one of these words or entities stands in or next to the sentence"
    )
    source: Words | None = Field(
        default=None, min_length=1, description="publisher or source id is one of these; * fits all"
    )
    language: Languages | None = Field(
        default=None, min_length=1, description="the article is in one of these languages"
    )
    title_only: bool = Field(default=False, description="what is sought stands in the title")
    all: tuple["Condition", ...] | None = Field(default=None, min_length=1)
    any: tuple["Condition", ...] | None = Field(default=None, min_length=1)
    not_: Annotated["Condition | None", Field(alias="not", default=None)]

    @model_validator(mode="after")
    def _says_something(self) -> "Condition":
        if not self.model_fields_set - {"title_only"}:
            raise ValueError("a condition needs at least one of event, mentions, near, source, language, all, any, not")
        if self.event is None:
            for key in ("kind", "between", *ROLES, "modality"):
                if getattr(self, key) is not None:
                    raise ValueError(f"'{key}' needs an 'event' beside it")
        if self.title_only and not (self.event or self.mentions):
            raise ValueError("'title_only' needs 'event' or 'mentions' beside it")
        return self


def clauses(condition: Condition) -> Iterator[Condition]:
    """The event clauses of a condition, those under `not` left out."""
    if condition.event is not None:
        yield condition
    for part in (*(condition.all or ()), *(condition.any or ())):
        yield from clauses(part)


class PageAt(_Strict):
    """How much corroboration an incident needs before it pages."""

    sources: int = Field(default=1, ge=1)
    within: Seconds = Field(default=2 * 3600.0, gt=0)


class Incident(_Strict):
    """How matches of the rule become incidents."""

    group_by: Literal["place", "by", "against", "of", "at"] | None = Field(
        default=None, description="one incident for each value of this; place: where it happened"
    )
    quiet: Seconds = Field(default=12 * 3600.0, gt=0, description="closes after so long without news")
    page_at: PageAt = PageAt()
    budget_per_hour: int = Field(default=20, ge=1, description="alerts; more are folded into a digest")

    @property
    def policy(self) -> IncidentPolicy:
        return IncidentPolicy(
            quiet_seconds=self.quiet,
            page_sources=self.page_at.sources,
            page_within_seconds=self.page_at.within,
            budget_per_hour=self.budget_per_hour,
        )


class Rule(_Strict):
    """One thing to watch for."""

    id: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", description="letters, digits, . _ -")
    title: str = Field(default="", description="what pagers show; the id where it is left out")
    description: str = ""
    severity: Severity = "warning"
    labels: dict[str, str] = Field(default_factory=dict, description="copied to every match and alert")
    when: Condition
    incident: Incident = Incident()


class RuleFile(_Strict):
    """One YAML file of the rules folder. Entities may be used by the rules of every file."""

    entities: dict[Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")], Entity] = Field(default_factory=dict)
    rules: tuple[Rule, ...] = ()


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a rule file, for editors; single words may stand for lists of one."""
    schema = RuleFile.model_json_schema(by_alias=True)
    for definition in schema["$defs"].values():
        for name, part in definition.get("properties", {}).items():
            if name not in ("labels", "all", "any"):
                definition["properties"][name] = _or_single(part)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "newswatch/rules-v1",
        **schema,
        "title": "newswatch watch-rules",
    }


def _or_single(part: dict[str, Any]) -> dict[str, Any]:
    """Let a string stand where a list of strings is asked for."""
    options = [{key: value for key, value in part.items() if key not in ("default", "description", "title")}]
    if "anyOf" in part:
        options = part["anyOf"]
    rest = {key: value for key, value in part.items() if key in ("default", "description", "title")}
    widened = []
    for option in options:
        if option.get("type") == "array" and "items" in option:
            items = option["items"]
            single = items["anyOf"][0] if "anyOf" in items else items
            if single.get("type") == "array":  # `between`: a list of alternatives inside a list
                single = single["items"]
                option = {**option, "items": {"anyOf": [single, items]}}
            widened.append(single)
        widened.append(option)
    return {**rest, **(widened[0] if len(widened) == 1 else {"anyOf": widened})}
