"""Options that several commands share."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias, TypeVar

import click

ColumnForm: TypeAlias = Literal["parquet", "arrow"]

Command = TypeVar("Command", bound=Callable[..., Any])

#: The formats that write columns (extra ``arrow``), by what people type.
COLUMN_FORMS: Final[Mapping[str, ColumnForm]] = MappingProxyType(
    {"parquet": "parquet", "arrow": "arrow"}
)


def current_language() -> Literal["vi", "en"]:
    """Return the language of the command that runs; Vietnamese if none does."""
    context = click.get_current_context(silent=True)
    return "en" if context is not None and context.obj == "en" else "vi"


def _language(help_text: str, *, is_given: bool) -> Callable[[Command], Command]:
    return click.option(
        "--language",
        type=click.Choice(["vi", "en"]),
        default=current_language,
        show_default="vi",
        expose_value=is_given,
        help=help_text,
    )


language_option = _language("The language of labels and messages.", is_given=True)

#: For commands that need no language but for their errors.
errors_option = _language("The language of errors.", is_given=False)

jobs_option = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 256),
    default=1,
    show_default=True,
    help="Work in N processes; the output is the same, in the same order.",
)
