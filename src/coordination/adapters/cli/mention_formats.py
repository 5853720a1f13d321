"""What ``coordination read`` writes: a table, CSV, or JSON Lines."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

import click
from attrs import frozen

from coordination.adapters.cli.output import write_table
from coordination.diagnostics.escaping import escape_text, safe_json, shorten_path
from coordination.parsers.common.context import Context
from coordination.parsers.common.mention import Mention
from coordination.parsers.scanner import find_mentions
from coordination.serializers.context_json import context_to_json

#: Each mention with the line it begins in.
Found: TypeAlias = Iterable[tuple[int, Mention]]

#: Writes what is found in a text: the name of its file, the text, and its mentions.
Writer: TypeAlias = Callable[[str, str, Found], None]

#: The columns of the table.
_COLUMNS: Final = ("line", "kind", "value", "words", "beside it")

_CSV: Final = (
    *("file", "line", "start", "end", "kind", "value", "words", "beside", "sentence"),
)


@frozen(kw_only=True)
class CsvForm:
    """How CSV is written.

    Attributes:
        delimiter: What separates cells.
        bom: Whether it begins with a byte order mark.
        formula_safe: Whether an apostrophe is put before formulas.
    """

    delimiter: str = ","
    bom: bool = False
    formula_safe: bool = False


def json_writer() -> Writer:
    """Write a JSON line for each mention."""

    def write(name: str, _: str, found: Found) -> None:
        for line, mention in found:
            click.echo(safe_json(_record(name, line, mention)))

    return write


def table_writer(*, is_named: bool) -> Writer:
    """Write a table for people; if ``is_named``, under the name of its file."""

    def write(name: str, _: str, found: Found) -> None:
        if is_named:
            click.echo(f"{shorten_path(name)}:")
        write_table(_COLUMNS, (_row(line, one) for line, one in found))

    return write


def csv_writer(form: CsvForm) -> Writer:
    """Write rows with the sentence around each mention; the header comes first."""
    # Imported here, because the table needs neither and starts faster without.
    from coordination.adapters.sentences import Sentences  # noqa: PLC0415

    begin = iter([("\ufeff" if form.bom else "") + _csv_lines([], form)])

    def write(name: str, text: str, found: Found) -> None:
        click.echo(next(begin, ""), nl=False)
        sentences = Sentences.of(text)
        for line, mention in found:
            row = {
                "file": name,
                "line": line,
                "start": mention.start,
                "end": mention.end,
                "kind": str(mention.kind),
                "value": str(mention.value),
                "words": " ".join(mention.text.split()),
                "beside": _beside_in_words(mention.context),
                "sentence": sentences.around(mention.start, mention.end),
            }
            _, _, written = _csv_lines([row], form).partition("\r\n")
            click.echo(written, nl=False)

    return write


def _csv_lines(rows: Iterable[dict[str, Any]], form: CsvForm) -> str:
    """Write rows under a header; what cannot be seen is an escape, as elsewhere."""
    from coordination.adapters.csv_tables import csv_text  # noqa: PLC0415 - the same

    shown = [
        {
            key: escape_text(one) if isinstance(one, str) else one
            for key, one in row.items()
        }
        for row in rows
    ]
    return csv_text(
        list(_CSV), shown, formula_safe=form.formula_safe, delimiter=form.delimiter
    )


def _record(name: str, line: int, mention: Mention) -> dict[str, Any]:
    """Return a mention as JSON, its value in its wire form."""
    # Imported here, because the table needs no converter and starts faster without.
    from coordination.serializers.mentions import mention_to_json  # noqa: PLC0415

    return {"file": name, "line": line, **mention_to_json(mention)}


def _row(line: int, mention: Mention) -> tuple[str, ...]:
    """Return a mention in the columns of the table."""
    return (
        str(line),
        mention.kind,
        str(mention.value),
        " ".join(mention.text.split()),
        _beside_in_words(mention.context),
    )


def find_with_lines(text: str, kinds: tuple[str, ...]) -> Iterator[tuple[int, Mention]]:
    """Yield each mention with the line it begins in."""
    line, at = 1, 0
    for mention in find_mentions(text, kinds or None):
        line += text.count("\n", at, mention.start)
        at = mention.start
        yield line, mention


def _beside_in_words(context: Context) -> str:
    return "; ".join(
        f"{name}: {value}" for name, value in context_to_json(context).items()
    )
