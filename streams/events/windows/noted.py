"""Whom a sentence is about, for what the next ones say of them: Okello na Varga walifika. Baadaye walizungumza."""

from streams.events.discourse.references import References
from streams.events.grammar import Grammar
from streams.events.sentence import Sentence
from streams.events.windows.clauses import owners
from streams.events.windows.names import find_names
from streams.events.windows.window import Window


def note_subject(sentence: Sentence, grammar: Grammar, references: References) -> None:
    """Remember who the sentence is about, for pronouns in the next one."""
    window = Window(sentence, grammar)
    words, names = window.words, find_names(window)
    verb = next((i for i, w in enumerate(words) if window.is_verb(w)), len(words))
    early = [n for n in names if n.last < verb and n.function in ("", "member")]
    if early and grammar.language == "sw":  # Okello na Varga walifika: both of them
        early += [n for n in names if early[0].last < n.first and n.last < verb and n.function == "company"]
    if early:
        found = [n.meant for n in early if n.meant and n.meant.through != "place"]
        references.subjects[sentence.index] = (
            list({m.entity: (m.entity, m.kind, m.through) for m in found}.values()) or None
        )
    if grammar.language == "sw":
        references.owners[sentence.index] = owners(window, names)
