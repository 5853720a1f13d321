"""The group of commands, and how it is run as a programme."""

from contextlib import suppress
from importlib import import_module
from typing import Final

import click

from coordination.adapters.cli.streams import OutputError, guard_streams
from coordination.diagnostics.escaping import escape_text, shorten_arguments

#: Each command: its module, its name there, and the first sentence of its help, so
#: that the list of commands imports none of them.
_COMMANDS: Final = {
    "ask": (
        "ask_command",
        "ask_",
        "Go through the open questions of a sheet on a terminal.",
    ),
    "build": ("build_command", "build_", "Build dossiers from sheets."),
    "draft": (
        "draft_command",
        "draft_",
        "Draft dossiers from pages: what they say, and what they leave open.",
    ),
    "explain": ("explain_command", "explain_", "Say what diagnostic codes mean."),
    "export": (
        "export",
        "export",
        "Write dossiers as tables for spreadsheets, or as calendars.",
    ),
    "import": (
        "import_command",
        "import_",
        "Read dossiers from tables.",
    ),
    "migrate": (
        "migrate",
        "migrate",
        "Bring dossiers to the current version of the format.",
    ),
    "new": ("new_command", "new_", "Print an empty sheet with comments."),
    "query": ("query_command", "query", "Ask a question of many dossiers."),
    "read": (
        "read",
        "read",
        "List the dates, periods, recurrences, quantities and numbers in texts.",
    ),
    "report": (
        "report_command",
        "report_",
        "Write dossiers as pages for people, with an index of many.",
    ),
    "schema": (
        "schema",
        "schema",
        "Print the JSON Schema (draft 2020-12) of a dossier.",
    ),
    "sheet": (
        "sheet_command",
        "sheet_",
        "Write dossiers as sheets, the form that people write by hand.",
    ),
    "show": (
        "show",
        "show",
        "Show the content of dossiers, in Vietnamese or in English.",
    ),
    "validate": (
        "validate_command",
        "validate_",
        "Check dossiers against the rules of the field.",
    ),
}


class _Commands(click.Group):
    """Commands that are imported when they are run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as in click
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as in click
        if cmd_name not in _COMMANDS:
            return None
        module, function, _ = _COMMANDS[cmd_name]
        found = getattr(import_module(f"coordination.adapters.cli.{module}"), function)
        return found if isinstance(found, click.Command) else None

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - as in click
        formatter: click.HelpFormatter,
    ) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, row[2]) for name, row in _COMMANDS.items()])


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="coordination")
def commands() -> None:
    """Read, check and show records of Vietnamese coordination programmes.

    FILE may be '-' for standard input.  The exit status is 0 where all is well, 1
    where errors were found, 2 where something could not be run or read.
    """


def run(arguments: list[str]) -> int:
    """Run the command that ``arguments`` name and return its exit status.

    Whatever happens, it ends in a sentence, and with 1 only for errors in a record.
    """
    try:
        guard_streams()
        return _run(arguments)
    except OutputError as error:
        return 2 if error.is_closed else _say_last(f"standard output: {error.reason}")


def _run(arguments: list[str]) -> int:
    try:
        status = commands.main(arguments, "coordination", standalone_mode=False)
    except click.ClickException as error:
        _show(error, arguments)
        return error.exit_code
    except click.Abort:
        _say_last("interrupted")
        return 130
    except OutputError:
        raise
    except Exception:  # noqa: BLE001 - a bug, which must not look like a wrong record
        import traceback  # noqa: PLC0415 - for bugs only; it makes each start slower

        return _say_last(f"this is a bug of coordination\n{traceback.format_exc()}")
    return status if isinstance(status, int) else 0


def _show(error: click.ClickException, arguments: list[str]) -> None:
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
    _say_last(shorten_arguments(error.format_message(), arguments))


def _say_last(message: str) -> int:
    """Say on standard error why the programme ends, and return the status for it."""
    lines = "\n".join(map(escape_text, message.strip().split("\n")))
    with suppress(OutputError):
        click.echo(f"Error: {lines}", err=True)
    return 2
