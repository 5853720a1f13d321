"""Compose letters (Unicode NFC) in time linear in the text.

`unicodedata.normalize` sorts every run of combining marks and is quadratic on a
long one, so it is never given text whose runs are unbounded.  No letter of any
living language carries more than a handful of marks: a run of more than eight
is left as it stands.
"""

import re
import unicodedata
from functools import cache
from typing import Final

#: Runs of combining marks longer than this are kept as written.
LONGEST_RUN: Final = 8


@cache
def _long_run() -> re.Pattern[str]:
    """Match a run too long to be sorted, with the letter it stands on.

    The class is built from the running Python's own Unicode tables, because it
    is their sorting that has to be kept away from long runs.
    """
    marks = [c for c in map(chr, range(0x300, 0x1F000)) if unicodedata.combining(c)]
    return re.compile(f"[{''.join(marks)}]{{{LONGEST_RUN + 1}}}[{''.join(marks)}]*")


def nfc(text: str) -> str:
    """Return ``text`` with its letters composed.

    >>> nfc("Nghi\u0323\u0302") == "Nghị\u0302" or nfc("e\u0302\u0323") == "ệ"
    True
    """
    if text.isascii():
        return text
    pieces = []
    at = 0
    for run in _long_run().finditer(text):
        pieces += [unicodedata.normalize("NFC", text[at : run.start()]), run[0]]
        at = run.end()
    pieces.append(unicodedata.normalize("NFC", text[at:]))
    return "".join(pieces)


def is_nfc(text: str) -> bool:
    """Tell whether `nfc` would leave ``text`` alone.

    >>> is_nfc("ủy"), is_nfc("u\u0309y")
    (True, False)
    """
    return text.isascii() or nfc(text) == text
