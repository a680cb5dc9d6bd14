"""Mails as mailers really write them."""

from datetime import UTC, datetime

import pytest
from file_samples import MAIL, fault, one

from connectors.formats import FaultReason


def mail(*parts: str, kind: str = "mixed") -> str:
    """A mail of several parts, each with its head."""
    lines = "".join(f"--b\n{part}\n" for part in parts)
    return f"Subject: Port\nContent-Type: multipart/{kind}; boundary=b\n\n{lines}--b--\n"


def test_a_mail_gives_its_text_part() -> None:
    article = one("press.eml", MAIL)
    assert (article.title, article.body) == ("Port reopens", "The port reéopens today.")
    assert article.source_name == "Port Authority Ålder"
    assert article.published_at == datetime(2026, 3, 3, 8, tzinfo=UTC)
    assert article.guid == "1@port.example"
    html_only = b"Subject: x\nContent-Type: text/html\n\n<p>One</p><p>Two</p>"
    assert one("a.eml", html_only).body == "One\n\nTwo"
    assert fault("a.eml", b"just words").reason is FaultReason.NO_TEXT


@pytest.mark.parametrize(
    ("parts", "kind", "body"),
    [
        (("Content-Type: text/plain\n\n \n", "Content-Type: text/html\n\n<p>Shown</p>"), "alternative", "Shown"),
        (("Content-Type: text/html\n\n<p>Shown</p>", "Content-Type: text/plain\n\n"), "related", "Shown"),
        (
            (
                "Content-Type: text/plain\n\nShown",
                "Content-Type: text/plain\nContent-Disposition: inline; filename=b.txt\n\nand this",
            ),
            "mixed",
            "Shown\n\nand this",
        ),
        (
            (
                "Content-Type: text/plain\n\n",
                "Content-Type: text/plain; name=release.txt\nContent-Disposition: attachment\n\nAttached",
            ),
            "mixed",
            "Attached",
        ),
        (("Content-Type: message/rfc822\n\nSubject: Inner\n\nForwarded",), "mixed", "Forwarded"),
    ],
)
def test_what_a_reader_would_see_is_the_text(parts: tuple[str, ...], kind: str, body: str) -> None:
    assert one("a.eml", mail(*parts, kind=kind)).body == body


def test_a_mail_without_its_usual_head_is_one_all_the_same() -> None:
    assert one("a.eml", "Content-Type: text/html; charset=utf-8\n\n<p>Words</p>").body == "Words"
    assert one("a.eml", "From:\nDate:\n\nWords").body == "Words"


def test_a_subject_in_raw_bytes_is_read() -> None:
    head = "Subject: Hafen geöffnet\nFrom: Å <a@b.example>\n\nText"
    for encoding in ("cp1252", "utf-8"):
        article = one("a.eml", head.encode(encoding))
        assert (article.title, article.source_name) == ("Hafen geöffnet", "Å")


def test_html_in_a_mail_is_read_as_its_head_declares() -> None:
    page = "Subject: x\nContent-Type: text/html\n\n<meta charset=windows-1251><p>Мост закрыт</p>"
    assert one("a.eml", page.encode("cp1251")).body == "Мост закрыт"


@pytest.mark.parametrize(
    ("payload", "body"),
    [
        ("VGhlIHBvcnQgcmVvcGVucyB0b2RheS4=", "The port reopens today."),
        ("VGhlIHBvcnQgcmVvcGVucyB0b2RheS4gRWxldmVuIHNoaXBzI", "The port reopens today. Eleven ships"),  # cut off
        ("VGhlIHBvcnQgcmVv\n*cGVucyB0b2RheS4=", "The port reo"),  # damaged
        ("The port reopens today.", "The port reopens today."),  # never encoded
    ],
)
def test_of_damaged_base64_comes_what_can_be_read(payload: str, body: str) -> None:
    head = "Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    assert one("a.eml", head + payload + "\n").body == body


def test_a_mail_in_utf_8_under_a_wrong_label_is_no_mojibake() -> None:
    head = "Subject: x\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n"
    assert one("a.eml", (head + "Hafen geöffnet – “Port”").encode()).body == "Hafen geöffnet – “Port”"
