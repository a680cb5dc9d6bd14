"""How true a text holds an event to be: happened, planned, denied ..., by the words that govern its trigger."""

import re

from streams.annotation import Modality
from streams.grammar import Grammar
from streams.syntax import Syntax
from streams.text import fold

_YEAR = re.compile(
    r"\b(?:in|of|from|until|during|en|de|mwaka|mwaka wa|mwezi) (?:\w+ )?"
    r"((?:19|20)\d\d)\b"
    r"|\b((?:19|20)\d\d)(?:'s)? (?=(?:\w+ ){0,2}(?:attack|summit|meeting|war|capture|visit|election|protest|deal|"
    r"agreement|accord|earthquake|flood|cyclone|talks|offensive|sommet|massacre))"
)
# Were they to attack, Should they attack: conditions without an if.
_INVERTED = re.compile(r"^\W*(?:were|should|had)\b[^.;?!]*?,")
_QUESTION = re.compile(r"\?[\"'”’»)]*$")
# What should have been and was not.
_UNFULFILLED = re.compile(
    r"\b(?:had been (?:due|scheduled|set|supposed|expected|meant|planned|slated)|(?:was|were) (?:supposed|meant)|"
    r"(?:was|were) to have|would have|should have|aurai(?:t|ent) du)\b"
)
_STRONG_CANCEL = re.compile(
    r"\b(?:cancel\w*|postpon\w+|scrap\w*|called off|calls? off|put off|drop(?:s|ped)|shelv\w+|abandon\w+|aborted|axed|"
    r"annul\w+|report(?:e|ee|es|ees)\b|renonc\w+|ajourn\w+)\b"
)
_SHADES = {
    "aux", "auxpass", "neg", "advmod", "amod", "det", "aux:tense", "aux:pass", "cop", "acomp", "compound", "predet",
    "preconj", "npadvmod", "nummod",
}  # fmt: skip
_OF = {"of", "for", "about", "against", "to", "from", "de", "d'", "pour", "contre", "à", "du", "des", "d’", "off", "on"}
_OCCUR = {
    "take",
    "took",
    "taken",
    "happen",
    "happened",
    "occur",
    "occurred",
    "materialise",
    "materialize",
    "held",
    "go",
    "gone",
    "start",
    "begin",
    "place",
    "lieu",
    "eu",
    "tenu",
    "tenue",
    "be",
    "exist",
}
_REPORTING = {
    "said",
    "say",
    "says",
    "announced",
    "announce",
    "announces",
    "confirmed",
    "told",
    "promised",
    "added",
    "stated",
    "declared",
    "vowed",
    "wrote",
    "agreed",
    "pledged",
    "decided",
}
_OPEN = {"welcome", "like", "love", "consider", "accept", "prefer", "want", "support", "back", "favour", "favor"}
_WHEN = {
    "as",
    "after",
    "when",
    "while",
    "since",
    "once",
    "because",
    "before",
    "comme",
    "quand",
    "lorsque",
    "puisque",
    "que",
    "though",
    "although",
    "where",
}
_FUTURE_FR = re.compile(r"\w{2,}r(?:a|ont|ai|ons|ez)$")
_CONDITIONAL_FR = re.compile(r"(?!aurai|serai)\w{2,}r(?:ait|aient)$")


def by_syntax(
    syntax: Syntax, head: int, start: int, end: int, sentence: str, year: int, *, halting: bool, attempts: bool
) -> Modality:
    """The modality of the event that token `head` tells of; `start`, `end`: its trigger in `sentence`.

    Climbs from the trigger to the root; each word on the way may negate, shade, plan or deny it. `halting`: an event
    that is brought to an end is none (attacks, sanctions), unlike a summit that ends.
    """
    climb = _Climb(syntax, head, halting, attempts)
    verdict = climb.verdict()
    if verdict in (Modality.DENIED, Modality.CANCELLED):
        return verdict
    plain = fold(sentence).text
    before = plain[max(0, start - 60) : start]
    if _UNFULFILLED.search(before) and not climb.hypothetical:
        return Modality.CANCELLED
    if climb.planned and _STRONG_CANCEL.search(plain):
        return Modality.CANCELLED
    if not climb.will and _told_of_old(syntax, head, plain, year):
        return Modality.BACKGROUND
    inverted = _INVERTED.match(plain) if syntax.english else None
    if climb.hypothetical or _QUESTION.search(sentence) or (inverted and start < inverted.end()):
        return Modality.HYPOTHETICAL
    if climb.planned:
        return Modality.PLANNED
    token = syntax.token(head)
    being = any(syntax.token(c).lower in ("is", "are", "'s", "’s", "been", "'re") for c in token.children)
    return Modality.ONGOING if token.tag == "VBG" and being else Modality.HAPPENED


class _Climb:
    """The way from a trigger up to the root of its sentence."""

    def __init__(self, syntax: Syntax, head: int, halting: bool, attempts: bool) -> None:
        self.syntax = syntax
        self.words = syntax.grammar.modality
        self.head = head
        self.halting = halting
        self.attempts = attempts
        self.planned = self.will = self.hypothetical = False

    def verdict(self) -> Modality | None:
        syntax, tree = self.syntax, self.syntax.tree
        current, previous = self.head, -1
        hung = ""  # how the way came to `current`: "", of, subject, object, adjunct, relative
        for _ in range(10):
            token = tree[current]
            around = [tree[c] for c in token.children if c != previous]
            shades = [w.lower for w in around if w.dep in _SHADES or w.tag == "MD"]
            found = self._judge(current, previous, hung, shades)
            if found is not None:
                return found
            if token.head == current:
                break
            step = self._step(current, hung)
            if step is None:
                break
            hung, previous, current = step, current, token.head
        if syntax.english and self._infinitive(self.head) and not self.hypothetical:
            dep = tree[self.head].dep
            governor = tree[tree[self.head].head].lower
            if dep in ("ROOT", "relcl", "acl", "advcl", "nsubj", "appos", "dep") or governor in (
                "is",
                "are",
                "was",
                "were",
                "be",
                "due",
                "set",
            ):
                self.planned = True
        return None

    def _judge(self, current: int, previous: int, hung: str, shades: list[str]) -> Modality | None:
        syntax, tree, words = self.syntax, self.syntax.tree, self.words
        token = tree[current]
        own = current == self.head
        particle = next(
            (
                tree[c].lower
                for c in token.children
                if tree[c].dep in ("prt", "advmod") and tree[c].lower in ("off", "down", "out", "up")
            ),
            "",
        )
        lower = (
            f"{token.lower} {particle}"
            if particle and f"{token.lower} {particle}" in words["cancelling"]
            else token.lower
        )
        denies = not own and lower in words["denying"]
        cancels = not own and (
            lower in words["cancelling"]
            or (
                self.halting
                and lower in words["halting"]
                and (hung in ("object", "subject") or tree[previous].dep in ("xcomp", "pcomp"))
            )
        )
        if self.halting and lower in words["repelling"]:
            cancels = False  # an attack that was beaten off was one
        if hung == "subject" and cancels and not syntax.passive(current) and syntax.objects(current):
            cancels = False  # the talks postponed a decision
        negated = any(w in words["negation"] for w in shades) and "only" not in shades and "seulement" not in shades
        negated = negated or (own and self._nobody(current)) or self._by_no_subject(current)
        negated = negated or (
            own and token.dep in ("pcomp", "pobj", "advcl") and tree[token.head].lower in ("without", "sans")
        )
        negated = negated or (own and any(tree[c].lower in ("sans",) for c in token.children))
        marks = [tree[c].lower for c in token.children if tree[c].dep in ("mark", "advmod", "cc") and c != previous]
        if negated and hung != "adjunct":
            if denies:
                self.hypothetical = True
                return None
            if cancels:
                return None
            if (
                own
                or hung in ("of",)
                or (hung == "object" and token.lower in syntax.grammar.support)
                or (hung == "subject" and (token.lower in _OCCUR or syntax.passive(current)))
            ):
                return Modality.DENIED
        if any(mark in words["conditional"] for mark in marks) and hung != "relative":
            self.hypothetical = True
        if (
            hung != "adjunct"
            and hung != "relative"
            and any(self._if_clause(c) for c in token.children if c != previous)
        ):
            self.hypothetical = True
        if hung in ("adjunct", "relative"):
            if any(w in words["future"] for w in shades):
                self.planned = True
            return Modality.CANCELLED if hung == "relative" and cancels and self.planned else None
        self._shade(current, shades, own)
        if not own:
            if denies:
                return Modality.DENIED
            if cancels:
                return Modality.CANCELLED
            if hung in ("of", "object"):
                if token.lower in words["wishing"] or (
                    not syntax.is_verb(current) and token.lower in words["wishing_nouns"]
                ):
                    self.hypothetical = True
                elif token.lower in words["attempting"]:
                    self.hypothetical = self.hypothetical or not self.attempts
                elif token.lower in words["planning"]:
                    self.planned = True
            elif hung == "subject" and token.lower in words["planning"]:
                self.planned = True
        if any(w in words["cancelled_words"] for w in shades) and (own or hung == "subject"):
            return Modality.CANCELLED
        return None

    def _shade(self, current: int, shades: list[str], own: bool) -> None:
        syntax, words = self.syntax, self.words
        token = syntax.token(current)
        if any(w in words["future"] for w in shades) or (
            not syntax.english and token.tag == "VERB" and _FUTURE_FR.match(token.lower)
        ):
            self.planned = self.will = True
        would = any(w in ("would", "'d") for w in shades)
        if would and token.lower in _OPEN:
            self.hypothetical = True
        elif would and syntax.token(token.head).lower in _REPORTING and token.dep == "ccomp":
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
            self.hypothetical = True
        if any(
            w in ("unlikely", "perhaps", "possibly", "improbable", "likely", "peut-être", "hopefully") for w in shades
        ) or token.lower in ("unlikely", "improbable"):
            self.hypothetical = True
        if any(w in words["wishing_nouns"] for w in shades if own):
            self.hypothetical = True
        if own and any(w in words["planned_words"] for w in shades):
            self.planned = True

    def _step(self, current: int, hung: str) -> str | None:
        """How `current` hangs on its head; None where the head says nothing of it."""
        syntax, tree = self.syntax, self.syntax.tree
        token, parent = tree[current], tree[tree[current].head]
        dep = token.dep
        if hung in ("adjunct", "relative") and dep in ("relcl", "acl:relcl", "advcl"):
            return None
        if dep in ("relcl", "acl:relcl"):
            return "relative" if self.planned or self._infinitive(self.head) else None
        if dep == "advcl":
            marks = {tree[c].lower for c in token.children if tree[c].dep in ("mark", "advmod")}
            if marks & _WHEN:
                return None
            return "of" if self._infinitive(current) else "adjunct"
        if dep == "conj":
            if syntax.is_verb(current) and (
                token.tag in ("VBD", "VBZ", "VBP")
                or any(tree[c].dep in ("nsubj", "nsubjpass", "aux", "nsubj:pass", "aux:tense") for c in token.children)
            ):
                return None
            return hung
        if dep in ("ccomp", "parataxis", "dep") and ":" in [tree[c].text for c in parent.children]:
            return None
        if dep in ("nsubj", "nsubjpass", "nsubj:pass", "csubj"):
            return hung if hung == "adjunct" else "subject"
        if dep in ("dobj", "obj", "attr", "iobj"):
            return hung if hung == "adjunct" else "object"
        if dep in ("xcomp", "ccomp", "acl", "oprd", "acomp", "pcomp", "aux", "auxpass", "cop"):
            return hung if hung == "adjunct" else "of"
        if dep in ("prep", "agent", "pobj") or dep.split(":")[0] in ("obl", "nmod"):
            if dep == "pobj":
                return hung
            case = (
                token.lower
                if dep in ("prep", "agent")
                else next((tree[c].lower for c in token.children if tree[c].dep == "case"), "")
            )
            attitude = any(
                parent.lower in self.words[key]
                for key in ("wishing", "denying", "cancelling", "planning", "wishing_nouns")
            )
            if hung == "adjunct" or not (case in _OF and (attitude or not syntax.is_verb(parent.index))):
                return "adjunct"
            return "of"
        return "adjunct"

    def _infinitive(self, index: int) -> bool:
        return any(self.syntax.token(c).tag == "TO" for c in self.syntax.token(index).children)

    def _if_clause(self, index: int) -> bool:
        tree = self.syntax.tree
        return tree[index].dep == "advcl" and any(
            tree[c].lower in ("if", "unless", "si", "s'") and tree[c].dep in ("mark", "advmod")
            for c in tree[index].children
        )

    def _nobody(self, index: int) -> bool:
        tree = self.syntax.tree
        return any(
            tree[c].lower in ("no", "aucun", "aucune", "neither", "pas")
            and tree[c].dep in ("det", "neg", "advmod", "preconj")
            for c in tree[index].children
        )

    def _by_no_subject(self, index: int) -> bool:
        tree = self.syntax.tree
        for child in tree[index].children:
            if tree[child].dep in ("nsubj", "nsubjpass", "nsubj:pass"):
                if tree[child].lower in ("nobody", "none", "neither", "personne", "nothing"):
                    return True
                if any(tree[c].lower in ("no", "neither", "aucun", "aucune", "ni") for c in tree[child].children):
                    return True
        return any(tree[c].lower in ("neither", "ni") for c in tree[index].children)


def _told_of_old(syntax: Syntax, head: int, plain: str, year: int) -> bool:
    """Words of the past in the trigger's own clause or in one above it."""
    cues = [
        m.start(1) if m.group(1) else m.start(2) for m in _YEAR.finditer(plain) if int(m.group(1) or m.group(2)) < year
    ]
    cues += [m.start() for m in syntax.grammar.past.finditer(plain)]
    if not cues:
        return False
    above = {head, *syntax.ancestors(head)}
    for cue in cues:
        token = next((t.index for t in syntax.tree if t.end > cue), None)
        if token is None or token in above:
            return True
        # A date in a clause of its own says nothing of the event: the town, retaken in 2022, fell again.
        way = list(syntax.ancestors(token))
        verb = next((index for index, a in enumerate(way) if syntax.is_verb(a)), len(way))
        if verb == len(way) or way[verb] in above or head in way[:verb]:
            return True
    return False


def by_words(sentence: str, start: int, end: int, grammar: Grammar, year: int) -> Modality:
    """Background or planned by words near the trigger alone, for text without a tree; else happened."""
    plain = fold(sentence).text
    for match in _YEAR.finditer(plain):
        if int(match.group(1) or match.group(2)) < year:
            return Modality.BACKGROUND
    if grammar.past.search(plain):
        return Modality.BACKGROUND
    near = re.findall(r"[\w']+", plain[end : end + 60])
    if any(word in grammar.modality["planned_words"] for word in near):
        return Modality.PLANNED
    return Modality.HAPPENED
