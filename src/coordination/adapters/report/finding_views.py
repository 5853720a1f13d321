"""What checking found, as a page shows it."""

from collections.abc import Iterator

from attrs import frozen

from coordination.adapters.report.anchors import Links, PageLink
from coordination.diagnostics.diagnostic import Diagnostic, Language
from coordination.diagnostics.report import Report
from coordination.model.labels import label


@frozen(kw_only=True)
class FindingView:
    """Findings that say the same.

    Attributes:
        severity: The code of how bad it is, for its colour.
        label: How bad it is, in words.
        code: The code of the finding.
        message: What it is.
        links: Where the first of them are.
        more: How many more places there are.
        reason: Why the record accepts it; empty where it does not.
    """

    severity: str
    label: str
    code: str
    message: str
    links: tuple[PageLink, ...]
    more: int = 0
    reason: str = ""


def finding_views(report: Report, links: Links) -> Iterator[FindingView]:
    """Yield the findings, equal ones once, and then those that the record accepts."""
    language = links.teller.language
    for group in report.grouped():
        yield _view(
            group.first,
            group.message(language),
            group.pointers,
            links,
            more=group.count - len(group.pointers),
        )
    for one in report.waived:
        finding = one.finding
        said = finding.message(language)
        yield _view(finding, said, (finding.pointer,), links, reason=one.reason)


def _view(  # noqa: PLR0913 - what differs between the two kinds
    first: Diagnostic,
    message: str,
    pointers: tuple[str, ...],
    links: Links,
    *,
    more: int = 0,
    reason: str = "",
) -> FindingView:
    found = map(links.find_pointer, pointers)
    language: Language = links.teller.language
    return FindingView(
        severity=first.severity.value,
        label=label(first.severity, language),
        code=first.code,
        message=message,
        links=tuple(link for link in found if link is not None),
        more=more,
        reason=reason,
    )
