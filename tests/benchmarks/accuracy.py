"""How well rules fire on labelled articles: precision, recall and F1 by rule, language and difficulty.

Of the development sets the failures are printed as well; of the unread and the held-out sets never, so that nobody
mends the reader from them. The second opinion is heard on what it has not learned from: on held-out sets, and on
--data. Exit code 1 where a language stays below its bar. Articles labelled elsewhere: --data with a folder of the same
form.
"""

import argparse
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from streams.events.trees.nlp import load_models
from streams.opinion.labelled import Labelled, labelled, rulebook_of
from streams.opinion.opinion import load_opinion
from streams.read import Reading, read
from streams.settings import WorkerSettings

DATA = Path(__file__).parents[1] / "data" / "events"
BARS = {"en": (0.97, 0.95), "fr": (0.95, 0.90), "sw": (0.95, 0.80)}  # precision, recall


@dataclass
class Score:
    """True and false positives and false negatives, of rules over articles."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    def __str__(self) -> str:
        both = self.precision + self.recall
        f1 = 2 * self.precision * self.recall / both if both else 0.0
        counts = f"{self.hits:4d} hit {self.false:3d} false {self.missed:3d} missed"
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {f1:.3f}  {counts}"


def explain(one: Labelled, reading: Reading, fired: set[str]) -> None:
    hard = one.item.get("hard", "")
    print(f"\n{one.article.id}: false {sorted(fired - one.rules)}, missed {sorted(one.rules - fired)} ({hard})")
    print(f"  {one.article.title} // {one.article.body}")
    for event in reading.annotation.events:
        parties = ", ".join(f"{p.role} {p.entity or repr(p.text)}" for p in event.participants)
        print(f"  {event.type}/{event.kind} {event.trigger!r} {event.modality.value} [{event.method}]: {parties}")


def _parts() -> dict[str, Path]:
    """The sets by name; those named `unread` and `heldout` are looked at through their scores alone."""
    desks = {path.name: path for path in sorted((DATA / "desks").iterdir())}
    unread = {f"unread-{path.name}": path for path in sorted((DATA / "unread").iterdir())}
    aside = {f"heldout-{path.name}": path for path in sorted((DATA / "heldout-desks").iterdir())}
    return {"dev": DATA / "dev", **desks, **unread, "heldout": DATA / "heldout", **aside}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quiet", action="store_true", help="no failures")
    parts = _parts()
    parser.add_argument("--part", action="append", choices=list(parts), help="default: all")
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="a set of your own: rules.yaml and *.jsonl")
    parser.add_argument("--language", choices=sorted(BARS), help="articles in this language alone")
    parser.add_argument("--alone", action="store_true", help="the reader, without the second opinion")
    options = parser.parse_args()
    chosen = (
        {options.data.name: options.data} if options.data else {name: parts[name] for name in options.part or parts}
    )
    models = load_models(WorkerSettings().models)
    trained = None if options.alone else load_opinion(WorkerSettings().trained)
    good = True
    for part, folder in chosen.items():
        rulebook = rulebook_of(folder)
        opinion = trained if options.data or part.startswith("heldout") else None
        scores: dict[tuple[str, str], Score] = defaultdict(Score)
        counted: Counter[str] = Counter()
        for one in labelled(folder, rulebook):
            language = one.article.language or ""
            if options.language not in (None, language):
                continue
            reading = read(one.article, rulebook, models, opinion=opinion)
            fired = {match.rule_id for match in reading.matches if match.stance == "supports"}
            wanted = one.rules
            counted[language] += 1
            keys = [
                ("language", language),
                ("difficulty", f"{language} {one.item.get('difficulty', 'unrated')}"),
            ]
            for rule in fired | wanted:
                for key in [*keys, ("rule", rule)]:
                    scores[key].hits += rule in fired and rule in wanted
                    scores[key].false += rule not in wanted
                    scores[key].missed += rule not in fired
            if not part.startswith(("heldout", "unread")) and not options.quiet and fired != wanted:
                explain(one, reading, fired)
        print(f"\n{part}: {sum(counted.values())} articles, {'both' if opinion else 'the reader alone'}")
        for (by, name), score in sorted(scores.items()):
            print(f"  {by:10} {name:28} {score}")
        for language, (precision, recall) in BARS.items():
            score = scores["language", language]
            if counted[language] and (score.precision < precision or score.recall < recall):
                print(f"  {part} {language} is below its bar: P {precision} R {recall}")
                good = False
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
