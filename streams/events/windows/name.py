"""A name of a sentence with what binds it, and what a phrase is to a verb or noun."""

from dataclasses import dataclass

from streams.events.sentence import Meant

Bond = tuple[str, Meant]
"""A function (subject, object, company ...) and whom the phrase that has it means."""


@dataclass(frozen=True, slots=True)
class Name:
    """A watched name, or a capitalised stranger (meant is None), with the words that bind it."""

    meant: Meant | None
    first: int  # index of its first word
    last: int
    function: str  # by the preposition before it; "" without one
