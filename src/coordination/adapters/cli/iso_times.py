"""Days and moments as people type them for an option."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

import click

from coordination.adapters.cli.bilingual import Decorated, option
from coordination.adapters.cli.command_errors import WrongUsage, name_of, sentence


class _IsoTime(click.ParamType):  # type: ignore[type-arg] # generic only for mypy
    """A day or a moment in the form of ISO 8601."""

    def __init__(self, name: str, kind: type[date]) -> None:
        """Read values of ``kind``."""
        self.name = name
        self.kind = kind

    def convert(
        self,
        value: object,
        param: click.Parameter | None,
        ctx: click.Context | None,  # noqa: ARG002 - as in click
    ) -> date:
        """Read ``value``; a moment needs its time zone."""
        try:
            found = self.kind.fromisoformat(str(value))
        except ValueError:
            found = None
        if found is None or (isinstance(found, datetime) and found.utcoffset() is None):
            raise WrongUsage(sentence(f"not-an-iso-{self.name}", name=name_of(param)))
        return found


DAY: Final = _IsoTime("day", date)
MOMENT: Final = _IsoTime("moment", datetime)


def as_of_option(code: str) -> Callable[[Decorated], Decorated]:
    """Declare ``--as-of``, a day; ``code`` is that of its help."""
    return option("--as-of", metavar="DATE", type=DAY, help=code)
