"""The way from a trigger up to the root of its sentence, and what each word on it says of the event."""

import re
from collections.abc import Collection

from streams.annotation import Modality
from streams.events.modality.advancing import advancing
from streams.events.modality.attachment import Attachment, attachment, if_clause, infinitive, turned
from streams.events.modality.bidding import accepted, bids, put_to_the_house
from streams.events.modality.foretold import foretold
from streams.events.modality.negation import negated
from streams.events.modality.retraction import cancellation, denial
from streams.events.modality.threatened import threatened
from streams.events.trees.nlp import Token
from streams.events.trees.ranked import ranked
from streams.events.trees.syntax import Syntax
from streams.lexicon.event_type import EventType

_SHADES = {
    "aux", "auxpass", "neg", "advmod", "amod", "det", "aux:tense", "aux:pass", "cop", "acomp", "compound", "predet",
    "preconj", "npadvmod", "nummod",
}  # fmt: skip
_OCCUR = {
    "take", "took", "taken", "happen", "happened", "occur", "occurred", "materialise", "materialize", "held", "go",
    "gone", "start", "begin", "place", "lieu", "eu", "tenu", "tenue", "be", "exist",
}  # fmt: skip
_OPEN = frozenset("welcome like love consider accept prefer want support back favour favor".split())
_LEADING = frozenset("lead leads result results pave paves".split())
_UNSURE = frozenset("likely could may might would possibly probably".split())
# Who never avoided a meeting has not met.
_TURNED_DOWN = frozenset(
    "avoid avoids avoided avoiding refuse refuses refused decline declines declined rule rules ruled".split()
)
_DUE = {"is", "are", "was", "were", "be", "due", "set"}  # before an infinitive
# Stems of the French future and conditional; entrait and rencontra are past tenses.
_STEM_FR = (
    r"(?!(?:at|re|é)?tir|(?:dé|ad|re)?mir|désir|vir|(?:a|in|ex|re|con|tran)s?pir|soupir|en?cadr)"
    r"\w+(?:e|i|rr|d|v|tt|ît|omp|clu)r"
)
_FUTURE_FR = re.compile(_STEM_FR + r"(?:a|ont|ai|ons|ez)$")
_CONDITIONAL_FR = re.compile(r"(?!aurai|serai|ouvr|couvr|livr|délivr|découvr|suivr)" + _STEM_FR + r"(?:ait|aient)$")

# What was not told beforehand: la visite n'avait pas été annoncée.
_MADE_KNOWN = re.compile(r"(?:annonc|divulgu|médiatis|ébruit|révél|dévoil|communiqu|détaill|comment|diffus)ée?s?$")


def _unannounced(token: Token) -> bool:
    return _MADE_KNOWN.match(token.lower) is not None


class Climb:
    """One climb. After `verdict`, where it gave none: whether the event is `planned` or `hypothetical`.

    `will`: by a verb in the future. Each word on the way may negate, shade, plan or deny the event.
    """

    def __init__(self, syntax: Syntax, head: int, event_type: EventType, inside: Collection[int] = ()) -> None:
        self.syntax = syntax
        self.words = syntax.grammar.modality
        self.head, self.inside = head, inside  # the trigger's own words shade nothing
        self.type = event_type
        self.planned = self.will = self.hypothetical = False

    def verdict(self) -> Modality | None:
        """Denied or cancelled where a word on the way says so; else None."""
        syntax, tree = self.syntax, self.syntax.tree
        current, previous = self.head, -1
        hung: Attachment = ""  # how the way came to `current`
        for _ in range(10):
            token = tree[current]
            around = [tree[c] for c in token.children if c != previous and c not in self.inside]
            shades = [w.lower for w in around if w.tag == "MD" or (w.dep in _SHADES and w.text != "May")]
            found = self._judge(current, previous, hung, shades)
            if found is not None:
                return found
            if token.head == current:
                break
            to_come = self.planned or infinitive(syntax, self.head)
            step = attachment(syntax, current, hung, planned=to_come)
            if step is None:
                break
            hung, previous, current = step, current, token.head
        if syntax.english and infinitive(syntax, self.head) and not (self.hypothetical or ranked(syntax, self.head)):
            dep = tree[self.head].dep
            governor = tree[tree[self.head].head].lower
            if dep in ("ROOT", "relcl", "acl", "advcl", "nsubj", "appos", "dep") or governor in _DUE:
                self.planned = True
        return None

    def _judge(self, current: int, previous: int, hung: Attachment, shades: list[str]) -> Modality | None:
        """What a word says of the event that hangs on it as `hung`; None where it leaves that open."""
        syntax, words = self.syntax, self.words
        token = syntax.token(current)
        own = current == self.head
        if self.type.gathering and not own and token.lower in words.get("attending", ()):
            return None  # who stays away calls nothing off
        beside = syntax.english and previous >= 0 and syntax.token(previous).dep == "conj" and syntax.is_verb(previous)
        denies = not (own or beside) and denial(syntax, current)  # not: to dismiss A and to replace him
        own_or_sank = own or (self.type.type == "disaster" and hung == "subject")
        cancels = not own_or_sank and cancellation(syntax, current, previous, hung, halting=self.type.halting)
        told_by_not = own and any(syntax.token(t).lower in words["negation"] for t in self.inside)  # pas reconduit
        if hung != "adjunct" and not told_by_not and negated(syntax, current, shades, own=own):
            if denies:
                self.hypothetical = True
                return None
            if cancels:
                self.hypothetical = self.hypothetical or (syntax.english and token.lower in _TURNED_DOWN)
                return None
            if (
                own
                or hung == "of"
                or (hung == "object" and token.lower in syntax.grammar.support)
                or (
                    hung == "subject" and (token.lower in _OCCUR or syntax.passive(current)) and not _unannounced(token)
                )
            ):
                return Modality.DENIED
        if self.type.attempts and hung == "of" and threatened(syntax, self.head, current, previous):
            self.planned, self.hypothetical = True, False
            return None
        if self._conditional(current, previous, hung):
            self.hypothetical = True
        if hung in ("adjunct", "relative"):
            if syntax.english and token.lower in _LEADING and any(w in _UNSURE for w in shades):
                self.hypothetical = True  # will most likely lead to an early vote
            if any(w in words["future"] for w in shades):
                self.planned = True
            return Modality.CANCELLED if hung == "relative" and cancels and self.planned else None
        self._shade(current, hung, shades)
        if denies:
            return Modality.DENIED
        if cancels or (self.planned and hung == "subject" and token.lower in words.get("failing", ())):
            return Modality.CANCELLED
        if not own:
            self._attitude(current, hung)
        off = [w for w in shades if w in words["cancelled_words"]]
        if self.type.halting:
            off = [w for w in off if w not in words["repelling"]]  # an attack that was beaten off was one
        if off and (own or hung == "subject"):
            return Modality.CANCELLED
        return None

    def _conditional(self, current: int, previous: int, hung: Attachment) -> bool:
        """Whether a word opens a condition, or depends on one beside the way."""
        if hung == "relative":
            return False
        tree, words = self.syntax.tree, self.words["conditional"]
        beside = [c for c in tree[current].children if c != previous]
        if any(tree[c].dep in ("mark", "advmod", "cc") and tree[c].lower in words for c in beside):
            return True
        token = tree[current]
        if self.syntax.english and token.dep == "conj" and not any(self.syntax.children(current, "nsubj", "nsubjpass")):
            return if_clause(self.syntax, token.head)  # unless A called a truce and held elections
        if self.syntax.english and turned(self.syntax, current):
            return True
        return hung != "adjunct" and any(if_clause(self.syntax, c) for c in beside)

    def _attitude(self, current: int, hung: Attachment) -> None:
        """Who wishes for an event, attempts or plans it, does not say that it happened."""
        words, token = self.words, self.syntax.token(current)
        if hung in ("of", "object"):
            convened = hung == "object" and token.lower in words.get("convening", ())  # called a summit, not: for one
            wished = token.lower in words["wishing"] and not convened
            wished = (wished and not (self.type.attempts and advancing(self.syntax, current))) or (
                hung == "of" and bids(self.syntax, current)
            )
            if (hung == "of" and accepted(self.syntax, current)) or (
                wished and self.type.type == "resignation_or_appointment" and put_to_the_house(self.syntax, current)
            ):
                self.planned = True
            elif wished or (not self.syntax.is_verb(current) and token.lower in words["wishing_nouns"]):
                self.hypothetical = True
            elif token.lower in words["attempting"]:
                self.hypothetical = self.hypothetical or not self.type.attempts
            elif token.lower in words["planning"] and not self._told_as_past():
                self.planned = True
        elif hung == "subject" and token.lower in words["planning"]:
            self.planned = True

    def _reported(self, verb: int) -> bool:
        """Whether a clause is somebody's words: he said that they would meet, and that they would sign."""
        token = self.syntax.token(verb)
        while token.dep == "conj" and self.syntax.is_verb(token.head):
            token = self.syntax.token(token.head)
        return token.dep == "ccomp" and self.syntax.token(token.head).lower in self.words.get("reporting", ())

    def _told_as_past(self) -> bool:
        """Whether the trigger is a verb in a past tense: they confirmed that they had met."""
        token = self.syntax.token(self.head)
        had = any(self.syntax.token(c).lower in ("had", "has", "have") for c in token.children)
        return token.tag == "VBD" or (token.tag == "VBN" and had)

    def _shade(self, current: int, hung: Attachment, shades: list[str]) -> None:
        """Tense and mood, by the small words on a verb; in French also by its ending."""
        syntax, words = self.syntax, self.words
        token, own = syntax.token(current), current == self.head
        if any(w in words["future"] for w in shades) or (
            not syntax.english and token.tag == "VERB" and _FUTURE_FR.match(token.lower)
        ):
            self.planned = self.will = True
        would = any(w in ("would", "'d") for w in shades)
        if would and token.lower in _OPEN:
            self.hypothetical = True
        elif would and self._reported(current):
            occurs = own or token.lower in _OCCUR or syntax.passive(current)
            if hung != "subject" or occurs:  # not: a meeting would stop the war, he said
                self.planned = True
                would = False
        if would or any(w in words["possible"] and w not in ("would", "'d") for w in shades):
            self.hypothetical = True
        if not syntax.english and (
            token.lower in words["possible"]
            or (
                syntax.is_verb(current)
                and _CONDITIONAL_FR.match(token.lower)
                and token.lower not in ("devait", "devaient")
            )
        ):
            told = foretold(syntax, current)
            self.planned, self.hypothetical = self.planned or told, self.hypothetical or not told
        if any(
            w in ("unlikely", "perhaps", "possibly", "improbable", "likely", "peut-être", "hopefully") for w in shades
        ) or token.lower in ("unlikely", "improbable"):
            self.hypothetical = True
        doubted = (w for w in shades if w in words["wishing_nouns"] and w != "warning")  # a warning strike is one
        if (own or hung == "subject") and any(doubted):
            self.hypothetical = True
        self.planned = self.planned or (own and any(w in words["planned_words"] for w in shades))
