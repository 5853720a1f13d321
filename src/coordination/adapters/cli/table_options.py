"""How tables are written for spreadsheets: options that several commands share."""

from collections.abc import Callable
from importlib.util import find_spec
from typing import Final

import click
from click.core import ParameterSource

from coordination.adapters.cli.bilingual import option
from coordination.adapters.cli.command_errors import WrongUsage, sentence

_CSV_ONLY: Final = ("delimiter", "decimal_comma", "bom", "formula_safe")

#: What people can type for each delimiter.
DELIMITERS: Final = {",": ",", ";": ";", "|": "|", "tab": "\t"}

delimiter_option = option(
    "--delimiter",
    type=click.Choice(list(DELIMITERS)),
    default=",",
    show_default=True,
    callback=lambda _context, _option, given: DELIMITERS[given],
    help="delimiter",
)
decimal_comma_option = option("--decimal-comma", is_flag=True, help="decimal-comma")
bom_option = option("--bom", is_flag=True, help="bom")
formula_safe_option = option(
    "--formula-safe",
    is_flag=True,
    help="formula-safe",
)


def spreadsheet_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of CSV files that are written to ``command``."""
    options = (delimiter_option, decimal_comma_option, bom_option, formula_safe_option)
    for declare in reversed(options):
        command = declare(command)
    return command


def given_options(context: click.Context) -> list[str]:
    """Return the options of CSV files that were typed."""
    return [
        f"--{name.replace('_', '-')}"
        for name in _CSV_ONLY
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    ]


def needs_xlsx() -> None:
    """Say that the extra is missing, if it is.

    Raises:
        WrongUsage: It is missing.
    """
    if find_spec("openpyxl") is None:
        raise WrongUsage(sentence("needs-extra", extra="xlsx"))
