"""Numbers and letters before the items of lists: "1.", "a)", "II."."""

import re
from functools import cache

from attrs import frozen


@frozen
class Item:
    """The number or letter of an item of a list: "1.", "a)", "II.".

    Attributes:
        end: Where the item itself begins.
        level: How the items of its list are numbered: "roman", "digit", "letter".
        number: Its number, if it is one.
    """

    end: int
    level: str
    number: int | None


def item_of(text: str, start: int, end: int) -> Item | None:
    """Read the number of an item at ``start``; ``None`` if there is none.

    >>> item_of("2. Khám bệnh", 0, 12)
    Item(end=3, level='digit', number=2)
    >>> item_of("1.264 vụ", 0, 8), item_of("C. Mác", 0, 6)
    (None, None)
    """
    found = _item().match(text, start, end)
    if found is None or found.lastgroup is None:
        return None
    number = int(found[0].split(".")[0].strip(") ")) if found["digit"] else None
    return Item(found.end(), found.lastgroup, number or None)


@cache
def _item() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?P<roman>[IVX]{1,5})\.|(?P<letter>[a-zđ])\)"
        r"|(?P<digit>\d{1,2}(?:\.\d{1,2}){0,2})[.)])\s{1,3}(?=\S)"
    )
