"""The feed connector: RSS, RDF, Atom and JSON Feed, polled."""

from connectors import feed
from connectors.polled import PolledSource, Surroundings
from connectors.settings import FeedSettings


def feed_source(settings: FeedSettings, around: Surroundings) -> PolledSource:
    """A source that polls one feed."""
    return PolledSource("rss", settings, feed.parse, around)
