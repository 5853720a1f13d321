"""The group of commands, and how it is run as a programme."""

from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import click
from click.exceptions import NoArgsIsHelpError

from coordination.adapters.cli.asked_language import ERROR, asked_language
from coordination.adapters.cli.bilingual import (
    USAGE,
    BilingualCommand,
    BilingualOption,
    first_sentence,
    help_option,
    language_of,
)
from coordination.adapters.cli.options import errors_option
from coordination.adapters.cli.streams import OutputError, guard_streams
from coordination.diagnostics.escaping import escape_text
from coordination.diagnostics.message_words import Shown

if TYPE_CHECKING:
    from coordination.diagnostics.diagnostic import Language

#: Each command: its module and its name there, so that the list of commands imports
#: none of them.
_COMMANDS: Final = {
    "ask": ("ask_command", "ask_"),
    "build": ("build_command", "build_"),
    "draft": ("draft_command", "draft_"),
    "explain": ("explain_command", "explain_"),
    "export": ("export", "export"),
    "import": ("import_command", "import_"),
    "migrate": ("migrate", "migrate"),
    "new": ("new_command", "new_"),
    "query": ("query_command", "query"),
    "read": ("read", "read"),
    "report": ("report_command", "report_"),
    "schema": ("schema", "schema"),
    "sheet": ("sheet_command", "sheet_"),
    "show": ("show", "show"),
    "validate": ("validate_command", "validate_"),
}

_STREAM: Final = {"vi": "đầu ra chuẩn", "en": "standard output"}
_INTERRUPTED: Final = {"vi": "đã bị ngắt", "en": "interrupted"}
_BUG: Final = {
    "vi": "đây là lỗi của chính coordination",
    "en": "this is a bug of coordination",
}


class _Commands(BilingualCommand, click.Group):
    """Commands that are imported when they are run."""

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - as in click
    ) -> click.Context:
        """Let all that runs know the language before anything is read."""
        return super().make_context(
            info_name, args, parent, obj=asked_language(args), **extra
        )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command, or say that there is none of the name."""
        if args[0] not in _COMMANDS and not ctx.resilient_parsing:
            # Imported here, because the list of commands needs none of it.
            from coordination.adapters.cli.command_errors import WrongUsage, sentence  # noqa: PLC0415
            from coordination.diagnostics.near_names import near_names  # noqa: PLC0415

            near = near_names(args[0], list(_COMMANDS))
            raise WrongUsage(sentence("no-such-command", name=args[0], **near))
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as in click
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as in click
        if cmd_name not in _COMMANDS:
            return None
        module, function = _COMMANDS[cmd_name]
        found = getattr(import_module(f"coordination.adapters.cli.{module}"), function)
        return found if isinstance(found, click.Command) else None

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        language = language_of(ctx)
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, first_sentence(name, language)) for name in _COMMANDS]
            )


@help_option
@click.group("coordination", cls=_Commands, help="coordination", add_help_option=False)
@click.version_option(package_name="coordination", cls=BilingualOption, help="version")
@errors_option
def commands() -> None:
    """Run a command."""


def run(arguments: list[str]) -> int:
    """Run the command that ``arguments`` name and return its exit status.

    Whatever happens, it ends in a sentence, and with 1 only for errors in a record.
    """
    try:
        guard_streams()
        return _run(arguments)
    except OutputError as error:
        if error.is_closed:
            return 2
        language = asked_language(arguments)
        why = format(Shown(error.reason), language)
        return _say_last(f"{_STREAM[language]}: {why}", language)


def _run(arguments: list[str]) -> int:
    language = asked_language(arguments)
    try:
        status = commands.main(arguments, "coordination", standalone_mode=False)
    except click.ClickException as error:
        _show(error, language)
        return error.exit_code
    except click.Abort:
        _say_last(_INTERRUPTED[language], language)
        return 130
    except OutputError:
        raise
    except Exception:  # noqa: BLE001 - a bug, which must not look like a wrong record
        import traceback  # noqa: PLC0415 - for bugs only; it makes each start slower

        return _say_last(f"{_BUG[language]}\n{traceback.format_exc()}", language)
    return status if isinstance(status, int) else 0


def _show(error: click.ClickException, language: "Language") -> None:
    if isinstance(error, NoArgsIsHelpError):
        error.show()
        return
    # Imported here, because the list of commands needs none of it.
    from coordination.adapters.cli.click_errors import say_error  # noqa: PLC0415

    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(_usage(error.ctx, language), err=True)
    _say_last(say_error(error, language), language)


def _usage(context: click.Context, language: "Language") -> str:
    """Return what is typed for a command, in one line."""
    pieces = context.command.collect_usage_pieces(context)
    return f"{USAGE[language]}{context.command_path} {' '.join(pieces)}"


def _say_last(message: str, language: "Language") -> int:
    """Say on standard error why the programme ends, and return the status for it."""
    lines = "\n".join(map(escape_text, message.strip().split("\n")))
    with suppress(OutputError):
        click.echo(f"{ERROR[language]}: {lines}", err=True)
    return 2
