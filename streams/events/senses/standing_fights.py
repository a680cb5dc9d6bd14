"""Fights by which somebody is only called, and that nobody tells of: the coalition fighting A has declared a truce."""

from streams.events.sentence import Place
from streams.events.trees.syntax import Syntax

# What those who are so called do that is no force.
_IN_WORDS = frozenset(
    "accept accepts accepted reject rejects rejected welcome welcomes welcomed urge urges urged refuse refuses refused "
    "offer offers offered sign signs signed name names named appoint appoints appointed ask asks asked meet meets met "
    "want wants wanted call calls called hold holds held accuse accuses accused deny denies denied join joins joined "
    "receive receives received need needs needed get gets got have has had appeal appeals appealed "
    "condemn condemns condemned hail hails hailed praise praises praised say says said declares declared".split()
)


def only_called_by(syntax: Syntax, place: Place) -> bool:
    """Whether a fight only tells which body or band is meant that speaks, agrees or is given something.

    Rebels fighting the Orskian army said; the states battling the MLK have agreed: no fight of today.
    """
    if place.form.kind != "clash" or place.form.shape != "verb":
        return False
    verb = syntax.token(place.tokens[0])
    noun = syntax.token(verb.head)
    if verb.tag != "VBG" or verb.dep != "acl" or noun.dep != "nsubj" or any(syntax.children(verb.index, "aux")):
        return False
    if any(token.lower == "," for token in syntax.tree[noun.index : verb.index]):
        return False
    main = syntax.token(noun.head).lower
    return main in _IN_WORDS or main in syntax.grammar.modality["reporting"]
