"""Where an election is: nobody is the place of one, but who holds a country's office stands or is chosen there."""

import re
from collections.abc import Collection, Mapping

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.trees.syntax import Syntax
from streams.events.whereabouts.scene import happening_at
from streams.names.entity_type import EntityKind

# Bodies that are chosen, or in which people are: the EU holds elections, its parliament is elected.
_CHOSEN = re.compile(
    r"\b(?:eu|european union|parliament\w*|assembl\w+|council|senate|congress|house|commons|knesset|bundestag|duma|"
    r"diet|dáil|dail|senedd|stormont|government|authority|republic|bloc|un)\b",
    re.IGNORECASE,
)


def with_people_behind(participants: list[Participant], kinds: Mapping[str, EntityKind], end: int) -> list[Participant]:
    """Participants with people named behind the vote, which ends at `end`, as no place of it: a vote without A."""
    return [
        p.model_copy(update={"role": "by"})
        if p.role == "at" and p.start >= end and kinds.get(p.entity or "") is EntityKind.PERSON
        else p
        for p in participants
    ]


# Who calls a vote does so at home, wherever the text has told of that.
_CALLING = re.compile(
    r"\b(?:call|announc|schedul|order|trigger|declar|proclaim|decree|fix)(?:s|es|ed|ing|e)?(?: for)? "
    r"(?:an? |the |new |fresh )?(?:[\w-]+ ){0,4}$|\bset (?:an? |the )?(?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)


def with_callers(
    participants: list[Participant], kinds: Mapping[str, EntityKind], sentence: Sentence, start: int
) -> list[Participant]:
    """Participants with whoever calls an English vote, which begins at `start`, as no place of it."""
    english = sentence.syntax is not None and sentence.syntax.english
    if not english or not _CALLING.search(sentence.text[: start - sentence.start]):
        return participants
    return [p for p in participants if p.role != "at" or kinds.get(p.entity or "") is not EntityKind.PERSON]


def where_chosen(
    participants: list[Participant], kinds: Mapping[str, EntityKind], sentence: Sentence
) -> list[Participant]:
    """Participants of an election with people as those who stand, places as where it is held."""
    found: list[Participant] = []
    people: list[Participant] = []
    english = sentence.syntax is not None and sentence.syntax.english
    for participant in participants:
        if kinds.get(participant.entity or "") is EntityKind.PERSON:
            people.append(participant)
            stands = participant.role == "at"
            found.append(participant.model_copy(update={"role": "by"}) if stands else participant)
            continue
        party = kinds.get(participant.entity or "") is EntityKind.GROUP and not _CHOSEN.search(participant.text)
        if english and party:
            found.append(participant.model_copy(update={"role": "by"}))  # a party stands, and is no place either
            continue
        found.append(participant)
        if participant.role in ("by", "of") and participant.entity:
            found.append(participant.model_copy(update={"role": "at"}))
    if english:
        found += _where_they_rule(people, sentence)
    return _each_once(found)


_ELECTED = re.compile(r"(?:ré)?(?:élu|élection)|victoire|vainqueur|proclam|remport", re.IGNORECASE)


def where_they_lead(
    participants: list[Participant],
    seats: Mapping[str, Collection[str]],
    kinds: Mapping[str, EntityKind],
    trigger: str,
) -> list[Participant]:
    """With the countries that those lead who are chosen, where nothing says where it is: A réélu, selon la Cour."""
    if not _ELECTED.match(trigger) or any(p.role == "at" for p in participants):
        return participants
    return participants + [
        p.model_copy(update={"role": "at", "entity": body, "via": "description"})
        for p in participants
        for body in (sorted(seats.get(p.entity or "", ())) if p.role == "by" else ())
        if kinds.get(body) is EntityKind.PLACE
    ]


def _where_they_rule(people: list[Participant], sentence: Sentence) -> list[Participant]:
    """The countries whose office those have who stand: the Orskian president Ana Ruel, President Ana Ruel of Orskia."""
    syntax = sentence.syntax
    assert syntax is not None
    found = []
    for person in people:
        token = sentence.token_at(person.end - 1)
        if token is None or person.via != "name":
            continue
        below = [token, *syntax.children(token, "compound")]
        beside = [
            t
            for word in below
            for t in (*syntax.children(word, "amod", "poss", "compound", "nmod"), *_of(syntax, word))
        ]
        named = [m for word in beside for m in sentence.at_token(word) if m in sentence.mentions]
        found += [happening_at(m) for m in named if m.kind is EntityKind.PLACE]
    return found


def _of(syntax: Syntax, word: int) -> list[int]:
    return [noun for preposition, noun in syntax.prepositional(word) if preposition == "of"]


def _each_once(participants: list[Participant]) -> list[Participant]:
    kept: list[Participant] = []
    seen: set[tuple[str, str]] = set()
    for participant in participants:
        key = (participant.role, participant.entity or participant.text)
        if key not in seen:
            kept.append(participant)
        seen.add(key)
    return kept
