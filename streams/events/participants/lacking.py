"""Those who take part in an event by the order of words, where the tree lacks them.

Small parsers err on names and headlines. What words alone would bind wrongly, the tree still tells: who stands in
another clause, whose name only describes others.
"""

import re

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse
from streams.events.event_mention import without_spared
from streams.events.participants.among_others import among_others
from streams.events.participants.belonging import once
from streams.events.participants.described_by import merely_describes, told_of_done
from streams.events.participants.grieving import grieving
from streams.events.participants.matters import is_matter
from streams.events.participants.phrases import Phrases
from streams.events.participants.private import is_private
from streams.events.participants.stirred import stirred
from streams.events.participants.topics import discussed, without_places_of_topics
from streams.events.sentence import Sentence
from streams.events.trees.judgements import judges
from streams.events.trees.plain_names import title_start
from streams.events.triggers import Occurrence
from streams.events.whereabouts.elsewhere import by_foreigners
from streams.events.windows.participants import bind as bind_by_words
from streams.names.entity_type import EntityKind

# Who settles things between states, though no official.
_SENT = frozenset("experts techniciens juristes douaniers généraux parlementaires députés commissaires chefs".split())
_TRAILING = re.compile(r", (?:\w+ )?\w{2,}ant$")
_ASSENTING = re.compile(r"agree(?:d|s|ing)? (?:to|on)\b", re.IGNORECASE)
# Sanctions in protest at remarks on A are not against it.
_ANSWERING = re.compile(
    r"\b(?:in (?:protest|anger|retaliation|reprisal|response|reaction)|citing|because of|over) "
    r"(?:at|to|for|over|against)?[^,;.]{0,60}\b(?:about|on|over|regarding|concerning|with|for|towards?) (?:the )?$"
)
# Sanctions on B over A's arms sales hit B alone.
_OVER = re.compile(
    r"\b(?:over|after|amid|following) (?:(?:the|its|their|alleged|recent|historic|record) )*$", re.IGNORECASE
)
# Right before a name: who somebody else is to its bearer, or who sent him.
_WHOSE = re.compile(
    r"(?:\b(?:fils|fille|frère|sœur|neveu|nièce|épouse|époux|femme|mari|gendre|père|mère|adjointe?|second|"
    r"envoyée?|émissaires?|représentante?s?|porte-parole|directrice|directeur|cabinet|bras droit|proches?|avocate?|"
    r"ambassad(?:eur|rice)|ministres?|conseill(?:er|ère)s?|dauphin|lieutenant|rivale?|alliée?s?|partisans|successeur|prédécesseur|"
    r"collaborat(?:eur|rice)s?|entourage|camp|clan|équipes?)(?: [a-zà-ÿ-]+){0,2}? (?:de |du |d['’]|des |de l['’])"
    r"|\b(?:dépêch|envoy|mandat|nomm|désign|délégu|missionn|choisi|coopt|soutenu|adoub)(?:é|u|i)?e?s? par) ?$"
)
_THIRD = frozenset(("il", "elle"))
_RELATIVE = re.compile(r"\b(?:qui|dont|auquel|lequel|laquelle)\b")  # opens a clause on a noun


def lacking(
    discourse: Discourse,
    sentence: Sentence,
    occurrence: Occurrence,
    participants: list[Participant],
    head: int,
    phrases: Phrases,
) -> list[Participant]:
    """Those whom the order of words tells where the tree, in which `head` is the trigger, does not."""
    syntax = sentence.syntax
    assert syntax is not None
    verb = occurrence.trigger.form.shape == "verb"
    if syntax.english and (merely_describes(sentence, occurrence.start) if verb else over_before(sentence, head)):
        return []
    if syntax.english and occurrence.trigger.form.type == "agreement" and among_others(participants):
        return []
    extra = _by_words(discourse, sentence, occurrence, participants, _unknown(sentence, occurrence, head, phrases))
    extra = without_spared(extra, sentence, discourse.grammar)
    extra = without_places_of_topics(extra, sentence, occurrence.trigger.form.type) if syntax.english else extra
    if not syntax.english and verb and _TRAILING.search(sentence.text[: occurrence.end - sentence.start]):
        extra = [p for p in extra if p.role != "by"]  # whoever acts in the clause before, and is not watched
    if discourse.types[occurrence.trigger.form.type].setting and by_foreigners(sentence):
        extra = [p for p in extra if p.role != "at"]
    if syntax.english and verb and told_of_done(sentence, occurrence.start):
        extra = [p for p in extra if p.role != "by" or p.start > occurrence.start]
    if syntax.english and _ASSENTING.match(sentence.text[occurrence.start - sentence.start :]):
        extra = [p for p in extra if p.start < occurrence.start or _partner(sentence, occurrence, p)]
    if syntax.english and occurrence.trigger.form.type == "protest":
        kinds = phrases.references.kinds
        extra = [p for p in extra if p.role != "by" or kinds.get(str(p.entity)) is not EntityKind.PERSON]
    if syntax.english and occurrence.trigger.form.type == "escalation":
        extra = [p for p in extra if p.role != "by" or not grieving(sentence, p, occurrence.start, occurrence.end)]
    if syntax.english and occurrence.trigger.form.type == "sanction":
        extra = [p for p in extra if not _ANSWERING.search(sentence.text[: max(0, p.start - sentence.start)])]
        hit = any(p.role == "against" and p.entity for p in participants)
        extra = [p for p in extra if not (hit and _OVER.search(sentence.text[: max(0, p.start - sentence.start)]))]
    if not syntax.english:
        extra = [p for p in extra if p.role != "between" or p.via == "pronoun" or not _anothers(sentence, p)]
    elif occurrence.trigger.form.type == "contact":
        # Parsers err on names of persons; countries named near each other are not in touch for that.
        kinds = phrases.references.kinds
        extra = [p for p in extra if p.role != "between" or kinds.get(str(p.entity)) is EntityKind.PERSON]
    if not syntax.english and occurrence.trigger.form.type == "escalation" and discussed(sentence, occurrence.start):
        extra = [p for p in extra if p.role != "by" or p.start > occurrence.start]
    judging = set() if syntax.english else _judging(sentence, head)
    return [
        p
        for p in extra
        if sentence.token_at(p.end - 1) not in judging
        and not _in_other_clause(sentence, p, head)
        and not _modifies(sentence, p, phrases)
        and not (verb and _topical(sentence, p))
        and not (p.role == "between" and (is_matter(sentence, p) or stirred(sentence, occurrence.end, p)))
    ]


def _judging(sentence: Sentence, head: int) -> set[int | None]:
    """The subjects of verbs over a noun that tell only what they hold of it: A a pris acte de l'accord entre B et C."""
    syntax = sentence.syntax
    assert syntax is not None
    verbs = (v for v in syntax.ancestors(head) if syntax.is_verb(v) and syntax.token(v).lower in syntax.grammar.critics)
    return {joined for verb in verbs for s in syntax.subjects(verb)[0] for joined in syntax.conjuncts(s)}


def over_before(sentence: Sentence, head: int) -> bool:
    """Whether a noun only dates what others did: A left before B's session began."""
    syntax = sentence.syntax
    assert syntax is not None
    noun = syntax.token(head)
    clause = syntax.token(noun.head)
    if noun.dep not in ("nsubj", "nsubjpass") or clause.dep != "advcl":
        return False
    return any(syntax.token(c).lower in ("before", "after", "until") for c in syntax.children(clause.index, "mark"))


def _anothers(sentence: Sentence, participant: Participant) -> bool:
    """Whether a name only tells whose kin, aide or envoy somebody is: le fils de A; B, dépêché par A."""
    before = sentence.text[: max(0, participant.start - sentence.start)]
    return bool(_WHOSE.search(before[: title_start(before)] if title_start(before) else before))


def _partner(sentence: Sentence, occurrence: Occurrence, participant: Participant) -> bool:
    """Whether somebody behind `agreed to` agrees as well: with A. Not: agreed to A's demands."""
    gap = sentence.text[occurrence.end - sentence.start : max(0, participant.start - sentence.start)]
    return bool(re.search(r"\b(?:with|between)\b", gap))


def _by_words(
    discourse: Discourse,
    sentence: Sentence,
    occurrence: Occurrence,
    participants: list[Participant],
    unknown: int,
) -> list[Participant]:
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
    """How many subjects of a trigger are pronouns for somebody who is not watched."""
    syntax = sentence.syntax
    assert syntax is not None
    if occurrence.trigger.form.shape == "noun":
        return 0
    pronouns = (s for s in syntax.subjects(verb)[0] if syntax.is_pronoun(s))
    told = (s for s in pronouns if syntax.english or syntax.token(s).lower in _THIRD)
    return sum(not phrases.meant(sentence, s) for s in told)


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
    joined = syntax.english and participant.role == "against" and verb is not None and syntax.token(verb).dep == "conj"
    if joined and verb != head and token > head and syntax.token(token).dep in ("nsubj", "nsubjpass"):
        return True  # somebody struck, and A said
    if verb is None or syntax.token(verb).dep not in ("relcl", "acl:relcl", "acl", "advcl"):
        return False
    critic = syntax.token(verb).lower in syntax.grammar.critics or judges(syntax, verb)
    told = participant.role == "against" and syntax.token(verb).lower in syntax.grammar.modality.get("reporting", ())
    if syntax.english and syntax.token(verb).dep in ("relcl", "acl") and (critic or told):
        return True  # a deal that A condemned; men that A said were
    if verb == head or verb in syntax.ancestors(head):
        return False
    return head not in syntax.ancestors(verb)


def _modifies(sentence: Sentence, participant: Participant, phrases: Phrases) -> bool:
    """Whether a party's name only tells whence others are, who act for nobody: Orskian nurses met Varduan nurses."""
    syntax = sentence.syntax
    token = sentence.token_at(participant.end - 1)
    if syntax is None or token is None or participant.role != "between":
        return False
    if phrases.references.kinds.get(str(participant.entity)) is EntityKind.PERSON:
        return False
    grammar = phrases.grammar
    noun = syntax.token(syntax.token(token).head)
    acting = grammar.through(noun.lower) or noun.lower in grammar.descriptions["persons"] or noun.tag.startswith("NNP")
    if not syntax.english:
        plural = noun.tag == "NOUN" and (noun.lower.endswith("s") or is_private(noun.lower)) and noun.index < token
        return plural and syntax.token(token).dep in ("amod", "acl") and not acting and noun.lower not in _SENT
    if syntax.token(token).dep == "poss" and once(syntax, noun.index):
        return True
    return syntax.token(token).dep in ("amod", "compound") and noun.tag == "NNS" and not acting and noun.index > token


def _topical(sentence: Sentence, participant: Participant) -> bool:
    """Whether a name belongs to what others discuss: the quarrel between Orskia and Varduland."""
    syntax, token = sentence.syntax, sentence.token_at(participant.end - 1)
    if syntax is None or token is None or not syntax.english:
        return False
    for ancestor in (token, *syntax.ancestors(token)):
        head = syntax.token(syntax.token(ancestor).head)
        if syntax.token(ancestor).lower == "between" and syntax.is_noun(head.index):
            return head.dep in ("dobj", "pobj", "conj")
        if syntax.is_verb(ancestor):
            return False
    return False


def _several(sentence: Sentence, stranger: Participant) -> bool:
    """Whether they are more than one: ministers who hold talks need nobody else."""
    assert sentence.syntax is not None
    token = sentence.token_at(stranger.end - 1)
    return token is not None and sentence.syntax.token(token).tag in ("NNS", "NNPS")
