"""Features of an event clause in an article: words around its triggers and parties, their order, where they stand.

Each feature is a string that says what it is: `|` joins it with the event type, the trigger's kind or the passage's
tier, so that what holds for all events is learned from all, and what holds for one type from its own.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from streams.opinion.passages import OTHER, TIERS, Parties, Passage, Told, Word, form, masked, parties
from streams.rules import Condition

_NEAR = 7  # words on either side of a trigger
_BETWEEN = 14  # words between a party and a trigger that are looked at
_MODAL = {
    "en": "may might could would should if unless whether hope hopes hoped wants want urged urges call calls called"
    " plan plans planned threatened threatens threat warn warned warns possible likely expected fear fears",
    "fr": "pourrait pourraient serait seraient si aurait auraient devrait devraient espère souhaite appelle appelé"
    " appellent envisage menace menacé éventuel éventuelle possible probable craint attendu",
    "sw": "huenda ikiwa kama iwapo angeweza wangeweza inaweza anaweza wanaweza ametaka wametaka wito tishio hofu"
    " matumaini endapo",
}
_NEGATIVE = {
    "en": "not no never n't without denied denies deny cancelled canceled refused rejected postponed false ruled didn’"
    " didn'",
    "fr": "ne n’ n' pas jamais aucun aucune sans démenti dément nie nié annulé annulée reporté refusé faux",
    "sw": "si hakuna bila kamwe amekanusha wamekanusha imekanusha kukanusha imeahirishwa ameahirisha amekataa wamekataa"
    " hajawahi haijawahi",
}
_MODAL_WORDS = {language: frozenset(words.split()) for language, words in _MODAL.items()}
_NEGATIVE_WORDS = {language: frozenset(words.split()) for language, words in _NEGATIVE.items()}


def features(told: Told, clause: Condition, found: Sequence[Passage]) -> frozenset[str]:
    """What speaks for or against the clause's event in the passages that were found for it, one at least."""
    best = found[0].tier
    out: set[str] = set()
    for passage in found:
        told_there = set(_of_passage(told, passage))
        if passage.tier == best:
            out |= told_there
            out.update(f"-:{gram}" for gram in _grams(passage.before, 2))
            out.update(f"+:{gram}" for gram in _grams(passage.behind, 2))
        else:
            out.update(f"o:{feature}" for feature in told_there)
    out.update(_of_article(told, clause, parties(clause), found))
    return frozenset(out)


def _of_article(told: Told, clause: Condition, who: Parties, found: Sequence[Passage]) -> Iterator[str]:
    kind = (clause.event or ("",))[0]
    if told.title_end:
        yield from (f"ti:{word.text}" for word in masked(told, 0, who))
    for party in who.needed:
        yield f"cnt:{party}:{min(sum(told.named.get(e, 0) for e, p in who.of.items() if p == party), 4)}"
    yield f"ents:{min(len(told.named), 6)}"
    yield f"type:{kind}"
    yield f"type:{form(clause)}"
    tiers = Counter(passage.tier for passage in found)
    for tier in TIERS:
        yield f"n{tier}:{min(tiers[tier], 3)}"
        yield f"{kind}|n{tier}:{min(tiers[tier], 3)}"


def _of_passage(told: Told, passage: Passage) -> Iterator[str]:
    kind, tier = passage.triggers[0].trigger.form.type, passage.tier
    words = passage.words
    at = [i for i, word in enumerate(words) if word.kind]
    yield from _wordings(words, kind, tier)
    for i in at:
        yield from _around(words, i, kind)
    yield from _order(words, kind)
    yield from _manner(told, passage, kind, at)
    yield f"tier:{tier}"
    yield f"{kind}|tier:{tier}"


def _wordings(words: Sequence[Word], kind: str, tier: str) -> Iterator[str]:
    """Single words and pairs; longer ones where they hold a trigger or a party; those with the type as well."""
    shown = [f"<{word.kind}>{word.text}" if word.kind else word.text for word in words]
    telling = [bool(word.kind or (word.party and word.party != OTHER)) for word in words]
    for length in (1, 2, 3, 4):
        for i in range(len(words) - length + 1):
            gram = " ".join(shown[i : i + length])
            touches = any(telling[i : i + length])
            if length <= 2 or touches:
                yield f"g:{gram}"
            if touches:
                yield f"{kind}|{gram}"
            if length == 1 or touches:
                yield f"{tier}|{kind}|{gram}"


def _around(words: Sequence[Word], at: int, kind: str) -> Iterator[str]:
    """The words near a trigger; how far each party is from it, and what stands between."""
    shown = ["T" if word.kind else word.text for word in words]
    sort = words[at].kind
    for i in range(max(0, at - _NEAR), min(len(words), at + _NEAR + 1)):
        if i != at:
            near = f"{'<' if i < at else '>'}{shown[i]}"
            yield from (f"w:{near}", f"{kind}|w:{near}", f"k{sort}:{near}")
    for i, word in enumerate(words):
        if not word.party:
            continue
        low, high = min(i, at), max(i, at)
        side = f"{word.text}{'<' if i < at else '>'}"
        far = f"d:{side}{_bucket(high - low)}"
        yield from (far, f"{kind}|{far}", f"{sort}|{far}")
        if word.party == OTHER or high - low > _BETWEEN:
            continue
        between = shown[low + 1 : high]
        for one in between:
            yield from (f"m:{side}{one}", f"{kind}|m:{side}{one}")
        for one, two in itertools.pairwise(between):
            yield f"m:{side}{one}_{two}"
        if len(between) <= 4:
            yield from (f"M:{side}{' '.join(between)}", f"M:{side}{' '.join(between)}|{sort}")


def _order(words: Sequence[Word], kind: str) -> Iterator[str]:
    """In which order triggers and parties stand."""
    order: list[str] = []
    for word in words:
        sign = "T" if word.kind else (word.text if word.party else "")
        if sign and (not order or order[-1] != sign):
            order.append(sign)
    own = [sign for sign in order if sign != OTHER]
    for name, signs in (("pat", order[:8]), ("pat2", own[:7])):
        yield f"{name}:{' '.join(signs)}"
        yield f"{kind}|{name}:{' '.join(signs)}"
    for one, two in itertools.pairwise(order):
        yield f"{kind}|pb:{one} {two}"
    yield f"nx:{min(sum(word.text == OTHER for word in words), 4)}"


def _manner(told: Told, passage: Passage, kind: str, at: Iterable[int]) -> Iterator[str]:
    """Where the sentence stands, how it is put, and how its triggers are bent."""
    words, tier = [word.text for word in passage.words], passage.tier
    modal = _MODAL_WORDS.get(told.language, frozenset())
    negative = _NEGATIVE_WORDS.get(told.language, frozenset())
    title = told.spans[passage.index][1] <= told.title_end + 1
    place = "title" if title else ("b0" if passage.index <= 1 else ("b1" if passage.index <= 3 else "late"))
    flags = {f"pos:{place}"}
    said = {
        "qm": "?" in passage.raw,
        "quote": any(sign in passage.raw for sign in '"“”«»'),
        "year": "yyyy" in words,
        "modal": not modal.isdisjoint(words),
        "neg": not negative.isdisjoint(words),
        "modalN": any(not modal.isdisjoint(words[max(0, i - 5) : i + 3]) for i in at),
        "negN": any(not negative.isdisjoint(words[max(0, i - 5) : i + 3]) for i in at),
        "trigneg": any(o.trigger.negated for o in passage.triggers),
    }
    flags.update(flag for flag, holds in said.items() if holds)
    for flag in flags:
        yield from (f"f:{flag}", f"{kind}|f:{flag}", f"{tier}|f:{flag}", f"{tier}|{place}|{flag}")
    for occurrence in passage.triggers:
        form = occurrence.trigger.form
        written = f"{form.kind}:{told.text[occurrence.start : occurrence.end].lower()}"
        yield from (f"kind:{form.kind}", f"{tier}|kind:{form.kind}|{form.shape}")
        yield from (f"trg:{written}", f"{tier}|trg:{written}")
        if occurrence.trigger.tense:
            yield f"tense:{occurrence.trigger.tense}"


def _grams(words: Sequence[Word], most: int) -> Iterator[str]:
    for length in range(1, most + 1):
        for i in range(len(words) - length + 1):
            yield " ".join(word.text for word in words[i : i + length])


def _bucket(distance: int) -> int:
    return distance if distance < 4 else (5 if distance < 7 else (8 if distance < 12 else 20))
