"""A demonstration on sample articles: feeds on loopback and files, through the whole of newswatch."""
