"""Who takes part in an event, without a syntax tree: by the order of words and the prepositions before names.

Made for Swahili, whose verbs carry subject and tense; serves any language whose parser is missing, less surely.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from streams.annotation import Modality, Participant
from streams.entity_type import EntityKind
from streams.event_type import EventType, Role
from streams.gazetteer import NOT_FIRST_NAMES, Mention
from streams.grammar import Grammar
from streams.lexicon import Trigger
from streams.modality import by_words
from streams.phrases import Meant, Sentence
from streams.references import References
from streams.text import fold

_TOKEN = re.compile(
    r"(?<![^\W_])(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’](?=[^\W\d_])|[^\W_]+(?:['’.-][^\W_]+)*|[,;:()\"“”?!—–]",
    re.IGNORECASE,
)
_BREAK = {
    ";",
    ":",
    "—",
    "–",
    '"',
    "“",
    "”",
    "huku",
    "wakati",
    "ilhali",
    "lakini",
    "bali",
    "while",
    "whereas",
    "mais",
    "tandis",
    "naye",
    "ingawa",
    "kwamba",
    "ambapo",
    "but",
    "although",
}
_STOP = _BREAK | {
    "ili",
    "baada",
    "kabla",
    "kuhusu",
    "ambaye",
    "ambao",
    "ambayo",
    "ambalo",
    "aliyesema",
    "after",
    "before",
    "whose",
    "who",
    "apres",
    "avant",
    "dont",
    "qui",
    "juu",
}
_FINITE = re.compile(
    r"(?:ha|si)?(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:li|na|me|ta|taka|ka|ki|nge|ngali)(?:ye|o|yo|cho|vyo|zo|lo|po|ko)?\w{2,}[aeiu]$|h(?:a|u)(?:wa|ku|ta|ja|i)\w{3,}[aei]$"
)
_JOINERS = {"na", "and", "et", "&", ",", "pamoja", "-"}
_ADVERB = re.compile(
    r"(?:leo|jana|kesho|juzi|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|siku|asubuhi|jioni|usiku|mchana|alasiri|hapo|tena|pia|hii|huo|hiyo|huyo|hao|wote|wawili|kwa|njia|ya|simu|video|saa|moja|mbili|kilele|faragha|ana|mjini|jijini|nchini|ikulu|katika|mwa|la|za|wiki|mwezi|rasmi|dharura|wiki|hivi|karibuni|mara|muda|mfupi|mrefu|kina)$"
)


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    plain: str
    start: int  # in the article's text
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    """A watched name, or a capitalised stranger (meant is None), with the words that bind it."""

    meant: Meant | None
    first: int  # index of its first word
    last: int
    function: str  # by the preposition before it; "" without one


_ARTICLES = {"en": {"the", "us", "prime"}, "fr": {"le", "la", "les", "l", "premier"}, "sw": {"mkuu"}}
_BEEN = {"was", "were", "been", "being", "be", "is", "are", "ete", "est", "sont", "fut", "furent", "etait", "etaient"}


def _verb_starts(sentence: Sentence, start: int, end: int) -> set[int] | None:
    """Where the verbs of a parsed sentence begin, apart from the trigger and auxiliaries; None without a tree."""
    syntax = sentence.syntax
    if syntax is None:
        return None
    return {
        sentence.start + token.start
        for token in syntax.tree
        if syntax.is_verb(token.index)
        and not token.dep.startswith(("aux", "cop"))
        and not (sentence.start + token.start < end and sentence.start + token.end > start)
    }


class Windows:
    """Reads one sentence after another of an article without a tree."""

    def __init__(self, grammar: Grammar, references: References, types: dict[str, EventType], year: int) -> None:
        self.grammar = grammar
        self.references = references
        self.types = types
        self.year = year
        self._text, self._offset = "", 0  # the sentence at hand
        self._verbs: set[int] | None = None  # where verbs begin, if a parser has told

    def note_subject(self, sentence: Sentence) -> None:
        """Remember who the sentence is about, for pronouns in the next one."""
        words = self._words(sentence)
        names = self._names(sentence, words)
        verb = next((i for i, w in enumerate(words) if self._is_verb(w)), len(words))
        early = [n for n in names if n.last < verb and n.function in ("", "member")]
        if early:
            found = [n.meant for n in early if n.meant]
            self.references.subjects[sentence.index] = [(m.entity, m.kind, m.through) for m in found] or None

    def bind(self, sentence: Sentence, trigger: Trigger, start: int, end: int) -> list[Participant]:
        """The participants of the event that the trigger at `start`:`end` tells of."""
        self._verbs = _verb_starts(sentence, start, end)
        words = self._words(sentence)
        inside = [i for i, w in enumerate(words) if w.start < end and w.end > start]
        if not inside:
            return []
        first, last = inside[0], inside[-1]
        event_type = self.types[trigger.form.type]
        frame = cast(Mapping[str, tuple[Role, ...]], event_type.frames[trigger.form.group.frame])
        names = self._names(sentence, words)
        passive = trigger.passive or self._is_passive(words, first)
        bonds: list[tuple[str, Meant]] = []
        if trigger.form.shape == "noun":
            bonds += self._right(words, names, last, noun=True)
            bonds += self._before_noun(words, names, first)
            verb = self._verb_before(words, first)
            if verb is not None:
                bonds += [("holder", m) for m in self._subject(sentence, words, names, verb)]
            elif "teller" in frame and self._verbs is None:
                verb = next((i for i in range(first - 1, max(-1, first - 8), -1) if self._is_verb(words[i])), None)
                if verb is not None:
                    bonds += [("teller", m) for m in self._subject(sentence, words, names, verb)]
        else:
            bonds += self._cleft(words, names, first)
            bonds += self._clitic(sentence, words, names, trigger, first)
            bonds += [("passive" if passive else "subject", m) for m in self._subject(sentence, words, names, first)]
            bonds += self._right(words, names, last, noun=False, passive=passive)
        found: dict[tuple[Role, str], Participant] = {}
        for function, meant in bonds:
            if trigger.form.group.through == "leaders" and meant.through != "leader":
                continue
            if meant.through == "asset" and function not in ("object", "passive", "target", "place"):
                continue
            if trigger.form.type == "summit" and meant.through in ("official", "member"):
                continue
            text = sentence.text[max(0, meant.start - sentence.start) : max(0, meant.end - sentence.start)]
            for role in frame.get(function, ()):
                if meant.through == "asset" and role not in ("against", "at"):
                    continue
                found.setdefault(
                    (role, meant.entity),
                    Participant(
                        role=role,
                        text=text or meant.entity,
                        start=meant.start,
                        end=meant.end,
                        entity=meant.entity,
                        via=meant.via,
                    ),
                )
        return list(found.values())

    def _cleft(self, words: Sequence[_Word], names: Sequence[_Name], verb: int) -> list[tuple[str, Meant]]:
        """C'est avec A que B a parlé."""
        if len(words) < 3 or words[1].plain not in ("est", "etait") or words[0].plain.rstrip("'’") != "c":
            return []
        return [(n.function, n.meant) for n in names if n.meant and n.first == 3 and n.last < verb and n.function]

    def _clitic(
        self, sentence: Sentence, words: Sequence[_Word], names: Sequence[_Name], trigger: Trigger, verb: int
    ) -> list[tuple[str, Meant]]:
        """Alimpokea, without a name behind it: the object in the verb is whom the sentence before was about."""
        if trigger.object not in ("m", "mw") or any(n.first == verb + 1 for n in names):
            return []
        own = {m.entity for m in self._subject(sentence, words, names, verb)}
        start, end = words[verb].start, words[verb].end
        found = self.references.pronoun(sentence.index - 1, sentence.start, "one") if sentence.index else []
        return [("object", Meant(e, k, start, end, "pronoun", t)) for e, k, t in found if e not in own]

    def _is_passive(self, words: Sequence[_Word], verb: int) -> bool:
        """Been attacked, a été pris: a form of `be` right before a participle."""
        if self.grammar.language == "sw":
            return False
        return any(w.plain in _BEEN for w in words[max(0, verb - 2) : verb])

    def modality(self, sentence: Sentence, trigger: Trigger, start: int, end: int) -> Modality:
        """By the verb's tense and the words of its clause."""
        words = self._words(sentence)
        modality = self.grammar.modality
        plain = fold(sentence.text).text
        first = next((i for i, w in enumerate(words) if w.end > start), 0)
        clause = self._clause(words, first)
        said = [w.plain for w in words[clause[0] : clause[1]]]
        pairs = (
            said
            + [f"{a} {b}" for a, b in itertools.pairwise(said)]
            + [f"{a} {b} {c}" for a, b, c in zip(said, said[1:], said[2:], strict=False)]
        )
        everything = [w.plain for w in words if not (w.start < end and w.end > start)]
        every_pair = (
            everything
            + [f"{a} {b}" for a, b in itertools.pairwise(everything)]
            + [f"{a} {b} {c}" for a, b, c in zip(everything, everything[1:], everything[2:], strict=False)]
        )
        if any(word in modality["denying"] for word in every_pair):
            return Modality.DENIED
        if any(word in modality["cancelling"] or word in modality["cancelled_words"] for word in every_pair):
            return Modality.CANCELLED
        if trigger.negated:
            return Modality.DENIED
        if any(word in modality["negation"] for word in said[max(0, first - clause[0] - 6) : first - clause[0]]):
            return Modality.DENIED
        before = everything[:first]
        before_pairs = before + [f"{a} {b}" for a, b in itertools.pairwise(before)]
        if (
            trigger.tense in ("nge", "ngali", "singe")
            or any(w in modality["conditional"] for w in said)
            or any(w in modality["possible"] for w in pairs)
            or any(w in modality["wishing"] for w in before_pairs)
            or (not self.types[trigger.form.type].attempts and any(w in modality["attempting"] for w in before))
        ):
            return Modality.HYPOTHETICAL
        if sentence.text.rstrip("\"'”’») ").endswith("?"):
            return Modality.HYPOTHETICAL
        surface = by_words(sentence.text, start - sentence.start, end - sentence.start, self.grammar, self.year)
        if surface is Modality.BACKGROUND:
            return surface
        future = (
            trigger.tense in ("ta", "taka")
            or any(w in modality["planning"] for w in said)
            or re.search(
                r"\b(?:wa|a|u|i|ya|ki|zi|li)(?:ta|taka(?:ye|o|yo|cho|po)?)[^a]\w{3,}\b",
                plain[: end - sentence.start + 40],
            )
            is not None
        )
        if future or surface is Modality.PLANNED:
            return Modality.PLANNED
        return Modality.ONGOING if trigger.tense == "na" else Modality.HAPPENED

    def _words(self, sentence: Sentence) -> list[_Word]:
        self._text, self._offset = sentence.text, sentence.start
        return [
            _Word(m.group(), fold(m.group()).text, sentence.start + m.start(), sentence.start + m.end())
            for m in _TOKEN.finditer(sentence.text)
        ]

    def _is_verb(self, word: _Word) -> bool:
        if self._verbs is not None:
            return word.start in self._verbs
        return self.grammar.language == "sw" and word.text[0].islower() and bool(_FINITE.match(word.plain))

    def _clause(self, words: Sequence[_Word], index: int) -> tuple[int, int]:
        low = index
        while low > 0 and words[low - 1].plain not in _BREAK:
            low -= 1
        high = index + 1
        while high < len(words) and words[high].plain not in _BREAK:
            high += 1
        return low, high

    def _names(self, sentence: Sentence, words: Sequence[_Word]) -> list[_Name]:
        names: list[_Name] = []
        index = 0
        while index < len(words):
            word = words[index]
            mention = next((m for m in sentence.mentions if m.start < word.end and m.end > word.start), None)
            if mention is not None:
                last = index
                while last + 1 < len(words) and words[last + 1].start < mention.end:
                    last += 1
                same = [m for m in sentence.mentions if m.start == mention.start and m.end == mention.end]
                for m in same:
                    names.append(self._bound(words, index, last, m))
                index = last + 1
                continue
            if (
                index > 0
                and word.text[0].isupper()
                and word.plain not in NOT_FIRST_NAMES
                and not _ADVERB.match(word.plain)
            ):
                last = index
                while (
                    last + 1 < len(words)
                    and words[last + 1].text[0].isupper()
                    and not any(
                        m.start < words[last + 1].end and m.end > words[last + 1].start for m in sentence.mentions
                    )
                ):
                    last += 1
                if not (
                    last + 1 < len(words) and any(m.start <= words[last + 1].start < m.end for m in sentence.mentions)
                ):
                    function = self._function(words, index)
                    names.append(_Name(None, index, last, function))
                index = last + 1
                continue
            index += 1
        return names

    def _function(self, words: Sequence[_Word], index: int) -> str:
        """The function that the preposition before a word gives it."""
        for size in (2, 1):
            if index >= size:
                functions = self.grammar.functions(" ".join(w.plain for w in words[index - size : index]))
                if functions:
                    return functions[0]
        return ""

    def _bound(self, words: Sequence[_Word], first: int, last: int, mention: Mention) -> _Name:
        # Step back over titles: Waziri wa Mambo ya Nje wa Marekani Marco Rubio.
        head = first
        through = ""
        while head > 0:
            word = words[head - 1]
            if (
                word.text[0].isupper()
                or word.plain in self.grammar.descriptions["persons"]
                or word.plain in _ARTICLES[self.grammar.language]
            ):
                head -= 1
            elif (
                word.plain in ("wa", "ya", "of", "de", "du", "la", "za")
                and head > 1
                and (words[head - 2].text[0].isupper() or words[head - 2].plain in self.grammar.descriptions["persons"])
                and mention.kind is EntityKind.PERSON
                and head < first
            ):
                head -= 2
            else:
                break
        function = self._function(words, head)
        if head > 1 and function in ("of", "origin"):
            noun_at = head - 2
            while noun_at > 0 and self.grammar.functions(words[noun_at].plain)[:1] == ("of",):
                noun_at -= 1
            noun = words[noun_at].plain if noun_at >= 0 else ""
            step = noun_at
            if noun == "wanachama" and step >= 1:
                step, noun = step - 1, words[step - 1].plain  # wakuu wa nchi wanachama wa
            if noun in ("nchi", "serikali", "states", "state", "etat") and step >= 2:
                step -= 2
                noun = words[step].plain
            if mention.kind is not EntityKind.PERSON and noun in self.grammar.leaders:
                through = "leader"
            elif mention.kind is not EntityKind.PERSON and noun in self.grammar.members:
                through = "member"
            elif mention.kind is not EntityKind.PERSON and noun in self.grammar.officials:
                through = "official"
            elif mention.kind is not EntityKind.PERSON and noun in self.grammar.territory:
                through = "asset"
            if through:
                function = self._function(words, step)
                head = step
                if function in ("of",) and step >= 2:
                    function = "of"
        elif (
            last + 1 < len(words)
            and mention.kind is not EntityKind.PERSON
            and words[last + 1].plain in self.grammar.members
            and self.grammar.language == "en"
        ):
            through = "member"
        if re.match(r"['’]s?\b|['’](?=\s)", self._text[mention.end - self._offset :]) and last + 1 < len(words):
            function = "owner"  # Ruto's deputy is not Ruto
        meant = Meant(
            mention.entity,
            mention.kind,
            mention.start,
            mention.end,
            "description" if mention.described else "name",
            through,
        )
        return _Name(meant, head, last, function)

    def _subject(self, sentence: Sentence, words: Sequence[_Word], names: Sequence[_Name], verb: int) -> list[Meant]:
        low, _ = self._clause(words, verb)
        if self.grammar.language == "sw" and words[verb].plain.startswith("ku"):
            last = next((n for n in names if n.last == verb - 1), None)
            if last is not None:  # baada ya Ruto kukutana na Rubio
                return [last.meant] if last.meant else []
            first = next((i for i in range(low, verb) if self._is_verb(words[i])), None)
            if first is not None and words[verb - 1].plain in ("na", "kisha"):
                return self._subject(sentence, words, names, first)  # aliwasili na kukutana na Rubio
        before = [n for n in names if low <= n.first and n.last < verb]
        group: list[_Name] = []
        for name in reversed(before):
            if name.function in ("place", "topic", "target", "recipient", "between"):
                continue
            if name.function == "owner" and not group:
                return []
            if name.function in ("of", "origin") and (name.meant is None or not name.meant.through):
                if name.meant is not None and name.meant.kind is EntityKind.PERSON and not group:
                    return []  # l'envoyé de Guterres
                continue
            if group and not all(
                words[i].plain in _JOINERS or not self._is_verb(words[i]) for i in range(name.last + 1, group[-1].first)
            ):
                break
            group.append(name)
            if name.function != "company" and not (name.first > 0 and words[name.first - 1].plain in _JOINERS):
                break
        if group:
            between = words[group[0].last + 1 : verb]
            if group[0].meant is None and any(self._is_verb(w) for w in between):
                pass
            return [n.meant for n in group if n.meant is not None]
        if any(n.function not in ("place", "of", "topic") for n in before):
            return []
        own = words[low:verb]
        if any(
            w.text[0].isupper()
            and i > 0
            and w.plain not in NOT_FIRST_NAMES
            and not _ADVERB.match(w.plain)
            and self._function(own, i) == ""
            for i, w in enumerate(own)
        ):
            return []
        return self._resolved(sentence, words, low, verb)

    def _resolved(self, sentence: Sentence, words: Sequence[_Word], low: int, verb: int) -> list[Meant]:
        """A verb without a named subject: its prefix says how many they are, a description who."""
        start, end = words[verb].start, words[verb].end
        phrase = " ".join(w.plain for w in words[low:verb])
        for word in words[low:verb]:
            for kind in ("groups", "bodies", "persons"):
                if word.plain in self.grammar.descriptions[kind] and not self._is_verb(word):
                    found = self.references.described(sentence.index, start, phrase, word.plain)
                    return [Meant(e, k, start, end, "description", t) for e, k, t in found]
        plural = words[verb].plain.startswith(("wa", "hawa"))
        two = "wawili" in phrase
        found = self.references.pronoun(
            sentence.index, sentence.start + 1, "many" if plural else "one", two=plural and two
        )
        return [Meant(e, k, start, end, "pronoun", t) for e, k, t in found]

    def _verb_before(self, words: Sequence[_Word], noun: int) -> int | None:
        low, _ = self._clause(words, noun)
        for index in range(noun - 1, max(low, noun - 6) - 1, -1):
            if words[index].text[0].islower() and words[index].plain in self.grammar.support:
                return index
            if self._is_verb(words[index]):
                return None
        return None

    def _before_noun(self, words: Sequence[_Word], names: Sequence[_Name], noun: int) -> list[tuple[str, Meant]]:
        if self.grammar.language == "sw":
            return []
        found: list[tuple[str, Meant]] = []
        at = noun
        for name in reversed(names):
            if name.last == at - 1 or (at != noun and name.last == at - 2 and words[at - 1].plain in _JOINERS):
                if name.meant:
                    found.append(("modifier", name.meant))
                at = name.first
        return found

    def _right(
        self, words: Sequence[_Word], names: Sequence[_Name], last: int, *, noun: bool, passive: bool = False
    ) -> list[tuple[str, Meant]]:
        """Phrases behind a trigger, up to the next verb or clause."""
        found: list[tuple[str, Meant]] = []
        function = ""
        previous: str | None = None
        index = last + 1
        started = False
        while index < len(words):
            word = words[index]
            name = next((n for n in names if n.first <= index <= n.last), None)
            if name is not None:
                bound = name.function
                if bound == "owner" and not noun:
                    break
                joined = (
                    name.first > 0 and words[name.first - 1].plain in ("na", ",", "and", "et") and previous is not None
                )
                if function == "agent" and noun:
                    bound = "agent"
                if joined and previous in ("between", "company", "of", "object", "agent"):
                    bound = previous
                elif not bound:
                    if function == "skip":
                        break
                    bound = function or ("object" if not noun else "modifier")
                if passive and bound == "company":
                    bound = "agent"
                if name.meant is None and not noun and bound == "object" and self.grammar.language == "en":
                    break  # somebody else is the object
                if name.meant is not None:
                    if noun or bound != "of":
                        found.append((bound, name.meant))
                    elif name.meant.through:
                        found.append(("object", name.meant))
                previous = bound
                index = name.last + 1
                started = True
                continue
            if word.text == "," and self.grammar.language != "sw" and not self._lists_on(words, names, index, started):
                break
            if word.plain in self.grammar.modality["ascribing"]:
                function = "agent"  # une attaque attribuée au M23
                index += 1
                continue
            participle = index <= last + 2 and re.search(r"(?:e|ee|es|ees|u|ue|ed|ught|wn)$", word.plain)
            occurs = not started and word.plain in self.grammar.modality["occurring"]
            if noun and (occurs or (self._is_verb(word) and participle)):
                function = function or "skip"  # clashes broke out between ...: only a preposition binds what follows
                index += 1
                continue
            if (
                word.plain in _STOP
                or (self._is_verb(word))
                or (
                    self.grammar.language == "sw"
                    and re.match(r"ku\w{4,}[ae]$", word.plain)
                    and word.plain not in ("kutoka", "kuhusu", "kuelekea", "kwenda")
                )
            ):
                break
            functions = self.grammar.functions(word.plain)
            if word.plain in ("kati", "baina"):
                function = "between"
            elif word.plain == "dhidi":
                function = "target"
            elif word.plain == "na":
                function = "company" if function != "between" else function
            elif self.grammar.language != "sw" and functions and function != "between":
                function = functions[0]
            index += 1
            if index - last > 24 and not started:
                break
        return found

    def _lists_on(self, words: Sequence[_Word], names: Sequence[_Name], comma: int, started: bool) -> bool:
        """Whether a comma goes on with a list of names, and opens no new clause."""
        following = next((n for n in names if n.first == comma + 1), None)
        if not started or following is None or following.last + 1 >= len(words):
            return False
        return words[following.last + 1].plain in (",", "and", "et")
