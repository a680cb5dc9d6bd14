"""Those whom one party meets or signs with apart from each other: she met A and B separately, in turn, by two calls.

Such a sentence tells of as many events as there are of them, and of none between them.
"""

import re

from streams.annotation import EventMention, Participant
from streams.events.sentence import Sentence

_ORDINAL = r"(?:an hour|hours|minutes|a day|shortly|immediately|straight)"
# Words that part those who are joined by `and`; "Separately, A met B" parts two events instead.
_ALONE = r"(?:alone|individually|separately|in turn|in private)"
_TALKS = (
    r"(?:meetings|talks|calls|conversations|visits|audiences|sessions|discussions|consultations|letters|messages|"
    r"deals|agreements|accords|pacts|memoranda|memorandums|treaties|contracts|protocols)"
)
_WHERE = (
    r"(?:days|occasions|rooms|suites|floors|buildings|hotels|venues|cities|tables|sessions|meetings|calls|ends|halls|"
    r"capitals|evenings|mornings|conversations|audiences|phone calls)"
)
_APART = re.compile(
    r"(?<!who )(?<!which )\bin turns?\b|\bby turns\b|\bin succession\b|\bone at a time\b"
    r"|(?<!long )\bone (?:after|by) (?:the other|another|one)\b"
    r"|\b(?:not|never) (?:together|jointly|at the same time|with each other)\b"
    r"|(?<![,;] )(?<!and )(?<!^)\b(?:separately|individually|consecutively|successively)\b"
    r"(?!,? (?:agree|sign|said|told))"
    rf"|\beach {_ALONE}\b|\beach of\b"
    r"|\b(?:on|in|at|by|from|through|via) (?:two |three |four )?"
    rf"(?:separate|different|adjoining|adjacent|neighbouring|successive|consecutive) {_WHERE}\b"
    r"|\b(?:separate|individual|consecutive|successive|back-to-back|parallel|one-on-one|one-to-one) "
    rf"(?:[a-z-]+ ){{0,3}}?{_TALKS}\b",
    re.IGNORECASE,
)
_FRENCH = re.compile(
    r"\btour à tour\b|\bl['’]une? après l['’]autre\b|\b(?:successivement|séparément|individuellement|consécutivement)\b"
    r"|\bà tour de rôle\b|\bà part\b(?! entière)|\b(?:chacune?|tous (?:les )?deux) (?:séparément|à part|de son côté)\b"
    r"|\b(?:en|lors de|dans|par|au cours de) (?:deux |trois |quatre )?(?:\w+ )?"
    r"(?:distincte?s|séparée?s|successi(?:fs|ves))\b"
    r"|\b(?:entretiens|rencontres|réunions|appels|audiences|échanges|conversations|accords|visites|tête-à-tête|lettres)"
    r"(?: \w+){0,2} (?:distincte?s|séparée?s|successi(?:fs|ves))\b"
    r"|\b(?:mais|et) (?:pas|jamais) (?:ensemble|en même temps)\b",
    re.IGNORECASE,
)
_SEPARATE = re.compile(r"\b(?:separate|individual|consecutive|successive|back-to-back) (?:[a-z-]+ )?$", re.IGNORECASE)
_SEPARATE_FR = re.compile(r" (?:\w+ )?(?:distincte?s|séparée?s|successi(?:fs|ves))\b", re.IGNORECASE)
_TOGETHER = re.compile(
    r"\b(?:together|jointly|joint|accompan\w+|alongside|side by side|same (?:plane|flight|jet|train))\b", re.I
)
_PARTS = re.compile(r"[;:]|, (?:but|while|whereas|as|after|before|who|which|where|puis les?|mais|où|qui) ")
# A on Monday and B on Tuesday: the day of the one, and a day of the other's own.
_DAY = r" (?:(?:early |late )?(?:on|last|this) \w+day(?: (?:morning|afternoon|evening|night))?|yesterday|today)"
_OWN_DAY = re.compile(rf"{_DAY},? and (?:with |to |by )?(?:[a-zA-Z]+ ){{0,4}}$")
_DAY_BEHIND = re.compile(rf"(?:[’']s? [a-z ]{{1,40}})?(?:{_DAY}| the (?:next|following) day)", re.IGNORECASE)
# A and then B; first A and later B.
_SERIES = re.compile(
    rf"\W*(?:and |,)? ?(?:(?:and )?(?:then|later|afterwards|subsequently|followed by|next|after that|before),?"
    rf"|(?:et |,)? ?(?:puis|ensuite|enfin|et plus tard|suivie? (?:de|d['’])) ?(?:séparément |ensuite )?"
    r"(?:avec |par |à |de )?"
    rf"|and (?:with|to|by) |{_ORDINAL} (?:later|afterwards|before|after)),? ?(?:with |to |by )?",
    re.IGNORECASE,
)


def apart(event: EventMention, sentence: Sentence, *, travelling: bool = False) -> list[EventMention]:
    """The events that such a sentence tells of: one for each of those who are kept apart; else the event as it is.

    Whoever travel to the same place do so each for himself, unless they do so together.
    """
    parties = [p for p in event.participants if p.role == "between"]
    joined = _joined(event, parties, sentence)
    others = [p for p in parties if p not in joined]
    if len(joined) < 2:
        return [event]
    each = travelling and joined[-1].end <= event.trigger_start and not _TOGETHER.search(sentence.text)
    alone = _each_alone(event, sentence)
    whole = not (others or alone or _separate(event, sentence)) or not _parted(event, joined, sentence)
    if whole and not each:
        return [event]
    return [
        event.model_copy(update={"participants": tuple(p for p in event.participants if p is one or p not in joined)})
        for one in joined
    ]


def _joined(event: EventMention, parties: list[Participant], sentence: Sentence) -> list[Participant]:
    """The watched parties that one phrase joins: on one side of the trigger, under one head."""
    syntax = sentence.syntax
    assert syntax is not None
    within = ("conj", "appos", "compound", "nmod", "poss", *(() if syntax.english else ("amod",)))  # indien et russe
    sides: dict[int, list[Participant]] = {}
    for party in parties:
        token = sentence.token_at(party.end - 1)
        if not party.entity or token is None or not sentence.start <= party.start < sentence.end:
            continue
        while syntax.token(token).dep in within and syntax.is_noun(syntax.token(token).head):
            token = syntax.token(token).head
        if syntax.token(token).dep == "pobj":  # with A and with B
            token = syntax.token(token).head
            while syntax.token(token).dep == "conj" and not syntax.is_verb(syntax.token(token).head):
                token = syntax.token(token).head
        sides.setdefault(token, []).append(party)
    return max(sides.values(), key=len, default=[])


def _parted(event: EventMention, joined: list[Participant], sentence: Sentence) -> bool:
    """Whether words of the clause keep apart those whom `and` joins."""
    first, last = joined[0], joined[-1]
    if first.start > last.start:
        first, last = last, first
    between = sentence.text[first.end - sentence.start : last.start - sentence.start]
    if _SERIES.match(between):
        return True
    if _OWN_DAY.match(between) and _DAY_BEHIND.match(sentence.text, last.end - sentence.start):
        return True
    low = min(event.trigger_start, first.start) - sentence.start
    high = max(event.trigger_end, last.end) - sentence.start
    parts = list(_PARTS.finditer(sentence.text))
    start = max((m.end() for m in parts if m.end() <= low), default=0)
    end = min((m.start() for m in parts if m.start() >= high), default=len(sentence.text))
    told = sentence.text[start:end]
    if ", but not together" in sentence.text[high:].lower():
        return True
    words = _APART if sentence.syntax is None or sentence.syntax.english else _FRENCH
    return any(not _opens(told, m) for m in words.finditer(told))


def _separate(event: EventMention, sentence: Sentence) -> bool:
    """Whether the trigger is itself what was separate: in two separate calls."""
    before = sentence.text[: event.trigger_start - sentence.start]
    after = sentence.text[event.trigger_end - sentence.start :]
    return event.trigger.lower().endswith("s") and bool(_SEPARATE.search(before) or _SEPARATE_FR.match(after))


_EACH_ALONE = re.compile(r" (?:\w+ )?(?:séparément|individuellement|tour à tour)\b")


def _each_alone(event: EventMention, sentence: Sentence) -> bool:
    """Whether they did it each alone with somebody else: qui se sont rencontrés séparément dans le bureau de A."""
    return _EACH_ALONE.match(sentence.text[event.trigger_end - sentence.start :]) is not None


def _opens(told: str, match: re.Match[str]) -> bool:
    """Whether the words stand in a phrase that opens the sentence: after separate talks with C, A met B."""
    return "," in told[match.end() :][:60] and bool(
        re.match(r"\W*(?:after|before|following|besides|in addition to|apart from)\b", told, re.IGNORECASE)
    )
