"""Which entries of a feed are news, which are edits of known ones, and which were seen before. Pure.

Guids are re-used for other news, regenerated at every request, or missing; links are shared and rewritten. So none of
guid, link and content decides alone. An entry that is still in the feed as it was is never taken for another one.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple

from connectors.article import Article, digest

_KEPT_DAYS = 30  # that an entry is remembered after it left the feed
_KEPT_MOST = 10_000
_TELLING = 100  # characters from which equal texts without dates are one article and no coincidence


class Seen(NamedTuple):
    """What is remembered of an entry: hashes of 16 hex digits, empty where the entry had no such thing."""

    id: str
    guid: str
    link: str
    title: str
    content: str
    minute: int  # of publication, since 1970; 0 where no date could be believed
    version: int
    day: int  # when it was last in the feed, since 1970
    telling: bool  # whether its words are enough to know it by

    @property
    def exactly(self) -> tuple[str, str, str, int]:
        """Equal only for the same entry with the same words."""
        return self.guid, self.link, self.content, 0 if self.guid or self.link else self.minute


@dataclass(frozen=True, slots=True)
class Judgement:
    """The articles of a poll that are new or edited, with ids and versions settled, and what to remember."""

    news: tuple[Article, ...]
    seen: tuple[Seen, ...]
    passed_over: int = 0


def judge(articles: Sequence[Article], known: Iterable[Seen], *, backfill: int | None = None) -> Judgement:
    """Settle each article of one poll against what was seen before.

    An article whose words changed is a new version under the same id. With `backfill`, only so many of the newest
    articles are news (a feed's first poll); the others are remembered. Deterministic: the same articles against the
    same memory get the same ids and versions, so that a repeat after a crash is recognisable.
    """
    memory = _Memory(known)
    marks = _numbered([_mark(article) for article in articles])
    memory.look_at(marks)
    news: list[Article] = []
    for article, mark in zip(articles, marks, strict=True):
        if memory.has_exactly(mark):
            continue
        found = memory.find(mark)
        if found is not None and found.content == mark.content:
            memory.keep(mark._replace(id=found.id, version=found.version))
        elif found is not None:
            memory.keep(mark._replace(id=found.id, version=found.version + 1))
            news.append(article.model_copy(update={"id": found.id, "version": found.version + 1}))
        else:
            identity = memory.free_id(article, mark)
            memory.keep(mark._replace(id=identity))
            news.append(article if identity == article.id else article.model_copy(update={"id": identity}))
    chosen = news
    if backfill is not None and len(news) > backfill:
        newest = {id(article) for article in sorted(news, key=_event_time, reverse=True)[:backfill]}
        chosen = [article for article in news if id(article) in newest]
    return Judgement(tuple(chosen), memory.pruned(marks), len(news) - len(chosen))


class _Memory:
    def __init__(self, known: Iterable[Seen]) -> None:
        self._seen: dict[str, Seen] = {}
        self._exact: dict[tuple[str, str, str, int], str] = {}
        self._index: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._claimed: set[str] = set()  # ids of entries that this poll has, so far
        self._contents: dict[tuple[str, str], set[str]] = defaultdict(set)  # of each (guid, link), here or remembered
        self._links: dict[str, set[str]] = defaultdict(set)
        for seen in known:
            self._store(seen)

    def look_at(self, marks: Sequence[Seen]) -> None:
        """Take in a poll: what is in it unchanged is claimed at once, so that nothing else can be taken for it."""
        self._guids = {mark.guid for mark in marks if mark.guid}
        for mark in marks:
            self._links[mark.guid].add(mark.link)
            self._contents[mark.guid, mark.link].add(mark.content)
            identity = self._exact.get(mark.exactly)
            if identity is not None and identity not in self._claimed:
                self.keep(self._seen[identity]._replace(day=mark.day))

    def has_exactly(self, mark: Seen) -> bool:
        return mark.exactly in self._exact

    def find(self, mark: Seen) -> Seen | None:
        """The known entry that `mark` is now, by the first rule that holds."""
        rules: list[tuple[str, str, Callable[[Seen], bool]]] = []
        if mark.guid:
            rules += [
                ("guid", mark.guid, lambda seen: seen.content == mark.content),
                ("guid", mark.guid, lambda seen: seen.title == mark.title and bool(mark.title)),
                ("guid", mark.guid, lambda seen: self._place_tells(seen, mark)),
            ]
        if mark.link:
            rules += [
                ("link", mark.link, lambda seen: self._gone(seen) and seen.content == mark.content),
                ("link", mark.link, lambda seen: self._gone(seen) and seen.title == mark.title and bool(mark.title)),
            ]
            if not mark.guid:
                rules.append(("link", mark.link, lambda seen: not seen.guid and self._place_tells(seen, mark)))
        rules.append(("content", mark.content, lambda seen: self._gone(seen) and self._words_tell(seen, mark)))
        for kind, value, holds in rules:
            for seen in self._candidates(kind, value):
                if holds(seen):
                    return seen
        return None

    def keep(self, seen: Seen) -> None:
        """Remember `seen`, and that this poll has it."""
        self._claimed.add(seen.id)
        old = self._seen.pop(seen.id, None)  # to the end: the order is of last sight
        if old is not None:
            self._exact.pop(old.exactly, None)
        self._store(seen)

    def free_id(self, article: Article, mark: Seen) -> str:
        """An id that no other entry has: the article's own; where its guid is shared, one with its link or words."""
        return next(candidate for candidate in self._ids(article, mark) if candidate not in self._seen)

    def pruned(self, marks: Sequence[Seen]) -> tuple[Seen, ...]:
        today = max((mark.day for mark in marks), default=0)
        recent = [seen for seen in self._seen.values() if today - seen.day <= _KEPT_DAYS]
        return tuple(recent[-max(_KEPT_MOST, len(marks)) :])

    def _store(self, seen: Seen) -> None:
        self._seen[seen.id] = seen
        self._exact[seen.exactly] = seen.id
        self._contents[seen.guid, seen.link].add(seen.content)
        for kind, value in (("guid", seen.guid), ("link", seen.link), ("content", seen.content)):
            if value:
                self._index[kind, value][seen.id] = None

    def _candidates(self, kind: str, value: str) -> Iterator[Seen]:
        for identity in reversed(self._index[kind, value]):
            seen = self._seen.get(identity)
            if seen is not None and identity not in self._claimed and getattr(seen, kind) == value:
                yield seen

    def _gone(self, seen: Seen) -> bool:
        """Its guid left the feed: it may have been regenerated."""
        return not seen.guid or seen.guid not in self._guids

    def _place_tells(self, seen: Seen, mark: Seen) -> bool:
        """Same guid and link, and no two entries share them: then other words are an edit."""
        alone = len(self._contents[mark.guid, mark.link]) <= 2  # its old words and its new ones
        return (seen.link == mark.link and alone) or not (seen.link and mark.link)

    def _words_tell(self, seen: Seen, mark: Seen) -> bool:
        return not (mark.guid or mark.link) or (seen.minute == mark.minute and (mark.minute > 0 or mark.telling))

    def _ids(self, article: Article, mark: Seen) -> Iterator[str]:
        link = article.url or ""
        if not (mark.guid and len(self._links[mark.guid]) > 1):
            yield article.id
        yield digest(article.id, link)
        yield digest(article.id, link, article.content_hash)
        for number in count(1):
            yield digest(article.id, link, article.content_hash, str(mark.minute), str(number))


def _mark(article: Article) -> Seen:
    believed = article.date_source != "fetched" and article.published_at is not None
    return Seen(
        id=article.id,
        guid=_short(article.guid or ""),
        link=_short(article.url or ""),
        title=_short(article.title),
        content=_short(article.content_hash if article.text else article.id),
        minute=int(_event_time(article) // 60) if believed else 0,
        version=1,
        day=int(article.fetched_at.timestamp() // 86_400),
        telling=len(article.text) >= _TELLING,
    )


def _numbered(marks: Sequence[Seen]) -> list[Seen]:
    """`marks`, where entries with neither guid nor link that say the same are told apart by their order."""
    times: Counter[tuple[str, str, str, int]] = Counter()
    numbered = []
    for mark in marks:
        times[mark.exactly] += 1
        number = times[mark.exactly]
        alike = number > 1 and not (mark.guid or mark.link)
        numbered.append(mark._replace(content=_short(f"{mark.content} {number}")) if alike else mark)
    return numbered


def _short(text: str) -> str:
    return digest(text)[:16] if text else ""


def _event_time(article: Article) -> float:
    return article.event_time.timestamp()
