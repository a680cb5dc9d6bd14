"""French trees put right where a small parser splits a sentence in two: A | a limogé B."""

import re
from itertools import pairwise

from streams.events.grammar import Grammar
from streams.events.trees.agents_behind import agents_behind
from streams.events.trees.bared_objects import objects_bared
from streams.events.trees.counterparts_in_talks import counterparts_in_talks
from streams.events.trees.doers_of_deeds import deeds_given_doers
from streams.events.trees.enumerated import enumerated
from streams.events.trees.fronted_phrases import fronted
from streams.events.trees.harm_of_attacks import harm_given_attacks
from streams.events.trees.joined_names import joined_to_nouns
from streams.events.trees.main_verbs import main_verbs
from streams.events.trees.moves import is_above, move, uproot
from streams.events.trees.nlp import Token, Tree
from streams.events.trees.noun_participles import participles_restored
from streams.events.trees.reclaimed import reclaimed
from streams.events.trees.split_clauses import subjects_restored
from streams.events.trees.split_passives import rejoined
from streams.events.trees.told_clauses import asked_in_words, told_clauses
from streams.names.demonyms import french_demonyms
from streams.text import fold

_NOMINAL = ("NOUN", "PROPN", "PRON")
_ASTRAY = ("xcomp", "ccomp", "advcl", "flat:name", "amod", "advmod")
_LOOSE = ("advcl", "conj", "parataxis", "xcomp", "ccomp", "dep")
_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|u|us|ue|ues|is|ise|ises|i|ie|ies)$")
_MISTAKEN = ("advmod", "obl:mod", "obl:arg", "nmod")
_VERBAL = re.compile(r"(?:[eio]r|re|é|ée|és|ées)$")
_TRAILING = re.compile(r"\w{2,}ant$")
_PLURAL = re.compile(r"\w{2,}(?:aient|issent)$")  # no ending of an adverb or adjective
_DEEDS = ("tion", "sion", "ment", "age", "aque", "prise", "raid", "tir", "enquête", "texte")  # done by somebody
_WITH = frozenset("avec par de d' d’ du des entre chez contre pour".split())  # whoever else is there, behind a comma
_CLOSING = frozenset(':.;!?()«»"–—-')


def mended(tree: Tree, grammar: Grammar) -> Tree:
    """`tree`, a noun that was left alone before or behind a verb made its subject or its object. Changes `tree`."""
    if grammar.language == "en":
        tree = joined_to_nouns(
            asked_in_words(told_clauses(fronted(rejoined(subjects_restored(participles_restored(tree))))))
        )
        return harm_given_attacks(counterparts_in_talks(tree, grammar))
    if grammar.language != "fr":
        return tree
    for token in objects_bared(agents_behind(main_verbs(reclaimed(tree)))):
        _mend(tree, token)
    for token in tree:
        _joined(tree, token)
    roots = [token for token in tree if token.head == token.index]
    for left, right in pairwise(roots):
        if not _adjoining(tree, left, right):
            continue
        if left.tag in _NOMINAL and right.tag == "VERB" and not _has(tree, right, "nsubj", "nsubj:pass"):
            passive = _has(tree, right, "aux:pass")
            move(tree, left, right, "nsubj:pass" if passive else "nsubj")
        elif left.tag == "NOUN" and any(tree[c].lower == "entre" for c in right.children):
            move(tree, right, left, "nmod")  # entretien, mercredi, entre A et B
        elif left.tag == "VERB" and right.tag in _NOMINAL and not _has(tree, left, "obj", "xcomp", "ccomp"):
            move(tree, right, left, "obj")
    return deeds_given_doers(enumerated(tree))


def _joined(tree: Tree, verb: Token) -> None:
    """A et B se sont parlé: the parser takes A for a sentence of its own, and B alone for the subject of the verb."""
    second = next((tree[c] for c in verb.children if tree[c].dep in ("nsubj", "nsubj:pass")), None)
    if verb.tag != "VERB" or second is None or second.index > verb.index:
        return
    first = _left_alone(tree, verb, second)
    both = (*verb.children, *second.children)
    conjunction = next((tree[c] for c in both if tree[c].dep == "cc" and tree[c].index < second.index), None)
    office = first and next((tree[c] for c in first.children if tree[c].dep == "conj" and tree[c].tag == "NOUN"), None)
    if first and office and first.index < office.index < second.index and tree[second.index - 1].text == ",":
        move(tree, first, verb, second.dep)  # A et la présidente de C, B, ont signé
        move(tree, second, office, "appos")
        return
    if first is None or conjunction is None or conjunction.index < first.index:
        return
    if verb.head == first.index:
        uproot(tree, verb)
    move(tree, first, verb, second.dep)
    move(tree, conjunction, second, "cc")
    move(tree, second, first, "conj")


def _left_alone(tree: Tree, verb: Token, second: Token) -> Token | None:
    """The name before a verb's subject that hangs on nothing, if the verb hangs on it or on nothing as well."""
    if verb.dep == "conj":
        first = tree[verb.head]
    elif verb.head == verb.index:
        first = next((t for t in reversed(tree[: second.index]) if t.head == t.index), verb)
    else:
        return None
    alone = first.tag in _NOMINAL and first.head == first.index and first.index < second.index
    return first if alone and not any(t.tag == "VERB" for t in tree[first.index : second.index]) else None


def _mend(tree: Tree, token: Token) -> None:
    """One word put right: a name behind a verb, a participle behind its noun, the object of a verb's own object."""
    head = tree[token.head]
    if token.lower in ("que", "qu'", "qu’") and token.dep == "mark":
        _relate(tree, token, head)
    elif token.tag == "VERB" and token.dep == "acl" and _has(tree, token, "case") and not _VERBAL.search(token.lower):
        token.tag, token.dep = "NOUN", "nmod"  # livraison de carburant
    elif head.tag == "VERB" and (token.tag, token.dep) in (("PRON", "det"), ("DET", "obj")):
        token.tag, token.dep = "PRON", "obj"  # B l'attendait, pour l'accueillir
    elif token.tag in ("ADJ", "NOUN") and token.dep == "amod" and head.index == token.index + 1:
        _exchange(tree, token, head)
    elif token.tag == "NOUN" and token.dep == "nmod" and head.tag == "VERB" and _some(tree, token, head):
        token.dep = "obj"
    elif token.tag in ("NOUN", "PROPN") and token.dep in ("nmod", "appos", "conj") and token.index > head.index:
        _raise(tree, token, head)
        head = tree[token.head]
    plural = _PLURAL.search(token.lower) and token.tag not in ("VERB", "AUX", "NOUN", "PROPN")
    perfect = token.tag in ("NOUN", "ADJ") and _PARTICIPLE.search(token.lower) and _has(tree, token, "aux:tense")
    if plural or perfect:
        token.tag = "VERB"
    if token.tag == "PROPN" and token.dep in _ASTRAY and head.tag == "VERB" and token.index > head.index:
        if not (_has(tree, token, "case") or _has(tree, head, "obj", "aux:pass")):
            token.dep = "obj"
    elif token.dep == "obj" and head.tag == "NOUN" and tree[head.head].tag == "VERB" and _has(tree, head, "case"):
        if not (_has(tree, tree[head.head], "obj") or _has(tree, token, "case")):
            move(tree, token, tree[head.head], "obj")  # interdit de visa les dirigeants
    elif token.tag == "VERB" and token.dep == "acl" and token.index > 1 and _TRAILING.search(token.lower):
        _trail(tree, token)
    elif token.tag == "VERB" and token.dep in _LOOSE and token.index > 0 and _PARTICIPLE.search(token.lower):
        _describe(tree, token, tree[token.index - 1])


def _relate(tree: Tree, que: Token, verb: Token) -> None:
    """B, que A a reçue, dit non: a relative clause that the parser takes for one of its own."""
    before = que.index - 2
    if before < 0 or tree[before + 1].text != "," or tree[before].tag not in ("NOUN", "PROPN"):
        return
    noun = tree[tree[before].head] if tree[before].dep == "flat:name" else tree[before]
    if _has(tree, verb, "nsubj") and not _has(tree, verb, "obj", "iobj") and not is_above(tree, verb, noun):
        que.dep = "obj"
        move(tree, verb, noun, "acl:relcl")


def _raise(tree: Tree, token: Token, head: Token) -> None:
    """A noun hung on the phrase before it: to the verb behind, or the passive above.

    Au terme des discussions, délégués de A et de B se sont entendus; accueilli à sa descente d'avion par B.
    """
    if any(tree[c].lower == "par" for c in token.children) and not head.lower.endswith(_DEEDS):
        above = tree[head.head]
        while above.tag != "VERB" and above.head != above.index:
            above = tree[above.head]
        if _has(tree, above, "aux:pass") and not _has(tree, above, "obl:agent") and not is_above(tree, token, above):
            move(tree, token, above, "obl:agent")
        return
    over = tree[head.head]
    closed = tree[token.index - 1].text == "," and token.tag == "PROPN" and not _has(tree, token, "case", "cc")
    closed = closed and not any(tree[c].lower in _WITH for c in head.children)
    if closed and over.tag == "VERB" and head.dep.startswith("obl") and not _has(tree, over, "obj", "aux:pass"):
        move(tree, token, over, "obj")  # a reçu, à Gaya, B
        return
    bare = token.index > 1 and tree[token.index - 1].text == "," and not _has(tree, token, "case", "det")
    if bare and token.lower.endswith("s") and not any(t.tag == "VERB" for t in tree[: token.index]):
        verb = next((t for t in tree[token.index :] if t.tag == "VERB"), None)
        loose = verb is not None and verb.dep in ("ROOT", "acl", "acl:relcl", "amod")
        if verb is not None and loose and not (_has(tree, verb, "nsubj", "nsubj:pass") or is_above(tree, token, verb)):
            passive = _has(tree, verb, "aux:pass")
            move(tree, token, verb, "nsubj:pass" if passive else "nsubj")


def _some(tree: Tree, token: Token, verb: Token) -> bool:
    """Whether a noun is what a verb is done to, some of it: a essuyé des tirs."""
    article = token.index > verb.index and tree[verb.index + 1].lower == "des" and _has(tree, verb, "aux:tense")
    return bool(article) and not _has(tree, verb, "obj", "aux:pass", "expl:comp")


def _exchange(tree: Tree, noun: Token, people: Token) -> None:
    """Des drones russes: the parser takes the people for the noun, and the drones for what they are like."""
    known = fold(people.lower).text in french_demonyms() and people.text[0].islower()
    if people.tag not in ("NOUN", "ADJ") or not known or people.dep in ("amod", "nmod", "flat:name"):
        return
    noun.tag = "NOUN"
    move(tree, people, noun, "amod")
    for child in [tree[c] for c in people.children]:
        move(tree, child, noun, child.dep)
    people.tag = "ADJ"


def _describe(tree: Tree, participle: Token, before: Token) -> None:
    """Hang a participle without auxiliary or subject on the noun right before it: au Malawi inondé."""
    free = not _has(tree, participle, "aux:tense", "aux:pass", "nsubj", "nsubj:pass", "mark")
    if free and before.head == participle.index and before.dep in _MISTAKEN and participle.head < before.index:
        move(tree, before, tree[participle.head], "obl:mod")  # ont péri dans un raid mené par A
        move(tree, participle, before, "acl")
        return
    apart = participle.index != before.head and before.index != participle.head
    if free and apart and before.tag in ("NOUN", "PROPN") and not is_above(tree, participle, before):
        move(tree, participle, before, "acl")


def _trail(tree: Tree, participle: Token) -> None:
    """Hang a participle behind a comma on the verb of its sentence: a attaqué un poste de B, tuant deux gardes."""
    if not any(token.text == "," for token in tree[max(0, participle.index - 3) : participle.index]):
        return
    over = tree[participle.head]
    while over.tag != "VERB" and over.head != over.index:
        over = tree[over.head]
    if over.tag == "VERB" and over.index < participle.index:
        move(tree, participle, over, "advcl")


def _has(tree: Tree, token: Token, *deps: str) -> bool:
    return any(tree[child].dep in deps for child in token.children)


def _adjoining(tree: Tree, left: Token, right: Token) -> bool:
    """Whether nothing stands between two trees that ends a clause."""
    between = tree[left.index + 1 : right.index]
    return not any(token.text in _CLOSING or token.text == "," for token in between)
