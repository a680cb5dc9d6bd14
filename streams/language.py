"""Which language an article is in: by its common words, by a trained classifier, else as its source declares."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# The commonest words of each language that newswatch reads events in, none of them shared.
_COMMON = {
    "en": "the of and to in is was that for with on by at from as has have he she it they his her said which been will "
    "would after before over their who not this are were but about into says amid talks meets",
    "fr": "le les des et une dans est pour que qui sur avec par pas plus son ses aux du au ce cette ont été sont mais "
    "ou leur selon après avant l d s qu lors afin entre contre chez en elle se",
    "sw": "na ya wa kwa ni katika za cha vya kuwa hiyo huo hii huyo hilo yake wake kama lakini baada kabla pia hata "
    "siku rais waziri nchi wakati mjini jana leo kati dhidi alisema amesema kuhusu kwamba",
}
_VOTES = {word: language for language, words in _COMMON.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 2000  # characters


@cache
def _classifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def detect(text: str, declared: str | None = None) -> str | None:
    """ISO 639-1 code of the language of `text`; `declared` decides where the text is too short to tell.

    None where neither the text nor the source says.
    """
    tag = (declared or "").replace("_", "-").split("-")[0].lower()
    hint = tag if 2 <= len(tag) <= 3 else None
    found = [word.lower() for word in _WORD.findall(text[:_LOOKED_AT])]
    votes = {"en": 0, "fr": 0, "sw": 0}
    for word in found:
        if word in _VOTES:
            votes[_VOTES[word]] += 1
    (best, most), (_, second), _ = sorted(votes.items(), key=lambda item: -item[1])
    if most >= 3 and most >= 2 * second and most >= 0.12 * len(found):
        return best
    if len(found) < 3:
        return hint
    language, probability = _classifier().classify(text[:_LOOKED_AT])
    if probability > 0.9 and len(found) >= 12:
        return str(language)
    if hint:
        return hint
    if most > second:
        return best
    return str(language) if probability > 0.9 else None
