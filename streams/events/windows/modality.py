"""How true a sentence holds an event to be, without a tree."""

import re
from collections.abc import Sequence

from streams.annotation import Modality
from streams.events.discourse.discourse import Discourse
from streams.events.grammar import WordSet
from streams.events.sentence import Sentence
from streams.events.triggers import Occurrence
from streams.events.windows.dated import dated_before
from streams.events.windows.stopping import aid_stopped, ceasefire, demanded, left_behind, said_to
from streams.events.windows.verbs import is_finite, is_relative
from streams.events.windows.window import Window
from streams.text import fold

_TOLD = re.compile(r"(?:u|a|wa|i|li|ya|ki|vi|zi)(?:li|me|na|(?P<ahead>ta))")
# Wakikutana, watajadili: if they meet.
_WOULD = re.compile(r"^[^.;]{0,60}, \w{1,3}ta(?!ngaz|ka\b|raj)\w{4,}")
_WARNING = re.compile(r"\w{1,6}(?:ony|tabiri|tahadharish)[ai]?\b")
_IF = re.compile(r"\w{1,4}(?:ta|me)\w{4,}|ha(?:wa|i|u|li|ya|ki|zi)?(?:ta|ku|ja)\w{3,}")  # ikiwa Bunge litapitisha
_CALLED = re.compile(r"\w{2,}(?:julikana|fahamika|tambulika|itwa|tajwa|tambuliwa)$")
_ELAPSED = re.compile(r"(?:i|zi|ya|u|li|ki|vi)me(?:pita|salia|baki|timia)")
_EVENTS = frozenset("maandamano mgomo migomo mkusanyiko mkutano matembezi".split())
_WHILE = re.compile(r"(?:wa|a)ki\w{4,}")
_COMING = re.compile(r"(?:ki|u|i|ya|zi|vi|li)(?:ta|na)(?:ki|i|u|ya)?\w{3,}")
_OPENING = 6  # words
_PAST = ("li", "me", "mesha", "lisha")
_GOING_ON = re.compile(r"(?:ku|\w{1,3}(?:me|li|na|ta))endele\w+")  # wamekataa kurejea na kuapa kuendelea na mgomo
_AFTER = (("baada", "ya"), ("kutokana", "na"), ("kwa", "sababu"))
_HELD = re.compile(r"(?:a|wa|i|li|u|ki)(?:li|me)(?:po)?(?:fanya|anza|maliza|hitimisha|itisha)")
# Behind these a sentence tells of what is talked about, or of another thing.
_ABOUT = frozenset("kuhusu kuhusiana juu baada ili kabla".split())
_ANEW = frozenset(("huku", "ilhali", "lakini", "bali", ";"))


def by_window(discourse: Discourse, sentence: Sentence, occurrence: Occurrence) -> Modality:
    """By the verb's tense and the words of its clause."""
    trigger, start, end = occurrence
    grammar, modality = discourse.grammar, discourse.grammar.modality
    attempts = discourse.types[trigger.form.type].attempts
    window = Window(sentence, grammar)
    words = window.words
    plain = fold(sentence.text).text
    first = next((i for i, w in enumerate(words) if w.end > start), 0)
    clause = window.clause(first)
    said = [w.plain for w in words[clause[0] : clause[1]]]
    elsewhere = [w.plain for w in words if not (w.start < end and w.end > start)]
    if any(word in modality["denying"] for word in _ngrams(elsewhere, 3)):
        return Modality.DENIED
    near = _segment(window, clause, first)
    near = max(_since(window, near[0], first), said_to(window, near[0], first)), near[1]
    told = occurrence.trigger.tense in _PAST and trigger.form.shape != "noun"
    held = _told(window, occurrence, first)
    about = next((i for i in range(first + 1, near[1]) if words[i].plain in _ABOUT), near[1])
    beside = [
        w.plain
        for i, w in enumerate(words)
        if near[0] <= i < near[1]
        and not (w.start < end and w.end > start)
        and not ceasefire(window, i)
        and not w.plain.startswith("kuto")  # wameapa kutositisha mgomo
        and not (trigger.form.type == "sanction" and aid_stopped(window, i))
        and i < about
        and not (i > first and _WHILE.match(w.plain))  # walikaa langoni wakikataa kuingia
        and not left_behind(window, i, first)
        and not (trigger.form.type == "protest" and told and _brought_about(window, first, i))
        and not ((held or trigger.form.type == "protest") and demanded(window, first, i))
        and not (i > first and trigger.form.type == "agreement" and w.plain.startswith("ku"))  # ya kuahirisha malipo
        and not (i > first and trigger.form.shape == "verb" and is_relative(w.plain))  # mazungumzo yaliyovunjika
    ]
    if trigger.form.type != "disaster" and any(
        word in modality["cancelling"] or word in modality["cancelled_words"] for word in _ngrams(beside, 3)
    ):
        return Modality.CANCELLED
    if trigger.negated:
        return Modality.DENIED
    if any(word in modality["negation"] for word in said[max(0, first - clause[0] - 6) : first - clause[0]]):
        return Modality.DENIED
    before = [w.plain for w in words[_wishes_from(window, first) : first] if not w.end > start]
    if (
        trigger.tense in ("nge", "ngali", "singe")
        or _subjunctive(occurrence, sentence)
        or _conditional(window, clause, first, told=held)
        or (trigger.tense == "ki" and _WOULD.search(plain[end - sentence.start :]) is not None)
        or any(w in modality["possible"] for w in _ngrams(said[: first - clause[0]] if held else said, 3))
        or (_wished(window, occurrence, before) and not _forecast(window, occurrence, before))
        or (not attempts and _attempted(before, modality["attempting"]))
    ):
        return Modality.HYPOTHETICAL
    if sentence.text.rstrip("\"'”’») ").endswith("?"):
        return Modality.HYPOTHETICAL
    if dated_before(plain, start - sentence.start, end - sentence.start, occurrence, grammar, discourse.year):
        return Modality.BACKGROUND
    future = not told and (
        trigger.tense in ("ta", "taka")
        or any(w in modality["planning"] for w in said)
        or re.search(
            r"\b(?:wa|a|u|i|ya|ki|zi|li)(?!ta(?:ngaz|ka\b|kao|raj|wal|zam|fut|mb))(?:ta|taka(?:ye|o|yo|cho|po)?)[^a]\w{3,}\b",
            plain[: end - sentence.start + 40],
        )
        is not None
    )
    ahead = re.findall(r"[\w']+", plain[end - sentence.start : end - sentence.start + 60])
    if future or any(word in modality["planned_words"] for word in ahead):
        return Modality.PLANNED
    return Modality.ONGOING if trigger.tense == "na" else Modality.HAPPENED


def _since(window: Window, low: int, first: int) -> int:
    """Yaliahirishwa baada ya walimu kuandamana: where what a trigger tells of begins, behind what came of it."""
    words = [w.plain for w in window.words[low : max(low, first)]]
    if window.grammar.language != "sw":
        return low
    for at in range(len(words) - 1, -1, -1):
        if words[at] == "kufuatia" or tuple(words[at : at + 2]) in _AFTER or _GOING_ON.fullmatch(words[at]):
            return low + at
    return low


def _attempted(before: Sequence[str], attempting: WordSet) -> bool:
    """Whether somebody tried to do what a trigger tells: no other verb tells in between what came of it."""
    tried = max((i for i, w in enumerate(before) if w in attempting), default=None)
    return tried is not None and not any(is_finite(w) and not is_relative(w) for w in before[tried + 1 :])


def _told(window: Window, occurrence: Occurrence, first: int) -> bool:
    """Whether the trigger, or the verb that it completes, tells of what has happened: alipofanya mkutano."""
    if occurrence.trigger.form.shape != "noun":
        return occurrence.trigger.tense in ("li", "me", "ki", "lisha", "mesha")
    verb = window.words[first - 1].plain if first else ""
    return bool(_HELD.match(verb)) and is_finite(verb)


def _wishes_from(window: Window, first: int) -> int:
    """Where the words begin that may wish for what a trigger tells: not behind while, or but, in another clause."""
    if window.grammar.language != "sw":
        return 0
    words = [w.plain for w in window.words[: first + 1]]
    return next((i for i in range(first - 1, -1, -1) if words[i] in _ANEW or _apart(words, i)), -1) + 1


def _apart(words: Sequence[str], at: int) -> bool:
    """Whether a clause of fact begins: wakati vikosi vikisogea; baada ya Orskia kushambulia; not: wakati wa mkutano."""
    return (words[at] == "wakati" and words[at + 1] != "wa") or words[at : at + 2] == ["baada", "ya"]


def _wished(window: Window, occurrence: Occurrence, before: Sequence[str]) -> bool:
    """Whether words of wishing before the trigger are about it: no verb tells in between of what came to pass."""
    wishing, trigger = window.grammar.modality["wishing"], occurrence.trigger
    if window.grammar.language != "sw":
        return any(w in wishing for w in _ngrams(before, 2))
    if trigger.tense in ("li", "me", "na", "mesha", "lisha") and trigger.form.shape != "noun":
        return False
    wished = max(
        (i for i, w in enumerate(before) if w in wishing or " ".join(before[i : i + 2]) in wishing), default=None
    )
    if wished is None:
        return False
    hoped = any(w in ("kwamba", "kuwa") for w in before[wished + 1 : wished + 3])  # matumaini kwamba zitafikia
    told = [match for w in before[wished + 1 :] if (match := _TOLD.match(w)) and is_finite(w)]
    return not any(match["ahead"] is None or not hoped for match in told)


def _forecast(window: Window, occurrence: Occurrence, before: Sequence[str]) -> bool:
    """Yaonya kuwa kimbunga kitapiga Jumatano: who warns of a hazard that will strike does not wish for it."""
    trigger, _, end = occurrence
    if window.grammar.language != "sw" or trigger.form.type != "disaster":
        return False
    ahead = [w.plain for w in window.words if w.start >= end][:4]
    return any(_WARNING.match(w) for w in before) and any(_COMING.match(w) and is_finite(w) for w in ahead)


def _segment(window: Window, clause: tuple[int, int], at: int) -> tuple[int, int]:
    """What stands between commas around a word of Swahili; elsewhere its whole clause."""
    low, high = at, at + 1
    if window.grammar.language != "sw":
        return clause
    while low > clause[0] and window.words[low - 1].text != ",":
        low -= 1
    while high < clause[1] and window.words[high].text != ",":
        high += 1
    return low, high


def _subjunctive(occurrence: Occurrence, sentence: Sentence) -> bool:
    """Akutane, washambulie: what somebody is asked, told or about to do."""
    trigger, start, end = occurrence
    if trigger.form.language != "sw" or trigger.form.shape != "verb" or trigger.tense or trigger.negated:
        return False
    return fold(sentence.text[start - sentence.start : end - sentence.start]).text.split(" ")[0].endswith("e")


def _conditional(window: Window, clause: tuple[int, int], first: int, *, told: bool) -> bool:
    """Iwapo, ikiwa, kama: unless they compare, or introduce what goes along (ajenda ikiwa ni vita).

    Behind what is `told` to have happened they are about what was said or planned there.
    """
    words, known = window.words, window.grammar.modality["conditional"]
    for index in range(*clause):
        plain = words[index].plain
        if plain not in known or (told and index > first):
            continue
        if plain == "kama" and index == 0 and any(_IF.fullmatch(w.plain) for w in words[2:_OPENING]):
            return True  # Kama shambulio hilo baya litafanikiwa
        if plain == "kama" and index and _CALLED.match(words[index - 1].plain):
            continue  # wanaojulikana kama MLK, wameishutumu
        if plain in ("ikiwa", "kama"):
            following = words[index + 1 : index + 4]
            if following and (following[0].plain == "ni" or "vyo" in following[0].plain):
                continue
            if plain == "ikiwa" and following and _ELAPSED.fullmatch(following[0].plain):
                continue  # ikiwa imepita wiki moja tangu
            if index > first and not (plain == "ikiwa" and any(_IF.match(w.plain) for w in following[1:])):
                continue
            if plain == "kama" and not any(window.is_verb(w) and "vyo" not in w.plain for w in following):
                continue
        return True
    return False


def _ngrams(words: Sequence[str], longest: int) -> list[str]:
    """All runs of one to `longest` words."""
    return [" ".join(words[i : i + n]) for n in range(1, longest + 1) for i in range(len(words) - n + 1)]


def _brought_about(window: Window, first: int, index: int) -> bool:
    """Whether a word behind a verb calls off another thing for it: wamegoma na safari zimefutwa."""
    between = [w.plain for w in window.words[first + 1 : index]]
    joined = next((i for i, word in enumerate(between) if word in ("na", "huku", "hivyo")), None)
    return joined is not None and len(between) - joined > 1 and not any(w in _EVENTS for w in between[joined:])
