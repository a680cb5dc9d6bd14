"""Sentences as syntax trees: made easy for a small parser, parsed, put right, and asked who does what."""
