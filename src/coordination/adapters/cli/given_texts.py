"""The option ``--text``, and writing a text to a file or to standard output."""

from collections.abc import Iterable
from pathlib import Path

import click

from coordination.adapters.cli.command_errors import WrongUsage, sentence, unusable
from coordination.adapters.cli.inputs import read_text
from coordination.adapters.cli.os_reasons import reason_of
from coordination.serializers.files import replacing

texts_option = click.option(
    "--text",
    "texts",
    metavar="ID=FILE",
    multiple=True,
    help="The text of the source ID, which contains the words of its claims.",
)


def texts_of(given: Iterable[str]) -> dict[str, str]:
    """Read the texts that options name."""
    texts: dict[str, str] = {}
    for one in given:
        name, equals, file = one.partition("=")
        if not (name and equals and file):
            raise WrongUsage(sentence("pair-expected", form="ID=FILE", got=one))
        texts[name] = read_text(file)
    return texts


def write_text_to(name: str | None, text: str) -> None:
    """Write ``text`` to a file, or to standard output if there is none.

    Raises:
        UnusableInput: The file cannot be written.
    """
    if name is None or name == "-":
        click.echo(text, nl=False)
        return
    try:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        with replacing(name) as file:
            file.write(text.encode())
    except OSError as error:
        raise unusable(name, reason_of(error)) from error
