"""A second opinion on what an article tells: learned from labelled articles, held beside what the reader found."""
