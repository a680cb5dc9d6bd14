"""Protests that one state lodges with another, and roads that mud blocks: words of crowds, but no crowd."""

import re

from streams.events.senses.strikes import labour
from streams.events.sentence import Place

_PROTESTS = r"protests?"
# Protests in words: filed, lodged, handed over; of ministries; a gesture of protest.
_LODGED = re.compile(
    rf"\b(?:diplomatic|formal|official|verbal|written|strongly-worded|strong) (?:\w+ )?{_PROTESTS}\b"
    rf"|\b(?:lodg|fil|hand|submit|deliver|register|convey|issu|rais|voic|express|transmit|communicat|not)\w* "
    rf"(?:[\w'’-]+ ){{0,6}}?{_PROTESTS}\b"
    rf"|\b{_PROTESTS}(?: [\w'’-]+){{0,10}}? (?:lodged|filed|submitted|handed over)\b"
    rf"|\b(?:gestures?|notes?|letters?|acts?|signs?|tokens?|forms?|votes?|statements?|expressions?|means|symbols?|"
    rf"mark|cry|cries) of {_PROTESTS}\b"
    rf"|\b(?:filing|lodging|delivery) of (?:[\w'’-]+ ){{0,4}}?{_PROTESTS}\b"
)
_DIPLOMATIC = re.compile(
    r"\b(?:diplomatic protests?|note verbale|notes verbales|demarche|(?:lodg|fil)\w* (?:[\w'’-]+ ){0,5}?protests?|"
    r"summon\w* (?:[\w'’-]+ ){0,4}?ambassador)\b"
)
_CROWD = re.compile(
    r"\b(?:protest(?:ers?|ors?|ed|ing)|demonstrat\w+|march(?:es|ed|ing)?|rall(?:y|ies|ied)|crowds?|streets?|thousands|"
    r"hundreds|dozens|scores|sit-ins?|strikes?|walk-?outs?|hunger|riot\w*|placards?|banners?|chant\w*|tear ?gas|"
    r"activists|supporters|students|residents|farmers|unions?|outside|squares?|campus\w*|burn\w*|mass|nationwide|"
    r"street|violent|deadly|peaceful)\b"
)
# What blocks roads without anybody's will.
_MUD = re.compile(
    r"\b(?:landslides?|mudslides?|floods?|flood\w+|quakes?|earthquakes?|snow\w*|rockfalls?|avalanches?|debris|"
    r"fallen|trees|storms?|cyclones?|hurricanes?|typhoons?|rescuers?|accidents?|crash\w*|rubble|wreckage|ice|lava)\b"
)
_WILL = re.compile(
    r"\b(?:protest\w*|demonstrat\w+|demand\w*|angry|anger|strik\w+|residents|villagers|farmers|truckers|activists|"
    r"burn\w*|tyres|tires|barricad\w+|against)\b"
)
_AT_SEA = re.compile(
    r"\b(?:vessels?|boats?|ships?|coast ?guards?|shoals?|sea|navy|naval|reefs?|trawlers?|cutters?|blaze|fires? at|"
    r"firefighters|fire engines?)\b"
)


def in_notes(place: Place, sentence: str, low: int, high: int, text: str) -> bool:
    """Whether a word of protest at `low`:`high` of a sentence tells of words between states, or of mud and water.

    `text`: the article's.
    """
    plain = sentence.lower()
    rest = plain[:low] + " " + plain[high:]
    if place.form.group.frame == "dispersed":
        return bool(_AT_SEA.search(rest)) and not _CROWD.search(rest)
    word = plain[low:high]
    if word.startswith("stoppage"):
        return not labour(rest)
    if re.match(r"block(?:s|ed|ing)? (?:the )?roads?\b", word):
        return bool(_MUD.search(rest)) and not _WILL.search(rest)
    if not re.fullmatch(r"protest(?:s|ed|ing)?", word) or _CROWD.search(rest):
        return False
    return bool(_LODGED.search(plain) or _DIPLOMATIC.search(text.lower()))
