"""Who is the target of what: A a été la cible de frappes de B, read as A a subi des frappes de B."""

import re

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_UNDERGOING = {"été": "", "est": "a", "sont": "ont", "était": "avait", "étaient": "avaient", "sera": "aura"}
_TARGET = re.compile(
    rf"\b(?P<be>{'|'.join(_UNDERGOING)}) (?:(?!qui\b)[\w'’-]+ ){{0,3}}?(?P<the>l[ae]s? |une? )?(?P<target>cibles?)"
    r"(?: (?!d['’]une?\b|des?\b|du\b)[\w'’-]+){0,5}? (?P<of>d['’](?=une?\b)|de (?=l[ae]\b|leur)|d['’]|de |du )"
)
# In a headline, without a verb: Kalo cible d'une frappe de B.
_HEADED = re.compile(r"(?<=\w) (?P<target>cibles?) (?P<of>d['’](?=une?\b)|d['’]|de )(?!la\b|les?\b|l['’])")
# What is fired is no deed that one undergoes.
_WEAPON = re.compile(r"(?:une? |plusieurs |\w+ )?(?:drones?|missiles?|roquettes?|obus|bombes?|projectiles?)\b")
_NOT_OF = re.compile(r"\b(?:la|les?|une?|ces?|cette|leurs?|sa|ses|pour|première?s?|principales?|comme|autres?|de|des)$")


def targeted(text: str) -> list[Cut]:
    """What is read where a sentence tells whose target somebody is."""
    cuts: list[Cut] = []
    for match in _TARGET.finditer(text):
        if _WEAPON.match(text, match.end()):
            continue
        cuts += [(*match.span("be"), _UNDERGOING[match["be"]]), (*match.span("target"), "subi"), _article(match)]
        cuts += [(*match.span("the"), "")] if match["the"] else []
    for match in _HEADED.finditer(text):
        if not cuts and not _NOT_OF.search(text[: match.start()]):
            cuts += [(*match.span("target"), "subit"), _article(match)]
    return cuts


def _article(match: re.Match[str]) -> Cut:
    """What stands before that which somebody undergoes: d'une attaque, as une attaque; de frappes, as des frappes."""
    word = match["of"]
    bare = word == "du " or match.string[match.end() : match.end() + 3] in ("la ", "le ", "leu", "une", "un ")
    return (*match.span("of"), "le " if word == "du " else "" if bare else "des ")
