"""Official document numbers: parse a whole text, or find them in one.

In: text.  Out: `DocumentNumber` and the repairs it took.  `judge_numbers` says what
is not a number in running text.
"""
