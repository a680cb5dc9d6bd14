"""Where a crowd is out that a country's own police scatter: Orskian police detained nine as protests began."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.whereabouts.scene import own_country

# Right behind a name.
_POLICE = re.compile(
    r"(?:['’]s)? (?:(?:anti-)?riot |security |capital['’]s )?(?:police|gendarmes|security forces|police officers|"
    r"authorities|troops|soldiers)"
    r"(?: (?:on|late|early) \w+day)? (?:(?:has|have|had|also) )?"
    r"(?:detain|arrest|dispers|scatter|break up|broke up|broken up|clear|charg|tear-?gas|teargas|baton|"
    r"fired? (?:tear|rubber|water|stun|into|on|at)|fire (?:tear|rubber|water)|use[ds]? (?:tear|water|batons|force)|"
    r"clash(?:es|ed)? with|scuffl|block|cordon|seal|beat)\w*"
)


def policed(participants: Sequence[Participant], sentence: Sentence) -> list[Participant]:
    """The country whose police act against a crowd, where nothing says where the crowd is."""
    if any(p.role == "at" and (p.entity or p.text[:1].isupper()) for p in participants):
        return []
    return own_country(sentence, _POLICE)
