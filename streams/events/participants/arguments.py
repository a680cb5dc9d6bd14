"""What a trigger takes in its tree: the phrases bound to a verb or a noun, each with its function.

Beyond what is bound to single words: triggers of several words, nouns that a verb carries (hold talks), those who
are blamed for what a noun tells of, and names right before a noun (A-B talks).
"""

import re
from collections.abc import Sequence

from streams.events.participants.blame import (
    BLAMING,
    JUDGING,
    ascribed,
    blamed,
    blamed_behind,
    charged,
    charges,
    laid_to,
)
from streams.events.participants.bonds import governors, of_noun, of_verb, traded, with_whom
from streams.events.participants.described_by import describes
from streams.events.participants.engaged import acting, elsewhere_told, embattled
from streams.events.participants.english_measures import shut_to, whose_doings, without_causes
from streams.events.participants.ground_of import around, inside_of
from streams.events.participants.harmed import of_toll
from streams.events.participants.laid_in_words import laid_in_words
from streams.events.participants.led import led
from streams.events.participants.looking_ahead import looking_ahead
from streams.events.participants.made_up_of import made_up_of
from streams.events.participants.means import committed, imposing, is_means, laid, with_wielders
from streams.events.participants.measures import frozen, measured
from streams.events.participants.noun_arguments import beside, carried
from streams.events.participants.offices import with_newcomers, with_the_named, without_the_newly_made
from streams.events.participants.pressed import decreed
from streams.events.participants.punished import closed_to, put_on_lists
from streams.events.participants.relatives import at_which, in_relatives
from streams.events.participants.stood_in import behind_names, in_towns, shared_object, some_hit
from streams.events.participants.threats import threatened_with
from streams.events.participants.topics import without_topics
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond, Syntax


def bonds(sentence: Sentence, place: Place) -> tuple[list[Bond], int]:
    """The phrases bound to a trigger, and the token that heads the telling."""
    syntax = sentence.syntax
    assert syntax is not None
    if place.form.shape != "noun":
        described = describes(syntax, place)
        if described is not None:
            return [("passive", described)], place.tokens[0]
        head = _verb_head(syntax, place.tokens)
        found = shared_object(syntax, head, _of_verb(syntax, head, place))
        if any(f == "passive" for f, _ in found) and not any(f == "agent" for f, _ in found):
            found += [("agent", t) for verb in charges(syntax) for t in syntax.objects(verb)]
        if place.form.type == "resignation_or_appointment" and syntax.english:
            found = with_newcomers(sentence, head, with_the_named(syntax, head, found))
        if place.form.group.transitive and not _with_object(syntax, place) and _bare(syntax, head, found):
            found = [("passive" if f == "subject" else f, t) for f, t in found]
        if place.form.type == "resignation_or_appointment" and syntax.english:
            found = without_the_newly_made(syntax, head, found)
        if place.form.type == "agreement" and syntax.english:
            found += with_whom(syntax, found) + [b for f, t in found if f == "object" for b in traded(syntax, t, place)]
        if place.form.type == "escalation":
            if syntax.english:
                found += inside_of(syntax, found) + elsewhere_told(syntax, head, found)
            else:
                found += in_towns(sentence, found)
            found = with_wielders(syntax, head, found, sent=place.form.group.object in ("weapons", "incoming"))
        if place.form.type == "sanction" and syntax.english:
            found += put_on_lists(syntax, found) + closed_to(syntax, found) + shut_to(syntax, found, place)
            found += decreed(syntax, head)
        elif place.form.type == "sanction":
            found += measured(sentence, place)
        found += [] if syntax.english else in_relatives(sentence, place) + led(sentence, place, found)
        return found + around(syntax, found), head
    head = _noun_head(syntax, place.tokens)
    found = [("self", head), *carried(syntax, head), *beside(sentence, place)]
    inside = set(place.tokens)
    if syntax.english and len(inside) > 1:  # a round of sanctions by A: what hangs on another word of the trigger
        others = (bond for token in inside - {head} for bond in of_noun(syntax, token))
        found += [bond for bond in others if bond[0] in ("agent", "target")]
        found = [(f, t) for f, t in found if f == "self" or t not in inside]
    found += traded(syntax, head, place)
    found = without_topics(found, place) + [("agent", token) for token in blamed_behind(syntax, head)]
    if not syntax.english:
        found += in_relatives(sentence, place) + looking_ahead(sentence, place) + led(sentence, place, found)
    if syntax.english and place.form.type in ("sanction", "contact"):
        contact = place.form.type == "contact"
        found += (
            at_which(syntax, head) if contact else imposing(syntax, head) + decreed(syntax, syntax.token(head).head)
        )
    if place.form.type == "escalation" and syntax.english:
        found += inside_of(syntax, found) + made_up_of(syntax, head)
        fighting = place.form.kind == "clash"
        found += [("holder", t) for t in (embattled(syntax, head) if fighting else acting(syntax, head, found))]
    if place.form.type == "escalation" and not syntax.english:
        found += _with_what(syntax, head, inside) + of_toll(syntax, head) + behind_names(sentence, found)
    if place.form.kind == "threat" and syntax.english:  # a threat to bomb A's ports
        found += [("target", t) for v in syntax.children(head, "acl") for _, t in threatened_with(syntax, v)]
    found += [("holder", t) for t in committed(syntax, head)] if syntax.english and is_means(syntax, head) else []
    if place.form.type == "sanction" and syntax.english:
        found = whose_doings(syntax, head, without_causes(syntax, found)) + shut_to(syntax, found, place)
    if place.form.kind == "asset_freeze" and not syntax.english:
        found = frozen(syntax, head, inside, found)
    if place.form.type == "sanction" and not syntax.english:
        told = measured(sentence, place)
        imposed = any(function == "agent" for function, _ in told)  # not by whom else the parser has
        found = [(f, t) for f, t in found if not (imposed and f in ("holder", "teller"))] + told
    if ascribed(syntax, head) or (syntax.english and laid_to(syntax, head)):
        own = _own(syntax, head)
        found = [("agent" if f in ("recipient", "target") and t not in own else f, t) for f, t in found]
    if place.form.type == "escalation" and not syntax.english:
        found = laid_in_words(sentence, place, found)
    return found + around(syntax, found), head


def _own(syntax: Syntax, noun: int) -> set[int]:
    """What a deed was done to, where the verb has whom it is laid to: an attack on B was blamed on A."""
    if not syntax.english or not any(laid(syntax, verb) for verb, _ in governors(syntax, noun)):
        return set()
    return {token for _, token in syntax.prepositional(noun)}


def _with_what(syntax: Syntax, head: int, inside: set[int]) -> list[Bond]:
    """Une attaque de drones de A contre B: what the parser hangs on the weapon that a deed is done with."""
    armed = syntax.grammar.objects["weapons"]
    arms = [t for _, t in syntax.prepositional(head) if t in inside or syntax.token(t).lower in armed]
    return [bond for arm in arms for bond in of_noun(syntax, arm) if bond[0] != "modifier" and bond[1] not in inside]


def _bare(syntax: Syntax, verb: int, bonds: Sequence[Bond]) -> bool:
    """Commander killed: a participle without object or auxiliary, and no verb joined to it that could share one."""
    if syntax.token(verb).tag not in ("VBN", "VBD") or any(f == "object" for f, _ in bonds):
        return False
    joined = [c for c in syntax.children(verb, "conj") if syntax.is_verb(c)]
    return not joined and not any(syntax.children(verb, "aux", "ccomp", "xcomp"))


def _with_object(syntax: Syntax, place: Place) -> bool:
    """Whether a trigger of several words holds its own object: took the town."""
    return any(syntax.token(t).dep == "dobj" for t in place.tokens)


def _verb_head(syntax: Syntax, tokens: Sequence[int]) -> int:
    for token in tokens:
        if syntax.is_verb(token) and not syntax.token(token).dep.startswith("aux:"):  # se sont entendus
            return token
    being = [token for token in tokens if any(syntax.children(token, "cop"))]
    if being and not syntax.english:
        return being[0]  # A était l'hôte de B
    current = tokens[0]
    if syntax.english and syntax.token(current).dep == "ccomp" and any(syntax.children(current, "nsubj")):
        return current  # demanded that A resign: to the parser, a noun
    if (
        not syntax.english
        and syntax.token(current).dep == "amod"
        and _PARTICIPLE_FR.search(syntax.token(current).lower)
    ):
        return current  # l'Algérie inondée
    if not syntax.english and any(syntax.children(current, "aux:tense")):
        return current  # a participle that the parser takes for something else
    for ancestor in syntax.ancestors(current):
        if syntax.is_verb(ancestor):
            return ancestor
    return current


_BOUGHT = ("object", "company", "recipient", "origin")  # stopped buying A's oil
_RUNG = ("company", "recipient", "object")  # a pris son téléphone pour féliciter B
_PARTICIPLE_FR = re.compile(r"(?:é|ée|és|ées|i|is|ie|ies|ise|ises|u|us|ue|ues|int|inte|uit|uite)$")


def _noun_head(syntax: Syntax, tokens: Sequence[int]) -> int:
    inside = set(tokens)
    for token in reversed(tokens):
        above = syntax.token(token).head
        if above not in inside or (above == token and not syntax.english):
            return token
    return tokens[-1]


def _of_verb(syntax: Syntax, head: int, place: Place) -> list[Bond]:
    bonds = of_verb(syntax, head)
    inside = set(place.tokens)
    if not syntax.is_verb(head) and syntax.token(head).dep == "prep" and syntax.is_noun(syntax.token(head).head):
        bonds.append(("subject", syntax.token(head).head))  # Ruto, Rubio on the phone
    bonds += some_hit(syntax, head, place)
    for token in place.tokens:
        if token == head:
            continue
        bonds += [
            (f, n) for p, n in syntax.prepositional(token) for f in syntax.grammar.functions(p) if n not in inside
        ]
        if not syntax.english and syntax.is_noun(token):  # tombé dans une embuscade tendue par A
            bonds += [(f, t) for f, t in of_noun(syntax, token) if f == "agent" and t not in inside]
        if syntax.is_verb(token):  # a pris pour cible B: to the parser, to aim at B; stopped buying A's coal
            bonds += [("object", t) for t in syntax.children(token, "dobj", "obj") if t not in inside]
        if syntax.token(token).tag in ("IN", "TO", "RP", "ADP"):
            # The phrase ends in its preposition: what follows is its object.
            nouns = list(syntax.children(token, "pobj"))
            if syntax.token(token).dep == "case":
                nouns = [syntax.token(token).head]
            assents = place.form.type == "agreement" and syntax.token(token).lower == "to"
            taken = ("recipient",) if assents else ("object", "company", "recipient", "target")
            for noun in nouns:
                bonds += [(function, noun) for function in taken if noun not in inside]
    if not syntax.english and place.form.group.frame == "suffer":  # a sauté sur une mine posée par A
        bonds += [b for _, noun in syntax.prepositional(head) for b in of_noun(syntax, noun) if b[0] == "agent"]
    bonds = [(function, token) for function, token in bonds if token not in inside or function == "subject"]
    accused = charged(syntax, head) if syntax.english else head
    if syntax.token(accused).dep == "pcomp":
        matrix = next((a for a in syntax.ancestors(accused) if syntax.is_verb(a)), None)
        judged = syntax.english and matrix is not None and syntax.token(matrix).lower in JUDGING
        if matrix is not None and (syntax.token(matrix).lower in BLAMING or (judged and blamed(syntax, matrix))):
            bonds = [b for b in bonds if b[0] != "subject"] + [("subject", t) for t in blamed(syntax, matrix)]
    if not any(function in ("object", "passive") for function, _ in bonds):
        # met Rubio in Nairobi and Macron in Paris: a verb joined without subject shares no object; xcomp does.
        wanted: tuple[str, ...] = ("company",)
        if place.form.type == "sanction" and syntax.english:
            wanted = _BOUGHT
        deps = ("xcomp", "advcl") if place.form.kind == "threat" else ("xcomp",)
        if place.form.kind == "call" and place.form.shape == "phrase" and not syntax.english:
            wanted, deps = _RUNG, ("advcl", "xcomp")
        for child in syntax.children(head, *deps):
            if place.form.kind == "threat":
                bonds += threatened_with(syntax, child)
            else:
                bonds += [(f, t) for f, t in of_verb(syntax, child) if f in wanted]
    return bonds
