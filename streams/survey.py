"""An article as all who read it see it first: its language, its sentences, and whom it names."""

from dataclasses import dataclass
from functools import cached_property

from connectors.article import Article
from streams.annotation import EventMention
from streams.dates import newest_year, tells_its_day, year_of_the_day
from streams.events.find import find_events
from streams.events.trees.nlp import Models
from streams.events.triggers import Hits, Triggers, find_hints, find_triggers, hits_in
from streams.language import detect
from streams.names.gazetteer import Mention
from streams.rulebook import Rulebook, Scan
from streams.text import Folded, fold, sentences

_RECORD = 2  # sentences


@dataclass(frozen=True)
class Survey:
    """What was seen of an article by a rulebook's names and triggers. Offsets count in `article.text`."""

    article: Article
    rulebook: Rulebook
    folded: Folded
    scan: Scan
    language: str | None
    spans: list[tuple[int, int]]
    mentions: list[Mention]

    @property
    def text(self) -> str:
        return self.article.text

    @property
    def year(self) -> int:
        """The article's own: what is dated before it is old.

        A record of a sentence or two that nobody dated, as sets of events have them, is of the day that it names; a
        longer article, of the day that it names in full where it begins, or of which it says that it is today's.
        """
        year = self.article.event_time.year
        if self.article.date_source != "fetched":
            return year
        told = year_of_the_day(self.folded.text)
        if told is not None:
            return min(year, told)
        plain = self.folded.text
        if len(self.spans) > _RECORD:
            plain = fold(self.text[: self.spans[_RECORD - 1][1]]).text
            if not tells_its_day(plain):
                return year
        return min(year, newest_year(plain) or year)

    @cached_property
    def triggers(self) -> Triggers:
        """Of the types that the scanned rules ask for."""
        return find_triggers(self._hits, self._spoken, self.rulebook.lexicon)

    @cached_property
    def hints(self) -> Triggers:
        """Of the same types."""
        return find_hints(self._hits, self._spoken, self.rulebook.lexicon)

    @cached_property
    def _hits(self) -> Hits:
        return hits_in(self.folded, self.spans, self.scan)

    @property
    def _spoken(self) -> str:
        return self.language or "en"

    def events(self, models: Models) -> list[EventMention]:
        """The events of those types, in the order of the text."""
        return find_events(
            self.text,
            self.folded,
            self.spans,
            self.mentions,
            self.triggers,
            self.language,
            self.rulebook,
            models,
            self.year,
        )


def survey(article: Article, rulebook: Rulebook, *, folded: Folded | None = None, scan: Scan | None = None) -> Survey:
    """Look at an article; `folded` and `scan` where they are known already."""
    text = article.text
    folded = fold(text) if folded is None else folded
    scan = rulebook.scan(folded) if scan is None else scan
    year = None if article.date_source == "fetched" else article.event_time.year
    language = detect(text, article.language)
    mentions = rulebook.gazetteer.mentions(text, folded, scan.names, year, language)
    return Survey(article, rulebook, folded, scan, language, sentences(text), mentions)
