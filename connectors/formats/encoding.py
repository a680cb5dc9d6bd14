"""Bytes to text: byte-order mark, then UTF-8, then Windows-1252, which fits any bytes."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of `data`. An `encoding` given overrides all but a byte-order mark. Never raises.

    What does not fit the encoding becomes U+FFFD; bytes that Windows-1252 leaves open do too.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if encoding:
        try:
            return data.decode(encoding, "replace")
        except (LookupError, UnicodeError):
            pass  # a name that Python does not know: detect instead
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
