"""``coordination draft``: a page becomes a draft of a dossier, with questions."""

from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import click

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.command_errors import (
    WrongUsage,
    name_of,
    sentence,
    unusable,
)
from coordination.adapters.cli.given_texts import read_shown
from coordination.adapters.cli.inputs import for_each
from coordination.adapters.cli.options import files_argument, language_option
from coordination.adapters.cli.os_reasons import reason_of
from coordination.adapters.cli.output import write_table
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import escape_text, safe_json, shorten_path
from coordination.drafting import Draft, draft
from coordination.drafting.notes import slug
from coordination.errors import ParseError
from coordination.frozen_json import thaw
from coordination.model.enumerations import SourceKind
from coordination.model.partial_date import PartialDate
from coordination.model.references import COLLECTIONS
from coordination.model.source import Source
from coordination.parsers.dates.parse_date import parse_date
from coordination.serializers.dumping import dumps
from coordination.serializers.files import replacing
from coordination.tables.field_labels import field_label

#: How the names of sheets end.
_SHEETS: Final = (".yaml", ".yml")

_COLUMNS: Final = MappingProxyType(
    {"vi": ("dòng", "câu hỏi", "có thể là"), "en": ("line", "question", "can be")}
)


class _Day(click.ParamType):  # type: ignore[type-arg] # generic only for mypy
    """A date as officials or as machines write it."""

    name = "DATE"

    def convert(self, value: Any, param: Any, ctx: Any) -> PartialDate:  # noqa: ANN401, ARG002 - as in click
        """Read it, or say what was expected."""
        if isinstance(value, PartialDate):
            return value
        try:
            return parse_date(str(value))
        except ParseError as error:
            raise WrongUsage(error.diagnostic, option=name_of(param)) from error


@command("draft", example="coordination draft page.html -o page.json")
@files_argument
@option("-o", "--output", metavar="OUT", help="output-of-draft")
@option("--json", "as_json", is_flag=True, help="draft-json")
@option("--save-text", metavar="TEXT", help="save-text")
@option("--published", type=_Day(), help="published")
@option(
    "--kind",
    type=click.Choice([kind.value for kind in SourceKind]),
    default=SourceKind.ARTICLE.value,
    show_default=True,
    help="kind-of-page",
)
@language_option
@click.pass_context
def draft_(  # noqa: PLR0913, PLR0917 - one parameter for each option
    context: click.Context,
    files: tuple[str, ...],
    output: str | None,
    save_text: str | None,
    published: PartialDate | None,
    kind: str,
    language: Language,
    *,
    as_json: bool,
) -> None:
    """Draft dossiers from pages: what they say, and what they leave open.

    Each FILE is UTF-8 text; HTML and .docx with the extra 'pages'.  Its name is the
    id of the source.
    """
    if len(files) > 1 and (output or save_text):
        name = "--output" if output else "--save-text"
        raise WrongUsage(sentence("for-one-input", name=name))

    def use(name: str) -> int:
        text = read_shown(name)
        source = Source(id=_id_of(name), kind=SourceKind(kind), published=published)
        made = draft(text, source)
        if save_text is not None:
            _write(save_text, text.encode())
        if output is not None:
            _write(output, _dossier(made, output, text))
        if as_json:
            click.echo(safe_json(_as_json(name, made, text)))
        else:
            _tell(name, made, text, language)
        return 0

    context.exit(for_each(files, use))


def _id_of(name: str) -> str:
    return slug(Path(name).stem) or "page"


def _write(name: str, data: bytes) -> None:
    try:
        with replacing(name) as file:
            file.write(data)
    except OSError as error:
        raise unusable(name, reason_of(error)) from error


def _dossier(made: Draft, output: str, text: str) -> bytes:
    """Return the dossier as a sheet or as JSON, as the name of the file says."""
    if not output.lower().endswith(_SHEETS):
        return dumps(made.dossier).encode()
    from coordination.adapters.sheet.write_sheet import (  # noqa: PLC0415 - not for all
        write_sheet,
    )

    texts = {made.dossier.sources[0].id: text}
    sheet = write_sheet(made.dossier, texts=texts, questions=made.questions)
    return sheet.encode()


def _as_json(name: str, made: Draft, text: str) -> dict[str, Any]:
    """Return a draft as JSON."""
    from coordination.serializers.plain_data import to_dict  # noqa: PLC0415 - not for all

    return {
        "file": name,
        "dossier": to_dict(made.dossier),
        "questions": [
            {
                "code": one.code,
                "pointer": one.pointer(made.dossier),
                "about": one.about,
                "field": one.field,
                "vi": one.vi,
                "en": one.en,
                "candidates": [thaw(choice.value) for choice in one.candidates],
                "also": list(one.also),
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "line": text.count("\n", 0, one.start) + 1,
            }
            for one in made.questions
        ],
        "left_out": [
            {"start": one.start, "end": one.end, "reason": one.reason.value}
            for one in made.left_out
        ],
    }


def _tell(name: str, made: Draft, text: str, language: Language) -> None:
    """Say what was drafted, what is open and what was left out."""
    which = ("vi", "en").index(language)
    counts = (
        f"{field_label('Dossier', collection)[which]} ({len(members)})"
        for collection in COLLECTIONS[1:]
        if (members := getattr(made.dossier, collection))
    )
    found = ", ".join(counts) or "-"
    click.echo(f"{shorten_path(name)}: {escape_text(found)}")
    left = sum(one.end - one.start for one in made.left_out)
    if left:
        said = {"vi": "ký tự không thuộc bài", "en": "characters left out"}[language]
        click.echo(f"{left} {said}")
    if made.questions:
        write_table(
            _COLUMNS[language],
            (
                (
                    str(text.count("\n", 0, one.start) + 1),
                    one.sentence(language),
                    " / ".join(choice.answer for choice in one.candidates),
                )
                for one in made.questions
            ),
        )
