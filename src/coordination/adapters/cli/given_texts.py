"""The option ``--text``, and writing a text to a file or to standard output."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click

from coordination.adapters.cli.bilingual import Decorated, option
from coordination.adapters.cli.command_errors import (
    UnusableInput,
    WrongUsage,
    sentence,
    unusable,
)
from coordination.adapters.cli.inputs import decode_text, read_bytes
from coordination.adapters.cli.os_reasons import reason_of
from coordination.adapters.page_forms import form_of
from coordination.adapters.pages import page_text
from coordination.errors import LoadError
from coordination.serializers.files import replacing


def option_of_texts(code: str) -> Callable[[Decorated], Decorated]:
    """Declare ``--text``; ``code`` is that of its help."""
    return option("--text", "texts", metavar="ID=FILE", multiple=True, help=code)


texts_option = option_of_texts("text")


def texts_of(given: Iterable[str]) -> dict[str, str]:
    """Read the texts that options name; of a page or document, what it shows."""
    return {name: read_shown(file) for name, file in pairs_of(given, "ID=FILE")}


def read_shown(name: str) -> str:
    """Return the text of a file; of HTML and ``.docx`` the text that is shown.

    It is the text that a draft of the same file counts in.

    Raises:
        UnusableInput: It cannot be read, or the extra is missing.
    """
    data = read_bytes(name)
    try:
        if form_of(data, name) == "text":
            return decode_text(name, data)
        return page_text(data, name)
    except LoadError as error:
        raise UnusableInput(name, error.diagnostics[0]) from error
    except ModuleNotFoundError as error:
        raise UnusableInput(name, sentence("needs-extra", extra="pages")) from error


def pairs_of(given: Iterable[str], form: str) -> Iterator[tuple[str, str]]:
    """Yield the two sides of what options tie together.

    Args:
        given: What was typed.
        form: How it is typed, for a message.

    Raises:
        WrongUsage: One of the sides is missing.
    """
    for one in given:
        name, equals, value = one.partition("=")
        if not (name and equals and value):
            raise WrongUsage(sentence("pair-expected", form=form, got=one))
        yield name, value


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
