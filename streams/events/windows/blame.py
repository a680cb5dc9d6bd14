"""Swahili attacks that a text lays to somebody apart from telling them: watu sita wauawa, kundi la M23 lalaumiwa."""

import re

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.sentence import Sentence
from streams.events.taking_part import taking_part
from streams.events.triggers import Occurrence
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

_AHEAD = 2  # sentences in which somebody is blamed for what stands before
_OF = (
    r"(?:(?:kundi|kikundi|waasi|wapiganaji|wanamgambo|wafuasi|wanachama|magaidi|wanajihadi|vuguvugu)(?: \w+)? "
    r"(?:(?:lenye|wenye|chenye) (?:itikadi|msimamo|silaha)(?: \w+)? (?:\w+ )?)?(?:la|wa|ya|cha) ){0,2}(?:upande wa )?"
)
# Right before a name: mamlaka zinalishutumu, aliwataja wavamizi hao kuwa ni, wauaji ni.
_BLAMED = re.compile(
    rf"(?:\b\w{{1,7}}(?:laumu|shu?tumu|tuhumu|shuku|nyoo?shea kidole(?: cha lawama)?)"
    r"|\b\w{1,9}(?:tupia|rushia|bebesha|elekezea|nyoo?shea) (?:kidole cha )?lawama"
    r"|\b\w{1,4}(?:wa|ya|li)(?:tambua|taja|tambulisha)(?: \w+){0,3}? (?:kuwa|kama)(?: ni)?"
    r"|\b(?:wavamizi|washambuliaji|wauaji|majambazi|wahalifu|watu|wanaume)(?: (?:hao|hawa|wenye silaha))?"
    rf"(?: (?:ni|walikuwa|kuwa|wanaaminika|wanashukiwa|wanadaiwa|ndio))+) {_OF}$"
)
# Right behind it: nothing else is what they blame it for.
_FOR_IT = (
    r"(?:$|[.,;:!]| kuwa nd| (?:kwa )?ku(?:husika|fanya|tekeleza|endesha|panga|wau?a|shambulia|vamia)\b"
    r"| (?:la|wa|cha) (?:huko )?nchini \w+(?:[,.]|$)"
    r"| kwa (?:shambulio|mashambulizi|mauaji|uvamizi|mlipuko|tukio|unyama|hilo|hayo)\b)"
)
_TO_BLAME = re.compile(_FOR_IT)
_IS_BLAMED = re.compile(
    rf" (?:la|li|wa|i|ya|za|zi|ki|cha|u|ku)?(?:me|li|na)?(?:laumiwa|shu?tumiwa|tuhumiwa|shukiwa){_FOR_IT}"
    # They say themselves that it was they.
    r"| (?:la|li|wa|i|ya|u|ki)?(?:me|li|na)?(?:kiri|dai|thibitisha|jigamba|tangaza|jinasibu|sema)(?: kuwa| kwamba)? "
    r"(?:(?:ku|ime|lime|wame|ili|lili|wali)(?:husika|tekeleza|fanya|endesha)|ndi[a-z]{1,3} |wapiganaji wake )"
    r"| (?:la|li|wa|i|ya|u|ki)?(?:me|li)?(?:beba|chukua) (?:jukumu|dhamana|wajibu)"
)
_DOUBTED = re.compile(r"\b(?:si|sio|siyo|bila|hakuna|awali|zamani|ha(?:wa|i|li|ki|ya|zi)?(?:ku|ja)\w+|\w*kanush\w+)\b")
# Those who are somebody's: what they do, nobody else is blamed for.
_FORCES = re.compile(r"\b(?:jeshi|majeshi|wanajeshi|polisi|vikosi|askari|serikali|ndege|droni)\b")
_BY_SOMEBODY = re.compile(r"(?: (?!na\b)[\w'-]+){0,3}? na (?!ku|watu\b|wanaume\b|wavamizi\b|washambuliaji\b)")
_PASSIVE = re.compile(r"w[ae]$")


def laid_to(references: References, sentence: Sentence, occurrence: Occurrence) -> list[Participant]:
    """Who is blamed, in the same sentence or one of the two behind it, for an attack by nobody who is named."""
    if not _open(sentence, occurrence):
        return []
    for index in range(sentence.index, min(len(references.spans), sentence.index + _AHEAD + 1)):
        for m in references.mentions[index]:
            group = m.kind is EntityKind.GROUP
            if group and m.start > occurrence.end and _blamed(references, index, m):
                return [taking_part("by", m)]
    return []


def _open(sentence: Sentence, occurrence: Occurrence) -> bool:
    """Whether an attack is told of without its doer, or done by people without a name."""
    trigger, start, end = occurrence
    if trigger.form.type != "escalation" or trigger.form.kind in ("threat", "clash") or trigger.negated:
        return False
    plain = fold(sentence.text).text
    before, behind = plain[: start - sentence.start], plain[end - sentence.start :]
    verb = trigger.form.shape == "verb"
    if verb and _PASSIVE.search(plain[start - sentence.start : end - sentence.start].split(" ")[0]):
        return not _BY_SOMEBODY.match(behind)
    return not _FORCES.search(before[-60:])


def _blamed(references: References, index: int, mention: Mention) -> bool:
    """Whether a mention is named as the one to blame."""
    low, high = references.spans[index]
    before = fold(references.text[low : mention.start]).text
    behind = fold(references.text[mention.end : high]).text
    if _DOUBTED.search(before[-50:]) or _DOUBTED.search(behind[:30]):
        return False
    return bool(_IS_BLAMED.match(behind)) or bool(_BLAMED.search(before) and _TO_BLAME.match(behind))
