"""Whom somebody acts for who is not watched, as the article introduces him: Orskia's foreign minister, Ann Bell.

Once introduced he goes by his last name alone, and what Bell does is done for Orskia.
"""

import re
from collections.abc import Iterable

from streams.events.grammar import Grammar
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES, Mention
from streams.text import fold

_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: (?:al-|bin |de |van |von |[A-Z]\. ?)?[A-ZÀ-Þ][\w'’-]+){1,4}"
_WORD = r"[\w-]+(?:['’]s)?"
# Right behind a body's name: 's foreign minister, Ann Bell; Secretary of State Ann Bell.
_BEHIND = re.compile(
    rf"(?:['’]s?)?(?P<title>(?: {_WORD}){{1,6}}?)(?: (?:of|for) (?:the )?[\w-]+(?: and [\w-]+)?(?: [A-Z][\w-]+)?)?"
    rf",? (?P<name>{_NAME})(?!['’]s)"
)
_NAMED_BEFORE = re.compile(rf"(?P<name>{_NAME}), (?:the |a |an |its )?(?:[a-z-]+ ){{0,2}}$")
_TITLE_AFTER = re.compile(rf"(?:['’]s?)?(?P<title>(?: {_WORD}){{1,5}}?)(?=[,.;]| who\b| said\b|$)")
_OFFICE_BEFORE = re.compile(rf"(?P<title>(?:{_WORD} ){{1,4}})(?:of|to|for) (?:the |the Republic of |the Kingdom of )?$")
_NAME_AFTER = re.compile(rf",? (?P<name>{_NAME})(?!['’]s)")
# Lena Moor, foreign minister of; Foreign Minister Lena Moor of: with their country behind them.
_NAMED_OF = re.compile(rf"(?P<name>{_NAME}), (?:the |an? )?(?P<title>(?:{_WORD} ){{1,4}})(?:of|for) (?:the )?$")
_TITLED_OF = re.compile(
    rf"(?P<title>(?:[A-Z][\w-]+ )+?|\b(?:counterpart|colleague) )(?P<name>{_NAME}) of (?:the |the Republic of )?$"
)
# What may stand in a title beside the office and what it is for; whoever held one before acts for nobody.
_RANKS = frozenset(
    "foreign prime deputy vice first second top chief senior new acting interim outgoing caretaker general special"
    " national permanent lead high supreme military political economic diplomatic director nuclear climate energy"
    " interior justice transport agriculture fisheries environment labour labor economy education culture information"
    " communications migration home external internal relations affairs cabinet assistant under joint border veteran"
    " longtime commercial charge affaires of coast crown commanding".split()
)


class Delegates:
    """Those introduced with an office of a watched body; by their names."""

    def __init__(self, text: str, mentions: Iterable[Mention], grammar: Grammar) -> None:
        self._grammar = grammar
        self._by_last: dict[str, set[str]] = {}  # last name -> the bodies that its bearers act for
        self._full: dict[str, set[str]] = {}  # last name -> all words of the bearers' names
        self._kinds: dict[str, EntityKind] = {}
        self.asides: list[tuple[int, int]] = []  # where names stand behind offices, with their commas
        self.named: list[tuple[int, int]] = []  # where those introduced for a state or an organisation are named
        mentions = list(mentions)
        taken = [(m.start, m.end) for m in mentions if not m.leader]
        for mention in mentions if grammar.language == "en" else ():
            if mention.kind is EntityKind.PERSON:
                continue
            for start, name in self._introduced(text, mention):
                if not any(a < start + len(name) and start < b for a, b in taken):
                    self._note(name, mention)
                    end = start + len(name)
                    if mention.kind is not EntityKind.GROUP:  # the office of a band is none without its holder
                        self.named.append((start, end))
                    if text[max(0, start - 2) : start] == ", " and text[end : end + 1] in (",", ".", ";", ""):
                        self.asides.append((start - 2, end + (text[end : end + 1] == ",")))

    def acts_for(self, name: str, others: Iterable[str]) -> tuple[str, EntityKind] | None:
        """The one body that the bearer of a last name acts for; `others`: words beside it, first names among them."""
        bodies = self._by_last.get(name, ())
        if len(bodies) != 1:
            return None
        known = self._full[name]
        if any(word[:1].isupper() and word not in known and not self.office(word) for word in others):
            return None  # a namesake
        body = next(iter(bodies))
        return body, self._kinds[body]

    def _introduced(self, text: str, mention: Mention) -> Iterable[tuple[int, str]]:
        low = text.rfind("\n", 0, mention.start) + 1
        high = text.find("\n", mention.end)
        before = text[max(low, mention.start - 80) : mention.start]
        after = text[mention.end : min(len(text) if high < 0 else high, mention.end + 120)]
        behind = _BEHIND.match(after)
        if behind:
            title, start, name = behind["title"], behind.start("name"), behind["name"]
            for word in name.split()[:-2]:  # Defence Minister Ann Bell: titles have capitals, too
                if not self.office(word):
                    break
                title, start, name = f"{title} {word}", start + len(word) + 1, name[len(word) + 1 :]
            if self._title(title):
                yield mention.end + start, name
        named = _NAMED_BEFORE.search(before)
        title = _TITLE_AFTER.match(after) if named else None
        if named and title and self._title(title["title"]):
            yield mention.start - len(before) + named.start("name"), named["name"]
        office = _OFFICE_BEFORE.search(before)
        name_after = _NAME_AFTER.match(after) if office else None
        if office and name_after and self._title(office["title"]):
            yield mention.end + name_after.start("name"), name_after["name"]

        yield from self._of_body(before, mention.start - len(before))

    def _of_body(self, before: str, offset: int) -> Iterable[tuple[int, str]]:
        """Whoever stands with his office before `of` and the name of the body: Foreign Minister Lena Moor of."""
        named = _NAMED_OF.search(before)
        if named and self._title(named["title"]):
            yield offset + named.start("name"), named["name"]
        titled = _TITLED_OF.search(before)
        words = list(re.finditer(r"\S+", before[titled.start() : titled.end("name")])) if titled else []
        last = max((i for i, word in enumerate(words) if self.office(word.group())), default=None)
        if titled and last is not None and last + 2 < len(words):
            start = titled.start() + words[last + 1].start()
            if self._title(before[titled.start() : start]):
                yield offset + start, before[start : titled.end("name")]

    def _title(self, title: str) -> bool:
        words = [word.removesuffix("'s").removesuffix("’s") for word in title.split()]
        told = [word[0].isupper() or word in _RANKS or self.office(word) for word in words]
        return all(told) and "Former" not in words and any(self.office(word) for word in words)

    def office(self, word: str) -> bool:
        """Whether a word tells of an office, or of what one is for."""
        word = word.lower()
        grammar = self._grammar
        return (
            grammar.through(word) in ("leader", "official")
            or word in grammar.descriptions["persons"]
            or word in grammar.fields
        )

    def _note(self, name: str, mention: Mention) -> None:
        words = name.split()
        if any(fold(word).text in NOT_FIRST_NAMES for word in words):
            return
        last = words[-1]
        self._by_last.setdefault(last, set()).add(mention.entity)
        self._full.setdefault(last, set()).update(words)
        self._kinds[mention.entity] = mention.kind
