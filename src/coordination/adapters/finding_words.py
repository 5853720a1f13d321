"""A report as lines for people: equal findings once, with the places they are at."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Language, Severity
from coordination.diagnostics.escaping import shorten_path
from coordination.diagnostics.report import Group, Report
from coordination.model.labels import label

_CLEAN: Final = {"vi": "không có gì phải báo", "en": "nothing to report"}
_MORE: Final = {"vi": "và {more} chỗ khác", "en": "and {more} more places"}
_COUNTED: Final = {
    "vi": "đã kiểm tra {dossiers:,} hồ sơ",
    "en": "{dossiers:,} dossiers checked",
}
_FAILED: Final = {
    "vi": "{failed:,}/{total:,} hồ sơ có lỗi",
    "en": "{failed:,} of {total:,} dossiers have errors",
}
_WHOLE: Final = {"vi": "cả tệp", "en": "the whole file"}


def summary(report: Report, language: Language) -> str:
    """Count the findings of each severity.

    >>> summary(Report(), "en")
    'nothing to report'
    """
    counts = Counter(finding.severity for finding in report)
    named = [
        f"{counts[severity]} {label(severity, language)}"
        + ("s" if language == "en" and counts[severity] > 1 else "")
        for severity in Severity
        if counts[severity]
    ]
    return ", ".join(named) or _CLEAN[language]


def format_count(dossiers: int, language: Language) -> str:
    """Say how many dossiers were checked.

    >>> format_count(1_500, "en")
    '1,500 dossiers checked'
    """
    return _COUNTED[language].format(dossiers=dossiers)


def failing(failed: int, total: int, language: Language) -> str:
    """Say how many of all dossiers have errors, or could not be read.

    >>> failing(2, 1_500, "en")
    '2 of 1,500 dossiers have errors'
    """
    return _FAILED[language].format(failed=failed, total=total)


def format_groups(report: Report, language: Language) -> Iterator[str]:
    """Yield two lines for each group of findings: what it is, and where."""
    for group in report.grouped():
        severity = label(group.first.severity, language)
        yield f"  {severity} [{group.first.code}]: {group.message(language)}"
        yield f"    {_places(group, language)}"


def _places(group: Group, language: Language) -> str:
    places = ", ".join(
        shorten_path(pointer) or _WHOLE[language] for pointer in group.pointers
    )
    if (at := group.first.position) is not None:
        places = f"{at.line}:{at.column} {places}"
    more = group.count - len(group.pointers)
    return f"{places}, {_MORE[language].format(more=more)}" if more else places
