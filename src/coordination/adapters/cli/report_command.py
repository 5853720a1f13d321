"""``coordination report``: dossiers as pages for people, with an index of many."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import click
from attrs import define, field

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    sound,
    use_each,
)
from coordination.adapters.cli.command_errors import (
    WrongUsage,
    sentence,
)
from coordination.adapters.cli.given_texts import (
    texts_of,
    texts_option,
    write_text_to,
)
from coordination.adapters.cli.iso_times import as_of_option
from coordination.adapters.cli.options import (
    files_argument,
    language_option,
)
from coordination.adapters.cli.written_ids import WrittenIds
from coordination.adapters.report.index_page import Summary, summary_of
from coordination.adapters.report.shown_page import page_of
from coordination.adapters.report.write_report import render_index, render_page
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import escape_text

#: How the name of a page ends; any other OUT is a folder.
_PAGES: Final = (".html", ".htm")

#: How the name of a dossier ends in a folder.
_DOSSIERS: Final = (".json", ".jsonl", ".ndjson", ".gz")

#: The index in the folder, and the folder with the pages that it links to.
_INDEX: Final = "index.html"
_FOLDER: Final = "dossiers"


@command(
    "report",
    example="coordination report d.json -o d.html --text page=page.txt; "
    "coordination report records -o pages --language en",
)
@files_argument
@option(
    "-o",
    "--output",
    metavar="OUT",
    required=True,
    help="output-of-report",
)
@as_of_option("report-as-of")
@texts_option
@language_option
@lines_option
@click.pass_context
def report_(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    files: tuple[str, ...],
    output: str,
    as_of: date | None,
    texts: tuple[str, ...],
    *,
    language: Language,
    lines: bool,
) -> None:
    """Write dossiers as pages for people, with an index of many.

    A FILE can be a folder: every dossier in it is read.  A page is one HTML file
    without scripts, for screens, phones and paper.
    """
    _needs_jinja()
    day = as_of or _today()
    writer = _Writer(output, texts_of(texts), day, language)
    status = use_each(_dossiers(files), writer.write, lines=lines)
    writer.finish()
    context.exit(status)


@define
class _Writer:
    """Writes pages, and keeps what the index says of each."""

    output: str
    texts: Mapping[str, str]
    on: date
    language: Language
    summaries: dict[str, Summary] = field(factory=dict)
    sources: set[str] = field(factory=set)
    written: WrittenIds = field(factory=WrittenIds)
    only: str = ""

    def write(self, record: Record) -> None:
        """Write the page of a dossier."""
        dossier = sound(record)
        self.written.add(dossier.id, record.place)
        if self._is_one and self.summaries:
            raise WrongUsage(sentence("several-dossiers", name="--output"))
        ids = {source.id for source in dossier.sources}
        self.sources |= ids
        texts = {name: text for name, text in self.texts.items() if name in ids}
        page = page_of(dossier, texts, self.on, self.language)
        href = f"{_FOLDER}/{dossier.id}.html"
        self.summaries[dossier.id] = summary_of(page, href)
        if self._is_one:
            self.only = render_page(page)
        else:
            target = Path(self.output, href)
            self._write(str(target), render_page(page, index=f"../{_INDEX}"))

    def finish(self) -> None:
        """Write the only page, or the index.

        Raises:
            WrongUsage: A text is given of a source that no dossier has.
        """
        unknown = sorted(self.texts.keys() - self.sources)
        if unknown and self.summaries:
            raise WrongUsage(*(sentence("no-such-source", id=one) for one in unknown))
        if self._is_one and self.summaries:
            self._write(self.output, self.only)
        elif self.summaries:
            index = render_index(
                self.summaries.values(), on=self.on, language=self.language
            )
            self._write(str(Path(self.output, _INDEX)), index)

    @property
    def _is_one(self) -> bool:
        return self.output == "-" or self.output.lower().endswith(_PAGES)

    def _write(self, target: str, page: str) -> None:
        write_text_to(target, page)
        if target != "-":
            click.echo(escape_text(target))


def _dossiers(names: Iterable[str]) -> Iterator[str]:
    """Yield the files, and of a folder the dossiers in it, sorted."""
    for name in names:
        if name == "-" or not Path(name).is_dir():
            yield name
            continue
        files = sorted(
            str(path)
            for path in Path(name).rglob("*")
            if path.name.endswith(_DOSSIERS) and path.is_file()
        )
        yield from files or [name]  # a folder, which is refused as a file


def _needs_jinja() -> None:
    """Say that the extra is missing, if it is.

    Raises:
        WrongUsage: It is missing.
    """
    if find_spec("jinja2") is None:
        raise WrongUsage(sentence("needs-extra", extra="report"))


def _today() -> date:
    """Return the day here: no other code reads a clock (decision 0114)."""
    return datetime.now(tz=UTC).astimezone().date()
