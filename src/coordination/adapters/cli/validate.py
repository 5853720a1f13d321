"""``coordination validate``: what is wrong with dossiers, where, and how badly."""

import json
from datetime import datetime
from functools import partial
from typing import Any, Final

import click

from coordination.adapters.cli.checking import Checker
from coordination.adapters.cli.inputs import (
    UNUSABLE,
    UnusableInput,
    for_each,
    printable,
    read_text,
)
from coordination.adapters.cli.options import language_option
from coordination.adapters.cli.reporting import counted, summary, told
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.report import Report

#: Codes of what is wrong with the JSON text itself, so that there is no record to
#: find errors in.
_NO_JSON: Final = frozenset(
    {
        "broken-json",
        "duplicate-key",
        "nested-too-deep",
        "no-json",
        "not-finite",
        "not-utf8",
        "number-too-long",
        "too-large",
        "too-many-items",
    }
)


@click.command("validate")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON line a file.")
@language_option
@click.option(
    "--text",
    "texts",
    metavar="ID=FILE",
    multiple=True,
    help="The text of the source ID, to check quotes and hashes against.",
)
@click.option(
    "--lines",
    is_flag=True,
    help="Every FILE holds a dossier a line, as if it were named .jsonl or .jsonl.gz.",
)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day on which it is checked, for rules that need one.",
)
@click.pass_context
def validate_(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    files: tuple[str, ...],
    texts: tuple[str, ...],
    as_of: datetime | None,
    language: Language,
    *,
    lines: bool,
    as_json: bool,
) -> None:
    """Check dossiers against the rules of the field.

    A FILE named .jsonl or .jsonl.gz holds a dossier a line.  Exits with 0 where
    there is no error, with 1 where there is one, with 2 where a file or a line
    cannot be read as JSON.
    """
    checker = Checker(
        texts=dict(_source_text(pair) for pair in texts),
        as_of=as_of and as_of.date(),
        lines=lines,
    )
    write = _write_json if as_json else partial(_write_lines, language=language)

    def use(name: str) -> int:
        status = total = 0
        line = None
        for line, report in checker.reports(name):
            total += 1
            if line is None or len(report):
                write(name, line, report)
            status = max(status, _status(report))
        if line is not None and not as_json:
            click.echo(f"{printable(name)}: {counted(total, language)}")
        return status

    context.exit(for_each(files, use))


def _source_text(pair: str) -> tuple[str, str]:
    """Read the text that ``--text`` names."""
    source, equals, name = pair.partition("=")
    if not (source and equals and name):
        raise UnusableInput(f"--text {printable(pair)}: expected ID=FILE")
    return source, read_text(name)


def _status(report: Report) -> int:
    if any(finding.code in _NO_JSON for finding in report):
        return UNUSABLE
    return 0 if report.ok else 1


def _write_json(name: str, line: int | None, report: Report) -> None:
    place: dict[str, Any] = {"file": name}
    if line is not None:
        place["line"] = line
    click.echo(json.dumps(place | report.to_json(), ensure_ascii=False))


def _write_lines(
    name: str, line: int | None, report: Report, *, language: Language
) -> None:
    place = printable(name) if line is None else f"{printable(name)}:{line}"
    click.echo(f"{place}: {summary(report, language)}")
    for told_line in told(report, language):
        click.echo(printable(told_line))
