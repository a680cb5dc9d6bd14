"""Words of a tree hung elsewhere: whatever is moved, each word still hangs below a root."""

import random

from streams.events.trees.moves import is_above, move
from streams.events.trees.nlp import Token, Tree
from streams.events.trees.reclaimed import reclaimed


def tree_of(*words: tuple[str, str, str, int]) -> Tree:
    """Words as (text, tag, dep, head)."""
    tree = [Token(i, text, 0, tag, dep, head, text.lower()) for i, (text, tag, dep, head) in enumerate(words)]
    for token in tree:
        if token.head != token.index:
            tree[token.head].children.append(token.index)
    return tree


def assert_sound(tree: Tree) -> None:
    for token in tree:
        seen = {token.index}
        while token.head != token.index:
            assert token.index in tree[token.head].children
            token = tree[token.head]
            assert token.index not in seen, "a ring"
            seen.add(token.index)
    assert sum(len(token.children) for token in tree) == sum(token.head != token.index for token in tree)


def test_a_word_that_is_hung_below_itself_gives_up_its_place_first() -> None:
    tree = tree_of(
        ("says", "V", "ROOT", 0), ("river", "N", "obj", 0), ("that", "P", "mark", 3), ("flows", "V", "acl", 1)
    )
    move(tree, tree[1], tree[3], "nsubj")
    assert [(token.head, token.dep) for token in tree] == [(0, "ROOT"), (3, "nsubj"), (3, "mark"), (0, "obj")]
    assert_sound(tree)
    move(tree, tree[0], tree[1], "ccomp")
    assert_sound(tree)


def test_no_moves_make_a_ring() -> None:
    drawn = random.Random(5)
    for _ in range(200):
        size = drawn.randint(2, 12)
        tree = tree_of(*(("w", "X", "dep", drawn.randint(0, i)) for i in range(size)))
        for _ in range(20):
            move(tree, drawn.choice(tree), drawn.choice(tree), "dep")
            assert_sound(tree)


def test_a_name_becomes_the_subject_of_the_verb_that_hung_on_it() -> None:
    tree = tree_of(
        ("Au", "ADP", "case", 1), ("Tchad", "PROPN", "ROOT", 1), (",", "PUNCT", "punct", 4), ("la", "DET", "det", 4),
        ("Tandjilé", "PROPN", "conj", 1), ("monte", "VERB", "amod", 4),
    )  # fmt: skip
    reclaimed(tree)
    assert (tree[4].head, tree[4].dep, tree[5].head) == (5, "nsubj", 1)
    assert not is_above(tree, tree[4], tree[5])
    assert_sound(tree)
