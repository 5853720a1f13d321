"""All dossiers in one folder of Parquet or Arrow tables."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import click

from coordination.adapters.cli.check_records import records, sound
from coordination.adapters.cli.command_errors import (
    UNUSABLE,
    UnusableInput,
    WrongUsage,
    sentence,
    unusable,
)
from coordination.adapters.cli.options import ColumnForm
from coordination.adapters.cli.os_reasons import reason_of
from coordination.adapters.cli.written_ids import WrittenIds
from coordination.diagnostics.escaping import escape_text
from coordination.model.dossier import Dossier


def export_arrow(
    files: Sequence[str],
    folder: str,
    form: ColumnForm,
    division: Literal["province", "year"] | None,
    *,
    lines: bool,
) -> int:
    """Write every dossier that can be read into ``folder``; return the exit status.

    Raises:
        UnusableInput: The folder cannot be written.
    """
    with needing_arrow():
        from coordination.adapters.arrow_files import (  # noqa: PLC0415 - an extra
            write_dossier_tables,
        )

    faults: list[UnusableInput] = []
    dossiers = _sound(files, faults, lines=lines)
    try:
        write_dossier_tables(dossiers, Path(folder), form, division)
    except OSError as error:
        raise unusable(folder, reason_of(error)) from error
    click.echo(escape_text(folder))
    return UNUSABLE if faults else 0


@contextmanager
def needing_arrow() -> Iterator[None]:
    """Say what to install where pyarrow is missing.

    Raises:
        WrongUsage: It is.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise WrongUsage(sentence("needs-extra", extra="arrow")) from error


def _sound(
    files: Iterable[str], faults: list[UnusableInput], *, lines: bool
) -> Iterator[Dossier]:
    """Yield the dossiers; what cannot be used is said, and noted in ``faults``."""
    written = WrittenIds()

    def note(error: UnusableInput) -> None:
        error.show()
        faults.append(error)

    for name in files:
        try:
            for record in records(name, lines=lines):
                try:
                    dossier = sound(record)
                    written.add(dossier.id, record.place)
                except UnusableInput as error:
                    note(error)
                    continue
                yield dossier
        except UnusableInput as error:
            note(error)
