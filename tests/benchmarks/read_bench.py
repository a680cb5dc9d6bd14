"""How fast articles are read at 100, 10,000 and 100,000 rules, each stage against a naive oracle in the same run.

The oracle holds every rule against every article by plain string search; the first stage must find the same rules
possible. Exit code 1 where it does not. Figures depend on the machine: compare those of one run.
"""

import argparse
import gc
import random
import re
import time
from collections.abc import Iterable
from datetime import UTC, datetime

from connectors.article import Article, content_hash
from streams.events.trees.nlp import load_models
from streams.opinion.opinion import load_opinion
from streams.read import read
from streams.rulebook import Rulebook, Scan
from streams.rules import Condition, Entity, Rule
from streams.settings import WorkerSettings
from streams.text import fold

SYLLABLES = "ba be bo ka ke ki ko la li lo ma me mo na ne no ra re ri ro sa se so ta te to va ve vo wa za zo".split()
FILLER = (
    "The harbour board said on Monday that repairs to the northern pier would go on until the rains come. Traders in "
    "the fish market asked for more ice and for lower fees, and the county promised to look into both. A new bus line "
    "links the ferry with the hospital; tickets cost less than before. School children planted four hundred trees on "
    "the slope above the lake. The choir of the lower town won first prize in a contest held last week. "
)


def surname(number: int) -> str:
    """A name of its own for each number."""
    rest, parts = number, []
    for _ in range(4):
        parts.append(SYLLABLES[rest % len(SYLLABLES)])
        rest //= len(SYLLABLES)
    return "".join(parts).capitalize() + "do"


def rulebook(count: int) -> Rulebook:
    """`count` rules on contacts, escalations and summits, each between or by entities of its own."""
    entities: dict[str, Entity] = {}
    rules = []
    for number in range(count):
        one, other = f"p{2 * number}", f"p{2 * number + 1}"
        for key, at in ((one, 2 * number), (other, 2 * number + 1)):
            entities[key] = Entity(type="person", names=(f"Ada {surname(at)}", surname(at)))
        if number % 3 == 0:
            when = Condition(event=("contact",), between=((one,), (other,)))
        elif number % 3 == 1:
            when = Condition(event=("escalation",), by=(one,))
        else:
            when = Condition(event=("summit",), of=(one,))
        rules.append(Rule(id=f"r{number}", when=when))
    return Rulebook(entities, rules)


def articles(count: int, rules: int, relevant: float, seed: int) -> list[Article]:
    """Articles of some 2,000 characters; the share `relevant` tells of two watched persons who met."""
    chance = random.Random(seed)
    found = []
    for index in range(count):
        body = FILLER * 4
        if index % round(1 / relevant) == 0:
            number = chance.randrange(0, rules, 3) if rules > 3 else 0
            one, other = surname(2 * number), surname(2 * number + 1)
            body += (
                f"President Ada {one} met Ada {other} in the old town hall on Friday. They spoke of fish and of trees."
            )
        found.append(
            Article(
                id=f"a{index}",
                source_id="bench",
                connector="files",
                title="News from the lake",
                body=body,
                fetched_at=datetime.now(UTC),
                content_hash=content_hash("", "", body),
            )
        )
    return found


def oracle(article: Article, book: Rulebook, words: dict[str, list[re.Pattern[str]]]) -> set[str]:
    """The rules that an article can concern, by searching it for every name of every rule."""
    text = fold(article.text).text
    possible = set()
    for rule in book.rules:
        needs = [choices[0] for choices in rule.when.between or ()] or [(rule.when.by or rule.when.of or ("",))[0]]
        if all(any(name in text and word.search(text) for name, word in words[need]) for need in needs):
            possible.add(rule.id)
    return possible


def rate(started: float, count: int) -> str:
    return f"{count / (time.perf_counter() - started):>8,.0f}/s"


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rules", type=int, nargs="*", default=[100, 10_000, 100_000])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--naive", type=int, default=20, help="articles that the oracle reads")
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    models, opinion = load_models(WorkerSettings().models), load_opinion(WorkerSettings().trained)
    good = True
    print("   rules |   compile | stage one, all |  whole, 5 % relevant | naive search | same rules")
    for count in options.rules:
        started = time.perf_counter()
        book = rulebook(count)
        compiled = time.perf_counter() - started
        sample = articles(options.articles, count, 0.05, seed=count)
        book.scan(fold(sample[0].text))
        gc.collect()
        gc.freeze()  # one sweep over a hundred thousand rules and the parsers outlasts the whole first stage
        started = time.perf_counter()
        scans: list[Scan] = [book.scan(fold(article.text)) for article in sample]
        first = rate(started, len(sample))
        read(sample[0], book, models, names="none", opinion=opinion)
        started = time.perf_counter()
        readings = [read(article, book, models, names="none", opinion=opinion) for article in sample]
        whole = rate(started, len(sample))
        words = {
            key: [
                (folded, re.compile(rf"(?<!\w){re.escape(folded)}(?!\w)"))
                for folded in (fold(name).text for name in entity.names)
            ]
            for key, entity in book.entities.items()
        }
        few = range(0, len(sample), max(1, len(sample) // options.naive))
        started = time.perf_counter()
        expected = [oracle(sample[index], book, words) for index in few]
        naive = rate(started, len(few))
        agree = all(
            {rule.id for rule in scans[index].rules} == rules for index, rules in zip(few, expected, strict=True)
        )
        matched = sum(bool(reading.matches) for reading in readings)
        good = good and agree and matched == len(range(0, len(sample), 20))
        print(
            f"{count:>8,} | {compiled:>7.1f} s | {first:>14} | {whole:>20} | {naive:>12} | {'yes' if agree else 'NO'}"
            f", {matched} articles match"
        )
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
