"""One kind of body."""

from datetime import date
from functools import partial
from typing import Any, Final

from attrs import frozen


@frozen(kw_only=True)
class BodyKind:
    """A kind of body, such as "Ban Tuyên giáo" or "Sở Y tế".

    Attributes:
        code: Its own name in this table, in kebab-case.
        name: The full name, without the place.
        en: The same in English.
        kinds: Codes of `PartyKind` that such a body can have; the usual one first.
        system: Code of `PartySystem`.
        levels: Codes of `Level` at which it is found; empty where at any.
        others: Other spellings.  The parts of an abbreviation that may be written
            together or apart are divided by ``|``: "GD|ĐT" is GDĐT, GD-ĐT, GD&ĐT.
        organ_of: Codes of the bodies that it can be an organ of.
        since: The earliest day on which one of them was there, where it is known.
        until: The latest day on which one of them was there.
        successors: Codes of what took its place.
        source: What says when it was there and what followed.
        confirmed: Whether two sources or a rule in the text say so.
        open: Whether a name of its own follows: "Trường …", "Công ty …".
    """

    code: str
    name: str
    en: str
    kinds: tuple[str, ...]
    system: str
    levels: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    organ_of: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    source: str = ""
    confirmed: bool = True
    open: bool = False

    @property
    def level(self) -> str | None:
        """The level, where its kind is found at one only."""
        return self.levels[0] if len(self.levels) == 1 else None


def _body(
    system: str,
    code: str,
    name: str,
    en: str,
    kind: str,
    **more: Any,  # noqa: ANN401 - the other fields of a kind of body
) -> BodyKind:
    return BodyKind(code=code, name=name, en=en, kinds=(kind,), system=system, **more)


#: A body of the State or of the Party that is always of one kind: its code, its name,
#: the same in English and the code of `PartyKind`; the other fields by their names.
state_body: Final = partial(_body, "state")
party_body: Final = partial(_body, "party")
