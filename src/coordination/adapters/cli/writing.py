"""What ``coordination validate`` writes: lines for people, JSON Lines, or SARIF."""

import json
import os
from collections.abc import Iterable
from importlib import metadata
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from coordination.adapters.cli.checking import Checked
from coordination.adapters.cli.inputs import printable
from coordination.adapters.cli.reporting import counted, summary, told
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.sarif import to_sarif


def write_text(checked: Iterable[Checked], language: Language) -> None:
    """Write lines for people; of a file of lines, only those with findings."""
    for name, found in groupby(checked, lambda one: one.name):
        line, total = None, 0
        for one in found:
            line, total = one.line, total + 1
            place = printable(name) if line is None else f"{printable(name)}:{line}"
            if line is None or len(one.report):
                click.echo(f"{place}: {summary(one.report, language)}")
            for told_line in told(one.report, language):
                click.echo(printable(told_line))
        if line is not None:
            click.echo(f"{printable(name)}: {counted(total, language)}")


def write_json(checked: Iterable[Checked], _: Language) -> None:
    """Write a JSON line for each file, and for each of its lines with findings."""
    for one in checked:
        place: dict[str, Any] = {"file": one.name}
        if one.line is not None:
            place["line"] = one.line
        if one.line is None or len(one.report):
            written = place | one.report.to_json()
            click.echo(json.dumps(written, ensure_ascii=False))


def write_sarif(checked: Iterable[Checked], language: Language) -> None:
    """Write one SARIF log of everything."""
    reports = [
        (_address(one.name), one.report)
        for one in checked
        if len(one.report) or one.report.waived
    ]
    log = to_sarif(reports, language=language, version=metadata.version("coordination"))
    click.echo(json.dumps(log, ensure_ascii=False, indent=2))


def _address(name: str) -> str:
    """Return the URI of a file: relative where its name is, so that logs can move."""
    path = Path(name)
    if path.is_absolute():
        return path.as_uri()
    return quote(os.fsencode(path.as_posix()))
