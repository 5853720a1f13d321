"""What ``coordination validate`` writes: lines for people, JSON Lines, or SARIF."""

import os
from collections.abc import Iterable
from importlib import metadata
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from coordination.adapters.cli.checking import Checked
from coordination.adapters.cli.reporting import counted, summary, told
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import escape_text, safe_json, shorten_path
from coordination.diagnostics.sarif import to_sarif


def write_text(checked: Iterable[Checked], language: Language) -> None:
    """Write lines for people; of a file of lines, only those with findings."""
    for name, found in groupby(checked, lambda one: one.name):
        line, total, shown = None, 0, shorten_path(name)
        for one in found:
            line, total = one.line, total + 1
            if one.unusable is not None:
                one.unusable.show()
                continue
            place = shown if line is None else f"{shown}:{line}"
            if line is None or len(one.report):
                click.echo(f"{place}: {summary(one.report, language)}")
            for told_line in told(one.report, language):
                click.echo(escape_text(told_line))
        if line is not None:
            click.echo(f"{shown}: {counted(total, language)}")


def write_json(checked: Iterable[Checked], _: Language) -> None:
    """Write a JSON line for each file, and for each of its lines with findings."""
    for one in checked:
        place: dict[str, Any] = {"file": one.name}
        if one.line is not None:
            place["line"] = one.line
        if one.line is None or len(one.report):
            written = place | one.report.to_json()
            click.echo(safe_json(written))


def write_sarif(checked: Iterable[Checked], language: Language) -> None:
    """Write one SARIF log of everything."""
    reports = [
        (_address(one.name), one.report)
        for one in checked
        if len(one.report) or one.report.waived
    ]
    log = to_sarif(reports, language=language, version=metadata.version("coordination"))
    click.echo(safe_json(log, indent=2))


def _address(name: str) -> str:
    """Return the URI of a file: relative where its name is, so that logs can move."""
    path = Path(name)
    if path.is_absolute():
        return path.as_uri()
    return quote(os.fsencode(path.as_posix()))
