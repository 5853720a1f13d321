"""Agreements: what parties agreed, or were assigned, to do together."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.model.checks import each, instance, is_identifier, is_text
from coordination.model.conversions import accept_exact
from coordination.model.enumerations import AgreementKind, AgreementMode
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.party import Involvement
from coordination.model.period import Period


@frozen(kw_only=True, field_transformer=accept_exact)
class Agreement:
    """A coordination programme, plan or regulation.

    Attributes:
        id: Unique in the dossier.
        kind: What it is called; absent where the source calls it nothing.
        mode: Signed by two, by several, one hub with many partners, or imposed.
        title: As written.
        purpose: What it is for: its aims and its subject, which nobody owes.
        areas: What it is about.
        number: Its number.
        signed: When it was signed.
        effective: From when it applies.
        period: The time it is for.
        parties: Who takes part, and as what.
        bases: Ids of the documents or agreements it rests on; empty where the
            source says that it rests on none.
        parent: Id of the agreement it carries out.
        supersedes: Ids of the agreements it replaces; empty where it replaces none.

    Raises:
        InvalidValueError: A field has a value that no agreement can have.
    """

    id: str = field(validator=is_identifier)
    kind: AgreementKind | None = field(
        default=None, validator=optional(instance(AgreementKind, "kind of agreement"))
    )
    mode: AgreementMode | None = field(
        default=None, validator=optional(instance(AgreementMode, "mode"))
    )
    title: str | None = field(default=None, validator=optional(is_text))
    purpose: str | None = field(default=None, validator=optional(is_text))
    areas: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_text, unique=True))
    )
    number: DocumentNumber | None = field(
        default=None, validator=optional(instance(DocumentNumber, "document number"))
    )
    signed: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    effective: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    period: Period | None = field(
        default=None, validator=optional(instance(Period, "period"))
    )
    parties: tuple[Involvement, ...] | None = field(
        default=None,
        validator=optional(each(instance(Involvement, "party with role"), unique=True)),
    )
    bases: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    parent: str | None = field(default=None, validator=optional(is_identifier))
    supersedes: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
