"""Who takes part in what a Swahili noun or adverb tells of, by the verb that stands before it."""

import re
from collections.abc import Sequence

from streams.events.discourse.discourse import Discourse
from streams.events.discourse.references import References
from streams.events.modality.background import past_cues
from streams.events.sentence import Meant
from streams.events.windows.complements import complements
from streams.events.windows.name import Bond, Name
from streams.events.windows.subject import subject
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

_BLAMING = re.compile(r"(?:shu?tum|tuhum|laum|lan|laan|tupi|nyoshe|wajibish)[aiu]\w*$")
# Angola has brought A and B together in talks: those whom somebody else makes meet.
_BRINGING = re.compile(r"\w{2,7}(?:kutanish|patanish|unganish|ketish|jumuish|alik|let|kusany|wezesh)a$")
_BROUGHT = 16  # words between that verb and the talks
_HITTING = re.compile(
    r"(?:ya|la|li|zi|za|i|u|wa)(?:me|li|na)?(?:yo|lo|zo|o)?(?:li|ya|i|u|ki|wa|m[uw]?)?(?:uwa|piga|angukia|anguka|ua|lipua|lipuka|lenga|shambulia|haribu|teketeza|jeruhi|tua|bomoa|tikisa|pasua|pasuka)$"
)
_KILLING = re.compile(
    r"(?:li|ya|u|zi|i)(?:li|na)(?:lo|yo|o|zo)(?:li|ya|i|u|ki|wa|m)?(?:ua|jeruhi|lenga|haribu|lipua|teketeza|piga|angamiza)"
    r"|(?:li|ya|u|zi|i)(?:me|li)ua"
)
# Mashambulizi ya X yamesababisha vifo: what they have done to people and things.
_CAUSING = re.compile(r"ya(?:me|li|na)?(?:sababisha|acha)$")
# What flies, and may fall without having hit anything.
_CRAFT = frozenset(("droni", "rubani"))
_LOSSES = frozenset("vifo maafa uharibifu majeruhi hasara".split())
_ARMED = re.compile(r"\b(?:waasi|wapiganaji|wanamgambo|magaidi|kundi)\b(?: (?:la|wa|waasi))* $", re.IGNORECASE)
_OPENING = 4  # words in which a summit stands that opens its sentence
_BESIDE = 3  # words before a name at the head of its clause
_FAR = 9  # words between a verb and what it brings


def around(window: Window, names: Sequence[Name], noun: int, references: References) -> list[Bond]:
    """Kenya yakumbwa na ukame; jeshi limelaumu M23 kwa mauaji hayo."""
    words = window.words
    behind = " ".join(w.plain for w in words[noun + 1 : noun + 4])
    if re.match(r"(?:kati|baina) yao\b|(?:yao|wao|chao|lao)\b", behind):
        before = [n.meant for n in names if n.last < noun and n.meant and n.function in ("", "company", "member")]
        if len({m.entity for m in before}) > 1 or " yao" in behind:
            return [("between", m) for m in before]  # mazungumzo yao, mapigano kati yao
    verb = _verb(window, noun)
    if blamed := _blamed(window, names, noun):
        return [("agent", m) for m in blamed]
    if re.match(
        r"(?:yake|wake|chake|lake) (?:na|dhidi|nchini|mjini|jijini|huko)\b", behind
    ):  # katika mazungumzo yake na Abiy, Ruto alisema
        said = verb if verb is not None else next((i for i, w in enumerate(words) if window.is_verb(w)), None)
        return [("owner", m) for m in subject(window, names, said, references)] if said is not None else []
    if verb is None:
        return []
    if words[verb].plain in window.grammar.suffering and not window.grammar.functions(words[verb - 1].plain):
        whose = [n.meant for n in names if n.last == verb - 1 and n.function in ("of", "place") and n.meant]
        return [("victim", m) for m in subject(window, names, verb, references) or whose]
    return []


def _blamed(window: Window, names: Sequence[Name], noun: int) -> list[Meant]:
    """Jeshi limelaumu M23 kwa mauaji hayo, imeungana nao kuishutumu Iran kwa mashambulizi: who is blamed."""
    words = window.words
    low, _ = window.clause(noun)
    for verb in range(noun - 1, max(low, noun - _FAR) - 1, -1):
        word = words[verb]
        if not _BLAMING.search(word.plain) or not (window.is_verb(word) or word.plain.startswith("ku")):
            continue
        if "kwa" not in (w.plain for w in words[verb + 1 : noun]):
            return []
        blamed = [n for n in names if verb < n.first and n.last < noun and n.function in ("", "company", "recipient")]
        return [n.meant for n in blamed if n.meant is not None]
    return []


def brought(window: Window, names: Sequence[Name], noun: int) -> list[Bond]:
    """Amewaunganisha A na B katika mazungumzo: those named between a verb of bringing together and the talks."""
    words = window.words
    low, _ = window.clause(noun)
    verb = next(
        (i for i in range(noun - 1, max(low, noun - _BROUGHT) - 1, -1) if _BRINGING.match(words[i].plain)), None
    )
    if verb is None or any(window.is_verb(words[i]) for i in range(verb + 1, noun)):
        return []
    between = [n for n in names if verb < n.first and n.last < noun and n.function in ("", "company")]
    return [("between", n.meant) for n in between if n.meant is not None] if len(between) > 1 else []


def fired(window: Window, names: Sequence[Name], noun: int, *, weapon: bool) -> list[Bond]:
    """Makombora ya M23 yamepiga soko la Goma: whose shells they are that hit, and what they hit."""
    words = window.words
    name = next((n for n in names if n.meant and noun + 1 < n.last <= noun + 7), None)
    if name is None or name.meant is None or name.last + 1 >= len(words):
        return []
    verb = next((i for i in range(name.last + 1, min(len(words), name.last + 4)) if window.is_verb(words[i])), None)
    if verb is not None and words[noun].plain in _CRAFT and words[verb].plain.endswith("anguka"):
        return []  # it has crashed
    losses = verb is not None and verb + 1 < len(words) and words[verb + 1].plain in _LOSSES
    if verb is None or not (_HITTING.match(words[verb].plain) or (losses and _CAUSING.match(words[verb].plain))):
        return []
    hit: list[Bond] = [
        ("target", m)
        for function, m in complements(window, names, verb, noun=False, owned=True)
        if function in ("object", "target", "place")
    ]
    if name.function == "of" or name.meant.through:
        return [("agent", name.meant), *hit] if weapon else hit
    return hit


def killed(window: Window, names: Sequence[Name], noun: int) -> list[Bond]:
    """Shambulio lililoua polisi wa Kenya: whom an attack has killed or hit, in a clause right behind it."""
    words = window.words
    verb = next((i for i in range(noun + 1, min(len(words), noun + 4)) if _KILLING.fullmatch(words[i].plain)), None)
    if verb is None or any(noun < n.first < verb and n.meant and n.function != "of" for n in names):
        return []
    return [
        ("target", m)
        for function, m in complements(window, names, verb, noun=False, owned=True)
        if function in ("object", "target", "place")
    ]


def members_of(window: Window, names: Sequence[Name], strike: int) -> list[Meant]:
    """Walimu wa CWT waanza mgomo: the union whose members strike."""
    words = window.words
    at = strike if strike == 0 or words[strike - 1].plain not in window.grammar.support else strike - 1
    name = next((n for n in names if n.meant and n.last == at - 1 and n.function == "of"), None)
    if name is None or name.meant is None or name.meant.kind in (EntityKind.PERSON, EntityKind.PLACE):
        return []
    return [name.meant]


def carried(window: Window, names: Sequence[Name], adverb: int, references: References) -> list[Bond]:
    """Amemwambia Rubio kwa simu: whoever acts, and on whom, by the verb before the adverb, or behind it."""
    verb = _verb(window, adverb)
    if verb is None:
        verb = next((i for i, w in enumerate(window.words) if i > adverb and window.is_verb(w)), None)
    if verb is None:  # Okello na Varga uso kwa uso: a headline without a verb
        return [("subject", n.meant) for n in names if n.meant and n.last < adverb and n.function in ("", "company")]
    bonds: list[Bond] = [("subject", m) for m in subject(window, names, verb, references)]
    passive = bool(re.search(r"w[ae]$", window.words[verb].plain))
    return bonds + [
        ("object" if function == "agent" else function, m)
        for function, m in complements(window, names, verb, noun=False, passive=passive)
    ]


def own_body(discourse: Discourse, window: Window, names: Sequence[Name], noun: int) -> list[Bond]:
    """Of a gathering that is said to be nobody's: the body of the sentence, or of the one before it.

    Amekabidhiwa uenyekiti wa SADC katika mkutano wa wakuu wa nchi.
    """
    words, references = window.words, discourse.references
    if noun + 6 < len(words) and any(
        n.meant is None and noun < n.first < noun + 6 for n in names if n.function == "of"
    ):
        return []
    before = [n.meant for n in names if n.last < noun and n.meant and _holds_summits(n.meant, references)]
    if before:
        return [("of", m) for m in before[-1:]]
    if any(n.meant is None and n.last < noun and _led(window, n) for n in names):
        return []  # viongozi wa NATO wameanza mkutano wao wa kilele
    # Katika mkutano wa kilele uliofanyika Accra, marais wa ECOWAS waliidhinisha: who decides there met there.
    comma = next((i for i, w in enumerate(words) if i > noun and w.text == ","), len(words))
    behind = next((n for n in names if n.first > comma), None)
    leads = behind is not None and behind.meant is not None and behind.meant.through == "leader"
    if behind is not None and behind.meant is not None and leads and noun < _OPENING and _begins(window, behind, comma):
        verb = words[behind.last + 1] if behind.last + 1 < len(words) else None
        if verb is not None and window.is_verb(verb):
            passive = verb.plain.endswith(("wa", "we"))  # they were invited to that of others
            return [] if passive else [("of", behind.meant)]
    other = discourse.sentences.get(window.sentence.index - 1)
    bodies = {m.entity: m for m in (other.mentions if other else ()) if _holds_summits(m, references)}
    if len(bodies) != 1 or other is None or past_cues(fold(other.text).text, discourse.grammar, discourse.year):
        return []
    (body,) = bodies.values()
    return [("of", Meant(body.entity, body.kind, window.sentence.start, window.sentence.start, "description"))]


def _holds_summits(body: Meant | Mention, references: References) -> bool:
    """Whether a name is that of an organisation that is not spoken of as an armed group."""
    return body.kind is EntityKind.GROUP and not _ARMED.search(references.text, 0, body.start)


def _led(window: Window, body: Name) -> bool:
    """Whether a body that is not watched is named by its leaders: wakuu wa nchi za."""
    before = [w.plain for w in window.words[max(0, body.first - 5) : body.first]]
    return body.function == "of" and any(w in ("viongozi", "wakuu", "marais") for w in before)


def _begins(window: Window, name: Name, comma: int) -> bool:
    """Whether a clause behind a comma begins with a name, and those beside whom it stands: marais na mawaziri wa."""
    between = [w.plain for w in window.words[comma + 1 : name.first]]
    return len(between) <= _BESIDE and all(w == "na" or re.match(r"(?:ma|vi|wa)[a-z]{3,}$", w) for w in between)


def _verb(window: Window, index: int) -> int | None:
    """The finite verb right before a word, within its clause."""
    low, _ = window.clause(index)
    for at in range(index - 1, max(low, index - _FAR) - 1, -1):
        word = window.words[at]
        if window.is_verb(word) or (word.text[0].islower() and word.plain in window.grammar.suffering):
            return at
    return None
