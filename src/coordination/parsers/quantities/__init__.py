"""Figures with units: parse a whole text, or find them in one.

In: text.  Out: `Quantity`.  `judge_quantities` reads the words around a figure.
"""
