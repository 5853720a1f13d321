"""A finding that the keeper of the record has looked at and accepts."""

from attrs import field, frozen

from coordination.model.checks import is_identifier, is_pointer, is_text
from coordination.model.conversions import accept_exact


@frozen(kw_only=True, field_transformer=accept_exact)
class Waiver:
    """One code at one place that is not to be reported, and why.

    A waiver that nothing uses is itself reported, so that none outlives its reason.

    Attributes:
        code: The code of the finding.
        pointer: RFC 6901 pointer to its place in the dossier.
        reason: Why it is accepted, for readers of the record.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    code: str = field(validator=is_identifier)
    pointer: str = field(validator=is_pointer)
    reason: str = field(validator=is_text)
