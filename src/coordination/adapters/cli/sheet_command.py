"""``coordination sheet``: dossiers in the form that people write by hand."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    records,
    sound,
    use_each,
)
from coordination.adapters.cli.command_errors import WrongUsage, sentence
from coordination.adapters.cli.given_texts import texts_of, texts_option, write_text_to
from coordination.adapters.cli.options import errors_option, files_argument
from coordination.adapters.cli.sheet_files import build_data
from coordination.adapters.cli.written_ids import WrittenIds
from coordination.adapters.sheet.build_sheet import SHEET_LIMITS
from coordination.adapters.sheet.sheet_comments import keep_comments
from coordination.adapters.sheet.write_sheet import write_sheet
from coordination.diagnostics.escaping import escape_text
from coordination.model.dossier import Dossier


@command("sheet", example="coordination sheet d.json --text page=page.txt -o d.yaml")
@files_argument
@texts_option
@option("-o", "--output", metavar="SHEET", help="output-of-one-dossier")
@option("--to", "folder", metavar="FOLDER", help="folder-of-sheets")
@lines_option
@errors_option
@click.pass_context
def sheet_(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    files: tuple[str, ...],
    texts: tuple[str, ...],
    output: str | None,
    folder: str | None,
    *,
    lines: bool,
) -> None:
    """Write dossiers as sheets, the form that people write by hand.

    With the texts of their sources, words that are there only once need no offset.
    Where a sheet is written in the place of another, its comments and open questions
    stay.
    """
    at_hand = texts_of(texts)
    if folder is None:
        dossier = _only_one(files, lines=lines)
        write_text_to(output, _sheet(dossier, at_hand, output))
        return
    if output is not None:
        raise WrongUsage(sentence("not-together", name="--output", other="--to"))
    context.exit(_write_all(files, folder, at_hand, lines=lines))


def _only_one(names: tuple[str, ...], *, lines: bool) -> Dossier:
    found: list[Dossier] = []
    for name in names:
        for record in records(name, lines=lines):
            if found:
                raise WrongUsage(sentence("several-dossiers", name="--to"))
            found.append(sound(record))
    return found[0]


def _sheet(dossier: Dossier, texts: Mapping[str, str], name: str | None) -> str:
    """Return the sheet, with comments and open questions of the one at ``name``."""
    before = "" if name is None else _before(Path(name))
    if not before:
        return write_sheet(dossier, texts=texts)
    asked = [one for one, _ in build_data(before, texts).questions]
    questions = [one for one in asked if one.about in dossier]
    sheet = write_sheet(dossier, texts=texts, questions=questions)
    return keep_comments(before, sheet, SHEET_LIMITS)


def _before(path: Path) -> str:
    """Return the text of the sheet that is written anew; empty if there is none."""
    try:
        is_sheet = path.is_file() and path.stat().st_size <= SHEET_LIMITS.bytes
        return path.read_text("utf-8") if is_sheet else ""
    except (OSError, ValueError):
        return ""


def _write_all(
    names: Iterable[str], folder: str, texts: Mapping[str, str], *, lines: bool
) -> int:
    written = WrittenIds()

    def write(record: Record) -> None:
        dossier = sound(record)
        written.add(dossier.id, record.place)
        target = Path(folder, f"{dossier.id}.yaml")
        write_text_to(str(target), _sheet(dossier, texts, str(target)))
        click.echo(escape_text(str(target)))

    return use_each(names, write, lines=lines)
