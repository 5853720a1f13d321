"""Read a whole text as the name of a body, or of several in a list."""

from datetime import date
from typing import Final

from attrs import evolve

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import ParseError
from coordination.model.enumerations import Level
from coordination.parsers.common.fold_value import fold_value
from coordination.parsers.common.names import PartyName
from coordination.parsers.names.find_names import find_parties
from coordination.places import place as find_place

#: The words that may be between the bodies of a list.
_BETWEEN: Final = frozenset({"", ",", ";", "-", "và", "với", "cùng", ", và", "&"})


def parse_party(
    text: str, place: str | None = None, on: date | None = None
) -> tuple[PartyName, ...]:
    """Read the bodies that ``text`` names and nothing else; usually one.

    >>> [party.name for party in parse_party("Thường trực HĐND, UBND tỉnh")]
    ['Thường trực HĐND', 'UBND tỉnh']
    >>> (party,) = parse_party("Ban Tuyên giáo Tỉnh ủy", place="Tây Ninh")
    >>> party.place, party.part_of.name
    ('Tây Ninh', 'Tỉnh ủy')

    Args:
        text: The name as written.
        place: The province that a body of a province belongs to, where its name
            does not say it.
        on: The day.  "UBND thành phố Huế" is a body of a province since 2025 and
            was one of a town before.

    Raises:
        ParseError: The text is not the name of a body that the tables know.
    """
    folded = fold_value(text)
    found = find_parties(folded.text)
    last = 0
    for one in found:
        gap = " ".join(folded.text[last : one.start].split())
        if gap not in _BETWEEN or (not last and gap):
            raise ParseError(diagnose("not-a-party"), text, (0, len(text)))
        last = one.end
    if not found or folded.text[last:].strip(" )"):
        raise ParseError(diagnose("not-a-party"), text, (0, len(text)))
    return tuple(_placed(one.value, place, on) for one in found)


def _placed(party: PartyName, place: str | None, on: date | None) -> PartyName:
    if on is not None and party.place and party.level is Level.PROVINCE:
        city = f"thành phố {party.place}"
        if city.lower() in party.name.lower().replace("tp.", "thành phố"):
            there = find_place(city, on=on)
            if not there and there.reason == "town":
                return evolve(party, level=Level.DISTRICT)
    if place is None or party.place or party.level is not Level.PROVINCE:
        return party
    return evolve(party, place=place, part_of=_owner(party.part_of, place))


def _owner(owner: PartyName | None, place: str) -> PartyName | None:
    if owner is None or owner.place or owner.level is not Level.PROVINCE:
        return owner
    return evolve(owner, place=place)
