"""With whom ties are that somebody cuts: relations with A, aid to A, arms sales to A, flights from A."""

from streams.events.grammar import WordSet
from streams.events.participants.belonging import beside
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Sentence
from streams.names.entity_type import EntityKind

_TOWARDS = frozenset("with to from for between against towards toward into avec à au aux vers pour contre".split())
_OF = frozenset(("of", "in", "on", "de", "d'", "d’", "du", "des"))
# Their modifier is whose they are, who is shut out as well: a ban on A's imports, on flights by A's carriers.
_COMING = frozenset("import imports ship ships shipment shipments flight flights trade visas visa".split())
# Whose they are has been given them: A's trade preferences.
_GRANTED = WordSet(
    "preference privilege exemption waiver concession licence license membership accreditation".split(), "en"
)
# What they are of tells whom they hit: imports of A's wine, the licences of its banks.
_GOODS = ("import", "achat", "livraison", "export", "vente", "entrée", "transit", "accès", "commerc")
_OWN_GOODS = WordSet(
    "import purchase buying sale entry delivery shipment order transit licence license permit visa "
    "accreditation".split(),
    "en",
)


def partners(phrases: Phrases, sentence: Sentence, token: int) -> list[Meant]:
    """Whom the ties under `token` bind: those behind their prepositions, however deep in the phrase."""
    syntax = sentence.syntax
    assert syntax is not None
    todo, seen = [token], {token}
    while todo:
        current = todo.pop(0)
        told = list(syntax.prepositional(current))
        for word in () if syntax.english else syntax.children(current, "acl", "amod"):
            told += syntax.prepositional(word)  # vingt millions destinés à A
        for preposition, noun in told:
            if noun in seen:
                continue
            seen.add(noun)
            if preposition in _TOWARDS or preposition == "by":
                found = [
                    m
                    for joined in syntax.conjuncts(noun)
                    for m in phrases.meant(sentence, joined) or phrases.owners(sentence, joined)
                ]
                if found:
                    return found
            todo += [noun] if preposition in _OF | _TOWARDS else []
    ties = syntax.token(token).lower
    if ties in _OWN_GOODS if syntax.english else ties.startswith(_GOODS):  # les importations de vin géorgien
        nouns = sorted(seen - {token})
        nouns = [joined for noun in nouns for joined in syntax.conjuncts(noun)]
        found = [m for noun in nouns for m in phrases.owners(sentence, noun)]
        if not syntax.english:  # les importations en provenance de A
            found += [phrases.named(m) for noun in nouns for m in sentence.at_token(noun) if not m.within]
        if found or not syntax.english:
            return found
    if not syntax.english:
        return []
    if ties in _GRANTED:
        others = [c for c in syntax.children(token, "poss") if syntax.token(c).tag != "PRP$"]
        return [m for owner in others for m in phrases.meant(sentence, owner)]
    own = beside(sentence, token) if ties in _COMING else []
    return [phrases.named(m) for m in own if m.kind is not EntityKind.PERSON]


def is_member(sentence: Sentence, token: int) -> bool:
    """Whether a noun is the name of a body or a country, which another body may shut out."""
    return any(m.kind is not EntityKind.PERSON for m in sentence.at_token(token))
