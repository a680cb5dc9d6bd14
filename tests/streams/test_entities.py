from shipped import article, models, rulebook

from streams.read import read

TEXT = (
    "President William Ruto spoke by phone with Marco Rubio on Monday. Angela Merkel, who was in Berlin, was not asked."
)


def test_watched_names_come_from_the_gazetteer_and_the_model_adds_others_everywhere() -> None:
    entities = read(article("", TEXT, "en"), rulebook(), models(), names="all").annotation.entities
    assert {(e.entity, e.found_by) for e in entities if e.entity} == {("ruto", "gazetteer"), ("rubio", "gazetteer")}
    others = {(e.text, e.label) for e in entities if e.found_by == "model"}
    assert {("Angela Merkel", "person"), ("Berlin", "place")} <= others
    assert all(TEXT[e.start : e.end] == e.text for e in entities)
    ends = [0, *(e.end for e in entities)]
    assert all(e.start >= end for e, end in zip(entities, ends, strict=False))


def test_by_default_only_sentences_that_concern_a_rule_are_searched() -> None:
    entities = read(article("", TEXT, "en"), rulebook(), models()).annotation.entities
    assert "Angela Merkel" not in {e.text for e in entities}


def test_an_article_that_concerns_no_rule_is_searched_only_when_asked() -> None:
    text = "Angela Merkel opened a library in Berlin."
    assert read(article("", text, "en"), rulebook(), models()).annotation.entities == ()
    found = read(article("", text, "en"), rulebook(), models(), names="all").annotation.entities
    assert {e.text for e in found} == {"Angela Merkel", "Berlin"}
