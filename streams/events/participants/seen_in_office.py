"""French offices whose holder stands where a parser hangs him elsewhere: behind an apposition, before a participle.

The words around the trigger tell it: *A, ancien préfet, a été nommé*; *fraîchement nommée, la consule, A, ...*;
*la passation entre B et A*; and whose man loses his post: *A a limogé son directeur*.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_ASIDE = r"(?:,? \([^)]{1,40}\))?(?:, [^,;.:]{2,90},)?"
_MADE = re.compile(
    rf"{_ASIDE},? (?:(?:a|avait|ait|ayant) (?:[\w-]+ ){{0,2}}?été|(?:vient|venait) (?:[\w-]+ )?d['’]être) (?:[\w-]+ )?"
    r"|, (?:\w+ment )?"
)
_ACTING = re.compile(
    r", [^,;.:]{2,90}, (?:(?:a|avait|va|vient de|doit) )?(?:[\w-]+ment )?|,? (?:a|avait) (?:\w+ment )?"
)
# What the name belongs to, so that it is not he who acts: le frère de A, avec A.
_BELONGING = re.compile(
    r"\b(?:de|du|des|avec|par|à|au|aux|pour|contre|et|que|sur|chez|selon|d['’]) ?"
    r"(?:(?:le |la |l['’])?[a-zà-ÿ-]+ ){0,3}$",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(r"(?:é|ée|i|ie|is|ise|it|ite|u|ue)$")
_OPENING = re.compile(r"\W*(?:[\w-]+ment )?")
_BEHIND_OPENING = re.compile(r"[^.;:]{0,100}, (?:(?:le |la |l['’])[^,.;:]{2,60},? )?")
_OFFICIAL = re.compile(
    r"(?:co-?)?(?:directeur|directrice|rédacteur|rédactrice|secrétaire|président|présidente|vice-président|ministre|"
    r"ambassadeur|ambassadrice|chef|cheffe|patron|patronne|porte-parole|coordonnateur|coordonnatrice|coordinateur|"
    r"coordinatrice|représentant|représentante|consul|consule|gouverneur|préfet|trésorier|commandant|pdg|dg|numéro|"
    r"gouvernement|cabinet|commissaire|procureur|premier|première|dirigeant|dirigeante|entraîneur|sélectionneur|"
    r"administrateur|administratrice|leader|envoyé|responsable)"
)
_CHOSEN = re.compile(r"(?:choisi|él[iu]|réél|désign)")  # at the polls, for the polls
_HANDED = re.compile(r"[^.;:]{0,20} entre [^.;:]{0,90}")


def seen_in_office(sentence: Sentence, place: Place, bonds: Sequence[Bond], phrases: Phrases) -> Iterator[Meant]:
    """Those who get or lose the office that a French trigger tells of, or whose man does."""
    yield from (phrases.named(mention) for mention in _seen(sentence, place))
    if not _CHOSEN.match(sentence.text[place.start - sentence.start :].lower()):
        yield from _whose_man(sentence, bonds, phrases)


def anothers(syntax: Syntax, bonds: Iterable[Bond]) -> bool:
    """A a reçu la démission de trois ministres: not that of his own government."""
    others = [token for function, token in bonds if function == "of" and syntax.is_noun(token)]
    return any(not any(syntax.token(c).lower in ("son", "sa", "ses") for c in syntax.children(t)) for t in others)


def _seen(sentence: Sentence, place: Place) -> Iterator[Mention]:
    """The persons who get or lose an office by the words between."""
    low, high = place.start - sentence.start, place.end - sentence.start
    text, frame = sentence.text, place.form.group.frame
    participle = bool(_PARTICIPLE.search(text[low:high].partition(" ")[0].lower()))
    for mention in sentence.mentions:
        if mention.kind is not EntityKind.PERSON:
            continue
        start, end = mention.start - sentence.start, mention.end - sentence.start
        if end <= low and not _BELONGING.search(text[:start]):
            gap = text[end:low]
            made = frame == "name" and participle and _MADE.fullmatch(gap)
            if made or (frame in ("leave", "take") and _ACTING.fullmatch(gap)):
                yield mention
        elif start >= high and frame == "name" and participle and _OPENING.fullmatch(text[:low]):
            if _BEHIND_OPENING.fullmatch(text[high:start]):
                yield mention
        elif start >= high and text[low:high].lower().startswith("passation") and _HANDED.fullmatch(text[high:start]):
            yield mention


def _whose_man(sentence: Sentence, bonds: Sequence[Bond], phrases: Phrases) -> Iterator[Meant]:
    """The bodies whose own man gets or loses an office: A a relevé son rédacteur en chef de ses fonctions."""
    syntax = sentence.syntax
    assert syntax is not None
    for function, token in bonds:
        if function not in ("object", "passive", "of") or not _OFFICIAL.fullmatch(syntax.token(token).lower):
            continue
        for child in syntax.children(token, "det", "nmod", "poss"):
            if syntax.token(child).lower in ("son", "sa"):
                yield from (m for m in phrases.meant(sentence, child) if m.kind is not EntityKind.PERSON)
