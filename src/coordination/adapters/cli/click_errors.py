"""What click finds wrong with a command line, said in our own words."""

from typing import Final

import click

from coordination.adapters.cli.command_errors import (
    UnusableInput,
    WrongUsage,
    name_of,
    sentence,
)
from coordination.diagnostics.diagnostic import Diagnostic, Language
from coordination.diagnostics.near_names import near_names

_MORE_THAN_ANY: Final = "…"


def say_error(error: click.ClickException, language: Language) -> str:
    """Say in ``language`` what is wrong; what click alone can say stays as it is."""
    if isinstance(error, UnusableInput | WrongUsage):
        return error.sentence(language)
    said = _sentence(error)
    return error.format_message() if said is None else said.message(language)


def _sentence(error: click.ClickException) -> Diagnostic | None:
    match error:
        case click.NoSuchOption():
            return _no_such_option(error)
        case click.MissingParameter():
            return sentence("missing-argument", name=name_of(error.param))
        case click.BadParameter():
            return _wrong_value(error)
        case click.BadOptionUsage():
            takes_none = "not take" in error.message
            code = "takes-no-value" if takes_none else "needs-value"
            return sentence(code, name=error.option_name)
        case click.UsageError():
            return sentence("too-many-arguments")
    return None


def _no_such_option(error: click.NoSuchOption) -> Diagnostic:
    known = [] if error.ctx is None else _options(error.ctx.command)
    near = near_names(error.option_name, known)
    return sentence("no-such-option", name=error.option_name, **near)


def _options(command: click.Command) -> list[str]:
    return [name for one in command.params for name in one.opts if name[:1] == "-"]


def _wrong_value(error: click.BadParameter) -> Diagnostic:
    """Say which values an option takes."""
    name, kind = name_of(error.param), error.param and error.param.type
    match kind:
        case click.Choice():
            known = ", ".join(map(str, kind.choices))
            return sentence("not-a-choice", name=name, known=known)
        case click.IntRange():
            high = _MORE_THAN_ANY if kind.max is None else kind.max
            return sentence("not-in-range", name=name, low=kind.min, high=high)
    return sentence("not-for-option", name=name)
