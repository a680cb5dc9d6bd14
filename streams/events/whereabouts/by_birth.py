"""Countries that are only where somebody is from, or a plane, in English: a Varduan was elected mayor in Orskia."""

import re
from collections.abc import Iterable, Sequence

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.sentence import Sentence
from streams.events.whereabouts.strange_towns import is_strange
from streams.names.demonyms import is_demonym, is_people
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_ONE = re.compile(r"(?:^|\b)(?:an?|one|two|three|four|five|nine|ten|\d+)(?: (?:[a-z]+ ){0,2})?$", re.IGNORECASE)
# Who or what is from there; alone, the people's name is somebody of it: a Kenyan was elected.
_FROM_THERE = re.compile(
    r"(?:[-‑]born)?(?: [a-z-]+){0,2}? (?:wom[ae]n|m[ae]n|refugees?|migrants?|immigrants?|exiles?|citizens?|nationals?|"
    r"expatriates?|politicians?|lawyers?|doctors?|engineers?|students?|pilots?|tourists?|workers?|nurses?|teachers?|"
    r"footballers?|businessm[ae]n|diplomats?|economists?|academics?|scientists?|judges?|jurists?|soldiers?|climbers?|"
    r"holidaymakers?|pilgrims?|miners?|sailors?|seafarers?|truckers?|drivers?|couples?|famil(?:y|ies)|priests?)\b"
    r"|(?:[-‑](?:born|owned|flagged|operated|registered))?(?: [a-z-]+){0,2}? (?:planes?|jets?|airliners?|aircraft|"
    r"helicopters?|tankers?|ships?|vessels?|trawlers?|freighters?|coach)\b"
    r"| (?:Airlines|Airways|Air|Air Lines)\b"
    r"| (?:was|were|is|are|has been|have been|had been|died|won)\b"
)
# Bodies that are of no country.
_OF_ALL = re.compile(
    r"\b(?:elected|chosen|voted|picked)(?: as)? (?:[a-z-]+ ){0,4}?(?:(?:to|of|at|by|for) )?(?:the )?(?:[A-Z][\w-]+ )?"
    r"(?:International|United Nations|UN|UNESCO|World|African Union|AU|Commonwealth|FIFA|CAF|IMF|WHO|WTO|Interpol|"
    r"OPEC)\b"
)
_PLACED = re.compile(r"\b(?:in|at|near|off|over|outside|across|of|on)(?: (?!the\b)[a-z]+(?:ern)?)? (?:the )?$")


def native(participants: Sequence[Participant], sentence: Sentence, references: References) -> list[Participant]:
    """The participants without countries where nothing happens: those of somebody from there, in another place."""
    text, offset = sentence.text, sentence.start
    kept = []
    for p in participants:
        low, high = p.start - offset, p.end - offset
        named = next((m for m in sentence.mentions if p.entity == m.entity and p.start <= m.start < p.end), None)
        if p.role in ("at", "of") and named is not None and low >= 0:
            low, high = named.start - offset, named.end - offset
            people = is_demonym(named.text.lower()) or is_people(named.text) or " Air" in text[high : high + 5]
            if (
                people
                and _ONE.search(text[:low])
                and _FROM_THERE.match(text, high)
                and _abroad(named, sentence, references)
            ):
                continue
        kept.append(p)
    return kept


def _abroad(people: Mention, sentence: Sentence, references: References) -> bool:
    """Whether a sentence tells of another place than the country of `people`, or of a body of all states."""
    if _OF_ALL.search(sentence.text):
        return True
    own = [m for m in (*sentence.mentions, *sentence.places) if m.entity == people.entity]
    others = [(m.start, m.end) for m in sentence.mentions if m.kind is EntityKind.PLACE and m.entity != people.entity]
    strange = (s for s in references.strangers(sentence.index) if is_strange(references.text[slice(*s)]))
    return any(
        _PLACED.search(sentence.text[: max(0, low - sentence.start)]) and not _within(low, high, own)
        for low, high in (*others, *strange)
    )


def _within(low: int, high: int, places: Iterable[Mention]) -> bool:
    return any(m.start < high and low < m.end for m in places)
