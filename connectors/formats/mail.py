"""Mail files (.eml, RFC 5322): a newsletter or a press release is one article."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from connectors import dates, plain_text
from connectors.draft import Draft
from connectors.formats.encoding import decode
from connectors.formats.entry import Document, FaultReason, Parsed

_MAX_PARTS = 200


def read(document: Document, data: bytes) -> Parsed:
    """One entry: the subject, and the plain-text part, else the HTML part. Attachments are left out."""
    message = BytesParser(policy=policy.default.clone(refold_source="none")).parsebytes(data)
    assert isinstance(message, EmailMessage)
    if not message.keys() or not any(_header(message, name) for name in ("From", "Date", "Subject", "Message-ID")):
        yield document.fault(FaultReason.NO_TEXT, "this is no mail: it has none of From, Date, Subject, Message-ID")
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


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, IndexError, AttributeError, TypeError):  # the header parser's bugs over damaged headers
        return ""


def _text(message: EmailMessage) -> str:
    plain: list[str] = []
    markup: list[str] = []
    for number, part in enumerate(message.walk()):
        if number >= _MAX_PARTS:
            break
        if part.is_multipart() or part.get_filename():
            continue
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and part.get_content_type() == "text/plain":
            plain.append(decode(content, part.get_content_charset()))
        elif isinstance(content, bytes) and part.get_content_type() == "text/html":
            markup.append(plain_text.from_html(decode(content, part.get_content_charset())))
    return "\n\n".join(part.strip() for part in (plain or markup)).strip()
