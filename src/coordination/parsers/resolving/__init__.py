"""Close what a partial value leaves open, by evidence that the caller gives.

In: values, and the day of writing or bounds.  Out: values, each with its reasons.
Reads no text.
"""
