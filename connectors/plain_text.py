"""Plain text out of whatever outlets send: no markup, no control characters, paragraphs kept.

Everything here takes time linear in its input, whatever the input: it is written for hostile pages.
"""

import html
import re

# With what is unseen and says nothing: zero-width spaces, byte-order marks, and what turns the direction of reading
# (a title can show other words than it holds). The joiners and the directional marks stay: scripts need them.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
# Pages that declare ISO 8859-1 mean Windows-1252 (WHATWG Encoding Standard): quotes and dashes among the C1 codes.
_C1 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}

_TAG_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9:_-]*)")
_TAG_STOP = re.compile(r"[\"'>]")
_LOOKS_LIKE_MARKUP = re.compile(r"<(?:/?[a-zA-Z]|[!?])[^<>]*>")
_TAG_OPENING = re.compile(r"<(?=[/!?]?[a-zA-Z!-])")
_SPACES = re.compile(r"[ \t\n\r\f\v\xa0]+")
_BLOCKS = (
    "address article aside blockquote center dd details dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr main nav ol p pre section summary table title ul"
)
_UNSEEN = "script style template svg iframe object noembed noframes textarea select audio video canvas"
_PARAGRAPH = frozenset(_BLOCKS.split())
_DROPPED = frozenset(_UNSEEN.split())
_LINE = frozenset(("br", "div"))
_ITEM = frozenset(("li", "option", "tr"))
_CELL = frozenset(("td", "th"))
_ROUNDS = 3  # feeds escape their markup once too often, some twice


def clean(text: str) -> str:
    """`text` without control characters, seen or unseen, and lone surrogates; line ends are `\\n`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return _CONTROL.sub(lambda found: _C1.get(ord(found.group()), ""), text)


def one_line(text: str) -> str:
    """`text` cleaned, on one line, each run of white space one blank."""
    return _SPACES.sub(" ", clean(text)).strip()


def from_html(markup: str) -> str:
    """The text that a reader of `markup` would see; blocks become paragraphs. Markup escaped twice is seen through."""
    text = markup
    for _ in range(_ROUNDS):
        text = _once(text)
        if not _LOOKS_LIKE_MARKUP.search(text):
            break
    return without_tags(text)


def without_tags(text: str) -> str:
    """`text`, cleaned, with everything removed that a browser could take for a tag; entities stay as they are."""
    for _ in range(_ROUNDS):
        text, found = _LOOKS_LIKE_MARKUP.subn(" ", text)
        if not found:
            return clean(text).strip()
    return clean(_TAG_OPENING.sub("", text)).strip()


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut between words and then ending in `…`."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    at_word = head.rsplit(None, 1)[0] if not text[limit - 1].isspace() and " " in head[limit // 2 :] else head
    return at_word.rstrip(" ,;:-–—") + "…"


def cut_bytes(text: str, limit: int) -> tuple[str, bool]:
    """The longest beginning of `text` that fits `limit` bytes of UTF-8, and whether anything was cut."""
    encoded = text.encode("utf-8", "replace")
    if len(encoded) <= limit:
        return text, False
    return encoded[:limit].decode("utf-8", "ignore").rstrip(), True


def _once(markup: str) -> str:
    """One pass: tags out, entities resolved."""
    pieces: list[str] = []
    scanner = _Scanner(markup)
    position = 0
    while True:
        start = markup.find("<", position)
        pieces.append(_SPACES.sub(" ", markup[position : len(markup) if start < 0 else start]))
        if start < 0:
            break
        position, replacement = scanner.skip(start)
        pieces.append(replacement)
    text = clean(html.unescape("".join(pieces))).replace("\xa0", " ")
    text = re.sub(r" {2,}", " ", text)
    text = re.sub(r" ?\n ?", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


class _Scanner:
    """Steps over one tag, comment or dropped element at a time. Remembers what cannot be found any more, which keeps
    floods of unclosed comments, quotes and tags linear."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._gone: set[str] = set()
        self._quotes = True

    def skip(self, start: int) -> tuple[int, str]:
        """Where reading goes on after the `<` at `start`, and what stands in place of what was skipped."""
        markup = self._markup
        for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>")):
            if markup.startswith(opening, start):
                end = self._find(closing, start + len(opening))
                if end < 0:
                    return start + len(opening), ""
                inner = "" if opening == "<!--" else html.escape(markup[start + len(opening) : end])
                return end + len(closing), inner
        if markup.startswith(("<!", "<?"), start):
            end = self._find(">", start)
            return (end + 1, "") if end >= 0 else (start + 2, "")
        name = _TAG_NAME.match(markup, start + 1)
        if not name:
            return start + 1, "&lt;"
        end = self._tag_end(name.end())
        if end < 0:
            return start + 1, "&lt;"
        tag = name.group(1).lower()
        if tag in _DROPPED and markup[start + 1] != "/" and markup[end - 1] != "/":
            closing_tag = re.compile(f"</{tag}", re.IGNORECASE).search(markup, end) if tag not in self._gone else None
            if not closing_tag:
                self._gone.add(tag)
                return end + 1, " "
            after = self._find(">", closing_tag.end())
            return (after + 1 if after >= 0 else len(markup)), " "
        return end + 1, _in_place_of(tag, closing=markup[start + 1] == "/")

    def _find(self, closing: str, position: int) -> int:
        if closing in self._gone:
            return -1
        end = self._markup.find(closing, position)
        if end < 0:
            self._gone.add(closing)
        return end

    def _tag_end(self, position: int) -> int:
        """The `>` that ends a tag, not one inside a quoted attribute; where quotes never close, the next `>`."""
        here = position
        while self._quotes:
            stop = _TAG_STOP.search(self._markup, here)
            if stop and stop.group() == ">":
                return stop.start()
            closing = self._find(stop.group(), stop.end()) if stop else -1
            if closing < 0:
                self._quotes = False  # this scan went to the end: never do that again
            here = closing + 1
        return self._find(">", position)


def _in_place_of(tag: str, closing: bool) -> str:
    """The white space that a tag stands for."""
    if tag in _PARAGRAPH:
        return "\n\n"
    if tag in _LINE or (tag in _ITEM and not closing):
        return "\n"
    return " " if tag in _CELL else ""
