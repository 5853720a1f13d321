"""``coordination migrate``: files of older versions, written in the current one."""

import sys
from collections.abc import Callable, Iterator

import click

from coordination.adapters.cli.bilingual import command
from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    records,
    sound,
    use_each,
)
from coordination.adapters.cli.command_errors import unusable
from coordination.adapters.cli.inputs import (
    for_each,
    is_json_lines,
)
from coordination.adapters.cli.options import files_argument, language_option
from coordination.adapters.cli.os_reasons import reason_of
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import escape_json, escape_text, shorten_path
from coordination.model.dossier import Dossier
from coordination.serializers.dumping import dump, dumps
from coordination.serializers.lines import dump_jsonl


@command("migrate", example="coordination migrate records/*.json")
@files_argument
@language_option
@lines_option
@click.pass_context
def migrate(
    context: click.Context, files: tuple[str, ...], language: Language, *, lines: bool
) -> None:
    """Bring dossiers to the current version of the format.

    Changes are reported on standard error.  A file is replaced in one step,
    and only if all of it can be read; one that is current stays as it is.  What
    comes from standard input goes to standard output.
    """

    def pass_on(record: Record, indent: int | None) -> None:
        _print(dumps(sound(record), indent=indent))
        _say_changes(record, language)

    def rewrite(name: str) -> int:
        each = lines or is_json_lines(name)
        if name == "-":
            indent = None if each else 2
            return use_each([name], lambda one: pass_on(one, indent), lines=each)
        if _is_old(name, lines=each):
            dossiers = _current(name, language, lines=each)
            write = dump_jsonl if each else _dump_only
            _replace(name, lambda: write(dossiers, name))
        return 0

    context.exit(for_each(files, rewrite))


def _is_old(name: str, *, lines: bool) -> bool:
    """Return True if anything in the file has to change; all of it must be sound."""
    is_old = False
    for record in records(name, lines=lines):
        sound(record)
        is_old = is_old or bool(record.diagnostics)
    return is_old


def _current(name: str, language: Language, *, lines: bool) -> Iterator[Dossier]:
    """Yield the dossiers of a file in the current version, and say what changed."""
    for record in records(name, lines=lines):
        yield sound(record)
        _say_changes(record, language)


def _say_changes(record: Record, language: Language) -> None:
    for change in record.diagnostics:
        place = f"{record.place}: {shorten_path(change.pointer)}"
        click.echo(escape_text(f"{place}: {change.message(language)}"), err=True)


def _dump_only(dossiers: Iterator[Dossier], name: str) -> None:
    for dossier in dossiers:
        dump(dossier, name)


def _replace(name: str, write: Callable[[], None]) -> None:
    try:
        write()
    except OSError as error:
        raise unusable(name, reason_of(error)) from error


def _print(text: str) -> None:
    """Write JSON: as `dumps` does, or on a terminal so that it commands nothing."""
    click.echo(escape_json(text) if sys.stdout.isatty() else text)
