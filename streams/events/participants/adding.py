"""The participants of one event, as they are gathered: each watched entity once in a role, strangers by their words."""

from streams.annotation import Participant
from streams.events.participants.taking import TIMES
from streams.events.sentence import Meant, Sentence
from streams.lexicon.event_type import Role
from streams.names.gazetteer import NOT_FIRST_NAMES
from streams.text import fold

Participants = dict[tuple[str, str, int], Participant]


def add(participants: Participants, role: Role, meant: Meant, sentence: Sentence) -> None:
    """Add whom words mean, unless he has the role already."""
    if any(p.entity == meant.entity and p.role == role for p in participants.values()):
        return
    low, high = max(meant.start, sentence.start), min(meant.end, sentence.end)
    if low >= high:
        low, high = sentence.start, sentence.end
    text = sentence.text[low - sentence.start : high - sentence.start]
    participants[role, meant.entity, 0] = Participant(
        role=role,
        text=text,
        start=low,
        end=high,
        entity=meant.entity,
        via=meant.via,
    )


def add_stranger(participants: Participants, role: Role, token: int, sentence: Sentence) -> None:
    """Add whom no watched name means by the words of a noun, where they may name or describe one in the role."""
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(token).text
    if word[0].isupper() and fold(word).text in NOT_FIRST_NAMES:
        return
    named = syntax.token(token).tag in ("NNP", "NNPS", "PROPN")
    if role == "between" and not named and syntax.token(token).lower not in syntax.grammar.descriptions["persons"]:
        return
    if not syntax.is_noun(token) or (role == "at" and syntax.token(token).tag not in ("NNP", "NNPS", "PROPN")):
        return
    if syntax.token(token).lower in TIMES:
        return
    low, high = syntax.span(token)
    start, end = sentence.start + syntax.token(low).start, sentence.start + syntax.token(high).end
    text = sentence.text[start - sentence.start : end - sentence.start]
    participants[role, "", token] = Participant(role=role, text=text[:200], start=start, end=end)
