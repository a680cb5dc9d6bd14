"""Plain-text files: the first line is the headline; a leading `date YYYY-MM-DD` gives the date."""

import re

from connectors import dates, plain_text
from connectors.draft import Draft
from connectors.formats.encoding import decode, is_binary
from connectors.formats.entry import Document, FaultReason, Parsed

_DATE = re.compile(r"\s*date[ \t:]+(\d{4}-\d{1,2}-\d{1,2})(?!\d)[ \t]*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*(?=\s+[\"'“‘(]*[A-ZÀ-ÖØ-Þ0-9])")
_HEADLINE = 250  # longer first lines are paragraphs
_SHORTENED = 160


def read(document: Document, data: bytes) -> Parsed:
    """One entry. A first line that is a whole paragraph stays in the body, its first sentence becomes the title."""
    decoded = decode(data, document.encoding)
    if is_binary(decoded):
        yield document.fault(FaultReason.NO_TEXT, "holds binary data, no text")
        return
    text = plain_text.clean(decoded).strip()
    published = None
    dated = _DATE.match(text)
    if dated:
        published = dates.parse(dated[1])
        if published is None:
            message = f"{dated[1]} is not a date; the first line may begin with: date YYYY-MM-DD"
            yield document.fault(FaultReason.BAD_DATE, message, line=1)
            return
        text = text[dated.end() :].lstrip()
    if not text:
        yield document.fault(FaultReason.EMPTY, "the file holds no text")
        return
    first, _, rest = text.partition("\n")
    title, body = (first, rest) if len(first) <= _HEADLINE else (_first_sentence(first), text)
    yield document.entry(
        Draft(
            title=title,
            body=body.strip(),
            body_source="file",
            source_name=document.origin.source_name or document.stem,
            published=published,
        )
    )


def _first_sentence(paragraph: str) -> str:
    end = _SENTENCE_END.search(paragraph)
    return plain_text.shorten(paragraph[: end.end()] if end else paragraph, _SHORTENED)
