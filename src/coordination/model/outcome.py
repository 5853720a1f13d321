"""Outcomes: results, shortcomings, awards, and the figures around them."""

from typing import Final

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import each, instance, is_identifier, is_text, require
from coordination.model.conversions import accept_exact
from coordination.model.enumerations import AwardKind, OutcomeKind
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.model.rank import Rank

#: Fields that only outcomes of some kinds have.
ONLY_OF: Final = {
    "award": (OutcomeKind.AWARD,),
    "recipients": (OutcomeKind.RESULT, OutcomeKind.AWARD),
}


@frozen(kw_only=True, field_transformer=accept_exact)
class Outcome:
    """A result, a shortcoming, an award or a figure of context, as a source reports it.

    Attributes:
        id: Unique in the dossier.
        agreement: Id of the agreement it came of.
        obligation: Id of the obligation it fulfils or falls short of.
        event: Id of the event at which it was reported or awarded.
        part_of: Id of the outcome that it belongs to: of "276 buổi với 8.500 lượt"
            the second is part of the first.
        kind: Result, shortcoming, award; or context: a figure of the province or
            the country that no programme achieved.
        text: What it is, in the words of the record; absent where the source
            names shortcomings without describing them.
        quantity: How many or how much.
        target: How many or how much was to be reached.
        rank: The place it has among others of its kind.
        period: The time in which it was achieved.
        as_of: The day for which a cumulative figure is valid.
        by: Ids of the parties who achieved it, fell short or granted the award.
        documents: Ids of the documents it refers to.
        award: What was awarded.
        recipients: Ids of the parties who received it or benefit of it.

    Raises:
        InvalidValueError: A field has a value that none can have; an award where
            the kind is not award; recipients of what nobody receives.
    """

    id: str = field(validator=is_identifier)
    agreement: str | None = field(default=None, validator=optional(is_identifier))
    obligation: str | None = field(default=None, validator=optional(is_identifier))
    event: str | None = field(default=None, validator=optional(is_identifier))
    part_of: str | None = field(default=None, validator=optional(is_identifier))
    kind: OutcomeKind = field(validator=instance(OutcomeKind, "kind of outcome"))
    text: str | None = field(default=None, validator=optional(is_text))
    quantity: Quantity | None = field(
        default=None, validator=optional(instance(Quantity, "quantity"))
    )
    target: Quantity | None = field(
        default=None, validator=optional(instance(Quantity, "quantity"))
    )
    rank: Rank | None = field(default=None, validator=optional(instance(Rank, "rank")))
    period: Period | None = field(
        default=None, validator=optional(instance(Period, "period"))
    )
    as_of: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    by: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    documents: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )
    award: AwardKind | None = field(
        default=None, validator=optional(instance(AwardKind, "kind of award"))
    )
    recipients: tuple[str, ...] | None = field(
        default=None, validator=optional(each(is_identifier, unique=True))
    )

    def __attrs_post_init__(self) -> None:
        """Refuse what an outcome of its kind cannot have."""
        require(
            *(
                diagnose(
                    "needs-another",
                    f"/{name}",
                    name=name,
                    other=f"kind {_any_of(kinds)}",
                )
                for name, kinds in ONLY_OF.items()
                if getattr(self, name) is not None and self.kind not in kinds
            )
        )


def _any_of(kinds: tuple[OutcomeKind, ...]) -> str:
    return " / ".join(repr(kind.value) for kind in kinds)
