"""What a container holds: the tested versions, all that newswatch needs to run, and nothing else."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PIN = re.compile(r"^([a-z0-9._-]+)==(\S+)", re.MULTILINE)


def pins(file: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, version in _PIN.findall((ROOT / file).read_text(encoding="utf-8")):
        found.setdefault(name, set()).add(version)
    return found


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^A-Za-z0-9._-]", requirement)[0].lower() for requirement in requirements}


def test_the_image_has_the_tested_versions() -> None:
    tested, shipped = pins("requirements.lock"), pins("deploy/requirements.lock") | pins("deploy/train.lock")
    assert {name: version for name, version in shipped.items() if not version <= tested.get(name, set())} == {}


def test_the_image_has_what_is_needed_and_nothing_for_development() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    shipped = set(pins("deploy/requirements.lock"))
    assert names(project["optional-dependencies"]["train"]) <= set(pins("deploy/train.lock")), "run: make lock"
    assert names(project["dependencies"]) <= shipped, "run: make lock"
    unwanted = names(project["optional-dependencies"]["local"] + project["optional-dependencies"]["dev"])
    unwanted |= names(project["optional-dependencies"]["train"])
    assert unwanted & shipped == {"hatchling"}, "hatchling builds the package"


def test_every_file_that_the_image_is_built_from_is_let_through() -> None:
    copied = re.findall(r"^COPY (?!--from)(.*) \S+$", (ROOT / "deploy/Dockerfile").read_text(), re.MULTILINE)
    let_through = (ROOT / ".dockerignore").read_text().splitlines()
    for name in " ".join(copied).split():
        assert (ROOT / name).exists()
        assert f"!{name}" in let_through
