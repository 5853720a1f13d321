"""One issuing body and its codes."""

from datetime import date
from typing import Literal, TypeAlias

from attrs import frozen

from coordination.tables.bodies.find_body import bodies_by_code

BodySystem: TypeAlias = Literal["party", "state", "front"]
BodyLevel: TypeAlias = Literal["central", "province", "district", "commune"]


@frozen
class Issuer:
    """One body and its codes.

    Attributes:
        code: The main code.
        vi: The name of the body.
        en: The same in English.
        system: The system it belongs to; the Front stands for mass organisations.
        level: Absent if the code does not determine it.
        source: Key of `coordination.tables.number_sources.SOURCES`.
        confirmed: Whether the text of a rule or printed numbers carry the code.
        aliases: Other codes in use for the same body.
        order: Whose punctuation it follows, where that is not its system's.
        since: First day of use, where it is known.
        until: Last day of use.
        successors: Main codes of the bodies that took over.
        signs_jointly: Whether it can be a second issuer; not so an organ whose
            code does not say whose it is (VP, BTG).
    """

    code: str
    vi: str
    en: str
    system: BodySystem
    level: BodyLevel | None
    source: str
    confirmed: bool = True
    aliases: tuple[str, ...] = ()
    order: Literal["party", "state"] | None = None
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    signs_jointly: bool = True

    @property
    def punctuation(self) -> str | None:
        """``party`` or ``state``: how a number of this body is punctuated."""
        return self.order or (None if self.system == "front" else self.system)


def issuer_of(  # noqa: PLR0913 - what a code adds to its body
    body: str,
    code: str,
    system: BodySystem,
    level: BodyLevel | None,
    source: str,
    *,
    confirmed: bool = True,
    aliases: tuple[str, ...] = (),
    order: Literal["party", "state"] | None = None,
    successors: tuple[str, ...] = (),
    signs_jointly: bool = True,
) -> Issuer:
    """Return the row of a kind of body: its names and its days are written there.

    Args:
        body: Code of the kind of body.
        code: The main code in numbers; the others follow it as in `Issuer`.
        system: See `Issuer`.
        level: See `Issuer`.
        source: Where the code comes from.
        confirmed: See `Issuer`.
        aliases: See `Issuer`.
        order: See `Issuer`.
        successors: See `Issuer`.
        signs_jointly: See `Issuer`.
    """
    kind = bodies_by_code()[body]
    return Issuer(
        code,
        kind.name,
        kind.en,
        system,
        level,
        source,
        confirmed=confirmed,
        aliases=aliases,
        order=order,
        since=kind.since,
        until=kind.until,
        successors=successors,
        signs_jointly=signs_jointly,
    )
