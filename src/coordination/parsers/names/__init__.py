"""Names of bodies in running text: where they begin and where they end.

In: folded text and a place.  Out: `Body`, the span of one name.
"""
