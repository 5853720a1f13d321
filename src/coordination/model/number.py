"""The number of an official document, such as ``238-QĐ/TW``.

A number is a value: it keeps what is printed and compares by it.  What its
letters mean (`DocumentNumber.type`, `DocumentNumber.issuers` …) is looked up in
the tables each time, so a better table never changes a text or an equality.
`coordination.parsers.numbers` reads numbers as people write them.
"""

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from attrs import Attribute, Factory, evolve, field, fields, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import describe, diagnose
from coordination.errors import InvalidValueError
from coordination.model.checks import each, refuse, require, whole
from coordination.model.number_roles import Roles, roles_of
from coordination.tables.document_types import DocumentType

#: More than any register has reached; five digits are on record.
LAST_SERIAL: Final = 999_999

#: The first numbered acts date from 1945.
FIRST_YEAR: Final = 1945
LAST_YEAR: Final = 2099

#: More groups than any joint circular has issuers.
MOST_GROUPS: Final = 12
LONGEST_GROUP: Final = 24

#: Bodies whose documents are counted by session; the session follows the letters.
SESSION_BODIES: Final = frozenset({"QH", "QHK", "UBTVQH", "HĐNN"})

#: Spellings that are never right, whatever the tables say.  "Trung ương" is
#: abbreviated TW; these have lost the stroke of their Đ.
MISSPELT: Final = MappingProxyType(
    {
        right.replace("Đ", "D"): right
        for right in (
            "HĐND", "HĐBT", "HĐNN", "HĐCP", "HĐTP", "BGDĐT", "SGDĐT", "BKHĐT",
            "SKHĐT", "BLĐTBXH", "SLĐTBXH", "LĐTBXH", "TWĐTN", "TLĐ",
        )
    }
)  # fmt: skip
#: The same for types, which only the first group can be.
MISSPELT_TYPES: Final = MappingProxyType({"QD": "QĐ", "ND": "NĐ"})

_LETTER: Final = "A-ZĐĂÂÊÔƠƯa-zđăâêôơư"
_GROUP: Final = re.compile(rf"[A-ZĐĂÂÊÔƠƯ](?:&?[{_LETTER}0-9])*")
_SUFFIX: Final = re.compile(rf"[{_LETTER}]?|bis", re.IGNORECASE)
_TU: Final = re.compile("tư", re.IGNORECASE)
_MARKS: Final = frozenset("-/.")
_SESSION: Final = re.compile(
    rf"({'|'.join(sorted(SESSION_BODIES, key=len, reverse=True))})([0-9]+)",
    re.IGNORECASE,
)
#: A number as `str` writes it.
TEXT: Final = (
    rf"([0-9]{{1,6}})([{_LETTER}]{{0,3}})(?:([-/.])([0-9]{{4}}))?"
    rf"((?:[-/.][{_LETTER}][{_LETTER}0-9&]{{0,{LONGEST_GROUP}}}){{1,{MOST_GROUPS}}})"
)


@cache
def _text() -> re.Pattern[str]:
    return re.compile(TEXT)


def well_spelt(group: str) -> str:
    """Return ``group`` with the correct letters.

    >>> well_spelt("BTGTƯ"), well_spelt("HDND")
    ('BTGTW', 'HĐND')
    """
    return MISSPELT.get(group.upper(), _TU.sub("TW", group))


def _fold_groups(groups: tuple[str, ...]) -> tuple[str, ...]:
    """Fold what printers vary: case, and ``&`` (BNN&PTNT beside BNNPTNT)."""
    return tuple(group.upper().replace("&", "") for group in groups)


def _is_suffix(_: object, attribute: "Attribute[Any]", value: object) -> None:
    if type(value) is not str:
        refuse(attribute, "wrong-type", expected="text", got=describe(value))
    elif not _SUFFIX.fullmatch(value):
        refuse(attribute, "not-a-suffix", got=value)


def _is_group(_: object, attribute: "Attribute[Any]", value: object) -> None:
    if type(value) is not str:
        refuse(attribute, "wrong-type", expected="text", got=describe(value))
    if len(value) > LONGEST_GROUP or not _GROUP.fullmatch(value):
        refuse(attribute, "not-a-group", got=value)
    if (right := well_spelt(value)) != value:
        refuse(attribute, "not-canonical", canonical=right, got=value)
    if found := _SESSION.fullmatch(value):
        refuse(attribute, "session-in-group", body=found[1], session=found[2])


def _are_groups(owner: object, attribute: "Attribute[Any]", value: object) -> None:
    _EACH_GROUP(owner, attribute, value)
    groups: tuple[str, ...] = value  # type: ignore[assignment]  # just checked
    if len(groups) > MOST_GROUPS:
        refuse(attribute, "out-of-range", low=1, high=MOST_GROUPS, got=len(groups))
    if right := MISSPELT_TYPES.get(groups[0].upper()):
        refuse(attribute, "not-canonical", canonical=right, got=groups[0])


_EACH_GROUP: Final = each(_is_group, least=1)


def _usual_form(number: "DocumentNumber") -> str:
    """Punctuate as the State does: slashes up to the first group, then hyphens."""
    slashes = "/" if number.year is None else "//"
    return slashes + "-" * (len(number.groups) - 1)


def _is_form(_: object, attribute: "Attribute[Any]", value: object) -> None:
    if type(value) is not str:
        refuse(attribute, "wrong-type", expected="text", got=describe(value))
    elif not _MARKS.issuperset(value):
        refuse(attribute, "not-a-form", got=value)


@frozen(kw_only=True)
class DocumentNumber:
    """The number under which a body registered a document.

    >>> number = DocumentNumber(serial=238, groups=("QĐ", "TW"), form="-/")
    >>> str(number), number.type, number.issuers, number.system
    ('238-QĐ/TW', 'QĐ', ('TW',), 'party')
    >>> number == DocumentNumber(serial=238, groups=("QĐ", "TW"))
    True

    Its slots are filled in two ways: by attrs, and by `numbered`, which passes over
    the validators of the letters, because they were checked when this number was
    built.  A field that is added here is added there.

    Attributes:
        serial: Place in the register, counted from 1.
        suffix: A letter right after the serial, as in ``18B/SL``, or ``bis``.
        year: Only where the number prints it; Party numbers never do.
        groups: The groups of letters in the order in which they are printed.
        session: Of the body that is counted by sessions: 15 in ``36/2021/QH15``.
        form: The marks between the parts, in order: ``-/`` in ``238-QĐ/TW``,
            ``//`` in ``30/2020/QH14``.  Numbers that differ only in form, in
            case or in ``&`` are equal.  Without it, the form of the State.

    Raises:
        InvalidValueError: A field has a value that no number can have.
    """

    serial: int = field(validator=whole(1, LAST_SERIAL))
    suffix: str = field(default="", validator=_is_suffix, eq=str.upper)
    year: int | None = field(
        default=None, validator=optional(whole(FIRST_YEAR, LAST_YEAR))
    )
    groups: tuple[str, ...] = field(validator=_are_groups, eq=_fold_groups)
    session: int | None = field(default=None, validator=optional(whole(1, 99)))
    form: str = field(
        default=Factory(_usual_form, takes_self=True), validator=_is_form, eq=False
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a form that does not fit and a session of nobody."""
        joints = len(self.groups) + (self.year is not None)
        if len(self.form) != joints:
            require(diagnose("form-does-not-fit", "/form", got=self.form, high=joints))
        if self.session is not None and not self._has_session_body:
            bodies = ", ".join(sorted(SESSION_BODIES))
            require(diagnose("session-of-nobody", "/session", expected=bodies))

    @classmethod
    def from_text(cls, text: str) -> "DocumentNumber":
        """Read the canonical text, exactly as `str` writes it.

        >>> DocumentNumber.from_text("36/2021/QH15").session
        15

        Raises:
            InvalidValueError: ``text`` is anything else.
        """
        found = _text().fullmatch(text)
        if found is None:
            raise InvalidValueError(diagnose("not-a-document-number", got=text))
        serial, suffix, mark, year, rest = found.groups()
        pieces = re.split("([-/.])", rest)
        groups, session = split_session(tuple(pieces[2::2]))
        number = cls(
            serial=int(serial),
            suffix=suffix,
            year=None if year is None else int(year),
            groups=groups,
            session=session,
            form=(mark or "") + "".join(pieces[1::2]),
        )
        if str(number) != text:
            fault = diagnose("not-canonical", canonical=str(number), got=text)
            raise InvalidValueError(fault)
        return number

    def numbered(self, serial: int, year: int | None = None) -> "DocumentNumber":
        """Return the number with the same letters and another serial and year.

        The letters were checked once, so this costs a fraction of building one.

        >>> str(DocumentNumber.from_text("30/2020/NĐ-CP").numbered(7, 2021))
        '07/2021/NĐ-CP'

        Raises:
            InvalidValueError: No serial or year is like that, or one of the two
                numbers prints a year and the other does not.
        """
        if (
            not 1 <= serial <= LAST_SERIAL
            or (year is None) != (self.year is None)
            or (year is not None and not FIRST_YEAR <= year <= LAST_YEAR)
        ):
            return evolve(self, serial=serial, year=year)  # says what is wrong
        number = object.__new__(DocumentNumber)
        set_serial, set_suffix, set_year, set_groups, set_session, set_form = _SLOTS
        set_serial(number, serial)
        set_suffix(number, "")
        set_year(number, year)
        set_groups(number, self.groups)
        set_session(number, self.session)
        set_form(number, self.form)
        return number

    @property
    def type(self) -> str | None:
        """The code of the type in its prescribed case; ``None`` if none is printed.

        The type of `36/2021/QH15` is not in the number: laws and resolutions of
        the National Assembly share that shape (Luật 80/2015/QH13, điều 10).
        """
        return self._roles.type

    @property
    def document_types(self) -> tuple[DocumentType, ...]:
        """The types that the code can stand for, the likeliest first.

        The Party writes QĐ for both quyết định and quy định.

        >>> [row.vi for row in DocumentNumber.from_text("66-QĐ/TW").document_types]
        ['quyết định', 'quy định']
        """
        return self._roles.document_types

    @property
    def issuers(self) -> tuple[str, ...]:
        """The codes of the issuing bodies, an alias under its main code."""
        return self._roles.issuers

    @property
    def units(self) -> tuple[str, ...]:
        """The codes of organs or drafting units: VP in ``367-QĐ/TWĐTN-VP``."""
        return self._roles.units

    @property
    def system(self) -> str | None:
        """``party`` or ``state``, by the issuers; ``None`` if they do not decide it."""
        return self._roles.system

    @property
    def _roles(self) -> Roles:
        return roles_of(self.groups)

    @property
    def _has_session_body(self) -> bool:
        return any(group.upper() in SESSION_BODIES for group in self.groups)

    def __str__(self) -> str:
        """Write the canonical text: no spaces, a serial below 10 padded."""
        parts = [f"{self.serial:02d}{self.suffix}"]
        if self.year is not None:
            parts.append(str(self.year))
        for group in self.groups:
            counted = self.session is not None and group.upper() in SESSION_BODIES
            parts.append(f"{group}{self.session}" if counted else group)
        marked = zip(self.form, parts[1:], strict=True)
        return parts[0] + "".join(mark + part for mark, part in marked)


def split_session(groups: tuple[str, ...]) -> tuple[tuple[str, ...], int | None]:
    """Take the session off the groups that print one; the last one counts.

    >>> split_session(("NQ", "UBTVQH15"))
    (('NQ', 'UBTVQH'), 15)
    """
    session = None
    bare = []
    for group in groups:
        found = _SESSION.fullmatch(group)
        bare.append(found[1] if found else group)
        session = int(found[2]) if found else session
    return tuple(bare), session


#: What fills each slot of a number, in order, and asks no validator.
_SLOTS: Final[tuple[Callable[[DocumentNumber, object], None], ...]] = tuple(
    vars(DocumentNumber)[slot.name].__set__ for slot in fields(DocumentNumber)
)
