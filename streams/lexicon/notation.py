"""The lexicon's notation: the forms of a verb, noun or phrase, each as what to scan for and what must surround it."""

import re
from collections.abc import Iterable

from streams.lexicon.inflection import (
    FRENCH_ENDING,
    SWAHILI_SUFFIX,
    english_noun,
    english_verb,
    french_noun,
    swahili_verb,
)
from streams.text import fold

# What may stand between a French verb and the rest of its phrase: parvenus lundi à Rome à un accord.
_FRENCH_GAP = (
    r"(?:,? (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|demain|aujourd'hui)"
    r"(?: (?:soir|matin|apres-midi|midi|dernier|prochain))?,?"
    r"| le \d{1,2}(?:er)? [a-z]+| ce (?:matin|soir)| cette nuit| en (?:soiree|matinee)"
    r"|,? (?:a|au|en) (?!une?\b|la\b|l'|terme\b|cours\b|vue\b)[\w'-]+(?=,? (?:a|sur|pour|un|une|avec|d'|la|le|l'))"
    r"| (?:\w{3,}ement|enfin|ensemble|egalement|aussi|deja|bien|\w+amment|ainsi|a nouveau|de nouveau)){1,2},?"
)

_SWAHILI_TITLE = r"(?:bw|bi|dkt?|dr|mhe?|prof|ndg|mwl|jen|lt)\."  # whose dot ends no sentence
_BEING = "(?:is|are|was|were|ha(?:s|ve|d) been) "  # [be] agreed


def _plain(text: str) -> str:
    return " ".join(fold(text).text.split())


def noun_forms(noun: str, language: str) -> Iterable[tuple[str, str | None, str]]:
    """(anchor, pattern, as written) of every form of a noun."""
    head, _, later = noun.partition(" ... ")
    if later and language == "en":  # a ceasefire signed by A and B took effect: by whom may stand between
        yield head, rf"{re.escape(head)}(?=(?: [^ ,.;:!?]+){{0,8}}? (?:{_either(later)})\b)", noun
        return
    if later and language == "fr":  # la signature à Kalo, par A et B, d'un accord
        written, head, later = head, _plain(head), _either(_plain(later))
        yield head, rf"{re.escape(head)}(?=(?: [^ .;:!?]+){{0,12}}? (?:[ld]')?(?:{later})\b)", written
        return
    if later:  # mkutano ... wa kilele: ordinals and adjectives stand between
        yield head, rf"{re.escape(head)}(?: [^ ,.;:!?]+){{0,5}}? (?:{_either(later)})", noun
        return
    for text in english_noun(noun) if language == "en" else french_noun(noun) if language == "fr" else [noun]:
        yield _plain(text), None, text


def _either(ends: str) -> str:
    return "|".join(
        _BEING + re.escape(end.removeprefix("[be] ")) if end.startswith("[be] ") else re.escape(end)
        for end in ends.split("|")
    )


def hint_form(hint: str) -> tuple[str, str]:
    """(anchor, pattern) of words that may tell of an event, the anchor where they begin; `~` ends a stem."""
    plain = _plain(hint)
    return plain.partition("~")[0], re.escape(plain).replace("\\~", r"\w*")


def verb_forms(verb: str, language: str) -> Iterable[tuple[str, str | None]]:
    """(anchor, pattern) of every form of a verb."""
    if language == "en":
        verb, _, later = verb.partition(" ... ")
        forms = [_plain(form) for form in english_verb(verb)]
        # bring ... together: the rest of the verb stands behind its object
        gap = rf"(?=(?: [^ .;:!?]+){{0,12}} (?:{_either(later)})\b)" if later else ""
        yield from ((form, re.escape(form) + gap if gap else None) for form in forms)
    elif language == "fr":
        verb, _, later = verb.partition(" ... ")
        stem = _plain(verb.removesuffix("~"))
        pattern = re.escape(stem) + (f"{FRENCH_ENDING.pattern}?" if verb.endswith("~") else "")
        pattern += rf"(?=(?: [^ .;:!?]+){{0,12}} (?:{_either(_plain(later))})\b)" if later else ""
        yield stem, pattern if later or verb.endswith("~") else None
    else:
        verb, _, later = verb.partition(" ... ")
        root, _, rest = verb.partition(" ")
        pattern = swahili_verb(root.removesuffix("$")).pattern
        bare = root.removesuffix("$") + ("" if root.endswith("$") else SWAHILI_SUFFIX.pattern)
        if root.endswith("$"):
            pattern = pattern.rpartition("(?P<suffix>")[0]
        if later:
            pattern += rf"(?=(?: (?:{_SWAHILI_TITLE}|[^ .;:!?]+)){{0,16}} (?:{_either(later)})\b)"
        # without any prefix it is another word: rushwa
        yield root.removesuffix("$"), rf"(?!{bare}(?!\w))" + pattern + (rf" {re.escape(rest)}" if rest else "")


def phrase_forms(phrase: str, language: str) -> Iterable[tuple[str, str | None]]:
    """(anchor, pattern) of a phrase; its bracketed verb takes all its forms."""
    match = re.fullmatch(r"\[([^\]]+)\]\s*(.*)", phrase)
    if not match:
        bent = re.fullmatch(r"(\S+~)\s+(.*)", phrase)
        if not bent:
            yield _plain(phrase), None
            return
        match = bent
    verb, rest = match.group(1), _plain(match.group(2).removeprefix("... "))
    if language == "en":
        yield from ((_plain(f"{form} {rest}"), None) for form in english_verb(verb))
        return
    if language == "fr":
        stem = _plain(verb.removesuffix("~"))
        head = f"{re.escape(stem)}{FRENCH_ENDING.pattern}?" if verb.endswith("~") else re.escape(stem)
        head += f"(?:{_FRENCH_GAP})?"
    else:
        head = swahili_verb(verb.removesuffix("~")).pattern
    yield (rest or _plain(verb)), f"{head} {re.escape(rest)}" if rest else head
