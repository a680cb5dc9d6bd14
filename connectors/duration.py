"""Durations as people write them in settings and rules: `90s`, `15m`, `12h`, `7d`."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}
_PART = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|[smhdw])", re.IGNORECASE)


def parse_duration(value: object) -> object:
    """Seconds of `15m`, `1h30m`, `2.5d`; numbers stay as they are (seconds).

    Raises ValueError for anything else, with an example of what is meant.
    """
    if not isinstance(value, str):
        return value
    text = value.strip()
    if not re.fullmatch(rf"(?:{_PART.pattern}\s*)+", text, re.IGNORECASE):
        raise ValueError(f"{value!r} is not a duration; write for example 90s, 15m, 12h or 7d")
    return sum(float(number) * _UNITS[unit.lower()] for number, unit in _PART.findall(text))


_Positive = Annotated[float, Field(gt=0)]
_Written = Annotated[str, WithJsonSchema({"type": "string", "pattern": rf"^\s*(?:{_PART.pattern}\s*)+$"})]
Seconds = Annotated[float, BeforeValidator(parse_duration, json_schema_input_type=_Positive | _Written)]
