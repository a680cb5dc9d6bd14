"""What tells of events: the words of each event type, as data, compiled into triggers."""
