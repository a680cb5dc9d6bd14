"""Whose office it is that changes hands in English: Orskia's new premier, a minister whom its president names."""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind

_OFFICE = re.compile(
    r"\b(?:president|premier|chancellor|ministers?|governors?|ambassadors?|envoy|king|queen|speaker|"
    r"attorney general|prosecutor|chief of staff|army chief|(?:police|intelligence|spy|military|defen[cs]e|"
    r"armed forces) chief|"
    r"secretary of \w+|commander|cabinet)\b",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"\b(?:an?|another|fellow|one|only|lifelong|moderate|first) (?:\w+ )?$", re.IGNORECASE)
_NEXT = re.compile(r" (?:an? |the |its |his |her )?(?:new|next|future) [\w ]+", re.IGNORECASE)
_SPEAKER = re.compile(r"['’”\"]?: (?:[\w’'-]+ ){0,4}$")  # 'Will name new premier': A
# Who lets somebody go: the president accepted his resignation.
_ACCEPTED = re.compile(
    r"(?P<office>\b(?:president|king|queen|monarch|emir|sultan|governor-general|prime minister|premier|chancellor) )?"
    r"(?:(?:has|have|had|later|formally|then|on \w+) )*(?:accept|acknowledg|receiv|reject|refus|request|demand|await|"
    r"approv|welcom|announc)\w* (?:his|her|their) $",
    re.IGNORECASE,
)
# Between an office and the name of whoever holds it.
_TITLE = re.compile(r",? (?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Sir|Sheikh|General|Colonel)\.? )?")
_AS = re.compile(r"^[^,;:]{0,60}\bas (?:(?:the|its|their) )?$")
_NOT_NOW = re.compile(r"\b(?:former|ex-|ambassadors? to|envoy to|deputy)\b", re.IGNORECASE)


def of_states(
    sentence: Sentence, participants: Sequence[Participant], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """The watched states whose offices those have who come or go: by a name beside the office, else by who decides."""
    found: list[Participant] = []
    for holder in participants:
        if holder.role != "of" or holder.entity or not _OFFICE.search(holder.text) or _NOT_NOW.search(holder.text):
            continue
        within = [m for m in sentence.mentions if holder.start <= m.start < holder.end]
        inside = [m for m in within if m.kind in (EntityKind.PLACE, EntityKind.GROUP)]
        found += [taking_part("of", m, "name") for m in inside[:1]]
        if not inside:
            deciding = (p for p in participants if p.role == "by" and kinds.get(p.entity or "") is EntityKind.PLACE)
            found += [p.model_copy(update={"role": "of"}) for p in deciding]
    held = {p.entity for p in participants if p.role == "of"}
    return [p for p in found if p.entity not in held]


def of_offices(sentence: Sentence, place: Place, participants: Sequence[Participant]) -> list[Participant]:
    """The watched offices of those who come or go: Orskia's premier Jan Olt resigned; Jan Olt resigned as its premier.

    Only those that a rule knows by no name: they are whoever holds them.
    """
    holders = [p for p in participants if p.role == "of"]
    held = {p.entity for p in holders}
    found = {}
    for office in sentence.mentions:
        if not office.office or office.entity in held:
            continue
        before = sentence.text[: office.start - sentence.start]
        gaps = [sentence.text[max(0, office.end - sentence.start) : max(0, p.start - sentence.start)] for p in holders]
        titled = any(office.end <= p.start and _TITLE.fullmatch(gap) for p, gap in zip(holders, gaps, strict=True))
        within = any(p.start <= office.start < p.end for p in holders)
        bare = not re.match(r" [A-Z]", sentence.text[office.end - sentence.start :])  # resigned as Premier Olt spoke
        taken = bare and office.start > place.start and _AS.search(before[place.start - sentence.start :])
        if titled or within or taken:
            found[office.entity] = taking_part("of", office, "description")
    return list(found.values())


def without_members(
    sentence: Sentence, place: Place, participants: Sequence[Participant], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """Participants without those who neither come nor go.

    Ana Ruel, a Democrat, was named: no body; will appoint a new premier: not who is premier now; the king accepted
    his resignation: not the king's.
    """
    return [
        p
        for p in participants
        if p.role != "of" or not (_member(sentence, p, kinds) or _of_another(sentence, place, p))
    ]


def _member(sentence: Sentence, participant: Participant, kinds: Mapping[str, EntityKind]) -> bool:
    body = kinds.get(participant.entity or "") is EntityKind.GROUP
    return body and bool(_MEMBER.search(sentence.text[: max(0, participant.start - sentence.start)]))


def _of_another(sentence: Sentence, place: Place, participant: Participant) -> bool:
    """Whether somebody named before is no more than who holds the office now, or who lets another go."""
    before = sentence.text[: place.start - sentence.start]
    if place.form.shape == "verb" and participant.start >= place.end:
        gap = sentence.text[place.end - sentence.start : participant.start - sentence.start]
        if _SPEAKER.search(gap):
            return True
    if participant.via == "description" and participant.start >= place.end and participant.entity:
        named = sentence.text[place.end - sentence.start : participant.end - sentence.start]
        whoever = any(m.office and m.entity == participant.entity for m in sentence.mentions)
        return bool(_NEXT.fullmatch(named)) and not whoever
    accepted = _ACCEPTED.search(before)
    if accepted is None or not participant.entity:
        return False
    own = (
        m for m in sentence.mentions if m.entity == participant.entity and m.end - sentence.start <= accepted.start()
    )
    return participant.via == "pronoun" and (bool(accepted["office"]) or any(own))
