"""Of whom each sentence speaks, for the pronouns of those behind it."""

from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.either import gender
from streams.events.discourse.references import Resolved
from streams.events.participants.phrases import Phrases
from streams.events.participants.pronouns import is_one_person, is_plural
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind


def note_subject(sentence: Sentence, phrases: Phrases) -> None:
    """Note in the references of an article whom a sentence has for its subject; None for those who are not watched."""
    syntax, references = sentence.syntax, phrases.references
    assert syntax is not None
    root = next((t.index for t in syntax.tree if t.head == t.index and t.dep == "ROOT"), None)
    if root is None:
        return
    subjects, _ = syntax.subjects(root)
    if not subjects:
        return
    joined = [j for s in subjects for j in syntax.conjuncts(s)]
    if len(joined) == 1 and is_one_person(syntax, joined[0], phrases.grammar):
        references.alone.add(sentence.index)
    if not syntax.english and len(joined) == 1 and (told := gender(syntax, joined[0])):
        references.genders[sentence.index] = told
    meant = [m for j in joined for m in phrases.meant(sentence, j) if m.through != "place"]
    if meant:
        references.subjects[sentence.index] = [(m.entity, m.kind, m.through) for m in meant]
        if all(m.kind is EntityKind.PLACE and not m.through for m in meant):
            people = _people(sentence, root, phrases)
            references.people |= {sentence.index: people} if people is not None else {}
        return
    owned = [m for j in joined for m in phrases.owners(sentence, j)]
    references.owned[sentence.index] = [(m.entity, m.kind, "asset") for m in owned]
    if any(_of_strangers(sentence, j, phrases) for j in joined):
        references.subjects[sentence.index] = None


def _people(sentence: Sentence, verb: int, phrases: Phrases) -> Resolved | None:
    """The people to whom a state did something: who goes on to answer are they, and not the state; None without any."""
    syntax, grammar = sentence.syntax, phrases.grammar
    assert syntax is not None
    plural = [o for o in syntax.objects(verb) if is_plural(syntax, o)]
    people = [
        o
        for o in plural
        if grammar.through(syntax.token(o).lower) in ("leader", "official", "member")
        or syntax.token(o).lower in grammar.descriptions["persons"]
    ]
    if not people:
        return None
    each = [phrases.meant(sentence, j) for o in people for j in syntax.conjuncts(o)]
    meant = {m.entity: (m.entity, m.kind, m.through) for found in each for m in found}
    return list(meant.values()) if len(meant) == 1 and all(each) else []


def _of_strangers(sentence: Sentence, subject: int, phrases: Phrases) -> bool:
    """Whether a subject is somebody who is not watched: by name or office, or as of a country that is not."""
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(subject)
    if word.tag in ("NNP", "PROPN") or word.lower in phrases.grammar.descriptions["persons"]:
        return True
    low, high = (sentence.start + syntax.token(t).start for t in syntax.span(subject))
    return any(low <= at <= high for at in strange_bodies(phrases.references, sentence.index))
