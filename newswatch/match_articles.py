"""Articles from files against the rules, with no Kafka: many at a time, in processes of their own."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import islice
from typing import Any

from connectors.article import Article
from connectors.formats import Fault, FaultReason
from newswatch.input_files import Found
from streams.events.trees.nlp import load_models
from streams.match import Evidence, Match
from streams.opinion.opinion import load_opinion
from streams.read import read
from streams.reader import ReaderConfig
from streams.reading_process import Failure
from streams.workers import Pool

BATCH = 512  # articles
_WORTH_A_PROCESS = 64  # articles

Line = dict[str, Any]


async def match_articles(
    items: Iterator[Found | Fault], config: ReaderConfig, *, processes: int, timeout: float
) -> AsyncIterator[Line | Fault]:
    """For each article in order, one line for each rule that it satisfies; faults pass through in their place.

    A line has the keys `article` (where it stood), `id` (its own, or None), `rule`, `evidence` and `modality`. An
    article that takes longer than `timeout` seconds (the first of a language: with loading its model), or ends the
    process that reads it, is a fault, and the only one.
    """
    batch = await asyncio.to_thread(_take, items)
    # A process takes seconds to load its models: for a few articles one is faster than two.
    pool = Pool(open_matcher, config, processes=min(processes, len(batch) // _WORTH_A_PROCESS + 1), timeout=timeout)
    try:
        await pool.start()
        while batch:
            found = [item for item in batch if isinstance(item, Found)]
            reading = asyncio.create_task(pool.run([item.article.model_dump_json().encode() for item in found]))
            following = await asyncio.to_thread(_take, items)  # parse while the pool reads
            answers = iter(await reading)
            for item in batch:
                for line in _lines(item, next(answers)) if isinstance(item, Found) else [item]:
                    yield line
            batch = following
    finally:
        pool.close()


def open_matcher(config: ReaderConfig) -> Callable[[bytes], list[Line]]:
    """What a process of the pool does: an article's bytes in, the matches out as lines without `article` and `id`."""
    models = load_models(config.models)
    opinion = load_opinion(config.opinion)

    def matches(value: bytes) -> list[Line]:
        reading = read(Article.model_validate_json(value), config.rulebook, models, names="none", opinion=opinion)
        return [_line(match) for match in reading.matches if match.stance == "supports"]

    return matches


def _take(items: Iterator[Found | Fault]) -> list[Found | Fault]:
    return list(islice(items, BATCH))


def _lines(item: Found, answer: list[Line] | Failure) -> Iterator[Line | Fault]:
    if isinstance(answer, Failure):
        last = answer.error.strip().rpartition("\n")[2]
        yield Fault(item.origin, FaultReason.TOO_COSTLY, f"the article could not be read ({answer.reason}): {last}")
        return
    for line in answer:
        yield {"article": item.place, "id": item.own_id, **line}


def _line(match: Match) -> Line:
    first, *others = match.evidence
    evidence = _evidence(first) | ({"also": [_evidence(other) for other in others]} if others else {})
    return {"rule": match.rule_id, "evidence": evidence, "modality": match.modality.value}


def _evidence(evidence: Evidence) -> Line:
    event = evidence.event
    if event is None:
        return {"sentence": evidence.sentence, "trigger": None, "participants": [], "method": "mention"}
    return {
        "sentence": evidence.sentence,
        "type": event.type,
        "kind": event.kind,
        "trigger": event.trigger,
        "trigger_start": event.trigger_start,
        "trigger_end": event.trigger_end,
        "participants": [participant.model_dump(mode="json") for participant in event.participants],
        "method": event.method,
        "probability": event.probability,
    }
