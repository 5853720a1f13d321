"""How tables are written for spreadsheets: options that several commands share."""

from collections.abc import Callable
from importlib.util import find_spec
from typing import Final

import click
from click.core import ParameterSource

from coordination.adapters.cli.command_errors import WrongUsage, sentence

_CSV_ONLY: Final = ("delimiter", "decimal_comma", "bom", "formula_safe")

#: What people can type for each delimiter.
DELIMITERS: Final = {",": ",", ";": ";", "|": "|", "tab": "\t"}

delimiter_option = click.option(
    "--delimiter",
    type=click.Choice(list(DELIMITERS)),
    default=",",
    show_default=True,
    callback=lambda _context, _option, given: DELIMITERS[given],
    help="csv: what separates cells; Vietnamese Excel expects ';'.",
)
decimal_comma_option = click.option(
    "--decimal-comma", is_flag=True, help="csv: decimals have a comma: 86,5."
)
bom_option = click.option(
    "--bom", is_flag=True, help="csv: begin each file with a byte order mark."
)
formula_safe_option = click.option(
    "--formula-safe",
    is_flag=True,
    help="csv: an apostrophe before texts that a spreadsheet would run as formulas.",
)


def spreadsheet_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of CSV files that are written to ``command``."""
    options = (delimiter_option, decimal_comma_option, bom_option, formula_safe_option)
    for option in reversed(options):
        command = option(command)
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
