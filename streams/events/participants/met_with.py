"""English protests put right by the words around names: who is met with them, what sparked them, who is to go."""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.names.strange_states import names_strange_state

# Between a name and the protests that its bearer meets with, or stirs up.
_FACING = re.compile(
    r"\b(?:fac(?:e|es|ed|ing)|confront(?:s|ed|ing)?|met (?:with|by)|meets? with|encounter\w*|endur\w+|weather\w*|"
    r"withst\w+|surviv\w+|provok\w+|spark\w*|trigger\w*|prompt\w*|drew|draws?|drawn|ignit\w+|stirred|caus(?:e|es|ed)|"
    r"brac(?:e|es|ed|ing) for|beset by|hit by|rocked by|shaken by|greeted (?:by|with)|dogged by|"
    r"set off|unleash\w*|fuel\w*|led to|attract\w*)(?: off)? (?:[\w'’-]+ ){0,6}$"
)
# Between the protests and what they are held over.
_SPARKED = re.compile(
    r"\b(?:spark|trigger|prompt|provok|caus|ignit|inspir|fuel|driv|motivat|stirr|follow)\w*(?: off| up)?"
    r" (?:[a-z]+ly )?(?:in part )?by\b|\b(?:set|touched) off by\b"
)
_CROWD = re.compile(
    r"\b(?:supporters|followers|workers|unions?|activists|students|members|opponents|allies|loyalists|calls?|party)\b"
)
_AGAINST = re.compile(r" (?:[\w'’-]+ ){0,2}?against (?:[\w'’-]+ ){0,4}$")
_OVER = re.compile(r" (?:[\w'’-]+ ){0,2}?(?:over|about) (?:[\w'’-]+ ){0,4}$")
_AFTER_WHOM = re.compile(r"[-‑](?:inspired|style|era|like|linked|themed|born)\b", re.IGNORECASE)
_FOR_WHOM = re.compile(r"\bpro[-‑]$", re.IGNORECASE)
_AGAINST_WHOM = re.compile(r"\banti[-‑]$", re.IGNORECASE)
# Wars far away that crowds are held over: Israel's war, a Gaza ceasefire, the invasion of Ukraine.
_WAR = (
    r"(?:war|wars|offensive|invasion|bombardments?|bombings?|air ?strikes?|strikes|assault|occupation|blockade|siege|"
    r"ceasefire|cease-fire|truce|conflict|military action|attacks?|genocide|massacres?)"
)
# In London against the war: no war of London's.
_BESIDE = (
    r"(?:against|over|about|after|to|in|for|on|at|as|and|following|amid|during|because|since|with|by|from|while|when)"
)
_WARRING = re.compile(rf"(?:['’]s?)?(?:[-–]\w+)? (?:(?!{_BESIDE}\b)[\w-]+ ){{0,3}}?{_WAR}\b", re.IGNORECASE)
_WARRED = re.compile(rf"\b{_WAR} (?:in|on|of|against|with|between) (?:the )?(?:people of )?$", re.IGNORECASE)
_WITH_WHOM = re.compile(
    r"\b(?:in )?(?:solidarity|support) (?:with|of|for) (?:the )?(?:people of )?(?:\w+s (?:in|of) )?$", re.IGNORECASE
)
# What a crowd burns or treads on, wherever it is: the Orskian flag.
_EMBLEM = re.compile(
    r"(?:['’]s?)?(?: (?:national|giant|large|huge|state|red|old))? (?:flags?|effig(?:y|ies)|banners?)\b"
)
# Where what a crowd stops is on its way to: a ship bound for Orskia.
_BOUND = re.compile(r"\b(?:bound|destined|headed|heading|en route|on (?:its|their) way) (?:for|to) (?:the )?$")
# Whom a crowd wants gone: calling for President A to step down, demanding the ouster of A, A's resignation.
_WANTED = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed|ing)?(?: that)?|urg(?:e|es|ed|ing)|press(?:ed|ing)? for|seeking)"
    r" (?P<gone>the (?:immediate )?(?:resignation|ouster|removal|departure|impeachment|downfall|overthrow|exit|arrest)"
    r" of )?(?:(?:the )?(?:[\w-]+ ){0,2}?(?:president|prime minister|premier|chancellor|king|mayor|governor|minister|"
    r"leader|mr|mrs|ms) )?$",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"(?: to (?:immediately )?)?(?:['’]s? (?:[\w-]+ )?(?:resignation|ouster|removal|departure|impeachment|exit|arrest)"
    r"|(?:(?<=to )| )(?:step(?:s)? (?:down|aside)|go\b|resigns?\b|quits?\b|leaves?\b|stands? down|be (?:removed|ousted|"
    r"impeached|sacked|jailed)))"
)
# Who rules at home.
_RULERS = re.compile(
    r"(?:['’]s? )?(?:[\w-]+ )?\b(?:prime minister|premier|president|government|king|junta|rulers|chancellor)\b", re.I
)


def met_with(
    sentence: Sentence, place: Place, participants: Sequence[Participant], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """Participants of a protest without those who only stirred it, with those whom it is against as such."""
    right = [p for p in (_put_right(sentence, place, p, kinds) for p in participants) if p is not None]
    found = list({(p.role, p.entity or p.text): p for p in reversed(right)}.values())[::-1]
    against = {p.entity for p in found if p.role in ("against", "by")}
    wanted = [m for m in sentence.mentions if m.entity not in against and _is_unwanted(sentence, place, m)]
    return found + [taking_part("against", m, "name") for m in wanted]


def _put_right(
    sentence: Sentence, place: Place, participant: Participant, kinds: Mapping[str, EntityKind]
) -> Participant | None:
    if participant.role not in ("by", "at", "against") or not participant.entity:
        return participant
    person = kinds.get(participant.entity) is EntityKind.PERSON
    low, high = participant.start - sentence.start, participant.end - sentence.start
    before = sentence.text[: max(0, low)]
    if _AFTER_WHOM.match(sentence.text, high) or _FOR_WHOM.search(before):
        return None
    if _AGAINST_WHOM.search(before):
        return participant.model_copy(update={"role": "against"})
    if participant.role == "against":
        return participant
    if participant.role == "at" and person:
        return None  # a crowd is at nobody
    if participant.role == "at":
        if _BOUND.search(before):
            return None
        if _EMBLEM.match(sentence.text, high):
            return participant.model_copy(update={"role": "about"})
        afar = _WARRING.match(sentence.text, high) or _WARRED.search(before) or _WITH_WHOM.search(before)
        return None if afar and participant.via != "place" else participant
    if high <= place.start - sentence.start:
        met = _FACING.search(sentence.text[high : place.start - sentence.start])
        return participant.model_copy(update={"role": "against" if person else "at"}) if met else participant
    gap = sentence.text[place.end - sentence.start : low]
    if _SPARKED.search(gap) and not _CROWD.search(gap):
        return None
    if person and _AGAINST.fullmatch(gap):
        return participant.model_copy(update={"role": "against"})
    return participant.model_copy(update={"role": "about"}) if person and _OVER.fullmatch(gap) else participant


def _is_unwanted(sentence: Sentence, place: Place, mention: Mention) -> bool:
    """Whether those who protest want somebody out of his office, or what is his undone."""
    if mention.kind is not EntityKind.PERSON:
        return False
    if _AGAINST.fullmatch(sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]):
        return True
    wanted = _WANTED.search(sentence.text[: mention.start - sentence.start])
    return bool(wanted and (wanted["gone"] or _GONE.match(sentence.text, mention.end - sentence.start)))


def at_its_rulers(participants: Sequence[Participant], sentence: Sentence, text: str) -> list[Participant]:
    """Where a crowd is that is out against its own rulers: thousands began a protest against the Orskian premier.

    Nowhere, where the sentence names another place or another people.
    """
    if any(p.role == "at" for p in participants):
        return []
    bodies = {m.entity for m in sentence.mentions if m.kind is EntityKind.PLACE}
    if len(bodies) != 1 or names_strange_state(sentence.text, sentence.start, sentence.mentions):
        return []
    hit = (p for p in participants if p.role == "against" and p.entity in bodies)
    ruled = [p for p in hit if _RULERS.search(text[max(sentence.start, p.start - 30) : p.end + 30])]
    return [p.model_copy(update={"role": "at", "via": "place"}) for p in ruled[:1]]
