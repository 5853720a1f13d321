"""``coordination query``: questions about many dossiers."""

from collections.abc import Callable, Sequence
from typing import Any, Final

import attrs
import click

from coordination.adapters.cells import Cell
from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    sound,
    use_each,
)
from coordination.adapters.cli.command_errors import WrongUsage, sentence
from coordination.adapters.cli.iso_times import DAY
from coordination.adapters.cli.options import errors_option, files_argument
from coordination.adapters.cli.output import write_table
from coordination.adapters.csv_tables import csv_text
from coordination.collections.collection import Collection
from coordination.diagnostics.escaping import safe_json
from coordination.errors import ParseError
from coordination.model.dossier import Dossier

#: Each question: what it needs, and how it is asked.
_QUESTIONS: Final[dict[str, tuple[tuple[str, ...], Callable[..., Sequence[Any]]]]] = {
    "due": (("from", "until"), Collection.due_between),
    "replaced": ((), Collection.resting_on_replaced),
    "growth": ((), Collection.growth),
    "changed": (("on",), Collection.changed_bodies),
    "body": (("name",), Collection.signed_by),
    "province": (("name",), Collection.signed_in),
    "person": (("name",), Collection.signed_by_person),
    "alive": (("on",), Collection.alive_on),
    "disagreements": ((), Collection.disagreements),
    "awards": ((), Collection.awards_and_money),
    "without-period": ((), Collection.without_period),
    "unreported": ((), Collection.unreported),
}


@command(
    "query",
    example="coordination query alive records/*.json --on 2024-05-01; "
    "coordination query body records.jsonl --name 'UBND tỉnh Tây Ninh' "
    "--format csv",
)
@click.argument("question", type=click.Choice(list(_QUESTIONS)))
@files_argument
@option("--from", "start", type=DAY, metavar="DATE", help="query-from")
@option("--until", type=DAY, metavar="DATE", help="query-until")
@option("--on", type=DAY, metavar="DATE", help="query-on")
@option("--name", metavar="NAME", help="query-name")
@option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="format-of-answers",
)
@lines_option
@errors_option
@click.pass_context
def query(
    context: click.Context,
    /,
    question: str,
    files: tuple[str, ...],
    *,
    form: str,
    lines: bool,
    **given: Any,  # noqa: ANN401 - what questions need
) -> None:
    """Ask a question of many dossiers.

    due: who owes what by when.  replaced: agreements on a document that was replaced.
    growth: figures that grew.  changed: bodies that were renamed or merged.  body,
    province, person: what was signed.  alive: agreements that apply on a day.
    disagreements: where sources differ.  awards: awards and money by year.
    without-period: agreements without one.  unreported: duties without an outcome.

    An empty cell (null in JSON) is what cannot be known.
    """
    needed, ask = _QUESTIONS[question]
    values = {"from": given["start"], **given}
    missing = [f"--{name}" for name in needed if values[name] is None]
    if missing:
        options = ", ".join(missing)
        raise WrongUsage(sentence("needs-options", name=question, options=options))
    held: dict[str, Dossier] = {}

    def keep(record: Record) -> None:
        dossier = sound(record)
        held[dossier.id] = dossier

    status = use_each(files, keep, lines=lines)
    try:
        rows = ask(Collection.of(held.values()), *(values[name] for name in needed))
    except ParseError as error:
        raise WrongUsage(error.diagnostic, option="--name") from error
    _WRITERS[form]([attrs.asdict(row, recurse=False) for row in rows])
    context.exit(status)


def _cell(value: object) -> Any:  # noqa: ANN401 - plain JSON
    """Return a value as it is written: partial values in their canonical text."""
    if value is None or isinstance(value, bool | int):
        return value
    return [str(one) for one in value] if isinstance(value, tuple) else str(value)


def _text(value: object) -> str:
    cell = _cell(value)
    if isinstance(cell, list):
        return "; ".join(cell)
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else str(cell)


def _write_table(rows: list[dict[str, Any]]) -> None:
    if rows:
        shown = [[_text(cell) for cell in row.values()] for row in rows]
        write_table(list(rows[0]), shown)


def _write_csv(rows: list[dict[str, Any]]) -> None:
    if rows:
        shown: list[dict[str, Cell]] = [
            {name: _text(cell) for name, cell in row.items()} for row in rows
        ]
        click.echo(csv_text(list(rows[0]), shown), nl=False)


def _write_json(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        click.echo(safe_json({name: _cell(cell) for name, cell in row.items()}))


_WRITERS: Final[dict[str, Callable[[list[dict[str, Any]]], None]]] = {
    "table": _write_table,
    "csv": _write_csv,
    "json": _write_json,
}
