"""Which entries are news: guids re-used, regenerated, missing; links shared and rewritten; edits; repeats."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from connectors.article import Article
from connectors.draft import Draft, Origin
from connectors.identity import Seen, judge

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
ORIGIN = Origin("alder", "rss")


def entry(
    guid: str = "", link: str = "", title: str = "Title", text: str = "Text", minutes: int | None = None
) -> Article:
    published = None if minutes is None else NOW - timedelta(minutes=minutes)
    url = f"https://alder.example/{link}" if link else None
    draft = Draft(title=title, summary=text, guid=guid or None, url=url, published=published)
    return draft.article(ORIGIN, NOW)


def polls(*entries: Sequence[Article]) -> list[list[tuple[str, str, int]]]:
    """(id, text, version) of the news of each poll in turn."""
    seen: tuple[Seen, ...] = ()
    news = []
    for articles in entries:
        judged = judge(articles, seen)
        seen = judged.seen
        news.append([(article.id, article.summary, article.version) for article in judged.news])
    return news


def test_an_unchanged_entry_comes_once() -> None:
    assert [len(news) for news in polls([entry("1", "a")], [entry("1", "a")], [], [entry("1", "a")])] == [1, 0, 0, 0]


def test_an_edit_is_a_new_version_of_the_same_article() -> None:
    first, second, third = polls(
        [entry("1", "a")], [entry("1", "a", text="New")], [entry("1", "a", "New title", "Newer")]
    )
    assert [first[0][0]] * 2 == [second[0][0], third[0][0]]
    assert [second[0][2], third[0][2]] == [2, 3]


def test_a_guid_used_again_for_other_news_hides_nothing() -> None:
    first, second = polls([entry("1", "a", "Storm", "Rain.")], [entry("1", "b", "Election", "Votes.")])
    assert len(second) == 1 and second[0][0] != first[0][0] and second[0][2] == 1


def test_one_guid_for_all_hides_nothing_and_repeats_nothing() -> None:
    feed = [entry("1", str(n), f"Title {n}", f"Text {n}") for n in range(20)]
    same_link = [entry("1", "home", f"Title {n}", f"Text {n}") for n in range(20)]
    for entries in (feed, same_link):
        first, again, more = polls(entries, entries, [*entries[5:], entry("1", "new", "Title new", "Text new")])
        assert len({identity for identity, _, _ in first}) == 20
        assert again == [] and len(more) == 1


def test_regenerated_guids_do_not_flood() -> None:
    feeds = [[entry(f"{poll}-{n}", str(n), f"Title {n}", f"Text {n}") for n in range(20)] for poll in range(4)]
    assert [len(news) for news in polls(*feeds)] == [20, 0, 0, 0]


def test_regenerated_guids_and_links_do_not_flood() -> None:
    feeds = [
        [entry(f"{poll}-{n}", f"{poll}/{n}", f"Title {n}", f"Text {n}", minutes=n) for n in range(20)]
        for poll in range(4)
    ]
    assert [len(news) for news in polls(*feeds)] == [20, 0, 0, 0]


def test_a_rewritten_link_is_no_news() -> None:
    assert [len(n) for n in polls([entry("1", "a")], [entry("1", "b")], [entry("1", "c")])] == [1, 0, 0]


def test_short_notes_that_say_the_same_again_are_news() -> None:
    first, second = polls([entry("1", "a", "Closed", "")], [entry("2", "b", "Closed", "")])
    assert len(first) == len(second) == 1


def test_alarms_that_all_link_to_one_page_are_all_news() -> None:
    feeds = [[entry(str(n), "alarms", f"Quake {n}", f"Magnitude {n}")] for n in range(5)]
    assert len({news[0][0] for news in polls(*feeds)}) == 5


def test_without_a_guid_the_link_tells() -> None:
    first, second, third = polls(
        [entry("", "a")], [entry("", "a", "Title", "Edited")], [entry("", "b", "Other", "Other")]
    )
    assert second[0][0] == first[0][0] and second[0][2] == 2
    assert third[0][0] != first[0][0]


def test_without_guid_and_link_the_words_tell() -> None:
    feed = [entry(title="", text=f"Note {n}") for n in range(3)]
    assert [len(news) for news in polls(feed, feed, [*feed, entry(title="", text="Note 4")])] == [3, 0, 1]


def test_two_versions_in_one_feed_do_not_take_turns() -> None:
    feed = [entry("v", "a", "Storm", "Later"), entry("v", "a", "Storm", "Earlier")]
    assert [len(news) for news in polls(feed, feed, feed)] == [2, 0, 0]


def test_what_left_the_feed_long_ago_is_forgotten() -> None:
    old = judge([entry("1", "a")], ()).seen
    assert len(old) == 1
    later = [
        article.model_copy(update={"fetched_at": NOW + timedelta(days=40)}) for article in [entry("2", "b", "Two", "2")]
    ]
    assert [seen.guid for seen in judge(later, old).seen] != [seen.guid for seen in old]
    assert len(judge(later, old).seen) == 1


entries = st.builds(
    entry,
    guid=st.sampled_from(["", "1", "2"]),
    link=st.sampled_from(["", "a", "b"]),
    title=st.sampled_from(["", "One", "Two"]),
    text=st.sampled_from(["x", "y", "z" * 200]),
    minutes=st.sampled_from([None, 1, 2]),
)


@given(st.lists(st.lists(entries, max_size=6), min_size=1, max_size=4))
def test_any_feeds_are_judged_alike_twice_and_settle(feeds: list[list[Article]]) -> None:
    assert polls(*feeds) == polls(*feeds), "a repeat after a crash gives the same ids and versions"
    assert polls(*feeds, feeds[-1])[-1] == [], "the same feed again brings nothing"
    for news in polls(*feeds):
        assert len({(identity, version) for identity, _, version in news}) == len(news)


@given(st.lists(entries, min_size=1, max_size=8))
def test_every_word_of_a_first_poll_comes_out(feed: list[Article]) -> None:
    [news] = polls(feed)
    assert {text for _, text, _ in news} == {article.summary for article in feed}
