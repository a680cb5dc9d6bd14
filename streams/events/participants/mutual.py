"""What two do to one another is done by each and to each: A and B shot at each other, clashed at their border."""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.strange_states import names_strange_state

_EACH_OTHER = re.compile(
    r"\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)) (?:each other|one another)\b"
    r"|\b(?:trad|exchang|swapp)(?:e|es|ed|ing) (?:[a-z-]+ ){0,3}?"
    r"(?:accusations?|blame|allegations?|charges|recriminations)\b"
    r"|\bmutual(?:ly)? (?:accusations?|accused|recriminations)\b"
)
# Right behind a deed: fired rockets at each other, struck one another's bases.
_AT_EACH_OTHER = re.compile(r"(?: [\w-]+){0,3}? (?:each other|one another)\b")
_FIGHTS = frozenset(("fighting", "clash", "trade"))  # frames of what takes two
# Ground that two fight on or over, no side of a fight.
_GROUND = re.compile(r"\b(?:borders?|frontiers?|boundar(?:y|ies)|lines?|positions?|zones?|areas?|regions?|ranges?)\b")
_SIGN = re.compile(r"\b(?:smoke|gunfire|gunshots|shots|explosions?|sirens?|blasts?|dust|flames|plumes?)\b")
_OVER = re.compile(r" (?:for|over)(?: (?:control|possession) of)? ?")
_WITH = re.compile(r"(?: (?!and|as|after|while|but)[\w-]+){0,4}? with (?:(?!and |at |near )[\w-]+ ){0,3}?")
_BORDER_BEFORE = re.compile(r"\b(?:cross-border|border|frontier|(?:[\w-]+–|[\w]+-)[\w]+ border) (?:[a-z-]+ )?$", re.I)
_BORDER_BEHIND = re.compile(
    r" (?:on|at|along|across|over|around) (?:(?:the|their|a) (?:[a-z-]+ )*?(?:disputed|contested|shared|common|joint|"
    r"mutual|de facto|unmarked|undemarcated) (?:[a-z-]+ )*?|their (?:[a-z-]+ )*?|(?:the )?[A-Z]\w+[-–—/][A-Z]\w+ )"
    r"(?:border|frontier|boundary)\b"
)
# Who shut a border after a fight had it there.
_SHUT = re.compile(
    r"\b(?:(?:borders?|crossings?|frontier)\b[^.;]{0,80}\b(?:shut|clos|seal)\w*"
    r"|(?:shut|clos|seal)\w*[^.;]{0,80}\b(?:borders?|crossings?|frontier)\b[^.;]{0,40}) ?"
    r"[^.;]{0,60}\b(?:after|following|amid|over) (?:[a-z-]+ ){0,3}$",
    re.IGNORECASE,
)
# Who speaks of a fight that others have, or comes between them.
_ONLOOKING = re.compile(
    r"\b(?:condemn|concern|worr|urg|appeal|call(?:s|ed|ing)? (?:for|on)|mediat|broker|offer|welcom|warn|refuge|fle[ed]|"
    r"prisoner|captiv|detain|releas|"
    r"evacuat|monitor|observ|diplomat|embass|ambassador|mission|peacekeep)\w*"
)


def on_one_another(sentence: Sentence, place: Place, participants: Sequence[Participant]) -> list[Participant]:
    """Both sides of force that two use on one another, in the roles in which the words do not tell of them."""
    sides = {p.entity: p for p in participants if p.role in ("by", "against") and p.entity}
    doers = {p.entity: p for p in participants if p.role == "by" and p.entity}
    before, behind = sentence.text[: place.start - sentence.start], sentence.text[place.end - sentence.start :]
    if len(doers) == 2 and (_EACH_OTHER.search(before) or _AT_EACH_OTHER.match(behind)):
        return _in_both_roles((*doers.values(),), participants)
    if place.form.group.frame not in _FIGHTS or _against_others(participants, place, behind):
        return []
    if len(sides) == 2:
        return _in_both_roles((*sides.values(),), participants)
    others = _other_side(sentence, place, sides) if len(sides) < 2 else []
    return _in_both_roles((*sides.values(), *others), participants) if others else []


def _in_both_roles(sides: Sequence[Participant], participants: Sequence[Participant]) -> list[Participant]:
    """Each side as doer and as hit, where it is not told to be so already."""
    told = {(p.role, p.entity) for p in participants}
    both = [p.model_copy(update={"role": role}) for p in sides for role in ("by", "against")]
    return [p for p in both if (p.role, p.entity) not in told]


def _against_others(participants: Sequence[Participant], place: Place, behind: str) -> bool:
    """Whether one side of a fight is somebody whom nobody watches: A's and B's troops fought smugglers.

    Not what they fight for, nor what only shows it: smoke rose as A and B fought over the bridges.
    """
    strangers = (p for p in participants if p.role in ("by", "against") and not p.entity)
    return any(
        not _GROUND.search(p.text.lower())
        and not _SIGN.search(p.text.lower())
        and not (p.start > place.end and _OVER.fullmatch(behind[: p.start - place.end]))
        for p in strangers
    )


def _other_side(sentence: Sentence, place: Place, sides: Mapping[str, Participant]) -> list[Participant]:
    """Who else fights: Orskia reported a gunfight with B; nine of its men died in clashes on the border with B.

    Nobody, where the sentence names a third state, or tells of it from afar.
    """
    bodies = {m.entity: m for m in sentence.mentions if m.kind is not EntityKind.PERSON}
    if len(bodies) != 2 or not sides.keys() <= bodies.keys():
        return []
    if _ONLOOKING.search(sentence.text.lower()) or names_strange_state(
        sentence.text, sentence.start, sentence.mentions
    ):
        return []
    before, behind = sentence.text[: place.start - sentence.start], sentence.text[place.end - sentence.start :]
    borderline = bool(_BORDER_BEFORE.search(before) or _BORDER_BEHIND.match(behind) or _SHUT.search(before))
    faced = any(
        m.entity in sides and m.start >= place.end and _WITH.fullmatch(behind[: m.start - place.end])
        for m in sentence.mentions
    )
    if not (borderline or faced):
        return []
    return [taking_part("by", m) for m in bodies.values() if m.entity not in sides]
