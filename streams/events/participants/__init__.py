"""Who takes part in an event, by the tree of its sentence: whose the verb is, and whom a phrase means."""
