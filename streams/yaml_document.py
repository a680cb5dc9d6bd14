"""YAML files, read with the position of every key and value: each mistake is named with file, line and column."""

import difflib
import re
import types
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin

import yaml
from pydantic import BaseModel, ValidationError

Location = tuple[int | str, ...]
ModelT = TypeVar("ModelT", bound=BaseModel)

MAX_BYTES = 64 * 1024 * 1024
MAX_ALIASES = 1000  # a "billion laughs" file grows without bound otherwise


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one file. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    message: str
    suggestion: str | None = None

    def format(self) -> str:
        """`rules/a.yaml:12:7: unknown key 'betwen'; did you mean 'between'?`"""
        hint = f"; {self.suggestion}" if self.suggestion else ""
        return f"{self.file}:{self.line}:{self.column}: {self.message}{hint}"

    def __str__(self) -> str:
        return self.format()


class InvalidDocument(Exception):
    """A file that cannot be used; `problems` has at least one entry."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(problem.format() for problem in problems))
        self.problems = problems


def nearest(word: str, known: Iterator[str] | list[str]) -> str | None:
    """A hint that names the known spelling closest to `word`, or None where none is close."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else None


class _Loader(yaml.SafeLoader):
    """YAML's safe types, but `no`, `on` and dates stay the strings that their writers meant (as in YAML 1.2)."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] not in ("bool", "timestamp", "int")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|True|false|False)$"), list("tTfF"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))


@dataclass(frozen=True)
class Document:
    """A parsed file: plain data, and where each part of it stands."""

    file: str
    data: Any
    positions: Mapping[Location, tuple[int, int]] = field(repr=False)
    key_positions: Mapping[Location, tuple[int, int]] = field(repr=False)

    def problem(self, location: Location, message: str, suggestion: str | None = None, *, key: bool = False) -> Problem:
        """A mistake at `location` (keys and indexes from the top), or at the nearest enclosing part that exists."""
        for size in range(len(location), -1, -1):
            part = location[:size]
            found = self.key_positions.get(part) if key and size == len(location) else self.positions.get(part)
            if found:
                return Problem(self.file, *found, message, suggestion)
        return Problem(self.file, 1, 1, message, suggestion)

    def validate(self, model: type[ModelT], at: Location = ()) -> ModelT:
        """The data under `at` as `model`; raises InvalidDocument with one problem for each mistake."""
        part = self.data
        for key in at:
            part = part[key]
        try:
            return model.model_validate(part)
        except ValidationError as error:
            raise InvalidDocument([self._problem_of(model, at, dict(item)) for item in error.errors()]) from error

    def _problem_of(self, model: type[BaseModel], at: Location, error: dict[str, Any]) -> Problem:
        location = at + tuple(part for part in error["loc"] if isinstance(part, int | str))
        # Pydantic puts the names of union members into its locations; the file knows nothing of them.
        present = location
        while present and present not in self.positions:
            present = present[:-1]
        name = next((part for part in reversed(location) if isinstance(part, str)), "")
        if error["type"] == "extra_forbidden":
            known = sorted(_keys_at(model, error["loc"][:-1]))
            hint = nearest(name, known) or (f"known here: {', '.join(known)}" if known else None)
            return self.problem(location, f"unknown key {name!r}", hint, key=True)
        if error["type"] == "missing":
            return self.problem(location[:-1], f"{name!r} is missing")
        message = str(error["msg"]).removeprefix("Value error, ")
        value = error.get("input")
        hint = nearest(str(value), re.findall(r"'([^']+)'", message))
        shown = f" (found {value!r})" if isinstance(value, str | int | float | bool) or value is None else ""
        return self.problem(present, f"{name}: {message}{shown}" if name else message + shown, hint)


def load(path: Path) -> Document:
    """Read and parse one YAML file. Raises InvalidDocument where it cannot be read, or is no YAML."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InvalidDocument([Problem(str(path), 1, 1, f"cannot be read: {error.strerror or error}")]) from error
    return parse(raw, str(path))


def parse(raw: bytes | str, file: str) -> Document:
    """Parse YAML from memory; `file` is only what messages call it. An empty file is an empty mapping."""
    if len(raw) > MAX_BYTES:
        raise InvalidDocument([Problem(file, 1, 1, f"is larger than {MAX_BYTES // 2**20} MiB")])
    try:
        text = raw if isinstance(raw, str) else raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1 if isinstance(raw, bytes) else 1
        raise InvalidDocument([Problem(file, line, 1, "is not UTF-8", "save it as UTF-8")]) from error
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        reader = _Reader(file, loader)
        data = reader.read(node, ()) if node else {}
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise InvalidDocument([Problem(file, line, column, f"is not YAML: {error.problem}")]) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise InvalidDocument([Problem(file, 1, 1, f"is not YAML: {error}")]) from error
    finally:
        loader.dispose()
    if reader.problems:
        raise InvalidDocument(reader.problems)
    return Document(file, data, reader.positions, reader.key_positions)


class _Reader:
    """Builds plain data from YAML nodes and notes where each part began."""

    def __init__(self, file: str, loader: _Loader) -> None:
        self.file = file
        self.loader = loader
        self.positions: dict[Location, tuple[int, int]] = {}
        self.key_positions: dict[Location, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self._visits: dict[int, int] = {}

    def read(self, node: yaml.Node, location: Location) -> Any:
        self.positions[location] = position = (node.start_mark.line + 1, node.start_mark.column + 1)
        visits = self._visits[id(node)] = self._visits.get(id(node), 0) + 1
        if visits > MAX_ALIASES:
            raise ValueError("too many aliases")
        if node.tag.startswith("tag:yaml.org,2002:python/") or not node.tag.startswith("tag:yaml.org,2002:"):
            self.problems.append(Problem(self.file, *position, f"the tag {node.tag!r} is not allowed", "leave it out"))
            return None
        if isinstance(node, yaml.MappingNode):
            data: dict[Hashable, Any] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else None
                where = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
                if key is None:
                    self.problems.append(Problem(self.file, *where, "a key must be plain text"))
                elif key in data:
                    twice = f"{key!r} stands here twice"
                    self.problems.append(Problem(self.file, *where, twice, "remove one of the two"))
                else:
                    self.key_positions[(*location, key)] = where
                    data[key] = self.read(value_node, (*location, key))
            return data
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*location, index)) for index, item in enumerate(node.value)]
        try:
            return self.loader.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            self.problems.append(Problem(self.file, *position, f"cannot be read as a value: {error}"))
            return None


def _keys_at(model: Any, location: tuple[int | str, ...]) -> set[str]:
    """The keys that may stand at `location` within `model`, over all members of unions."""
    if get_origin(model) in (Union, types.UnionType):
        return set().union(*(_keys_at(member, location) for member in get_args(model)))
    if isinstance(model, type) and issubclass(model, BaseModel):
        aliases = {info.alias or name: info.annotation for name, info in model.model_fields.items()}
        if not location:
            return set(aliases)
        if location[0] in aliases:
            return _keys_at(aliases[str(location[0])], location[1:])
        return _keys_at(model, location[1:])  # the name of a union's member
    members = [argument for argument in get_args(model) if argument not in (type(None), Ellipsis)]
    if not location or not members:
        return set()
    return set().union(*(_keys_at(member, location[1:]) | _keys_at(member, location) for member in members[-1:]))
