"""How well pages that show something else than their article are told from articles, on pages that we made up.

`tests/data/pages/<what it shows>/`: plain cases, and those that are easily taken for another: long teasers, pages that
carry banners and offers beside a whole article, news about subscriptions, cookies and robots. Those called `unseen_*`
were written when the rules were done, to try them, and the rules were mended after; so none is unseen any more.
"""

from pathlib import Path

import pytest

from connectors.full_text import extract
from connectors.page_stub import shown

PAGES = Path(__file__).parent.parent / "data" / "pages"
KEPT = {"article": "text", "paywall": "paywall", "consent": "consent", "blocked": "nothing"}


@pytest.fixture(scope="module")
def told() -> dict[Path, str]:
    """What each page is taken for."""
    return {path: extract(path.read_text(), "https://alder.example/1").kept for path in sorted(PAGES.rglob("*.html"))}


def test_the_labelled_pages_are_many_and_of_every_kind(told: dict[Path, str]) -> None:
    assert {path.parent.name for path in told} == set(KEPT)
    assert all(sum(path.parent.name == label for path in told) >= 9 for label in KEPT)


@pytest.mark.parametrize("label", KEPT)
def test_precision_and_recall(label: str, told: dict[Path, str]) -> None:
    of_it = {path for path in told if path.parent.name == label}
    taken = {path for path, kept in told.items() if kept == KEPT[label]}
    assert len(of_it & taken) / len(taken) >= 0.95, f"precision: {sorted(path.name for path in taken - of_it)}"
    assert len(of_it & taken) / len(of_it) >= 0.95, f"recall: {sorted(path.name for path in of_it - taken)}"


def test_a_long_article_is_cut_off_only_where_its_end_says_so() -> None:
    story = "The basin was cleared of the crane on Friday. " * 60
    gate = "To continue reading, subscribe for 1 a month."
    assert shown(story + gate, "") == "paywall"
    assert shown(gate + " " + story, "") == "article"
    assert shown(story, '{"isAccessibleForFree": false}') == "article"
    assert shown("The basin was cleared.", '{"isAccessibleForFree": false}') == "paywall"
