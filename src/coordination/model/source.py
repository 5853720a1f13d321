"""Where the facts of a dossier come from."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.model.checks import instance, is_digest, is_identifier, is_text
from coordination.model.conversions import accept_exact
from coordination.model.enumerations import SourceKind, SourceRelation
from coordination.model.partial_date import PartialDate


@frozen(kw_only=True, field_transformer=accept_exact)
class Source:
    """A page, a document or a report that states facts.

    >>> Source(id="page", kind=SourceKind.ARTICLE).publisher is None
    True

    Attributes:
        id: Unique in the dossier.
        kind: What it is.
        title: As printed.
        publisher: Who published it, as written.
        author: Who wrote it, as written.
        url: Where it was published.
        archived_url: Where a copy is kept.
        republished_from: Where it says it took its text from.
        published: When it was published.
        retrieved: When it was fetched.
        relation: How it is related to its subject: a party to it, press, a news
            agency, an archive.
        sha256: Of the UTF-8 text in which the offsets of claims count.

    Raises:
        InvalidValueError: A field has a value that no source can have.
    """

    id: str = field(validator=is_identifier)
    kind: SourceKind = field(validator=instance(SourceKind, "kind of source"))
    title: str | None = field(default=None, validator=optional(is_text))
    publisher: str | None = field(default=None, validator=optional(is_text))
    author: str | None = field(default=None, validator=optional(is_text))
    url: str | None = field(default=None, validator=optional(is_text))
    archived_url: str | None = field(default=None, validator=optional(is_text))
    republished_from: str | None = field(default=None, validator=optional(is_text))
    published: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    retrieved: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    relation: SourceRelation | None = field(
        default=None, validator=optional(instance(SourceRelation, "relation"))
    )
    sha256: str | None = field(default=None, validator=optional(is_digest))
