"""Floor 0: make equal-looking text equal, and know where each piece stood."""
