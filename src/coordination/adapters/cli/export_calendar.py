"""What ``coordination export --format ics`` is given, and how it writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeAlias

import click

from coordination.adapters.cli.bilingual import option
from coordination.adapters.cli.command_errors import WrongUsage, sentence
from coordination.adapters.cli.iso_times import DAY, MOMENT
from coordination.adapters.cli.options import language_option
from coordination.diagnostics.diagnostic import Language
from coordination.model.dossier import Dossier
from coordination.serializers.files import replacing

#: Writes one dossier to one file.
Writer: TypeAlias = Callable[[Dossier, Path], None]

_NEEDED: Final = {"start": "--from", "end": "--until", "stamp": "--stamp"}


_OPTIONS: Final = (
    option("--from", "start", type=DAY, metavar="DAY", help="first-day"),
    option("--until", "end", type=DAY, metavar="DAY", help="last-day"),
    option(
        "--stamp",
        type=MOMENT,
        metavar="MOMENT",
        help="stamp",
    ),
    option(
        "--sequence",
        type=click.IntRange(min=0, max=2**31 - 1),
        help="sequence",
    ),
    option(
        "--modified",
        type=MOMENT,
        metavar="MOMENT",
        help="modified",
    ),
    option(
        "--alarm",
        "alarms",
        type=click.IntRange(min=0, max=3_650),
        multiple=True,
        metavar="DAYS",
        help="alarm",
    ),
    option("--name", metavar="TEXT", help="name-of-calendar"),
    language_option,
)


def calendar_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of calendars to ``command``."""
    for declare in reversed(_OPTIONS):
        command = declare(command)
    return command


def calendar_writer(form: str, language: Language, **given: Any) -> Writer | None:  # noqa: ANN401 - options as click gives them
    """Return what writes a calendar; ``None`` for another format.

    Raises:
        WrongUsage: An option is missing, or of no use for this format.
    """
    if form != "ics":
        used = [name for name, value in given.items() if value not in (None, ())]
        if used:
            names = {**_NEEDED, "alarms": "--alarm"}
            option = names.get(used[0], f"--{used[0]}")
            raise WrongUsage(sentence("for-format-only", name=option, form="ics"))
        return None
    missing = [option for name, option in _NEEDED.items() if given[name] is None]
    if missing:
        options = ", ".join(missing)
        raise WrongUsage(
            sentence("needs-options", name="--format ics", options=options)
        )
    try:
        from coordination.adapters.calendar import to_calendar  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if error.name != "icalendar":
            raise
        raise WrongUsage(sentence("needs-extra", extra="calendar")) from None

    def write(dossier: Dossier, target: Path) -> None:
        data = to_calendar(dossier, language=language, **given)
        target.parent.mkdir(parents=True, exist_ok=True)
        with replacing(target) as file:
            file.write(data)

    return write
