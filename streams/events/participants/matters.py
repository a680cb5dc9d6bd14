"""What others speak about: nobody who is named in it speaks himself for that."""

from streams.annotation import Participant
from streams.events.sentence import Sentence

_ABOUT = frozenset("on over about regarding concerning".split())
_MATTERS = frozenset(
    "dispute disputes row quarrel conflict war relations ties border situation crisis tensions standoff rift feud "
    "trade disagreement differences fighting".split()
)


def is_matter(sentence: Sentence, participant: Participant) -> bool:
    """Whether a name belongs to what others speak about: talks on the dispute with A."""
    syntax, token = sentence.syntax, sentence.token_at(participant.end - 1)
    if syntax is None or token is None or not syntax.english:
        return False
    above = [syntax.token(a) for a in syntax.ancestors(token)]
    inside = above[: next((i for i, a in enumerate(above) if syntax.is_verb(a.index)), len(above))]
    nouns = [a for a in inside if syntax.is_noun(a.index)]
    about = any(a.lower in _ABOUT and a.dep == "prep" for a in inside)
    return about and any(n.lower in _MATTERS for n in nouns)
