"""Where French news says that force was used, whoever used it and whomever it hit.

What an attack cost stands between it and its place: une attaque qui a fait dix morts dans le nord du Varduland. A
headline names the country first: Varduland : deux gardes tués. There, a border is the neighbour's only by name.
"""

import re

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.sentence import Sentence
from streams.events.telling import Telling
from streams.events.whereabouts.on_ground import told_behind, told_in_clause
from streams.events.whereabouts.scene import happening_at
from streams.events.whereabouts.strange_towns import is_strange
from streams.names.demonyms import french_demonyms
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

_DEEDS = frozenset(("attack", "clash", "shelling", "capture", "advance"))
_FOLLOWING = 3  # sentences, with the headline, that its country is the scene of
# Kalo-Tolme: , Kalo (nord) : , Kalo / Armée :
_HEADED = re.compile(r"(?:\s?[-–—/(,][^:.«»]{1,40})?\s?:\s")
# Les frappes, ces raids: told of before, and who tells of them may be elsewhere.
_TOLD_BEFORE = re.compile(r"\b(?:les|la|ces|cette|l['’]|cet) ?$", re.IGNORECASE)
# Nord du Varduland :
_PART = re.compile(
    r"(?:(?:Le |L['’])?(?:Extrême-)?(?:[Nn]ord|[Ss]ud|[EeÉé]st|[Oo]uest|[Cc]entre)(?:-(?:[Ee]st|[Oo]uest))? "
    r"(?:du |de la |de l['’]|de |d['’]|des ))?"
)
_LIMIT = re.compile(r"\bfronti[eè]re(?: [a-zà-ÿ]+)? (?:avec (?:la |le |l['’]|les )?)?$", re.IGNORECASE)
# Ont ouvert le feu, dit-on à Kalo: where it is told.
_AFTERWORD = re.compile(
    r",(?! (?:dans|en|au|aux|à|près|non loin|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)"
)
_WHERE = re.compile(r",? où\b[^.;:]*$")
# Who fights and who falls: words of force alone may be of politics, Orskia : l'opposition attaque le budget.
_BLOOD = re.compile(
    r"\b(?:tue|mort|bless|victime|assaill|attentat|armes?\b|terrorist|d?jihadist|soldat|militaire|gendarme|policier|"
    r"casque|civil|bandit|rebelle|embuscade|explos|kamikaze|enlev|otage|deuil|milic|combattant|village|"
    r"assassin|elimin|abattu|massacr|aviation|missile|drone|bombard|roquette)\w*"
)


def with_scene(telling: Telling, participants: list[Participant]) -> list[Participant]:
    """With where a deed of force took place, behind what it cost or by the headline, if nothing told where it did."""
    form = telling.place.form
    if form.kind not in _DEEDS or not (participants or form.shape == "noun"):
        return participants
    told = bool(_TOLD_BEFORE.search(telling.sentence.text, 0, telling.place.start - telling.sentence.start))
    headed = _by_headline(telling, set() if told else {p.entity for p in participants if p.role == "by"})
    kept = [p for p in participants if headed is None or not _beyond(p, telling)]
    if any(p.role in ("at", "against") and p.entity for p in kept):
        return participants
    behind = told_behind(telling.sentence, telling.place) or _in_clause(telling)
    where = behind[0] if behind else headed
    if where is None:
        return participants
    doing = [p for p in kept if p.role != "by" or (p.start, p.end) != (where.start, where.end)]
    return [*doing, happening_at(where)]


def _in_clause(telling: Telling) -> list[Mention]:
    """The places in the clause of a deed that hit somebody: tués au Varduland; au Varduland, où dix gardes ont péri."""
    sentence, place = telling.sentence, telling.place
    if not _BLOOD.search(fold(sentence.text).text):
        return []
    around = [
        m
        for m in sentence.mentions
        if _WHERE.match(sentence.text[m.end - sentence.start : place.start - sentence.start])
    ]
    behind = [
        m
        for m in told_in_clause(sentence, place)
        if not _AFTERWORD.search(sentence.text[: m.start - sentence.start], max(0, place.end - sentence.start))
    ]
    return [m for m in (*around[-1:], *behind) if m.kind is EntityKind.PLACE]


def _beyond(participant: Participant, telling: Telling) -> bool:
    """Whether somebody takes part only as the neighbour behind a border: tués à la frontière orskienne."""
    low = participant.start - telling.sentence.start
    if low < 0:
        return False
    return participant.text.lower().startswith("frontière") or bool(_LIMIT.search(telling.sentence.text[:low]))


def _by_headline(telling: Telling, doing: set[str | None]) -> Mention | None:
    """The country that a headline opens with, for a deed told of in it or right below, where others are not named.

    Who did it is no other place: Liban : neuf morts dans une frappe israélienne.
    """
    references, sentence = telling.discourse.references, telling.sentence
    headed = _headed(references)
    if headed is None or sentence.index >= _FOLLOWING or not _BLOOD.search(fold(sentence.text).text):
        return None
    places = [m for m in references.mentions[sentence.index] if m.kind is EntityKind.PLACE]
    others = [
        m
        for m in places
        if m.entity not in (headed.entity, *doing) and not _LIMIT.search(references.text[: m.start][-40:])
    ]
    return None if others or _names_strangers(references, sentence) else headed


def _headed(references: References) -> Mention | None:
    """The watched country before the colon of a headline."""
    first = next(iter(references.mentions[0]), None)
    if first is None or first.kind is not EntityKind.PLACE:
        return None
    if not _PART.fullmatch(references.text, references.spans[0][0], first.start):
        return None
    return first if _HEADED.match(references.text, first.end) else None


def _names_strangers(references: References, sentence: Sentence) -> bool:
    """Whether a sentence names a country, a town or a people that is not watched, nor lies in a country that is."""
    named = [(m.start - sentence.start, m.end - sentence.start) for m in (*sentence.mentions, *sentence.places)]
    low, text = sentence.start, sentence.text
    strange = [(a - low, b - low) for a, b in references.strangers(sentence.index) if is_strange(references.text[a:b])]
    people = (m.span() for m in re.finditer(r"\b[a-zà-ÿ]{4,}", text))
    foreign = [(a, b) for a, b in people if fold(text[a:b]).text in french_demonyms()]
    return any(not any(n < b and m > a for n, m in named) for a, b in (*strange, *foreign))
