"""The phrases bound to one verb or noun of a tree, each with every function that it may have there."""

from collections.abc import Iterable, Iterator

from streams.events.participants.collectives import numbered
from streams.events.sentence import Place
from streams.events.trees.ranked import ranked
from streams.events.trees.syntax import PASSIVE, SUBJECT, Bond, Syntax

_MODIFIER = {"compound", "nmod", "amod", "nummod", "npadvmod"}
_OCCASIONS = ("lors", "cours", "issue", "marge", "occasion")
_PARTICLE = ("prt", "advmod")
_PARTICLES = frozenset("off down out up back away".split())
_CONVENING = frozenset(
    "brought brings bring bringing gathered gathers gathering united uniting grouped grouping assembled assembling"
    " joined".split()
)
_OF_ITS_LIKE = frozenset(
    "first second third fourth fifth sixth seventh latest last one ones only biggest largest such".split()
)
# Verbs that tell only when another's deed is done.
_ON_THE_POINT = frozenset(
    "vient viennent venait venaient va vont allait allaient continue continuent commence commencent".split()
)
_TRADING = frozenset(
    "buy purchase acquire import lease procure obtain receive sell supply export deliver provide lend ship".split()
)
_MEDIATING = frozenset("brokered mediated facilitated arranged overseen guaranteed sponsored backed hosted".split())
_TRUCES = frozenset("ceasefire ceasefires cease-fire truce truces armistice cessation".split())
_NAME_PARTS = {"flat", "flat:name", "flat:foreign"}
CALLING = frozenset("call calls called calling declare declares declared declaring".split())  # the strike illegal
AIMING = frozenset(
    "target targets targeted targeting aim aims aimed aiming hit hits hitting cover covers covering affect affects"
    " affecting punish punishing directed vise visent visant ciblant frappant".split()
)


def of_verb(syntax: Syntax, verb: int) -> list[Bond]:
    """All phrases bound to a verb, each with every function that it may have."""
    bonds: list[Bond] = []
    subjects, passive = syntax.subjects(verb)
    subjects = _first_to(syntax, verb) or subjects
    bonds += [("passive" if passive else "subject", index) for index in subjects]
    objects = syntax.objects(verb)
    bonds += [("object", index) for index in objects]
    bonds += [
        ("object", named) for index in objects if index == syntax.tree[verb].head for named in _named(syntax, index)
    ]
    bonds += [("office", index) for index in syntax.children(verb, "oprd")]  # was named head of the bank
    bonds += [("object", index) for index in _called_up(syntax, verb) if not objects]
    own = _of_prepositions(syntax, verb, passive=passive)
    if passive and syntax.english and not any(function == "agent" for function, _ in own):
        # was given a welcome by A: the parser hangs A on the welcome
        own += [("agent", noun) for index in objects for p, noun in syntax.prepositional(index) if p == "by"]
    return bonds + own


def _first_to(syntax: Syntax, verb: int) -> list[int]:
    """Who did what nobody had done before: A became the first leader to visit B."""
    noun = syntax.token(syntax.token(verb).head)
    if not ranked(syntax, verb):
        return []
    return syntax.subjects(noun.head)[0] if noun.dep == "attr" else [noun.head] if noun.dep == "appos" else []


def _called_up(syntax: Syntax, verb: int) -> list[int]:
    """Whom somebody called: A called President Olt; to the parser, a name that A gave."""
    named = syntax.children(verb, "oprd") if syntax.token(verb).lower in ("call", "calls", "called") else ()
    return [index for index in named if syntax.token(index).tag == "NNP"]


def _named(syntax: Syntax, noun: int) -> list[int]:
    """Who others were: others whom A met included B; among those whom A met were B and C."""
    token = syntax.tree[noun]
    verb = syntax.tree[token.head]
    if verb.lower in ("include", "includes", "included", "were", "are") and token.dep in SUBJECT:
        return [*syntax.objects_of(verb.index), *syntax.children(verb.index, "attr")]
    if verb.lower == "among" and syntax.tree[verb.head].lower in ("was", "were", "is", "are"):
        return list(syntax.children(verb.head, "attr", *SUBJECT))
    return []


def _of_prepositions(syntax: Syntax, head: int, *, passive: bool = False) -> list[Bond]:
    bonds: list[Bond] = []
    for preposition, noun in syntax.prepositional(head):
        for function in syntax.grammar.functions(preposition):
            if function == "agent" and not passive and syntax.is_verb(head):
                continue
            bonds.append((function, noun))
    return bonds


def of_noun(syntax: Syntax, noun: int) -> list[Bond]:
    """Phrases bound to a noun itself: its owner, modifiers and prepositional phrases."""
    bonds: list[Bond] = []
    for child in syntax.tree[noun].children:
        dep = syntax.tree[child].dep
        if dep in ("poss", "nmod:poss", "det") and (dep != "det" or not syntax.english):
            if syntax.tree[child].lower not in ("the", "a", "an", "le", "la", "les", "l'", "un", "une", "des"):
                bonds.append(("owner", child))
        elif dep in _MODIFIER and (syntax.english or not any(syntax.children(child, "case"))):
            bonds.append(("modifier", child))
            bonds += [("modifier", inner) for inner in syntax.children(child, "compound", "nmod", "poss")]
        elif dep in _NAME_PARTS or (dep == "appos" and not syntax.english):
            bonds.append(("modifier", child))
        elif dep in ("acl", "relcl", "acl:relcl") and syntax.is_verb(child):
            bonds += of_participle(syntax, child, noun)
    bonds += _of_prepositions(syntax, noun, passive=syntax.english)  # shelling by A: to the parser, a verb
    if syntax.english:
        bonds += _among_its_like(syntax, noun)
    if syntax.english and not any(f == "recipient" for f, _ in bonds):
        # the visit of Orskia's leader to B: the parser hangs B on the leader
        bonds += [
            ("recipient", inner)
            for preposition, owner in syntax.prepositional(noun)
            if preposition == "of" and _leads(syntax, owner)
            for deeper, inner in syntax.prepositional(owner)
            if deeper == "to"
        ]
    if syntax.tree[noun].dep == "conj" and syntax.tree[syntax.tree[noun].head].dep != "ROOT":
        head = syntax.tree[noun].head
        if syntax.is_noun(head):
            bonds += [("owner", child) for child in syntax.children(head, "poss")]
    return bonds


def _among_its_like(syntax: Syntax, noun: int) -> list[Bond]:
    """A deal on tolls, the first between A and B in years: it is between them."""
    return [
        bond
        for child in syntax.children(noun, "appos")
        if syntax.tree[child].lower in _OF_ITS_LIKE
        for bond in _of_prepositions(syntax, child)
        if bond[0] in ("between", "company", "of") and syntax.token(bond[1]).tag in ("NNP", "NNPS", "NNS", "JJ")
    ]


def with_whom(syntax: Syntax, bonds: Iterable[Bond]) -> list[Bond]:
    """Signed an accord with A, agreed to a truce with A: to the parser, the accord is with A."""
    return [
        (function, noun)
        for bound, token in bonds
        if bound in ("object", "passive") or (bound == "recipient" and syntax.token(token).lower in _TRUCES)
        if syntax.is_noun(token)
        for preposition, noun in syntax.prepositional(token)
        for function in syntax.grammar.functions(preposition)
        if function in ("company", "between")
    ]


def traded(syntax: Syntax, noun: int, place: Place) -> list[Bond]:
    """A deal to buy jets from A: it is with A."""
    if not syntax.english or place.form.type != "agreement":
        return []
    above = syntax.tree[noun].head
    aims = [c for head in (noun, above) for c in syntax.children(head, "acl", "advcl", "xcomp", "relcl") if c > noun]
    verbs = [v for v in aims if syntax.token(v).lower in _TRADING]
    return [
        ("company", other)
        for verb in verbs
        for word in (verb, *syntax.objects_of(verb))
        for preposition, other in syntax.prepositional(word)
        if preposition in ("from", "to", "with")
    ]


def _leads(syntax: Syntax, noun: int) -> bool:
    """Whether somebody is named or leads, and is nobody's envoy to anybody."""
    token = syntax.tree[noun]
    return token.tag == "NNP" or token.lower in syntax.grammar.leaders


def of_participle(syntax: Syntax, verb: int, noun: int) -> list[Bond]:
    """The attack carried out by A; the summit, which B hosted; sanctions targeting A's oil, aimed at B."""
    if syntax.tree[verb].lower in syntax.grammar.modality.get("reporting", ()):
        said = [clause for clause in syntax.children(verb, "ccomp") if syntax.is_verb(clause)]
        return [bond for clause in said for bond in of_participle(syntax, clause, noun)]  # that A said it carried out
    if not syntax.english and syntax.tree[verb].lower in _ON_THE_POINT:  # que A vient d'infliger à B
        meant = [clause for clause in syntax.children(verb, "xcomp") if syntax.is_verb(clause)]
        return [bond for clause in meant for bond in of_participle(syntax, clause, noun)]
    subjects, _passive = syntax.subjects(verb)
    bonds = [(function, index) for function, index in _of_prepositions(syntax, verb, passive=True)]
    if syntax.english and syntax.tree[verb].lower in _MEDIATING:
        bonds = [(function, index) for function, index in bonds if function != "agent"]  # a deal brokered by A
    if syntax.tree[verb].lower in syntax.grammar.critics:
        bonds = [(function, index) for function, index in bonds if function != "place"]  # an election watched in A
    judged = syntax.tree[verb].lower in CALLING and any(syntax.children(verb, "oprd", "ccomp", "xcomp", "acomp"))
    if noun not in subjects and syntax.tree[verb].lower in syntax.grammar.support and not judged:
        bonds += [("holder", index) for index in subjects]
    if syntax.tree[verb].lower in _CONVENING and syntax.english:
        bonds += [("of", index) for index in syntax.objects_of(verb)]  # a summit that brought together A and B
    if syntax.tree[verb].lower in AIMING:
        bonds += [("target", index) for index in syntax.objects(verb)]
    return bonds


def governors(syntax: Syntax, noun: int) -> Iterator[tuple[int, str]]:
    """Verbs over a noun, nearest first, and how it hangs on them: object, subject or preposition."""
    current, hung = noun, ""
    for _ in range(6):
        token = syntax.tree[current]
        head = token.head
        if head == current:
            return
        dep = token.dep
        if dep == "prep" and token.lower == "of" and numbered(syntax, syntax.tree[head]) is not None:
            current = head  # adopted a package of sanctions: sanctions
            continue
        if syntax.english and syntax.tree[head].dep == "prep" and syntax.tree[head].tag == "VBG":
            current, hung = head, hung or syntax.tree[head].lower  # following talks: no verb of its own
            continue
        if dep in ("prep", "agent") or (dep == "dative" and token.tag in ("IN", "TO")):
            hung = hung or token.lower
        elif not syntax.english and dep.split(":")[0] in ("obl", "nmod"):
            hung = hung or next((syntax.tree[case].lower for case in syntax.children(current, "case")), "")
        if not syntax.english and syntax.tree[head].lower in _OCCASIONS:
            hung = syntax.tree[head].lower  # lors d'une rencontre
        if syntax.is_verb(head) and dep not in ("conj",):
            if dep in SUBJECT | PASSIVE:
                yield head, hung if hung else "subject"
                return
            yield head, hung or "object"
            return
        if dep in ("relcl", "acl:relcl", "acl", "advcl", "ccomp"):
            return
        current = head


def phrasal(syntax: Syntax, index: int, known: str) -> str:
    """A word with its particle, where the two together are one of the `known` words (call off), else the word alone."""
    tree = syntax.tree
    token = tree[index]
    particle = next(
        (tree[c].lower for c in token.children if tree[c].dep in _PARTICLE and tree[c].lower in _PARTICLES), ""
    )
    phrase = f"{token.lower} {particle}"
    return phrase if particle and phrase in syntax.grammar.modality[known] else token.lower
