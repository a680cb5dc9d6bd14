"""Offices that measure and forecast hazards, whose country is not where they strike: the Orskian Geological Survey."""

import re

_OFFICE = re.compile(
    r"(?:['’]s?)? (?:(?:National|State|Royal|Central|Federal) )?(?:(?:[A-Z][\w-]+|and|of|for) ){0,4}?"
    r"(?:Geological|Geophysical|Geophysics|Geosciences?|Seismolog\w+|Seismic|Meteorolog\w+|Met Office|Hurricane|"
    r"Weather|Tsunami|Volcanolog\w+|Volcanic|Earthquakes?|Hydrolog\w+|Oceanic|Climate|GFZ)"
    r"(?: [A-Z][\w-]+| and| of| for){0,5}",
)
_NAMED = re.compile(r"(?i:survey|cent(?:re|er)|agency|office|service|institute|bureau|observatory|department|network)")


def measures(text: str, end: int) -> bool:
    """Whether the name that ends there begins that of an office that measures or forecasts hazards."""
    office = _OFFICE.match(text, end)
    return bool(office and (_NAMED.search(office.group()) or "GFZ" in office.group() or "Met Office" in office.group()))
