"""All findings about one thing, counted, grouped and written as JSON."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import field, frozen

from coordination.diagnostics.catalogue import entry
from coordination.diagnostics.diagnostic import (
    Diagnostic,
    Language,
    Severity,
    diagnose,
    echo,
)
from coordination.diagnostics.escaping import LONGEST_ECHO, shorten_path
from coordination.diagnostics.message_words import GAP, Shown
from coordination.diagnostics.notebook_html import html_table
from coordination.frozen_json import FrozenJson, JsonObject, thaw

#: How many findings a report keeps by default.
MOST_FINDINGS: Final = 1_000

#: How many places a group names.
MOST_PLACES: Final = 5

#: How many messages of one code are printed one by one.
MOST_ALIKE: Final = 3

_RANKS: Final = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_TRUNCATED: Final = "truncated"


@frozen(kw_only=True)
class Group:
    """Findings that say the same of different places.

    Attributes:
        first: The first of them.
        count: How many there are.
        pointers: Where the first few of them are.
        gaps: The params in which they differ; the message leaves these open.
    """

    first: Diagnostic
    count: int
    pointers: tuple[str, ...]
    gaps: frozenset[str] = frozenset()

    def message(self, language: Language = "en") -> str:
        """Say it once for all of them."""
        if not self.gaps:
            return self.first.message(language)
        shown = {
            name: Shown(GAP if name in self.gaps else echo(value))
            for name, value in self.first.params.items()
        }
        row = self.first.words or entry(self.first.code)
        return row.template(language).format_map(shown)


@frozen(kw_only=True)
class Waived:
    """A finding that the record itself accepts.

    Attributes:
        finding: What would have been reported.
        reason: Why it is accepted.
    """

    finding: Diagnostic
    reason: str


@frozen(kw_only=True)
class Report:
    """What was found: errors first, then warnings, then infos.

    >>> report = Report.of(diagnose("empty-text", f"/aliases/{n}") for n in range(9))
    >>> report.ok, len(report.errors), len(report.grouped())
    (False, 9, 1)
    >>> report.grouped()[0].count, report.grouped()[0].pointers[:2]
    (9, ('/aliases/0', '/aliases/1'))

    Attributes:
        diagnostics: The findings; where there were too many to keep, the last
            one is ``truncated`` and says how many there were.
        waived: What a waiver of the record accepts; none of it is in ``diagnostics``.
    """

    diagnostics: tuple[Diagnostic, ...] = field(default=())
    waived: tuple[Waived, ...] = field(default=())

    @classmethod
    def of(
        cls, findings: Iterable[Diagnostic], *, limit: int = MOST_FINDINGS
    ) -> "Report":
        """Keep the gravest ``limit`` of ``findings``, each group in its order.

        Nothing is kept beyond that, so a stream of any length fits.  What an earlier
        ``truncated`` among them counted is counted on.

        Raises:
            ValueError: ``limit`` is not at least 1.
        """
        if limit < 1:
            raise ValueError(f"a report keeps at least one finding, not {limit}")
        kept: dict[Severity, list[Diagnostic]] = {rank: [] for rank in _RANKS}
        total = 0
        for finding in findings:
            total += _count_represented(finding)
            if finding.code != _TRUNCATED and len(kept[finding.severity]) < limit:
                kept[finding.severity].append(finding)
        shown = [one for rank in _RANKS for one in kept[rank]][:limit]
        if total > len(shown):
            shown.append(diagnose(_TRUNCATED, shown=len(shown), total=total))
        return cls(diagnostics=tuple(shown))

    @property
    def ok(self) -> bool:
        """Return True if there is no error; warnings and infos may remain."""
        return not self.errors

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The errors alone."""
        return tuple(one for one in self if one.severity is Severity.ERROR)

    def by_code(self) -> Mapping[str, tuple[Diagnostic, ...]]:
        """Return the findings of each code, in the order in which codes appear."""
        groups: dict[str, list[Diagnostic]] = {}
        for one in self:
            groups.setdefault(one.code, []).append(one)
        return {code: tuple(found) for code, found in groups.items()}

    def grouped(self) -> tuple[Group, ...]:
        """Return one entry for all findings that say the same.

        Up to `MOST_ALIKE` messages of one code are entries of their own; more of
        them are one entry, whatever ids or figures they contain.
        """
        codes: dict[tuple[str, Severity], list[Diagnostic]] = {}
        for one in self:
            codes.setdefault((one.code, one.severity), []).append(one)
        return tuple(group for found in codes.values() for group in _groups(found))

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON: the counts, then every finding in both languages.

        >>> Report.of([diagnose("empty-text", "/title")]).to_json()["counts"]
        {'error': 1, 'warning': 0, 'info': 0}
        """
        counts = Counter(one.severity for one in self)
        written = {
            "ok": self.ok,
            "counts": {rank.value: counts[rank] for rank in _RANKS},
            "diagnostics": [_json(one) for one in self],
        }
        if self.waived:
            written["waived"] = [
                {**_json(one.finding), "reason": one.reason} for one in self.waived
            ]
        return written

    def _repr_html_(self) -> str:
        """Show the findings in a notebook, equal ones once."""
        rows = (
            [group.first.severity, group.message(), shorten_path(group.pointers[0])]
            for group in self.grouped()
        )
        counts = Counter(one.severity.value for one in self)
        told = ", ".join(f"{name}: {count}" for name, count in counts.items())
        heads = ["severity", "finding", "first place"]
        return html_table(told or "nothing to report", heads, rows)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.diagnostics)

    def __bool__(self) -> bool:
        """Return True if there is no error: ``if validate(dossier): …``."""
        return self.ok

    def __len__(self) -> int:
        return len(self.diagnostics)


def _groups(found: list[Diagnostic]) -> Iterator[Group]:
    """Group findings of one code."""
    same: dict[JsonObject, list[Diagnostic]] = {}
    for one in found:
        same.setdefault(one.params, []).append(one)
    if len(same) <= MOST_ALIKE:
        for alike in same.values():
            yield _group(alike, frozenset())
        return
    first = found[0].params
    common = {*first.items()}.intersection(*(params.items() for params in same))
    yield _group(found, frozenset(first).difference(name for name, _ in common))


def _group(found: list[Diagnostic], gaps: frozenset[str]) -> Group:
    pointers = tuple(one.pointer for one in found[:MOST_PLACES])
    return Group(first=found[0], count=len(found), pointers=pointers, gaps=gaps)


def _json(finding: Diagnostic) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "code": finding.code,
        "severity": finding.severity.value,
        "pointer": finding.pointer,
        "params": {name: _cut(value) for name, value in finding.params.items()},
        "message": {"vi": finding.message("vi"), "en": finding.message("en")},
    }
    if finding.related:
        shown["related"] = list(finding.related)
    if finding.position is not None:
        shown["line"] = finding.position.line
        shown["column"] = finding.position.column
    return shown


def _cut(value: FrozenJson) -> Any:  # noqa: ANN401 - any JSON
    """Cut a text as messages do, but escape nothing: JSON does that itself."""
    if isinstance(value, str) and len(value) > LONGEST_ECHO:
        return value[: LONGEST_ECHO - 1] + "…"
    return thaw(value)


def _count_represented(finding: Diagnostic) -> int:
    """Return the number of findings that ``finding`` represents."""
    if finding.code != _TRUNCATED:
        return 1
    total, shown = finding.params["total"], finding.params["shown"]
    return total - shown if isinstance(total, int) and isinstance(shown, int) else 0
