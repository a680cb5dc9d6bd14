"""What an opinion learns of labelled articles: wordings, and how far they and the reader are to be trusted."""

from dataclasses import replace

import numpy as np
import pytest
from shipped import article, models

from streams.encoder.encoder import WIDTH
from streams.opinion import training
from streams.opinion.features import features
from streams.opinion.fitting import fit
from streams.opinion.labelled import Labelled
from streams.opinion.opinion import told_in
from streams.opinion.passages import FIRST, passages
from streams.opinion.schooling import Lesson
from streams.opinion.training import Example, examples
from streams.opinion.weights import hashed
from streams.rulebook import Rulebook
from streams.rules import Entity, Rule
from streams.survey import survey

RULES = [
    Rule(id="contact", when={"event": "contact", "between": ["brel", "doru"]}),
    Rule(id="other", when={"event": "contact", "between": ["kos", "lund"]}),
]
BOOK = Rulebook(
    {
        "brel": Entity(type="person", names=["Anna Brel"]),
        "doru": Entity(type="person", names=["Petra Doru"]),
        "kos": Entity(type="person", names=["Ivo Kos"]),
        "lund": Entity(type="person", names=["Mikael Lund"]),
    },
    RULES,
)
GOOD = ["met {b} in a barn", "had dinner with {b}", "received {b} at home", "phoned {b} at dawn"]
BAD = ["met the aunt of {b}", "would meet nobody but {b}", "received a book on {b}", "phoned a critic of {b}"]


def found(*, unread: bool = True) -> list[Example]:
    told = [
        (f"Anna Brel {wording.format(b='Petra Doru')}{end}.", frozenset(rules))
        for wordings, rules in ((GOOD, ["contact"]), (BAD, []))
        for wording in wordings
        for end in ("", " on Monday", " again", ", she said")
    ]
    labels = [Labelled(article("", body, "en").model_copy(update={"id": body}), rules, {}) for body, rules in told]
    return list(examples(labels, BOOK, models(), unread=unread))


def log_odds(body: str) -> float:
    told = told_in(survey(article("", body, "en"), BOOK))
    clause = RULES[1].when
    return fit(found()).words.weighed(features(told, clause, passages(told, clause))).log_odds


def test_wordings_count_whoever_is_named() -> None:
    assert (
        log_odds("Ivo Kos met the aunt of Mikael Lund at noon.")
        < 0
        < log_odds("Ivo Kos met Mikael Lund in a barn at noon.")
    )


def example(number: int, said: str, *, holds: bool, labelled: bool = True) -> Example:
    word = "x" if number % 2 else "y"  # tells nothing
    return Example(str(number), "en", "contact:‹a›‹b›", hashed([f"g:{word}"]), frozenset({said}), holds, labelled)


def test_a_reader_that_is_right_is_trusted_and_one_that_is_not_is_not() -> None:
    right = fit([example(i, "found" if i % 3 else "missed", holds=bool(i % 3)) for i in range(60)]).trust
    assert right.probability(0.0, {"missed"}, "en") < 0.3 < 0.7 < right.probability(0.0, {"found"}, "en")
    wrong = fit([example(i, "missed" if i % 3 else "found", holds=bool(i % 3)) for i in range(60)]).trust
    assert wrong.probability(0.0, {"found"}, "en") < wrong.probability(0.0, {"missed"}, "en")
    assert right.knows("en") and not right.knows("fr")


def test_the_forms_of_clauses_that_were_labelled_are_kept() -> None:
    labels = [example(i, "found" if i % 3 else "missed", holds=bool(i % 3)) for i in range(60)]
    beside = [replace(one, form="summit:‹at›", labelled=False) for one in labels]
    assert fit([*labels, *beside]).forms == {"contact:‹a›‹b›"}


def test_what_nobody_labelled_counts_against_what_the_reader_does_not_find() -> None:
    labels = [example(i, "found" if i % 2 else "missed", holds=i % 5 > 0) for i in range(60)]
    beside = [example(i, "missed", holds=False, labelled=False) for i in range(100, 300)]
    alone, with_them = fit(labels).trust, fit([*labels, *beside]).trust
    assert with_them.probability(0.0, {"missed"}, "en") < alone.probability(0.0, {"missed"}, "en")


def with_lesson(one: Example) -> Example:
    """As one that an encoder has looked at: its states tell whether it holds."""
    states = np.full((3, WIDTH), one.holds - 0.5, np.float16)
    return replace(one, lesson=Lesson(states, [FIRST, "", ""], one.form, one.holds))


def test_what_was_learned_of_words_in_their_context_is_trusted_as_far_as_it_is_right() -> None:
    labels = [example(i, "found", holds=bool(i % 3)) for i in range(60)]
    told: list[float] = []
    learned = fit([with_lesson(one) for one in labels], told.append)
    assert learned.deep and learned.deep.knows("contact:‹a›‹b›") and told
    trust = learned.deep.trust
    assert trust.probability(0.0, {"found"}, "en", -3.0) < 0.3 < 0.7 < trust.probability(0.0, {"found"}, "en", 3.0)
    alone = fit(labels)
    assert alone.deep is None
    # The words learn the same beside it.
    assert (learned.words.weights.tolist(), learned.trust) == (alone.words.weights.tolist(), alone.trust)


def test_networks_that_each_learned_without_a_part_say_their_average_and_the_same_each_time() -> None:
    labels = [with_lesson(example(i, "found", holds=bool(i % 3))) for i in range(60)]
    one, two = fit(labels).deep, fit(labels).deep
    assert one and two
    asked = (np.full((3, WIDTH), 0.1, np.float32), [FIRST, "", ""], "contact:‹a›‹b›")
    each = [context.log_odds(*asked) for context in one.contexts]
    assert len(set(each)) == len(each) == 2
    assert one.log_odds(*asked) == two.log_odds(*asked) == pytest.approx(sum(each) / 2)


def test_of_articles_too_few_to_tell_how_far_the_context_is_right_the_words_learn_alone() -> None:
    labels = [example(i, "found", holds=bool(i % 3)) for i in range(60)]
    learned = fit([with_lesson(one) if one.holds else one for one in labels])  # no lesson but of those that hold
    assert learned.deep is None
    assert learned.trust == fit(labels).trust


def test_without_a_part_of_the_articles_no_network_judges_what_it_learned_from() -> None:
    # The first network has no lessons beside its own part's.
    labels = [example(i, "found", holds=bool(i % 3)) for i in range(60)]
    assert fit([one if i % 2 else with_lesson(one) for i, one in enumerate(labels)]).deep is None


def test_of_a_large_unread_set_some_articles_are_read_and_all_teach_by_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "MOST_READ", 10)
    labelled = [one for one in found() if one.labelled]
    read = {one.article for one in labelled if one.said}
    assert len(labelled) == 32
    assert 8 <= len(read) <= 10


def test_too_little_to_learn_from_is_told() -> None:
    with pytest.raises(ValueError, match="no article"):
        fit([])
    with pytest.raises(ValueError, match="both"):
        fit([example(1, "found", holds=True)])
    few = [replace(example(i, "found" if i % 3 else "missed", holds=bool(i % 3)), form=f"f{i % 5}") for i in range(60)]
    with pytest.raises(ValueError, match="20 labelled articles"):
        fit(few)
    with pytest.raises(ValueError, match="both"):
        fit([one for one in found() if not one.holds])
    with pytest.raises(ValueError, match="unread"):
        fit(found(unread=False))
