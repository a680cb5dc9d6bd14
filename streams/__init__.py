"""Articles to alerts: read what happened, hold it against watch-rules, keep incidents."""
