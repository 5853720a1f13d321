"""From prose to values.

Every reader here follows one contract, stated in `coordination.parsers.common.reading`:
it is given folded text and a position, and returns what it read from exactly
there, or ``None``.  `coordination.parsers.scanner` says where readers are tried
and in which order; ``parse_*`` functions ask one reader for the whole of a text.
"""
