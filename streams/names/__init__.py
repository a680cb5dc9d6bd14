"""Who is named: the watched entities' names, demonyms and places, and where a text holds them."""
