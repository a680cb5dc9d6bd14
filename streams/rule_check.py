"""What pydantic cannot see in rule files: names that are not safe, entities and types that are not there, twins."""

import copy
import re
from collections.abc import Iterator, Mapping, Sequence

from pydantic import ValidationError

from streams.lexicon.event_type import EventType, load_event_types
from streams.rules import ROLES, Condition, Entity, Rule, RuleFile
from streams.text import fold
from streams.yaml_document import Document, Location, Problem, nearest

_ROUNDS = 5  # a rule without a wrong key may be wrong in another way
# Words too common to be anybody's only name, whatever their capitals: they would match everywhere.
_COMMON = frozenset(
    "the of and for in on at by to from with may will can said new all who was has had not les des une est dans pour "
    "par sur avec que qui kwa wa ya na ni katika hii huyo".split()
)


def check_file(document: Document, file: RuleFile) -> list[Problem]:
    """Mistakes in the names and expressions of one file's entities."""
    problems: list[Problem] = []
    for key, entity in file.entities.items():
        for part in ("names", "never", "near", "describes"):
            for index, name in enumerate(getattr(entity, part)):
                why = _unsafe(name, part)
                if why:
                    problems.append(document.problem(("entities", key, part, index), f"{name!r} {why[0]}", why[1]))
        for index, pattern in enumerate(entity.patterns):
            place: Location = ("entities", key, "patterns", index)
            try:
                if re.compile(pattern).search(""):
                    problems.append(document.problem(place, f"{pattern!r} matches the empty text"))
            except re.error as error:
                hint = f"see position {error.pos}" if error.pos is not None else None
                problems.append(document.problem(place, f"{pattern!r} is no regular expression: {error.msg}", hint))
    return problems


def readable_part(document: Document) -> RuleFile:
    """What can be read of a file with mistakes, so that its other mistakes are told in the same go.

    A rule that cannot be read keeps its place, for positions, as one that asks for nothing that is checked.
    """
    data = document.data if isinstance(document.data, dict) else {}
    entities = data.get("entities")
    found: dict[str, Entity] = {}
    for key, entity in entities.items() if isinstance(entities, dict) else ():
        try:
            found[key] = Entity.model_validate(entity)
        except ValidationError:
            found[key] = Entity(names=(f"Entity {key}",))
    rules = data.get("rules")
    read: list[Rule] = []
    for index, rule in enumerate(rules if isinstance(rules, list) else ()):
        unreadable = f"unreadable.{abs(hash(document.file))}.{index}"
        read.append(_good_part(rule) or Rule(id=unreadable, when=Condition.model_validate({"source": "*"})))
    return RuleFile.model_construct(entities=found, rules=tuple(read))


def _good_part(rule: object) -> Rule | None:
    """A rule without the keys that are wrong; None where what is left is none."""
    left = copy.deepcopy(rule)
    for _ in range(_ROUNDS):
        try:
            return Rule.model_validate(left)
        except ValidationError as error:
            dropped = [_drop(left, item["loc"]) for item in error.errors()]
            if not all(dropped):
                return None
    return None


def _drop(data: object, location: Sequence[int | str]) -> bool:
    """Take the innermost key on the way to a mistake out of its mapping; whether there is one (or was)."""
    inner: tuple[dict[object, object], object] | None = None
    for part in location:
        if isinstance(data, dict) and part in data:
            inner = (data, part)
            data = data[part]
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
    if inner is None:
        return False
    inner[0].pop(inner[1], None)
    return True


def _unsafe(name: str, part: str) -> tuple[str, str] | None:
    folded = fold(name).text.strip()
    if not re.search(r"\w", folded):
        return "has no letter or digit", "give a name"
    if part != "names" or not name.isascii():
        return None
    if len(folded) < 2:
        return "is too short to be safe", "give a longer name"
    if folded in _COMMON and not name.isupper():
        return "is a common word", "give the full name"
    if len(folded) <= 3 and not (name.isupper() or any(c.isdigit() for c in name)) and not name[0].isupper():
        return "is too short to be safe", f"write it in capitals if it is an acronym: {name.upper()}"
    return None


def check_whole(
    read: Sequence[tuple[Document, RuleFile]],
) -> tuple[dict[str, Entity], list[Rule], list[Problem]]:
    """Entities and rules of all files together, and the mistakes that only show there."""
    problems: list[Problem] = []
    entities: dict[str, Entity] = {}
    homes: dict[str, str] = {}
    for document, file in read:
        for key, entity in file.entities.items():
            if key in entities and entities[key] != entity:
                where: Location = ("entities", key)
                problems.append(
                    document.problem(where, f"entity {key!r} is defined otherwise in {homes[key]}", "use one", key=True)
                )
            entities.setdefault(key, entity)
            homes.setdefault(key, document.file)
    rules: dict[str, Rule] = {}
    types = load_event_types()
    for document, file in read:
        for index, rule in enumerate(file.rules):
            if rule.id in rules:
                problems.append(document.problem(("rules", index, "id"), f"there is another rule {rule.id!r}"))
            rules[rule.id] = rule
            for location, message, hint in _mistakes(rule.when, ("rules", index, "when"), entities, types):
                problems.append(document.problem(location, message, hint))
    return entities, list(rules.values()), problems


def _mistakes(
    condition: Condition, at: Location, entities: Mapping[str, Entity], types: Mapping[str, EventType]
) -> Iterator[tuple[Location, str, str | None]]:
    for index, kind in enumerate(condition.event or ()):
        if kind not in types:
            hint = nearest(kind, sorted(types)) or f"known are {', '.join(sorted(types))}"
            yield (*at, "event", index), f"unknown event type {kind!r}", hint
    known = [types[kind] for kind in condition.event or () if kind in types]
    kinds = sorted({kind for event_type in known for kind in event_type.kinds})
    for index, kind in enumerate(condition.kind or ()):
        if known and kind not in kinds:
            yield (
                (*at, "kind", index),
                f"unknown kind {kind!r}",
                nearest(kind, kinds) or f"known are {', '.join(kinds)}",
            )
    for index, choices in enumerate(condition.between or ()):
        for name in choices:
            if name not in entities:
                yield (*at, "between", index), f"unknown entity {name!r}", nearest(name, list(entities))
    for role in (*ROLES, "mentions"):
        for index, name in enumerate(getattr(condition, role) or ()):
            if name not in entities:
                yield (*at, role, index), f"unknown entity {name!r}", nearest(name, list(entities))
    for role in ("between", *ROLES):
        if known and getattr(condition, role) and not any(_takes(event_type, role) for event_type in known):
            roles = sorted({name for event_type in known for name in event_type.roles})
            yield (
                (*at, role),
                f"no {' or '.join(condition.event or ())} has the role {role!r}",
                f"it has {', '.join(roles)}",
            )
    for part in ("all", "any"):
        for index, inner in enumerate(getattr(condition, part) or ()):
            yield from _mistakes(inner, (*at, part, index), entities, types)
    if condition.not_:
        yield from _mistakes(condition.not_, (*at, "not"), entities, types)


def _takes(event_type: EventType, role: str) -> bool:
    return role in event_type.roles or role in event_type.accepts
