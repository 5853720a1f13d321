"""Floor 0: make equal-looking text equal, and keep the offset of each piece."""
