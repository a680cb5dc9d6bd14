"""File names as people see them. On disk a name is any bytes: of another encoding than UTF-8, or with line ends."""

import os
import re
from pathlib import PurePath

from connectors.formats.encoding import decode

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LONGEST = 255  # bytes of a name, on the file systems that there are


def shown(name: str) -> str:
    """`name` for messages and records: on one line, in whole characters; what cannot be shown is escaped (`\\xe9`)."""
    return _UNSEEN.sub(lambda found: _escaped(found.group()), name)


def guessed(name: str) -> str:
    """`name` as its giver would read it: bytes that are no UTF-8 are decoded as those of a text file are."""
    try:
        return decode(os.fsencode(name))
    except UnicodeEncodeError:  # a name that no file can have
        return shown(name)


def extended(name: str, ending: str) -> str:
    """`name` with `ending`, its own stem shortened where the two would be longer than a name can be."""
    if len(os.fsencode(name + ending)) <= _LONGEST:
        return name + ending
    suffix = PurePath(name).suffix
    suffix = suffix if len(suffix) < _LONGEST // 8 else ""
    stem = name.removesuffix(suffix)
    room = _LONGEST - len(os.fsencode(suffix + ending))
    return os.fsdecode(os.fsencode(stem)[:room] + os.fsencode(suffix + ending))


def _escaped(character: str) -> str:
    code = ord(character)
    is_byte = 0xDC80 <= code <= 0xDCFF  # how Python holds a byte of a name that is no UTF-8
    return f"\\x{code - 0xDC00:02x}" if is_byte else character.encode("unicode_escape").decode("ascii")
