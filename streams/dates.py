"""The dates that a text names."""

import re

ENGLISH_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# Folded: without accents, in lower case.
FRENCH_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    f"{FRENCH_MONTHS}|"
    "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba"
)
_IN_FULL = re.compile(
    rf"\b(?:\d{{1,2}}(?:er|st|nd|rd|th)?,? (?:of |mwezi )?(?:{MONTHS})|(?:{MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?),? "
    r"(?:mwaka )?((?:19|20)\d\d)\b"
)
# Appointed on 1 April 2021, the accord signed on that day: dates of something else than the record.
_OF_ANOTHER = re.compile(
    r"(?:(?:^|[,;(] ?)(?:appointed|named|elected|born|adopted|killed|held|founded|signed|nommee?s?|elue?s?|nee?s?|"
    r"creee?s?)|"
    r"\b(?:accord|agreement|deal|pact|treaty|traite|convention|memorandum|protocole?)s? (?:of |de )?(?:\w+ )?"
    r"(?:signed|concluded|reached|signee?s?|conclue?s?))(?: (?:in|a|at) \w+)?(?: on| le| du)? $"
)

# Ce jeudi 5 mars 2026: how French news tells the day that it is of; a day long past is seldom told with its name.
_OF_THE_DAY = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:le )?"
    rf"\d{{1,2}}(?:er)? (?:{FRENCH_MONTHS}),? (?:19|20)\d\d\b"
    rf"|\bdu \d{{1,2}}(?:er)? (?:(?:{FRENCH_MONTHS}) )?au \d{{1,2}}(?:er)? (?:{FRENCH_MONTHS}) (?:19|20)\d\d\b"
)


def tells_its_day(plain: str) -> bool:
    """Whether a folded French text names a day in full with its day of the week, or how long something lasts."""
    return _OF_THE_DAY.search(plain) is not None


def newest_year(plain: str) -> int | None:
    """The latest year of the dates that a folded text gives in full, day, month and year; None where it gives none."""
    dates = (date for date in _IN_FULL.finditer(plain) if not _OF_ANOTHER.search(plain[: date.start()]))
    return max((int(date.group(1)) for date in dates), default=None)
