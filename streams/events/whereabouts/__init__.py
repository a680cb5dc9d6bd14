"""Where things happen: the places that an event strikes, apart from those that a text only names."""
