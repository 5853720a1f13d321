"""Reports as JUnit XML, which build servers show: a test case for each file."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from coordination.diagnostics.diagnostic import Diagnostic, Language, Severity
from coordination.diagnostics.escaping import escape_text, shorten_path
from coordination.diagnostics.report import Report


def to_junit(
    reports: Iterable[tuple[str, Report]],
    *,
    language: Language = "en",
    unusable: Iterable[tuple[str, str]] = (),
) -> str:
    """Write reports as one test suite: an error of a record is a failure.

    >>> print(to_junit([("one.json", Report())]))
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuite name="coordination" tests="1" failures="0" errors="0">
      <testcase classname="coordination" name="one.json"/>
    </testsuite>

    Args:
        reports: The name of each file, or of a line of it, with its report.
        language: Of the sentences.
        unusable: The name of each file that could not be used, and why.
    """
    told, broken = list(reports), list(unusable)
    failures = sum(not report.ok for _, report in told)
    head = (
        f'<testsuite name="coordination" tests="{len(told) + len(broken)}" '
        f'failures="{failures}" errors="{len(broken)}">'
    )
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', head]
    for name, report in told:
        lines += _case(name, _of_report(report, language))
    for name, reason in broken:
        error = f'<error type="unusable-file" message={_quoted(reason)}/>'
        lines += _case(name, iter([error]))
    return "\n".join([*lines, "</testsuite>"])


def _case(name: str, parts: Iterator[str]) -> Iterator[str]:
    opening = f'  <testcase classname="coordination" name={_quoted(name)}'
    inner = [f"    {part}" for part in parts]
    if not inner:
        yield f"{opening}/>"
        return
    yield f"{opening}>"
    yield from inner
    yield "  </testcase>"


def _of_report(report: Report, language: Language) -> Iterator[str]:
    if errors := report.errors:
        said = "\n".join(_line(one, language) for one in errors)
        message = _quoted(errors[0].message(language))
        kind = errors[0].code
        yield f'<failure type="{kind}" message={message}>{escape(said)}</failure>'
    rest = [one for one in report if one.severity is not Severity.ERROR]
    if rest:
        said = "\n".join(_line(one, language) for one in rest)
        yield f"<system-out>{escape(said)}</system-out>"


def _line(finding: Diagnostic, language: Language) -> str:
    place = shorten_path(finding.pointer)
    if at := finding.position:
        place = f"{at.line}:{at.column} {place}"
    said = f"{finding.severity}: {place}: {finding.message(language)} [{finding.code}]"
    return escape_text(said)


def _quoted(text: str) -> str:
    """Quote ``text``; what XML has no place for is an escape of Python."""
    return quoteattr(escape_text(text))
