"""What came of it: results, shortcomings, awards."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import each, instance, is_identifier, is_text, require
from coordination.model.enumerations import AwardKind, OutcomeKind
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity


@frozen(kw_only=True)
class Outcome:
    """A result, a shortcoming or an award, as a source reports it.

    Attributes:
        id: Unique in the dossier.
        agreement: Id of the agreement it came of.
        obligation: Id of the obligation it fulfils or falls short of.
        event: Id of the event at which it was reported or awarded.
        kind: Result, shortcoming or award.
        text: What it is, in the words of the record; absent where the source
            names shortcomings without telling them.
        quantity: How many or how much.
        period: The time in which it came about.
        as_of: The day for which a standing figure holds.
        by: Ids of the parties who achieved it, fell short or granted the award.
        documents: Ids of the documents it refers to.
        award: What was awarded.
        recipients: Ids of the parties who received it.

    Raises:
        InvalidValueError: A field has a value that none can have; an award or its
            recipients where the kind is not award.
    """

    id: str = field(validator=is_identifier)
    agreement: str | None = field(default=None, validator=optional(is_identifier))
    obligation: str | None = field(default=None, validator=optional(is_identifier))
    event: str | None = field(default=None, validator=optional(is_identifier))
    kind: OutcomeKind = field(validator=instance(OutcomeKind, "kind of outcome"))
    text: str | None = field(default=None, validator=optional(is_text))
    quantity: Quantity | None = field(
        default=None, validator=optional(instance(Quantity, "quantity"))
    )
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
        """Refuse the fields of an award where there is none."""
        if self.kind is not OutcomeKind.AWARD:
            require(
                *(
                    diagnose(
                        "needs-another", f"/{name}", name=name, other="kind 'award'"
                    )
                    for name in ("award", "recipients")
                    if getattr(self, name) is not None
                )
            )
