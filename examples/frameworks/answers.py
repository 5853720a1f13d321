"""What a web service answers, whatever framework brings the bodies."""

from typing import Any, Final

from coordination import Limits, LoadError, Report, find_mentions
from coordination.adapters.pages import page_text
from coordination.serializers.checking_parts import validate_json
from coordination.serializers.mentions import mention_to_json

#: A real dossier has some thousand members, ten levels deep; a news page 20 kB.
LIMITS: Final = Limits(bytes=1_000_000, depth=32, items=10_000)


def check_dossier(body: bytes) -> tuple[int, dict[str, Any]]:
    """Return the status, and a report on the dossier in ``body``."""
    return _answer(validate_json(body, limits=LIMITS))


def read_text(body: bytes) -> tuple[int, dict[str, Any]]:
    """Return the status, and what the text in ``body`` mentions."""
    try:
        text = page_text(body, "posted.txt", limits=LIMITS)
    except LoadError as error:
        return _answer(Report.of(error.diagnostics))
    return 200, {"mentions": [mention_to_json(one) for one in find_mentions(text)]}


def _answer(report: Report) -> tuple[int, dict[str, Any]]:
    is_too_large = "too-large" in report.by_code()
    status = 200 if report.ok else 413 if is_too_large else 422
    return status, report.to_json()
