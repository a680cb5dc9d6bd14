"""Grammar as data: the function words of each language, and word lists matched in all their inflected forms."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from streams.events.grammar.surface import Surface
from streams.events.grammar.undoing import Undoing
from streams.lexicon.inflection import FRENCH_ENDING, english_noun, english_verb, swahili_verb
from streams.text import fold
from streams.yaml_document import load


class WordSet:
    """Words in any inflected form; `in` takes a word as written."""

    def __init__(self, words: Iterable[str], language: str, *, roots: bool = False) -> None:
        words = list(words)
        bent = [fold(word[:-1]).text for word in words if word.endswith("~")]
        plain = [fold(word).text for word in words if not word.endswith("~")]
        self._known: dict[str, bool] = {}
        self._pattern: re.Pattern[str] | None = None
        self._words = frozenset(plain)
        if language == "en":
            self._words = frozenset(f for word in plain for f in (word, *english_noun(word), *english_verb(word)))
        elif language == "fr" and plain:
            stems = "|".join(re.escape(word) for word in sorted(plain, key=len, reverse=True))
            self._pattern = re.compile(rf"(?:{stems})(?:{FRENCH_ENDING.pattern}|s|x|es)?")
        elif bent or (roots and plain):
            self._pattern = re.compile("|".join(_any_form(root) for root in (bent or plain)))

    def __contains__(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            folded = fold(word).text
            known = folded in self._words or bool(self._pattern and self._pattern.fullmatch(folded))
            if len(self._known) < 20_000:
                self._known[word] = known
        return known


def _any_form(root: str) -> str:
    """A pattern of every form of a Swahili verb; a root that ends in `$` takes no suffix."""
    pattern = re.sub(r"\?P<\w+>", "?:", swahili_verb(root.removesuffix("$")).pattern)
    if root.endswith("$"):
        pattern = pattern[: pattern.rindex(root.removesuffix("$")) + len(root) - 1]
    # Without a prefix it is another word (katika), as it is behind the ma- of nouns (mafuta).
    return rf"(?!{root.removesuffix('$')}|ma){pattern}"


@dataclass(frozen=True)
class Grammar:
    """One language's function words; see the comments in the YAML files beside this one."""

    language: str
    prepositions: dict[str, tuple[str, ...]]  # preposition -> functions that it may mark
    support: WordSet
    critics: WordSet
    suffering: WordSet  # verbs whose subject is hit by what happens
    members: WordSet
    leaders: WordSet
    fields: WordSet  # leaders of one are not the body's own: army chiefs, youth leaders
    officials: WordSet
    territory: WordSet
    objects: dict[str, WordSet]  # what verbs of many meanings must have for an object
    descriptions: dict[str, WordSet]
    pronouns: dict[str, frozenset[str]]
    modality: dict[str, WordSet]
    past: re.Pattern[str]
    retraction: re.Pattern[str]  # what takes back a whole article
    rebuttal: re.Pattern[str] | None  # what takes back what stands around it
    surface: Surface
    undoing: Undoing  # what takes back the sentence before
    not_before: re.Pattern[str] | None  # what right before a name says that it is not its bearer who took part
    times: re.Pattern[str] | None  # what tells only when, and may be left out
    undergoing: WordSet  # verbs whose object befalls their subject
    scene: WordSet  # verbs of which a place is where it happens, not who does it
    striking: WordSet  # verbs of which a place is the object
    offices: dict[str, str]  # offices by another name: head and modifiers, and what stands for them
    locutions: dict[str, str]  # prepositions of several words, and one that parsers know
    present: dict[str, str]  # verbs that the parser takes for nouns, and verbs that it knows
    abroad: dict[str, re.Pattern[str]]  # around a place: that nothing happens there
    collectives: re.Pattern[str] | None  # a salvo of, a series of: only tells that there are many
    demonyms: dict[str, str]  # ending of a demonym -> one that parsers know
    opening: re.Pattern[str] | None  # participles that open a sentence
    stand_ins: dict[str, str]  # article before a name, or person, or name -> a name that every parser knows

    def through(self, noun: str) -> str:
        """What a noun makes of the body that it belongs to: its leader, member, official, asset; "" for others."""
        if noun in self.leaders:
            return "leader"
        if noun in self.members:
            return "member"
        if noun in self.officials:
            return "official"
        return "asset" if noun in self.territory else ""

    def functions(self, preposition: str) -> tuple[str, ...]:
        """What a phrase behind `preposition` may be to its head."""
        return self.prepositions.get(fold(preposition).text.rstrip("'"), ())


@cache
def load_grammar(language: str) -> Grammar:
    """The grammar of en, fr or sw. Raises KeyError for another language."""
    path = Path(__file__).parent / f"{language}.yaml"
    if not path.exists():
        raise KeyError(language)
    data: dict[str, Any] = load(path).data
    prepositions: dict[str, list[str]] = {}
    for function, words in data["prepositions"].items():
        for word in words:
            prepositions.setdefault(fold(word).text.rstrip("'"), []).append(function)
    modality = dict(data["modality"])
    past, retraction = modality.pop("past"), modality.pop("retraction")
    rebuttal = modality.pop("rebuttal", ())

    def word_set(words: Iterable[str], *, roots: bool = False) -> WordSet:
        return WordSet(words, language, roots=roots)

    return Grammar(
        language=language,
        prepositions={word: tuple(dict.fromkeys(functions)) for word, functions in prepositions.items()},
        support=word_set(data["support"], roots=True),
        critics=word_set(data["critics"], roots=True),
        suffering=word_set(data["suffering"], roots=True),
        members=word_set(data["members"]),
        leaders=word_set(data["leaders"]),
        fields=word_set(data["fields"]),
        officials=word_set(data["officials"]),
        territory=word_set(data["territory"]),
        objects={key: word_set(words) for key, words in data.get("objects", {}).items()},
        descriptions={key: word_set(words) for key, words in data["descriptions"].items()},
        pronouns={key: frozenset(words) for key, words in data["pronouns"].items()},
        modality={key: word_set(words) for key, words in modality.items()},
        past=re.compile(r"\b(?:" + "|".join(past) + r")\b"),
        retraction=re.compile(r"\b(?:" + "|".join(retraction) + r")"),
        rebuttal=re.compile(r"\b(?:" + "|".join(rebuttal) + r")") if rebuttal else None,
        surface=Surface(data.get("surface", ()), data.get("words", {}), data.get("infinitive", "")),
        undoing=Undoing.of(data["undoing"], data.get("words", {})),
        not_before=re.compile(rf"(?:{data['not_before']})$") if data.get("not_before") else None,
        times=re.compile("|".join(f"(?:{pattern})" for pattern in data["times"])) if data.get("times") else None,
        undergoing=word_set(data.get("undergoing", ())),
        scene=word_set(data.get("scene", ())),
        striking=word_set(data.get("striking", ())),
        offices=data.get("offices", {}),
        present=data.get("present", {}),
        abroad={side: re.compile(pattern) for side, pattern in data.get("abroad", {}).items()},
        collectives=re.compile(data["collectives"]) if data.get("collectives") else None,
        demonyms=data.get("demonyms", {}),
        opening=re.compile(data["opening"], re.IGNORECASE) if data.get("opening") else None,
        locutions=data.get("locutions", {}),
        stand_ins=data.get("stand_ins", {}),
    )
