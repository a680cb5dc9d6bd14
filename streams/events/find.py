"""Event mentions: triggers in sentences, with those who take part in them, and how true the text holds them to be."""

import re
from collections import defaultdict

from streams.annotation import EventMention
from streams.events.by_trees import by_trees
from streams.events.discourse.attribution import claimed, identified
from streams.events.discourse.blamed_beside import blamed_beside
from streams.events.discourse.both_sides import both_sides
from streams.events.discourse.claimed_below import claimed_below
from streams.events.discourse.consistency import (
    advised,
    agreed,
    called_off,
    installed,
    rebutted,
    retracted,
)
from streams.events.discourse.discourse import Discourse
from streams.events.discourse.echo import echoed
from streams.events.discourse.english_seats import WORDING as IN_ENGLISH
from streams.events.discourse.firing_back import firing_back
from streams.events.discourse.fought_before import fought_before
from streams.events.discourse.fought_between import fought_between
from streams.events.discourse.fought_out import fought_out
from streams.events.discourse.french_measures import measures_completed
from streams.events.discourse.french_seats import WORDING as IN_FRENCH
from streams.events.discourse.french_wars import of_the_war
from streams.events.discourse.hit_around import hit_around
from streams.events.discourse.joining_in import joining_in
from streams.events.discourse.one_contact import one_contact
from streams.events.discourse.one_deed import one_deed
from streams.events.discourse.recollection import recollected
from streams.events.discourse.references import References
from streams.events.discourse.seats import seats
from streams.events.discourse.standing import with_states
from streams.events.discourse.states import states_of_offices
from streams.events.discourse.struck_again import struck_again
from streams.events.discourse.struck_too import struck_too
from streams.events.discourse.suspicion import suspected
from streams.events.discourse.swahili_delegates import introduced
from streams.events.discourse.swahili_seats import WORDING as IN_SWAHILI
from streams.events.discourse.taken_up import taken_up
from streams.events.discourse.told_by_a_party import told_by_a_party
from streams.events.discourse.undone import undone
from streams.events.grammar import load_grammar
from streams.events.participants.one_seat import of_one_mind
from streams.events.sentence import Sentence
from streams.events.trees.nlp import Models
from streams.events.triggers import Triggers, sentences_to_read
from streams.events.windows.events import by_windows
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.rulebook import Rulebook
from streams.text import Folded, fold, index_of

_SEATS = {"en": IN_ENGLISH, "fr": IN_FRENCH, "sw": IN_SWAHILI}
# The former prime minister, a deputy prime minister: not who is meant by the office alone.
_OFFICE = re.compile(
    r"\b(?:minister|president|premier|chancellor|governor|chief|head|mayor|secretary|king|leader)\b", re.I
)
# A South American nation, the Central American country: none of the United States.
_CONTINENT = re.compile(r"\b(?:South|Central|Latin|North|Meso|Native|African|Asian|Pan|Inter|Ibero)[- ]$")
_NOT_THE_HOLDER = re.compile(
    r"\b(?:former|ex|erstwhile|one-?time|two-?time|deputy|vice|shadow|late)[ -](?:the )?$", re.I
)


def find_events(
    text: str,
    folded: Folded,
    spans: list[tuple[int, int]],
    mentions: list[Mention],
    triggers: Triggers,
    language: str | None,
    rulebook: Rulebook,
    models: Models,
    year: int = 9999,
) -> list[EventMention]:
    """The events that the triggers tell of, in the order of the text.

    `year` is the article's own: what is dated before it is background. Languages without a grammar yield no events.
    """
    try:
        grammar = load_grammar(language or "en")
    except KeyError:
        return []
    if not triggers:
        return []
    mentions = [m for m in mentions if not (_of_another_holder(text, m) or _of_a_continent(text, m))]
    wording = _SEATS.get(grammar.language)
    acting = seats(text, spans, mentions, rulebook, wording) if wording is not None else {}
    mentions = introduced(text, mentions) if grammar.language == "sw" else mentions
    all_named = mentions
    if grammar.language != "en":
        mentions = _without_states(mentions)
    entities = rulebook.entities
    known = {
        m.entity: fold(" ".join((*entities[m.entity].names, *entities[m.entity].describes))).text for m in mentions
    }
    references = References(text, spans, mentions, grammar, known)
    references.seats = acting
    references.in_offices = [m for m in all_named if m not in mentions]
    places: dict[int, list[Mention]] = defaultdict(list)
    for mention in rulebook.territory.mentions(text, folded, all_named if grammar.language == "sw" else mentions):
        index = index_of(spans, mention.start)
        if index is not None:
            places[index].append(mention)
    wanted = sentences_to_read(spans, triggers, references, places)
    sentences = {
        index: Sentence(
            index, *spans[index], text[slice(*spans[index])], references.mentions[index], places=places[index]
        )
        for index in wanted
    }
    discourse = Discourse(sentences, references, grammar, dict(rulebook.lexicon.types), year, places)
    if models.parses(grammar.language):
        found = by_trees(discourse, triggers, models)
    else:
        found = with_states(by_windows(discourse, triggers), acting, text)
    found = echoed(found, folded) if grammar.language == "en" else found
    if grammar.rebuttal is not None:
        cues = [folded.original(match.start()) for match in grammar.rebuttal.finditer(folded.text)]
        found = rebutted(found, cues, spans)
    found = undone(found, triggers, text, spans, grammar.undoing)
    found = called_off(agreed(found, text, spans), spans, discourse.types)
    found = one_contact(claimed(found, text, spans), text, spans)
    if grammar.language == "en":
        found = suspected(identified(found, mentions, text), mentions, text, spans, grammar)
        found = both_sides(recollected(found, text, spans, grammar, year), references)
        found = told_by_a_party(found, mentions, text, spans)
        found = fought_out(struck_again(found, text), mentions, text, spans)
        found = joining_in(hit_around(firing_back(found, spans), mentions, text, spans), mentions, text, spans)
    if grammar.language == "fr":
        found = fought_between(identified(found, mentions, text), mentions, text)
        found = fought_before(found, triggers, references.kinds, text, spans)
        found = struck_too(taken_up(found, text, spans), mentions, text, spans)
        found = one_deed(blamed_beside(found, mentions, text, spans), mentions, text, spans)
        found = of_the_war(claimed_below(found, references), mentions, references)
        found = both_sides(found, references)
        found = measures_completed(installed(advised(found, text), spans), references)
    if grammar.retraction.search(folded.text):
        found = retracted(found)
    found = of_one_mind([event for event in found if any(p.entity for p in event.participants)])
    return sorted(found, key=lambda event: (event.trigger_start, event.type))


def _without_states(mentions: list[Mention]) -> list[Mention]:
    """Without bodies named in the office of somebody watched, who alone is meant by it."""
    states = states_of_offices(mentions)
    return [m for m in mentions if (m.start, m.end) not in states]


def _of_a_continent(text: str, mention: Mention) -> bool:
    """Whether what may be a people's name is part of a continent's, or of those at home there."""
    name = text[mention.start : mention.end]
    return name in ("American", "Americans", "America") and bool(_CONTINENT.search(text[: mention.start][-10:]))


def _of_another_holder(text: str, mention: Mention) -> bool:
    """Whether an office is named by which a rule knows its holder, for somebody who holds it no more or below him."""
    office = mention.kind is EntityKind.PERSON and _OFFICE.search(text[mention.start : mention.end])
    return bool(office and _NOT_THE_HOLDER.search(text[max(0, mention.start - 24) : mention.start]))
