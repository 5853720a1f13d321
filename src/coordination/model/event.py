"""What happened on a day, and who was there."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.model.checks import each, instance, is_identifier, is_text
from coordination.model.conversions import accept_exact
from coordination.model.enumerations import ActKind, AppearanceRole
from coordination.model.partial_date import PartialDate
from coordination.model.party import Involvement
from coordination.model.period import Period
from coordination.model.relative import PartOfDay


@frozen(kw_only=True, field_transformer=accept_exact)
class Act:
    """What was done at an event.

    Attributes:
        kind: Signing, launch, review, award and so on.
        agreement: Id of the agreement it was about.
        period: The time it looked at: the year that a review covers, the year
            that is planned.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    kind: ActKind = field(validator=instance(ActKind, "kind of act"))
    agreement: str | None = field(default=None, validator=optional(is_identifier))
    period: Period | None = field(
        default=None, validator=optional(instance(Period, "period"))
    )


@frozen(kw_only=True, field_transformer=accept_exact)
class Event:
    """A conference, a signing ceremony, a review.

    Attributes:
        id: Unique in the dossier.
        title: What it is called, as written.
        date: The day, as precise as the source.
        part_of_day: Morning, afternoon and so on.
        place: As written.
        bodies: The parties who took part, and as what.
        acts: What was done.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    id: str = field(validator=is_identifier)
    title: str | None = field(default=None, validator=optional(is_text))
    date: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    part_of_day: PartOfDay | None = field(
        default=None, validator=optional(instance(PartOfDay, "part of day"))
    )
    place: str | None = field(default=None, validator=optional(is_text))
    bodies: tuple[Involvement, ...] | None = field(
        default=None,
        validator=optional(each(instance(Involvement, "party with role"), unique=True)),
    )
    acts: tuple[Act, ...] | None = field(
        default=None, validator=optional(each(instance(Act, "act"), unique=True))
    )


@frozen(kw_only=True, field_transformer=accept_exact)
class Position:
    """An office that a person holds.

    Attributes:
        title: As written ("Phó Chủ tịch UBND tỉnh").
        party: Id of the party it is an office of.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    title: str = field(validator=is_text)
    party: str | None = field(default=None, validator=optional(is_identifier))


@frozen(kw_only=True, field_transformer=accept_exact)
class Appearance:
    """A person at an event.

    Attributes:
        id: Unique in the dossier.
        event: Id of the event.
        rank: The military or police rank, as written ("Thiếu tướng").
        name: As written; absent where the source names only the office.
        positions: The offices that the source names, in its order.
        roles: What the person did there.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    id: str = field(validator=is_identifier)
    event: str = field(validator=is_identifier)
    rank: str | None = field(default=None, validator=optional(is_text))
    name: str | None = field(default=None, validator=optional(is_text))
    positions: tuple[Position, ...] | None = field(
        default=None, validator=optional(each(instance(Position, "position")))
    )
    roles: tuple[AppearanceRole, ...] | None = field(
        default=None,
        validator=optional(each(instance(AppearanceRole, "role"), unique=True)),
    )
