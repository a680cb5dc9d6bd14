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


@pytest.mark.parametrize(
    ("escaped", "text"),
    [
        ("How &lt;script&gt; tags work", "How <script> tags work"),
        ("The &lt;b&gt; tag", "The <b> tag"),
        ("<p>Of the tags (&lt;b&gt;, &lt;i&gt;)</p>", "Of the tags (<b>, <i>)"),
        ("&lt;p&gt;The &lt;em&gt;mayor&lt;/em&gt; resigned.&lt;/p&gt;", "The mayor resigned."),
        ("&lt;p&gt;First &lt;p&gt;Second", "First Second"),
        ("A &lt;img src=x onerror=alert(1)&gt; b", "A b"),
        ("A &lt;svg/onload=alert(1)&gt; b", "A b"),
        ("A &lt;script&gt; alert(1) &lt;/script&gt; b", "A b"),
        ("A &lt;script&gt; alert(1) &lt;/script x&gt; b", "A b"),
        ("A &lt;!-- x --&gt; b", "A b"),
    ],
)
def test_a_tag_that_is_told_of_is_text_and_what_a_browser_would_act_on_is_not(escaped: str, text: str) -> None:
    found = plain_text.one_line(plain_text.from_html(escaped))
    assert found == text
    assert plain_text.one_line(plain_text.without_tags(found)) == text, "nor is it lost later on"
