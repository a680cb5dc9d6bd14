"""Files to articles: what comes out, under which name, and what is said of bad ones."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors import formats
from connectors.formats import Entry, Fault, FaultReason

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PARAGRAPH = (
    "The harbour of Port Alder was closed on Tuesday after a crane fell into the basin, the port authority said. "
    "Nobody was hurt, but eleven ships wait outside, and the authority expects the clearing to take the whole of the "
    "coming week, since a second crane has to be brought by sea from a yard some 900 kilometres to the north."
)


def read(name: str, data: str | bytes, **options: str) -> list[Entry | Fault]:
    raw = data.encode() if isinstance(data, str) else data
    return list(formats.parse(name, raw, source_id="drop", fetched_at=NOW, **options))  # type: ignore[arg-type]


def one(name: str, data: str | bytes, **options: str) -> Entry:
    [entry] = read(name, data, **options)
    assert isinstance(entry, Entry), entry
    return entry


def fault(name: str, data: str | bytes) -> Fault:
    [found] = read(name, data)
    assert isinstance(found, Fault), found
    return found


def test_the_first_line_of_a_text_is_its_headline() -> None:
    article = one("harbour.txt", "Port Alder closed\n\nA crane fell.\nNobody was hurt.\n").article
    assert (article.title, article.body) == ("Port Alder closed", "A crane fell.\nNobody was hurt.")
    assert (article.published_at, article.date_source) == (NOW, "fetched")
    assert article.body_source == "file"


@pytest.mark.parametrize("start", [" date 2025-06-03 ", "date: 2025-06-03\n", "Date 2025-06-03\n\n"])
def test_a_leading_date_gives_the_date_and_leaves_the_headline(start: str) -> None:
    article = one("a.txt", start + "Port Alder closed\nA crane fell.").article
    assert (article.title, article.body) == ("Port Alder closed", "A crane fell.")
    assert (article.published_at, article.date_source) == (datetime(2025, 6, 3, tzinfo=UTC), "published")


def test_a_first_line_that_is_a_paragraph_stays_in_the_body() -> None:
    article = one("a.txt", f"{PARAGRAPH}\n\nMore to come.").article
    assert article.title == PARAGRAPH.split(". ")[0] + "."
    assert article.body == f"{PARAGRAPH}\n\nMore to come."


def test_a_title_from_an_endless_sentence_is_cut_between_words() -> None:
    article = one("a.txt", "harbour " * 100).article
    assert article.title.endswith("harbour…") and len(article.title) <= 160
    assert article.body == ("harbour " * 100).strip()


def test_an_impossible_date_is_a_fault_with_its_line() -> None:
    found = fault("a.txt", "date 2025-13-45 Port Alder closed")
    assert found.reason is FaultReason.BAD_DATE
    assert str(found) == "a.txt:1: 2025-13-45 is not a date; the first line may begin with: date YYYY-MM-DD"


def test_two_texts_without_a_publisher_are_two_sources() -> None:
    assert one("first.txt", "A\nb").article.publisher == "first"
    assert one("second.txt", "A\nb").article.publisher == "second"
    assert one("second.txt", "A\nb", source_name="The Alder Post").article.publisher == "The Alder Post"


def test_a_json_article_keeps_the_fields_that_it_gives() -> None:
    given_fields = {
        "id": "alder-1",
        "title": "Port Alder closed",
        "body": "A crane fell.",
        "url": "https://WWW.alder.example/harbour?utm_source=rss&page=2",
        "language": "en_GB",
        "published_at": "2025-06-03T08:00:00+02:00",
        "source_name": "The Alder Post",
        "authors": ["Ada Quay"],
    }
    entry = one("a.json", json.dumps(given_fields))
    article = entry.article
    assert entry.own_id == article.id == "alder-1"
    assert article.url == "https://www.alder.example/harbour?page=2"
    assert article.language == "en-GB"
    assert article.published_at == datetime(2025, 6, 3, 6, tzinfo=UTC)
    assert (article.source_name, article.authors) == ("The Alder Post", ("Ada Quay",))


def test_a_json_list_is_many_articles() -> None:
    entries = read("a.json", json.dumps([{"title": "One"}, {"title": "Two"}, {"titel": "Three"}]))
    assert [entry.article.title for entry in entries if isinstance(entry, Entry)] == ["One", "Two"]
    assert str(entries[2]).startswith("a.json: article 3: no title and no body (keys found: titel)")


def test_json_lines_carry_their_line_and_a_bad_line_stops_no_other() -> None:
    entries = read(
        "news.jsonl", '{"title": "One", "url": "https://www.alder.example/1"}\n\n{"title": \n{"title": "Four"}\n'
    )
    first, second, third = entries
    assert isinstance(first, Entry) and first.line == 1 and first.own_id is None
    assert isinstance(second, Fault) and second.reason is FaultReason.BAD_JSON
    assert str(second).startswith("news.jsonl:3: not JSON: Expecting value")
    assert isinstance(third, Entry) and third.line == 4
    assert (first.article.publisher, third.article.publisher) == ("alder.example", "news")


@pytest.mark.parametrize(
    ("record", "reason", "words"),
    [
        ("[1]", FaultReason.BAD_FIELD, "this is a list"),
        ('{"title": 5}', FaultReason.BAD_FIELD, "`title` must be text, not a number"),
        ('{"title": "x", "id": ""}', FaultReason.BAD_FIELD, "`id` must be"),
        ('{"title": "x", "authors": [1]}', FaultReason.BAD_FIELD, "`authors` must be a list"),
        ('{"title": "x", "published_at": "soon"}', FaultReason.BAD_DATE, "'soon', which is no date"),
        ("{}", FaultReason.NO_TEXT, "keys found: none"),
        ('{"title": "", "body": " "}', FaultReason.NO_TEXT, "`title` and `body` are empty; an article is"),
        ('{"body": null}', FaultReason.NO_TEXT, "`body` is empty, and it is all there is"),
        ("[" * 200_000, FaultReason.BAD_JSON, "not usable JSON"),
        ('{"title": ' + "9" * 10_000 + "}", FaultReason.BAD_JSON, "not usable JSON"),
    ],
)
def test_a_bad_record_is_named_with_its_line(record: str, reason: FaultReason, words: str) -> None:
    found = fault("news.jsonl", record)
    assert found.reason is reason
    assert words in str(found) and str(found).startswith("news.jsonl:1: ")


def test_other_bad_files_are_named() -> None:
    assert fault("a.txt", " \n ").reason is FaultReason.EMPTY
    assert fault("a.jsonl", "").reason is FaultReason.EMPTY
    assert fault("a.json", "[]").reason is FaultReason.EMPTY
    found = fault("a.docx", "x")
    assert found.reason is FaultReason.UNKNOWN_FORMAT and ".jsonl" in str(found)


@pytest.mark.parametrize(
    "data",
    ["Café au port\n".encode("cp1252"), "\ufeffCafé au port\n".encode(), "\ufeffCafé au port\n".encode("utf-16-le")],
)
def test_encodings_are_recognised(data: bytes) -> None:
    assert one("a.txt", data).article.title == "Café au port"


def test_a_long_body_is_cut_and_flagged() -> None:
    entry = one("a.txt", "Title\n" + "é" * 5_000_000)
    assert entry.article.truncated
    assert len(entry.article.body.encode()) == 500_000


def test_text_is_plain() -> None:
    article = one(
        "a.json", json.dumps({"title": "A <b>bold</b>\x00 step", "body": "<script>x</script>1 < 2 &amp; 3"})
    ).article
    assert article.title == "A bold step"
    assert article.body == "x 1 < 2 &amp; 3"


@given(name=st.sampled_from(["a.txt", "a.json", "a.jsonl"]), data=st.binary(max_size=300))
def test_no_content_raises(name: str, data: bytes) -> None:
    for found in read(name, data):
        assert isinstance(found, Entry | Fault)
        if isinstance(found, Entry):
            assert found.article.text


def test_half_a_surrogate_pair_in_one_line_spoils_no_other() -> None:
    """JSON's escapes can hold what no UTF-8 can: an id may not, from texts and links it is taken out."""
    fields = {"title": "t", "body": "b", "guid": "g", "source_name": "s", "url": "http://a.example/x", "summary": "u"}
    lines = [json.dumps(fields | {name: value + "\ud800"}) for name, value in fields.items()]
    lines.insert(1, json.dumps(fields | {"id": "i\udfff"}))
    found = read("a.jsonl", "\n".join(lines))
    assert isinstance(found[1], Fault) and "half a surrogate pair" in str(found[1])
    articles = [entry.article for entry in found if isinstance(entry, Entry)]
    assert len(articles) == len(fields)
    assert all(b"\\ud800" not in article.model_dump_json().encode() for article in articles)
    assert {article.url for article in articles} == {"http://a.example/x"}


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\x7fELF\x02\x01\x01" + b"\x03\x00\x3e\x00\x01" * 200])
def test_binary_data_is_no_text(data: bytes) -> None:
    assert fault("program.txt", data).reason is FaultReason.NO_TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16", "cp1252", "koi8-r"])
def test_text_in_an_odd_encoding_is_text_all_the_same(encoding: str) -> None:
    words = "Порт закрыт\nКран упал." if encoding == "koi8-r" else "Port Alder closed\f\n\x1b[1mA crane fell.\x1b[0m"
    assert one("harbour.txt", words.encode(encoding)).article.body
