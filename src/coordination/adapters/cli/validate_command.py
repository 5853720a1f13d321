"""``coordination validate``: what is wrong with dossiers, where, and how badly."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import partial
from typing import Any

import click

from coordination.adapters.cli.baseline import Baseline
from coordination.adapters.cli.check_records import lines_option
from coordination.adapters.cli.checking import Checker
from coordination.adapters.cli.command_errors import WrongUsage, sentence
from coordination.adapters.cli.examining import Checked
from coordination.adapters.cli.inputs import read_text
from coordination.adapters.cli.options import jobs_option, language_option
from coordination.adapters.cli.progress import count_files
from coordination.adapters.cli.report_formats import (
    FORMS,
    SUMMARY,
    write_gone,
)
from coordination.diagnostics.diagnostic import Language
from coordination.errors import InvalidValueError
from coordination.validators.chosen_rules import ChosenRules
from coordination.validators.plugins import installed_rules


@click.command(
    "validate", epilog="Example: coordination validate --language en records/*.json"
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    show_default=True,
    help="Lines for people, JSON Lines, SARIF for code hosts, JUnit XML for builds.",
)
@click.option("--json", "form", flag_value="json", help="The same as --format json.")
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
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day on which it is checked, for rules that need one.",
)
@click.option(
    "--select", metavar="CODE", multiple=True, help="Report only codes that begin so."
)
@click.option(
    "--ignore", metavar="CODE", multiple=True, help="Leave out codes that begin so."
)
@click.option(
    "--severity",
    "severities",
    metavar="CODE=LEVEL",
    multiple=True,
    help="Take codes that begin so for an error, a warning or an info.",
)
@click.option(
    "--installed-rules",
    "plugins",
    is_flag=True,
    help="Ask the rules of other packages, too.",
)
@click.option(
    "--summary",
    "is_summary",
    is_flag=True,
    help="Only count the findings of each code, and the files that have them.",
)
@click.option(
    "--baseline",
    metavar="FILE",
    help="Report only what FILE, written with --format json, does not have.",
)
@click.option(
    "--together",
    is_flag=True,
    help="Check the dossiers against one another, too; related pointers begin with"
    " the id of a dossier.",
)
@lines_option
@jobs_option
@click.pass_context
def validate_(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    *,
    files: tuple[str, ...],
    form: str,
    language: Language,
    texts: tuple[str, ...],
    as_of: datetime | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severities: tuple[str, ...],
    plugins: bool,
    is_summary: bool,
    baseline: str | None,
    together: bool,
    lines: bool,
    jobs: int,
) -> None:
    """Check dossiers against the rules of the field.

    A FILE named .jsonl or .ndjson, packed as .gz or not, has one dossier per line.
    Exits with 0 where there is no error, with 1 where there is one, with 2 where a
    file or a line cannot be read as JSON.
    """
    options: dict[str, Any] = {
        "texts": {name: read_text(file) for name, file in map(_pair, texts)},
        "as_of": as_of and as_of.date(),
        "select": select or None,
        "ignore": ignore,
        "severities": dict(map(_pair, severities)),
        "rules": installed_rules() if plugins else (),
    }
    try:
        ChosenRules.of(
            options["rules"], options["select"], ignore, options["severities"]
        )
    except InvalidValueError as error:
        raise WrongUsage(*error.diagnostics) from error
    if is_summary and form != "text":
        raise WrongUsage(sentence("for-format-only", name="--summary", form="text"))
    chosen = SUMMARY if is_summary else FORMS[form]
    render: Callable[[Checked], Any] = partial(chosen.render, language)
    known = None if baseline is None else Baseline.read(baseline)
    is_one = len(files) == 1
    # Lines for people on the terminal show by themselves how far it is.
    is_silent = is_summary or form in ("sarif", "junit") or not sys.stdout.isatty()
    checker: Checker[Any] = Checker(
        options,
        render if known is None else Baseline.keep,
        lines=lines,
        shows_lines=is_one,
        jobs=jobs,
        together=together,
    )
    counted = count_files(files, is_shown=is_silent)
    with closing(checker.check(counted)) as found:
        rendered = found if known is None else known.new(found, render)
        chosen.write(rendered, language)
    if known is not None:
        write_gone(known.gone(), language)
    if unknown := checker.unknown_sources():
        raise WrongUsage(*unknown)
    context.exit(checker.status if known is None else known.status)


def _pair(text: str) -> tuple[str, str]:
    """Split what an option ties together."""
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise WrongUsage(sentence("pair-expected", form="NAME=VALUE", got=text))
    return name, value
