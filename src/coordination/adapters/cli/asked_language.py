"""In which language the command line speaks: that of ``--language``, or Vietnamese.

It is known before click has read anything, so that its errors can be said, too.
"""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final, Literal

_OPTION: Final = "--language"

#: The word before every error.
ERROR: Final = {"vi": "Lỗi", "en": "Error"}


def asked_language(arguments: Sequence[str]) -> Literal["vi", "en"]:
    """Return the language that ``arguments`` ask for, the last of several.

    >>> asked_language(["show", "--language", "en"]), asked_language(["show"])
    ('en', 'vi')
    """
    options = [*arguments[: arguments.index("--")]] if "--" in arguments else arguments
    asked = [
        value
        for one, following in zip_longest(options, options[1:], fillvalue="")
        for name, equals, joined in [one.partition("=")]
        if name == _OPTION and (value := joined if equals else following) in ERROR
    ]
    return "en" if asked and asked[-1] == "en" else "vi"
