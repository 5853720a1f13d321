"""What the index of many reports says of each."""

from attrs import frozen

from coordination.adapters.finding_words import summary
from coordination.adapters.report.shown_page import ShownDossier
from coordination.adapters.report.timeline import axis_of, axis_words
from coordination.adapters.telling import Piece


@frozen
class Summary:
    """One dossier in the index.

    Attributes:
        href: Where its page is.
        title: What it is called.
        agreements: The agreements that it has, by name.
        years: The years that it is about, in words; empty where none is known.
        due: What falls due next; empty where nothing is known to.
        next: When that is.
        findings: How many findings of each severity there are, in words.
    """

    href: str
    title: str
    agreements: tuple[str, ...]
    years: str
    due: tuple[Piece, ...]
    next: str
    findings: str


def summary_of(page: ShownDossier, href: str) -> Summary:
    """Return what the index says of ``page``."""
    dossier, teller = page.dossier, page.links.teller
    axis = axis_of(dossier)
    coming = next((one for one in page.obligations if one.next and one.next.day), None)
    return Summary(
        href=href,
        title=dossier.title or dossier.id,
        agreements=tuple(teller.names[one.id] for one in dossier.agreements),
        years="" if axis is None else axis_words(axis, teller.language),
        due=() if coming is None else coming.view.heading,
        next="" if coming is None or coming.next is None else coming.next.words,
        findings=summary(page.report, teller.language),
    )
