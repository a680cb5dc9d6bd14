"""Against whom sanctions are, where the tree leaves it open: by the words behind, or by where those who are hit are."""

import re
from collections.abc import Iterable

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# A ban on services for B: what stands between, where the parser takes `for` for a clause.
_FACING = re.compile(
    r" (?:(?!(?:by|to|and|but|that|after|from|of|in|as|with) )[a-z-]+ ){0,5}?(?:on|against|for) (?:the )?"
)
# Of those who are hit: why they are, up to where they did it.
_CAUSE = re.compile(
    r"\b(?:responsible|over|for|behind|accused|linked|tied|connected|blamed|implicated|involved|complicit|suspected|"
    r"because of|due to|(?:in )?(?:connection|response|reaction|view)|(?:part|role|involvement|complicity|"
    r"participation) in|following|undermin\w+|fuel\w+|threaten\w+|destabili[sz]\w+)\b"
)
_WITHIN = re.compile(r"\b(?:in|of|across|inside|throughout|within) (?:the )?$")
_OCCASION = re.compile(
    r"\b(?:in view of|because of|in response to|in reaction to|over|against the background of|given|amid) "
    r"(?:the |recent |a )?(?:[a-z-]+ ){0,4}(?:in|of) (?:the )?$",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"(?<=[a-z,] )[A-ZÀ-Þ]\w+")
_JOINED = re.compile(r",? (?:and|or) (?:the )?[A-ZÀ-Þ]")


def hit_behind(participants: Iterable[Participant], sentence: Sentence, place: Place) -> list[Mention]:
    """Whom sanctions are against by the words behind them: a ban on services for B; people responsible for it in B."""
    participants = list(participants)
    if any(p.role == "against" and p.entity for p in participants):
        return []
    told = []
    for mention in sentence.mentions if place.form.shape == "noun" else ():
        gap = sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]
        if mention.kind is not EntityKind.PERSON and _FACING.fullmatch(gap):
            told.append(mention)
    english = sentence.syntax is not None and sentence.syntax.english
    if not english and not told:
        told = _behind_in_french(participants, sentence, place)
    country = _their_country(participants, sentence, place) if english and not told else None
    return told + ([country] if country else [])


# Words that open something else than what is stopped, frozen or banned, and for whom.
_OTHERWISE = re.compile(
    r"[,;:.()]|\b(?:par|selon|d['’]après|après|avant|pour|afin|malgré|sauf|hors|en faveur|au profit|au nom|lors|depuis|"
    r"pendant|durant|sans|mais|qui|que|dont|où|alors|tandis|comme|à la demande|avec l['’](?:aide|appui|accord)|"
    r"en raison|à cause|faute|via|grâce)\b"
)
_AT_TOWN = re.compile(r"\b(?:à|en|dans|près de) ?(?:la |le |les |l['’])?$")
_HELD_BY = re.compile(r"\b(?:détenu|tenu|contrôlé|possédé|exploité|fabriqué|produit|émis|affrété|opéré)e?s? par\b")


def _behind_in_french(participants: list[Participant], sentence: Sentence, place: Place) -> list[Mention]:
    """The only other body that stands behind what is stopped, in the same clause, where the tree binds it to nothing.

    A a gelé les comptes détenus par des entreprises de B; l'arrêt de tous les programmes menés avec B.
    """
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    hit = [p for p in participants if p.role == "against" and place.end <= p.start]
    if not doers or any(re.search(r"(?<!^)[A-ZÀ-Þ]", p.text) for p in hit):
        return []
    found: dict[str, Mention] = {}
    for mention in sentence.mentions:
        if mention.start < place.end or mention.entity in doers or mention.kind is EntityKind.PERSON:
            continue
        gap = sentence.text[place.end - sentence.start : mention.start - sentence.start]
        if not _OTHERWISE.search(_HELD_BY.sub("", gap)) and not _AT_TOWN.search(gap):
            found.setdefault(mention.entity, mention)
    return list(found.values()) if len(found) == 1 else []


def _their_country(participants: Iterable[Participant], sentence: Sentence, place: Place) -> Mention | None:
    """The watched place against which sanctions are, if it is not said whose those are who are hit.

    Nine people responsible for repression in A; in view of the situation in A; and a heading, A: asset freezes.
    Not where another nation is named: two Japanese firms that sold arms in A are Japan's.
    """
    hit = [p for p in participants if p.role == "against"]
    doers = {p.entity for p in participants if p.role == "by"}
    if any(p.entity or re.search(r"[A-ZÀ-Þ]", p.text[p.start == sentence.start :]) for p in hit) or not doers - {None}:
        return None
    text, offset = sentence.text, sentence.start
    for mention in sentence.mentions:
        low, high = mention.start - offset, mention.end - offset
        if mention.kind is EntityKind.PERSON or mention.entity in doers or _JOINED.match(text, high):
            continue
        if low == 0 and text[high : high + 2] == ": " and hit:
            return mention
        opening = bool(_OCCASION.search(text[:low]))
        behind = [p.end - offset for p in hit if p.end - offset <= low]
        start = max(behind, default=place.end - offset if low > place.end - offset else None)
        if start is None:
            if opening:
                return mention
            continue
        gap = "".join(c for at, c in enumerate(text[start:low], offset + start) if not _of_doer(at, sentence, doers))
        if _WITHIN.search(gap) and not _OTHERS.search(gap) and (opening or (hit and _CAUSE.search(gap))):
            return mention
    return None


def _of_doer(position: int, sentence: Sentence, doers: set[str | None]) -> bool:
    return any(m.entity in doers and m.start <= position < m.end for m in sentence.mentions)
