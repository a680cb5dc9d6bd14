"""What talks, accords and summits are about, which is no place or deed of theirs: a summit in Tolme on the war in A."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond

_TALKED = frozenset(("summit", "contact", "agreement"))
_ON_A_TOPIC = re.compile(
    r"\b(?:on|over|about|regarding|concerning|amid|discuss|address|tackle|end) [^,;.]{2,40} in (?:the )?$"
)


def without_topics(found: list[Bond], place: Place) -> list[Bond]:
    """`found` without places that only tell what is talked about: on stands before both."""
    if place.form.language != "en" or place.form.type not in _TALKED:
        return found
    topics = {token for function, token in found if function == "topic"}
    return [(function, token) for function, token in found if function != "place" or token not in topics]


def without_places_of_topics(
    participants: Sequence[Participant], sentence: Sentence, type_name: str
) -> list[Participant]:
    """`participants` of an event of a type without those places where its topic is."""
    if type_name != "summit":
        return list(participants)
    return [
        p
        for p in participants
        if p.role != "at" or not _ON_A_TOPIC.search(sentence.text[: max(0, p.start - sentence.start)])
    ]


# What A has talked about he has not done: une discussion sur les violences.
_DISCUSSED = re.compile(
    r"\b(?:discussion|entretien|échange|appel|parl|discut|évoqu|abord|entretenu|préoccup|inquiétude|point)\w*"
    r"[^,;:.]{0,40}? (?:sur|au sujet|à propos|concernant) "
    r"(?:des? |du |de la |de l['’]|les? |la |l['’])?(?:[a-zà-ÿ]+ )?$"
)


def discussed(sentence: Sentence, start: int) -> bool:
    """Whether French words right before `start` make it what somebody has talked about."""
    return bool(_DISCUSSED.search(sentence.text[: start - sentence.start]))
