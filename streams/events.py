"""Event mentions: triggers in sentences, with those who take part in them, and how true the text holds them to be."""

import re
from collections import defaultdict
from typing import Literal

from streams.annotation import EventMention, Modality, Participant
from streams.entity_type import EntityKind
from streams.event_type import EventType
from streams.gazetteer import NOT_FIRST_NAMES, Mention
from streams.grammar import Grammar, load_grammar
from streams.lexicon import Trigger
from streams.modality import by_syntax
from streams.nlp import Models
from streams.participants import Place, bind
from streams.phrases import Phrases
from streams.pruned import prune
from streams.references import References
from streams.rulebook import Rulebook, Scan
from streams.sentence import Sentence
from streams.syntax import Syntax
from streams.text import Folded, fold, is_shouted
from streams.windows import participants as windows
from streams.windows.modality import by_window
from streams.windows.subject import note_subject

MOST_CHARACTERS = 16_000  # of them all together
MOST_PARSED = 80  # sentences of one article that a parser may see: bounds the time for a pathological one


def find_events(
    text: str,
    folded: Folded,
    spans: list[tuple[int, int]],
    mentions: list[Mention],
    scan: Scan,
    language: str | None,
    rulebook: Rulebook,
    models: Models,
    year: int = 9999,
) -> list[EventMention]:
    """The events of the types that rules ask for, in the order of the text.

    `year` is the article's own: what is dated before it is background. Languages without a grammar yield no events.
    """
    try:
        grammar = load_grammar(language or "en")
    except KeyError:
        return []
    triggers = _triggers(folded, spans, scan, grammar.language, rulebook)
    if not triggers:
        return []
    entities = rulebook.entities
    known = {
        m.entity: fold(" ".join((*entities[m.entity].names, *entities[m.entity].describes))).text for m in mentions
    }
    references = References(text, spans, mentions, grammar, known)
    wanted = _wanted(spans, triggers, references)
    sentences = {
        index: Sentence(index, *spans[index], text[slice(*spans[index])], references.mentions[index])
        for index in wanted
    }
    if models.parses(grammar.language):
        found = _by_syntax(sentences, triggers, references, grammar, rulebook, models, year)
    else:
        found = _by_windows(sentences, triggers, references, grammar, rulebook, year)
    found = _agreed(found, spans)
    retracted = grammar.retraction.search(folded.text)
    if retracted:
        found = [_with(event, Modality.DENIED) if event.modality in _ASSERTED else event for event in found]
    return sorted(found, key=lambda event: (event.trigger_start, event.type))


_ASSERTED = (Modality.HAPPENED, Modality.ONGOING, Modality.PLANNED)


def _agreed(events: list[EventMention], spans: list[tuple[int, int]]) -> list[EventMention]:
    """A headline is short: where the text below only denies or calls off what it tells, that is what it means."""
    if not spans:
        return events
    agreed = []
    for event in events:
        if event.sentence_start == spans[0][0] and event.modality in _ASSERTED and event.kind != "threat":
            watched = {p.entity for p in event.participants if p.entity}
            same = [
                other
                for other in events
                if other.type == event.type
                and other.sentence_start != event.sentence_start
                and watched & {p.entity for p in other.participants if p.entity}
            ]
            if same and all(other.modality not in _ASSERTED for other in same):
                event = _with(event, same[0].modality)
        elif event.modality in _ASSERTED and any(p.role == "between" and p.entity for p in event.participants):
            # They were to sign an accord: the accord is as true as the signing.
            watched = {p.entity for p in event.participants if p.entity}
            for other in events:
                beside = other.type == event.type and other.sentence_start == event.sentence_start
                doubted = beside and other.modality not in _ASSERTED
                if doubted and watched <= {p.entity for p in other.participants}:
                    event = _with(event, other.modality)
        agreed.append(event)
    return agreed


def _with(event: EventMention, modality: Modality) -> EventMention:
    return event.model_copy(update={"modality": modality})


def _triggers(
    folded: Folded, spans: list[tuple[int, int]], scan: Scan, language: str, rulebook: Rulebook
) -> dict[int, list[tuple[Trigger, int, int]]]:
    """Triggers by sentence, each with its offsets in the original text."""
    hits: dict[int, list[tuple[str, int, int]]] = defaultdict(list)
    bounds = [(folded.folded(start), folded.folded(end - 1) + 1) for start, end in spans]
    index = 0
    for hit in sorted(scan.triggers, key=lambda hit: hit[1]):
        while index < len(bounds) - 1 and hit[1] >= bounds[index][1]:
            index += 1
        hits[index].append(hit)
    found: dict[int, list[tuple[Trigger, int, int]]] = {}
    for index, inside in hits.items():
        triggers = rulebook.lexicon.triggers(folded.text, bounds[index], inside, language, scan.types)
        if triggers:
            found[index] = [(t, folded.original(t.start), folded.original(t.end - 1) + 1) for t in triggers]
    return found


def _wanted(
    spans: list[tuple[int, int]], triggers: dict[int, list[tuple[Trigger, int, int]]], references: References
) -> list[int]:
    """The sentences to parse: those with triggers, and those with names before them, up to a bound."""
    wanted: set[int] = set()
    named = {index for index, found in references.mentions.items() if found}
    for index in triggers:
        near = [i for i in range(max(0, index - 3), min(len(spans), index + 2)) if i in named]
        if near:
            wanted.add(index)
            wanted.update(
                i for i in (index - 1, index - 2, index + 1) if 0 <= i < len(spans) and (i in named or i == index - 1)
            )
    kept: list[int] = []
    room = MOST_CHARACTERS
    for index in sorted(wanted)[:MOST_PARSED]:
        room -= spans[index][1] - spans[index][0]
        if room < 0:
            break
        kept.append(index)
    return kept


def _by_syntax(
    sentences: dict[int, Sentence],
    triggers: dict[int, list[tuple[Trigger, int, int]]],
    references: References,
    grammar: Grammar,
    rulebook: Rulebook,
    models: Models,
    year: int,
) -> list[EventMention]:
    order = sorted(sentences)
    pruned = [
        prune(_calm(sentences[index]), sentences[index].start, sentences[index].mentions, grammar) for index in order
    ]
    trees = models.parse([simple.text for simple in pruned], grammar.language)
    phrases = Phrases(grammar, references)
    for index, simple, tree in zip(order, pruned, trees, strict=True):
        sentences[index].syntax = Syntax(simple.restore(tree), grammar)
    types = dict(rulebook.lexicon.types)
    found: list[EventMention] = []
    for index in order:
        sentence = sentences[index]
        _note_subject(sentence, phrases, references)
    for index in order:
        sentence = sentences[index]
        syntax = sentence.syntax
        assert syntax is not None
        for trigger, start, end in triggers.get(index, ()):
            tokens = [t.index for t in syntax.tree if sentence.start + t.start < end and sentence.start + t.end > start]
            if not tokens or not _fits(trigger, tokens, syntax, triggers[index]):
                continue
            place = Place(trigger.form, tokens, trigger.form.anchor, start, end)
            participants, head = bind(sentence, place, phrases, types)
            participants = _without_spared(participants, sentence, grammar)
            described = (
                syntax.english and trigger.form.shape == "verb" and syntax.token(tokens[0]).dep == "amod"
            )  # a besieged town
            extra = (
                [] if described else _lacking(sentence, trigger, start, end, participants, grammar, references, types)
            )
            extra = _without_spared(extra, sentence, grammar)
            participants += extra
            participants += _setting(
                sentence, sentences, references, participants, types[trigger.form.type], (start, end)
            )
            if not any(p.entity for p in participants):
                continue
            kind = types[trigger.form.type]
            modality = by_syntax(
                syntax,
                head,
                start - sentence.start,
                end - sentence.start,
                sentence.text,
                year,
                halting=kind.halting,
                attempts=kind.attempts,
            )
            modality = _shaded(modality, sentence, trigger, start, end, grammar)
            found.append(_event(sentence, trigger, start, end, participants, modality, "window" if extra else "parse"))
    return found


def _without_spared(participants: list[Participant], sentence: Sentence, grammar: Grammar) -> list[Participant]:
    """Without those that the text names to say that they took no part: deserters, not M23."""
    pattern = grammar.not_before
    if pattern is None:
        return participants
    return [p for p in participants if not pattern.search(fold(sentence.text[: max(0, p.start - sentence.start)]).text)]


def _lacking(
    sentence: Sentence,
    trigger: Trigger,
    start: int,
    end: int,
    participants: list[Participant],
    grammar: Grammar,
    references: References,
    types: dict[str, EventType],
) -> list[Participant]:
    """What the order of words tells where the tree does not: small parsers err on names and headlines."""
    main = types[trigger.form.type].roles[0]
    parties = {p.entity for p in participants if p.entity and p.role == main}
    others = [p for p in participants if p.entity is None and p.role == main]
    enough = len(parties) + len(others) > 1 if main == "between" else bool(parties or others)
    bound = {p.entity for p in participants if p.entity}
    if trigger.form.group.object and not participants:
        return []
    return [
        p
        for p in windows.bind(sentence, trigger, start, end, grammar, references, types)
        if p.entity not in bound and (not enough or (p.role != main and p.role == "against"))
    ]


def _setting(
    sentence: Sentence,
    sentences: dict[int, Sentence],
    references: References,
    participants: list[Participant],
    event_type: EventType,
    trigger: tuple[int, int],
) -> list[Participant]:
    """Where it happens, if the sentence names no place in its grammar: the place that it or its forerunner names."""
    if not event_type.setting or any(p.role == "at" and (p.entity or p.text[:1].isupper()) for p in participants):
        return []
    if _ELSEWHERE.match(sentence.text, trigger[1] - sentence.start) and not any(
        m.start < trigger[1] + 40 and m.end > trigger[1] for m in sentence.mentions
    ):
        return []
    bound = {p.entity for p in participants if p.entity}
    for back in (sentence.index, sentence.index - 1, sentence.index - 2):
        other = sentences.get(back)
        if other is None:
            continue
        places = [m for m in other.mentions if m.kind is EntityKind.PLACE and m.entity not in bound]
        places = [m for m in places if not _acts(other, m)]
        if places:
            near = min(places, key=lambda m: abs(m.start - trigger[0]))
            if back == sentence.index and _nearer_place(sentence, trigger[0], abs(near.start - trigger[0])):
                return []
            return [Participant(role="at", text=near.text, start=near.start, end=near.end, entity=near.entity)]
        if references.strangers(back):
            return []
    return []


def _nearer_place(sentence: Sentence, trigger: int, distance: int) -> bool:
    """Whether a place that is not watched stands closer to the trigger: teachers in Kisumu went on strike."""
    for match in _IN_PLACE.finditer(sentence.text):
        start = sentence.start + match.start(1)
        watched = any(m.start <= start < m.end for m in sentence.mentions)
        day = fold(match.group(1)).text in NOT_FIRST_NAMES
        if not watched and not day and abs(start - trigger) < distance:
            return True
    return False


def _acts(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place stands for its government: it is the subject of a verb."""
    syntax = sentence.syntax
    if syntax is None:
        after = sentence.text[mention.end - sentence.start :]
        return bool(re.match(r" (?:i|ya|li|u|ki)(?:me|li|na|ta|tume)\w+|,? (?:ya|wa)tum\w+", after))
    token = sentence.token_at(mention.end - 1)
    return token is not None and syntax.token(token).dep in ("nsubj", "dobj", "obj", "iobj", "dative")


def _shaded(
    modality: Modality, sentence: Sentence, trigger: Trigger, start: int, end: int, grammar: Grammar
) -> Modality:
    """What tree or tense say, put right by the words around the trigger."""
    before = re.findall(r"[\w'’]+", sentence.text[: start - sentence.start])
    if trigger.form.kind == "threat" and modality is Modality.HYPOTHETICAL:
        # A threat is made by its words, whatever it depends on; that somebody could threaten is none.
        modality = modality if any(word in grammar.modality["possible"] for word in before) else Modality.HAPPENED
    noun = trigger.form.shape == "noun"
    surface = grammar.surface.modality(sentence.text, start - sentence.start, end - sentence.start, noun=noun)
    if surface is None or modality is Modality.BACKGROUND:
        return modality
    if surface is Modality.HYPOTHETICAL and trigger.form.kind == "threat":
        return modality
    return surface


def _fits(trigger: Trigger, tokens: list[int], syntax: Syntax, others: list[tuple[Trigger, int, int]]) -> bool:
    """Whether the parser takes a word for what the trigger is, verb or noun; where only one is known, that one."""
    if trigger.form.shape == "phrase" or len(tokens) > 1:
        return True
    verb = syntax.is_verb(tokens[0])
    if verb and trigger.form.shape == "noun" and trigger.form.language == "fr":
        text = syntax.token(tokens[0]).lower
        if text.endswith(("é", "ée", "és", "ées")) and not trigger.form.written.endswith(("é", "ée")):
            return False  # incendié is no incendie
    if (trigger.form.shape == "verb") == verb:
        return True
    return not any(
        t.form.type == trigger.form.type and t.form.shape != trigger.form.shape and t.start == trigger.start
        for t, _, _ in others
    )


def _note_subject(sentence: Sentence, phrases: Phrases, references: References) -> None:
    syntax = sentence.syntax
    assert syntax is not None
    root = next((t.index for t in syntax.tree if t.head == t.index and t.dep == "ROOT"), None)
    if root is None:
        return
    subjects, _ = syntax.subjects(root)
    if not subjects:
        return
    joined = [j for s in subjects for j in syntax.conjuncts(s)]
    meant = [m for j in joined for m in phrases.meant(sentence, j)]
    if meant:
        references.subjects[sentence.index] = [(m.entity, m.kind, m.through) for m in meant]
    elif any(
        syntax.token(j).tag in ("NNP", "PROPN") or syntax.token(j).lower in phrases.grammar.descriptions["persons"]
        for j in joined
    ):
        references.subjects[sentence.index] = None


def _by_windows(
    sentences: dict[int, Sentence],
    triggers: dict[int, list[tuple[Trigger, int, int]]],
    references: References,
    grammar: Grammar,
    rulebook: Rulebook,
    year: int,
) -> list[EventMention]:
    types = dict(rulebook.lexicon.types)
    found: list[EventMention] = []
    for index in sorted(sentences):
        note_subject(sentences[index], grammar, references)
    for index in sorted(sentences):
        sentence = sentences[index]
        for trigger, start, end in triggers.get(index, ()):
            participants = _without_spared(
                windows.bind(sentence, trigger, start, end, grammar, references, types), sentence, grammar
            )
            participants += _setting(
                sentence, sentences, references, participants, types[trigger.form.type], (start, end)
            )
            if any(p.entity for p in participants):
                modality = by_window(
                    sentence, trigger, start, end, grammar, year, attempts=types[trigger.form.type].attempts
                )
                modality = _shaded(modality, sentence, trigger, start, end, grammar)
                found.append(_event(sentence, trigger, start, end, participants, modality, "window"))
    return found


def _event(
    sentence: Sentence,
    trigger: Trigger,
    start: int,
    end: int,
    participants: list[Participant],
    modality: Modality,
    method: Literal["parse", "window"],
) -> EventMention:
    return EventMention(
        type=trigger.form.type,
        kind=trigger.form.kind,
        trigger=sentence.text[max(0, start - sentence.start) : end - sentence.start],
        trigger_start=start,
        trigger_end=end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        participants=tuple(participants),
        modality=modality,
        method=method,
    )


# in Zambia, wa Zambia, en Zambie: right behind a trigger, it happens there
_ELSEWHERE = re.compile(r"(?: [\w’'-]+){0,2} (?:in|of|en|au|aux|à|du|de la|wa|ya|la|nchini|mjini|huko) [A-ZÀ-Þ]")
_IN_PLACE = re.compile(r"\b(?:in|at|near|en|à|au|nchini|mjini|jijini|huko) ([A-ZÀ-Þ][\w’-]+)")
_SEPARATORS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")


_HYPHENED = re.compile(r"\b(?:by|run|sit|re|co|stay|walk)-(?=[a-z])", re.IGNORECASE)


def _calm(sentence: Sentence) -> str:
    """The sentence for the parser: of the same length, without ALL CAPS and invisible marks."""
    text = _SEPARATORS.sub(" ", sentence.text)
    text = _HYPHENED.sub(lambda match: match.group().replace("-", "_"), text)
    if not is_shouted(text):
        return text
    calm = list(text.lower())
    if len(calm) != len(text):
        return text
    for mention in sentence.mentions:
        for position in range(mention.start - sentence.start, min(mention.end - sentence.start, len(calm))):
            word_start = position == 0 or not text[position - 1].isalpha()
            single = mention.end - mention.start <= 5
            if word_start or single:
                calm[position] = text[position]
    return "".join(calm)
