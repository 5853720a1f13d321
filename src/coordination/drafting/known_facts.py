"""What was drafted before the clauses of a text are read."""

from attrs import frozen

from coordination.drafting.documents import Documents
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.people import People


@frozen(kw_only=True)
class KnownFacts:
    """The bodies, documents, agreements and people of a text.

    Attributes:
        bodies: Which party each place names.
        documents: Which document each citation is.
        agreements: Which agreement each phrase names.
        people: Who was at the event.
        event: Id of the event; absent where the text reports no event.
    """

    bodies: Bodies
    documents: Documents
    agreements: Agreements
    people: People
    event: str | None
