"""Whether a word is in a sentence what a trigger is: strike, a noun or a verb; fighting, a deed or what one does."""

from collections.abc import Iterable

from streams.events.trees.syntax import Syntax
from streams.events.triggers import Occurrence
from streams.lexicon.lexicon import Trigger
from streams.text import fold

_DURING = frozenset("in during amid under despite".split())
# What is done to deeds, not by doing them.
_JUDGING = ("condemn", "denounc", "criticis", "criticiz", "decr", "deplor", "blam", "report", "slam", "claim")


def fits(trigger: Trigger, tokens: list[int], syntax: Syntax, others: Iterable[Occurrence]) -> bool:
    """Whether the parser takes a word for what the trigger is, verb or noun; where only one is known, that one."""
    if trigger.form.shape == "phrase" or len(tokens) > 1:
        return True
    token = syntax.token(tokens[0])
    if syntax.english and trigger.form.shape == "verb" and token.tag in ("RP", "IN"):
        return False  # brought down: no verb of its own
    gerund = token.tag == "VBG" and token.dep in ("nsubj", "nsubjpass") and not syntax.objects(tokens[0])
    gerund = gerund or (syntax.english and token.tag == "VBG" and any(syntax.children(tokens[0], "det")))
    gerund = gerund or (syntax.english and _by_somebody(syntax, tokens[0]))
    gerund = gerund or _named_deed(syntax, tokens[0])
    verb = syntax.is_verb(tokens[0]) and not gerund  # fighting pitted A against B
    if trigger.form.shape == "verb" and not verb and any(syntax.children(tokens[0], "det", "poss")):
        return False  # without a shot
    if trigger.form.shape == "verb" and not verb and _plainly_noun(syntax, tokens[0]):
        return False  # in red ink
    if verb and trigger.form.shape == "noun" and trigger.form.language == "fr":
        text = token.lower
        if text.endswith(("é", "ée", "és", "ées")) and not trigger.form.written.endswith(("é", "ée")):
            return False  # incendié is no incendie
    if trigger.form.shape == "noun" and trigger.form.language == "fr" and _other_word(trigger, syntax, tokens[0]):
        return False
    if (trigger.form.shape == "verb") == verb:
        return True
    return not any(
        t.form.type == trigger.form.type and t.form.shape != trigger.form.shape and t.start == trigger.start
        for t, _, _ in others
    )


def _by_somebody(syntax: Syntax, token: int) -> bool:
    """Whether a participle opens a sentence as the deed of somebody: shelling by A's troops left two dead."""
    word = syntax.token(token)
    done = any(preposition == "by" for preposition, _ in syntax.prepositional(token))
    return word.tag == "VBG" and word.dep == "csubj" and done and not syntax.objects(token)


def _plainly_noun(syntax: Syntax, token: int) -> bool:
    """Whether a word behind an adjective or a name and a preposition can only be a noun, whatever verb looks alike."""
    word = syntax.token(token)
    if not syntax.english or word.tag not in ("NN", "NNS") or word.dep != "pobj":
        return False
    told = any(syntax.is_verb(t.index) for t in syntax.tree if t.dep in ("ROOT", "ccomp") and t.index != token)
    # On rebel targets, in red ink; not: women in black shut the road.
    return told and any(syntax.children(token, "amod", "nummod", "compound"))


def _named_deed(syntax: Syntax, token: int) -> bool:
    """Whether a participle without an object names what is done: killed in shelling; condemned shelling by A."""
    word = syntax.token(token)
    if not syntax.english or word.tag != "VBG" or syntax.objects(token):
        return False
    above = syntax.token(word.head).lower
    if word.dep == "pcomp":
        return above in _DURING
    return word.dep in ("xcomp", "dobj", "ccomp") and above.startswith(_JUDGING)


def _other_word(trigger: Trigger, syntax: Syntax, token: int) -> bool:
    """Whether accents make it another word: le marché is no marche."""
    text = syntax.token(token).lower
    return fold(text).text != text and text != trigger.form.written.lower() and fold(text).text in trigger.form.anchor
