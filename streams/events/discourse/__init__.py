"""An article beyond one sentence: who is meant, what is told again, what is taken back."""
