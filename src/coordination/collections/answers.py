"""What questions about a collection answer: one class of rows for each question.

Every row names its dossier and the entity there.  ``None`` says that something cannot
be known from what the dossiers say, never that it is not so.
"""

from datetime import date
from decimal import Decimal

from attrs import frozen

from coordination.model.deadlines import Certainty
from coordination.model.partial_date import PartialDate


@frozen(kw_only=True)
class Duty:
    """What falls due.

    Attributes:
        dossier: Id of the dossier.
        obligation: Id of the obligation.
        bearers: Who owes it, as written; empty where nobody is named.
        text: What is owed.
        earliest: The first day it can be.
        latest: The last day it can be.
        certainty: How sure the day is.
    """

    dossier: str
    obligation: str
    bearers: tuple[str, ...]
    text: str
    earliest: date | None
    latest: date | None
    certainty: Certainty


@frozen(kw_only=True)
class ReplacedBasis:
    """An agreement that rests on a document which another has replaced.

    Attributes:
        dossier: Id of the dossier.
        agreement: Id of the agreement.
        title: Its title.
        basis: The document it rests on: its number, or else its title or id.
        replaced_by: The document that has replaced it.
        known_from: Id of the dossier that says so.
        issued: When the later document was issued.
        same: True if both dossiers surely mean one document; None if that cannot be
            known, because a number alone names several.
        before_signing: Whether it was replaced before the agreement was signed.
    """

    dossier: str
    agreement: str
    title: str | None
    basis: str
    replaced_by: str
    known_from: str
    issued: PartialDate | None
    same: bool | None
    before_signing: bool | None


@frozen(kw_only=True)
class Growth:
    """Two figures of one measure at different times.

    Attributes:
        dossier: Id of the dossier.
        agreement: Id of the agreement, if one is named.
        measure: What is counted, with its units.
        earlier: Id of the earlier outcome.
        later: Id of the later outcome.
        before: The earlier figure, in the short form of quantities.
        after: The later figure.
        grew: True, False, or None where "hơn", "gần" and ranges leave it open.
    """

    dossier: str
    agreement: str | None
    measure: str
    earlier: str
    later: str
    before: str
    after: str
    grew: bool | None


@frozen(kw_only=True)
class ChangedBody:
    """A party that was renamed, merged or divided.

    Attributes:
        dossier: Id of the dossier.
        party: Id of the party of the earlier time.
        name: Its name, as written.
        became: What took its place.
        known_from: ``record`` if the dossier says so, else the source of the table
            of bodies, which is a fact about bodies of its kind.
    """

    dossier: str
    party: str
    name: str
    became: tuple[str, ...]
    known_from: str


@frozen(kw_only=True)
class Signing:
    """An agreement that somebody is a party to, or a person signed.

    Attributes:
        dossier: Id of the dossier.
        agreement: Id of the agreement; absent where a person signed at an event that
            names none.
        title: Its title.
        signed: When it was signed.
        who: The body or the person, as written there.
        same: True if it surely is who was asked for; None if the names alone leave
            that open.
    """

    dossier: str
    agreement: str | None
    title: str | None
    signed: PartialDate | None
    who: str
    same: bool | None


@frozen(kw_only=True)
class Life:
    """An agreement that applies on a day, or may.

    Attributes:
        dossier: Id of the dossier.
        agreement: Id of the agreement.
        title: Its title.
        start: Its first day, if known.
        end: Its last day, if known.
        alive: True, or None where its first or last day is not known.
    """

    dossier: str
    agreement: str
    title: str | None
    start: date | None
    end: date | None
    alive: bool | None


@frozen(kw_only=True)
class Disagreement:
    """A field of which sources say different things.

    Attributes:
        dossier: Id of the dossier.
        about: Id of the entity.
        field: Pointer to the field in it.
        kind: The code of the finding: whether several sources disagree, one with
            itself, or only the comparators.
        readings: What they say.
    """

    dossier: str
    about: str
    field: str
    kind: str
    readings: str


@frozen(kw_only=True)
class YearOfAwards:
    """Awards and money of one year.

    Attributes:
        year: The year; None for what has no year.
        awards: How many awards outcomes report; one without a figure counts as one.
        money: The money that outcomes report, in đồng.
        at_least: True if some figure was "hơn", "trên" or a lower end, so that the
            sums are lower bounds.
        unclear: How many outcomes could not be added: "gần", "khoảng", "nhiều".
        dossiers: The ids of the dossiers.
    """

    year: int | None
    awards: Decimal
    money: Decimal
    at_least: bool
    unclear: int
    dossiers: tuple[str, ...]


@frozen(kw_only=True)
class WithoutPeriod:
    """An agreement that was signed without a period.

    Attributes:
        dossier: Id of the dossier.
        agreement: Id of the agreement.
        title: Its title.
        signed: When it was signed, if that is known.
        left_open: True if sources say something of a period that could not be settled;
            False if they say nothing.
    """

    dossier: str
    agreement: str
    title: str | None
    signed: PartialDate | None
    left_open: bool


@frozen(kw_only=True)
class Unreported:
    """An obligation of which no outcome speaks.

    Attributes:
        dossier: Id of the dossier.
        obligation: Id of the obligation.
        bearers: Who owes it, as written.
        text: What is owed.
        reported: False if nothing at all is reported of its agreement; None if there
            are outcomes of the agreement that name no obligation, and may be its.
    """

    dossier: str
    obligation: str
    bearers: tuple[str, ...]
    text: str
    reported: bool | None
