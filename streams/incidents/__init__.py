"""What alerts are about: matches kept together as incidents, decided without I/O and stored in one database."""
