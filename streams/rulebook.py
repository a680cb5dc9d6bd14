"""Rulebook: many rules and their entities, compiled, with an index of which rules an article can concern."""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from streams.lexicon.event_type import load_event_types
from streams.lexicon.lexicon import load_lexicon
from streams.names.entity_type import EntityKind
from streams.names.forms import Source
from streams.names.gazetteer import Gazetteer, Mention
from streams.names.leaders import leaders_version
from streams.names.scanner import Scanner
from streams.names.territory import Territory, places_version
from streams.rule_check import check_file, check_whole, readable_part
from streams.rule_needs import entities_in, needs, of_types, types_in
from streams.rules import Entity, Rule, RuleFile
from streams.text import Folded, fold
from streams.yaml_document import Document, InvalidDocument, Problem, load

Hit = tuple[str, int, int]


class RulebookError(InvalidDocument):
    """Rules that cannot be used; `problems` names every mistake."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What the first stage found: offsets count in the folded text."""

    names: tuple[Hit, ...]
    triggers: tuple[Hit, ...]
    rules: tuple[Rule, ...]  # those that the article can concern at all

    @property
    def types(self) -> frozenset[str]:
        """The event types that the rules ask for."""
        return frozenset(kind for rule in self.rules for kind in types_in(rule.when))


class Rulebook:
    """Immutable and picklable. `version` identifies rules, entities and event types together."""

    def __init__(self, entities: Mapping[str, Entity], rules: Iterable[Rule]) -> None:
        """`entities` and `rules` have been checked: see load_rulebook."""
        self.entities: Mapping[str, Entity] = dict(entities)
        self.rules: tuple[Rule, ...] = tuple(rules)
        types = {key: kind.model_dump(mode="json") for key, kind in load_event_types().items()}
        lexicon = _digest([types, places_version(), leaders_version()])
        described = {key: entity.model_dump(mode="json") for key, entity in self.entities.items()}
        self.rule_versions: Mapping[str, str] = {
            rule.id: _digest([rule.model_dump(mode="json"), {k: described[k] for k in entities_in(rule.when)}, lexicon])
            for rule in self.rules
        }
        self.version: str = _digest([sorted(self.rule_versions.items()), sorted(described), lexicon])
        self._compile()

    def _compile(self) -> None:
        self.lexicon = load_lexicon()
        self.gazetteer = Gazetteer(self.entities)
        self.territory = Territory(self.entities, self.gazetteer.kinds)
        self._names = Scanner(list(self.gazetteer.names))
        self._anchors = Scanner(list(self.lexicon.anchors))
        self._entities_of = [frozenset(name.entity for name in names) for names in self.gazetteer.names.values()]
        self._types_of = [self.lexicon.types_of(anchor) for anchor in self.lexicon.anchors]
        self._only_hint = [anchor in self.lexicon.only_hints for anchor in self.lexicon.anchors]
        self._groups = [needs(rule.when) for rule in self.rules]
        uses = Counter(key for groups in self._groups for group in groups for key in group)
        self._by_key: dict[str, list[int]] = defaultdict(list)
        self._always: list[int] = []
        for index, groups in enumerate(self._groups):
            if not groups:
                self._always.append(index)
                continue
            # Names are rarer than triggers; of names, those that fewest rules ask for.
            rarest = min(
                groups, key=lambda group: (any(key[0] == "t" for key in group), sum(uses[key] for key in group))
            )
            for key in rarest:
                self._by_key[key].append(index)
        self._by_type = any(key[0] == "t" for key in self._by_key)
        self._in_descriptions: dict[str, list[tuple[str, list[Mention]]]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}

    def __getstate__(self) -> dict[str, Any]:
        return {key: self.__dict__[key] for key in ("entities", "rules", "rule_versions", "version")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._compile()

    def descriptions(self, entity: str) -> list[tuple[str, list[Mention]]]:
        """Each description of an entity, with the names in it, whether or not a rule asks for them; looked for once."""
        if entity not in self._in_descriptions:
            folded = [(text, fold(text)) for text in self.entities[entity].describes]
            self._in_descriptions[entity] = [
                (text, self.gazetteer.mentions(text, plain, self._strings(self._names.find_words(plain.text))))
                for text, plain in folded
            ]
        return self._in_descriptions[entity]

    def states_led(self, person: str) -> Iterator[tuple[str, EntityKind]]:
        """The watched states that somebody watched leads, or led, by his name."""
        called = (" ".join(fold(name).text.split()) for name in self.entities[person].names)
        led = {n.entity for name in called for n in self.gazetteer.names.get(name, ()) if n.source is Source.LEADER}
        for state in sorted(led):
            yield state, self.gazetteer.kinds[state]

    def _keys_of(self, entity: str) -> tuple[str, ...]:
        """The keys of an entity that an article names, and of the bodies for which its descriptions say that it acts.

        Varga, described as Varduland's president, brings in the rules on Varduland where he goes by his name alone.
        """
        if entity not in self._keys:
            acting = self.gazetteer.kinds[entity] is EntityKind.PERSON
            bodies = {m.entity for _, named in self.descriptions(entity) for m in named} if acting else set()
            bodies |= {state for state, _ in self.states_led(entity)} if acting else set()
            self._keys[entity] = tuple(f"e:{one}" for one in (entity, *sorted(bodies - {entity})))
        return self._keys[entity]

    def _strings(self, found: Iterable[tuple[int, int, int]]) -> tuple[Hit, ...]:
        """What a scan for names found, each with the name in place of its number."""
        return tuple((self._names.patterns[index], start, end) for index, start, end in found)

    def _triggers(self, text: str) -> list[tuple[int, int, int]]:
        """Of hints, which are many, those that begin a word: (index of the anchor, start, end)."""
        return [
            hit
            for hit in self._anchors.find(text)
            if not self._only_hint[hit[0]] or not hit[1] or not text[hit[1] - 1].isalnum()
        ]

    def scan(self, folded: Folded, only: Rule | None = None) -> Scan:
        """The first stage: which rules can an article concern at all? Costs one or two passes over its text.

        `only`: this rule is taken for possible, and no other, whatever the index says.
        """
        found = list(self._names.find_words(folded.text))
        keys: set[str] = set()
        for index, _, _ in found:
            keys.update(key for entity in self._entities_of[index] for key in self._keys_of(entity))
        for entity in self.gazetteer.in_patterns(folded.text):
            keys.update(self._keys_of(entity))
        possible = {index for key in keys for index in self._by_key.get(key, ())}
        possible = {
            index for index in possible if all(not keys.isdisjoint(g) or of_types(g) for g in self._groups[index])
        }
        anchors: list[tuple[int, int, int]] = []
        if possible or self._by_type:
            anchors = self._triggers(folded.text)
            for index in {index for index, _, _ in anchors}:
                keys.update("t:" + kind for kind in self._types_of[index])
            possible.update(index for key in keys if key[0] == "t" for index in self._by_key.get(key, ()))
            possible = {index for index in possible if all(not keys.isdisjoint(group) for group in self._groups[index])}
        rules = tuple(self.rules[index] for index in sorted({*possible, *self._always}))
        if only is not None:
            rules, anchors = (only,), self._triggers(folded.text)
        if not rules:
            return Scan((), (), ())
        words = self._anchors.patterns
        return Scan(
            self._strings(found),
            tuple((words[index], start, end) for index, start, end in anchors),
            rules,
        )


def _digest(value: Any) -> str:
    encoded = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(encoded).hexdigest()[:16]


def load_rulebook(path: Path) -> Rulebook:
    """The rules of one file, or of every .yaml and .yml file under a folder; entities are shared by all its files.

    Raises RulebookError with every mistake in any of the files: where it stands, what is wrong, the nearest spelling.

    """
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if p.suffix in (".yaml", ".yml") and p.is_file())
        if not files:
            raise RulebookError([Problem(str(path), 1, 1, "holds no .yaml file")])
    else:
        files = [path]
    problems: list[Problem] = []
    read: list[tuple[Document, RuleFile]] = []
    for file in files:
        try:
            document = load(file)
        except InvalidDocument as error:
            problems += error.problems
            continue
        try:
            read.append((document, document.validate(RuleFile)))
        except InvalidDocument as error:
            problems += error.problems
            read.append((document, readable_part(document)))
        problems += check_file(*read[-1])
    entities, rules, more = check_whole(read)
    if not rules and not problems:
        # A file that was cut off or emptied must not disarm a running worker.
        problems.append(
            Problem(
                str(files[0] if len(files) == 1 else path),
                1,
                1,
                "holds no rule",
                "write one under rules:, or name another file",
            )
        )
    if problems or more:
        raise RulebookError(sorted(set(problems + more)))
    return Rulebook(entities, rules)
