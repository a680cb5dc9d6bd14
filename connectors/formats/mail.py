"""Mail files (.eml, RFC 5322): a newsletter or a press release is one article."""

import base64
import re
from collections.abc import Iterator, Sequence
from email import policy
from email.errors import InvalidBase64CharactersDefect, InvalidBase64LengthDefect
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import parseaddr

from connectors import dates, plain_text
from connectors.draft import Draft
from connectors.formats import page
from connectors.formats.encoding import decode, decode_declared
from connectors.formats.entry import Document, FaultReason, Parsed

_MAX_PARTS = 200
_POLICY = policy.default.clone(refold_source="none")
_TELLING = ("From", "Date", "Subject", "Message-ID", "Received", "MIME-Version", "Content-Type")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*")
_HEAD_END = re.compile(rb"\r?\n\r?\n")


def read(document: Document, data: bytes) -> Parsed:
    """One entry: the subject, and the plain-text parts, else the HTML ones, else text that is attached."""
    message = BytesParser(policy=_POLICY).parsebytes(_readable(data))
    assert isinstance(message, EmailMessage)
    named = {name.lower() for name in message.keys()}  # noqa: SIM118 - iterating a message looks its keys up by number
    if not any(name.lower() in named for name in _TELLING):
        yield document.fault(FaultReason.NO_TEXT, f"this is no mail: it has none of {', '.join(_TELLING)}")
        return
    name, address = parseaddr(_header(message, "From"))
    sender = name or address.rpartition("@")[2]
    yield document.entry(
        Draft(
            title=_header(message, "Subject"),
            body=_text(message),
            body_source="file",
            guid=_header(message, "Message-ID").strip("<> ") or None,
            authors=(name,) if name else (),
            language=_header(message, "Content-Language").split(",")[0] or None,
            source_name=document.origin.source_name or sender or document.stem,
            published=dates.parse(_header(message, "Date")) if _header(message, "Date") else None,
        )
    )


def _readable(data: bytes) -> bytes:
    """`data` with a head in UTF-8: some mailers write 8-bit subjects, which no standard allows, in Windows-1252."""
    end = _HEAD_END.search(data)
    head = data[: end.start()] if end else data
    return data if head.isascii() else decode(head).encode("utf-8", "replace") + data[len(head) :]


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, IndexError, AttributeError, TypeError):  # the header parser's bugs over damaged headers
        return ""


def _text(message: EmailMessage) -> str:
    """What a reader sees; where that is nothing, the text that is attached."""
    parts = [part for part, _ in zip(message.walk(), range(_MAX_PARTS), strict=False) if not part.is_multipart()]
    shown = [part for part in parts if not _attached(part)]
    return _joined(shown) or _joined(parts)


def _attached(part: Message) -> bool:
    try:
        disposition = part.get_content_disposition()
        return disposition == "attachment" or (disposition != "inline" and part.get_filename() is not None)
    except (ValueError, IndexError, AttributeError, TypeError):
        return False


def _joined(parts: Sequence[Message]) -> str:
    """The plain-text parts; where they are empty or missing, the HTML parts: mailers send both versions of a text."""
    return "\n\n".join(_plain(parts)) or "\n\n".join(_marked_up(parts))


def _plain(parts: Sequence[Message]) -> Iterator[str]:
    for part in parts:
        if part.get_content_type() == "text/plain":
            text = decode_declared(_content(part), part.get_content_charset()).strip()
            if text:
                yield text


def _marked_up(parts: Sequence[Message]) -> Iterator[str]:
    for part in parts:
        if part.get_content_type() == "text/html":
            text = plain_text.from_html(page.markup_of(_content(part), charset=part.get_content_charset()))
            if text:
                yield text


def _content(part: Message) -> bytes:
    """The bytes of a part: of damaged base64 what comes before the damage, of text that was never encoded the text."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    if not any(isinstance(d, InvalidBase64LengthDefect | InvalidBase64CharactersDefect) for d in part.defects):
        return content
    payload = str(part.get_payload())
    if any(" " in line.strip() for line in payload.splitlines()):  # base64 has none within a line
        return payload.encode("utf-8", "surrogateescape")
    whole = _BASE64.match("".join(payload.split()))
    assert whole is not None  # the pattern fits nothing, too
    return base64.b64decode(whole.group())
