"""What the first words of a name or an office say of the kind of a body."""

from functools import lru_cache
from typing import Final

from attrs import frozen

from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.find_body import body_named, words_behind
from coordination.tables.kinds_alike import ALIKE, HEADS, HOLDERS, UNDECIDED
from coordination.validators.body_names import split_plain_words

#: Rows of bodies with names of their own that say a kind none the less.
_CLEAR: Final = frozenset({"company", "corporation", "department"})

#: Rows that others have, too: a union has a standing board as the Party does.
_SHARED: Final = frozenset({"party", "front"})

#: What is between two offices of one title.
_BETWEEN: Final = (",", ";", " kiêm ", "/")

#: Words before an office that leave it what it is.
_BEFORE: Final = frozenset({"phó", "quyền"})

_LONGEST_HEAD: Final = 3

#: Titles are short; of longer ones only so many characters are read and remembered.
_MOST_READ: Final = 300


def are_kinds_apart(kind: str | None, others: frozenset[str]) -> bool:
    """Return True if no body of ``kind`` can be one of the kinds ``others``.

    >>> are_kinds_apart("ministry", frozenset({"mass-organisation"}))
    True
    >>> are_kinds_apart("office", frozenset({"court"}))
    False
    """
    if kind is None or not others or kind in others:
        return False
    if kind in UNDECIDED or not UNDECIDED.isdisjoint(others):
        return False
    return not any(kind in row and not row.isdisjoint(others) for row in ALIKE)


def kinds_of_name(name: str) -> frozenset[str]:
    """Return the kinds that a body of this name can be; none if it does not say.

    >>> sorted(kinds_of_name("Sở Giáo dục và Đào tạo")), kinds_of_name("Vùng Tây Bắc")
    (['department'], frozenset())
    """
    row = _row_of(name)
    return frozenset() if row is None else frozenset(row.kinds)


def level_of_name(name: str) -> str | None:
    """Return the only level at which there are bodies of this name, if it is one.

    >>> level_of_name("Bộ Y tế"), level_of_name("Công an")
    ('central', None)
    """
    row = _row_of(name)
    return None if row is None or row.open else row.level


def _row_of(name: str) -> BodyKind | None:
    row = body_named(name)
    if row is None or (row.open and row.code not in _CLEAR):
        return None
    return None if row.organ_of and row.system in _SHARED else row


@frozen
class TitledOffice:
    """What the title of one office says.

    Attributes:
        holders: The kinds of body that have such an office; none if any can.
        body: The kind of body named behind the office, where one is.
        words: The words behind the office.
        is_placed: Whether it says which of the bodies of that kind.
    """

    holders: frozenset[str]
    body: BodyKind | None
    words: frozenset[str]
    is_placed: bool

    def is_apart(self, kind: str | None, name: str) -> bool:
        """Return True if a body of that kind and name surely has no such office.

        The Party and the unions have organisations inside other bodies: an office in
        one of them may be recorded for the body that it is in.
        """
        if are_kinds_apart(kind, self.holders):
            return True
        if self.body is None or not are_kinds_apart(kind, frozenset(self.body.kinds)):
            return False
        if not kinds_of_name(name).isdisjoint(self.body.kinds):
            return False
        if self.body.system not in _SHARED:
            return True
        return self.is_placed and self.words.isdisjoint(split_plain_words(name)[:1])


def read_office(title: str) -> TitledOffice | None:
    """Return what a title says; None where it names no office, or several.

    >>> read_office("Phó Chủ tịch Hội Nông dân Việt Nam").body.code
    'farmers-union'
    >>> print(read_office("Bí thư Đảng ủy, Giám đốc Sở Y tế"))
    None
    """
    return _read_office(title[:_MOST_READ])


@lru_cache(maxsize=128)
def _read_office(title: str) -> TitledOffice | None:
    if any(one in title.lower() for one in _BETWEEN):
        return None
    words = split_plain_words(title)
    while words and words[0] in _BEFORE:
        words = words[1:]
    for count in range(_LONGEST_HEAD, 0, -1):
        head = " ".join(words[:count])
        if head in HEADS:
            behind = " ".join(words[count:])
            return TitledOffice(
                HOLDERS.get(head, frozenset()),
                _row_of(behind),
                frozenset(words[count:]),
                bool(words_behind(behind)) or behind.endswith("việt nam"),
            )
    return None
