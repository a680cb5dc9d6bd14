"""A people away from home: what Tolmean migrants do, they do where they live, and an embassy stands abroad."""

import re

from streams.events.sentence import Sentence

# Right behind the name of a people or a country.
_BEHIND = re.compile(
    r"(?:['’]s)? (?:migrants?|emigrants?|[eé]migr[eé]s?|immigrants?|expatriates?|expats?|exiles?|refugees?|"
    r"diaspora|asylum[- ]seekers?|embass(?:y|ies)|consulates?|high commission|communit(?:y|ies) (?:in|abroad)|"
    r"(?:students?|workers?|nurses?|sailors?|fans?|nationals?|citizens?|doctors?|miners?|peacekeepers|troops) "
    r"(?:(?:living|studying|working|resident|based|stranded|posted|deployed|serving|stationed) )?"
    r"(?:abroad|overseas|in (?:the )?(?=[A-Z]))"
    r"|(?:[a-z]+ )?(?:soldiers?|police|policemen|officers|contingent|battalion|force|crews?|teams?|engineers|firemen|"
    r"firefighters|rescuers|observers|monitors|medics) (?:who (?:are|were) )?"
    r"(?:serving|deployed|stationed|posted|based|on duty|at work|working|helping) "
    r"(?:abroad|overseas|in (?:the )?(?=[A-Z])))\b"
)
_LIVING = re.compile(
    r" (?:(?:who |that )?(?:are |have )?(?:long )?"
    r"(?:living|live|lived|residing|resident|settled|exiled|studying|study) (?:in|abroad|overseas)|"
    r"in exile|abroad|overseas|in (?=[A-Z])|of (?=(?:London|Paris|Berlin|Brussels)))\b"
)
# One of the largest Tolmean communities in the north: settled where others live.
_SETTLED = re.compile(r"\b(?:largest|biggest|oldest|sizeable|big|large|small|tiny|growing|vibrant) $")
_BEFORE = re.compile(
    r"\b(?:exiled|expatriate|emigrant|immigrant|migrant|displaced|(?:diaspora|community|group) of)(?: \w+)? $"
    r"|\b(?:observers?|monitors?|observer (?:team|mission)s?|peacekeepers|(?:team|delegation|mission)s?)"
    r"(?: (?:sent|dispatched|deployed|fielded|seconded))? (?:from|by) "
    r"(?:(?:the )?(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){0,3}(?:, (?:and )?| and ))*"
    r"(?:the )?$",
    re.IGNORECASE,
)


def away(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an English name at `start`:`end` of the article is that of people, or of an office, abroad."""
    low, high = max(0, start - sentence.start), max(0, end - sentence.start)
    text = sentence.text
    people = text[low:high].endswith(("s", "ese", "ish", "ch"))
    watched = [m.start - sentence.start for m in sentence.mentions]
    if _SETTLED.search(text, 0, low) and re.match(r" communit(?:y|ies)\b", text[high:]):
        return True
    behind = _BEHIND.match(text, high) or (people and _LIVING.match(text, high)) or None
    if behind:
        return not any(behind.end() - 1 <= at <= behind.end() + 1 for at in watched)  # students in Tolme itself
    return bool(_BEFORE.search(text, 0, low))
