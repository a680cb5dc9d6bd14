"""The settings file, newswatch.yaml (sections `kafka`, `connectors`, `worker`), and what the environment overrides."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from connectors.kafka import KafkaSettings
from connectors.settings import ConnectSettings
from streams.settings import WorkerSettings
from streams.yaml_document import Document, InvalidDocument, load, nearest, parse

DEFAULT_FILE = Path("newswatch.yaml")
PREFIX = "NEWSWATCH_"
_SQLITE = "sqlite:///"
_CONTAINERS = {"connectors": ("feeds", "directories"), "worker": ("models",)}


class InvalidSettings(Exception):
    """Settings that cannot be used: `problems` has a line for each mistake, saying where it is."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseModel):
    """Everything that can be set. All paths are absolute."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kafka: KafkaSettings = KafkaSettings()
    connectors: ConnectSettings = ConnectSettings()
    worker: WorkerSettings = WorkerSettings()


def read_settings(file: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of `file`, by default of ./newswatch.yaml where there is one, else the defaults.

    Paths are relative to the file's folder. `NEWSWATCH_<SECTION>_<KEY>` in `environment` overrides a single value,
    and `NEWSWATCH_<SECTION>_<KEY>_FILE` names a file that holds it (for secrets).
    Raises `InvalidSettings`: each mistake with file, line and column, or the name of the variable.
    """
    if file is None and DEFAULT_FILE.exists():
        file = DEFAULT_FILE
    overrides, problems = _overrides(environment)
    if problems:
        raise InvalidSettings(problems)
    try:
        document = load(file) if file else parse("", "(no settings file)")
        settings = _merged(document, overrides).validate(Settings)
    except InvalidDocument as error:
        raise InvalidSettings([problem.format() for problem in error.problems]) from error
    return _absolute(settings, (file.parent if file else Path()).absolute())


def override_name(section: str, key: str) -> str:
    """The environment variable that overrides `key` of `section`."""
    return f"{PREFIX}{section}_{key}".upper()


def _overridable() -> Iterator[tuple[str, str, type[BaseModel]]]:
    for section, field in Settings.model_fields.items():
        model = field.annotation
        assert isinstance(model, type) and issubclass(model, BaseModel)
        for key in model.model_fields:
            if key not in _CONTAINERS.get(section, ()):
                yield section, key, model


def _overrides(environment: Mapping[str, str]) -> tuple[dict[tuple[str, str], str], list[str]]:
    known = {override_name(section, key): (section, key, model) for section, key, model in _overridable()}
    sections = tuple(f"{PREFIX}{section.upper()}_" for section in Settings.model_fields)
    overrides: dict[tuple[str, str], str] = {}
    problems = []
    for name, value in sorted(environment.items()):
        if not name.startswith(sections):
            continue
        target = known.get(name) or known.get(name.removesuffix("_FILE"))
        if target is None:
            hint = nearest(name, list(known)) or "unset it, or see docs/settings.md for the names"
            problems.append(f"environment variable {name} is no setting; {hint}")
            continue
        section, key, model = target
        try:
            given = value if name in known else Path(value).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            problems.append(f"environment variable {name}: {value!r} cannot be read: {error}")
            continue
        problems += [f"environment variable {name}: {message}" for message in _mistakes(model, key, given)]
        overrides[section, key] = given
    return overrides, problems


def _mistakes(model: type[BaseModel], key: str, value: str) -> list[str]:
    try:
        model.model_validate({key: value})
    except ValidationError as error:  # of which only those about this one value count: the rest is not here
        return [str(item["msg"]).removeprefix("Value error, ") for item in error.errors() if item["loc"][:1] == (key,)]
    return []


def _merged(document: Document, overrides: Mapping[tuple[str, str], str]) -> Document:
    if not isinstance(document.data, dict):
        return document  # its validation says what is wrong
    data: dict[str, Any] = {key: {} if part is None else part for key, part in document.data.items()}
    for (section, key), value in overrides.items():
        part = data.setdefault(section, {})
        if isinstance(part, dict):
            data[section] = {**part, key: value}
    return replace(document, data=data)


def _absolute(settings: Settings, folder: Path) -> Settings:
    kafka, connectors, worker = settings.kafka, settings.connectors, settings.worker
    certificates = {
        name: str(folder / value)
        for name in ("ssl_cafile", "ssl_certfile", "ssl_keyfile")
        if (value := getattr(kafka, name))
    }
    directories = tuple(d.model_copy(update={"path": folder / d.path}) for d in connectors.directories)
    database = worker.database
    if database.startswith(_SQLITE) and not database.startswith(f"{_SQLITE}:memory:"):
        database = _SQLITE + str(folder / database.removeprefix(_SQLITE))
    return Settings(
        kafka=kafka.model_copy(update=certificates),
        connectors=connectors.model_copy(
            update={"state": folder / connectors.state, "directories": directories},
        ),
        worker=worker.model_copy(
            update={
                "rules": folder / worker.rules,
                "database": database,
                "opinion_file": worker.opinion_file and folder / worker.opinion_file,
            }
        ),
    )
