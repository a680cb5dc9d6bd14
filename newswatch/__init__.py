"""newswatch: a streaming news-event monitor. The front door: command line, settings, local stack."""

__version__ = "0.1.0"
