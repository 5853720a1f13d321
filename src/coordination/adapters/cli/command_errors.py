"""What a command cannot do, said in the language that is asked for."""

from collections.abc import Iterable
from typing import IO, Any, Final

import click
from attrs import evolve

from coordination.adapters.cli.asked_language import ERROR
from coordination.adapters.cli.bilingual import current_language
from coordination.adapters.cli.error_sentences import ENTRIES
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import (
    Diagnostic,
    Language,
    diagnose,
    diagnose_as,
)
from coordination.diagnostics.escaping import escape_text, shorten_path

#: The exit status of a command that could not read one of its files.
UNUSABLE: Final = 2

#: Of the findings of one file so many are said.
_MOST: Final = 10
_PLACES: Final = {
    "vi": "dòng {line}, cột {column}",
    "en": "line {line}, column {column}",
}
_MORE: Final = {"vi": "… và {more} lỗi nữa", "en": "… and {more} more"}

#: The reason alone, where the name of the file comes before it.
_REASON: Final = Entry("unusable-file", "error", "{reason:vi}", "{reason:en}")


class UnusableInput(click.ClickException):
    """A file cannot be used; the message says which, where and why.

    Attributes:
        name: The file.
        reason: Why.
        because: What is wrong in it.
    """

    exit_code = UNUSABLE

    def __init__(
        self, name: str, reason: Diagnostic, because: Iterable[Diagnostic] = ()
    ) -> None:
        """Keep the facts; the words depend on the language."""
        super().__init__(name)
        self.name = name
        self.reason = reason
        self.because = tuple(because)

    def sentence(self, language: Language) -> str:
        """Say it in ``language``."""
        said = f"{shorten_path(self.name)}: {say_reason(self.reason, language)}"
        if not self.because:
            return said
        lines = [_in_place(one, language) for one in self.because[:_MOST]]
        if more := len(self.because[_MOST:]):
            lines.append(_MORE[language].format(more=more))
        return said + ": " + "\n".join(lines)

    def format_message(self) -> str:
        """Say it in the language of the command that runs."""
        return self.sentence(current_language())

    def show(self, file: IO[Any] | None = None) -> None:
        """Say it on standard error, while others go on."""
        lines = "\n".join(map(escape_text, self.format_message().split("\n")))
        click.echo(f"{ERROR[current_language()]}: {lines}", file, err=True)


class WrongUsage(click.UsageError):
    """Something else has to be typed.

    Attributes:
        findings: What is wrong.
        option: Whose value that is about.
    """

    def __init__(self, *findings: Diagnostic, option: str | None = None) -> None:
        """Keep the facts; the words depend on the language."""
        super().__init__(findings[0].code)
        self.findings = findings
        self.option = option

    def sentence(self, language: Language) -> str:
        """Say it in ``language``."""
        said = "; ".join(one.message(language) for one in self.findings)
        return said if self.option is None else f"{self.option}: {said}"

    def format_message(self) -> str:
        """Say it in the language of the command that runs."""
        return self.sentence(current_language())


def sentence(code: str, /, **params: object) -> Diagnostic:
    """Return the sentence ``code`` of the command line."""
    return diagnose_as(ENTRIES[code], **params)


def unusable(name: str, reason: str, detail: str | None = None) -> UnusableInput:
    """Say of a file as a whole why it cannot be used.

    Args:
        name: The file.
        reason: The code of a phrase.
        detail: What is shown after it in parentheses.
    """
    more = {} if detail is None else {"detail": detail}
    return UnusableInput(name, diagnose("unusable-file", reason=reason, **more))


def name_of(param: click.Parameter | None) -> str:
    """Return what people type for a parameter: its longest option, or its place."""
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return "" if param is None else (param.metavar or param.human_readable_name)


def say_reason(reason: Diagnostic, language: Language) -> str:
    """Say why a file cannot be used, where its name is said already."""
    if reason.code == _REASON.code:
        return evolve(reason, words=_REASON).message(language)
    return reason.message(language)


def _in_place(finding: Diagnostic, language: Language) -> str:
    """Say what is wrong, with its place before and its code after it."""
    places = [shorten_path(finding.pointer)] if finding.pointer else []
    if at := finding.position:
        places.insert(0, _PLACES[language].format(line=at.line, column=at.column))
    said = f"{finding.message(language)} [{finding.code}]"
    return f"{', '.join(places)}: {said}" if places else said
