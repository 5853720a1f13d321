"""What all readers share: the contract of readers, mentions and their context, words.

In: folded text and a position.  Out: the types that every subject returns
(`Reading`, `Mention`, `Context`), patterns of words and gaps, numbers in words.
Imports the model and tables only; no subject.
"""
