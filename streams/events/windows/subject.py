"""The subject of a verb without a tree."""

import re
from collections.abc import Sequence

from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.agreement import disagrees
from streams.events.windows.charged_with import charged_with
from streams.events.windows.clauses import (
    beside,
    done_by_others,
    done_to_others,
    in_brackets,
    met_in,
    of_the_enemy,
    scene,
    sent_by,
    told_apart_by,
    trails,
    visited,
)
from streams.events.windows.name import Name
from streams.events.windows.names import ADVERB
from streams.events.windows.parties import parties, without_bearers
from streams.events.windows.pointed import armed, described_subject, resolved
from streams.events.windows.relatives import befallen, head_of_relative, main_verb, told_of
from streams.events.windows.speech import behind_source, of_the_palace, says, speaker
from streams.events.windows.verbs import FIRST_PERSON, is_relative
from streams.events.windows.window import JOINERS, Window
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES

_GOING = re.compile(r"\w{1,5}(?:wasili|enda|elekea|safiri|ondoka|fika|tua|rejea|rudi|ruka|kwea)$")
_GOING_THERE = re.compile(r"\w{1,2}ki(?:wasili|end|elekea|safiri|ondoka|fika|tua|rejea|rudi|ingia|zuru)")
_SENDING = re.compile(r"\w{1,2}(?:me|li|na|ta)?(?:m|mw|wa)(?:tuma|agiza|ruhusu)$")
# Alimwambia Rubio walipokutana: both of them.
_WHEN_THEY = re.compile(r"wa(?:li|na|taka)po")
_WHEN_HE = re.compile(r"(?:i|li|ki|u)(?:li|na|taka)po\w{3,}")
_THEY = frozenset(("wao", "yeye"))
_WHOEVER = re.compile(r"(?:aliye|walio|anaye|wanao|atakaye|watakao)\w{3,}")
_OF = frozenset("wa ya za la cha vya".split())
_BLAMING = re.compile(r"(?:shu?tum|tuhum|laum|laan)[ui]")


def subject(window: Window, names: Sequence[Name], verb: int, references: References) -> list[Meant]:
    """Whom the subject of a verb means: the names before it, or whom a title or the verb's prefix points back to."""
    words = window.words
    low, _ = window.clause(verb)
    if window.grammar.language == "sw":
        low = behind_source(window, low, verb)
    if window.grammar.language == "fr":
        if verb == 0:
            return _behind(window, names)
        if words[verb - 1].text == "," and words[verb].text.endswith(("is", "és", "us", "ées", "ues", "ies")):
            last = next((n for n in names if n.last == verb - 2), None)
            if last is not None and last.meant is not None:
                return [last.meant]  # les dirigeants de A, réunis en sommet
    if window.grammar.language == "sw" and FIRST_PERSON.fullmatch(words[verb].plain):
        return speaker(window, names, references)
    if window.grammar.language == "sw" and words[verb].plain.startswith("ku"):
        if done_to_others(window, verb):
            return []
        behind = verb - 1 if words[verb - 1].plain != "kwa" else verb - 2
        last = next((n for n in names if n.last == behind), None)
        if last is None and behind < verb - 1 and any(_BLAMING.search(w.plain) for w in words[low:behind]):
            return []  # yaishutumu serikali kwa kushambulia
        if last is not None and (whose := told_apart_by(window, names, last)) is not None:
            return whose
        coordinate = words[verb - 1].plain in ("na", "kisha")
        if coordinate and (blamed := charged_with(window, names, low, verb)) is not None:
            return blamed
        if last is None and not coordinate and any(_SENDING.match(w.plain) for w in words[low:verb]):
            return []  # amemtuma waziri wake kukutana na Rubio
        going = next((i for i in range(low, verb) if _goes(window, i)), None)
        if going is not None and (last is None or last.meant is None or _bound_for(window, last, going)):
            return subject(window, names, going, references)  # amewasili Ethiopia kukutana na Rubio
        if last is not None:  # baada ya Ruto kukutana na Rubio, limeishutumu M23 kwa kuwaua
            at = names.index(last)
            while at > 0 and beside(window, names[at - 1], names[at]):
                at -= 1  # Ruto, Rubio kukutana
            return [n.meant for n in names[at : names.index(last) + 1] if n.meant]
        if words[verb - 1].plain in _THEY and (told_by := main_verb(window, verb - 1)) is not None:
            return subject(window, names, told_by, references)  # MLK imeilaumu Orskia baada ya wao kudungua
        if words[verb - 1].plain in _OF and (last := next((n for n in names if n.last == verb - 2), None)) is not None:
            return [last.meant] if last.meant and last.function == "of" else []  # jaribio la M23 la kuteka
        following = _following(window, names, verb)
        if following is not None:
            return following
        if done_by_others(window, verb):
            return []
        told = [i for i in range(low, verb) if window.is_verb(words[i]) and not is_relative(words[i].plain)]
        if told and words[verb - 1].plain in ("na", "kisha"):
            return subject(window, names, told[-1], references)  # aliwasili na kukutana na Rubio
    if window.grammar.language == "sw" and verb > 1 and words[verb - 1].plain in ("kwamba", "kuwa"):
        said = next((i for i in range(verb - 2, max(-1, verb - 6), -1) if window.is_verb(words[i])), None)
        if said is not None and _agree(words[said].plain, words[verb].plain):
            return subject(window, names, said, references)  # JNIM imetangaza kwamba imeuteka mji
    behind_said = window.grammar.language == "sw" and verb > 0 and says(words[verb - 1].plain)
    if behind_said and _agree(words[verb - 1].plain, words[verb].plain):
        return subject(window, names, verb - 1, references)  # alisema aliongea na
    if window.grammar.language == "sw":
        if (who := told_of(window, names, low, verb)) is not None:
            return who
        unnamed = not any(low <= n.first < verb for n in names)
        when = unnamed and _WHEN_HE.match(words[verb].plain)
        if when and (said := main_verb(window, verb)) is not None and _agree(words[said].plain, words[verb].plain):
            return subject(window, names, said, references)  # Kampuni X ilithibitisha hilo wakati iliposaini
        if (went := _while_going(window, names, low, verb)) is not None:
            return subject(window, names, went, references)  # Okello amelakiwa wakati akiwasili Tolme, ambako
        there = unnamed and low > 1 and words[low - 1].plain == "ambapo"
        if there and (went := main_verb(window, low - 1)) is not None and _agree(words[went].plain, words[verb].plain):
            return subject(window, names, went, references)  # Ruto aliwasili Kalo, ambapo alikutana na
        if befallen(window, names, verb) is not None and (told_by := main_verb(window, verb)) is not None:
            return subject(window, names, told_by, references)  # limegundua silaha katika kambi ya M23 waliyoiteka
    before = [n for n in names if low <= n.first and n.last < verb]
    if window.grammar.language == "sw" and (leader := of_the_palace(window, names, verb)) is not None:
        return [leader]
    if window.grammar.language == "sw" and (armed_by := armed(window, names, verb)) is not None:
        return armed_by
    if window.grammar.language == "sw":
        if not before and _WHOEVER.match(words[low].plain):
            return []  # aliyeshikilia wadhifa huo amestaafu
        if (head := head_of_relative(window, before, low, verb)) is not None:
            return [head]
        described = described_subject(window, before, low, verb, references)
        if described is not None:
            return described
        before = [n for n in before if not sent_by(window, n) and not disagrees(window, n, verb)]
        if words[verb - 1].text == "," and any(window.opens_clause(i) for i in range(low, verb - 1)):
            # Rubio azuru Nairobi, akutana na Ruto: who did the one did the other.
            first = next((i for i, n in enumerate(before) if n.function in ("", "member")), None)
            if first is not None:
                end = first + 1
                while end < len(before) and words[before[end].first - 1].plain in JOINERS:
                    end += 1
                before = before[:end]
        before = [n for n in before if not (n.last + 1 < verb and (visited(window, n, verb) or scene(window, n)))]
        before = [n for n in before if not in_brackets(window, n) and not met_in(window, n)]
        if trails(window, before, verb) or of_the_enemy(window, before, verb):
            return []
    if window.grammar.language == "sw" and _WHEN_THEY.match(words[verb].plain):
        persons = [n for n in names if n.last < verb and n.meant and n.meant.kind is EntityKind.PERSON]
        both = [n.meant for n in persons if n.meant and n.function in ("", "company")]
        if len(both) > 1:
            return both
    group: list[Name] = []
    units = (
        [[n] for n in before] if window.grammar.language != "sw" else parties(window, without_bearers(window, before))
    )
    for unit in reversed(units):
        name = unit[0]
        if name.function in ("place", "topic", "target", "recipient", "between"):
            continue
        if name.function == "owner" and not group:
            return []
        if name.function == "origin" and window.grammar.language == "sw":
            continue
        if name.function in ("of", "origin") and (name.meant is None or not name.meant.through):
            if name.meant is not None and name.meant.kind is EntityKind.PERSON and not group:
                return []  # l'envoyé de Guterres
            continue
        if group and not all(
            words[i].plain in JOINERS or not window.is_verb(words[i]) for i in range(name.last + 1, group[-1].first)
        ):
            break
        group += reversed(unit)
        if name.function != "company" and not (name.first > 0 and words[name.first - 1].plain in JOINERS):
            break
    if group:
        return [n.meant for n in group if n.meant is not None]
    if any(n.function not in ("place", "of", "topic") for n in before):
        return []
    own = words[low:verb]
    if window.grammar.language == "sw" and before and before[-1].meant is None and before[-1].last == verb - 1:
        return []  # viongozi wa NATO wameanza mkutano wao
    if any(
        w.text[0].isupper()
        and i > 0
        and w.plain not in NOT_FIRST_NAMES
        and not ADVERB.match(w.plain)
        and window.function(low + i, low) == ""
        and not any(n.first <= low + i <= n.last and scene(window, n) for n in names)
        for i, w in enumerate(own)
    ):
        return []
    return resolved(window, low, verb, references)


def _while_going(window: Window, names: Sequence[Name], low: int, verb: int) -> int | None:
    """The verb before `wakati akiwasili Kalo, ambako alikutana`, whose subject goes on: nobody else is named there."""
    if low < 2 or window.words[low - 1].plain != "wakati" or not _GOING_THERE.match(window.words[low].plain):
        return None
    if any(low <= n.first < verb and n.meant and n.meant.kind is not EntityKind.PLACE for n in names):
        return None
    told = main_verb(window, low - 1)
    return told if told is not None and _agree(window.words[told].plain, window.words[verb].plain) else None


def _agree(one: str, other: str) -> bool:
    """Whether two verbs have a subject of the same class: imetangaza, imeuteka."""
    heads = [re.match(r"(wa|li|zi|ya|ki|vi|a|i|u)(?:me|li|na|ta)", word) for word in (one, other)]
    if heads[0] is None and one.startswith("a"):
        return re.match(r"a(?:me|li|na|ta)", other) is not None  # atua Kalo, ambapo atakutana
    return all(heads) and len({head.group(1) for head in heads if head}) == 1


def _goes(window: Window, index: int) -> bool:
    """Amewasili, anatarajiwa kuwasili; ziarani in a headline."""
    word = window.words[index]
    if word.plain == "ziarani":
        return True
    return bool(_GOING.match(word.plain)) and (window.is_verb(word) or word.plain.startswith(("ku", "kw")))


def _bound_for(window: Window, name: Name, going: int) -> bool:
    """Whether a name is where somebody goes: amesafiri hadi Accra kuonana na, amewasili Ethiopia kukutana na."""
    there = name.function in ("recipient", "place", "target") or name.first == going + 1
    return name.first > going and there and name.meant is not None and name.meant.kind is not EntityKind.PERSON


def _behind(window: Window, names: Sequence[Name]) -> list[Meant]:
    """Réunis à Lomé, les dirigeants de A ...: the subject of the clause that follows the participle."""
    comma = next((i for i, w in enumerate(window.words) if w.text == ","), len(window.words))
    first = next((n for n in names if n.first > comma), None)
    if first is None or first.first > comma + 4 or first.meant is None or first.function not in ("", "member"):
        return []
    return [first.meant]


def _following(window: Window, names: Sequence[Name], verb: int) -> list[Meant] | None:
    """Baada ya kuteka mji, waasi wa M23 walielekea: whoever does what the next clause says has done this."""
    words = window.words
    if verb < 2 or words[verb - 1].plain != "ya" or words[verb - 2].plain not in ("baada", "kabla"):
        return None
    if any(n.last < verb for n in names) and any(window.is_verb(w) for w in words[:verb]):
        return None
    name = next((n for n in names if n.first > verb and words[n.first - 1].text == ","), None)
    if name is None or not window.opens_clause(name.last + 1):
        return None
    return [name.meant] if name.meant else []
