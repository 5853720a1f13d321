"""What the commands about sheets share: building them, and what is wrong."""

from collections.abc import Iterable, Mapping
from typing import Final

import click

from coordination.adapters.cli.command_errors import WrongUsage, sentence
from coordination.adapters.cli.inputs import read_bytes
from coordination.adapters.sheet.build_sheet import BuiltSheet, build_sheet
from coordination.diagnostics.diagnostic import Diagnostic, Language
from coordination.diagnostics.escaping import escape_text, shorten_path
from coordination.serializers.limits import DEFAULT_LIMITS

#: What makes a sheet no sheet at all, so that there is no record to find errors in.
NO_SHEET: Final = frozenset(
    {
        "broken-yaml",
        "not-a-sheet",
        "not-utf8",
        "nested-too-deep",
        "too-large",
        "too-many-items",
        "unusable-character",
        "yaml-not-used",
    }
)


def read_sheet(name: str, texts: Mapping[str, str]) -> BuiltSheet:
    """Build the dossier of a sheet in a file.

    Raises:
        UnusableInput: The file cannot be read, or the extra is missing.
    """
    return build_data(read_bytes(name, DEFAULT_LIMITS.bytes), texts)


def build_data(data: str | bytes, texts: Mapping[str, str]) -> BuiltSheet:
    """Build the dossier of a sheet.

    Raises:
        WrongUsage: The extra is missing.
    """
    try:
        return build_sheet(data, texts=texts)
    except ModuleNotFoundError as error:
        if error.name != "yaml":
            raise
        raise WrongUsage(sentence("needs-extra", extra="sheet")) from error


def say_findings(
    name: str, found: Iterable[Diagnostic], language: Language, most: int = 50
) -> None:
    """Say on standard error what is wrong, each with line and column."""
    findings = list(found)
    for one in findings[:most]:
        at = one.position
        place = f":{at.line}:{at.column}" if at else ""
        line = f"{shorten_path(name)}{place}: {one.message(language)} [{one.code}]"
        click.echo(escape_text(line), err=True)
    if more := len(findings) - most if len(findings) > most else 0:
        click.echo(f"{shorten_path(name)}: + {more}", err=True)
