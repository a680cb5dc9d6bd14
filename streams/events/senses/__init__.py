"""What an English trigger means in its sentence, where a word tells of an event in one of its senses only."""
