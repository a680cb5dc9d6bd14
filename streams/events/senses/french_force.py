"""French words of force that tell of none: what strikes is a hazard or a measure, no army."""

import re

from streams.events.grammar import WordSet
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Syntax

_NO_FORCE = WordSet(
    "séisme tremblement secousse réplique tempête cyclone ouragan typhon tornade inondation crue pluie orage averse "
    "intempérie incendie brasier éruption volcan avalanche glissement éboulement coulée vague épidémie pandémie virus "
    "choléra maladie crise inflation récession sécheresse famine canicule froid accident collision crash naufrage "
    "chômage pénurie scandale hausse baisse pauvreté foudre "
    "sanction mesure restriction embargo gel loi décret ordonnance réforme taxe droit surtaxe tarif interdiction "
    "décision enquête plainte procédure mandat motion projet plan programme accord texte résolution liste visa "
    "condamnation initiative".split(),
    "fr",
)
_MEASURES = re.compile(r"\b(?:sanctions?|mesures?|gel|embargo|restrictions?|liste noire|enquête|plainte)\b")
_AIMING = re.compile(r"(?:vis|cibl|touch|frapp|atteign|concern)")
_PRONOUNS = frozenset("elle elles lesquelles laquelle celle-ci celles-ci il ils qui".split())
_NEAR = 220  # characters


def no_force(sentence: Sentence, place: Place, text: str) -> bool:
    """Whether what a verb of force has for its subject or agent uses none; `text`: the article's."""
    syntax = sentence.syntax
    assert syntax is not None
    if place.form.shape == "noun":
        return False
    if any(syntax.is_noun(t) and syntax.token(t).lower in _NO_FORCE for t in place.tokens):
        return True  # un incendie, to the lexicon a form of incendier
    verb = next((t for t in place.tokens if syntax.is_verb(t)), place.tokens[0])
    doers = _doers(syntax, verb)
    if any(syntax.token(t).lower in _NO_FORCE for t in doers):
        return True
    pronoun = any(syntax.token(t).lower in _PRONOUNS for t in doers)
    aimed = _AIMING.match(syntax.token(verb).lower)
    return bool(aimed and pronoun and _MEASURES.search(text[max(0, place.start - _NEAR) : place.start]))


def _doers(syntax: Syntax, verb: int) -> list[int]:
    """The subject of an active verb, or whose clause it is; the agent of a passive one."""
    subjects, passive = syntax.subjects(verb)
    agents = list(syntax.children(verb, "obl:agent"))
    if passive or agents:
        return agents
    told = list(subjects)
    token = syntax.token(verb)
    if token.dep in ("acl:relcl", "acl") and (not told or any(syntax.token(t).lower == "qui" for t in told)):
        told.append(token.head)
    return told
