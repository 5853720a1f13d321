"""Dates, periods, relatives and terms: parse a whole text, or find them in one.

In: text.  Out: `PartialDate`, `Period`, `Relative`, `Term`.  `find_*` serve the
scanner; `parse_*` read a whole text or raise `ParseError`.
"""
