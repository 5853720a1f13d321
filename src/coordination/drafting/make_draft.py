"""Draft a dossier from a text."""

from coordination.drafting.agreement_ties import draft_ties
from coordination.drafting.agreement_times import draft_times
from coordination.drafting.agreements import draft_agreements
from coordination.drafting.areas import draft_areas
from coordination.drafting.clauses import clauses_of
from coordination.drafting.contents import draft_contents
from coordination.drafting.documents import draft_documents
from coordination.drafting.draft_types import Draft
from coordination.drafting.duties import Duties
from coordination.drafting.events import draft_event
from coordination.drafting.headings import draft_heading
from coordination.drafting.known_facts import KnownFacts
from coordination.drafting.named_bodies import draft_bodies
from coordination.drafting.notes import Notes
from coordination.drafting.people import draft_people
from coordination.drafting.purposes import draft_purposes
from coordination.drafting.resolutions import draft_resolutions
from coordination.drafting.results import Results
from coordination.drafting.subject import is_about_agreement
from coordination.drafting.text_reading import read_text
from coordination.model.source import Source


def draft(text: str, source: Source) -> Draft:
    """Draft a dossier from ``text``, as far as its words go.

    >>> from coordination.model.enumerations import SourceKind
    >>> page = Source(id="page", kind=SourceKind.ARTICLE)
    >>> made = draft("Thực hiện Nghị quyết số 26-NQ/TW ngày 30/7/2013.", page)
    >>> made.dossier.documents[0].id, str(made.dossier.documents[0].issued)
    ('nq-26', '2013-07-30')

    Args:
        text: The text of a page or a document, in any Unicode form.
        source: Where it comes from.  Its hash is computed anew.

    Returns:
        The dossier, the questions that the words leave open, and what was left out.
        What the text does not say has no value; a doubt is a question.
    """
    reading = read_text(text)
    notes = Notes(reading, source)
    for one in reading.timestamps:
        notes.publish(one.value, (one.start, one.end))
    bodies = draft_bodies(notes)
    documents = draft_documents(notes, bodies)
    draft_resolutions(notes, documents)
    heading = draft_heading(notes, bodies, documents)
    agreements = draft_agreements(notes, bodies, heading)
    draft_ties(notes, agreements, documents)
    draft_times(notes, agreements)
    draft_contents(notes, agreements, heading)
    draft_purposes(notes, agreements)
    draft_areas(notes, agreements)
    event = draft_event(notes, bodies, agreements)
    people = draft_people(notes, bodies, event)
    known = KnownFacts(
        bodies=bodies,
        documents=documents,
        agreements=agreements,
        people=people,
        event=event,
    )
    if heading is not None or is_about_agreement(reading, known):
        _draft_clauses(notes, known, is_agreement=heading is not None)
    return notes.finish(reading.left_out)


def _draft_clauses(notes: Notes, known: KnownFacts, *, is_agreement: bool) -> None:
    """Draft what the clauses of a text say is owed, was done and fell short."""
    duties, results = Duties(notes, known), Results(notes, known)
    for clause in clauses_of(notes.reading, is_agreement=is_agreement):
        if known.agreements.is_about(clause.sentence.start, clause.start):
            continue
        duties.draft(clause)
        results.draft(clause)
