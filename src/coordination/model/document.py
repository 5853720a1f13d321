"""What agreements rest on and refer to."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.model.checks import each, instance, is_identifier, is_text
from coordination.model.conversions import accept_exact
from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.term import Term


@frozen(kw_only=True, field_transformer=accept_exact)
class Document:
    """An official document: a decision, a resolution, a law.

    Attributes:
        id: Unique in the dossier.
        kind: What it is called.
        number: Its number; absent where it has none or none is given.
        issued: When it was issued.
        issuer: Who issued it, as written ("Ban Bí thư").
        title: As quoted.
        aliases: Short names in use ("Quy chế 238").
        supersedes: Ids of the documents it replaces; empty where it replaces none.
        term: The term of the issuing body in which it was issued.

    Raises:
        InvalidValueError: A field has a value that no document can have.
    """

    id: str = field(validator=is_identifier)
    kind: DocumentKind | None = field(
        default=None, validator=optional(instance(DocumentKind, "kind of document"))
    )
    number: DocumentNumber | None = field(
        default=None, validator=optional(instance(DocumentNumber, "document number"))
    )
    issued: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    issuer: str | None = field(default=None, validator=optional(is_text))
    title: str | None = field(default=None, validator=optional(is_text))
    aliases: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_text, unique=True))
    )
    supersedes: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    term: Term | None = field(default=None, validator=optional(instance(Term, "term")))
