"""Which names a Swahili verb cannot have as its subject, by the class that its first letters agree with."""

import re

from streams.events.windows.name import Name
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

# Only with a tense that is written out: in headlines (yateka, wateka) the classes run together.
_PREFIX = re.compile(r"(wa|ya|vi|ki|li|zi|i|a|u)(?:me|li|na|ta|ka|taka)(?!o|yo|lo|cho|vyo|zo|po|ko)\w{3,}")
_HEADS = (
    (re.compile(r"kundi|jeshi|shirika|taifa|baraza|jopo|genge|vuguvugu"), "li"),
    (re.compile(r"vi(?:kosi|kundi|ongozi)"), "vi"),
    (re.compile(r"ki(?:kosi|kundi|tengo)"), "ki"),
    (re.compile(r"serikali|wizara|jumuiya|jumuia|nchi|mamlaka|droni|ndege|helikopta"), "i"),
    (re.compile(r"ma(?:jeshi|kundi|genge)|wa(?:asi|piganaji|namgambo|najihadi|shambuliaji)|magaidi"), ""),
)
# Of several together, of people, and of an officer whose title stands before: jeshi na serikali wamesema.
_ANY = ("wa", "zi", "ya", "a")


def disagrees(window: Window, name: Name, verb: int) -> bool:
    """Whether a verb is in another class than a name: kundi la X, linalosaidiwa na Orskia, limeteka; not Orskia has."""
    prefix = _PREFIX.fullmatch(window.words[verb].plain)
    if window.grammar.language != "sw" or prefix is None or name.meant is None:
        return False
    said = prefix.group(1)
    if name.meant.kind is EntityKind.PERSON:
        return said not in ("a", "wa", "u")
    head = window.words[name.first]
    agreeing = next((known for noun, known in _HEADS if noun.fullmatch(head.plain)), None)
    if agreeing is not None:
        return said != agreeing and said not in _ANY
    if name.meant.kind is not EntityKind.PLACE or name.meant.through or head.text[0].islower():
        return False
    people = head.plain.startswith(("wa", "m")) and said in ("a", "wa")  # Wakenya wamepiga kura
    return said in ("li", "vi", "ki", "a") and not people
