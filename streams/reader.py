"""What runs in a process of the pool: bytes of an article in, bytes of its annotation and matches out."""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from connectors.article import Article
from streams.entities import Names
from streams.events.trees.nlp import load_models
from streams.match import Match
from streams.opinion.opinion import load_opinion
from streams.read import read
from streams.reading import Read, Unreadable
from streams.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class ReaderConfig:
    """What reading depends on."""

    rulebook: Rulebook
    models: Mapping[str, str]
    names: Names = "watched"
    opinion: Path | None = None  # a trained second opinion


def open_reader(config: ReaderConfig) -> Callable[[bytes], Read | Unreadable]:
    """Load the models; the function that is returned reads one article. Raises whatever reading raises."""
    models = load_models(config.models)
    models.warm_up(names=config.names != "none")
    opinion = load_opinion(config.opinion)

    def read_bytes(value: bytes) -> Read | Unreadable:
        started = time.perf_counter()
        try:
            article = Article.model_validate_json(value)
        except ValidationError as error:
            return Unreadable(str(error))
        reading = read(article, config.rulebook, models, names=config.names, opinion=opinion)
        return Read(
            article_id=article.id,
            annotation=reading.annotation.model_dump_json().encode(),
            matches=tuple((match.id, match_key(match), match.model_dump_json().encode()) for match in reading.matches),
            matched=tuple((match.rule_id, match.severity) for match in reading.matches),
            entities=Counter(m.entity for m in reading.annotation.entities if m.entity),
            events=Counter((event.type, str(event.modality)) for event in reading.annotation.events),
            verdicts=Counter((rule, str(verdict)) for rule, verdict in reading.verdicts),
            seconds=time.perf_counter() - started,
        )

    return read_bytes


def match_key(match: Match) -> bytes:
    """What a match is partitioned by: all of one incident come to one worker, in order."""
    return f"{match.rule_id}|{match.group_key}".encode()
