"""Who owes what to whom, and when."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import (
    each,
    instance,
    is_identifier,
    is_text,
    require,
    whole,
)
from coordination.model.conversions import accept_exact
from coordination.model.due import Due
from coordination.model.enumerations import (
    ObligationForce,
    ObligationKind,
    PartyRole,
    ResourceKind,
)
from coordination.model.quantity import Quantity


@frozen(kw_only=True, field_transformer=accept_exact)
class Resource:
    """What an obligation is to be done with.

    Attributes:
        kind: People, a unit, money, rooms, digital means.
        text: What it is, in the words of the record.
        quantity: How much of it.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    kind: ResourceKind = field(validator=instance(ResourceKind, "kind of resource"))
    text: str | None = field(default=None, validator=optional(is_text))
    quantity: Quantity | None = field(
        default=None, validator=optional(instance(Quantity, "quantity"))
    )


@frozen(kw_only=True, field_transformer=accept_exact)
class Obligation:
    """Something that a party is to do.

    Attributes:
        id: Unique in the dossier.
        agreement: Id of the agreement it is part of.
        event: Id of the event at which it was stated.
        stated_by: Id of the appearance of the person who stated it.
        force: Agreed, assigned, requested or hoped for.
        ordinal: Its place in the list that the source counts, from 1.
        article: Its place in the agreement, as written ("Điều 2, khoản 1").
        kind: What is to be done; absent if no kind fits.
        text: What is to be done, in the words of the record.
        areas: What it is about.
        bearers: Ids of the parties who owe it.
        counterparts: Ids of the parties to whom, or with whom, it is owed.
        role: As what the bearers do it (lead, coordinator).
        due: When it is owed.
        documents: Ids of the documents it refers to.
        resources: What it is to be done with.

    Raises:
        InvalidValueError: A field has a value that none can have; a speaker is
            named without the event.
    """

    id: str = field(validator=is_identifier)
    agreement: str | None = field(default=None, validator=optional(is_identifier))
    event: str | None = field(default=None, validator=optional(is_identifier))
    stated_by: str | None = field(default=None, validator=optional(is_identifier))
    force: ObligationForce = field(validator=instance(ObligationForce, "force"))
    ordinal: int | None = field(default=None, validator=optional(whole(1, 9999)))
    article: str | None = field(default=None, validator=optional(is_text))
    kind: ObligationKind | None = field(
        default=None, validator=optional(instance(ObligationKind, "kind of obligation"))
    )
    text: str = field(validator=is_text)
    areas: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_text, unique=True))
    )
    bearers: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    counterparts: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    role: PartyRole | None = field(
        default=None, validator=optional(instance(PartyRole, "role"))
    )
    due: Due | None = field(default=None, validator=optional(instance(Due, "due")))
    documents: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    resources: tuple[Resource, ...] | None = field(
        default=None, validator=optional(each(instance(Resource, "resource")))
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a speaker without the event."""
        if self.stated_by is not None and self.event is None:
            require(
                diagnose("needs-another", "/event", name="stated_by", other="event")
            )
