"""Options that several commands share."""

import click

language_option = click.option(
    "--language",
    type=click.Choice(["vi", "en"]),
    default="vi",
    show_default=True,
    help="The language of labels and messages.",
)
