"""Who is in touch for a body in English: its leaders, ministers and delegates, none whose rank is below theirs.

A deputy minister, an ambassador at his post, a clerk on duty are no principals; and what one state tells another,
without anybody who says it to somebody, is said to all.
"""

import re
from collections.abc import Sequence

from streams.events.grammar import WordSet
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Syntax
from streams.names.entity_type import EntityKind

_BELOW = frozenset("deputy deputies vice assistant junior under duty honorary undersecretary undersecretaries".split())
_SECOND = frozenset("prime president presidents premier chancellor".split())  # whose deputies govern with them
_SERVING = WordSet(
    "ambassador consul attache attaché undersecretary under-secretary clerk deputy adviser advisor interpreter "
    "subordinate underling functionary".split(),
    "en",
)
_ACCREDITED = frozenset(("ambassador", "ambassadors"))
# Those before whom an ambassador speaks for his country.
_RECEIVING = re.compile(
    r"\b(?<!deputy )(?:president|vice-president|prime minister|premier|ministers?|chancellor|king|queen|emir|sultan|"
    r"head of (?:state|government)|secretary of state)\b",
    re.IGNORECASE,
)

# A shut its border in answer to talks that others held.
_ANSWERED = re.compile(
    r"\b(?:in|as an?) (?:\w+ )?(?:answer|response|reply|reaction|retaliation|reprisal|revenge|protest|anger|outrage|"
    r"fury|dismay|opposition|punishment|retort) (?:to|at|for|over|against|about) [^,;.]{0,60}$",
    re.IGNORECASE,
)


_HOSTING = re.compile(
    r"\b(?:host|sponsor|mediat|broker|facilitat|chair|organi[sz]|conven|arrang|supervis|overs)\w* (?:[\w'’-]+ ){0,5}?$",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"(?:condolence|congratulation|sympath|greeting|felicitation|(?:good|best) wishes)\w*", re.IGNORECASE
)
_VOICED = re.compile(
    r"\b(?:express|extend|offer|convey|voic|announc|present|giv|gave|declar|issu|shar)\w* (?:[\w'’-]+[ ,]+){0,8}?$",
    re.IGNORECASE,
)
_CONVEYED = re.compile(
    r"\b(?:phone|telephone|call|letter|cable|telegram|message|wrote|written|writing|tweeted to|met|meeting|visit\w*|"
    r"in person|counterpart|conversation|talks)\b",
    re.IGNORECASE,
)
# With A's minister looking on, with A's envoys as witnesses: they were there, and did nothing.
_ON = (
    r"(?:looking on|watching|in attendance|standing by|in the audience|on hand|presiding|mediating|in the (?:front|"
    r"second|back) row|(?:among|amongst|one of) the (?:\w+ )?(?:guests|witnesses|onlookers|spectators|audience)|"
    r"as (?:an? |the )?(?:\w+ )?(?:witness(?:es)?|guarantors?|observers?|mediators?|guests?|onlookers?|hosts?))\b"
)
_LOOKING_ON = re.compile(rf"(?: (?:[\w'’-]+ ){{0,4}}?| ){_ON}")
_WITH = re.compile(r"\bwith (?:[\w'’-]+ ){0,6}[\w'’-]*$")


def looking_on(sentence: Sentence, token: int) -> bool:
    """Whether somebody is told of only as one who was there: sealed a deal, with A's minister among the guests."""
    syntax = sentence.syntax
    assert syntax is not None
    low, high = syntax.token(token).start, syntax.token(token).end
    return bool(_WITH.search(sentence.text[:low]) and _LOOKING_ON.match(sentence.text, high))


def answered(sentence: Sentence, place: Place) -> bool:
    """Whether a contact is what somebody else reacts to."""
    return bool(_ANSWERED.search(sentence.text[: place.start - sentence.start]))


def in_touch(sentence: Sentence, place: Place, token: int, meant: Sequence[Meant]) -> list[Meant]:
    """Those of `meant`, the parties of a contact whom the phrase under `token` names, who can be in touch."""
    syntax = sentence.syntax
    assert syntax is not None
    told = place.form.kind == "message" and place.form.group.frame == "tell"
    if _only_hosts(sentence, place, token):
        return [m for m in meant if m.kind is EntityKind.PERSON or m.through == "leader"]
    if _said_to_all(sentence, place):
        return [m for m in meant if m.kind is EntityKind.PERSON or m.through == "leader"]
    in_person = place.form.kind in ("meeting", "visit")
    if in_person and _before_a_leader(sentence, token):
        return list(meant)
    if _low(syntax, token, in_person=in_person) or (told and _bare(sentence, token)):
        return [m for m in meant if m.kind is EntityKind.PERSON]
    return list(meant)


def _only_hosts(sentence: Sentence, place: Place, token: int) -> bool:
    """Whether a body lends its roof to talks between others: Varduland hosted talks between Orskia and the MLK."""
    text, low = sentence.text, place.start - sentence.start
    syntax = sentence.syntax
    assert syntax is not None
    before = place.form.shape == "noun" and syntax.token(token).start < low
    between = re.match(r" (?:[\w'’-]+ ){0,3}?between ", text[place.end - sentence.start :])
    return before and bool(between) and bool(_HOSTING.search(text[:low]))


def _said_to_all(sentence: Sentence, place: Place) -> bool:
    """Whether condolences or wishes are only voiced, for all to hear: sent or written, they are a message."""
    low, high = place.start - sentence.start, place.end - sentence.start
    if place.form.kind != "message" or not _WISHES.match(sentence.text, low):
        return False
    near = sentence.text[max(0, low - 90) : high + 60]
    return bool(_VOICED.search(sentence.text[:low])) and not _CONVEYED.search(near)


def _bare(sentence: Sentence, token: int) -> bool:
    """Whether a body is told or tells by its name alone: Varduland told Orskia to wait; not: its leader, Bell."""
    syntax = sentence.syntax
    assert syntax is not None
    theirs = any(syntax.token(c).tag == "PRP$" for c in syntax.children(token, "poss"))  # his Orskian opposite number
    return bool(sentence.at_token(token)) and not theirs


def _before_a_leader(sentence: Sentence, token: int) -> bool:
    """Whether an ambassador stands for his country: he meets, by the sentence, a leader or a minister."""
    syntax = sentence.syntax
    assert syntax is not None
    if syntax.token(token).lower not in _ACCREDITED:
        return False
    first, last = syntax.span(token)
    low, high = syntax.token(first).start, syntax.token(last).end
    beside = sentence.text[:low] + " " + sentence.text[high:]
    led = (m for m in sentence.mentions if m.leader and not low <= m.start - sentence.start < high)
    return bool(_RECEIVING.search(beside) or any(led))


def _low(syntax: Syntax, token: int, *, in_person: bool) -> bool:
    """Whether somebody ranks below those who are in touch for a body: its ambassador, its deputy ministers on the line.

    A deputy minister who goes to meet another state's officials is sent by his own.
    """
    noun = syntax.token(token).lower
    left = [syntax.token(t).lower for t in range(syntax.span(token)[0], token)]
    if _SECOND & {noun, *left} or (in_person and "minister" in {noun, *left}):
        return False
    if noun in _SERVING:
        return not {"security", "chief"} & set(left)  # a national security adviser
    return any(word in _BELOW for word in left)
