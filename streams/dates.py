"""The dates that a text names."""

import re

ENGLISH_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# Folded: without accents, in lower case.
FRENCH_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
SWAHILI_MONTHS = "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba|disemba"
MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    f"{FRENCH_MONTHS}|{SWAHILI_MONTHS}"
)
_IN_FULL = re.compile(
    rf"\b(?:\d{{1,2}}(?:er|st|nd|rd|th)?,? (?:of |mwezi )?(?:{MONTHS})|(?:{MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?)(?:, ?| )"
    r"(?:mwaka )?(?:wa )?((?:19|20)\d\d)\b"
)
# Today, yesterday or tomorrow, with its date; or the date that a text opens with, after a town and before a dash.
_TODAY = re.compile(
    r"\b(?:leo|jana|juzi|kesho)(?: (?:hii|hivi|siku|ya|mchana|asubuhi|jioni|usiku|jumatatu|jumanne|jumatano|"
    r"alhamisi|ijumaa|jumamosi|jumapili|tarehe|terehe|mwezi|juma \w+))*,? $"
)
_DATELINE = re.compile(r"[\w.' ]{2,40}[,:-] ?$")
_LEAD = 120  # characters
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


def year_of_the_day(plain: str) -> int | None:
    """The year of the date in full that a folded text gives to today or yesterday; None where it gives none."""
    for date in _IN_FULL.finditer(plain):
        before = plain[max(0, date.start() - 60) : date.start()]
        opening = date.start() < _LEAD and _DATELINE.fullmatch(before.rpartition("\n")[2])
        if _TODAY.search(before) or (opening and plain[date.end() :].lstrip().startswith(("-", ":"))):
            return int(date.group(1))
    return None
