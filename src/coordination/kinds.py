"""Every enumeration of the library, in one place to import from.

>>> from coordination.kinds import AgreementKind, PartyRole
>>> AgreementKind("programme") is AgreementKind.PROGRAMME
True

Each member is its code, a ``str``; `coordination.model.labels.label` has its name in
Vietnamese and English.
"""

from coordination.diagnostics.diagnostic import Severity
from coordination.model.deadlines import Certainty
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    AgreementMode,
    AppearanceRole,
    AwardKind,
    Basis,
    ClaimPart,
    DocumentKind,
    Level,
    ObligationForce,
    ObligationKind,
    OutcomeKind,
    PartyKind,
    PartyRole,
    PartySystem,
    ResourceKind,
    SourceKind,
    SourceRelation,
)
from coordination.model.quantity import Change, Comparator
from coordination.model.recurrence import Deadline
from coordination.model.relative import PartOfDay, TimeUnit
from coordination.model.term import TermBody
from coordination.parsers.common.context import Bound, Stretch
from coordination.parsers.common.mention import Kind

__all__ = [
    "ActKind",
    "AgreementKind",
    "AgreementMode",
    "AppearanceRole",
    "AwardKind",
    "Basis",
    "Bound",
    "Certainty",
    "Change",
    "ClaimPart",
    "Comparator",
    "Deadline",
    "DocumentKind",
    "Kind",
    "Level",
    "ObligationForce",
    "ObligationKind",
    "OutcomeKind",
    "PartOfDay",
    "PartyKind",
    "PartyRole",
    "PartySystem",
    "ResourceKind",
    "Severity",
    "SourceKind",
    "SourceRelation",
    "Stretch",
    "TermBody",
    "TimeUnit",
]
