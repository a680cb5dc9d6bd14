"""What a noun takes in its tree: its own phrases, those of the verb that carries it, and names right before it."""

import re

from streams.events.grammar import WordSet
from streams.events.participants.blame import BLAMING, answerable, blamed, handiwork, owning_up, signed
from streams.events.participants.bonds import AIMING, CALLING, governors, of_noun, of_participle, phrasal
from streams.events.participants.harming import harms_others, has_doer
from streams.events.participants.headings import beside_in_french
from streams.events.participants.owned_nouns import others_own, own_before
from streams.events.participants.talks_outcome import of_talks
from streams.events.participants.whose import behind
from streams.events.sentence import Place, Sentence
from streams.events.trees.participles import past_participle
from streams.events.trees.syntax import Bond, Syntax

_WITHIN = {
    "in", "during", "by", "over", "via", "on", "at", "through", "lors", "au", "pendant", "dans", "par", "à", "aux",
    "cours",
}  # fmt: skip
_BEFALLING = frozenset("in by par dans lors cours durant pendant".split())  # tué lors d'une attaque
_APART = frozenset("après avant depuis malgré".split())
# What somebody gives to an act that he makes his own: gave the green light to sanctions.
_ASSENT = frozenset("light go-ahead ahead nod approval assent blessing consent backing".split())
_JUST_MADE = frozenset(
    "struck reached signed concluded sealed agreed announced brokered clinched finalised finalized inked negotiated "
    "hammered thrashed worked mediated unveiled initialled".split()
)
_GATHERING = WordSet("gather arrive convene assemble converge meet descend land is are was were".split(), "en")
_AGREEING = WordSet(["accord", "accordé", "entend", "mis", "mett", "met", "tomb"], "fr")


def carried(syntax: Syntax, head: int) -> list[Bond]:
    """The phrases bound to a noun, and those that reach it through the verb that governs it: A held talks with B."""
    bonds = of_noun(syntax, head)
    for clause in syntax.children(head, "acl:relcl", "acl"):
        bonds += pitted(syntax, clause)  # les combats qui opposent A à B
    preposition = syntax.token(syntax.token(head).head)
    if (
        preposition.dep == "prep"
        and preposition.lower == "in"
        and syntax.token(preposition.head).tag in ("NNP", "NNPS")
    ):
        bonds.append(("teller", preposition.head))  # Ruto, Rubio in talks
    if (
        not syntax.english
        and preposition.tag == "PROPN"
        and "en" in (syntax.token(c).lower for c in syntax.children(head))
    ):
        bonds.append(("teller", preposition.index))  # A en visite chez B
    if preposition.dep == "prep" and preposition.lower == "under" and syntax.is_noun(preposition.head):
        bonds.append(("victim", preposition.head))  # posts under fire
    for verb, hung in governors(syntax, head):
        if syntax.english and any(syntax.token(t).text == ";" for t in range(min(head, verb), max(head, verb))):
            break  # A sanctions B; C takes note
        lower = syntax.token(verb).lower
        subjects, passive = syntax.subjects(verb)
        cases = {hung, *(syntax.token(c).lower for c in syntax.children(head, "case"))}
        if not syntax.english and cases & _APART and others_own(syntax, bonds):
            break  # A a reçu C deux jours après la visite de B
        own = [(f, t) for p, t in syntax.prepositional(verb) for f in syntax.grammar.functions(p) if t != head]
        if lower in BLAMING and hung in ("of", "for", "d'", "de"):
            bonds += [("holder", token) for token in blamed(syntax, verb)]
            continue
        if not syntax.english and hung in ("d'", "d’", "de", "des") and _suffered(syntax, verb):
            bonds += [("victim", token) for token in subjects]
            continue
        if hung == "object":
            if lower in syntax.grammar.undergoing:
                bonds += [("victim", token) for token in subjects]
                continue
            if lower in syntax.grammar.modality["ascribing"] and (
                syntax.english or lower not in syntax.grammar.support
            ):
                bonds += [("agent", t) for f, t in own if f in ("recipient", "target")]
                continue
            repels = phrasal(syntax, verb, "repelling") in syntax.grammar.modality["repelling"]
            if repels:
                bonds += [("victim", token) for token in subjects]
            judged = repels and syntax.english
            judged = judged or (any(syntax.children(verb, "oprd")) and lower in CALLING)
            kind = (
                ""
                if judged
                else "holder"
                if lower in syntax.grammar.support
                else "teller"
                if lower not in syntax.grammar.critics
                else ""
            )
            for child in syntax.children(verb, "advcl"):
                if syntax.token(child).lower in AIMING:  # announced sanctions, aimed at A's refineries
                    bonds += [b for b in of_participle(syntax, child, head) if b[0] == "target"]
            if syntax.english:
                bonds += of_talks(syntax, verb, subjects)
            if not kind:
                bonds += [(f, t) for f, t in own if f == "target" and t > head]  # condemned the sanctions on A
            else:
                bonds += [(kind, token) for token in subjects]
                bonds += _with_whom_there(syntax, (verb, head))
                # sent him a telegram, handed A a note
                bonds += [("recipient", t) for t in syntax.objects(verb) if t < head and syntax.english]
                bonds += [
                    (f, t)
                    for f, t in own
                    if f in ("company", "between", "target", "place", "recipient", "origin", "topic", "office")
                ]
        elif hung == "subject":
            if syntax.token(verb).tag == "VBN" and not any(syntax.children(verb, "aux", "auxpass")):
                bonds += of_participle(syntax, verb, head)  # the attack carried out by A
            if passive and lower in syntax.grammar.support:
                bonds += [("holder", t) for f, t in own if f == "agent"]
                bonds += [(f, t) for f, t in own if f in ("target", "origin") and not syntax.english]
            elif passive and lower in syntax.grammar.modality["ascribing"]:
                bonds += [("agent", t) for f, t in own if f in ("recipient", "target")]
            elif lower not in syntax.grammar.critics:
                # The quake hit Mindanao, is expected to hit it, is forecast to grow and to hit it.
                to_come = [j for x in syntax.children(verb, "xcomp") for j in (x, *syntax.children(x, "conj"))]
                verbs = (verb, *to_come)
                bonds += [("victim", token) for v in verbs for token in syntax.objects(v)]
            bonds += [("agent", token) for token in signed(syntax, verb)]
            bonds += pitted(syntax, verb)
            for clause in syntax.children(verb, "advcl"):
                if not syntax.english and past_participle(syntax.tree, clause):  # Revendiquée par A, l'attaque a visé B
                    bonds += [b for b in of_participle(syntax, clause, head) if b[0] == "agent"]
            watched = lower in syntax.grammar.critics  # the vote was followed in A: it was elsewhere
            where = ("company", "between", "place", "target") if syntax.english else ("company", "between", "place")
            bonds += [(f, t) for f, t in own if f in where and not watched]
            if syntax.token(head).lower in syntax.grammar.objects.get("missives", ()):
                # A letter reached B from A, was handed to B by A.
                bonds += [(f, t) for f, t in own if f in ("recipient", "origin", "agent")]
                bonds += [("recipient", token) for token in syntax.objects(verb)]
            bonds += [("agent", t) for t in handiwork(syntax, verb)]
            if lower in syntax.grammar.modality["ascribing"]:
                bonds += [("agent", t) for f, t in own if f in ("recipient", "target")]
        elif owning_up(syntax, verb, hung):
            bonds += [("holder", token) for token in answerable(syntax, verb)]
        elif hung == "under":
            bonds += [("victim", token) for token in subjects]  # came under fire
            made = any(syntax.token(c).lower in _JUST_MADE for c in syntax.children(head, "acl"))
            if made and not any(f in ("agent", "between") for f, _ in bonds):
                bonds += [("holder", token) for token in subjects]  # under a deal struck on Monday, A and B will
            bonds += [(f, t) for f, t in own if f in ("agent", "origin")]
        else:
            granted = hung == "to" and any(syntax.token(o).lower in _ASSENT for o in syntax.objects(verb))
            granted = granted or (hung == "sur" and lower in _AGREEING)  # s'accordent sur de nouvelles sanctions
            granted = granted or own_before(syntax, head, subjects)
            bonds += [("holder" if granted else "teller", token) for token in subjects]
            if harms_others(syntax, verb) and hung in _BEFALLING:
                bonds += [("victim", token) for token in syntax.objects_of(verb)]  # A killed B in a strike: A's
                bonds += [("holder", token) for token in subjects if not has_doer(syntax, bonds)]
            elif hung in _BEFALLING and lower in syntax.grammar.suffering:
                bonds += [("victim", token) for token in subjects]
            if hung in ("for", "to"):
                # joined leaders of the bloc for a summit
                bonds += [("teller", token) for token in syntax.objects(verb)]
                bonds += [(f, t) for f, t in own if f == "place" and lower in _GATHERING]
            if hung in _WITHIN:
                bonds += [("teller", token) for token in syntax.objects(verb)]
                bonds += [("teller", t) for f, t in own if f in ("agent", "company", "recipient")]
                if not syntax.english:
                    # a passé une heure avec B lors de: the parser hangs B on the hour
                    bonds += [
                        ("teller", t)
                        for child in syntax.children(verb, "obj", "obl:arg", "obl:mod")
                        for p, t in syntax.prepositional(child)
                        if {"company", "recipient"} & set(syntax.grammar.functions(p)) and t != head
                    ]
    return bonds


def _with_whom_there(syntax: Syntax, heads: tuple[int, int]) -> list[Bond]:
    """Held talks at the mint with A: to the parser, the mint is with A."""
    where = [n for head in heads for p, n in syntax.prepositional(head) if p in ("at", "in", "on") and syntax.english]
    return [("company", noun) for place in where for p, noun in syntax.prepositional(place) if p == "with"]


def pitted(syntax: Syntax, verb: int) -> list[Bond]:
    """Whom a verb pits against each other: ont opposé A à B. The parser may take B for a part of A's name."""
    if syntax.token(verb).lower not in syntax.grammar.modality.get("pitting", ()):
        return []
    objects = syntax.objects(verb)
    phrases = [bond for word in (verb, *objects) for bond in syntax.prepositional(word)]
    others = [noun for p, noun in phrases if {"recipient", "target"} & set(syntax.grammar.functions(p))]
    return [("between", token) for token in (*objects, *others)]


def beside(sentence: Sentence, place: Place) -> list[Bond]:
    """A–B talks: names that stand right before the noun, whatever the parser makes of them."""
    syntax = sentence.syntax
    assert syntax is not None
    bonds: list[Bond] = []
    end = place.start
    if not syntax.english:
        return beside_in_french(sentence, place)
    bonds += [("of", token) for token in behind(sentence, place)]
    for mention in sorted(sentence.mentions, key=lambda m: -m.start):
        if mention.start >= place.start:
            continue
        gap = sentence.text[mention.end - sentence.start : end - sentence.start]
        first = end == place.start
        gap = re.sub(r"^-(?:fired|launched) ", " ", gap) if first else gap  # a Tolme-fired rocket
        if not re.fullmatch(r"(?:['’]s?)?\s*(?:[a-z-]+ ){0,2}" if first else r"\s?(?:[-–—/&]|,| and )\s?", gap) or (
            first
            and re.search(
                r"\b(?:and|or|in|at|with|to|of|for|on|from|by|as|a|an|the|his|her|its|their|is|was|has|had|have|will|after|before|says|said|under|near|amid|over|against|around|during|within|into|off|up|about|between|despite|since|until|through|behind|beyond|without)\b",
                gap,
            )
        ):
            if first:
                continue
            break
        if first and gap.strip() and not re.match(r"['’]s|\s", gap):
            continue
        token = sentence.token_at(mention.end - 1)
        if token is None:
            break
        if first and any(
            syntax.is_verb(t) for t in range(token + 1, place.tokens[0]) if syntax.token(t).tag not in ("VBN", "VBG")
        ):
            break
        bonds.append(("owner" if gap.startswith(("'", "’")) else "modifier", token))
        end = mention.start
    return bonds


def _suffered(syntax: Syntax, verb: int) -> bool:
    """A a fait l'objet de, a été la cible de, a été victime de: what is done to the subject."""
    words = (verb, *syntax.objects_of(verb), *syntax.children(verb, "xcomp"))
    return any(syntax.token(t).lower in ("objet", "cible", "victime") for t in words)
