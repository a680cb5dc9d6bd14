"""Names that a noun belongs to: M23 rebels, EAC's leaders, the prime minister of Kenya, heads of state of the EAC."""

from collections.abc import Iterator

from streams.events.grammar import Grammar
from streams.events.participants.posted import foreign, posted
from streams.events.participants.private_leaders import of_private
from streams.events.sentence import Meant, Sentence
from streams.events.trees.syntax import Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_MODIFYING = (
    "compound", "nmod", "poss", "amod", "nmod:poss", "flat:name", "flat:foreign", "appos", "npadvmod", "flat",
)  # fmt: skip
_BELONGING = frozenset(
    "belonging loyal allied affiliated aligned linked close tied connected sent dispatched representing led headed "
    "appointed".split()
)
_TO_OTHERS = _BELONGING | frozenset(
    "held controlled administered ruled run governed occupied claimed fired launched planted laid".split()
)
_HELD = frozenset(  # positions held by A
    "held manned guarded defended controlled garrisoned operated run used occupied owned staffed crewed leased".split()
) | frozenset(
    stem + end for stem in "tenu occupé contrôlé défendu gardé administré".split() for end in ("", "e", "s", "es")
)
_ONCE = frozenset("former ex onetime retired".split())  # who held an office before acts for nobody
_SPLIT = frozenset("splinter breakaway dissident renegade rival offshoot anti".split())  # left a body: act not for it
_TO = frozenset(("to", "for"))  # an adviser to, a spokesman for
_APART = frozenset("dans en sur sous devant derrière vers contre avec par chez entre après avant sans depuis".split())
_FORMER = frozenset("ancien ancienne anciens anciennes ex ex-".split())
_WITHIN = frozenset(("in", "within", "across", "throughout"))
# Bodies that are what their members are: an assembly of heads of state.
_COUNCILS = frozenset("assembly council conference authority committee meeting session".split())
# What whoever leads it leads a state, or the body itself.
_WHOLE = frozenset(
    "état états etat etats gouvernement gouvernements exécutif pays nation nations république républiques région "
    "sous-région bloc organisation communauté union continent alliance confédération coalition groupe institution "
    "institutions mouvement rébellion junte juntes transition régime régimes pouvoir".split()
)


def bearers(sentence: Sentence, token: int, grammar: Grammar) -> list[Mention]:
    """The names that `token` belongs to: those right beside it or, without one, those that a preposition binds."""
    found, parts = _beside(sentence, token)
    syntax = sentence.syntax
    if found and syntax is not None and syntax.english and grammar.through(syntax.token(token).lower) == "member":
        # Ugandan rebels of A: A's, wherever they are from
        of = [n for preposition, n in syntax.prepositional(token) if preposition == "of"]
        named = [m for n in of for m in sentence.at_token(n) if m.kind is not EntityKind.PLACE]
        found = [m for m in named if m.kind is not EntityKind.PERSON] or found
    return found or list(_bound(sentence, [token, *parts], grammar))


def said_to_be_of(sentence: Sentence, token: int) -> list[Mention]:
    """Whose something named is said to be, in English: the assets of Tolde, Orskia's biggest lender."""
    syntax = sentence.syntax
    assert syntax is not None
    told = syntax.children(token, "appos") if syntax.english and syntax.token(token).tag == "NNP" else ()
    return [m for noun in told for owner in syntax.children(noun, "poss") for m in sentence.at_token(owner)]


def not_led(syntax: Syntax, token: int, named: list[Meant], grammar: Grammar) -> list[Meant]:
    """Those of `named` beside a noun who can be it: leaders of the bloc IGAD are not IGAD."""
    several = syntax.english and syntax.token(token).tag == "NNS" and standing(syntax, token, grammar) == "leader"
    return [m for m in named if m.kind is EntityKind.PERSON] if several else named


def told_apart(syntax: Syntax, noun: int, beside: int, grammar: Grammar) -> bool:
    """Whether names behind a noun tell whence private people are: two retired generals, one Orskian and one Varduan."""
    each = any(syntax.token(c).lower == "one" for c in syntax.children(beside, "nummod", "det"))
    return once(syntax, noun) or (each and not grammar.through(syntax.token(noun).lower))


def beside(sentence: Sentence, token: int) -> list[Mention]:
    """The names that stand right before a noun."""
    return _beside(sentence, token)[0]


def _beside(sentence: Sentence, token: int) -> tuple[list[Mention], list[int]]:
    """Names among a noun's own modifiers, and the nouns that are part of its name."""
    syntax = sentence.syntax
    assert syntax is not None
    found: list[Mention] = []
    todo, seen, parts = [token], {token}, []
    while todo:
        current = todo.pop()
        for child in syntax.children(current, *_MODIFYING):
            if syntax.token(child).lower in _TO_OTHERS and current == token:  # an A linked group; A-held Tolme
                found += [
                    m for c in syntax.children(child, "npadvmod", "compound", "advmod") for m in sentence.at_token(c)
                ]
            if child in seen or syntax.is_verb(child) or _elsewhere(syntax, child):
                continue
            seen.add(child)
            for joined in syntax.conjuncts(child):
                found += sentence.at_token(joined)
            if syntax.token(child).dep in ("compound", "nmod", "amod", "poss") and syntax.is_noun(child):
                todo.append(child)
                parts.append(child)
            elif syntax.english and syntax.token(child).dep == "appos" and syntax.token(current).tag == "NNP":
                parts.append(child)  # Jan Brun, an engineer of A
    return found, parts


def _elsewhere(syntax: Syntax, noun: int) -> bool:
    """Whether a French noun stands behind a preposition that makes it nobody's owner: un dépôt dans la plaine de B."""
    cases = (syntax.token(c).lower for c in syntax.children(noun, "case"))
    return not syntax.english and any(case in _APART for case in cases)


def _bound(sentence: Sentence, nouns: list[int], grammar: Grammar) -> Iterator[Mention]:
    """Names behind prepositions: les rebelles du M23, leaders of member states of the EAC, officials in Iran."""
    syntax = sentence.syntax
    assert syntax is not None
    todo, seen = list(nouns), set(nouns)
    while todo:
        current = todo.pop(0)
        for child in syntax.children(current):
            apart = syntax.token(child).lower == "close" and grammar.through(syntax.token(current).lower) == "member"
            held = syntax.token(child).lower in _HELD and not _of_people(syntax, current, grammar)
            if held or (syntax.token(child).lower in _BELONGING and not apart):  # fighters close to it are not its own
                # armed men belonging to Ansar Allah; forces loyal to him
                represented = syntax.objects_of(child) if syntax.token(child).lower == "representing" else ()
                for noun in (*(n for _, n in syntax.prepositional(child)), *represented):
                    yield from sentence.at_token(noun)
                    yield from _beside(sentence, noun)[0]
        official = grammar.through(syntax.token(current).lower) == "official"
        for preposition, noun in syntax.prepositional(current):
            binds = {"of", "origin"} & set(grammar.functions(preposition)) or (official and preposition in _TO)
            if preposition in _TO and official and posted(syntax, current):
                continue
            within = preposition in _WITHIN and not foreign(syntax, current)
            if noun not in seen and (binds or within):
                seen.add(noun)
                for joined in syntax.conjuncts(noun):
                    yield from sentence.at_token(joined)
                    yield from _beside(sentence, joined)[0]
                todo.append(noun)


def _of_people(syntax: Syntax, noun: int, grammar: Grammar) -> bool:
    """Whether a noun means people: those whom A holds are not A's."""
    word = syntax.token(noun).lower
    return (bool(grammar.through(word)) and word not in grammar.territory) or word in grammar.descriptions["persons"]


def once(syntax: Syntax, noun: int) -> bool:
    """Whether a noun tells of what somebody was before: a former minister."""
    return any(syntax.token(c).lower in _ONCE for c in syntax.children(noun, "amod", "compound"))


def of_rulers(syntax: Syntax, noun: int, grammar: Grammar) -> bool:
    """Whether a body is one of those who rule: an assembly of heads of state, a council of presidents."""
    if syntax.token(noun).lower not in _COUNCILS:
        return False
    of = [n for preposition, n in syntax.prepositional(noun) if preposition == "of"]
    heads = [n for n in of if syntax.token(n).lower in ("heads", "head")]
    states = [syntax.token(n).lower for head in heads for p, n in syntax.prepositional(head) if p == "of"]
    if heads:
        return any(word in ("state", "states", "government", "governments") for word in states)
    return any(grammar.through(syntax.token(n).lower) == "leader" for n in of)


def standing(syntax: Syntax, noun: int, grammar: Grammar) -> str:
    """What a noun makes of the body that it belongs to; whoever leads but a part of one is an official."""
    through = grammar.through(syntax.token(noun).lower)
    if once(syntax, noun):
        return ""
    if syntax.english and any(syntax.token(c).lower in _SPLIT for c in syntax.children(noun, "amod", "compound")):
        return ""
    former = any(syntax.token(c).lower in _FORMER for c in syntax.children(noun, "amod"))  # un ancien combattant de A
    if not syntax.english and (former or (through == "leader" and of_private(syntax, noun))):
        return ""
    if syntax.english and through != "leader" and syntax.token(noun).lower in _COUNCILS:
        return "leader" if of_rulers(syntax, noun, grammar) else through
    if through != "leader":
        return through
    fields = [*syntax.children(noun, "compound", "amod", "nmod")]
    for preposition, field in syntax.prepositional(noun):
        if preposition in ("of", "de", "d'", "du"):
            fields += [field, *syntax.children(field, "compound", "amod")]
    words = [syntax.token(field).lower for field in fields if not syntax.token(field).lower.startswith("membre")]
    if not syntax.english and _of_a_part(syntax, noun):
        return "official"
    return "official" if any(word in grammar.fields or word in grammar.members for word in words) else "leader"


def _of_a_part(syntax: Syntax, noun: int) -> bool:
    """Whether somebody leads but a part of a body: les chefs d'état-major, les présidents des cours de A."""
    rest = syntax.tree[noun + 1 : noun + 5]
    if not rest or rest[0].lower not in ("de", "d'", "d’", "du", "des"):
        return False
    led = next((t for t in rest[1:] if t.lower not in ("la", "l'", "l’", "les")), None)
    if led is None or not (led.text[:1].islower() or led.lower.startswith(("état", "etat"))):
        return False
    behind = syntax.tree[led.index + 1] if led.index + 1 < len(syntax.tree) else led
    return behind.text.startswith("-") or led.lower not in _WHOLE


def owners(syntax: Syntax, token: int, grammar: Grammar) -> Iterator[int]:
    """The nouns that own a noun."""
    yield from syntax.children(token, "poss", "nmod:poss")
    if not syntax.english:
        yield from (c for c in syntax.children(token, "det") if syntax.token(c).lower in grammar.pronouns["own"])
    for preposition, noun in syntax.prepositional(token):
        if "of" in grammar.functions(preposition) and not (preposition in _TO and posted(syntax, token)):
            yield noun
    for child in syntax.children(token, "compound"):
        yield from syntax.children(child, "poss")


def stands_for(sentence: Sentence, token: int, grammar: Grammar) -> list[Mention]:
    """The bodies that somebody named stands for: Pakistan's Prime Minister Ishaq Dar, the Taliban's Mullah Yaqoob."""
    syntax = sentence.syntax
    assert syntax is not None
    if syntax.token(token).tag not in ("NNP", "PROPN") or sentence.at_token(token):
        return []
    beside = [m for m in _beside(sentence, token)[0] if m.kind is not EntityKind.PERSON]
    office = any(
        grammar.through(syntax.token(child).lower) in ("leader", "official")
        for child in syntax.children(token, "compound", "nmod", "appos", "flat:name")
    )
    if syntax.english and not office:  # ministers A of Orskia and B of Varduland
        first = token
        while syntax.token(first).dep == "conj":
            first = syntax.token(first).head
        title = syntax.token(syntax.token(first).head)
        titles = [title.lower] if syntax.token(first).dep in ("appos", "nsubj") else []
        titles += [syntax.token(c).lower for c in syntax.children(first, "compound", "nmod") if first != token]
        titles += [w.lower for w in syntax.tree[max(0, syntax.span(first)[0] - 1) : syntax.span(first)[0]]]
        office = any(grammar.through(word) in ("leader", "official") for word in titles)
    owned = any(syntax.children(token, "poss"))
    if office and not beside and syntax.english:  # King A of Jordan
        of = [n for preposition, n in syntax.prepositional(token) if preposition == "of"]
        beside = [m for n in of for m in sentence.at_token(n) if m.kind is not EntityKind.PERSON]
    return beside[:1] if office or owned else []
