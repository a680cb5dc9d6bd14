"""What happened: event mentions with those who take part in them, and how true a text holds them to be."""
