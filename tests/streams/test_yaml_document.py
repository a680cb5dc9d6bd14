import pytest
from pydantic import BaseModel, ConfigDict

from streams.yaml_document import Document, InvalidDocument, load, parse


class Shelf(BaseModel):
    model_config = ConfigDict(extra="forbid")
    colour: str
    books: list[int] = []


class Room(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    shelf: Shelf | None = None
    more: dict[str, Shelf] = {}


def problems_of(text: str) -> list[str]:
    with pytest.raises(InvalidDocument) as raised:
        parse(text, "room.yaml").validate(Room)
    return [problem.format() for problem in raised.value.problems]


def test_every_part_knows_its_line_and_column() -> None:
    document = parse("name: hall\nshelf:\n  colour: red\n  books: [1, 2]\n", "room.yaml")
    assert document.data == {"name": "hall", "shelf": {"colour": "red", "books": [1, 2]}}
    assert document.positions[("shelf", "books", 1)] == (4, 14)
    assert document.key_positions[("shelf", "colour")] == (3, 3)


def test_words_that_yaml_1_1_takes_for_booleans_and_dates_stay_words() -> None:
    assert parse("a: no\nb: on\nc: 2025-01-28\nd: true\ne: 7\nf: 12:30\n", "x").data == {
        "a": "no",
        "b": "on",
        "c": "2025-01-28",
        "d": True,
        "e": 7,
        "f": "12:30",
    }


def test_an_unknown_key_is_named_with_its_nearest_spelling() -> None:
    assert problems_of("name: hall\nshelf: {colur: red, colour: red}\n") == [
        "room.yaml:2:9: unknown key 'colur'; did you mean 'colour'?"
    ]
    assert problems_of("name: hall\nmore:\n  top:\n    colour: red\n    boks: []\n") == [
        "room.yaml:5:5: unknown key 'boks'; did you mean 'books'?"
    ]


def test_a_missing_key_and_a_wrong_value_are_named_where_they_stand() -> None:
    assert problems_of("shelf: {books: [x]}\n") == [
        "room.yaml:1:1: 'name' is missing",
        "room.yaml:1:8: 'colour' is missing",
        "room.yaml:1:17: books: Input should be a valid integer, unable to parse string as an integer (found 'x')",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [", "room.yaml:1:5: is not YAML"),
        ("a: 1\na: 2\n", "room.yaml:2:1: 'a' stands here twice"),
        ("? [x]\n: 1\n", "room.yaml:1:3: a key must be plain text"),
        ("a: !!python/object:os.system {}\n", "room.yaml:1:4: the tag"),
    ],
)
def test_broken_yaml_is_an_error_with_its_place(text: str, said: str) -> None:
    with pytest.raises(InvalidDocument) as raised:
        parse(text, "room.yaml")
    assert raised.value.problems[0].format().startswith(said)


def test_a_file_that_is_not_there_or_not_utf_8_is_an_error(tmp_path) -> None:
    with pytest.raises(InvalidDocument, match="cannot be read"):
        load(tmp_path / "none.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"a: 1\nb: \xe9\n")
    with pytest.raises(InvalidDocument, match=":2:1: is not UTF-8"):
        load(tmp_path / "latin.yaml")


def test_an_empty_file_is_an_empty_mapping() -> None:
    document = parse("", "room.yaml")
    assert isinstance(document, Document)
    assert document.data == {}
    assert document.problem(("x",), "wrong").format() == "room.yaml:1:1: wrong"


def test_aliases_that_multiply_are_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    with pytest.raises(InvalidDocument, match="too many aliases"):
        parse("\n".join(lines), "room.yaml")
