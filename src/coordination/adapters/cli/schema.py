"""``coordination schema``: the format for tools in other languages."""

import json

import click

from coordination.adapters.cli.bilingual import command
from coordination.adapters.cli.options import errors_option
from coordination.serializers.json_schema import json_schema


@command("schema", example="coordination schema > dossier.schema.json")
@errors_option
def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of a dossier."""
    click.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))
