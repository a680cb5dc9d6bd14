"""Who takes part in an event, and as what, by the order of words; the trigger's frame maps phrases to roles."""

import re
from collections.abc import Mapping, Sequence
from typing import cast

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse
from streams.events.participants.harmed import in_their_country
from streams.events.sentence import Meant, Sentence
from streams.events.taking_part import as_meant
from streams.events.triggers import Occurrence
from streams.events.windows.civilians import hit_civilians
from streams.events.windows.complements import complements
from streams.events.windows.earlier import meant_before
from streams.events.windows.fronted import fronted, theirs
from streams.events.windows.further import further
from streams.events.windows.heads_gather import heads_gather
from streams.events.windows.held import fled, held_by, takes_territory
from streams.events.windows.made import made
from streams.events.windows.modifiers import modifiers
from streams.events.windows.name import Bond, Name
from streams.events.windows.names import find_names
from streams.events.windows.namesakes import with_namesakes
from streams.events.windows.nearby import around, brought, carried, fired, killed, members_of, own_body
from streams.events.windows.objects import cleft, clitic, possessed
from streams.events.windows.opening_place import opened_at
from streams.events.windows.others import of_others
from streams.events.windows.placed import in_capitals
from streams.events.windows.subject import subject
from streams.events.windows.threats import threatened
from streams.events.windows.wielded import goes_on, wielded_by
from streams.events.windows.window import Window, verb_starts
from streams.lexicon.event_type import Role
from streams.names.entity_type import EntityKind

_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|[rn]is|ise|ises|ue|ues|us)$", re.IGNORECASE)
_HAVING = {"a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "avoir", "ayant", "ai", "avons"}
_ONESELF = {"se", "s'", "s’", "s"}
# Kutekwa kwa X: an infinitive that tells what befalls somebody.
_BEFALLING = re.compile(r"ku\w{2,}wa")
# What may stand between what a thing is and what befalls it.
_BESIDES = frozenset((",", "sasa", "tayari", "pia", "bado", "jana", "leo", "hatimaye"))
_TALKS = frozenset(("contact", "agreement", "summit"))
_THEIRS = {"wao", "wake", "chao", "yao", "lao"}
# Who attends a meeting is not in touch with whoever else does.
_ATTENDING = re.compile(r"hudhuri|susi|gome|alikw|shiriki")
# Makombora ya Urusi yaliyorushwa: whose they are has launched them.
_LAUNCHED = re.compile(r"(?:(?<!fu)rushwa|fyatuliwa|vurumishwa)$")
# Who takes a resignation does not resign.
_TAKING = re.compile(r"(?:pok|kubal|kata)")
_BEEN = {"was", "were", "been", "being", "be", "is", "are", "ete", "est", "sont", "fut", "furent", "etait", "etaient"}


def bind(discourse: Discourse, sentence: Sentence, occurrence: Occurrence) -> list[Participant]:
    """The participants of the event that a trigger tells of."""
    trigger, start, end = occurrence
    references = discourse.references
    window = Window(sentence, discourse.grammar, verb_starts(sentence, start, end))
    words = window.words
    inside = [i for i, w in enumerate(words) if w.start < end and w.end > start]
    if not inside:
        return []
    first, last = inside[0], inside[-1]
    if trigger.form.group.object == "territory" and not takes_territory(window, first, last, trigger.object):
        return []
    frame = cast(Mapping[str, tuple[Role, ...]], discourse.types[trigger.form.type].frames[trigger.form.group.frame])
    names = find_names(window)
    if trigger.form.type in _TALKS and discourse.grammar.language == "sw":
        names = in_capitals(window, names)
    passive = trigger.passive or _is_passive(window, first) or _bare_participle(window, first)
    bonds: list[Bond] = []
    if trigger.form.shape == "noun":
        struck = trigger.form.type in ("escalation", "sanction") and discourse.grammar.language == "sw"
        befalls = struck and bool(_BEFALLING.fullmatch(words[last].plain))
        bonds += complements(window, names, last, noun=True, passive=befalls, owned=struck)
        bonds += modifiers(window, names, first)
        # Mkutano wa 45 wa SADC wa wakuu: whose it is stands within
        bonds += [
            ("of", n.meant) for n in names if first < n.first and n.last < last and n.meant and n.function == "of"
        ]
        verb = _verb_before(window, first)
        if verb is not None:
            attending = words[first].plain in ("mkutano", "kongamano") and "shirik" in words[verb].plain
            attending = attending and trigger.form.type == "contact"  # who attends a conference meets nobody there
            if not attending and not (trigger.form.kind == "resignation" and _TAKING.search(words[verb].plain)):
                repelled = words[verb + 1].plain == "nyuma"  # walirudisha nyuma shambulio
                bonds += [("victim" if repelled else "holder", m) for m in subject(window, names, verb, references)]
        elif "teller" in frame and window.verbs is None and not any(f in ("of", "between") for f, _ in bonds):
            verb = next((i for i in range(first - 1, max(-1, first - 8), -1) if window.is_verb(words[i])), None)
            if verb is not None and not _ATTENDING.search(words[verb].plain):
                bonds += [("teller", m) for m in subject(window, names, verb, references)]
        if discourse.grammar.language == "sw":
            visiting = trigger.form.kind == "visit" and {f for f, _ in bonds} <= {"place", "target", "modifier"}
            if "teller" in frame and (visiting or {f for f, _ in bonds} == {"company"}):
                bonds += fronted(window, names, first)
            if trigger.form.type == "contact":
                bonds += theirs(window, names, first, references)
            bonds += around(window, names, first, references)
            makers = made(window, names, last)
            bonds = [(f, m) for f, m in bonds if f != "teller"] + makers if makers else bonds
            if trigger.form.type == "escalation":
                bonds += killed(window, names, last)
                bonds += opened_at(window, names, first)
                bonds += fired(window, names, last, weapon=trigger.form.kind == "shelling")
            if trigger.form.type == "contact":
                bonds += brought(window, names, first)
    elif (
        discourse.grammar.language == "sw"
        and words[first].plain in ("kwa", "ana", "uso", "meza")
        and words[last].plain != "wa"  # kwa simu; not: kwa mwaliko wa
    ):
        bonds += carried(window, names, first, references)
    else:
        bonds += cleft(window, names, first)
        bonds += clitic(window, names, trigger, first, last, references)
        role = "passive" if passive and not _LAUNCHED.search(words[first].plain) else "subject"
        bonds += [(role, m) for m in subject(window, names, first, references)]
        punished = trigger.form.type == "sanction" and discourse.grammar.language == "sw"
        harmed = punished or (trigger.form.type == "escalation" and discourse.grammar.language == "sw")
        bonds += complements(window, names, last, noun=False, passive=passive, owned=harmed)
        if harmed and not passive:
            bonds += possessed(window, names, last, {m.entity for f, m in bonds if f == "subject"})
        if trigger.form.kind == "threat" and discourse.grammar.language == "sw":
            bonds += threatened(window, names, last)
        lost = trigger.form.group.frame == "fall" and not any(function == "subject" for function, _ in bonds)
        if harmed and (lost or (passive and not any(function == "passive" for function, _ in bonds))):
            # Majenerali wa Iran wamewekwa, boti ya Iran imeshambuliwa: the body whose people or things it befalls.
            near = (first - 2,) if first > 1 and words[first - 1].plain in _BESIDES else (first - 1,)
            role = "subject" if lost or _LAUNCHED.search(words[first].plain) else "passive"
            bonds += [(role, n.meant) for n in names if n.last in near and n.meant and n.function in ("of", "place")]
        if harmed and trigger.form.type == "escalation":
            bonds += held_by(window, names, first, last, passive=passive)
            if trigger.form.kind == "capture":
                losing = next((f for f in ("object", "subject") if "against" in frame.get(f, ())), "object")
                bonds += [(losing, m) for m in fled(window, names, last)]
            bonds = _launched(window, names, first, last, bonds) if passive else bonds
            bonds += opened_at(window, names, first)
        if harmed and not any(f in ("object", "passive", "target", "recipient", "origin") for f, _ in bonds):
            hit = meant_before(window, names, trigger, first, last, references, passive=passive)
            bonds += [("passive" if passive else "object", m) for m in hit]
    if discourse.grammar.language == "sw" and trigger.form.group.frame == "fighting":
        bonds = [("holder" if f == "victim" else f, m) for f, m in bonds]  # wauawa katika mapigano dhidi ya
    if discourse.grammar.language == "sw":
        bonds = further(window, names, trigger, first, last, bonds, references)
    apart = any(f in ("subject", "holder", "teller") for f, _ in bonds)
    bonds = [("company" if f == "later" and apart else f, m) for f, m in bonds]
    if trigger.form.group.through == "leaders" and last + 1 < len(words) and words[last + 1].plain in _THEIRS:
        bonds += [("of", n.meant) for n in names if n.last < first and n.meant and n.meant.through == "leader"]
    if trigger.form.type == "protest" and discourse.grammar.language == "sw":
        bonds += [("subject", m) for m in members_of(window, names, first)]
    summit = discourse.types[trigger.form.type].gathering and trigger.form.group.through is None
    kind = discourse.types[trigger.form.type]
    held = trigger.form.shape == "noun" and discourse.grammar.language == "sw" and (kind.gathering or kind.setting)
    held = held and trigger.form.kind != "storm"
    if held and of_others(window, last, placed=kind.setting):
        bonds = [(f, m) for f, m in bonds if f in ("of", "between", "company", "place") and m.start > end]
    elif summit and discourse.grammar.language == "sw" and not any(m.kind is EntityKind.GROUP for _, m in bonds):
        bonds += own_body(discourse, window, names, first)
    if kind.setting and "at" not in frame.get("target", ()):
        bonds = [("place" if f == "target" and _within(window, names, m) else f, m) for f, m in bonds]
    bonds = with_namesakes(names, bonds)
    found: dict[tuple[Role, str], Participant] = {}
    for function, meant in bonds:
        led = meant.through == "leader" or (function == "of" and heads_gather(sentence, meant, trigger))
        if trigger.form.group.through == "leaders" and (not led or _one_state(meant, discourse)):
            continue
        if meant.through in ("asset", "place") and function not in ("object", "passive", "target", "place"):
            continue
        if meant.kind is EntityKind.PERSON and meant.through == "member" and trigger.form.type != "escalation":
            continue  # his fighters have met nobody for him
        if discourse.types[trigger.form.type].gathering and meant.through in ("official", "member"):
            continue
        for role in frame.get(function, ()):
            if meant.through in ("asset", "place") and role not in ("against", "at"):
                continue
            found.setdefault((role, meant.entity), as_meant(role, meant, sentence))
    if trigger.form.type == "escalation" and trigger.form.kind != "threat":
        plain = hit_civilians(window, trigger, first, last, passive=passive)
        for p in in_their_country(found.values(), references.kinds, discourse.grammar, weapon=plain):
            found.setdefault(("against", p.entity or ""), p)
    return list(found.values())


def _launched(window: Window, names: Sequence[Name], first: int, last: int, bonds: list[Bond]) -> list[Bond]:
    """Of an attack in the passive, also whose weapon it was; and of weapons that are launched, what they hit."""
    if not any(function == "agent" for function, _ in bonds):
        return bonds + wielded_by(window, names, last)
    if not _LAUNCHED.search(window.words[first].plain):
        return bonds
    bonds = [(f, m) for f, m in bonds if f != "subject" or m.via != "pronoun"]  # roketi hizo zilirushwa na
    verb = goes_on(window, last)
    if verb is None:
        return bonds
    behind = complements(window, names, verb, noun=False, owned=True)
    return bonds + [("target", m) for f, m in behind if f in ("object", "target", "place")]


def _within(window: Window, names: Sequence[Name], meant: Meant) -> bool:
    """Wameandamana katika mitaa ya Tolme: in a place, not against it."""
    name = next((n for n in names if n.meant == meant), None)
    return name is not None and name.first > 0 and window.words[name.first - 1].plain in ("katika", "kwenye")


def _one_state(meant: Meant, discourse: Discourse) -> bool:
    """Whether a Swahili leader is that of a state: who meets him alone holds no summit."""
    return meant.kind is EntityKind.PLACE and discourse.grammar.language == "sw"


def _is_passive(window: Window, verb: int) -> bool:
    """Been attacked, a été pris: a form of `be` right before a participle."""
    if window.grammar.language == "sw":
        return False
    before = [w.plain for w in window.words[max(0, verb - 3) : verb]]
    return any(word in _BEEN for word in before[-2:]) and not any(word in _ONESELF for word in before)


def _bare_participle(window: Window, verb: int) -> bool:
    """French participles that no auxiliary stands before: dix soldats tués."""
    if window.grammar.language != "fr" or not _PARTICIPLE.search(window.words[verb].text):
        return False
    low, _ = window.clause(verb)
    return not any(w.plain in _HAVING or w.plain in _ONESELF for w in window.words[max(low, verb - 9) : verb])


def _verb_before(window: Window, noun: int) -> int | None:
    """The verb that a noun completes: hold talks."""
    words = window.words
    low, _ = window.clause(noun)
    for index in range(noun - 1, max(low, noun - 6) - 1, -1):
        if words[index].text[0].islower() and words[index].plain in window.grammar.support:
            return index
        if window.is_verb(words[index]):
            return None
    return None
