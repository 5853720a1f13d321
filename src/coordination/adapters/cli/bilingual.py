"""Commands and options whose help is in Vietnamese and in English.

A command is declared with its name, an option with the code of its sentence; the
words are in `HELP_OF_COMMANDS` and `HELP_OF_OPTIONS`.
"""

from collections.abc import Callable
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from coordination.adapters.cli.help_of_commands import HELP_OF_COMMANDS
from coordination.adapters.cli.help_of_options import HELP_OF_OPTIONS

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from coordination.diagnostics.diagnostic import Language

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

#: How what is typed begins, in errors, too.
USAGE: Final = {"vi": "Cách dùng: ", "en": "Usage: "}

_EXAMPLE: Final = {"vi": "Ví dụ", "en": "Example"}
_HEADINGS: Final = {"Options": "Tùy chọn", "Commands": "Các lệnh"}

#: What click adds to the help of an option, in English and in Vietnamese.
_ADDED: Final = (("[default: ", "[mặc định: "), ("required]", "bắt buộc]"))


def current_language() -> "Language":
    """Return the language of the command that runs; Vietnamese if none does."""
    context = click.get_current_context(silent=True)
    return "vi" if context is None else language_of(context)


def language_of(context: click.Context) -> "Language":
    """Return the language of a command."""
    return "en" if context.obj == "en" else "vi"


def say_command(name: str, language: "Language") -> str:
    """Return the help of a command."""
    return cleandoc(HELP_OF_COMMANDS[name][language == "en"])


def first_sentence(name: str, language: "Language") -> str:
    """Return the first sentence of the help of a command."""
    return say_command(name, language).partition("\n\n")[0].replace("\n", " ")


def say_option(code: str, language: "Language") -> str:
    """Return the help of an option."""
    return HELP_OF_OPTIONS[code][language == "en"]


class BilingualOption(click.Option):
    """An option that is declared with the code of its help."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Say what it is for, and what click adds, in one language."""
        record = super().get_help_record(ctx)
        if record is None or self.help is None:
            return record
        names, said = record
        added = said.removeprefix(self.help)
        language = language_of(ctx)
        if language == "vi":
            for english, vietnamese in _ADDED:
                added = added.replace(english, vietnamese)
        return names, say_option(self.help, language) + added


class _Formatter(click.HelpFormatter):
    """Writes help with headings in the language of the command."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or USAGE[current_language()])

    def write_heading(self, heading: str) -> None:
        is_english = current_language() == "en"
        super().write_heading(heading if is_english else _HEADINGS[heading])


class _Context(click.Context):
    formatter_class = _Formatter


class BilingualCommand(click.Command):
    """A command that finds its help by its name.

    Attributes:
        epilog: An example, or several between semicolons.
    """

    context_class = _Context

    def format_help_text(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write what the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say_command(self.name or "", language_of(ctx)))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the example."""
        if self.epilog:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(f"{_EXAMPLE[language_of(ctx)]}: {self.epilog}")

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> "list[CompletionItem]":
        """Return what can be typed; shells show the help beside it."""
        codes = {one.help for one in self.params if isinstance(one, BilingualOption)}
        language = language_of(ctx)
        found = super().shell_complete(ctx, incomplete)
        for one in found:
            if one.help is not None and one.help in codes:
                one.help = say_option(one.help, language)
            elif one.help is not None and one.value in HELP_OF_COMMANDS:
                one.help = first_sentence(one.value, language)
        return found


def command(
    name: str, *, example: str
) -> Callable[[Callable[..., Any]], click.Command]:
    """Declare a command.

    Args:
        name: What people type; its help is known by it.
        example: What its help ends with.
    """

    def declare(function: Callable[..., Any]) -> click.Command:
        made = click.command(
            name,
            cls=BilingualCommand,
            epilog=example,
            help=name,
            add_help_option=False,
        )(function)
        return help_option(made)

    return declare


def option(*names: str, help: str, **more: Any) -> Callable[[Decorated], Decorated]:  # noqa: A002, ANN401 - as in click
    """Declare an option; ``help`` is the code of a sentence."""
    return click.option(*names, cls=BilingualOption, help=help, **more)


#: What shows the help.  It is given to commands, not to functions, to be shown last.
help_option = click.help_option("-h", "--help", cls=BilingualOption, help="help")
