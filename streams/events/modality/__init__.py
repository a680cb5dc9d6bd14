"""How true a text holds an event to be: happened, planned, denied ..., by the words that govern its trigger."""
