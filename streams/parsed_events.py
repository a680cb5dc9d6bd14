"""The events of an article whose sentences a parser reads."""

import re
from collections.abc import Iterable

from streams.annotation import EventMention, Participant
from streams.belonging import once
from streams.discourse import Discourse, by_foreigners, setting
from streams.entity_type import EntityKind
from streams.event_mention import event_mention, shaded, without_spared
from streams.gatherings import own_gathering
from streams.grammar import Grammar
from streams.lexicon import Trigger
from streams.modality.syntactic import by_syntax
from streams.nlp import Models
from streams.participants import bind
from streams.phrases import Phrases
from streams.pruned import prune, soothed
from streams.references import References
from streams.sentence import Place, Sentence
from streams.syntax import Syntax
from streams.taking import in_words_alone
from streams.text import fold
from streams.triggers import Occurrence, Triggers
from streams.visits import company, travelled
from streams.windows.participants import bind as bind_by_words

_RELATIVE = re.compile(r"\b(?:qui|dont|auquel|lequel|laquelle)\b")  # opens a clause on a noun


def by_trees(discourse: Discourse, triggers: Triggers, models: Models) -> list[EventMention]:
    """Events by syntax trees; gives every sentence of `discourse` its tree."""
    grammar, references = discourse.grammar, discourse.references
    order = sorted(discourse.sentences)
    _parse([discourse.sentences[index] for index in order], grammar, models)
    phrases = Phrases(grammar, references)
    found: list[EventMention] = []
    for index in order:
        _note_subject(discourse.sentences[index], phrases, references)
    for index in order:
        for occurrence in triggers.get(index, ()):
            event = _event(discourse, discourse.sentences[index], occurrence, triggers[index], phrases)
            if event is not None:
                found.append(event)
    return found


def _parse(sentences: list[Sentence], grammar: Grammar, models: Models) -> None:
    pruned = [prune(soothed(s.text, s.start, s.mentions), s.start, s.mentions, grammar) for s in sentences]
    trees = models.parse([simple.text for simple in pruned], grammar.language)
    for sentence, simple, tree in zip(sentences, pruned, trees, strict=True):
        sentence.syntax = Syntax(simple.restore(tree), grammar)


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
    if trigger.form.type == "protest" and syntax.english and in_words_alone(syntax, tokens):
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
    extra: list[Participant] = []
    if not (syntax.english and trigger.form.shape == "verb" and syntax.token(tokens[0]).dep == "amod"):
        # Not where the verb merely describes: a besieged town.
        unknown = _unknown(sentence, occurrence, head, phrases)
        extra = _lacking(discourse, sentence, occurrence, participants, unknown)
        extra = without_spared(extra, sentence, grammar)
        extra = [p for p in extra if not _in_other_clause(sentence, p, head) and not _modifies(sentence, p, phrases)]
        if kind.setting and by_foreigners(sentence):
            extra = [p for p in extra if p.role != "at"]
    participants += extra
    participants += company(discourse, sentence, place, participants, phrases)
    participants += setting(discourse, sentence, occurrence, participants)
    if not any(p.entity for p in participants) and not (syntax.english and kind.attempts):
        return None  # of attacks, who is behind them may be told further on
    modality = by_syntax(syntax, head, start - sentence.start, sentence.text, discourse.year, kind)
    modality = shaded(modality, sentence, occurrence, grammar)
    return event_mention(sentence, occurrence, participants, modality, "window" if extra else "parse")


def _lacking(
    discourse: Discourse,
    sentence: Sentence,
    occurrence: Occurrence,
    participants: list[Participant],
    unknown: int,
) -> list[Participant]:
    """What the order of words tells where the tree does not: small parsers err on names and headlines."""
    trigger = occurrence.trigger
    main = discourse.types[trigger.form.type].roles[0]
    parties = {p.entity for p in participants if p.entity and p.role == main}
    others = unknown + sum(1 + _several(sentence, p) for p in participants if p.entity is None and p.role == main)
    enough = len(parties) + others > 1 if main == "between" else bool(parties or others)
    bound = {p.entity for p in participants if p.entity}
    if trigger.form.group.sure or ((trigger.form.group.object or trigger.form.group.doer) and not participants):
        return []
    return [
        p
        for p in bind_by_words(discourse, sentence, occurrence)
        if p.entity not in bound and (not enough or (p.role != main and p.role == "against"))
    ]


def _unknown(sentence: Sentence, occurrence: Occurrence, verb: int, phrases: Phrases) -> int:
    """How many subjects of an English trigger are pronouns for somebody who is not watched."""
    syntax = sentence.syntax
    assert syntax is not None
    if not syntax.english or occurrence.trigger.form.shape == "noun":
        return 0
    return sum(syntax.is_pronoun(s) and not phrases.meant(sentence, s) for s in syntax.subjects(verb)[0])


def _in_other_clause(sentence: Sentence, participant: Participant, head: int) -> bool:
    """Whether somebody stands under a verb that has nothing to do with the trigger: the states that left ECOWAS."""
    syntax = sentence.syntax
    assert syntax is not None
    token = sentence.token_at(participant.end - 1)
    if token is None or participant.via == "pronoun":
        return False
    before, behind = sentence.text[: syntax.token(token).start], sentence.text[participant.end - sentence.start :]
    closed = 0 <= behind.find(",") < syntax.token(head).start - (participant.end - sentence.start)
    verb = next((a for a in syntax.ancestors(token) if syntax.is_verb(a)), None)
    apart = participant.role == "between" and not syntax.english
    if apart and closed and verb != head and _RELATIVE.search(before.rpartition(",")[2]):
        return True
    if verb is None or syntax.token(verb).dep not in ("relcl", "acl:relcl", "acl", "advcl"):
        return False
    if verb == head or verb in syntax.ancestors(head):
        return False
    return head not in syntax.ancestors(verb)


def _modifies(sentence: Sentence, participant: Participant, phrases: Phrases) -> bool:
    """Whether a party's name only tells whence others are, who act for nobody: Orskian nurses met Varduan nurses."""
    syntax = sentence.syntax
    token = sentence.token_at(participant.end - 1)
    if syntax is None or token is None or not syntax.english or participant.role != "between":
        return False
    if phrases.references.kinds.get(str(participant.entity)) is EntityKind.PERSON:
        return False
    grammar = phrases.grammar
    noun = syntax.token(syntax.token(token).head)
    acting = grammar.through(noun.lower) or noun.lower in grammar.descriptions["persons"] or noun.tag.startswith("NNP")
    if syntax.token(token).dep == "poss" and once(syntax, noun.index):
        return True
    return syntax.token(token).dep in ("amod", "compound") and noun.tag == "NNS" and not acting and noun.index > token


def _several(sentence: Sentence, stranger: Participant) -> bool:
    """Whether they are more than one: ministers who hold talks need nobody else."""
    assert sentence.syntax is not None
    token = sentence.token_at(stranger.end - 1)
    return token is not None and sentence.syntax.token(token).tag in ("NNS", "NNPS")


def _fits(trigger: Trigger, tokens: list[int], syntax: Syntax, others: Iterable[Occurrence]) -> bool:
    """Whether the parser takes a word for what the trigger is, verb or noun; where only one is known, that one."""
    if trigger.form.shape == "phrase" or len(tokens) > 1:
        return True
    token = syntax.token(tokens[0])
    gerund = token.tag == "VBG" and token.dep in ("nsubj", "nsubjpass") and not syntax.objects(tokens[0])
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
    meant = [m for j in joined for m in phrases.meant(sentence, j)]
    if meant:
        references.subjects[sentence.index] = [(m.entity, m.kind, m.through) for m in meant]
    elif any(
        syntax.token(j).tag in ("NNP", "PROPN") or syntax.token(j).lower in phrases.grammar.descriptions["persons"]
        for j in joined
    ):
        references.subjects[sentence.index] = None
