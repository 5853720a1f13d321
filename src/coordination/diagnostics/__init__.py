"""Floor 0: what can be wrong, where, how badly, and how to say it in two languages."""
