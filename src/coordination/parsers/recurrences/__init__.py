"""What happens again: parse a whole text, or find it in one.

In: text.  Out: `Recurrence`.  Builds on the points of `calendar`.
"""
