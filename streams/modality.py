"""How true a text holds an event to be: happened, planned, denied ..., by the words over and around its trigger."""

import re

from streams.annotation import Modality
from streams.grammar import Grammar
from streams.syntax import Syntax
from streams.text import fold

_YEAR = re.compile(
    r"\b(?:in|since|of|from|until|during|en|depuis|de|mwaka|mwaka wa|tangu|tangu mwaka) ((?:19|20)\d\d)\b"
    r"|\b((?:19|20)\d\d)(?:'s)? (?=(?:attack|summit|meeting|war|capture|visit|election|protest|deal|agreement|accord|"
    r"earthquake|flood|cyclone|talks|offensive|sommet|massacre))"
)
_QUESTION = re.compile(r"\?[\"'”’»)]*$")


def by_syntax(syntax: Syntax, head: int, start: int, end: int, sentence: str, year: int) -> Modality:
    """The modality of the event that token `head` tells of; `start`, `end`: its trigger in `sentence`."""
    modality = syntax.grammar.modality
    tree = syntax.tree
    # The words that govern the trigger, nearest first, each with what negates or shades it.
    current, previous = head, -1
    planned = False
    noun = not syntax.is_verb(head)
    verdict: Modality | None = None
    for _step in range(8):
        token = tree[current]
        around = [tree[c] for c in token.children if c != previous]
        [
            c.lower
            for c in around
            if c.dep
            in (
                "aux",
                "auxpass",
                "neg",
                "advmod",
                "mark",
                "amod",
                "det",
                "aux:tense",
                "aux:pass",
                "cop",
                "prep",
                "cc",
                "preconj",
                "nsubj",
                "nsubjpass",
                "compound",
                "acomp",
                "attr",
                "npadvmod",
                "advcl",
                "intj",
                "predet",
            )
            or c.tag in ("MD", "PART")
        ]
        # Prepositions, subjects and clauses are looked at only for a few words.
        shading = [
            c.lower
            for c in around
            if c.dep
            in (
                "aux",
                "auxpass",
                "neg",
                "advmod",
                "amod",
                "det",
                "aux:tense",
                "aux:pass",
                "cop",
                "acomp",
                "compound",
                "predet",
                "preconj",
            )
            or c.tag in ("MD",)
        ]
        marks = [c.lower for c in around if c.dep in ("mark", "advmod", "cc")]
        negated = (
            any(w in modality["negation"] for w in shading)
            or any(
                c.lower in modality["negation"] and c.dep in ("nsubj", "nsubjpass", "prep", "det", "cc") for c in around
            )
            or token.lower in ("without", "sans")
        )
        for c in around:
            if c.dep in ("nsubj", "nsubjpass") and any(
                tree[g].lower in ("no", "neither", "aucun", "aucune", "nul", "ni") for g in c.children
            ):
                negated = True
        if (negated and token.lower in modality["denying"]) or (
            negated and token.lower in modality["cancelling"] and current != head
        ):
            return (
                Modality.HYPOTHETICAL
                if token.lower in modality["denying"]
                else Modality.HAPPENED
                if not planned
                else Modality.PLANNED
            )
        if negated and not (
            current != head and token.lower in ("say", "said", "says", "know", "dit", "only", "seulement")
        ):
            return Modality.DENIED if "only" not in [tree[c].lower for c in token.children] else Modality.HAPPENED
        if any(w in modality["conditional"] for w in marks) and not _says_when(marks):
            return Modality.HYPOTHETICAL
        for c in around:
            if (
                c.dep in ("advcl",)
                and any(tree[g].lower in ("if", "unless", "si") and tree[g].dep == "mark" for g in c.children)
                and current == head
            ):
                return Modality.HYPOTHETICAL
        if any(w in modality["possible"] for w in shading):
            return Modality.HYPOTHETICAL
        if current != head:
            if token.lower in modality["denying"]:
                return Modality.DENIED
            if token.lower in modality["cancelling"] and not _subject_of(syntax, previous, current, modality):
                return Modality.CANCELLED
        for w in shading:
            if w in modality["cancelled_words"]:
                return Modality.CANCELLED
            if w in modality["wishing_nouns"]:
                verdict = verdict or Modality.HYPOTHETICAL
            if w in ("unlikely", "perhaps", "possibly", "allegedly-not", "peut-être", "improbable", "likely"):
                verdict = verdict or Modality.HYPOTHETICAL
        if any(w in modality["future"] for w in shading):
            planned = True
        if current != head and verdict is None:
            infinitive = (
                noun
                or _infinitive(syntax, previous)
                or tree[previous].dep in ("prep", "pobj", "ccomp", "acl", "dobj", "obj", "pcomp", "oprd")
            )
            if (token.lower in modality["wishing_nouns"] and not syntax.is_verb(current)) or (
                token.lower in modality["wishing"]
                and syntax.is_verb(current)
                and infinitive
                and tree[previous].dep not in ("nsubj", "nsubjpass", "advcl", "npadvmod")
            ):
                verdict = Modality.HYPOTHETICAL
            elif token.lower in modality["planning"] and infinitive and tree[previous].dep not in ("nsubj", "advcl"):
                planned = True
        if noun and current == head and any(w in modality["planned_words"] for w in shading):
            planned = True
        if token.head == current:
            break
        dep = token.dep
        if dep in ("relcl", "acl:relcl") and not noun:
            break
        if dep == "advcl" and any(
            m
            in (
                "as",
                "after",
                "when",
                "while",
                "since",
                "once",
                "because",
                "after",
                "comme",
                "quand",
                "lorsque",
                "puisque",
            )
            for m in marks
        ):
            break
        if (
            dep == "conj"
            and syntax.is_verb(current)
            and any(tree[c].dep in ("nsubj", "nsubjpass") for c in token.children)
        ):
            break
        if dep == "conj" and syntax.is_verb(current) and token.tag in ("VBD", "VBZ"):
            break
        if (dep in ("nsubj", "nsubjpass", "nsubj:pass") and current == head) or dep in (
            "nsubj",
            "nsubjpass",
            "nsubj:pass",
        ):
            # The talks were cancelled; a call might help.
            noun = True
        previous, current = current, token.head
    if verdict is None and _infinitive(syntax, head) and syntax.english and _headline_future(syntax, head):
        planned = True
    surface = by_words(sentence, start, end, syntax.grammar, year)
    if surface in (Modality.BACKGROUND,) and verdict is None and not planned:
        return Modality.BACKGROUND
    if verdict is not None:
        return verdict
    if _QUESTION.search(sentence):
        return Modality.HYPOTHETICAL
    if not syntax.english and surface is Modality.PLANNED:
        planned = True
    if planned:
        return Modality.PLANNED
    token = tree[head]
    ongoing = token.tag == "VBG" and any(tree[c].lower in ("is", "are", "'s", "’s", "been") for c in token.children)
    return Modality.ONGOING if ongoing else Modality.HAPPENED


def _says_when(marks: list[str]) -> bool:
    return False


def _subject_of(syntax: Syntax, child: int, verb: int, modality: object) -> bool:
    """The trigger's phrase does the cancelling, as subject of an active verb: the attack halted traffic."""
    return syntax.token(child).dep in ("nsubj",) and not syntax.passive(verb) and bool(syntax.objects(verb))


def _infinitive(syntax: Syntax, index: int) -> bool:
    return any(syntax.token(c).tag == "TO" for c in syntax.token(index).children) or syntax.token(index).tag == "TO"


def _headline_future(syntax: Syntax, head: int) -> bool:
    """Ruto to meet Rubio; Ruto is to meet Rubio."""
    token = syntax.token(head)
    if token.dep == "ROOT":
        return True
    governor = syntax.token(token.head)
    return governor.lower in ("is", "are", "was", "were", "be", "due", "set") or token.dep in ("relcl", "acl")


def by_words(sentence: str, start: int, end: int, grammar: Grammar, year: int) -> Modality:
    """The modality by words near the trigger alone, for text without a tree."""
    plain = fold(sentence).text
    modality = grammar.modality
    for match in _YEAR.finditer(plain):
        if int(match.group(1) or match.group(2)) < year:
            return Modality.BACKGROUND
    if grammar.past.search(plain):
        return Modality.BACKGROUND
    if any(word in modality["planned_words"] for word in re.findall(r"[\w']+", plain[end : end + 60])):
        return Modality.PLANNED
    return Modality.HAPPENED
