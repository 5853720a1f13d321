"""Fold a whole text that should be one value, or refuse it because it is too long.

No value takes a book to write.  The bound keeps every ``parse_*`` quick on a hostile
text, whatever its grammar: a service may hand them a field of any size.
"""

from typing import Final

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import ParseError
from coordination.folding.fold import Folded, fold

#: Characters of the longest value.  The days of a month take 200, twenty bodies 1,000.
LONGEST_VALUE: Final = 2_000


def fold_value(text: str, longest: int = LONGEST_VALUE) -> Folded:
    """Return ``text`` folded.

    >>> fold_value("221 – QÐ/TW").text
    '221 - QĐ/TW'

    Raises:
        ParseError: ``text`` has more than ``longest`` characters.
    """
    if len(text) > longest:
        code = "too-long-for-a-value"
        raise ParseError(diagnose(code, longest=longest), text, (longest, len(text)))
    return fold(text)
