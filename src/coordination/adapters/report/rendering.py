"""The templates of pages.  Needs the extra ``report``: jinja2.

Everything that a template writes is escaped twice: what cannot be seen becomes an
escape of Python, as all commands show it, and the rest is escaped for HTML.
"""

from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final

from coordination.adapters.report.palette import css_of
from coordination.adapters.telling import capitalised, text_of
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import escape_text
from coordination.tables.field_labels import field_label
from coordination.tables.report_words import report_word

if TYPE_CHECKING:
    from jinja2 import Environment

#: What is said where the extra is not installed.
MISSING_EXTRA: Final = (
    "reports need the extra 'report'; "
    "in a checkout, install it with: pip install '.[report]'"
)


def render(template: str, language: Language, **values: Any) -> str:  # noqa: ANN401 - what the template shows
    """Return a page.

    Raises:
        ModuleNotFoundError: The extra ``report`` is not installed.
    """
    which = ("vi", "en").index(language)

    def name_of(name: str, kind: str = "Dossier") -> str:
        return capitalised(field_label(kind, name)[which])

    return (
        _environment()
        .get_template(template)
        .render(
            language=language,
            word=partial(report_word, language=language),
            name_of=name_of,
            light="; ".join(css_of(0)),
            dark="; ".join(css_of(1)),
            **values,
        )
    )


@cache
def _environment() -> "Environment":
    try:
        from jinja2 import (  # noqa: PLC0415 - an extra
            Environment,
            PackageLoader,
            StrictUndefined,
        )
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(MISSING_EXTRA, name=error.name) from error
    found = Environment(
        loader=PackageLoader("coordination.adapters.report"),
        autoescape=True,
        finalize=_show,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters.update(capitalised=capitalised, words=text_of, is_web=_is_web)
    return found


def _show(value: object) -> object:
    """Escape what cannot be seen in a text that is not yet HTML."""
    if type(value) is str:
        return escape_text(value)
    return value


def _is_web(address: str) -> bool:
    """Return True for an address that a browser may open."""
    return address.startswith(("https://", "http://"))
