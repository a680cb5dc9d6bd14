"""What a Swahili noun tells of by a relative clause behind it: makubaliano ambayo Kenya na Uganda zilifikia."""

import re
from collections.abc import Sequence

from streams.events.windows.complements import complements
from streams.events.windows.name import Bond, Name
from streams.events.windows.window import Window

_RELATIVE = re.compile(r"amba(?:o|yo|lo|cho|vyo|zo)")
_MAKING = re.compile(
    r"(?:wa|a|i|li|u|zi|ya|ki|vi|tu)(?:li|me|na|ta|taka)(?:i|u|ya|li|zi|ki|vi|m|wa)?(?:fiki|sain|ti(?:a|wa)\b|tili|wek|fany|"
    r"tekelez|endesh|ongoz|anzish|tangaz|kubalian|idhinish|andik|tum|pig|rush|fyatu|hitimish|fung|ingi|afiki|ratibu|panga)\w*|"
    r"(?:wa|a|i|li|u|zi|ya)(?:li|me|ta)kuwa na(?:o|yo|lo|cho)"
)
_NEAR = 4  # words between the noun and the clause
_REACH = 16  # words of the clause before its verb


def made(window: Window, names: Sequence[Name], last: int) -> list[Bond]:
    """Those who, in a relative clause behind a noun, have made, held, signed or launched what it means."""
    words = window.words
    at = next((i for i in range(last + 1, min(len(words), last + _NEAR)) if _RELATIVE.fullmatch(words[i].plain)), None)
    if at is None or any(last < n.first < at and n.meant for n in names):
        return []
    verb = next((i for i in range(at + 1, min(len(words), at + _REACH)) if window.is_verb(words[i])), None)
    if verb is None:
        return []
    said = " ".join(w.plain for w in words[verb : verb + 2])
    if not _MAKING.match(said):
        return []
    behind = complements(window, names, verb + (" nao" in said or " nayo" in said), noun=False)
    if re.search(r"w[ae]$", words[verb].plain):
        return [("agent", m) for f, m in behind if f in ("agent", "company")]
    doers = [n.meant for n in names if at < n.first and n.last < verb and n.meant and n.function in ("", "company")]
    return [("holder", m) for m in doers] + [(f, m) for f, m in behind if f in ("company", "target") and doers]
