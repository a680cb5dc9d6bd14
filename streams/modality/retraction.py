"""Words that take back what they govern: deny, cancel, call off, end."""

from streams.modality.attachment import Attachment
from streams.syntax import Syntax


def denial(syntax: Syntax, index: int) -> bool:
    """Whether a word denies what hangs on it."""
    return _phrasal(syntax, index) in syntax.grammar.modality["denying"]


def cancellation(syntax: Syntax, index: int, previous: int, hung: Attachment, *, halting: bool) -> bool:
    """Whether a word calls off the event that hangs on it, as `hung`, by its child `previous`.

    `halting`: an event that is brought to an end is none.
    """
    words = syntax.grammar.modality
    verb = _phrasal(syntax, index)
    if halting and verb in words["repelling"]:
        return False  # an attack that was beaten off was one
    governed = hung in ("object", "subject") or syntax.token(previous).dep in ("xcomp", "pcomp")
    governed = governed or (hung == "of" and syntax.is_noun(index))  # an end to the siege
    if syntax.token(previous).lower == "from" and verb in words["halting"]:
        return True  # kept from marching
    if verb not in words["cancelling"] and not (halting and verb in words["halting"] and governed):
        return False
    # Not: the talks postponed a decision.
    return not (hung == "subject" and not syntax.passive(index) and syntax.objects(index))


def _phrasal(syntax: Syntax, index: int) -> str:
    """A word with its particle, where the two together cancel (call off), else the word alone."""
    tree = syntax.tree
    token = tree[index]
    particle = next(
        (
            tree[c].lower
            for c in token.children
            if tree[c].dep in ("prt", "advmod") and tree[c].lower in ("off", "down", "out", "up")
        ),
        "",
    )
    phrase = f"{token.lower} {particle}"
    return phrase if particle and phrase in syntax.grammar.modality["cancelling"] else token.lower
