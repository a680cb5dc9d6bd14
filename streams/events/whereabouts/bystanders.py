"""Whether a place is the scene of what a sentence tells, or stands for those who act there, give or live next door."""

import re
from collections.abc import Sequence

from streams.events.grammar import WordSet
from streams.events.sentence import Sentence
from streams.events.trees.syntax import Syntax
from streams.names.gazetteer import Mention

# Behind a Swahili name: it has done, it sends.
_ACTING = re.compile(
    r"(?! \w{1,4}tangaz\w+ (?:[\w'’-]+ )?(?:hali ya (?:dharura|hatari|maafa|janga)|janga|maombolezo))"
    r" (?:i|ya|li|u|ki)(?:me|li|na|ta|tume)\w+|,? (?:ya|wa)(?:tum|mpongez|pongez|sikitik)\w+"
)
_INSIDE = re.compile(r"\b(?:nchini|mjini|jijini|huko|mkoani) $", re.IGNORECASE)
_ITS = re.compile(
    r"\b(?:mji|jiji|mkoa|wakazi|mahakama|(?:chama|vyama|muungano|shirikisho)(?: \w+){1,3}|tume \S+) "
    r"(?:wa|ya|la|cha|za) $",
    re.IGNORECASE,
)
# Who sees to disasters does so at home: idara ya maafa ya Tolme imesema.
_RESCUING = re.compile(
    r"\b(?:idara|kitengo|mamlaka|wakala|shirika|kamati|ofisi|kikosi|huduma)\b(?: \w+){0,4}? "
    r"(?:maafa|majanga|dharura|uokoaji|zimamoto)(?: (?:nchini|wa|ya|la|cha|za))? $",
    re.IGNORECASE,
)
# Verbs of which a place is the scene, not the doer: Tolme woke to barricades.
_SCENE = WordSet(
    "come wake woke grind ground brace reel erupt mourn see saw witness suffer count remain"
    " declare cope struggle recover rebuild evacuate allow let/let permit admit grapple contend appeal".split(),
    "en",
)
_AGREEING = WordSet("agree decide begin/began/begun start try refuse fail".split(), "en")  # agreed to let aid in
# Verbs of which it is the object: unrest rocked Tolme; the opposition won it.
_STRIKING = WordSet(
    "hit rock paralyse paralyze cripple shut engulf grip shake shook shaken sweep batter lash strike struck reach"
    " ravage devastate win won lose lost".split(),
    "en",
)
# Who gives is not who was struck: the army flew rescuers to B after the quake.
_GIVING = WordSet(
    "send/sent fly/flew/flown offer pledge donate dispatch deliver ship give/gave/given extend express provide promise "
    "airlift lend/lent".split(),
    "en",
)
_WISHING = WordSet("wish congratulate salute felicitate greet".split(), "en")  # A's president wished B a calm vote
_LEADING = re.compile(
    r"\b(?:roads?|highway|motorway|border|bridge|route|railway|pipeline|flights?|exports?|trade|trains?|ferry)"
    r"(?: crossing| bridge| link)? (?:to|from|with|into|between) (?:the )?$",
    re.IGNORECASE,
)
_TO_OTHERS = re.compile(r"\b(?:to|for|in|into) (?:the )?(?:[\w-]+ ){0,2}?([A-ZÀ-Þ])")
_BIDDING = WordSet("order tell/told urge ask force begin/began/begun start".split(), "en")
_BEING = frozenset("is are was were remains remain".split())
_NEXT_DOOR = frozenset("border frontier fence embassy consulate ambassador envoy passport visa currency".split())

# Right before a Swahili name of a place: those who speak, fly or fight for it, wherever they are.
_IN_OFFICE = re.compile(
    r"\b(?:raisi?|waziri(?: [\w']+){0,6}?|balozi|msemaji|mfalme|vikosi|jeshi|majeshi|wanajeshi|ndege|ubalozi|"
    r"shambulizi|mashambulizi|shambulio)(?: \w+){0,2}? (?:wa|ya|la|za|cha|vya) $",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\bwa zamani wa $", re.IGNORECASE)


def beside_offices(sentence: Sentence, places: Sequence[Mention]) -> list[Mention]:
    """The places of a Swahili sentence, without those whose head or soldiers it names beside another place.

    Rais wa Orskia alisema maandamano ya Kalo yaendelee: not in Orskia. Nor are those that somebody once led.
    """

    def before(mention: Mention) -> str:
        return sentence.text[: mention.start - sentence.start]

    there = [m for m in places if not _IN_OFFICE.search(before(m))]
    return there or [m for m in places if not _ONCE.search(before(m))]


def acts(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place stands for its government: it is the subject of a verb."""
    syntax = sentence.syntax
    if syntax is None:
        before = sentence.text[: mention.start - sentence.start]
        if _ITS.search(before) or _INSIDE.search(before) or _RESCUING.search(before):
            return False  # its town, its court, its union of teachers; upinzani nchini Orskia umeitisha
        after = sentence.text[mention.end - sentence.start :]
        return bool(_ACTING.match(after))
    token = sentence.token_at(mention.end - 1)
    if token is not None and syntax.english and _beside_the_scene(sentence, syntax, mention, token):
        return True
    if token is None or syntax.token(token).dep not in ("nsubj", "dobj", "obj", "iobj", "dative"):
        return False
    head = syntax.token(token).head
    if syntax.english:
        scene, struck = _SCENE, _STRIKING
    else:
        scene, struck = syntax.grammar.scene, syntax.grammar.striking
    verbs = (head, *(() if syntax.english else syntax.children(head, "xcomp")))
    if syntax.english and syntax.token(head).lower in _AGREEING:
        verbs = tuple(syntax.children(head, "xcomp")) or verbs
    if syntax.english and (_is_somewhere(syntax, head) or _clears_its_towns(syntax, head)):
        return False
    words = scene if syntax.token(token).dep == "nsubj" else struck
    return all(syntax.token(verb).lower not in words for verb in verbs)


def _is_somewhere(syntax: Syntax, verb: int) -> bool:
    """Whether a verb says in what state somebody is: is on edge, is under curfew."""
    state = any(preposition in ("on", "in", "under", "at", "amid") for preposition, _ in syntax.prepositional(verb))
    return state and syntax.token(verb).lower in _BEING and not any(syntax.children(verb, "acomp", "attr"))


def _clears_its_towns(syntax: Syntax, verb: int) -> bool:
    """Whether somebody has people leave what is in danger: ordered thousands to evacuate."""
    below = (*syntax.children(verb, "xcomp", "ccomp"), *syntax.objects_of(verb))
    return syntax.token(verb).lower in _BIDDING and any(syntax.token(b).lower.startswith("evacuat") for b in below)


def _beside_the_scene(sentence: Sentence, syntax: Syntax, mention: Mention, token: int) -> bool:
    """Whether a place is named for who gives, what leads there or what borders on it."""
    if _LEADING.search(sentence.text[: mention.start - sentence.start]):
        return True
    word = syntax.token(token)
    if word.dep not in ("poss", "compound", "amod", "nmod"):
        return False
    noun = syntax.token(word.head)
    if noun.lower in _NEXT_DOOR:
        return True
    verb = syntax.token(noun.head).lower
    titles = (noun.lower, *(syntax.token(c).lower for c in syntax.children(noun.index, "compound")))
    if noun.dep == "nsubj" and verb in _WISHING and any(syntax.grammar.through(title) for title in titles):
        return True
    abroad = any(
        not any(m.start - sentence.start <= g.start(1) < m.end - sentence.start for m in sentence.mentions)
        for g in _TO_OTHERS.finditer(sentence.text)
    )
    return abroad and noun.dep == "nsubj" and verb in _GIVING and bool(syntax.grammar.through(noun.lower))
