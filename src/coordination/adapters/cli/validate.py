"""``coordination validate``: what is wrong with dossiers, where, and how badly."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from typing import Final

import click

from coordination.adapters.cli.inputs import (
    UNUSABLE,
    UnusableInput,
    for_each,
    printable,
    read_bytes,
    read_text,
)
from coordination.adapters.cli.options import language_option
from coordination.adapters.cli.reporting import summary, told
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.report import Report
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.loading import try_loads
from coordination.validators.validate import validate

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
    as_json: bool,
) -> None:
    """Check dossiers against the rules of the field.

    Exits with 0 where there is no error, with 1 where there is one, with 2 where a
    file cannot be read as JSON.
    """
    sources = dict(_source_text(pair) for pair in texts)
    check = partial(_check, texts=sources, as_of=as_of and as_of.date())
    write = _write_json if as_json else partial(_write_lines, language=language)

    def use(name: str) -> int:
        report = check(read_bytes(name, DEFAULT_LIMITS.bytes))
        write(name, report)
        if any(finding.code in _NO_JSON for finding in report):
            return UNUSABLE
        return 0 if report.ok else 1

    context.exit(for_each(files, use))


def _source_text(pair: str) -> tuple[str, str]:
    """Read the text that ``--text`` names."""
    source, equals, name = pair.partition("=")
    if not (source and equals and name):
        raise UnusableInput(f"--text {printable(pair)}: expected ID=FILE")
    return source, read_text(name)


def _check(data: bytes, *, texts: Mapping[str, str], as_of: date | None) -> Report:
    """Check what stands in ``data``; the rules are asked only of a sound dossier."""
    loaded = try_loads(data)
    if loaded.value is None or loaded.diagnostics:
        return Report.of(loaded.diagnostics)
    return validate(loaded.value, texts=texts, as_of=as_of)


def _write_json(name: str, report: Report) -> None:
    line = {"file": name, **report.to_json()}
    click.echo(json.dumps(line, ensure_ascii=False))


def _write_lines(name: str, report: Report, *, language: Language) -> None:
    click.echo(f"{printable(name)}: {summary(report, language)}")
    for line in told(report, language):
        click.echo(printable(line))
