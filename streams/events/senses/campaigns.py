"""Campaigns of armies and for causes, told from those of candidates."""

import re

from streams.events.sentence import Place

# What tells that people are to be chosen.
_OF_VOTES = re.compile(
    r"\b(?:elect(?:ion|ions|oral|ed|orate)|re-?election|by-?elections?|vot(?:e|es|er|ers|ing)|polls?|polling|ballots?|"
    r"run-?offs?|candidates?|contenders?|front-?runners?|challengers?|hopefuls?|nominees?|nomination|running mates?|"
    r"presidential|gubernatorial|mayoral|senate|congressional|presidency|premiership|campaign(?:ing)? (?:trail|"
    r"rall(?:y|ies)|stops?|"
    r"events?|posters?|season|pledges?|promises?|speech\w*|ads?|managers?|headquarters|donations?|funds?|funding|"
    r"finances?|stump|debates?)|debates?|manifestos?|constituenc(?:y|ies)|hustings|incumbents?|primar(?:y|ies)|"
    r"referendum|parties|second term|terms? in office|rall(?:y|ies))\b"
)
# What is aimed at but no office: to retake a town, for an Islamic state, against drugs, of terror.
_AIMED = re.compile(
    r" (?:to (?!(?:be(?:come)?|win|unseat|oust|lead|succeed|replace|retain|defeat|stay|remain|govern|rule|"
    r"capture the presidency)\b)"
    r"[a-z]+ |(?:against|of|targeting|aimed|in support of|in favou?r of|on behalf of) |"
    r"for (?!(?:(?:the |an? |next |this |re-?|early |snap |\w+['’]s |[\w-]*day |[A-Z]\w+ )*(?:presiden\w*|"
    r"parliament\w*|elect\w*|vot\w*|polls?|"
    r"senate|seats?|office|governor\w*|mayor\w*|runoff|run-off|premiership|congress\w*|leadership|term|nomination|"
    r"second|legislative|referendum|ballot|primar\w*|general|local|regional|municipal|mid-?terms?)))[a-z]+)"
)
_FOUGHT = re.compile(
    r"(?:\b(?:military|bombing|air|ground|land|armed|bloody|brutal|deadly|violent|drugs?|disinformation|"
    r"misinformation|smear|propaganda|"
    r"hate|pressure|diplomatic|sanctions|media|online|information|influence|hacking|lobbying|information|cyber|"
    r"insurgent|rebel|jihadist|suicide|assassination|counter-?\w+|anti-\w+|suppression|eradication|immuni[sz]ation|"
    r"inoculation|"
    r"conservation|global|worldwide|international|sustained|concerted|relentless|scorched-earth|army['’]s|troops['’]|"
    r"\w+-decade|decades?-long|decade-old|years?-long|\w+-year) )$"
)


# That of somebody who holds the office: since his election, her election as party leader was hailed.
_HIS = re.compile(r"\b(?:his|her) (?:own |surprise |narrow |recent |shock )?$", re.IGNORECASE)
_TO_OFFICE = re.compile(
    r"(?:s)? (?:(?:victory|win|defeat|loss|campaign|rall|night|day|result|bid|race)|(?:as|to) (?:the |a |its )?"
    r"(?:\w+ ){0,3}?(?:president|prime minister|premier|chancellor|governor|mayor|mp|parliament|senate|house|"
    r"congress)\b)"
)


def gone_by(sentence: str, low: int, high: int) -> bool:
    """Whether an election at `low`:`high` is somebody's own of which nothing more is told."""
    if sentence[low:high].lower() not in ("election", "re-election", "reelection"):
        return False
    return bool(_HIS.search(sentence[:low])) and not _TO_OFFICE.match(sentence[high:])


def no_vote(place: Place, sentence: str, low: int, high: int, text: str) -> bool:
    """Whether a campaign at `low`:`high` of a sentence is one of arms or for a cause; `text`: the whole article's."""
    if place.form.shape != "noun" or place.text not in ("campaign", "campaigns", "campaigning"):
        return False
    own = sentence.lower()
    without = own[:low] + own[high:]
    if _AIMED.match(sentence, high) or _FOUGHT.search(own[:low]):
        return True
    return not _OF_VOTES.search(without) and not _OF_VOTES.search(text.lower().replace(own, " "))
