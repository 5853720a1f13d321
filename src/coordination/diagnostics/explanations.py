"""Explain a code: what it means, when it can be ignored, and what to do about it."""

from difflib import get_close_matches
from typing import Final

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.diagnostic import Language

_SEVERITIES: Final = {
    "vi": {"error": "lỗi", "warning": "cảnh báo", "info": "thông tin"},
    "en": {"error": "error", "warning": "warning", "info": "info"},
}
_UNKNOWN: Final = {"vi": "không có mã {code!r}", "en": "there is no code {code!r}"}
_MEANT: Final = {"vi": "; có phải là {close}?", "en": "; did you mean {close}?"}


def explain(code: str, language: Language = "en") -> str:
    """Say what ``code`` is about: its severity, its sentence, and why it is checked.

    >>> print(explain("cycle-of-bodies"))
    cycle-of-bodies (error)
    … is one of … bodies that are part of one another in a circle
    No body is an organ of itself, directly or through others.

    Args:
        code: A code of the catalogue.
        language: ``vi`` or ``en``.

    Raises:
        ValueError: There is no such code; the message names the nearest.
    """
    row = entries().get(code)
    if row is None:
        raise ValueError(_no_such(code, language))
    severity = _SEVERITIES[language][row.severity]
    lines = [f"{code} ({severity})", row.outline(language), row.why(language)]
    return "\n".join(line for line in lines if line)


def _no_such(code: str, language: Language) -> str:
    close = get_close_matches(code[:80], entries(), n=3)
    meant = _MEANT[language].format(close=", ".join(close)) if close else ""
    return _UNKNOWN[language].format(code=code[:80]) + meant
