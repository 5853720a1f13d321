"""Points of the calendar as texts print them, for every subject with days in it.

In: folded text and a position.  Out: days, months, years and the ranges and lists
they grow into, before anyone has judged whether they are meant.  `judge_dates`
reads the words around them.  `dates` and `recurrences` build on this room.
"""
