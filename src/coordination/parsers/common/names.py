"""The values of names: bodies, persons with their offices, places."""

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:  # a scan that is asked for no names needs none of them
    from coordination.model.enumerations import Level, PartyKind, PartySystem


@frozen(kw_only=True)
class PartyName:
    """A body, or a group of bodies, as a text names it.

    Attributes:
        name: The name: as written, with the word that it shares with others in a
            list ("các sở: Y tế" names "Sở Y tế").
        body: Code of the kind of body in the table, where it is known.
        kind: What kind of party it is, where it is known.
        system: The system it belongs to.
        level: The level it is of.
        place: The place it belongs to, as written.
        place_span: Where the words are that decided the place, if they are not part
            of the name.
        part_of: The body whose organ it is.
        collective: Whether it stands for bodies that are not enumerated.
    """

    name: str
    body: str | None = None
    kind: "PartyKind | None" = None
    system: "PartySystem | None" = None
    level: "Level | None" = None
    place: str | None = None
    place_span: tuple[int, int] | None = None
    part_of: "PartyName | None" = None
    collective: bool = False

    def __str__(self) -> str:
        """Return the name."""
        return self.name


@frozen(kw_only=True)
class Office:
    """An office that a person has, and the body it belongs to.

    Attributes:
        title: The office with its body, as written; without it where the office is
            a grade ("Phó Vụ trưởng" of the "Ban Tuyên giáo Trung ương").
        party: The body; absent where it is not said.
    """

    title: str
    party: PartyName | None = None


@frozen(kw_only=True)
class PersonName:
    """A person as a text names them.

    Attributes:
        name: The name alone.
        rank: The rank before it.
        positions: The offices beside it, in their order.
    """

    name: str
    rank: str | None = None
    positions: tuple[Office, ...] = ()

    def __str__(self) -> str:
        """Return the name."""
        return self.name


@frozen(kw_only=True)
class PlaceName:
    """A place as a text names it.

    Attributes:
        name: The name, without the word for its tier.
        level: The level that this word says; absent without such a word.
        province: Whether it is the name of a province or a city under the centre.
    """

    name: str
    level: "Level | None" = None
    province: bool = False

    def __str__(self) -> str:
        """Return the name."""
        return self.name
