"""Explain a code: what it means, when it can be ignored, and what to do about it."""

from typing import Final

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.diagnostic import Language, diagnose
from coordination.diagnostics.near_names import near_names
from coordination.errors import InvalidValueError

_SEVERITIES: Final = {
    "vi": {"error": "lỗi", "warning": "cảnh báo", "info": "thông tin"},
    "en": {"error": "error", "warning": "warning", "info": "info"},
}


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
        InvalidValueError: There is no such code; the message names the nearest.
    """
    row = entries().get(code)
    if row is None:
        near = near_names(code, entries())
        raise InvalidValueError(diagnose("no-such-code", got=code, **near))
    severity = _SEVERITIES[language][row.severity]
    lines = [f"{code} ({severity})", row.outline(language), row.why(language)]
    return "\n".join(line for line in lines if line)
