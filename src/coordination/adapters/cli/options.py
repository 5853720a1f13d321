"""Options that several commands share."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

import click

ColumnForm: TypeAlias = Literal["parquet", "arrow"]

#: The formats that write columns (extra ``arrow``), by what people type.
COLUMN_FORMS: Final[Mapping[str, ColumnForm]] = MappingProxyType(
    {"parquet": "parquet", "arrow": "arrow"}
)

language_option = click.option(
    "--language",
    type=click.Choice(["vi", "en"]),
    default="vi",
    show_default=True,
    help="The language of labels and messages.",
)

jobs_option = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 256),
    default=1,
    show_default=True,
    help="Work in N processes; the output is the same, in the same order.",
)
