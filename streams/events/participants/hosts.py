"""The side of a French contact that has no name of its own body: by where the guest is received, or by who tells of it.

A a été reçu à Orska par le général Brun: the general is of the country whose name or capital that is. Jean Brun
recevra A, a confirmé la présidence orskienne: she speaks of her own.
"""

import re

from streams.annotation import Participant
from streams.events.discourse.french_seats import OFFICE
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.demonyms import french_demonyms
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

_OFFICE = re.compile(
    r"\b(?:président|présidente|premi(?:er|ère) ministre|ministre|général|colonel|capitaine|roi|reine|émir|"
    r"sultan|cheff?e?|dirigeante?|chancelière?|homologue)\b",
    re.IGNORECASE,
)
_COUNTERPART = re.compile(r"\b(?:son|sa) homologue\b")
_AT = re.compile(r"\b(?:à|en|au|aux) (?:la |l['’])?$")
_HOME = r"(?:présidences?|gouvernements?|ministères?|diplomaties?|primatures?|chancelleries?|cabinets?|palais|services)"
# Who tells of it, up to the name or the adjective of his country.
_TOLD = re.compile(
    r"(?:\b(?:selon|d['’]après|de source|indique(?:nt)?|précise(?:nt)?|annonce(?:nt)?|affirme(?:nt)?)|"
    r"\b(?:a|ont) (?:\w+ment )?(?:annoncé|indiqué|confirmé|précisé|fait savoir|déclaré|rapporté|affirmé|révélé))"
    rf"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?,? (?:la |le |les |l['’])?{_HOME}"
    r"(?P<rest>(?: (?:présidentiels?|royale?|fédérale?|des Affaires étrangères))?"
    r"(?: (?:de la |de l['’]|du |de |des |d['’])| )(?:[\w'’-]+ et (?:de la |de l['’]|du |de |des |d['’])?)?)$"
)
# Who received a guest, by his name and the office behind it, up to its body: reçu par Jean Brun, président d'Orskia.
_RECEIVED_BY = re.compile(
    r"\bpar (?:(?:le |la |l['’])?[a-zà-ÿ.]+ ){0,2}"
    r"[A-ZÀ-Þ][\w'’-]+(?: (?:al-|de |ben |bin |ould |el-)?[A-ZÀ-Þ][\w'’-]+){0,3},"
    rf"(?: [\w'’-]+){{0,2}}? (?:le |la |l['’])?(?:(?:nouve(?:l|au|lle)|actuel(?:le)?) )?(?i:{OFFICE})(?:la |l['’])?$"
)
# Reçu à Kalo, A a remercié son homologue de B; A et son hôte B.
_TO_HIS_HOST = re.compile(
    r"^(?:Reçue?|Accueillie?)\b[^;:.]*?, [^;:.]*\b(?:à|et|avec|remerci\w+) (?:son|sa) (?:homologue|hôte),? "
    r"(?:de la |de l['’]|du |des |de |d['’]|la présidente |le président )?$"
)


def hosts(sentence: Sentence, place: Place, participants: list[Participant]) -> list[Participant]:
    """The parties that a contact of one watched body, or of strangers alone, lacks."""
    parties = [p for p in participants if p.role == "between"]
    strangers = [p for p in parties if not p.entity]
    named = {p.entity for p in parties if p.entity}
    pair = 2 if _COUNTERPART.search(sentence.text) else len(parties)
    if place.form.language != "fr" or place.form.type != "contact" or len(named) > 1:
        return []
    if place.form.kind == "visit" and len(named) == 1:
        receiving = [m for m in _receiving(sentence, place) if m.entity not in named]
        if receiving:
            return [taking_part("between", receiving[0], "description")]
    if max(pair, len(parties)) == len(named):
        return []
    found = [m for m in _tellers(sentence, place) if m.entity not in named]
    if not found and named and place.form.kind == "visit":
        found = _at_home(sentence, participants, strangers, named)
    found = found if len(named) + len(found) <= max(pair, len(parties)) else []
    return [taking_part("between", mention, "description") for mention in found]


def _tellers(sentence: Sentence, place: Place) -> list[Mention]:
    """The bodies whose governments tell of it behind it."""
    bodies = [m for m in sentence.mentions if m.kind is not EntityKind.PERSON and m.start >= place.end]
    return [m for m in bodies if _TOLD.search(sentence.text[: m.start - sentence.start])]


def _receiving(sentence: Sentence, place: Place) -> list[Mention]:
    """The bodies in whose office somebody received the guest, or whose head a guest turns to who was just received."""
    text, low = sentence.text, place.start - sentence.start
    behind = [m for m in sentence.mentions if m.start >= place.end]
    bodies = [m for m in behind if m.kind is not EntityKind.PERSON]
    found = [m for m in bodies if _RECEIVED_BY.search(text[low : m.start - sentence.start])]
    if not found and not text[:low].strip(' «"'):
        found = [m for m in behind if _TO_HIS_HOST.search(text[low : m.start - sentence.start])]
    return found


def _at_home(
    sentence: Sentence, participants: list[Participant], strangers: list[Participant], named: set[str]
) -> list[Mention]:
    """The country in which a stranger in office receives, or is visited, if nothing says of which he is."""
    if len(strangers) > 1 or not _in_office(sentence, strangers):
        return []
    at = {p.entity for p in participants if p.role == "at" and p.entity} - named
    places = (m for m in sentence.mentions if m.entity in at and m.kind is EntityKind.PLACE and not m.within)
    return [m for m in places if _AT.search(sentence.text[: m.start - sentence.start])][:1]


def _in_office(sentence: Sentence, strangers: list[Participant]) -> bool:
    """Whether somebody holds an office, by his title or as he has a counterpart, and no people's name tells whose."""
    text = " ".join(stranger.text for stranger in strangers)
    title = _OFFICE.search(text) or _COUNTERPART.search(sentence.text)
    words = (fold(word).text for word in re.findall(r"[\w-]+", text) if word[:1].islower())
    return bool(title) and not any(word in french_demonyms() for word in words)
