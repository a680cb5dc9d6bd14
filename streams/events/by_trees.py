"""The events of an article whose sentences a parser reads."""

from collections.abc import Iterable

from streams.annotation import EventMention, Participant
from streams.events.discourse.discourse import Discourse, setting
from streams.events.discourse.references import References
from streams.events.event_mention import event_mention, shaded, without_spared
from streams.events.grammar import Grammar
from streams.events.modality.syntactic import by_syntax
from streams.events.participants.apart import apart
from streams.events.participants.binding import bind
from streams.events.participants.gatherings import own_gathering
from streams.events.participants.in_words import in_words_alone
from streams.events.participants.lacking import lacking
from streams.events.participants.phrases import Phrases
from streams.events.participants.represented import represented
from streams.events.participants.taking import in_writing
from streams.events.participants.visits import company, travelled
from streams.events.sentence import Place, Sentence
from streams.events.trees.asides import asides
from streams.events.trees.mended import mended
from streams.events.trees.nlp import Models
from streams.events.trees.pruned import prune, soothed
from streams.events.trees.syntax import Syntax
from streams.events.triggers import Occurrence, Triggers
from streams.events.whereabouts.fired_from import with_ground
from streams.events.whereabouts.hazards import forecast, located, without_its_name
from streams.events.whereabouts.nameless import where_it_is
from streams.events.whereabouts.others_votes import of_another_country
from streams.events.whereabouts.relief import givers, in_another_country
from streams.events.whereabouts.scene import of_others, says_of_others
from streams.lexicon.lexicon import Trigger
from streams.names.entity_type import EntityKind
from streams.text import fold

_DURING = frozenset("in during amid under despite".split())
# What is done to deeds, not by doing them.
_JUDGING = ("condemn", "denounc", "criticis", "criticiz", "decr", "deplor", "blam", "report", "slam", "claim")
_PARTING = frozenset(("contact", "agreement"))  # what one can do with several, with each alone


def by_trees(discourse: Discourse, triggers: Triggers, models: Models) -> list[EventMention]:
    """Events by syntax trees; gives every sentence of `discourse` its tree."""
    grammar, references = discourse.grammar, discourse.references
    order = sorted(discourse.sentences)
    _parse([discourse.sentences[index] for index in order], grammar, models, references)
    phrases = Phrases(grammar, references)
    found: list[EventMention] = []
    for index in order:
        _note_subject(discourse.sentences[index], phrases, references)
    for index in order:
        for occurrence in triggers.get(index, ()):
            event = _event(discourse, discourse.sentences[index], occurrence, triggers[index], phrases)
            if event is not None:
                parting = grammar.language == "en" and event.type in _PARTING
                found += apart(event, discourse.sentences[index]) if parting else [event]
    return found


def _parse(sentences: list[Sentence], grammar: Grammar, models: Models, references: References) -> None:
    english = grammar.language == "en"
    pruned = [
        prune(
            soothed(s.text, s.start, s.mentions),
            s.start,
            s.mentions,
            grammar,
            asides(s.text, s.start, s.mentions, references.delegates) if english else (),
        )
        for s in sentences
    ]
    trees = models.parse([simple.text for simple in pruned], grammar.language)
    for sentence, simple, tree in zip(sentences, pruned, trees, strict=True):
        sentence.syntax = Syntax(mended(simple.restore(tree), grammar), grammar)


def _event(
    discourse: Discourse, sentence: Sentence, occurrence: Occurrence, others: list[Occurrence], phrases: Phrases
) -> EventMention | None:
    """The event that a trigger tells of; None where it is none, or nobody watched takes part in it."""
    syntax = sentence.syntax
    assert syntax is not None
    trigger, start, end = occurrence
    grammar, types = discourse.grammar, discourse.types
    tokens = [t.index for t in syntax.tree if sentence.start + t.start < end and sentence.start + t.end > start]
    if not tokens or not _fits(trigger, tokens, syntax, others):
        return None
    if trigger.form.type == "protest":
        written = not syntax.english and in_writing(syntax, tokens, discourse.references.text)
        if written or (syntax.english and in_words_alone(sentence, tokens)):
            return None
    kind = types[trigger.form.type]
    place = Place(trigger.form, tokens, trigger.form.anchor, start, end)
    if kind.gathering and not own_gathering(sentence, place):
        return None
    if trigger.form.group.after == "travel" and not travelled(sentence, place):
        return None
    participants, head = bind(sentence, place, phrases, types)
    if participants is None:
        return None
    participants = without_spared(participants, sentence, grammar)
    if kind.setting and grammar.language == "fr":
        if trigger.form.type == "election" and of_others(sentence, end):
            return None
        participants = [p for p in participants if not _spoken_of(p, sentence, references=discourse.references)]
    if grammar.language == "fr" and trigger.form.type == "escalation" and trigger.form.kind in ("shelling", "attack"):
        participants = with_ground(participants, sentence, start)
    if grammar.language == "fr" and trigger.form.type == "disaster":
        participants = without_its_name(participants, sentence, end)
    extra = lacking(discourse, sentence, occurrence, participants, head, phrases)
    participants += extra
    if kind.setting and grammar.language == "fr":
        participants = [located(p, sentence, phrases.references.kinds) for p in participants]
    participants += company(discourse, sentence, place, participants, phrases)
    participants += setting(discourse, sentence, occurrence, participants)
    if syntax.english and trigger.form.type == "disaster":
        giving = givers(sentence.text, sentence.start, sentence.mentions, start)
        participants = [p for p in participants if p.role != "at" or p.entity not in giving]
    if syntax.english and kind.setting and in_another_country(sentence.text, sentence.start, end, sentence.mentions):
        participants = [p for p in participants if p.role != "at" or not p.entity or p.start > end]
    voting = syntax.english and trigger.form.type == "election"
    if voting and of_another_country(sentence.text, sentence.start, start, sentence.mentions):
        return None
    if syntax.english and trigger.form.type == "escalation":
        participants += where_it_is(discourse, sentence, participants)
    if syntax.english and not kind.gathering:
        participants += represented(sentence, participants, discourse.references.kinds)
    if not any(p.entity for p in participants) and not (syntax.english and kind.attempts):
        return None  # of attacks, who is behind them may be told further on
    modality = by_syntax(syntax, head, start - sentence.start, sentence.text, discourse.year, kind)
    modality = shaded(modality, sentence, occurrence, grammar)
    if grammar.language == "fr" and trigger.form.type == "disaster":
        modality = forecast(modality, sentence, start)
    return event_mention(sentence, occurrence, participants, modality, "window" if extra else "parse")


def _spoken_of(participant: Participant, sentence: Sentence, references: References) -> bool:
    """Whether somebody who takes part is a government that speaks of what happened to others."""
    if participant.role not in ("at", "by") or not participant.entity:
        return False
    named = (m for m in sentence.mentions if m.entity == participant.entity and m.kind is EntityKind.PLACE)
    return any(says_of_others(references, sentence.index, m) for m in named)


def _fits(trigger: Trigger, tokens: list[int], syntax: Syntax, others: Iterable[Occurrence]) -> bool:
    """Whether the parser takes a word for what the trigger is, verb or noun; where only one is known, that one."""
    if trigger.form.shape == "phrase" or len(tokens) > 1:
        return True
    token = syntax.token(tokens[0])
    gerund = token.tag == "VBG" and token.dep in ("nsubj", "nsubjpass") and not syntax.objects(tokens[0])
    gerund = gerund or (syntax.english and token.tag == "VBG" and any(syntax.children(tokens[0], "det")))
    gerund = gerund or _named_deed(syntax, tokens[0])
    verb = syntax.is_verb(tokens[0]) and not gerund  # fighting pitted A against B
    if trigger.form.shape == "verb" and not verb and any(syntax.children(tokens[0], "det", "poss")):
        return False  # without a shot
    if verb and trigger.form.shape == "noun" and trigger.form.language == "fr":
        text = token.lower
        if text.endswith(("é", "ée", "és", "ées")) and not trigger.form.written.endswith(("é", "ée")):
            return False  # incendié is no incendie
    if trigger.form.shape == "noun" and trigger.form.language == "fr" and _other_word(trigger, syntax, tokens[0]):
        return False
    if (trigger.form.shape == "verb") == verb:
        return True
    return not any(
        t.form.type == trigger.form.type and t.form.shape != trigger.form.shape and t.start == trigger.start
        for t, _, _ in others
    )


def _named_deed(syntax: Syntax, token: int) -> bool:
    """Whether a participle without an object names what is done: killed in shelling; condemned shelling by A."""
    word = syntax.token(token)
    if not syntax.english or word.tag != "VBG" or syntax.objects(token):
        return False
    above = syntax.token(word.head).lower
    if word.dep == "pcomp":
        return above in _DURING
    return word.dep in ("xcomp", "dobj", "ccomp") and above.startswith(_JUDGING)


def _other_word(trigger: Trigger, syntax: Syntax, token: int) -> bool:
    """Whether accents make it another word: le marché is no marche."""
    text = syntax.token(token).lower
    return fold(text).text != text and text != trigger.form.written.lower() and fold(text).text in trigger.form.anchor


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
    meant = [m for j in joined for m in phrases.meant(sentence, j) if m.through != "place"]
    if meant:
        references.subjects[sentence.index] = [(m.entity, m.kind, m.through) for m in meant]
    elif any(
        syntax.token(j).tag in ("NNP", "PROPN") or syntax.token(j).lower in phrases.grammar.descriptions["persons"]
        for j in joined
    ):
        references.subjects[sentence.index] = None
