"""Supply what a partial value leaves open, from evidence of the caller.

In: values, and the day of writing or bounds.  Out: values, each with its reasons.
Nothing here reads text.
"""
