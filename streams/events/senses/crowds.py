"""English words of protest in another sense: blockades of ports, drafts of reservists, rallies of candidates."""

import re

from streams.events.sentence import Place

# What crowds do, and who they are.
_PROTEST = re.compile(
    r"\b(?:protest(?:s|ed|ing|ers?)?|demonstrat(?:e|es|ed|ing|ions?|ors?)|anti-\w+|pro-\w+|denounc\w+|opposing|"
    r"sit-ins?|street|streets|"
    r"tear ?gas|water cannons?|riot police|banners?|placards?|chant\w*|slogans?|activists?|students?|residents|"
    r"villagers|farmers|"
    r"workers?|unions?|drivers?|truckers?|growers?|miners?|taxi\w*|opposition|indigenous|supporters|dissidents?|"
    r"strik(?:e|es|ing|ers)|"
    r"road ?blocks|motorways?|highways?|roads?|bridges?|traffic|barricades|disperse\w*|resign\w*|ouster|reforms?|"
    r"to (?:demand|press|call for|protest|denounce|oppose|condemn)|demanding|calling for|against|"
    r"over (?:the )?(?:\w+ )?(?:arrest|death|price|tax|law|killing)\w*)\b"
)
_LOUD = re.compile(
    r"\b(?:protest(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing|ions?)|march(?:es|ed|ing)?|rall(?:y|ies|ied)|street|streets|"
    r"tear ?gas|riots?|"
    r"rioting|clash\w*|kill(?:s|ed|ing)?|dead|died|deaths?|wounded|injured|crackdown|sparked|erupt\w*|spread\w*|"
    r"broke out|days? of|nights? of|weeks? of|"
    r"looting|barricades?|curfew)\b"
)
_SIEGE = re.compile(
    r"\b(?:nav(?:y|al)|ports?|seas?|coasts?|ships?|shipping|vessels?|flotilla|army|armies|military|troops|soldiers|"
    r"police|forces|"
    r"coalition|siege|besieg\w+|gunmen|militia\w*|rebels?|militants|insurgents|gangs?|bandits|airports?|grain|"
    r"airspace|"
    r"embargo|sanctions|economic|humanitarian|maintain\w*|impos\w+|lift\w*|eas(?:e|ed|ing)|since \d{4}|talks|peace|"
    r"deal)\b"
)
_DRAFT = re.compile(
    r"\b(?:reserv\w+|conscri\w+|draft\w*|martial|military|army|troops|soldiers|partial|general|war|forces|fighters|"
    r"recruit\w*|"
    r"nuclear|funds?|resources?|revenues?|capital|savings|domestic|voters?)\b"
)
_ARMED = re.compile(
    r"\b(?:forces|troops|army|armies|rebels?|fighters|militias?|convoys?|tanks|columns?|militants|insurgents|"
    r"jihadists|offensive)\b"
)
_CALLED = re.compile(
    r"\b(?:call\w*|observ\w*|enforc\w*|\d+-hour|hours?|opposition|traders|shops|shopkeepers|unions?|protest\w*|"
    r"strikes?|separatists?|"
    r"general|complete|total|city-wide|dawn-to-dusk|day-long|transport)\b"
)
_PLANT = re.compile(
    r"\b(?:plants?|reactors?|pipelines?|terminals?|refiner\w+|fields?|repairs?|maintenance|servers?|websites?|"
    r"internet|networks?|federal|budget|funding|congress|lockdown|coronavirus|covid\S*|virus|pandemic)\b"
)
_MOURNED = re.compile(
    r"\b(?:victims|those (?:who )?(?:killed|died|dead)|the dead|mourn\w+|shooting|stabbing|crash|fire|"
    r"(?:in )?(?:memory|honou?r) of|prayers?|"
    r"remembrance|remember\w*|commemorat\w*|pope|easter|anniversary)\b"
)
_FOR_OFFICE = re.compile(
    r"\b(?:campaign\w*|candidates?|election|elections|electoral|re-?election|ballots?|nominat\w+|primary|primaries|"
    r"voters|running mate)\b"
)
_ANGRY = re.compile(
    r"\b(?:protest\w*|demonstrat\w*|anti-\w+|pro-\w+|against|demand\w*|denounc\w*|oppos(?:e|ed|ing)|reject\w*|"
    r"condemn\w*|disputed|"
    r"rigg\w*|fraud\w*|stolen|resign\w*|ouster|solidarity|tear ?gas|police|banned|street|streets|march\w*|clash\w*|"
    r"opposition|"
    r"to (?:press|call for|protest)|calling for|in support of)\b"
)
_SPEECH = re.compile(
    r"\b(?:told|address\w*|speech (?:at|to)|sp(?:oke|eaking|eak) (?:at|to)|cheering)\b[^.;]{0,60}?\brall(?:y|ies)$"
)
_SPOKEN_OF = re.compile(
    r"\b(?:focus\w*|discuss\w*|talk(?:s|ed)?|meetings?|summit|debate\w*|concern\w*|worr\w+|alarm\w*|statements?|"
    r"comment\w*|remarks?|"
    r"reports?|speech|fear\w*|session|briefing|resolution|address\w*|attend\w*|warn\w*|risk\w*|blam\w+)\b[^.;]{0,60}?"
    r"\b(?:on|about|over|of|at|discuss\w*|address\w*|debat\w*) (?:(?:the|recent|continuing|ongoing|political|growing|"
    r"civil|violent|deadly|[a-z]+ern|[a-z]+ic) )*unrest$"
)
_NOT_DONE = re.compile(
    r"\b(?:not|never|n't|n’t|no longer) (?:be )?(?:us\w+|fir\w+|deploy\w*|resort\w*|shoot\w*|target\w*|harm\w*|"
    r"attack\w*|crack\w*|arrest\w*|turn\w*)\b[^.;]{0,60}$"
    r"|\b(?:refrain|abstain|desist|restraint)\w*\b[^.;]{0,60}$"
)


def no_crowd(place: Place, sentence: str, low: int, high: int) -> bool:
    """Whether a word of protest at `low`:`high` of a sentence tells of no crowd that protests."""
    if place.form.shape != "noun":
        text = sentence.lower()
        return "vigil" in place.form.written and bool(_MOURNED.search(text)) and not _LOUD.search(text)
    text = sentence.lower()
    word, rest = place.text, text[:low] + " " + text[high:]
    until = text[:high]
    if word.startswith(("blockade", "roadblock", "barricade")):
        return bool(_SIEGE.search(rest)) and not _PROTEST.search(rest)
    if word.startswith(("mobilisation", "mobilization")):
        return bool(_DRAFT.search(rest)) and not _PROTEST.search(rest)
    if word.startswith("march"):
        return bool(_ARMED.search(until)) and not _PROTEST.search(rest)
    if word.startswith("shutdown"):
        return bool(_PLANT.search(rest)) or not _CALLED.search(rest)
    if word.startswith("vigil"):
        return bool(_MOURNED.search(rest)) and not _LOUD.search(rest)
    if word.startswith(("rally", "rallies")):
        return bool(_SPEECH.search(until) or _FOR_OFFICE.search(rest)) and not _ANGRY.search(rest)
    if word.startswith("unrest"):
        return bool(_SPOKEN_OF.search(until)) and not _LOUD.search(rest)
    if place.form.group.frame == "people":
        return bool(_NOT_DONE.search(text[:low])) and not _LOUD.search(rest)
    return False
