"""A dossier as one page of HTML, and an index of many.  Needs the extra ``report``."""

from collections.abc import Iterable, Mapping
from datetime import date

from coordination.adapters.finding_words import summary
from coordination.adapters.report.finding_views import finding_views
from coordination.adapters.report.index_page import Summary
from coordination.adapters.report.rendering import render
from coordination.adapters.report.shown_page import ShownDossier, page_of
from coordination.adapters.time_in_words import date_in_words
from coordination.diagnostics.diagnostic import Language
from coordination.model.dossier import Dossier
from coordination.model.partial_date import PartialDate


def report(
    dossier: Dossier,
    *,
    texts: Mapping[str, str] | None = None,
    on: date | None = None,
    language: Language = "vi",
) -> str:
    """Write ``dossier`` as one HTML page for people.

    The page is self-contained and has no scripts: it can be sent, printed and kept.
    The same arguments produce the same page.

    >>> from coordination import Agreement
    >>> page = report(Dossier(id="one", agreements=(Agreement(id="plan"),)))
    >>> page.startswith("<!doctype html>"), "<script" in page
    (True, False)

    Args:
        dossier: The record.
        texts: The text of sources by their ids; each is shown with the words of its
            claims marked.
        on: The day as of which it is written: obligations show when they fall due
            next.  Without it, they only show what the record says.
        language: The language of headings and labels; texts stay as they are.

    Raises:
        ModuleNotFoundError: The extra ``report`` is not installed.
    """
    return render_page(page_of(dossier, texts or {}, on, language))


def render_page(page: ShownDossier, *, index: str = "") -> str:
    """Return a page as HTML, with a link to the ``index`` if there is one.

    Raises:
        ModuleNotFoundError: The extra ``report`` is not installed.
    """
    language = page.links.teller.language
    return render(
        "page.html",
        language,
        page=page,
        index=index,
        day=_day(page.on, language),
        findings=tuple(finding_views(page.report, page.links)),
        counted=summary(page.report, language),
    )


def render_index(
    summaries: Iterable[Summary], *, on: date | None = None, language: Language = "vi"
) -> str:
    """Return the page that links to many.

    Raises:
        ModuleNotFoundError: The extra ``report`` is not installed.
    """
    day = _day(on, language)
    return render("index.html", language, summaries=tuple(summaries), day=day)


def _day(on: date | None, language: Language) -> str:
    return "" if on is None else date_in_words(PartialDate.of(on), language)
