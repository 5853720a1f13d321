"""Which ids were seen, and where first, in a few bytes for each."""

from array import array
from hashlib import blake2b
from typing import Final

from attrs import define, field

from coordination.diagnostics.escaping import shorten_path

_FIRST_SIZE: Final = 1024
#: How many bits of a place are the line; the rest is the number of the file.
_LINE_BITS: Final = 36


@define
class SeenIds:
    """A table from ids to places: 16 bytes a slot instead of 250 an entry.

    An id is kept as a digest of 64 bits, so that two of ten million different ids are
    taken for the same with a chance of one in four hundred thousand.

    >>> seen = SeenIds()
    >>> seen.first("x", "a.jsonl", 3), seen.first("x", "b.json", None)
    (None, 'a.jsonl:3')
    """

    _files: dict[str, int] = field(factory=dict, init=False)
    _names: list[str] = field(factory=list, init=False)
    _keys: "array[int]" = field(init=False, factory=lambda: _zeros(_FIRST_SIZE))
    _places: "array[int]" = field(init=False, factory=lambda: _zeros(_FIRST_SIZE))
    _count: int = field(default=0, init=False)

    def first(self, name: str, file: str, line: int | None) -> str | None:
        """Return where the id ``name`` was seen first; ``None`` if that is here."""
        key = int.from_bytes(blake2b(name.encode(), digest_size=8).digest()) or 1
        at = self._slot(key)
        if not self._keys[at]:
            number = self._files.setdefault(file, len(self._names))
            if number == len(self._names):
                self._names.append(file)
            self._keys[at] = key
            self._places[at] = number << _LINE_BITS | (line or 0)
            self._count += 1
            if 3 * self._count > 2 * len(self._keys):
                self._grow()
            return None
        place = self._places[at]
        return place_of(
            self._names[place >> _LINE_BITS], place & (1 << _LINE_BITS) - 1 or None
        )

    def __bool__(self) -> bool:
        """Return True if any id was seen."""
        return self._count > 0

    def _slot(self, key: int) -> int:
        """Return where ``key`` is, or the free place where it belongs."""
        last = len(self._keys) - 1
        at = key & last
        while self._keys[at] not in (0, key):
            at = at + 1 & last
        return at

    def _grow(self) -> None:
        """Double the table."""
        keys, places = self._keys, self._places
        self._keys, self._places = _zeros(2 * len(keys)), _zeros(2 * len(keys))
        for old, place in zip(keys, places, strict=True):
            if old:
                at = self._slot(old)
                self._keys[at], self._places[at] = old, place


def place_of(file: str, line: int | None) -> str:
    """Return where a record is, for a message."""
    name = shorten_path(file)
    return name if line is None else f"{name}:{line}"


def _zeros(size: int) -> "array[int]":
    return array("Q", bytes(8 * size))
