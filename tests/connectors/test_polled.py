"""Polling by the rules of HTTP: validators, redirects, refusals, and what is remembered when."""

from pathlib import Path

import pytest
from feed_desk import DAY, FEED, HOUR, desk, status
from outlets import rss


async def test_both_validators_are_sent_and_kept_over_a_bare_304(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        assert len(await feed.poll()) == 2
        assert feed.sent == {}
        feed.outlet.answers["/feed"] = status(304)  # type: ignore[assignment]
        assert await feed.poll() == []
        first = feed.sent
        assert set(first) == {"If-None-Match", "If-Modified-Since"}
        assert await feed.poll() == []
        assert feed.sent == first


async def test_nothing_is_remembered_before_the_commit(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        first = await feed.poll(commit=False)
        again = await feed.poll(commit=False)
        assert [article.id for article in first] == [article.id for article in again]
        assert feed.sent == {}


async def test_a_whole_answer_is_asked_for_every_twelve_hours(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        await feed.poll()
        feed.later(11 * HOUR)
        await feed.poll()
        assert feed.sent
        feed.later(2 * HOUR)
        assert await feed.poll() == [], "the same bytes again are nothing new"
        assert feed.sent == {}


async def test_an_edit_is_a_new_version_and_a_reused_guid_is_news(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        before = {article.title: article.id for article in await feed.poll()}
        feed.outlet.answers["/feed"] = rss(("1", "First", "The first, corrected."), ("2", "Second", "The second."))
        [edited] = await feed.poll()
        assert (edited.id, edited.version) == (before["First"], 2)


async def test_410_ends_polling_and_404_backs_off(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = status(404)  # type: ignore[assignment]
        waits = []
        for _ in range(12):
            assert (await feed.refused()).reason == "not_found"
            waits.append((await feed.state()).due_at - feed.clock[0])
        assert waits[0] < waits[2] < waits[4]
        assert waits[-1] == pytest.approx(DAY, rel=0.11)
        assert feed.source.health.broken
        feed.outlet.answers["/feed"] = FEED
        assert len(await feed.poll()) == 2
        assert not feed.source.health.broken and (await feed.state()).failures == 0
        feed.outlet.answers["/feed"] = status(410)  # type: ignore[assignment]
        feed.later(13 * HOUR)
        assert (await feed.refused()).reason == "gone"
        assert (await feed.state()).gone


@pytest.mark.parametrize("code", [429, 503])
async def test_a_host_that_asks_for_a_pause_gets_it(tmp_path: Path, code: int) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = status(code, **{"Retry-After": "7200"})  # type: ignore[assignment]
        await feed.refused()
        assert (await feed.state()).due_at - feed.clock[0] >= 7_200
        asked = len(feed.outlet.requests)
        assert (await feed.refused()).reason == "host_paused"
        assert len(feed.outlet.requests) == asked


async def test_a_permanent_move_is_believed_after_a_day(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = status(301, Location="/new")  # type: ignore[assignment]
        feed.outlet.answers["/new"] = FEED
        await feed.poll()
        feed.later(23 * HOUR)
        await feed.poll()
        assert (await feed.state()).url.endswith("/feed")
        feed.later(2 * HOUR)
        await feed.poll()
        assert (await feed.state()).url.endswith("/new")
        asked = len(feed.outlet.asked("/feed"))
        await feed.poll()
        assert len(feed.outlet.asked("/feed")) == asked
        feed.outlet.answers["/new"] = status(500)  # type: ignore[assignment]
        assert (await feed.refused()).reason == "server_error"


async def test_a_temporary_move_on_the_way_is_never_believed(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = status(301, Location="/hop")  # type: ignore[assignment]
        feed.outlet.answers["/hop"] = status(302, Location="/new")  # type: ignore[assignment]
        feed.outlet.answers["/new"] = FEED
        for _ in range(4):
            await feed.poll()
            feed.later(DAY)
        assert (await feed.state()).url.endswith("/feed")


async def test_validators_with_control_characters_are_not_sent(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        await feed.poll()
        evil = (await feed.state()).model_copy(update={"etag": '"x"\r\nX-Evil: 1', "last_modified": "a\x00"})
        await feed.checkpoint.save("alder", evil)
        await feed.poll()
        assert feed.sent == {} and "X-Evil" not in feed.outlet.requests[-1].headers


async def test_html_instead_of_a_feed_is_named(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = "<!DOCTYPE html><html><body>Sorry</body></html>"
        error = await feed.refused()
        assert error.reason == "not_a_feed" and "HTML page" in str(error)


async def test_the_first_poll_takes_the_newest_and_knows_the_rest(tmp_path: Path) -> None:
    async with desk(tmp_path, backfill=3) as feed:
        feed.outlet.answers["/feed"] = rss(*[(str(n), f"Title {n}", "x") for n in range(10)])
        assert [article.title for article in await feed.poll()] == ["Title 7", "Title 8", "Title 9"]
        feed.outlet.answers["/feed"] = rss(*[(str(n), f"Title {n}", "x") for n in range(11)])
        assert [article.title for article in await feed.poll()] == ["Title 10"]


async def test_another_url_in_the_settings_starts_anew(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        await feed.poll()
    async with desk(tmp_path, path="/other") as feed:
        feed.outlet.answers["/other"] = FEED
        await feed.poll()
        assert feed.sent == {}


async def test_a_silent_feed_is_noticed(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = rss(*[(str(n), f"Title {n}", "x") for n in range(10)])
        await feed.poll()
        assert not feed.source.health.silent
        feed.later(5 * DAY)
        await feed.poll()
        assert feed.source.health.silent


async def test_a_feed_without_dates_that_goes_silent_is_noticed_by_when_its_news_came(tmp_path: Path) -> None:
    def dateless(count: int) -> str:
        items = "".join(f"<item><guid>{n}</guid><title>Title {n}</title></item>" for n in range(count))
        return f"<rss version='2.0'><channel>{items}</channel></rss>"

    async with desk(tmp_path) as feed:
        for count in range(1, 6):
            feed.outlet.answers["/feed"] = dateless(count)
            assert len(await feed.poll()) == 1
            feed.later(2 * HOUR)
        assert not feed.source.health.silent
        feed.later(DAY)
        await feed.poll()
        assert feed.source.health.silent


async def test_an_edit_of_old_news_makes_no_feed_silent(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        entries = [(str(n), f"Title {n}", "Words.") for n in range(10)]
        feed.outlet.answers["/feed"] = rss(*entries)
        await feed.poll()
        newest = (await feed.state()).newest_at
        feed.outlet.answers["/feed"] = rss(("0", "Title 0", "Words, corrected."), *entries[1:])
        assert len(await feed.poll()) == 1
        assert (await feed.state()).newest_at == newest


async def test_a_sitemap_is_polled_like_a_feed(tmp_path: Path) -> None:
    async with desk(tmp_path, kind="sitemap") as feed:
        feed.outlet.answers["/feed"] = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://alder.example/1</loc><n:news>
            <n:publication><n:name>The Alder Post</n:name><n:language>sw</n:language></n:publication>
            <n:publication_date>2026-03-03T09:00:00+03:00</n:publication_date><n:title>Bandari &amp; meli</n:title>
            </n:news>
            </url><url><loc>https://alder.example/2</loc><lastmod>2026-03-02</lastmod></url></urlset>"""
        first, second = await feed.poll()
        assert (first.title, first.language, first.publisher) == ("Bandari & meli", "sw", "The Alder Post")
        assert (first.connector, first.date_source) == ("sitemap", "published")
        assert (second.title, second.date_source) == ("", "updated")
        feed.outlet.answers["/feed"] = (
            "<sitemapindex><sitemap><loc>https://alder.example/s1</loc></sitemap></sitemapindex>"
        )
        assert "name one of those that it lists: https://alder.example/s1" in str(await feed.refused())


PAGE = "<html><body><article><h1>Port</h1>" + "<p>The basin was cleared of the crane on Friday.</p>" * 40 + "</article>"


async def test_full_text_comes_from_the_page_or_falls_back(tmp_path: Path) -> None:
    async with desk(tmp_path, full_text=True) as feed:
        items = "".join(
            f"<item><guid>{n}</guid><title>T{n}</title><link>/{n}</link><description>Short {n}</description></item>"
            for n in ("page", "wall", "cookies", "missing")
        )
        feed.outlet.answers["/feed"] = f"<rss version='2.0'><channel>{items}</channel></rss>"
        feed.outlet.answers["/page"] = PAGE
        feed.outlet.answers["/wall"] = (
            "<article><p>Already a subscriber? Log in to continue reading this.</p></article>"
        )
        feed.outlet.answers["/cookies"] = (
            "<article><p>We use cookies and our partners do too, on this site.</p></article>"
        )
        page, wall, cookies, missing = await feed.poll()
        assert page.body_source == "page" and page.body.count("cleared of the crane") >= 1
        assert (wall.body_source, wall.body_flag, wall.summary) == ("summary", "paywall", "Short wall")
        assert (cookies.body_source, cookies.body_flag) == ("summary", "consent")
        assert (missing.body_source, missing.body_flag) == ("summary", "none")
        feed.later(13 * HOUR)
        feed.outlet.answers["/feed"] = f"<rss version='2.0'><channel>{items}</channel></rss><!-- -->"
        assert await feed.poll() == [], "the page's text does not make the entry look edited"
