"""Documents as texts cite them: type, number, day, issuer, title.

In: running text.  Out: `Citation`, which refers to the mentions it is made of.
"""
