"""What ``coordination validate`` writes: lines for people, JSON Lines, or SARIF."""

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import metadata
from itertools import groupby
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import click

from coordination.adapters.cli.checking import Checked
from coordination.adapters.cli.command_errors import say_reason
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

_SUMMARY: Final = {
    "vi": ("mức độ", "mã", "số lần", "số tệp"),
    "en": ("severity", "code", "findings", "files"),
}
_GONE: Final = {"vi": "không còn", "en": "gone"}


def write_text(checked: Iterable[Checked], language: Language) -> None:
    """Write lines for people; of a file of lines, only those with findings.

    Of more than one dossier, the last line says how many have errors.
    """
    failed = checks = 0
    for name, found in groupby(checked, lambda one: one.name_of_file):
        line, total, shown = None, 0, shorten_path(name)
        for one in found:
            line, total = one.line, total + 1
            failed += not one.report.ok
            if one.unusable is not None:
                one.unusable.show()
                continue
            place = shown if line is None else f"{shown}:{line}"
            if line is None or len(one.report):
                click.echo(f"{place}: {summary(one.report, language)}")
            for told_line in format_groups(one.report, language):
                click.echo(escape_text(told_line))
        if line is not None:
            click.echo(f"{shown}: {format_count(total, language)}")
        checks += total
    if checks > 1:
        click.echo(failing(failed, checks, language))


def write_json(checked: Iterable[Checked], _: Language) -> None:
    """Write a JSON line for each file, and for each of its lines with findings."""
    for one in checked:
        place: dict[str, Any] = {"file": one.name_of_file}
        if one.line is not None:
            place["line"] = one.line
        if one.line is None or len(one.report):
            written = place | one.report.to_json()
            marked = zip(written["diagnostics"], one.fingerprints, strict=True)
            written["diagnostics"] = [
                {**finding, "fingerprint": mark} for finding, mark in marked
            ]
            click.echo(safe_json(written))


def write_sarif(checked: Iterable[Checked], language: Language) -> None:
    """Write one SARIF log of everything."""
    told = list(checked)
    log = to_sarif(
        (
            (_address(one.name_of_file), one.report, one.name)
            for one in told
            if one.unusable is None and (len(one.report) or one.report.waived)
        ),
        language=language,
        version=metadata.version("coordination"),
        unusable=(
            (_address(one.name_of_file), say_reason(one.unusable.reason, language))
            for one in told
            if one.unusable is not None
        ),
    )
    click.echo(safe_json(log, indent=2))


def write_junit(checked: Iterable[Checked], language: Language) -> None:
    """Write one test suite of everything, in JUnit XML."""
    told = list(checked)
    written = to_junit(
        ((_place(one), one.report) for one in told if one.unusable is None),
        language=language,
        unusable=(
            (_place(one), say_reason(one.unusable.reason, language))
            for one in told
            if one.unusable is not None
        ),
    )
    click.echo(written)


def write_summary(checked: Iterable[Checked], language: Language) -> None:
    """Write for each code how many findings there are, in how many files."""
    findings: Counter[tuple[str, str]] = Counter()
    files: dict[tuple[str, str], set[str]] = {}
    for one in checked:
        for finding in one.report:
            row = (label(finding.severity, language), finding.code)
            findings[row] += 1
            files.setdefault(row, set()).add(one.name_of_file)
    rows = [
        (*row, f"{count:,}", f"{len(files[row]):,}")
        for row, count in findings.most_common()
    ]
    write_table(_SUMMARY[language], rows)


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
