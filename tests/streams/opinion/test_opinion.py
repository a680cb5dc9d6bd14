"""The second opinion: what it looks at, what it learns, and what it changes in a reading."""

import gzip
import json
import logging
import math
from pathlib import Path

import pytest
from shipped import article, fired, models
from worded import words_of

from streams.explanation import explain
from streams.opinion.features import features as features_of
from streams.opinion.labelled import BadLabels, labelled, rulebook_of
from streams.opinion.learned import Learned, NothingLearned
from streams.opinion.opinion import Opinion, has_opinion, load_opinion, told_in
from streams.opinion.passages import Told, form, passages
from streams.opinion.weights import Trust
from streams.read import Reading, read
from streams.rulebook import Rulebook
from streams.rules import Condition, Entity, Rule
from streams.survey import survey

ENTITIES = {
    "brel": Entity(type="person", names=["Anna Brel"]),
    "doru": Entity(type="person", names=["Petra Doru"]),
    "kos": Entity(type="person", names=["Ivo Kos"]),
    "lund": Entity(type="person", names=["Mikael Lund"]),
    "tolmia": Entity(type="country", names=["Tolmia"]),
    "orska": Entity(type="country", names=["Orska"]),
}
RULES = [
    Rule(id="contact", when={"event": "contact", "between": ["brel", "doru"]}),
    Rule(id="other", when={"event": "contact", "between": ["kos", "lund"]}),
    Rule(id="attack", when={"event": "escalation", "by": "tolmia", "against": "orska"}),
    Rule(id="denied", when={"event": "contact", "between": ["brel", "doru"], "modality": "denied"}),
    Rule(id="titled", when={"event": "contact", "between": ["brel", "doru"], "title_only": True}),
]
BOOK = Rulebook(ENTITIES, RULES)
FOUND_IN_FRENCH = "Anna Brel a rencontré Petra Doru dans une grange."
MISSED_IN_FRENCH = (
    "Tout est calme. Avec le cousin de Petra Doru, non avec Anna Brel, les pourparlers demandent de la patience."
)
WHEN = {rule.id: rule.when for rule in RULES}


def told(body: str) -> Told:
    return told_in(survey(article("", body, "en"), BOOK))


def features(article: Told, clause: Condition) -> frozenset[str]:
    return features_of(article, clause, passages(article, clause))


def reading(body: str, opinion: Opinion | None, language: str = "en") -> Reading:
    return read(article("", body, language), BOOK, models(), opinion=opinion)


def sure_of(word: str, weight: float) -> Opinion:
    """An opinion that knows one word, weighs it so, and trusts words alone."""
    words = words_of({f"g:{word}": (1.0, weight)}, 0.0)
    forms = frozenset(form(rule.when) for rule in RULES)
    return Opinion(Learned(words, Trust({"words": 3.0, "en": 0.0, "fr": 0.0, "sw": 0.0}, 0.0), forms))


def test_names_are_no_evidence_and_of_equals_the_first_named_is_first() -> None:
    one = features(told("Anna Brel met Petra Doru in a barn."), WHEN["contact"])
    assert one == features(told("Petra Doru met Anna Brel in a barn."), WHEN["contact"])
    assert one == features(told("Ivo Kos met Mikael Lund in a barn."), WHEN["other"])
    assert "contact|‹a› <meeting>met ‹b›" in one


def test_whoever_does_it_is_told_from_those_it_is_done_to() -> None:
    done = features(told("Tolmia shelled Orska."), WHEN["attack"])
    assert "escalation|‹a› <shelling>shelled ‹b›" in done
    assert "escalation|‹b› <shelling>shelled ‹a›" in features(told("Orska shelled Tolmia."), WHEN["attack"])


def test_other_watched_names_numbers_and_years_are_alike() -> None:
    found = features(told("In 1987 Ivo Kos and 34 others met Anna Brel, not Petra Doru."), WHEN["contact"])
    assert {"g:in yyyy", "contact|f:year", "g:‹x› and", "g:00 others"} <= found
    assert "f:year" not in features(told("In May 2026 Anna Brel met Petra Doru."), WHEN["contact"])  # the article's own


def test_it_has_no_opinion_where_it_has_learned_nothing() -> None:
    both = told("Anna Brel met Petra Doru.")
    assert has_opinion(both, WHEN["contact"])
    assert not has_opinion(told("Anna Brel met Ivo Kos."), WHEN["contact"])
    assert not has_opinion(both, WHEN["denied"])
    assert not has_opinion(both, WHEN["titled"])
    assert not passages(told("Anna Brel admires Petra Doru."), WHEN["contact"])
    assert not passages(both, WHEN["contact"].model_copy(update={"kind": ("call",)}))


def test_a_hint_is_looked_at_where_all_are_named_beside_it_and_no_trigger_is() -> None:
    def tiers(body: str) -> str:
        return "".join(passage.tier for passage in passages(told(body), WHEN["contact"]))

    assert tiers("Anna Brel thanked Petra Doru.") == "H"
    assert tiers("Anna Brel thanked Petra Doru. Anna Brel met her again.") == "HP"
    assert tiers("Anna Brel thanked Petra Doru. Anna Brel met Petra Doru.") == "F"
    assert tiers("Anna Brel thanked them. Petra Doru did not.") == ""
    assert tiers("Anna Brel owns a tableau by Petra Doru.") == ""  # no table


def test_what_a_hint_tells_of_the_opinion_adds_and_the_reader_alone_does_not() -> None:
    body = "Anna Brel thanked Petra Doru warmly."
    assert "contact" not in fired(reading(body, None))
    (match,) = (m for m in reading(body, sure_of("warmly", 5.0)).matches if m.rule_id == "contact")
    event = match.evidence[0].event
    assert event is not None
    assert (event.trigger, event.kind, event.method) == ("thanked", None, "learned")


@pytest.mark.parametrize(
    "when",
    [
        {"event": "contact", "between": ["brel"]},
        {"event": ["contact", "summit"], "between": ["brel", "doru"]},
        {"event": "contact", "between": ["brel", "doru", "kos"]},
        {"event": "contact", "between": [["brel", "doru"], ["doru", "kos"]]},
        {"event": "escalation", "by": ["tolmia", "orska"], "against": ["orska", "tolmia"]},
    ],
)
def test_it_has_none_where_types_or_parties_cannot_be_told_apart(when: dict[str, object]) -> None:
    clause = Rule(id="r", when=when).when
    assert not has_opinion(told("Tolmia shelled Orska. Anna Brel met Petra Doru and Ivo Kos."), clause)


def test_it_has_none_on_clauses_of_a_form_that_no_label_was_of() -> None:
    rule = Rule(id="r", when={"event": "escalation", "by": "tolmia"})
    book, body = Rulebook(ENTITIES, [rule]), "Tolmia shelled Orska in a dream."
    assert fired(read(article("", body, "en"), book, models(), opinion=sure_of("dream", -9.0))) == {"r"}
    assert "attack" not in fired(reading(body, sure_of("dream", -9.0)))


def test_what_it_doubts_does_not_fire_and_is_explained() -> None:
    body = "Anna Brel met Petra Doru in a dream."
    assert "contact" in fired(reading(body, None))
    found = reading(body, sure_of("dream", -5.0))
    assert not {"contact", "titled"} & fired(found)
    (miss,) = (miss for miss in found.near_misses if miss.rule_id == "contact")
    assert miss.clause.why == "'met': doubted, since articles so worded told of none ('dream')"
    assert ("contact", "doubted") in found.verdicts


def test_an_event_that_it_is_sure_of_fires_with_its_evidence() -> None:
    body = MISSED_IN_FRENCH
    assert "contact" not in fired(reading(body, None, "fr"))
    found = reading(body, sure_of("patience", 5.0), "fr")
    (match,) = (match for match in found.matches if match.rule_id == "contact")
    event = match.evidence[0].event
    assert event is not None
    assert (event.method, event.trigger, event.modality) == ("learned", "pourparlers", "happened")
    assert event.probability == pytest.approx(1 / (1 + math.exp(-5.0)), abs=0.001)
    assert ("contact", "added") in found.verdicts
    assert match.evidence[0].sentence == body[16:]
    assert [(p.role, p.entity, body[p.start : p.end]) for p in event.participants] == [
        ("between", "brel", "Anna Brel"),
        ("between", "doru", "Petra Doru"),
    ]


def test_a_match_says_how_sure_it_is_and_which_opinion_was_heard(tmp_path: Path) -> None:
    body = "Anna Brel met Petra Doru in a barn."
    words = words_of({"g:barn": (1.0, 1.0)}, 0.0)
    Learned(words, Trust({"words": 3.0, "en": 0.0}, 0.0), frozenset({form(WHEN["contact"])})).save(tmp_path / "own")
    opinion = load_opinion(tmp_path / "own")
    assert opinion is not None
    for heard, probability, version in ((opinion, 1 / (1 + math.exp(-1.0)), opinion.version), (None, None, None)):
        (match,) = (match for match in reading(body, heard).matches if match.rule_id == "contact")
        assert match.opinion_version == version
        event = match.evidence[0].event
        assert event is not None
        assert event.probability == (probability and pytest.approx(probability, abs=0.001))
    assert not reading(body, opinion).verdicts


def test_what_the_reader_found_denied_is_not_made_to_have_happened() -> None:
    body = "Anna Brel n'a pas rencontré Petra Doru, faute de patience."
    found = reading(body, sure_of("patience", 5.0), "fr")
    assert "contact" not in fired(found)
    assert {match.stance for match in found.matches if match.rule_id == "contact"} <= {"contradicts"}


def test_under_not_the_reader_decides_alone() -> None:
    rule = Rule(id="quiet", when={"mentions": ["brel"], "not": WHEN["contact"].model_dump(exclude_none=True)})
    book = Rulebook(ENTITIES, [rule])
    found = read(
        article("", "Anna Brel met Petra Doru in a dream.", "en"), book, models(), opinion=sure_of("dream", -9.0)
    )
    assert not found.matches


def test_between_doubt_and_certainty_the_reader_decides() -> None:
    between, above = 0.3, 0.5  # 0.57, 0.62
    assert "contact" not in fired(reading(MISSED_IN_FRENCH, sure_of("patience", between), "fr"))
    assert "contact" in fired(reading(MISSED_IN_FRENCH, sure_of("patience", above), "fr"))
    for log_odds, heard in ((-0.35, True), (-0.45, False)):  # 0.41, 0.39
        assert ("contact" in fired(reading(FOUND_IN_FRENCH, sure_of("grange", log_odds), "fr"))) is heard


def test_its_bounds_are_those_of_every_language() -> None:
    for language, body in (
        ("en", "Anna Brel met Petra Doru in a barn."),
        ("sw", "Anna Brel alikutana na Petra Doru, barn."),
    ):
        for log_odds, heard in ((-0.35, True), (-0.45, False)):  # 0.41, 0.39
            assert ("contact" in fired(reading(body, sure_of("barn", log_odds), language))) is heard
    missed = "Anna Brel and Petra Doru and patience: negotiations of a sort."
    assert "contact" not in fired(reading(missed, None))
    for log_odds, heard in ((0.3, False), (0.5, True)):  # 0.57, 0.62
        assert ("contact" in fired(reading(missed, sure_of("patience", log_odds)))) is heard


def test_a_pathological_article_costs_no_more_than_some_sentences() -> None:
    few = features(told("Anna Brel met Petra Doru there. " * 12), WHEN["contact"])
    many = features(told("Anna Brel met Petra Doru there. " * 4000), WHEN["contact"])
    assert len(many) <= len(few) + 12
    assert len(features(told("Anna Brel met " + "very " * 30_000 + "Petra Doru."), WHEN["contact"])) < 5000


def test_what_was_learned_is_kept_in_a_file_and_the_same_gives_the_same_bytes(tmp_path: Path) -> None:
    learned = Learned(
        words_of({"g:a": (1.5, 2.0), "g:é": (-0.25, 1.0)}, -0.5),
        Trust({"found": 0.5, "words": 1.25}, -0.75),
        frozenset({"contact:‹a›‹b›"}),
    )
    learned.save(tmp_path / "one")
    learned.save(tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    kept = Learned.load(tmp_path / "one")
    assert kept.version == Learned.load(tmp_path / "two").version != ""
    for found in (["g:a"], ["g:é"], ["g:a", "g:é", "unknown"], []):
        assert kept.words.weighed(found).log_odds == pytest.approx(learned.words.weighed(found).log_odds)
    assert kept.words.weighed(["g:a", "g:é"]).reasons(most=5) == ["g:a"]
    assert kept.words.weighed(["g:é", "unknown"]).reasons(most=5) == ["g:é"]
    assert (kept.trust, kept.forms) == (learned.trust, learned.forms)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_file_that_is_none_leaves_the_reader_alone_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    trust = {"weights": {}, "bias": 0.0}
    words = {"bias": 0.0, "keys": "", "rarity": "", "weights": ""}
    content = {"format": 5, "words": words, "trust": trust, "forms": [], "deep": None}
    good = gzip.compress(json.dumps(content).encode())
    assert Learned.load(written(tmp_path / "good", good)).trust == Trust({}, 0.0)
    for broken in (
        b"no gzip",
        good[:12] + b"\xff\xff\xff" + good[15:],
        good[:15],
        *(
            gzip.compress(json.dumps({**content, key: value}).encode())
            for key, value in (
                ("format", 4),
                ("words", {**words, "bias": "x"}),
                ("words", {**words, "keys": "AAAAAA=="}),
                ("words", []),
                ("trust", []),
                ("deep", {"context": {}}),
            )
        ),
        gzip.compress(b'{"format": 1}'),
    ):
        with pytest.raises(NothingLearned, match="train again"):
            Learned.load(written(tmp_path / "none", broken))
    with caplog.at_level(logging.WARNING):
        assert load_opinion(tmp_path / "none") is None
        assert load_opinion(tmp_path / "missing") is None
    assert ["the reader decides alone" in record.getMessage() for record in caplog.records] == [True, True]
    assert load_opinion(None) is None


def test_bad_labels_are_told_with_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("entities: {a: {names: [Tolmia]}}\nrules: [{id: r, when: {mentions: [a]}}]\n")
    item = {"title": "A", "body": "", "language": "en", "rules": ["r"]}
    for broken in (
        {**item, "rules": ["s"]},
        {**item, "rules": "r"},
        {**item, "title": None},
        {key: item[key] for key in ("title", "body", "rules")},
        [],
    ):
        (tmp_path / "en.jsonl").write_text(f"{json.dumps(item)}\n\n{json.dumps(broken)}\n")
        with pytest.raises(BadLabels, match=r"en\.jsonl:3: "):
            list(labelled(tmp_path, rulebook_of(tmp_path)))
    (tmp_path / "en.jsonl").unlink()
    with pytest.raises(BadLabels, match=r"no \.jsonl"):
        list(labelled(tmp_path, rulebook_of(tmp_path)))
    with pytest.raises(BadLabels, match=r"no rules\.yaml"):
        rulebook_of(tmp_path / "elsewhere" / "empty")


def test_explain_tells_how_sure_it_is_and_by_which_words() -> None:
    rule = BOOK.rules[0]
    body = "Anna Brel met Petra Doru in a dream."
    lines = explain(article("", body, "en"), rule, BOOK, models(), sure_of("dream", -5.0))
    assert "  second opinion: 0.01 that it is told of, by its words alone 0.01 ('dream')" in lines
