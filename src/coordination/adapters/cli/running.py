"""The group of commands, and how it is run as a programme."""

import io
import sys

import click

from coordination.adapters.cli.explain import explain_
from coordination.adapters.cli.export import export
from coordination.adapters.cli.migrate import migrate
from coordination.adapters.cli.read import read
from coordination.adapters.cli.schema import schema
from coordination.adapters.cli.show import show
from coordination.adapters.cli.validate import validate_


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="coordination")
def commands() -> None:
    """Read, check and show records of Vietnamese coordination programmes.

    FILE may be '-' for standard input.  The exit status is 0 where all is well, 1
    where errors were found, 2 where something could not be run or read.
    """


commands.add_command(read)
commands.add_command(explain_)
commands.add_command(export)
commands.add_command(migrate)
commands.add_command(schema)
commands.add_command(show)
commands.add_command(validate_)


def run() -> int:
    """Run the command that the arguments name and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What is written is the same on every machine, whatever its locale.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        # Not by `main`, which turns a broken pipe into the status of found errors.
        with commands.make_context("coordination", sys.argv[1:]) as context:
            commands.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    return 0
