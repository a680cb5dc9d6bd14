"""Who is meant by `he`, `they`, `the two leaders`: simple salience over what was named before.

The rules can be told to a reader in a sentence each. A pronoun means the subject of the sentence before; a title means
whoever bears it in the article; `the rebels` means the group named last; and where somebody who is not watched could
be meant as well, nobody is.
"""

import re
from collections import defaultdict
from collections.abc import Mapping

from streams.events.discourse.delegates import Delegates
from streams.events.discourse.states import states_of_offices
from streams.events.discourse.stood_in_for import led_by_stranger
from streams.events.discourse.whose_man import behind_another, one_of_his, two_in_office
from streams.events.grammar import Grammar
from streams.events.trees.datelines import DATELINE
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES, Mention
from streams.text import fold

Resolved = list[tuple[str, EntityKind, str]]
REACH = 3  # sentences
_CAPITALISED = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’-]+|[A-Z][A-Z0-9-]+)"
    r"(?: (?:al-|(?:de (?:la )?|del |du |da |dos |von |bin )?[A-ZÀ-Þ])[\w'’-]*)*"
)
# Capitalised words, and those that titles are made of, right before a name.
_TITLES_BEFORE = re.compile(
    r"(?:(?:[A-ZÀ-Þ][\w'’.-]*|of|for|de|du|des|la|le|l['’]\w+|wa|ya|and|president|leader|minister|prime|foreign|secretary|"
    r"chief|général|ministre|président|secrétaire|chef|rais|waziri|mkuu|mambo|nje)\s+)+$"
)
# Before the name of somebody who is not watched: her Somali counterpart Hamza Abdi Barre.
_PERSON_BEFORE = re.compile(
    r"(?i:president|minister|premier|chancellor|counterpart|leader|secretary|king|emir|ministre|président|homologue|"
    r"rais|waziri mkuu|mwenzake),? $"
)
_PEOPLE = re.compile(
    r"\b(?:people|families|children|students|residents|officials|civilians|troops|rebels|militants|delegates|police"
    r"|[a-z]+(?:ers|ors|ists|men|women|ians))\b"
)


class References:
    """What one article has named, sentence by sentence."""

    def __init__(
        self, text: str, spans: list[tuple[int, int]], mentions: list[Mention], grammar: Grammar, known: dict[str, str]
    ) -> None:
        """`known`: entity -> folded words of its names and descriptions."""
        self.text = text
        self.spans = spans
        self.grammar = grammar
        self.known = known
        self.mentions: dict[int, list[Mention]] = defaultdict(list)
        index = 0
        for mention in mentions:
            while index < len(spans) - 1 and mention.start >= spans[index][1]:
                index += 1
            self.mentions[index].append(mention)
        self._states = states_of_offices(mentions)
        self.in_offices: list[Mention] = []  # states named in the office of somebody watched, who alone is meant by it
        self.kinds = {mention.entity: mention.kind for mention in mentions}
        self.delegates = Delegates(text, mentions, grammar)
        self.subjects: dict[int, Resolved | None] = {}
        self.owners: dict[int, frozenset[str]] = {}  # persons named only as those whose envoy somebody is
        self.owned: dict[int, Resolved] = {}  # whose a subject is that acts for nobody: Orskia's, of its refinery
        self.alone: set[int] = set()  # sentences whose subject is one person: they are others
        self.people: dict[int, Resolved] = {}  # to whom a state did something: they, in the sentence behind
        self.genders: dict[int, str] = {}  # of what a French sentence has for its subject: m or f, if an article tells
        self.seats: Mapping[str, Mapping[str, EntityKind]] = {}  # the bodies for which persons act
        self.contexts = self._read_contexts(mentions)

    def _read_contexts(self, mentions: list[Mention]) -> dict[str, set[str]]:
        """entity -> words that stand close to its name somewhere: titles, nationalities."""
        contexts: dict[str, set[str]] = {entity: set(re.findall(r"\w+", words)) for entity, words in self.known.items()}
        for mention in mentions:
            titles = _TITLES_BEFORE.search(self.text, max(0, mention.start - 80), mention.start)
            contexts.setdefault(mention.entity, set())
            if titles and not _owned(titles.group()):
                contexts[mention.entity].update(re.findall(r"\w+", fold(titles.group()).text))
            after = re.match(
                r"(?:,| the| le| la) (?:the |le |la )?([^,.;:()\n]{3,60}),", self.text[mention.end : mention.end + 80]
            )
            if after and len(after.group(1).split()) <= 7:
                contexts[mention.entity].update(re.findall(r"\w+", fold(after.group(1)).text))
        return contexts

    def strangers(self, index: int, before: int | None = None) -> list[tuple[int, int]]:
        """Names in a sentence that are not watched: (start, end)."""
        start, end = self.spans[index]
        found = []
        for match in _CAPITALISED.finditer(self.text, start, end if before is None else min(end, before)):
            if any(m.start < match.end() and m.end > match.start() for m in self.mentions[index]):
                continue
            words = match.group().split()
            if match.start() == start and len(words) == 1:
                continue
            if all(fold(word).text in NOT_FIRST_NAMES for word in words):
                continue
            found.append(match.span())
        return found

    def dateline(self, index: int) -> list[Mention]:
        """The watched places in the dateline that a sentence opens with."""
        match = DATELINE.match(self.text, *self.spans[index])
        end = match.end() if match else 0
        return [m for m in self.mentions[index] if m.kind is EntityKind.PLACE and m.end <= end]

    def pronoun(self, index: int, before: int, wanted: str, *, two: bool = False) -> Resolved:
        """Whom a pronoun of sentence `index` at offset `before` means. `wanted`: one, many, thing, own."""
        if wanted == "many" and two:
            return self.pair(index, before)
        for back in range(index, max(-1, index - REACH - 1), -1):
            if back < index and back in self.subjects:
                subject = self.subjects[back]
                if subject is None:
                    return []  # somebody who is not watched
                fitting = self._fit(subject, wanted)
                if fitting:
                    return fitting
            named = [m for m in self.mentions[back] if m.end <= before and (m.start, m.end) not in self._states]
            choice = self._one_of(named, wanted, back)
            if choice is not None:
                return choice
        return []

    def _fit(self, subject: Resolved, wanted: str) -> Resolved:
        groups = [item for item in subject if item[1] is not EntityKind.PERSON]
        if wanted == "one":  # a body's leader or official is a person, too
            persons = [
                item
                for item in subject
                if item[1] in (EntityKind.PERSON, EntityKind.OTHER) or item[2] in ("leader", "official")
            ]
            return persons if len(persons) == 1 else []
        if wanted == "many":
            return subject if len(subject) > 1 else groups
        return groups[:1] if wanted == "thing" else subject

    def _one_of(self, named: list[Mention], wanted: str, index: int) -> Resolved | None:
        """The only one named that fits; None: look further back."""
        person = wanted == "one"
        if wanted == "many" and self.grammar.language == "en":
            named = [m for m in named if not one_of_his(self.text, m.end)]  # in a text read by an A general
        fitting = {m.entity: m for m in named if (m.kind is EntityKind.PERSON) == person or m.kind is EntityKind.OTHER}
        if len(fitting) == 1:
            mention = next(iter(fitting.values()))
            if person and any(len(self.text[a:b].split()) > 1 for a, b in self.strangers(index)):
                return []
            return [(mention.entity, mention.kind, "")]
        if len(fitting) > 1:
            first = min(fitting.values(), key=lambda m: m.start)
            return [(first.entity, first.kind, "")]
        return None

    def they(self, index: int, before: int) -> Resolved:
        """Two persons named last, each in a clause of his own, if no other people are spoken of since."""
        start = self.spans[max(0, index - 2)][0]
        if self.subjects.get(index - 1, ()) is None:
            return []  # somebody who is not watched
        return [] if _PEOPLE.search(self.text, start, before) else self.pair(index, before)

    def pair(self, index: int, before: int) -> Resolved:
        """The two leaders: the two persons named last, if they were named close together."""
        seen: dict[str, EntityKind] = {}
        for back in range(index, max(-1, index - REACH), -1):
            if self.grammar.language == "fr" and self._led_by_another(back, before):
                return []
            if any(self.rival(a, b) for a, b in self.strangers(back, before)):
                subject = self.subjects.get(back) or []
                return subject if len(subject) == 2 and all(k is EntityKind.PERSON for _, k, _ in subject) else []
            for mention in reversed(self.mentions[back]):
                if self.grammar.language == "en" and behind_another(self.text, mention.start):
                    continue
                held = (mention.start, mention.end) in self._states
                if mention.end <= before and not held and mention.kind in (EntityKind.PERSON, EntityKind.PLACE):
                    seen.setdefault(mention.entity, mention.kind)
            persons: Resolved = [(e, k, "") for e, k in seen.items() if k is EntityKind.PERSON]
            if len(persons) > 1:
                return persons if len(persons) == 2 else []
        if len(seen) > 2 and self.grammar.language == "en":
            told = [m for back in range(max(0, index - REACH + 1), index + 1) for m in self.mentions[back]]
            return two_in_office(
                self.text, [m for m in told if m.end <= before and (m.start, m.end) not in self._states]
            )
        return [(e, k, "") for e, k in seen.items()] if len(seen) == 2 else []

    def rival(self, start: int, end: int) -> bool:
        """Whether a name is that of an office-holder for whom no watched body stands."""
        *first, last = self.text[start:end].split()
        if not _PERSON_BEFORE.search(self.text, max(0, start - 30), start):
            return False
        watched = EntityKind.PERSON in self.kinds.values()  # then two of those may be meant, and he one of them
        return watched or self.grammar.language != "en" or self.delegates.acts_for(last, first) is None

    def _led_by_another(self, index: int, before: int) -> bool:
        persons = [m.start for m in self.mentions[index] if m.kind is EntityKind.PERSON and m.end <= before]
        return led_by_stranger(self.text, persons, self.strangers(index, before))

    def speaker(self, index: int) -> Resolved:
        """Who speaks in a quotation that names nobody: the subject of `said` in this sentence or the next."""
        for ahead in (index, index + 1):
            if ahead < len(self.spans):
                subject = self.subjects.get(ahead)
                if subject:
                    persons = [item for item in subject if item[1] is EntityKind.PERSON]
                    if len(persons) == 1:
                        return persons
        return []


def _owned(titles: str) -> bool:
    """Whether what stands before a name says whose it is: the minister of A is not A."""
    return titles.split()[-1].lower() in ("of", "for", "de", "du", "des", "wa", "ya")
