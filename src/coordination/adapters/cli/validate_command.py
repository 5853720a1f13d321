"""``coordination validate``: what is wrong with dossiers, where, and how badly."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from typing import Any

import click

from coordination.adapters.cli.baseline import Baseline
from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.check_records import lines_option
from coordination.adapters.cli.checking import Checker
from coordination.adapters.cli.command_errors import WrongUsage, sentence
from coordination.adapters.cli.examining import Checked
from coordination.adapters.cli.given_texts import (
    option_of_texts,
    pairs_of,
    texts_of,
)
from coordination.adapters.cli.iso_times import as_of_option
from coordination.adapters.cli.options import (
    files_argument,
    jobs_option,
    language_option,
)
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


@command("validate", example="coordination validate --language en records/*.json")
@files_argument
@option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    show_default=True,
    help="format-of-findings",
)
@option("--json", "form", flag_value="json", help="json")
@language_option
@option_of_texts("text-to-check")
@as_of_option("validate-as-of")
@option("--select", metavar="CODE", multiple=True, help="select")
@option("--ignore", metavar="CODE", multiple=True, help="ignore")
@option(
    "--severity",
    "severities",
    metavar="CODE=LEVEL",
    multiple=True,
    help="severity",
)
@option(
    "--installed-rules",
    "plugins",
    is_flag=True,
    help="installed-rules",
)
@option(
    "--summary",
    "is_summary",
    is_flag=True,
    help="summary",
)
@option(
    "--baseline",
    metavar="FILE",
    help="baseline",
)
@option(
    "--together",
    is_flag=True,
    help="together",
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
    as_of: date | None,
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
        "texts": texts_of(texts),
        "as_of": as_of,
        "select": select or None,
        "ignore": ignore,
        "severities": dict(pairs_of(severities, "CODE=LEVEL")),
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
