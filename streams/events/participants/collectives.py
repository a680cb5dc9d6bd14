"""Numbers of things and people, which mean those whom they number: a swarm of Iranian drones, dozens of M23 men."""

from streams.events.grammar import WordSet
from streams.events.trees.nlp import Token
from streams.events.trees.syntax import Syntax

_NUMBERS = WordSet(
    "swarm wave fleet column convoy pair trio handful band squad team unit formation flotilla squadron contingent salvo"
    " volley barrage group number cell mob crowd horde stream flurry dozen score hundred thousand couple series batch"
    " fusillade hail package round set raft slate range string spate".split(),
    "en",
)
_NUMBERS_FR = WordSet(
    "dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier poignée "
    "foule million milliard".split(),
    "fr",
)
_MONEY_FR = WordSet("dollar euro franc livre yen yuan rouble".split(), "fr")


def numbered(syntax: Syntax, noun: Token) -> int | None:
    """The noun that a word of number counts: of a swarm of drones, the drones."""
    if not syntax.english:
        if noun.lower not in _NUMBERS_FR:
            return None
        counted = [n for word, n in syntax.prepositional(noun.index) if word in ("de", "d'", "d’")]
        things = [n for n in counted if syntax.token(n).lower not in _MONEY_FR]  # sept milliards de dollars d'avoirs
        return next(iter(things or counted), None)
    if noun.lower not in _NUMBERS:
        return None
    return next((counted for word, counted in syntax.prepositional(noun.index) if word == "of"), None)
