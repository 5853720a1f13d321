"""The texts that a command is given: files of several forms, folders of them."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from coordination.adapters.cli.inputs import UnusableInput, decode_text, read_bytes
from coordination.adapters.pages import SUFFIXES, form_of, page_text
from coordination.diagnostics.escaping import shorten_path
from coordination.errors import LoadError

_HINT: Final = (
    "HTML and .docx need the extra 'pages'; "
    "install it with: pip install 'coordination[pages]'"
)


def expand(name: str) -> Iterator[str]:
    """Yield the files with texts in the folder ``name``, sorted; a file as it is.

    Files and folders with a dot at the beginning are passed over; how many files of
    other kinds there are is said on standard error.

    Raises:
        UnusableInput: The folder contains no text.
    """
    if name == "-" or not Path(name).is_dir():
        yield name
        return
    found, others = 0, 0
    for folder, folders, files in os.walk(name):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for file in sorted(files):
            if file.startswith("."):
                continue
            if Path(file).suffix.lower() in SUFFIXES:
                found += 1
                yield str(Path(folder, file))
            else:
                others += 1
    if others:
        known = ", ".join(SUFFIXES)
        said = (
            f"{shorten_path(name)}: files not read, as they are not {known}: {others}"
        )
        click.echo(said, err=True)
    if not found:
        raise UnusableInput(name, "the folder contains no text")


def read_any(name: str) -> str:
    """Return the text of a file: UTF-8, HTML or ``.docx``; ``-`` is standard input.

    Raises:
        UnusableInput: It cannot be read, or contains no text.
    """
    data = read_bytes(name)
    try:
        if form_of(data, name) == "text":
            return decode_text(name, data)
        text = page_text(data, name)
    except LoadError as error:
        raise UnusableInput(name, error.diagnostics[0].message("en")) from error
    except ModuleNotFoundError as error:
        if error.name != "lxml":
            raise
        raise UnusableInput(name, _HINT) from error
    if not text:
        raise UnusableInput(name, "the file contains no text")
    return text
