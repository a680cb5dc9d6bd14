"""Who is meant by `he`, `the rebels`, `the two leaders`: simple salience over what was named before.

The rules can be told to a reader in a sentence each. A pronoun means the subject of the sentence before; a title means
whoever bears it in the article; `the rebels` means the group named last; and where somebody who is not watched could
be meant as well, nobody is.
"""

import re
from collections import defaultdict

from streams.delegates import Delegates
from streams.entity_type import EntityKind
from streams.gazetteer import NOT_FIRST_NAMES, Mention
from streams.grammar import Grammar
from streams.text import fold

Resolved = list[tuple[str, EntityKind, str]]
_REACH = 3  # sentences
_CAPITALISED = re.compile(r"(?:[A-ZÀ-Þ][\w'’-]+|[A-Z][A-Z0-9-]+)(?: (?:al-|de |du |da |von |bin |[A-ZÀ-Þ])[\w'’-]*)*")
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
_OF_A_STATE = frozenset(
    "army armies troop troops soldier soldiers force forces police navy jets warplanes government armee armees soldats "
    "militaires troupes forces jeshi wanajeshi majeshi".split()
)
_ARMY = frozenset("army armies military soldier soldiers troop troops navy".split())
_ARMED = _ARMY | {"armed", "defence", "defense", "militaries", "marines", "corps", "guard", "guards"}
_GENERIC = frozenset(
    "the a an this that these those his her their its two other same young old former outgoing le la les l' ce cette "
    "ces deux ex huyo hao hiyo hilo wawili new late longtime veteran visiting 's".split()
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
        self.kinds = {mention.entity: mention.kind for mention in mentions}
        self.delegates = Delegates(text, mentions, grammar)
        self.subjects: dict[int, Resolved | None] = {}
        self._contexts = self._read_contexts(mentions)

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

    def pronoun(self, index: int, before: int, wanted: str, *, two: bool = False) -> Resolved:
        """Whom a pronoun of sentence `index` at offset `before` means. `wanted`: one, many, thing, own."""
        if wanted == "many" and two:
            return self.pair(index, before)
        for back in range(index, max(-1, index - _REACH - 1), -1):
            if back < index and back in self.subjects:
                subject = self.subjects[back]
                if subject is None:
                    return []  # somebody who is not watched
                fitting = self._fit(subject, wanted)
                if fitting:
                    return fitting
            named = [m for m in self.mentions[back] if m.end <= before]
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
        fitting = {m.entity: m for m in named if (m.kind is EntityKind.PERSON) == person or m.kind is EntityKind.OTHER}
        if wanted == "many" and not fitting:
            return None
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
        return [] if _PEOPLE.search(self.text, start, before) else self.pair(index, before)

    def pair(self, index: int, before: int) -> Resolved:
        """The two leaders: the two persons named last, if they were named close together."""
        seen: dict[str, EntityKind] = {}
        for back in range(index, max(-1, index - _REACH), -1):
            if any(_PERSON_BEFORE.search(self.text, max(0, a - 30), a) for a, _ in self.strangers(back, before)):
                subject = self.subjects.get(back) or []
                return subject if len(subject) == 2 and all(k is EntityKind.PERSON for _, k, _ in subject) else []
            for mention in reversed(self.mentions[back]):
                if mention.end <= before and mention.kind in (EntityKind.PERSON, EntityKind.PLACE):
                    seen.setdefault(mention.entity, mention.kind)
            persons: Resolved = [(e, k, "") for e, k in seen.items() if k is EntityKind.PERSON]
            if len(persons) == 2:
                return persons
            if len(persons) > 2:
                return []
        return [(e, k, "") for e, k in seen.items()] if len(seen) == 2 else []

    def described(self, index: int, before: int, phrase: str, head: str) -> Resolved:
        """Whom `the Kenyan president`, `the rebels`, `the bloc`, `the two leaders` means."""
        plain = fold(phrase).text
        words = re.findall(r"[\w']+", plain)
        descriptions = self.grammar.descriptions
        several = bool(re.search(r"\b(?:two|both|deux|wawili)\b", plain))
        meant = bool(words) and words[0] in ("the", "both", "these", "les", "ces")  # two countries: any two
        if several and (head in descriptions["persons"] or (head in descriptions["pairs"] and meant)):
            return self.pair(index, before)
        definite = bool(words) and (
            words[0] in ("the", "le", "la", "les", "l'", "ce", "cette", "ces", "this", "these", "that")
            or plain.startswith("l'")
            or bool(re.search(r"\b(?:hao|huyo|hilo|hiyo|hicho|hawa|huo|wa kenya)\b", plain))
        )
        if not definite and not re.search(r"[’']s?\b", phrase):
            return []
        modifiers = {word for word in words if word not in _GENERIC and word != fold(head).text} - {
            "l",
            "s",
            "of",
            "de",
            "du",
            "des",
            "d",
        }
        head, modifiers = self._office(head, modifiers)
        if head in descriptions["groups"]:
            found = self._recent(index, before, fold(head).text, modifiers)
            return [(e, k, "member") for e, k in found]
        if head in descriptions["persons"]:
            return self._titled(index, before, fold(head).text, modifiers)
        if head in descriptions["bodies"]:
            name = re.search(rf"\b{re.escape(head)}\b", phrase) is None and any(
                not any(_known(word, known) for known in self._contexts.values()) for word in modifiers
            )
            if name:
                return []  # l'Union africaine: a name, and nobody's here
            return [(e, k, "") for e, k in self._recent(index, before, fold(head).text, modifiers)]
        return []

    def _office(self, head: str, modifiers: set[str]) -> tuple[str, set[str]]:
        """An office by its usual name: le chef du gouvernement congolais, as le Premier ministre congolais."""
        for other, usual in self.grammar.offices.items():
            name, of = other.split()
            if fold(head).text == name and of in modifiers:
                office, *rest = usual.split()
                return office, (modifiers - {of}) | set(rest)
        return head, modifiers

    def _titled(self, index: int, before: int, head: str, modifiers: set[str]) -> Resolved:
        bearers = self.bearer(head, modifiers)
        return [] if not modifiers and self._rivals(index, before, head) else bearers

    def bearer(self, head: str, modifiers: set[str]) -> Resolved:
        """The bearer of a title, every modifier of which is among the words close to the name somewhere."""
        bearers = []
        for entity, words in self._contexts.items():
            prime = {"prime", "premier"} & words
            if prime and head in ("minister", "ministre") and not prime & modifiers:
                continue  # the minister is no prime minister
            if (
                self.kinds.get(entity) is EntityKind.PERSON
                and head in words
                and all(_known(word, words) for word in modifiers)
            ):
                bearers.append(entity)
        return [(bearers[0], EntityKind.PERSON, "")] if len(bearers) == 1 else []

    def _rivals(self, index: int, before: int, head: str) -> bool:
        """Whether somebody not watched bears the title in the sentences before, more recently."""
        low = self.spans[max(0, index - _REACH)][0]
        for match in re.finditer(
            rf"(?i:\b{re.escape(head)}) ([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)", self.text[low:before]
        ):
            start = low + match.start(1)
            if not any(m.start < low + match.end() and m.end > start for ms in self.mentions.values() for m in ms):
                return True
        return False

    def _fits_army(self, head: str, modifiers: set[str], entity: str) -> bool:
        """Whether soldiers of a state can be those of an entity: only if it is known by all that is said of them."""
        known = set(re.findall(r"\w+", self.known.get(entity, "")))
        if self.grammar.language == "en" and head in _ARMY and not modifiers and not _ARMED & known:
            return False  # the army is no militia
        return head not in _OF_A_STATE or all(_known(word.removesuffix("'s"), known) for word in modifiers)

    def _recent(self, index: int, before: int, head: str, modifiers: set[str]) -> list[tuple[str, EntityKind]]:
        for back in range(index, max(-1, index - _REACH - 1), -1):
            named = [
                m for m in self.mentions[back] if m.end <= before and m.kind in (EntityKind.GROUP, EntityKind.OTHER)
            ]
            if back < index and back in self.subjects and self.subjects[back] is None:
                return []  # somebody else is spoken of
            rivals = [
                (a, b)
                for a, b in self.strangers(back, before)
                if re.fullmatch(r"[A-Z][A-Z0-9-]{1,9}", self.text[a:b])
                or re.match(
                    r"(?:'s|’s)? (?:rebels?|militia|fighters|insurgents|militants|group|movement)\b",
                    self.text[b : b + 14],
                )
            ]
            if named:
                last = named[-1]
                if not self._fits_army(head, modifiers, last.entity):
                    return []  # the Congolese army is no rebel group
                owned = {word.removesuffix("'s") for word in modifiers if word.endswith("'s")}
                if not all(_known(word, set(self.known.get(last.entity, "").split())) for word in owned):
                    return []  # Uganda's air force is nobody's here
                if rivals and not all(_known(word, self._contexts.get(last.entity, set())) for word in modifiers):
                    return []
                if any(a > last.start for a, _ in rivals) and len({m.entity for m in named}) >= 1 and not modifiers:
                    return []
                return [(last.entity, last.kind)]
            if rivals:
                return []
        return []

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


def _known(word: str, words: set[str]) -> bool:
    """Whether a modifier is among known words, or shares its stem with one: kenyan, kenya's."""
    return word in words or any(len(word) > 4 and len(other) > 4 and word[:4] == other[:4] for other in words)
