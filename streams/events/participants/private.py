"""French words for people who act for no state, though its adjective stands behind them: la journaliste orskienne."""

_PRIVATE = frozenset(
    "opposant opposante dissident dissidente militant militante journaliste écrivain écrivaine avocat avocate cinéaste "
    "chanteur chanteuse exilé exilée étudiant étudiante blogueur blogueuse chercheur chercheuse acteur actrice athlète "
    "poète romancier romancière artiste activiste footballeur champion championne milliardaire évêque cardinal "
    "patriarche pianiste peintre réfugié réfugiée prisonnier prisonnière".split()
)


def is_private(noun: str) -> bool:
    """Whether a noun in the singular, in small letters, tells of somebody whom no state sends."""
    return noun in _PRIVATE
