"""English participles that tell of no deed of whoever acts in a sentence: freed a wounded pilot."""

from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Syntax


def describes(syntax: Syntax, place: Place) -> int | None:
    """The noun that an English participle only describes: freed a wounded pilot. Nobody who acts there wounded him."""
    index = place.tokens[0]
    token = syntax.token(index)
    if not syntax.english or len(place.tokens) > 1 or token.tag not in ("VBN", "JJ") or token.dep != "amod":
        return None
    opened = index > 0 and syntax.token(index - 1).tag in ("DT", "CD", "PRP$", "POS")
    below = any(syntax.is_verb(a) for a in syntax.ancestors(index))
    return token.head if opened and below and token.head == index + 1 + _between(syntax, index) else None


def _between(syntax: Syntax, index: int) -> int:
    """How many words stand between a participle and the noun that it describes: a wounded Orskian pilot."""
    noun = syntax.token(index).head
    words = [syntax.token(t) for t in range(index + 1, noun)]
    return len(words) if all(w.head == noun and w.tag[:2] in ("JJ", "NN") for w in words) else -1


def merely_describes(sentence: Sentence, start: int) -> bool:
    """Whether a verb merely describes: a besieged town."""
    syntax, token = sentence.syntax, sentence.token_at(start)
    return syntax is not None and token is not None and syntax.token(token).dep == "amod"


def told_of_done(sentence: Sentence, start: int) -> bool:
    """Whether a participle tells what was done to the noun before it: A returned weapons seized from B."""
    syntax, token = sentence.syntax, sentence.token_at(start)
    if syntax is None or token is None:
        return False
    return syntax.token(token).tag == "VBN" and syntax.token(token).dep == "acl"
