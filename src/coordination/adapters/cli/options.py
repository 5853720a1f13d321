"""Options that several commands share."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

import click

from coordination.adapters.cli.bilingual import Decorated, current_language, option

ColumnForm: TypeAlias = Literal["parquet", "arrow"]

#: The formats that write columns (extra ``arrow``), by what people type.
COLUMN_FORMS: Final[Mapping[str, ColumnForm]] = MappingProxyType(
    {"parquet": "parquet", "arrow": "arrow"}
)


def _language(code: str, *, is_given: bool) -> Callable[[Decorated], Decorated]:
    return option(
        "--language",
        type=click.Choice(["vi", "en"]),
        default=current_language,
        show_default="vi",
        expose_value=is_given,
        help=code,
    )


language_option = _language("language", is_given=True)

#: For commands that need no language but for their errors.
errors_option = _language("language-of-errors", is_given=False)

jobs_option = option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 256),
    default=1,
    show_default=True,
    help="jobs",
)

files_argument = click.argument("files", metavar="FILE...", nargs=-1, required=True)
