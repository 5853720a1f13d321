"""Who takes part."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.model.checks import each, instance, is_identifier, is_text
from coordination.model.conversions import accept_exact
from coordination.model.enumerations import Level, PartyKind, PartyRole, PartySystem


@frozen(kw_only=True, field_transformer=accept_exact)
class Party:
    """A body, or a group of bodies that a source does not enumerate.

    >>> party = Party(id="ubnd", name="UBND tỉnh", kind=PartyKind.PEOPLES_COMMITTEE)
    >>> party.level is None
    True

    Attributes:
        id: Unique in the dossier.
        name: As written.
        names: Other spellings, as written.
        kind: What it is; absent where the source leaves it open.
        system: The system of bodies it belongs to.
        level: The level of administration it belongs to.
        place: The place it belongs to, as written.
        province: The province or city in which that place lies, or which the body
            serves, as written.
        part_of: Id of the body it is an organ or a unit of.
        succeeds: Ids of the bodies whose place it took when they were merged,
            divided or renamed; empty where it succeeds none.
        collective: It stands for bodies that are not enumerated ("các sở, ngành").

    Raises:
        InvalidValueError: A field has a value that no party can have.
    """

    id: str = field(validator=is_identifier)
    name: str = field(validator=is_text)
    names: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_text, unique=True))
    )
    kind: PartyKind | None = field(
        default=None, validator=optional(instance(PartyKind, "kind of party"))
    )
    system: PartySystem | None = field(
        default=None, validator=optional(instance(PartySystem, "system"))
    )
    level: Level | None = field(
        default=None, validator=optional(instance(Level, "level"))
    )
    place: str | None = field(default=None, validator=optional(is_text))
    province: str | None = field(default=None, validator=optional(is_text))
    part_of: str | None = field(default=None, validator=optional(is_identifier))
    succeeds: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    collective: bool = field(default=False, validator=instance(bool, "true or false"))


@frozen(kw_only=True, field_transformer=accept_exact)
class Involvement:
    """A party in a role.

    Attributes:
        party: Id of the party.
        role: What it does there; absent where the source does not say.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    party: str = field(validator=is_identifier)
    role: PartyRole | None = field(
        default=None, validator=optional(instance(PartyRole, "role"))
    )
