"""``coordination read``: the dates, periods, quantities and numbers of texts."""

from collections.abc import Iterator
from typing import Any, Final

import attrs
import click

from coordination.adapters.cli.inputs import for_each, read_text
from coordination.adapters.cli.output import write_table
from coordination.diagnostics.escaping import safe_json, shorten_path
from coordination.parsers.common.context import Context
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.scanner import find_mentions

#: The columns of the table.
_COLUMNS: Final = ("line", "kind", "value", "words", "beside it")


@click.command(epilog="Example: coordination read notice.txt --kind date")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Write JSON Lines.")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="List only this kind; may be given several times.",
)
@click.pass_context
def read(
    context: click.Context,
    files: tuple[str, ...],
    kinds: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """List the dates, periods, recurrences, quantities and numbers in texts.

    Each FILE is UTF-8 text; offsets count its code points from 0, lines from 1.
    """

    def use(name: str) -> int:
        mentions = _mentions(read_text(name), kinds)
        if as_json:
            for line, mention in mentions:
                click.echo(safe_json(_record(name, line, mention)))
        else:
            if len(files) > 1:
                click.echo(f"{shorten_path(name)}:")
            write_table(_COLUMNS, (_row(line, mention) for line, mention in mentions))
        return 0

    context.exit(for_each(files, use))


def _record(name: str, line: int, mention: Mention) -> dict[str, Any]:
    """Return a mention as JSON, its value in its wire form."""
    # Imported here, because the table needs no converter and starts faster without.
    from coordination.serializers.mentions import mention_to_json  # noqa: PLC0415

    return {"file": name, "line": line, **mention_to_json(mention)}


def _row(line: int, mention: Mention) -> tuple[str, ...]:
    """Return a mention in the columns of the table."""
    beside = (f"{name}: {value}" for name, value in _beside(mention.context).items())
    return (
        str(line),
        mention.kind,
        str(mention.value),
        " ".join(mention.text.split()),
        "; ".join(beside),
    )


def _mentions(text: str, kinds: tuple[str, ...]) -> Iterator[tuple[int, Mention]]:
    """Yield each mention with the line it begins in."""
    line, at = 1, 0
    for mention in find_mentions(text, kinds or None):
        line += text.count("\n", at, mention.start)
        at = mention.start
        yield line, mention


def _beside(context: Context) -> dict[str, Any]:
    """Return the parts of ``context`` that are stated, as JSON."""
    stated = attrs.asdict(context, filter=lambda _, value: value not in (None, ()))
    if context.clock is not None:
        stated["clock"] = context.clock.isoformat("minutes")
    return stated
