"""Bytes to text: byte-order mark, then UTF-8, then Windows-1252, which fits any bytes."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SINGLE_BYTES = ("cp125", "iso8859", "koi8", "mac")
_LOOKED_AT = 100_000  # characters
_CONTROLS = re.compile("[\x01-\x07\x10-\x19\x1c-\x1f\x7f]")
# What a label means on the web and in mail is more than it says (WHATWG Encoding Standard, 4.2): its superset. None:
# the label tells nothing, as 8-bit text is often called US-ASCII.
_MEANT: dict[str, str | None] = {
    "ascii": None,
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
}


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of `data`. An `encoding` given overrides all but a byte-order mark. Never raises.

    Encodings mean what they mean on the web: `iso-8859-1` is Windows-1252, `gb2312` is GB 18030. What does not fit
    becomes U+FFFD, unless the label is a plain lie; bytes that Windows-1252 leaves open do too.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    meant = _meant(encoding) if encoding else None
    for errors in ("strict", "replace") if meant else ():
        try:
            return data.decode(str(meant), errors)
        except LookupError:
            break  # a name that Python does not know
        except ValueError:
            if _mislabelled(data, str(meant)):
                break
    return _detected(data)


def decode_declared(data: bytes, label: str | None) -> str:
    """As `decode`, where the label is a document's or a server's word: UTF-8 under a label of single bytes is UTF-8.

    Nearly any bytes fit such a label, and mailers and servers write iso-8859-1 on all that they pass on; but text in
    single bytes that happens to be well-formed UTF-8 as a whole is next to unknown.
    """
    meant = _meant(label) if label else None
    if meant and meant.startswith(_SINGLE_BYTES) and not data.isascii() and _mislabelled(data, meant):
        return decode(data)
    return decode(data, label)


def is_binary(text: str) -> bool:
    """Whether what was decoded is no text in any encoding: one sign in thirty controls what no text controls.

    Random bytes have one in eleven. NUL does not count (UTF-16 without a mark has them), nor do line and page ends,
    backspaces, escapes and shifts, which terminals and old mails leave behind.
    """
    return len(_CONTROLS.findall(text[:_LOOKED_AT])) * 30 > len(text[:_LOOKED_AT])


def same(label: str, other: str) -> bool:
    """Whether two labels mean one encoding."""
    return _meant(label) == _meant(other)


def _detected(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _mislabelled(data: bytes, meant: str) -> bool:
    """Whether the label is a plain lie: UTF-8 under another name, or nothing of UTF-8 in what is called so."""
    if meant == "utf-8":
        return data.decode("ascii", "ignore") == data.decode("utf-8", "ignore")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _meant(label: str) -> str | None:
    named = label.strip().lower()
    if named in _MEANT:
        return _MEANT[named]
    try:
        known = codecs.lookup(named).name
    except (LookupError, ValueError):
        return named
    return _MEANT.get(known, known)
