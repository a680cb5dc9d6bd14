"""Strikes of jets and guns, told from those of workers."""

import re

from streams.events.sentence import Place

_PEOPLE = (
    r"workers?|unions?|unioni[sz]ed|teachers?|nurses?|doctors?|medics|drivers?|miners?|pilots?|dockers?|lecturers?|"
    r"judges|magistrates|lawyers?|employees|staff|civil servants?|students?|farmers?|truckers?|pensioners|traders|"
    r"shopkeepers|controllers|cabin crews?|crews?|stevedores|longshoremen|postal|prison officers|prisoners|detainees|"
    r"inmates|academics|professors|cleaners|firefighters|fishermen|physicians|paramedics|railwaymen|labou?rers|"
    r"journalists|actors|writers|steelworkers|autoworkers|bakers|taxis?|transporters|conductors"
)
# What strikers are, do, ask for and bring to a standstill.
_OF_LABOUR = re.compile(
    rf"\b(?:{_PEOPLE}|wages?|pay|salar(?:y|ies)|pensions?|allowances|overtime|layoffs?|redundanc\w+|job cuts|"
    r"working conditions|austerity|reforms?|work(?:ing)? week|picket\w*|walk(?:ed|ing)? out|walkouts?|labou?r|"
    r"on strike|(?:general|hunger|sympathy|solidarity|wildcat|warning|nationwide|national|industrial|indefinite|"
    r"open-ended|rail|railway|transport|port|mine|bus|metro|tube|subway|school|hospital|airline|airport|"
    r"public[- ]sector|"
    r"\d+-(?:hour|day)|(?:one|two|three|four|five|six|seven|ten)-(?:day|week|hour)|day-long|week-long|month-long|"
    r"refinery|factory|truckers'?|oil|wage|tax) strikes?|shut ?downs?|stand ?still|paralys\w+|paralyz\w+|"
    r"call(?:s|ed|ing)? (?:for )?(?:a|an|the) (?:[\w-]+ ){0,2}?strikes?|strikes? (?:called|over|ballot|action|wave)|"
    r"strike (?:dates?|days?|mandates?|ballots?|action|pay|votes?)|(?:train|ambulance|bus|rail|postal|nhs|"
    r"border force|university|"
    r"health|public|essential|ferry|tram|court|front-?line|passenger|freight|mail|underground|air traffic) services|"
    r"(?:hit|affect|disrupt|cripple|halt)(?:s|ed|ing)? (?:\w+ )?services|disputes? (?:over|with (?:employers|"
    r"management|ministers))|(?:pay|labou?r|industrial) disputes?|picket lines?|"
    r"members of (?:the )?(?:[\w-]+ )?(?:union|unison|unite|gmb|rmt|aslef|cgt|verdi)|industrial action|"
    r"minimum service|"
    r"backlogs?|patients|passengers|commuters|timetables?|employers|negotiating table|paid|unpaid|"
    r"demonstrat\w+|protest\w*|rall(?:y|ies)|collective bargaining|commuters?|flights|opposition|boycott\w*)\b"
)
# Who has arms, what they are aimed at, what they do.
_OF_ARMS = re.compile(
    r"\b(?:military|army|air ?force|navy|naval|jets?|warplanes?|aircraft|bombers?|drones?|missiles?|rockets?|"
    r"artillery|bombs?|bomb(?:ed|ing|ardment)|shell(?:s|ed|ing)|coalition|pentagon|nato|idf|centcom|pre-?emptive|"
    r"retaliat\w+|reprisals?|target(?:s|ed|ing)|kill(?:s|ed|ing)?|wound(?:s|ed|ing)|dead|casualties|destroy(?:s|ed|"
    r"ing)?|obliterat\w+|"
    r"flatten\w*|level(?:l?ed)|damag\w+|militants?|militias?|rebels?|insurgents?|fighters?|jihadi\w*|terroris\w+|"
    r"gunmen|guerrillas?|extremists?|commanders?|troops|soldiers|convoys?|bases?|hideouts?|camps?|depots?|bunkers?|"
    r"positions|launchers?|radars?|strongholds?|nuclear|enrichment|chemical|infrastructure|airfields?|airports?|"
    r"weapons?|ammunition|munitions?|war|ceasefire|truce|offensive|attacks?|invasion|hostages?|front ?lines?|"
    r"intercepted|"
    r"kalibr|himars|atacms|storm shadow)\b"
)
# Strikes that are carried out, that kill, or that go into a land.
_STRUCK = re.compile(
    r"\b(?:carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|order(?:s|ed|ing)?|authori[sz]\w+|respond\w*|unleash\w*|"
    r"step(?:s|ped|ping)? up|intensif\w+|wave of|series of|dozens of|hundreds of|barrage of|round of)"
    r" (?:[\w.,'’-]+ ){0,5}?strikes?\b"
    r"|\bstrikes? (?:(?!(?:by|over|demand\w*) )[\w.,'’-]+ ){0,6}?(?:kill|wound|destroy|obliterat|flatten|target|"
    r"demolish|level)\w*\b"
    r"|\b(?:killed|wounded|died|injured|hit|destroyed|damaged|targeted)\b[^.;]{0,60}? (?:in|by) (?:an? |the |"
    r"[\w-]+['’]?s? )?(?:[\w-]+ ){0,3}?strikes?\b"
    r"|\bstrikes? (?:deep |far )?(?:into|inside|on(?! (?:\d|\w+day|the \d|strike|january|february|march|april|may|"
    r"june|july|august|"
    r"september|october|november|december))|against|near) "
)
_VICTIMS = re.compile(
    rf"\b(?:kill|wound|injur)\w* (?:[\w,'’-]+ ){{0,6}}?(?:{_PEOPLE})\b|"
    rf"\b(?:{_PEOPLE}) (?:[\w,'’-]+ ){{0,5}}?(?:were |was )?(?:killed|wounded|injured)\b"
    r"|\b(?:aid|relief|rescue|health|humanitarian|charity|un|u\.n\.|medical|emergency) (?:workers?|staff|employees|"
    r"crews?|convoys?)\b"
    r"|\b(?:oil|refiner(?:y|ies)|power|energy) (?:plants?|infrastructure|facilit(?:y|ies)|depots?|grid)\b"
)


_STRIKES = re.compile(r"\bstrikes?\b[^.;]{0,60} $")  # whose strikes hit trains


def of_arms(place: Place, sentence: str, before: str) -> bool:
    """Whether a strike is one of jets or guns, by its sentence; where that is silent, by what is told `before`."""
    if place.form.shape != "noun" or not re.fullmatch(r"strikes?", place.text.lower()):
        return False
    plain = _VICTIMS.sub(" ", sentence.lower())
    if _OF_LABOUR.search(plain):
        return False
    if _OF_ARMS.search(sentence.lower()):
        return True
    told = _VICTIMS.sub(" ", before.lower())
    if _OF_LABOUR.search(told):
        return False
    return bool(_STRUCK.search(plain) or _OF_ARMS.search(told))


def labour(text: str) -> bool:
    """Whether a text in small letters speaks of workers and what they ask for."""
    return bool(_OF_LABOUR.search(_VICTIMS.sub(" ", text)))


def of_labour(place: Place, sentence: str, before: str) -> bool:
    """Whether a strike is one of workers, though nothing in its sentence says who walks out: strikes on 3 May."""
    word = place.text.lower()
    hit = word in ("hit", "hits", "hitting") and _STRIKES.search(sentence.lower().partition(word)[0])
    if not (hit or re.fullmatch(r"strik(?:e|es|ing)", word)):
        return False
    plain = _VICTIMS.sub(" ", sentence.lower())
    if _OF_ARMS.search(sentence.lower()) or _STRUCK.search(plain):
        return False
    return labour(sentence.lower()) or labour(before.lower())
