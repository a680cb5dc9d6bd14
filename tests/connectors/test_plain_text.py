"""Plain text: what is unseen goes, what scripts need stays."""

import pytest

from connectors import plain_text


@pytest.mark.parametrize("unseen", "\u200b\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\xad\x07")
def test_what_is_unseen_and_says_nothing_goes(unseen: str) -> None:
    for markup in (f"Port{unseen}s", f"Port&#{ord(unseen)};s"):
        if unseen != "\x07" or "&" not in markup:  # a reference to a control character means nothing
            assert plain_text.one_line(plain_text.from_html(markup)) == "Ports"
    assert plain_text.without_tags(f"Port{unseen}s") == "Ports"


@pytest.mark.parametrize("needed", "\u200c\u200d\u200e\u200f")
def test_joiners_and_directional_marks_stay(needed: str) -> None:
    assert plain_text.one_line(plain_text.from_html(f"Port{needed}s")) == f"Port{needed}s"
