"""What ``coordination validate`` writes: lines for people, JSON Lines, or SARIF."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from importlib import metadata
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar
from urllib.parse import quote

import click
from attrs import frozen

from coordination.adapters.cli.checking import Rendered
from coordination.adapters.cli.command_errors import say_reason
from coordination.adapters.cli.examining import Checked
from coordination.adapters.cli.output import write_table
from coordination.adapters.finding_words import (
    failing,
    format_count,
    format_groups,
    summary,
)
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import (
    escape_text,
    safe_json,
    shorten,
    shorten_path,
)
from coordination.diagnostics.junit import to_junit
from coordination.diagnostics.sarif import to_sarif
from coordination.model.labels import label

T = TypeVar("T")

_COLUMNS: Final = {
    "vi": ("mức độ", "mã", "số lần", "số tệp"),
    "en": ("severity", "code", "findings", "files"),
}
_GONE: Final = {"vi": "không còn", "en": "gone"}


def _render_text(language: Language, one: Checked) -> str:
    """Return lines for people; of a line, only if there are findings."""
    if one.reason is not None or not (one.line is None or len(one.report)):
        return ""
    shown = shorten_path(one.name_of_file)
    place = shown if one.line is None else f"{shown}:{one.line}"
    lines = map(escape_text, format_groups(one.report, language))
    return "\n".join([f"{place}: {summary(one.report, language)}", *lines])


def _write_text(rendered: Iterable[Rendered[str]], language: Language) -> None:
    """Write lines for people.

    Of more than one dossier, the last line says how many have errors.
    """
    failed = checks = 0
    for name, found in groupby(rendered, lambda one: one.name_of_file):
        line, total = None, 0
        for one in found:
            line = one.line
            total += not one.is_more
            failed += one.status > 0
            if one.unusable is not None:
                one.unusable.show()
            elif one.content:
                click.echo(one.content)
        if line is not None and total:
            click.echo(f"{shorten_path(name)}: {format_count(total, language)}")
        checks += total
    if checks > 1:
        click.echo(failing(failed, checks, language))


def _render_json(_: Language, one: Checked) -> str:
    """Return a JSON line; of a line, only if there are findings."""
    place: dict[str, Any] = {"file": one.name_of_file}
    if one.line is not None:
        place["line"] = one.line
        if not len(one.report):
            return ""
    written = place | one.report.to_json()
    marked = zip(written["diagnostics"], one.fingerprints, strict=True)
    written["diagnostics"] = [
        {**finding, "fingerprint": mark} for finding, mark in marked
    ]
    return safe_json(written)


def _write_json(rendered: Iterable[Rendered[str]], _: Language) -> None:
    for one in rendered:
        if one.content:
            click.echo(one.content)


def _render_all(_: Language, one: Checked) -> Checked:
    """Return all that was found."""
    return one


def _write_sarif(rendered: Iterable[Rendered[Checked]], language: Language) -> None:
    """Write one SARIF log of everything."""
    checked = [one.content for one in rendered]
    log = to_sarif(
        (
            (_address(one.name_of_file), one.report, one.name)
            for one in checked
            if one.reason is None and (len(one.report) or one.report.waived)
        ),
        language=language,
        version=metadata.version("coordination"),
        unusable=(
            (_address(one.name_of_file), say_reason(one.reason, language))
            for one in checked
            if one.reason is not None
        ),
    )
    click.echo(safe_json(log, indent=2))


def _write_junit(rendered: Iterable[Rendered[Checked]], language: Language) -> None:
    """Write one test suite of everything, in JUnit XML."""
    checked = [one.content for one in rendered]
    written = to_junit(
        ((_place(one), one.report) for one in checked if one.reason is None),
        language=language,
        unusable=(
            (_place(one), say_reason(one.reason, language))
            for one in checked
            if one.reason is not None
        ),
    )
    click.echo(written)


def _render_codes(language: Language, one: Checked) -> tuple[tuple[str, str], ...]:
    """Return the severity and the code of each finding."""
    return tuple((label(each.severity, language), each.code) for each in one.report)


def _write_summary(
    rendered: Iterable[Rendered[tuple[tuple[str, str], ...]]], language: Language
) -> None:
    """Write for each code how many findings there are, in how many files."""
    findings: Counter[tuple[str, str]] = Counter()
    files: dict[tuple[str, str], set[str]] = {}
    for one in rendered:
        findings.update(one.content)
        for row in one.content:
            files.setdefault(row, set()).add(one.name_of_file)
    rows = [
        (*row, f"{count:,}", f"{len(files[row]):,}")
        for row, count in findings.most_common()
    ]
    write_table(_COLUMNS[language], rows)


@frozen
class ReportForm(Generic[T]):
    """One way in which findings are written.

    Attributes:
        render: Writes what was found in a record, in the process that checks it.
        write: Writes it for all of them, in the first process.
    """

    render: Callable[[Language, Checked], T]
    write: Callable[[Iterable[Rendered[T]], Language], None]


#: What ``--format`` takes, and ``--summary``.
FORMS: Final[Mapping[str, ReportForm[Any]]] = MappingProxyType(
    {
        "text": ReportForm(_render_text, _write_text),
        "json": ReportForm(_render_json, _write_json),
        "sarif": ReportForm(_render_all, _write_sarif),
        "junit": ReportForm(_render_all, _write_junit),
    }
)
SUMMARY: Final[ReportForm[Any]] = ReportForm(_render_codes, _write_summary)


def write_gone(gone: Mapping[str, int], language: Language) -> None:
    """Say on standard error what an earlier run found and this one did not."""
    for code, count in sorted(gone.items()):
        click.echo(f"{_GONE[language]}: {shorten(code)}: {count:,}", err=True)


def _place(one: Checked) -> str:
    return one.name_of_file if one.line is None else f"{one.name_of_file}:{one.line}"


def _address(name: str) -> str:
    """Return the URI of a file: relative where its name is, so that logs can move."""
    path = Path(name)
    if path.is_absolute():
        return path.as_uri()
    return quote(os.fsencode(path.as_posix()))
