"""Where news, French above all, has what strikes a place: by words before its name, forecasts, who fights it."""

import re
from collections.abc import Mapping

from streams.annotation import Modality, Participant
from streams.dates import FRENCH_MONTHS
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind
from streams.text import fold

# À Kalo, dans le centre de Kalo, dans plusieurs villes du Varduland, devant le parlement varduan.
_WHERE = re.compile(
    r"\b(?:a|au|aux|en|dans|devant|pres|autour|sur|non loin|au large)"
    r"(?: (?:de|du|des|d'|la|le|les|l'))*(?: ?[\w'-]+(?: [\w'-]+){0,4} ?)?$"
)
_FACING = re.compile(r"\b(?:contre|face|envers|visant|solidarite|soutien|ambassade|consulat)\b")
# Contre la junte au Varduland: those who rule there are faced at home, unlike a war in A.
_THEIR_RULERS = re.compile(
    r"\b(?:contre|face a) (?:la |le |l'|les )(?:junte|pouvoir|regime|gouvernement|president|autorites)(?: [\w'-]+)? "
    r"(?:au|aux|en) (?:[\w'-]+ ){0,3}[\w'-]+$"
)
_DATED = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|cette nuit|"
    rf"\d{{1,2}}(?:er)? (?:{FRENCH_MONTHS})|"
    r"(?:dans|d'ici) (?:les )?(?:prochaines )?\d* ?heures?)\b"
)
_DUE = re.compile(r"\bdevrai(?:t|ent)\b")
_DOUBTED = re.compile(r"\b(?:si|s'il|pourrai\w+|peut-etre|eventuel\w*)\b")
_AVERTED = re.compile(
    r"\b(?:evit|empech|prevenir|prevention|ecart|echapp|conjur|dejou|avert|avoid|prevent|escap|spare|ward)"
)
_WARNED = re.compile(r"(?:[ -][\w-]+)?[ -](?:warning|alert|watch|advisor|drill|exercise|fear|scare|threat|risk)")
# Who fights a hazard does so because it is there.
_FOUGHT = re.compile(
    r"\b(?:tent\w+|essa\w+|cherch\w+|s'effor\w+|pein\w+|parv\w+|lutt\w+|continu\w+)[^.;,]{0,30}? (?:de |d'|a |pour )"
    r"(?:maitriser|eteindre|contenir|circonscrire|combattre|venir a bout|endiguer|juguler|stopper|enrayer|fixer)\b"
)
# Les pompiers luttent contre les flammes; un village en proie aux flammes.
_FIREMEN = re.compile(
    r"\b(?:pompiers?|soldats du feu|secouristes|sauveteurs|canadairs?)\b[^.;]*\b(?:lutt|combatt|bataill)\w*\b"
)
_IN_THE_GRIP = re.compile(r"\b(?:en proie|aux prises) (?:a|aux?|avec)\b[^.;,]{0,30}$")


def located(participant: Participant, sentence: Sentence, kinds: Mapping[str, EntityKind]) -> Participant:
    """A place that is where something happens, though the parser has it as what that is against."""
    if participant.role != "against" or kinds.get(participant.entity or "") is not EntityKind.PLACE:
        return participant
    before = fold(sentence.text[: max(0, participant.start - sentence.start)]).text[-60:].rpartition(",")[2]
    own = fold(participant.text).text
    place = _WHERE.search(before) or re.match(r"(?:a|au|en|dans|devant|pres|a) ", own)
    ruled = _THEIR_RULERS.search(fold(sentence.text[: participant.end - sentence.start]).text[-120:])
    if not ruled and (not place or _FACING.search(before) or _FACING.search(own)):
        return participant
    return participant.model_copy(update={"role": "at"})


def without_its_name(participants: list[Participant], sentence: Sentence, end: int) -> list[Participant]:
    """Without the name of the hazard itself, which the parser takes for a place: le cyclone Alba."""
    behind = re.match(r" (?=[A-ZÀ-Þ])", sentence.text[end - sentence.start :])
    named = end + 1 if behind else -1
    return [p for p in participants if p.entity or p.start != named]


def struck(modality: Modality, sentence: Sentence, start: int, end: int) -> Modality:
    """That of a hazard beside what is called off for it: classes stayed suspended, as floodwater stood."""
    if modality is not Modality.CANCELLED:
        return modality
    averted = _AVERTED.search(fold(sentence.text[: start - sentence.start]).text)
    own, behind = sentence.text[start - sentence.start : end - sentence.start], sentence.text[end - sentence.start :]
    warned = _WARNED.search(fold(own).text) or _WARNED.match(fold(behind).text)
    return modality if averted or warned else Modality.HAPPENED


def forecast(modality: Modality, sentence: Sentence, start: int) -> Modality:
    """That of a hazard which is due on a day, or which somebody tries to put out."""
    if modality is not Modality.HYPOTHETICAL:
        return modality
    text = fold(sentence.text).text
    if _DOUBTED.search(text):
        return modality
    before = text[: start - sentence.start + 1]
    if _FOUGHT.search(before) or _FIREMEN.search(before) or _IN_THE_GRIP.search(before):
        return Modality.HAPPENED
    return Modality.PLANNED if _DUE.search(text) and _DATED.search(text) else modality
