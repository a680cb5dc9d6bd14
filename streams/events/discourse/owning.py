"""Those who own to an attack that a text told of before them: the MLK claimed responsibility, or said it planted it."""

import re

_BODIES = (
    r"rebels?|fighters?|militants?|forces|guerrillas?|group|movement|navy|army|military|air force|intelligence|"
    r"spokes(?:man|woman|person)|commanders?|leaders?"
)
_DEEDS = (
    r"attack|blast|strike|bombing|shooting|raid|killings?|ambush|explosion|assault|"
    r"launch|firing|salvo|barrage|hit|volley"
)
_THEIRS = (
    r"fighters?|men|people|forces|units?|drones?|missiles?|militants|soldiers|troops|commandos?|members|guerrillas|"
    r"special forces|snipers?|navy|pilots|bombers?"
)
_DID = (
    r"plant|carr(?:y|i)|fir|launch|stag|set off|laid|detonat|aim|target|mount|execut|ambush|attack|hit|struck|strik|"
    r"bomb|blow|blew|blown|conduct|perpetrat|responsible|sabotag|shell|destroy|hol"
)
# Right behind the name of those who own to it; responsibility for another deed is none of it.
_OWNING = re.compile(
    rf"(?:['’]s?)?(?: (?:{_BODIES}))*(?: [A-Z][\w'’-]+){{0,3}}"
    r"(?: (?:later|quickly|promptly|soon|then|also|has|have|had|on \w+day))*"
    r"(?: (?:claim|admit|accept|assum|acknowledg|took|tak)\w* (?:full |sole )?responsibility\b"
    r"(?! for (?!it|this|that|them|both|all|the|an?|each|firing))"
    rf"| (?:claimed|admitted) (?:it|this|the (?:\w+ )?(?:{_DEEDS}))\b"
    r"| (?:said|says|claim(?:s|ed)?|announced?|confirm(?:s|ed)|admit(?:s|ted)|boast(?:s|ed)|stat(?:es|ed)|declared?)"
    r"(?: (?:in an?|on|via|through|over) (?:[\w'’-]+ ?){1,4}?)?,?(?: that)? "
    r"(?:it|they|he|she|the (?:group|movement|army|rebels|navy)"
    rf"|(?:its|their|his) (?:own )?(?:[\w-]+ )?(?:{_THEIRS}))"
    r" (?:(?:had|have|has|was|were|also|all|just) )*"
    rf"(?:behind (?:it|this|them|the|both|these)\b|(?:{_DID})\w*))"
)
_DISOWNING = re.compile(r"\b(?:not|never|nothing|no|falsely|wrongly|cease|if|would|will)\b|n['’]t\b")
_REACH = 160  # characters


def owned(text: str, end: int) -> bool:
    """Whether the words behind a name that ends at `end` own to an attack."""
    said = text[end : end + _REACH]
    return bool(_OWNING.match(said)) and not _DISOWNING.search(said.split(".")[0])
