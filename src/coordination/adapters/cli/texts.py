"""The texts that a command is given: files of several forms, folders of them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import click

from coordination.adapters.cli.bilingual import current_language
from coordination.adapters.cli.command_errors import UnusableInput, sentence, unusable
from coordination.adapters.cli.given_bytes import GivenBytes, each_line
from coordination.adapters.cli.inputs import decode_text, is_json_lines, read_bytes
from coordination.adapters.page_forms import SUFFIXES, form_of
from coordination.diagnostics.diagnostic import Diagnostic
from coordination.diagnostics.escaping import shorten_path
from coordination.errors import LoadError

_OTHERS: Final = {
    "vi": "không đọc các tệp không phải là {known}: {count}",
    "en": "files not read, as they are not {known}: {count}",
}


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
        said = _OTHERS[current_language()].format(known=known, count=others)
        click.echo(f"{shorten_path(name)}: {said}", err=True)
    if not found:
        raise unusable(name, "folder-without-text")


def given_texts(names: Iterable[str | UnusableInput]) -> Iterator[GivenBytes]:
    """Yield the texts of the files, undecoded, whatever the others are like."""
    for name in names:
        try:
            if isinstance(name, UnusableInput):
                raise name
            if is_json_lines(name):
                yield from each_line(name)
            else:
                yield GivenBytes(name, None, read_bytes(name))
        except UnusableInput as error:
            yield GivenBytes(error.name, None, error.reason)


def read_given(given: GivenBytes) -> tuple[str, str]:
    """Return what a text is called, by its id or its place, and the text.

    Raises:
        UnusableInput: It is not a text.
    """
    if isinstance(given.data, Diagnostic):
        raise UnusableInput(given.place, given.data)
    if given.line is not None:
        return _read_line(given.place, given.data)
    return given.name, _read_file(given.name, given.data)


def _read_file(name: str, data: bytes) -> str:
    try:
        if form_of(data, name) == "text":
            return decode_text(name, data)
        # Imported here, because plain text needs no reader and starts faster without.
        from coordination.adapters.pages import page_text  # noqa: PLC0415

        text = page_text(data, name)
    except LoadError as error:
        raise UnusableInput(name, error.diagnostics[0]) from error
    except ModuleNotFoundError as error:
        if error.name != "lxml":
            raise
        raise UnusableInput(name, sentence("needs-extra", extra="pages")) from error
    if not text:
        raise unusable(name, "file-without-text")
    return text


def _read_line(place: str, data: bytes) -> tuple[str, str]:
    # Imported here, because only lines of JSON need them.
    from coordination.serializers.limits import DEFAULT_LIMITS  # noqa: PLC0415
    from coordination.serializers.text import decoded, parse  # noqa: PLC0415

    try:
        found = parse(decoded(data, DEFAULT_LIMITS), DEFAULT_LIMITS)
    except LoadError as error:
        raise UnusableInput(place, error.diagnostics[0]) from error
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise UnusableInput(place, sentence("no-text-in-line"))
    name = found.get("id")
    return (place if name is None else str(name)), found["text"]
