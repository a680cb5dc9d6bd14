"""Bytes to text, by labels that are meant, missing, unknown or wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.formats.encoding import decode, decode_declared


@pytest.mark.parametrize(
    ("text", "real", "label"),
    [
        ("“Port” – a café", "cp1252", "iso-8859-1"),
        ("“Port” – a café", "cp1252", "US-ASCII"),
        ("“Port” – a café", "utf-8", "us-ascii"),
        ("朱镕基到港", "gb18030", "gb2312"),
        ("①高波で欠航", "cp932", "x-sjis"),
        ("똠방각하", "cp949", "ks_c_5601-1987"),
        ("港口今日重新开放，十一艘船在外等候。", "utf-8", "gbk"),
        ("Der Hafen ist geöffnet", "cp1252", "utf-8"),
        ("Мост закрыт", "utf-8", "no-such-encoding"),
        ("Мост закрыт", "koi8-r", "KOI8-R "),
    ],
)
def test_a_label_means_what_it_means_on_the_web_unless_it_lies(text: str, real: str, label: str) -> None:
    assert decode(text.encode(real), label) == text


def test_one_wrong_byte_spoils_no_text() -> None:
    assert decode("Hafen geöffnet ".encode() + b"\xff", "utf-8") == "Hafen geöffnet \ufffd"


@given(data=st.binary(max_size=40), label=st.text(max_size=12) | st.sampled_from(["idna", "base64", "undefined", "\0"]))
def test_no_bytes_and_no_label_raise(data: bytes, label: str) -> None:
    assert isinstance(decode(data, label), str)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "koi8-r", "utf-8", None])
def test_utf_8_is_utf_8_whatever_its_sender_calls_it(label: str | None) -> None:
    assert decode_declared("Hafen geöffnet – “Port”".encode(), label) == "Hafen geöffnet – “Port”"


def test_a_byte_order_mark_is_no_text_whatever_the_label() -> None:
    assert decode_declared(b"\xef\xbb\xbf" + "Hafen geöffnet".encode(), "iso-8859-1") == "Hafen geöffnet"


def test_a_sender_is_believed_otherwise() -> None:
    assert decode_declared("Hafen geöffnet".encode("cp1252"), "iso-8859-1") == "Hafen geöffnet"
    assert decode("é".encode(), "iso-8859-1") == "Ã©"  # whoever sets an encoding means it
