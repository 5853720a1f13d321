"""How much a JSON text may contain, so that no text can exhaust the machine."""

from typing import Final

from attrs import field, frozen
from attrs.validators import and_, ge, le


@frozen(kw_only=True)
class Limits:
    """Bounds on a JSON text.  What exceeds one of them is refused unread.

    >>> Limits(bytes=1_000).depth
    64

    Attributes:
        bytes: The size of the text, in bytes (of a ``str``, in characters).
        depth: How deep lists and objects may be nested; at most 500.
        items: How many members and list items it may contain in all.
        digits: How many digits one number may have; at most 4,300, as in Python.
    """

    bytes: int = field(default=32 * 1024 * 1024, validator=ge(0))
    depth: int = field(default=64, validator=and_(ge(1), le(500)))
    items: int = field(default=1_000_000, validator=ge(1))
    digits: int = field(default=100, validator=and_(ge(1), le(4_300)))


#: Far above any real dossier, far below what harms a small machine.
DEFAULT_LIMITS: Final = Limits()
