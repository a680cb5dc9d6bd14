"""What words mean where they stand: a sentence encoder, read from a package that carries its weights."""
