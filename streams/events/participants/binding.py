"""Who takes part in an event, and as what, by the syntax tree; the trigger's frame maps phrases to roles."""

from collections.abc import Iterable, Mapping
from typing import cast

from streams.annotation import Participant
from streams.events.participants import arguments
from streams.events.participants.belonging import of_rulers
from streams.events.participants.corrected import (
    Participants,
    led,
    without_origins,
    without_private_ties,
    without_self_harm,
)
from streams.events.participants.dealings import partners
from streams.events.participants.harmed import in_their_country
from streams.events.participants.means import grounds
from streams.events.participants.offices import heads_of, titled_behind
from streams.events.participants.phrases import Phrases
from streams.events.participants.taking import fitting
from streams.events.participants.targets import hit_behind
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.lexicon.event_type import EventType, Role
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES
from streams.text import fold

# "on Friday" is neither where it happened nor what it was about.
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december today yesterday tomorrow tonight lundi mardi mercredi jeudi vendredi samedi"
    " dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)


# Put on the EU's list, hit with British travel bans: who did it.
_LENDING = frozenset(("company", "recipient", "place", "under"))
_OPPOSED = frozenset("critic critics opponent opponents victim victims foe foes enemy enemies rival rivals".split())


def bind(
    sentence: Sentence, place: Place, phrases: Phrases, types: dict[str, EventType]
) -> tuple[list[Participant] | None, int]:
    """The participants of the event that a trigger tells of, and the token that heads the telling.

    None instead of participants: those bound to it were not in touch with one another.
    """
    syntax = sentence.syntax
    assert syntax is not None
    frame = cast(Mapping[str, tuple[Role, ...]], types[place.form.type].frames[place.form.group.frame])
    bonds, head = arguments.bonds(sentence, place)
    if "target" in frame and any(function == "agent" for function, _ in bonds):
        # the bombardment by A of B: B is not who did it
        bonds = [("target" if function == "of" else function, token) for function, token in bonds]
    if not syntax.english and place.form.type == "sanction":
        bonds = [
            ("of" if function == "modifier" else function, token) for function, token in bonds
        ]  # sanctions américaines
    if not syntax.english and place.form.type == "resignation_or_appointment" and _anothers(syntax, bonds):
        bonds = [(function, token) for function, token in bonds if function != "holder"]
    participants: Participants = {}
    setting = types[place.form.type].setting
    through = place.form.group.through
    weak: list[tuple[Role, Meant]] = []
    for function, token in bonds:
        if (
            place.form.type == "agreement"
            and syntax.english
            and function == "recipient"
            and place.form.shape == "phrase"
        ):
            continue  # agreed to the demands of A, who agrees to nothing
        for role in frame.get(function, ()):
            for joined in syntax.conjuncts(syntax.whole(token)):
                if _excepted(syntax, joined):
                    continue
                if role == "at" and syntax.english and _abroad(syntax, joined):
                    continue
                meant = phrases.meant(sentence, joined)
                if place.form.group.object == "ties" and role == "against" and function in ("object", "passive", "of"):
                    meant = partners(phrases, sentence, joined)
                lent = role == "by" and (function in _LENDING or (types[place.form.type].roles[0] == "by" and setting))
                lent = lent or (role == "by" and place.form.kind == "threat" and not syntax.english)  # its spokesman
                if not meant and syntax.english and place.form.type == "protest":
                    meant = phrases.owners(sentence, joined) if role == "at" else meant
                    meant = led(syntax, joined, sentence, phrases) if role == "by" else meant
                if not meant and role == "at" and not syntax.english and place.form.type == "protest":
                    closed = syntax.token(joined).lower in phrases.grammar.objects["ways"]  # l'usine de A
                    meant = phrases.owners(sentence, joined) if closed else []
                if not meant and syntax.english and place.form.kind == "dismissal":
                    meant = [m for t in heads_of(syntax, joined) for m in phrases.meant(sentence, t)]
                if (
                    not meant
                    and (role == "against" or lent)
                    and place.form.group.object != "ties"
                    and syntax.token(joined).lower not in _OPPOSED
                ):
                    meant = phrases.owners(sentence, joined)
                if not meant and role == "by" and syntax.english and place.form.type == "escalation":
                    meant = [m for t in grounds(syntax, joined) for m in phrases.owners(sentence, t)]
                if not meant and function == "object" and "office" in frame:
                    meant = phrases.raised(sentence, joined)
                if not meant and role == "at" and function == "place" and place.form.type == "escalation":
                    owned = phrases.owners(sentence, joined) if syntax.english else ()  # in a market of A's capital
                    meant = [m for m in owned if m.kind is EntityKind.PLACE]
                if function == "office":
                    meant = [m for m in meant if sentence.at_token(joined)]
                if place.form.kind == "dismissal" and syntax.english and function in ("object", "passive"):
                    meant = [m for m in meant if m.kind is not EntityKind.PLACE or m.through]  # A was shut out
                if function in ("subject", "object", "passive") and not syntax.english and _possessed(syntax, joined):
                    continue
                if through == "leaders":
                    alone = syntax.english and place.form.shape != "noun" and syntax.token(joined).tag in ("NN", "NNP")
                    alone = alone and not of_rulers(syntax, joined, phrases.grammar)
                    meant = [m for m in meant if m.through == "leader" and not alone]  # one leader is no summit
                elif types[place.form.type].gathering:
                    meant = [m for m in meant if m.through in ("", "leader")]
                if role not in ("against", "at"):
                    held = function == "holder"
                    meant = [m for m in meant if m.through != "place" and (held or m.through != "asset")]
                if function == "teller":
                    weak += [(role, m) for m in meant]
                    continue
                for m in meant:
                    _add(participants, role, m, sentence)
                if not meant and through is None and (function != "holder" or role == "between"):
                    _add_stranger(participants, role, joined, sentence)
    parties = sum(p.role == "between" for p in participants.values())
    for role, m in weak:
        told = any(p.role == role and (p.entity or p.text[:1].isupper()) for p in participants.values())
        if parties < 2 if role == "between" else not told:
            _add(participants, role, m, sentence)
    if not syntax.english and place.form.kind == "resignation":
        # a remis sa démission à A
        taken = {m.entity for f, t in bonds if f == "recipient" for m in phrases.meant(sentence, t)}
        participants = {k: p for k, p in participants.items() if p.role != "of" or p.entity not in taken}
    without_self_harm(participants)
    if place.form.group.object == "ties":
        without_private_ties(participants)
    if setting and syntax.english:
        without_origins(participants)
    if place.form.kind == "appointment" and syntax.english:
        for mention in titled_behind(sentence, place):
            _add(participants, "of", phrases.named(mention), sentence)
    if place.form.type == "escalation" and place.form.kind != "threat":
        for p in in_their_country(participants.values(), phrases.references.kinds, phrases.grammar):
            participants.setdefault(("against", p.entity or "", 0), p)
    if place.form.type == "sanction":
        for mention in hit_behind(participants.values(), sentence, place):
            _add(participants, "against", phrases.named(mention), sentence)
    if (
        place.form.kind == "visit"
        and place.form.shape == "verb"
        and not _watched(participants, bonds, sentence, phrases)
    ):
        return (None if syntax.english else []), head
    if not fitting(sentence, place, bonds, phrases):
        crowd = place.form.group.doer == "crowd" and (syntax.english or place.form.group.object == "squares")
        return (None if crowd else []), head
    return list(participants.values()), head


def _abroad(syntax: Syntax, token: int) -> bool:
    """Whether a building of a state stands in another: outside their embassy."""
    return syntax.token(token).lower in ("embassy", "consulate", "mission", "commission", "consulates", "embassies")


def _anothers(syntax: Syntax, bonds: Iterable[Bond]) -> bool:
    """A a reçu la démission de trois ministres: not that of his own government."""
    others = [token for function, token in bonds if function == "of" and syntax.is_noun(token)]
    return any(not any(syntax.token(c).lower in ("son", "sa", "ses") for c in syntax.children(t)) for t in others)


def _watched(participants: Participants, bonds: Iterable[Bond], sentence: Sentence, phrases: Phrases) -> bool:
    """Whether a visit has a watched visitor, or one host alone: two places that somebody visits are not in touch."""
    kinds = phrases.references.kinds
    hosts = {p.entity for p in participants.values() if p.role == "between" and p.entity}
    if any(kinds.get(host) is EntityKind.PERSON for host in hosts):
        return True  # received together
    if len(hosts) < 2:
        return True
    visitors = (t for function, t in bonds if function != "object")
    return any(m.entity in hosts for token in visitors for m in phrases.meant(sentence, token))


def _excepted(syntax: Syntax, token: int) -> bool:
    """Kagame, not Ruto."""
    low, _ = syntax.span(token)
    return low > 0 and syntax.token(low - 1).lower in ("not", "pas", "non", "except", "sauf", "without", "sans")


def _possessed(syntax: Syntax, token: int) -> bool:
    """L'envoyé de Guterres: what the parser took for a subject belongs to one."""
    return any(syntax.token(c).lower in ("de", "d'", "d’", "du") for c in syntax.children(token, "case"))


def _add(participants: Participants, role: Role, meant: Meant, sentence: Sentence) -> None:
    if any(p.entity == meant.entity and p.role == role for p in participants.values()):
        return
    low, high = max(meant.start, sentence.start), min(meant.end, sentence.end)
    if low >= high:
        low, high = sentence.start, sentence.end
    text = sentence.text[low - sentence.start : high - sentence.start]
    participants[role, meant.entity, 0] = Participant(
        role=role,
        text=text,
        start=low,
        end=high,
        entity=meant.entity,
        via=meant.via,
    )


def _add_stranger(participants: Participants, role: Role, token: int, sentence: Sentence) -> None:
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(token).text
    if word[0].isupper() and fold(word).text in NOT_FIRST_NAMES:
        return
    named = syntax.token(token).tag in ("NNP", "NNPS", "PROPN")
    if role == "between" and not named and syntax.token(token).lower not in syntax.grammar.descriptions["persons"]:
        return
    if not syntax.is_noun(token) or (role == "at" and syntax.token(token).tag not in ("NNP", "NNPS", "PROPN")):
        return
    if syntax.token(token).lower in _TIMES:
        return
    low, high = syntax.span(token)
    start, end = sentence.start + syntax.token(low).start, sentence.start + syntax.token(high).end
    text = sentence.text[start - sentence.start : end - sentence.start]
    participants[role, "", token] = Participant(role=role, text=text[:200], start=start, end=end)
