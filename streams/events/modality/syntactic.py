"""Modality by the syntax tree: what the words above a trigger, and those beside them, say of it."""

import re
from collections.abc import Collection

from streams.annotation import Modality
from streams.events.modality.background import told_of_old
from streams.events.modality.climb import Climb
from streams.events.modality.presupposed import already_there, of_a_day, taken_for_granted
from streams.events.trees.syntax import Syntax
from streams.lexicon.event_type import EventType
from streams.text import fold

# Were they to attack, Should they attack: conditions without an if.
_INVERTED = re.compile(r"^\W*(?:were|should|had)\b[^.;?!]*?,")
_QUESTION = re.compile(r"\?[\"'”’»)]*$")
# What is told before a French colon is no question, if it is more than a heading.
_TOLD_FIRST = re.compile(r"(?:[^:;?]{90,}?)(?: ?[:;] )")
# What should have been and was not.
_UNFULFILLED = re.compile(
    r"\b(?:had been (?:due|scheduled|set|supposed|expected|meant|planned|slated)|(?:was|were) (?:supposed|meant)|"
    r"(?:was|were) to have|would have|should have|aurai(?:t|ent) du)\b"
)
# No point in a meeting, no basis for talks; a venue for talks on offer; what they are sounded out on.
_NOT_YET = re.compile(
    r"\b(?:(?:no|little|scant|neither|not (?:any|much)|n't (?:any|much)) (?:\w+ )?(?:point|sense|use|reason|basis|"
    r"interest|grounds?|need|room|appetite|value|merit|purpose|cause|justification|urgency|call) (?:in|for|to|behind)|"
    r"(?:offer|volunteer|propos)(?:s|ed|ing)? (?:[\w'’-]+ ){1,6}?(?:as (?:an? |the )?(?:[\w-]+ ){0,2}?(?:venue|host|"
    r"site|mediator|broker|place|setting|location|go-between)|good offices|services|territory|soil|capital|hospitality|"
    r"premises) (?:for|to|of)|volunteer(?:s|ed|ing)? to|sound(?:s|ed|ing)? out [^.;]{3,60}? (?:on|about|over))"
    r" (?:\w+ ){0,4}$"
)
# A rally that the union planned for Sunday had been called off.
_CALLED_OFF = re.compile(
    r"[\w'’ -]{0,20}? (?:that|which) [^,;.]{3,70}? (?:had|has|have|was|were|is|are) (?:been )?(?:later |now |since )?"
    r"(?:called off|cancell?ed|postponed|scrapped|abandoned|banned|put off|dropped)\b"
)
_STRONG_CANCEL = re.compile(
    r"\b(?:cancel\w*|postpon\w+|scrap\w*|called off|calls? off|put off|drop(?:s|ped)|shelv\w+|abandon\w+|aborted|axed|"
    r"annul\w+|report(?:e|ee|es|ees)\b|renonc\w+|ajourn\w+)\b"
)


def by_syntax(
    syntax: Syntax,
    head: int,
    start: int,
    sentence: str,
    year: int,
    event_type: EventType,
    inside: Collection[int] = (),
) -> Modality:
    """The modality of the event that token `head` tells of; `start`: where its trigger begins in `sentence`.

    `inside`: the trigger's own tokens, which say what happened and not how true it is: may no longer enter.

    Climbs from the trigger to the root; each word on the way may negate, shade, plan or deny it. What else takes an
    event back depends on its type: an attack brought to an end is none, unlike a summit that ends.
    """
    climb = Climb(syntax, head, event_type, inside)
    verdict = climb.verdict()
    granted = event_type.type == "election" and taken_for_granted(syntax, head)
    granted = granted or (event_type.type == "disaster" and already_there(syntax, head))
    if granted:
        climb.hypothetical = False
    elif verdict in (Modality.DENIED, Modality.CANCELLED):
        return verdict
    elif of_a_day(syntax, head):
        climb.hypothetical = False
    plain = fold(sentence).text
    before = plain[max(0, start - 100) : start]
    if _UNFULFILLED.search(before) and not climb.hypothetical:
        return Modality.CANCELLED
    if syntax.english and _CALLED_OFF.match(plain, syntax.token(head).end):
        return Modality.CANCELLED
    if climb.planned and _STRONG_CANCEL.search(plain):
        return Modality.CANCELLED
    if not climb.will and told_of_old(syntax, head, plain, year):
        return Modality.BACKGROUND
    inverted = _INVERTED.match(plain) if syntax.english else None
    if syntax.english and _NOT_YET.search(before):
        return Modality.HYPOTHETICAL
    if climb.hypothetical or _asked(syntax, sentence, start) or (inverted and start < inverted.end()):
        return Modality.HYPOTHETICAL
    if climb.planned:
        return Modality.PLANNED
    token = syntax.token(head)
    being = any(syntax.token(c).lower in ("is", "are", "'s", "’s", "been", "'re") for c in token.children)
    return Modality.ONGOING if token.tag == "VBG" and being else Modality.HAPPENED


def _asked(syntax: Syntax, sentence: str, start: int) -> bool:
    """Whether the trigger at `start` stands in what a sentence asks."""
    told = None if syntax.english else _TOLD_FIRST.match(sentence)
    return bool(_QUESTION.search(sentence)) and (told is None or start > told.end())
