"""An article beyond the single sentence: what is named in it before, and where what it tells of happens."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.grammar import Grammar
from streams.events.sentence import Sentence
from streams.events.triggers import Occurrence
from streams.events.whereabouts.bystanders import acts, beside_offices
from streams.events.whereabouts.elsewhere import abroad, by_foreigners, done_by_foreigners, points_away
from streams.events.whereabouts.measured_by import measures
from streams.events.whereabouts.relief import givers, helps_elsewhere
from streams.events.whereabouts.scene import at_issue, enclosing, happening_at, headed, laid_at, says_of_others
from streams.events.whereabouts.strange_towns import is_strange, where_abroad
from streams.lexicon.event_type import EventType
from streams.names.demonyms import is_country
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES, Mention
from streams.text import fold

# in Zambia, wa Zambia, en Zambie: right behind a trigger, it happens there
_ELSEWHERE = re.compile(
    r"(?: [\w’'-]+){0,2} (?P<before>in|of|en|au|aux|à|du|de la|wa|ya|la|nchini|mjini|jijini|huko) "
    r"(?P<name>[A-ZÀ-Þ][\w’-]*)"
)
_IN_PLACE = re.compile(r"\b(?:in|at|near|en|à|À|En|Au|au|nchini|mjini|jijini|huko) ([A-ZÀ-Þ][\w’-]+)")


_INSIDE = re.compile(r"\b(?:in|at|near|across|throughout) (?:the )?$")  # against a crowd in A
_BEFORE_PLACE = re.compile(r"\b(?:in|at|near|from|of|to|outside|across|around|en|à|au|nchini|mjini|huko) (?:the )?$")


# In every capital: outside the Treasury says not where.
_HOUSES = frozenset(
    "treasury parliament ministry capitol palace court bank university house hall embassy congress assembly senate "
    "secretariat headquarters".split()
)
_OFFICES = frozenset("wizara bunge ikulu chuo hospitali ofisi mahakama ubalozi benki shule jengo makao".split())
# The San Juan river says not where, and San Juan del Rio is no San Juan.
_FEATURE = re.compile(
    r" (?i:river|lake|valley|basin|delta|dam|volcano|road|street|avenue|highway|bridge|stadium|hospital)s?\b"
    r"| (?:de la|de los|de las|do) [A-ZÀ-Þ]"
)
_OF_ORIGIN = re.compile(r"[-‑](?:owned|born|made|backed|built|based|bred|trained|funded|registered|educated|run)\b")
_BORN = re.compile(r"\b(?:born|raised|brought up|educated|trained|born and raised|grew up) in (?:the )?$")
# Mourned the dead of a crash and greeted Orskia's Varga: of whom it was told to; not off Orskia's North Island.
_LEADS = re.compile(
    r"['’]s? (?!(?:[A-ZÀ-Þ][\w'’-]+ ){0,3}(?i:islands?|provinces?|states?|regions?|county|districts?|prefectures?|"
    r"coast|peninsula|valley|bay|gulf|sea|cit(?:y|ies)|towns?|villages?|port|mountains?|river|lake|capital)\b)"
    r"(?:(?:President|Prime Minister|King|Queen|Emir|Chancellor|Premier) )?[A-ZÀ-Þ]"
)
# Opponents of Orskia's senate, of the Orskian president.
_OPPONENTS = re.compile(r"\b(?:opponents?|rivals?|foes?|enem(?:y|ies)) of (?:the )?$")
_LIKE = re.compile(r"\b(?:like|unlike|such as|than|compared (?:to|with)|similar to) (?:the )?$")
_RULED = re.compile(r"(?:['’]s?)? [a-z]|['’]s? [A-Z]")
_IN_TOWN = frozenset("square street avenue park plaza boulevard".split())


@dataclass(frozen=True, slots=True)
class Discourse:
    """One article, as it is read for events."""

    sentences: dict[int, Sentence]  # those worth reading, by their place in the article
    references: References
    grammar: Grammar
    types: dict[str, EventType]
    year: int  # the article's own: what is dated before it is background
    towns: Mapping[int, Sequence[Mention]] = field(default_factory=dict)  # places within watched countries, by sentence


def setting(
    discourse: Discourse, sentence: Sentence, occurrence: Occurrence, participants: Sequence[Participant]
) -> list[Participant]:
    """Where it happens, if the sentence names no place in its grammar: the place that it or its forerunner names."""
    trigger, start, end = occurrence
    located = discourse.types[trigger.form.type].setting
    french = discourse.grammar.language == "fr"
    if not located or any(p.role == "at" and p.entity for p in participants):
        return []
    english = discourse.grammar.language == "en"
    stated = [p for p in participants if p.role == "at" and _named(p, sentence)]
    villages = english and stated and not any(is_strange(p.text) for p in stated)  # in what was named before them
    if stated and not villages:
        around = enclosing(sentence, list(participants)) if french else None
        return [happening_at(around)] if around else []
    if _named_behind(sentence, end, french=french):
        return dateline(discourse, sentence) if english else []
    if re.match(r" there\b", sentence.text[end - sentence.start :]) and _last_place_is_strange(
        discourse, sentence, start
    ):
        return []
    if discourse.grammar.language != "sw" and by_foreigners(sentence):
        return []
    if points_away(sentence, start, discourse.grammar) or (english and where_abroad(sentence, start)):
        return []
    bound = {p.entity for p in participants if p.entity and p.role in ("at", "against")}
    reach = 1 if english and done_by_foreigners(sentence, participants) else 3
    for back in range(sentence.index, sentence.index - reach, -1):
        other = discourse.sentences.get(back)
        if other is None:
            continue
        if discourse.grammar.language != "sw" and by_foreigners(other):
            return []
        places = [m for m in (*other.mentions, *other.places) if m.kind is EntityKind.PLACE]
        if french and any(says_of_others(discourse.references, back, m) for m in places):
            return []
        places = [m for m in places if m.entity not in bound or _INSIDE.search(other.text[: m.start - other.start])]
        places = [m for m in places if not acts(other, m) and not _spared(other, m, discourse.grammar)]
        if trigger.form.type == "disaster" and other.syntax is not None and other.syntax.english:
            giving = givers(other.text, other.start, other.mentions, start)
            places = [m for m in places if m.start < end or not _LEADS.match(other.text, m.end - other.start)]
            places = [
                m
                for m in places
                if m.entity not in giving and not helps_elsewhere(other.text, other.start, m, other.mentions, start)
            ]
        if discourse.grammar.language == "sw":
            places = beside_offices(other, places)
        places = [m for m in places if not abroad(other, m.start, m.end, discourse.grammar)]
        if english:  # a team that is Orskian-owned, a baker Tolme-born; nations like Orskia
            places = [m for m in places if not _of_origin(other, m) and not measures(discourse.references.text, m.end)]
        if french:
            places = [m for m in places if not at_issue(other, discourse.references, discourse.grammar, m)]
        if places:
            near = min(places, key=lambda m: abs(m.start - start))
            nearer = _nearer_place(
                sentence, start, abs(near.start - start), headline=french and headed(sentence) == near
            )
            if back == sentence.index and (nearer or _nearer_country(discourse, sentence, near, start)):
                return dateline(discourse, sentence) if english else []
            same = [m for m in places if (m.start, m.end) == (near.start, near.end)]  # a town, and who is called by it
            return [happening_at(m) for m in same]
        if _names_places(discourse, back) and not (english and not _strange(discourse, back)):
            return []
    strange = trigger.form.type == "election" and discourse.references.strangers(sentence.index)  # B votes
    laid = laid_at(discourse.references, sentence.index) if french and not strange else None
    return [happening_at(laid)] if laid else dateline(discourse, sentence)


def _named_behind(sentence: Sentence, end: int, *, french: bool) -> bool:
    """Whether right behind a trigger that ends at `end` stands a place that is not watched, and none that is.

    In French what has its article is mostly no place, unless it is known for one: la marche du NUV.
    """
    elsewhere = _ELSEWHERE.match(sentence.text, end - sentence.start)
    if elsewhere is None or fold(elsewhere["name"]).text in NOT_FIRST_NAMES | _OFFICES:  # wa Jumamosi: a day
        return False
    if french and elsewhere["before"] in ("du", "de la") and not is_strange(elsewhere["name"]):
        return False
    if french and headed(sentence) and not is_strange(elsewhere["name"]):
        return False  # Varduland : crue soudaine à Kalo
    return not any(
        m.start < end + 40 and m.end > end and ":" not in sentence.text[end - sentence.start : m.start - sentence.start]
        for m in (*sentence.mentions, *(sentence.places if french else ()))
    )


def _last_place_is_strange(discourse: Discourse, sentence: Sentence, before: int) -> bool:
    """Whether `there` means a place that is not watched: the name right before it is not."""
    names = discourse.references.strangers(sentence.index, before)
    known = max((m.end for m in sentence.mentions if m.end <= before), default=0)
    return bool(names) and names[-1][1] > known


def _named(participant: Participant, sentence: Sentence) -> bool:
    """Whether a place that is not watched has a name; in French its preposition stands before it."""
    words = participant.text.split()
    syntax = sentence.syntax
    if syntax is not None and syntax.english and words[-1].lower() in _IN_TOWN:
        return False  # Independence Square is where the text says that one is
    if syntax is None or syntax.english or len(words) < 2:
        return participant.text[:1].isupper()
    return "place" in syntax.grammar.functions(words[0].lower()) and any(word[:1].isupper() for word in words[1:])


def _names_places(discourse: Discourse, index: int) -> bool:
    """Whether a sentence names places that are not watched."""
    text = discourse.references.text
    names = discourse.references.strangers(index)
    if discourse.grammar.language == "sw" and any(is_country(text[low:high]) for low, high in names):
        return True  # kaskazini mwa Msumbiji
    places = [(low, high) for low, high in names if text[low:high].split()[-1].lower() not in _HOUSES]
    opening = ("in", "at", "near", "outside", "across")  # In Quito students marched: to a pattern, one name
    return any(
        _BEFORE_PLACE.search(text, max(0, low - 12), low) or text[low:high].split()[0].lower() in opening
        for low, high in places
    )


def dateline(discourse: Discourse, sentence: Sentence) -> list[Participant]:
    """The watched place that the article is dated from, where nothing says that it happened elsewhere."""
    references = discourse.references
    known = _names_places(discourse, sentence.index)
    for index in range(min(2, len(references.spans))):
        for m in references.dateline(index):
            # Talca, Chile: a town of its own says that the news is of the country.
            local = "," in references.text[references.spans[index][0] : m.start]
            if not known or (local and discourse.grammar.language == "en" and not _strange(discourse, sentence.index)):
                return [happening_at(m)]
    return []


def _strange(discourse: Discourse, index: int) -> bool:
    """Whether a sentence names a country, a people or a town that is not watched."""
    text = discourse.references.text
    return any(
        is_strange(text[low:high]) and not _FEATURE.match(text, high)
        for low, high in discourse.references.strangers(index)
    )


def _nearer_place(sentence: Sentence, trigger: int, distance: int, *, headline: bool) -> bool:
    """Whether a place that is not watched stands closer to the trigger: teachers in Kisumu went on strike.

    A town that nobody knows lies in the country of the `headline`.
    """
    for match in _IN_PLACE.finditer(sentence.text):
        start = sentence.start + match.start(1)
        watched = any(m.start <= start < m.end for m in (*sentence.mentions, *sentence.places))
        day = fold(match.group(1)).text in NOT_FIRST_NAMES
        at_home = headline and not is_strange(match.group(1))
        if not watched and not day and not at_home and abs(start - trigger) < distance:
            return True
    return False


def _nearer_country(discourse: Discourse, sentence: Sentence, near: Mention, start: int) -> bool:
    """Whether a headline in Swahili names another country right behind what it tells: chaua kumi Madagascar, ..."""
    if discourse.grammar.language != "sw" or near.start < start:
        return False
    text = discourse.references.text
    between = [(low, high) for low, high in discourse.references.strangers(sentence.index) if start < low < near.start]
    return any(is_country(text[low:high]) for low, high in between)


def _of_origin(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place tells only where somebody comes from, or whom he is like: Tolme-born, a baker born in Tolme."""
    low, high = mention.start - sentence.start, mention.end - sentence.start
    before = sentence.text[:low]
    return bool(_OF_ORIGIN.match(sentence.text, high) or _BORN.search(before) or _LIKE.search(before))


def _spared(sentence: Sentence, mention: Mention, grammar: Grammar) -> bool:
    """Whether a place is named to say that it happened elsewhere: Orskia, not Tolme."""
    before = fold(sentence.text[: mention.start - sentence.start]).text
    if _OPPONENTS.search(before) and _RULED.match(sentence.text, mention.end - sentence.start):
        return False  # they are at home there
    return grammar.not_before is not None and bool(grammar.not_before.search(before))
