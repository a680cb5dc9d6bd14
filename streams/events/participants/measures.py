"""By whom and against whom French sanctions are, by the words around them.

A small parser hangs what follows a long noun phrase anywhere: l'embargo sur les engrais décrété par A à l'encontre
de B.
"""

import re
from collections.abc import Sequence

from streams.events.participants.bonds import of_verb
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind

_REACH = 120  # characters
_OTHER_CLAUSE = re.compile(
    r"[;:]|\b(?:mais|tandis|alors|dénonc\w+|critiqu\w+|jug\w+|qualifi\w+|condamn\w+|"
    r"en (?:représailles|réponse|réaction|riposte)|en raison|à la suite|suite (?:à|aux?)|compte tenu|accusé\w*|"
    r"cel(?:le|ui)s?|ceux)\b"
)
_ARTICLE = r"(?:le |la |les |l['’])?"
# Behind what is done: leurs comptes sont bloqués, a décidé A.
_DECIDED = re.compile(
    r", (?:a|ont|vient d['’]|viennent d['’]|avait) ?(?:\w+ment )?(?:décidé|décréter?|décrété|ordonné|annoncer?|annoncé|"
    rf"fait savoir|tranché|notifié|statué|arrêté|confirmé|indiqué|précisé) {_ARTICLE}"
    r"(?:(?:gouvernement|présidence|ministère|diplomatie|autorités|junte|cabinet|exécutif|conseil|commission) )?"
    r"(?:de la |de l['’]|du |de |d['’]|des )?$"
)
_BY = re.compile(rf"\b(?:par|de la part d(?:e |u |es |['’])) ?{_ARTICLE}$")
_AGAINST = re.compile(
    r"\b(?:contre|visant|ciblant|frappant|touchant|envers|"
    rf"à l['’](?:encontre|égard) (?:de |du |des |d['’])) ?{_ARTICLE}$"
)
# Who had what is taken: les tarifs accordés à A, dont bénéficiaient les produits de A.
_WHO_HAD = re.compile(
    r"\b(?:(?:accordé|octroyé|consenti|concédé|alloué|versé|destiné|réservé)e?s? (?:à|aux?)|"
    r"dont (?:bénéfici|joui|profit|dispos)\w+(?:(?: (?!et\b)[\w'’-]+){0,4}? (?:de|d['’]|des|du))?) ?"
    rf"{_ARTICLE}$"
)
# Where those who are hit may not go: interdits d'entrer en A, de séjour sur le sol de A.
_INTO = re.compile(
    r"(?:d['’]entrer|d['’]entrée|de (?:visas?|séjour(?:ner)?|voyager|se rendre|pénétrer|fouler))"
    r"(?: (?:sur|dans)(?: (?:le|son))?(?: (?:territoire|sol))?| le sol)?(?: (?:en|aux?|dans|de|du|des))? ?"
    r"(?:la |le |les |l['’]|de la |de l['’])?$"
)
# Who is hit complains: Minsk a dénoncé les sanctions de l'UE.
_COMPLAINING = re.compile(
    r"(?: [\w’'-]+){0,3}? (?:dénonc|condamn|fustig|critiqu|déplor|qualifi|juge|vilipend|protest|s['’]insurg|réprouv|"
    r"stigmatis|regrett|rejett|rejet|ironis)\w* [^.;:]*$"
)


def _in_infinitive(sentence: Sentence, place: Place) -> list[Bond]:
    """To whom nothing is delivered, sold or paid any more: A cessera de livrer du gaz à B."""
    syntax = sentence.syntax
    assert syntax is not None
    verbs = (c for token in place.tokens for c in syntax.children(token, "xcomp")) if place.form.shape == "verb" else ()
    told: list[Bond] = []
    for function, token in (bond for verb in verbs for bond in of_verb(syntax, verb)):
        told += [(function, token)] if function in ("recipient", "company") else []
        told += [("recipient", n) for p, n in syntax.prepositional(token) if "recipient" in syntax.grammar.functions(p)]
    return told


def _under(sentence: Sentence, place: Place) -> list[Bond]:
    """Whom sanctions hit that somebody is under: le ministre de B est sous sanctions; deux généraux sous embargo."""
    syntax = sentence.syntax
    assert syntax is not None
    told: list[int] = []
    for token in place.tokens if place.form.shape == "noun" else ():
        if any(syntax.token(c).lower == "sous" for c in syntax.children(token, "case")):
            word = syntax.token(token)
            subjects = list(syntax.children(token, "nsubj", "nsubj:pass"))
            if word.dep == "conj" and not subjects and any(syntax.children(token, "cop")):
                subjects = [a for a in syntax.ancestors(token) if syntax.is_noun(a)]  # A et B sont sous sanctions
            told += subjects
            told += [word.head] if word.dep in ("nmod", "obl:mod") and syntax.is_noun(word.head) else []
    return [("target", token) for token in told]


_SEEING = frozenset("voit voient voyait voyaient verra verront vu vus vue vues voir".split())


def _seeing(sentence: Sentence, place: Place) -> list[Bond]:
    """Who sees his own money frozen, and where it lies: trois juges de A voient leurs avoirs gelés en B."""
    syntax = sentence.syntax
    assert syntax is not None
    told: list[Bond] = []
    for token in place.tokens if place.form.kind == "asset_freeze" and place.form.shape != "noun" else ():
        verbs = [a for a in syntax.ancestors(token) if syntax.token(a).lower in _SEEING][:1]
        for verb in verbs:
            told += [("victim", subject) for subject in syntax.subjects(verb)[0]]
            phrases = [bond for word in (verb, syntax.token(token).head) for bond in syntax.prepositional(word)]
            told += [("place", noun) for p, noun in phrases if "place" in syntax.grammar.functions(p)]
    return told


# Up to a list, in a headline without a verb: six juges de A sur la liste noire de B.
_PUT_ON = re.compile(r"[^,;:.]{3,80} (?:(?:placé|inscrit|ajouté|mi)e?s? )?sur (?:la|sa|leur|une) (?:[a-zà-ÿ]+ )?")


def _put_on(sentence: Sentence, place: Place) -> list[Bond]:
    """Whom a headline has on a list: all who stand before it."""
    end = place.start - sentence.start
    put = sentence.text[end:].lower().startswith("liste") and _PUT_ON.fullmatch(sentence.text[:end])
    before = [m for m in sentence.mentions if put and m.end <= place.start]
    tokens = [sentence.token_at(m.end - 1) for m in before]
    return [("victim", token) for token in tokens if token is not None]


def measured(sentence: Sentence, place: Place) -> list[Bond]:
    """Who takes the measure that a trigger tells of, and whom it hits, where words alone tell."""
    text, told = sentence.text, _in_infinitive(sentence, place) + _under(sentence, place)
    told += _seeing(sentence, place) + _put_on(sentence, place)
    low, high = place.start - sentence.start, place.end - sentence.start
    for mention in sentence.mentions:
        token = sentence.token_at(mention.end - 1)
        gap = text[high : max(high, mention.start - sentence.start)]
        if token is None or mention.start < place.end or len(gap) > _REACH or _OTHER_CLAUSE.search(gap):
            continue
        if _BY.search(gap) or _INTO.search(gap) or _DECIDED.search(gap):
            told.append(("agent", token))
        elif _WHO_HAD.search(gap):
            told.append(("victim", token))
        elif _AGAINST.search(gap):
            told.append(("target", token))
        elif place.form.shape != "noun" and re.fullmatch(r" (?:\w+ )?", gap) and mention.text[:1].islower():
            told.append(("agent", token))  # visés par des sanctions suisses
    if not any(function == "target" for function, _ in told) and not re.search(
        r"\b(?:contre|visant|encontre|égard)\b", text[high:]
    ):
        complaining = [
            m
            for m in sentence.mentions
            if m.end <= place.start
            and m.kind is not EntityKind.PERSON
            and _COMPLAINING.match(text[m.end - sentence.start : low])
        ]
        tokens = [sentence.token_at(m.end - 1) for m in complaining[:1]]
        told += [("target", token) for token in tokens if token is not None]
    return told


def frozen(syntax: Syntax, head: int, inside: set[int], bonds: Sequence[Bond]) -> list[Bond]:
    """Le gel des avoirs de A: what hangs on another word of the trigger is whom it hits."""
    owned = [
        ("target", noun)
        for token in inside - {head}
        for preposition, noun in syntax.prepositional(token)
        if "of" in syntax.grammar.functions(preposition) and noun not in inside
    ]
    return [(f, t) for f, t in bonds if f == "self" or t not in inside] + owned
