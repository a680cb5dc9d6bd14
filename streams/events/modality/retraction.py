"""Words that take back what they govern: deny, cancel, call off, end."""

import re

from streams.events.modality.attachment import Attachment
from streams.events.participants.bonds import phrasal
from streams.events.trees.moves import below
from streams.events.trees.syntax import Syntax

_OUTCOME = ("obl:arg", "obl:mod", "obj")
# What halts whoever is kept from it, and goes on where it is kept itself.
_ENDING = frozenset("end ends ended ending".split())
_HARM = frozenset(
    "dead death deaths killed killing wounded injured casualties losses loss capture captured seizure arrest arrested "
    "destruction destroyed bloodshed massacre carnage ruins flames ablaze sunk".split()
)
_KEEPING = frozenset("keep keeps kept keeping".split())
# French puts an end to things, but puts sanctions into force as well.
_PUTTING = re.compile(r"(?:mett?|mis)(?!sion)")
_TO_AN_END = frozenset("fin terme frein halte bas échec arrêt pause parenthèse sourdine".split())


# Who contests how a thing came out says that it came about.
_CONTESTING = re.compile(r"contest(?:e|ent|er|ait|aient|é|era|eront)$")
_OUTCOMES = frozenset(
    "victoire résultat résultats issue régularité légalité légitimité validité réélection élection scrutin vote "
    "décompte score défaite sanction sanctions nomination limogeage destitution révocation".split()
)


def denial(syntax: Syntax, index: int) -> bool:
    """Whether a word denies what hangs on it."""
    if not syntax.english and _CONTESTING.match(syntax.token(index).lower):
        return not any(syntax.token(o).lower in _OUTCOMES for o in syntax.objects(index))
    return phrasal(syntax, index, "cancelling") in syntax.grammar.modality["denying"]


def cancellation(syntax: Syntax, index: int, previous: int, hung: Attachment, *, halting: bool) -> bool:
    """Whether a word calls off the event that hangs on it, as `hung`, by its child `previous`.

    `halting`: an event that is brought to an end is none.
    """
    words = syntax.grammar.modality
    if halting and (_beaten_off(syntax, index, previous) or (hung == "subject" and _ended_in_harm(syntax, index))):
        return False  # an attack that was beaten off was one
    verb = phrasal(syntax, index, "cancelling")
    governed = hung in ("object", "subject") or syntax.token(previous).dep in ("xcomp", "pcomp")
    governed = governed or (hung == "of" and syntax.is_noun(index))  # an end to the siege
    if syntax.token(previous).lower == "from" and verb in words["halting"]:
        return True  # kept from marching
    halts = verb in words["halting"] and syntax.token(index).lower not in _KEEPING
    if not syntax.english and _PUTTING.match(syntax.token(index).lower):
        halts = any(token.lower in _TO_AN_END for token in syntax.tree[index + 1 : index + 4])
    if verb not in words["cancelling"] and not (halting and halts and governed):
        return False
    # Not: the talks postponed a decision.
    return not (hung == "subject" and not syntax.passive(index) and syntax.objects(index))


def _ended_in_harm(syntax: Syntax, index: int) -> bool:
    """Whether what ends has done harm by then: the raid ended with nine dead, in the capture of a fort."""
    if syntax.token(index).lower not in _ENDING or syntax.passive(index):
        return False
    if not any(preposition in ("with", "in") for preposition, _ in syntax.prepositional(index)):
        return False
    return any(t > index and syntax.token(t).lower in _HARM for t in below(syntax.tree, syntax.token(index)))


def _beaten_off(syntax: Syntax, index: int, previous: int) -> bool:
    """Whether somebody beats off what others do: a stoppé une offensive, a mis en échec un assaut; not his own."""
    words, own = syntax.grammar.modality["repelling"], syntax.grammar.pronouns["own"]
    if phrasal(syntax, index, "repelling") not in words and not (
        not syntax.english and any(syntax.token(c).lower in words for c in syntax.children(index, *_OUTCOME))
    ):
        return False
    return syntax.english or not any(syntax.token(c).lower in own for c in syntax.token(previous).children)
