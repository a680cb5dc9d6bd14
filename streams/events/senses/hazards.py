"""Disasters that nature or mishap has no part in: emergencies of coups, ruins of wars, fires that missiles lit."""

import re

from streams.events.sentence import Place

_NATURE = re.compile(
    r"\b(?:floods?|flood(?:ed|ing|waters?)|quakes?|earthquakes?|tremors?|storms?|cyclones?|typhoons?|hurricanes?|"
    r"tornado(?:es)?|"
    r"tsunamis?|rains?|rainfall|landslides?|mudslides?|avalanches?|drought\w*|famine|hunger|heat ?waves?|heat|"
    r"wild ?fires?|bush ?fires?|"
    r"forest fires?|fires?|blazes?|volcan\w+|erupt\w*|lava|snow\w*|cold|water|outbreaks?|epidemics?|cholera|ebola|"
    r"virus|"
    r"coronavirus|covid\S*|pandemic|measles|mpox|polio|locusts?|spills?|weather|winds?|natural|crash\w*|collaps\w+|"
    r"explosions?|capsiz\w+|sank|dam|mudflow|seismic|magnitude)\b"
)
_ARMS = re.compile(
    r"\b(?:drones?|missiles?|shell(?:s|ed|ing|fire)|bomb(?:s|ed|ing|ings|ardment)?|rockets?|air ?strikes?|strikes|"
    r"attack(?:s|ed|ers?)?|"
    r"shrapnel|militants?|gunmen|arson\w*|sabotage\w*|torch(?:ed|ing)|set (?:on )?fire|petrol bombs?|rioters?|"
    r"protesters?|mortars?|"
    r"artillery|warplanes?|jets|insurgents?|rebels?|suicide)\b"
)
_WAR = re.compile(
    r"\b(?:wars?|fighting|conflict|siege|offensive|invasion|military|troops|army|forces|economic|financial|"
    r"humanitarian|"
    r"political|hunger|sanctions|debt|militias?|coup|genocide|blockade|refugees)\b"
)
# As a time that things are told of: during the pandemic; or as somebody's fault.
_TIME_OF = re.compile(
    r"\b(?:during|amid|throughout|since|before|after|because of|due to|despite|by|from|of|over|for|about|fight\w*|"
    r"handling|response to|impact of|"
    r"with) (?:the |this |its |his |her )?(?:[\w-]+ ){0,2}?(?:pandemic|epidemic)s?$"
)
_FIGURE = re.compile(r"\b(?:economic|financial|political|emotional|social|moral) $")
_FORMER = re.compile(
    r"\b(?:previous|past|earlier|historical|former|years of) (?:[\w-]+ ){0,2}?"
    r"(?:records?|history|histories|experiences?|cases?|episodes?|instances?|reports?)? ?(?:of )?(?:[\w-]+ )?$"
)


def no_hazard(place: Place, sentence: str, low: int, high: int) -> bool:
    """Whether a word of disasters at `low`:`high` of a sentence tells of war, politics, or times gone by."""
    text = sentence.lower()
    before, rest, word = text[:low], text[:low] + " " + text[high:], text[low:high]
    if _FORMER.search(before):
        return True
    if word.startswith(("devastation", "disaster", "catastrophe", "calamit")):
        made = _ARMS.search(rest) or _WAR.search(rest)
        return bool(_FIGURE.search(before) or (made and not _NATURE.search(rest)))
    if word.startswith("state of emergency"):
        return not _NATURE.search(rest)
    if word.startswith("pandemic"):
        return bool(_TIME_OF.search(text[:high])) or "covid" in before[-12:]
    if place.form.kind == "fire" and not word.startswith(("wildfire", "bushfire", "forest")):
        return bool(_ARMS.search(rest))
    return False
