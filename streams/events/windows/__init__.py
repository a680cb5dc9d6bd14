"""Events without a syntax tree: by the order of words and the prepositions before names.

Made for Swahili, whose verbs carry subject and tense; serves any language whose parser is missing, less surely.
"""
