"""Who else was there: a contact's other party, where the text tells of it beside the trigger's own phrases.

Ann Bell flew to Tolme; the programme includes talks with B. Orskia's minister is in Tolme for talks: with Tolme's own.
"""

import re
from collections.abc import Iterator

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse
from streams.events.grammar import WordSet
from streams.events.modality.attachment import infinitive
from streams.events.participants import arguments
from streams.events.participants.bonds import governors
from streams.events.participants.in_touch import answered
from streams.events.participants.lacking import over_before
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Place, Sentence
from streams.names.entity_type import EntityKind

TRAVELLING = WordSet(
    "arrive land fly travel visit come go head tour stop reach jet sail drive depart"
    " leave return stay call hurry rush cross journey move walk step pass swing spend be is are were".split(),
    "en",
)
_BEING = frozenset("is are was were be been 's ’s".split())
# Begin a visit, end a tour: travelling by its noun.
_TURNING = WordSet(
    "begin start end wrap wind/wound conclude pay make spend open continue kick complete launch undertake".split(),
    "en",
)
_JOURNEYS = WordSet("visit trip tour stay journey stop stopover day weekend leg swing mission programme".split(), "en")
_VISITING = WordSet("visit tour".split(), "en")
_SENDING = frozenset("send sends sent sending dispatch dispatches dispatched dispatching".split())
_POSTED = frozenset("envoy emissary".split())
# The evening there with B, tea at the palace with B.
_SHARED = re.compile(r"(?: (?:[\w'’-]+ ){0,5}?| )with\b")
_COUNTERPARTS = ("agent", "company", "recipient", "between", "object")
_DOERS = ("subject", "holder", "teller", "owner")


def company(
    discourse: Discourse, sentence: Sentence, place: Place, parties: list[Participant], phrases: Phrases
) -> list[Participant]:
    """The party that a contact with one watched party lacks: its visitor, or its host by the place."""
    named = {p.entity for p in parties if p.role == "between" and p.entity}
    if place.form.type != "contact" or len(named) != 1 or sentence.syntax is None or not sentence.syntax.english:
        return []
    if place.form.shape == "noun" and (over_before(sentence, place.tokens[-1]) or answered(sentence, place)):
        return []
    entity = next(iter(named))
    person = phrases.references.kinds.get(str(entity)) is EntityKind.PERSON
    strangers = _strangers(sentence, place, phrases)
    if strangers is None:
        return []
    titled, things = strangers
    if place.form.kind in ("call", "meeting", "visit") and titled and not person:
        # telephoned the prime minister in Orskia, met Foreign Minister Bell in Tolme: Orskia's, Tolme's
        heads = (*titled, *place.tokens, *(verb for verb, _ in governors(sentence.syntax, place.tokens[-1])))
        hosts = (_host(sentence, token, str(entity)) for token in heads)
        answering = next((host for host in hosts if host), None)
        return [_participant(answering, sentence)] if answering else []
    for back in (sentence.index, sentence.index - 1):
        other = discourse.sentences.get(back)
        if other is None or other.syntax is None:
            continue
        for verb, travellers in journeys(other, phrases):
            if len(travellers) != 1:
                continue
            traveller = travellers[0]
            if traveller.entity == entity:
                host = None if person or things else _host(other, verb, str(entity))
                if host is not None:
                    return [_participant(host, sentence)]
            elif not titled and (traveller.kind is EntityKind.PERSON) == person and place.form.shape == "noun":
                return [_participant(traveller, sentence)]
    return []


def journeys(sentence: Sentence, phrases: Phrases) -> Iterator[tuple[int, list[Meant]]]:
    """The verbs of a sentence that tell of travel, each with those who travel; envoys who live abroad, as well."""
    syntax = sentence.syntax
    assert syntax is not None
    for token in syntax.tree:
        if token.lower in _SENDING and any(
            phrases.grammar.through(syntax.token(o).lower) == "official" for o in syntax.objects(token.index)
        ):
            yield token.index, [m for s in syntax.subjects(token.index)[0] for m in phrases.meant(sentence, s)]
        if token.lower in _POSTED:
            yield token.index, phrases.meant(sentence, token.index)
        if not syntax.is_verb(token.index):
            continue
        moves = token.lower in TRAVELLING
        if moves and token.lower in _BEING:
            moves = any(p in ("in", "on", "at") for p, _ in syntax.prepositional(token.index))
        if token.lower in _TURNING:
            moves = any(syntax.token(o).lower in _JOURNEYS for o in syntax.objects(token.index))
        if moves:
            subjects, passive = syntax.subjects(token.index)
            meant = [m for s in subjects for j in syntax.conjuncts(s) for m in phrases.meant(sentence, j)]
            words = phrases.grammar.modality
            doubted = any(
                syntax.token(c).lower in words["negation"] or syntax.token(c).lower in words["possible"]
                for c in syntax.children(token.index, "aux", "neg", "advmod")
            )
            if meant and not passive and not doubted:
                yield token.index, meant


def travelled(sentence: Sentence, place: Place) -> bool:
    """Whether somebody travels to what a trigger tells of: flew to Tolme to see A, for an evening with A."""
    syntax = sentence.syntax
    assert syntax is not None
    token = place.tokens[-1]
    if not syntax.is_verb(token):
        shared = any(p == "with" for p, _ in syntax.prepositional(token))  # not: a day after A had left
        shared = shared or bool(_SHARED.match(sentence.text, place.end - sentence.start))
        return shared and any(
            hung in ("object", "for", "over") and syntax.token(verb).lower in TRAVELLING
            for verb, hung in governors(syntax, token)
        )
    verb = syntax.token(syntax.token(token).head)
    if not infinitive(syntax, token) or verb.lower not in TRAVELLING:
        return False
    return verb.lower not in _BEING or any(p in ("in", "at") for p, _ in syntax.prepositional(verb.index))


def _strangers(sentence: Sentence, place: Place, phrases: Phrases) -> tuple[list[int], list[int]] | None:
    """Those bound to the trigger who are not watched: an office without a country is all that tells of them; things.

    None where somebody else takes part.
    """
    syntax = sentence.syntax
    assert syntax is not None
    grammar = phrases.grammar
    found: list[int] = []
    things: list[int] = []
    for function, token in arguments.bonds(sentence, place)[0]:
        if function not in _COUNTERPARTS and function not in _DOERS:
            continue
        for joined in syntax.conjuncts(token):
            word = syntax.token(joined)
            if phrases.meant(sentence, joined) or sentence.at_token(joined):
                continue
            if word.dep == "dobj" and syntax.token(word.head).lower in _SENDING:
                continue  # A sent a diplomat to B for talks
            office = word.lower in grammar.descriptions["persons"] or bool(grammar.through(word.lower))
            if function in _DOERS and word.tag not in ("NNP", "NNPS", "PRP") and not office:
                continue  # the itinerary
            low, _ = syntax.span(joined)
            low += syntax.token(low).tag == "DT"
            first = syntax.token(low).lower
            titled = (
                first in grammar.descriptions["persons"] or first in grammar.fields or first in ("prime", "foreign")
            )
            elsewhere = any(p == "of" and syntax.token(n).text[:1].isupper() for p, n in syntax.prepositional(joined))
            if function not in _DOERS and word.tag in ("NN", "NNP") and titled and not elsewhere:
                found.append(joined)
            elif function in _DOERS or office or word.tag in ("NNP", "NNPS", "NNS", "PRP"):
                return None
            else:
                things.append(joined)
    return found, things


def _host(sentence: Sentence, head: int, visitor: str) -> Meant | None:
    """The watched country that a verb of travel goes to, or an ambassador is sent to."""
    syntax = sentence.syntax
    assert syntax is not None
    for preposition, noun in syntax.prepositional(head):
        for mention in sentence.at_token(noun) if preposition in ("in", "to", "at", "into", "for") else ():
            if mention.kind not in (EntityKind.PERSON, EntityKind.GROUP) and mention.entity != visitor:
                return Meant(mention.entity, mention.kind, mention.start, mention.end)
    if syntax.token(head).lower in _VISITING:
        for noun in syntax.objects(head):
            capital = syntax.children(noun, "compound", "amod", "poss") if syntax.token(noun).lower == "capital" else ()
            for mention in (m for token in (noun, *capital) for m in sentence.at_token(token)):
                if mention.kind is EntityKind.PLACE and mention.entity != visitor:
                    return Meant(mention.entity, mention.kind, mention.start, mention.end)
    return None


def _participant(meant: Meant, sentence: Sentence) -> Participant:
    within = sentence.start <= meant.start and meant.end <= sentence.end
    low, high = (meant.start, meant.end) if within else (sentence.start, sentence.end)
    text = sentence.text[low - sentence.start : high - sentence.start]
    return Participant(role="between", text=text, start=low, end=high, entity=meant.entity, via="description")
