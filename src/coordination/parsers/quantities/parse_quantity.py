"""Read a text that is one quantity.

Grammar; the whole text has to be read::

    quantity   = [change] (vague units | order [units] | counted) [per] [against]
    per        = "mỗi" words                         also "/" words behind the unit
    counted    = [comparator] ["âm"] figure [units] | ["từ"] figure [units] bound
               | [comparator] ["từ"] range [units] | [comparator] share units
               | comparator multiplier [units]       "hơn trăm": one of them
    order      = ("hàng" | "vài" | "mấy" | "cả") multiplier [("-" | "đến") order]
    vague      = "nhiều" | "một số" | "các" …
    comparator = "hơn" | "gần" | "ít nhất" | "đến" | "≥" …
    bound      = "trở lên" | "trở xuống"
    change     = "tăng" | "giảm" | "vượt" …
    against    = "so với" words                      only after a change
    units      = unit {("," | "và") unit}
    unit       = words that begin with a letter, or "%" [words]

A change is read as its size, with its direction and its base.  Figures: see
`figure`; ranges and shares: see `extent`.
"""

import re
from decimal import Decimal
from functools import cache
from typing import Final

from attrs import evolve

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import ParseError
from coordination.folding.nfc import nfc
from coordination.model.quantity import Change, Comparator, Quantity
from coordination.parsers.common.fold_value import fold_value
from coordination.parsers.common.numerals import read_month, read_multiplier
from coordination.parsers.common.phrases import alternatives, plain
from coordination.parsers.common.unit import as_written, rate, read_units
from coordination.parsers.quantities.extent import (
    Extent,
    read_orders,
    read_pair,
    read_range,
    read_share,
)
from coordination.parsers.quantities.figure import Figure, read_figure
from coordination.tables.number_words import (
    GAPS,
    HALF,
    HUNDRED,
    SPOKEN_DIGITS,
    TEN,
    TENS,
)
from coordination.tables.quantity_words import (
    AGAINST,
    BOUNDS,
    CHANGES,
    COMPARATORS,
    EACH,
    ENDS,
    SIGNS,
    VAGUE,
)
from coordination.tables.units import MEASURES, TIME

_FIGURE: Final = "not-a-figure"
_ONE_UNIT: Final = "one-unit-for-a-range"
_ONE_RATE: Final = "one-rate"
_UNIT: Final = "not-a-unit"
_FIVE: Final = "five-or-year"
_DECIMALS: Final = "decimals-or-thousands"
_MOST_WORDS: Final = 11
_LONGEST_BASE: Final = 100


def parse_quantity(text: str) -> Quantity:
    """Read the quantity that makes up all of ``text``.

    Dots group thousands, a comma opens decimals; any words may be the unit.

    >>> str(parse_quantity("hơn 3.120 tờ rơi, băng rôn, video"))
    'more-than 3120 tờ rơi, băng rôn, video'
    >>> parse_quantity("gần sáu triệu con giống").amount
    Decimal('6000000')
    >>> parse_quantity("nhiều tập thể").amount is None
    True

    Raises:
        ParseError: ``text`` is anything else: a date, a number of a document, a
            figure that can be read in two ways, words left over.

    >>> parse_quantity("24,550 tin")
    Traceback (most recent call last):
    coordination.errors.ParseError: expected decimals that cannot be thousands
      24,550 tin
      ^^^^^^
    """
    folded = fold_value(text)
    try:
        return _read(folded.text.rstrip())
    except ParseError as error:
        span = folded.span(*error.span)
        raise ParseError(error.diagnostic, text, span) from None


def _read(text: str) -> Quantity:
    """Read ``quantity``."""
    at = len(text) - len(text.lstrip())
    change, base = _change().match(text, at), None
    if change:
        at = change.end()
        base = _against().search(text, at)
        text = text[: base.start()] if base else text
    per = _each().search(text, at)
    text = text[: per.start()] if per else text
    value = _read_order(text, at) or _read_vague(text, at) or _read_counted(text, at)
    units, rated = rate(value.units)
    if per and rated:
        raise ParseError(diagnose(_ONE_RATE), text, (at, len(text)))
    return evolve(
        value,
        units=units,
        per=nfc(as_written(per[1])) if per else rated,
        change=Change(CHANGES[plain(change[0])]) if change else None,
        against=nfc(as_written(base[1])) if base else None,
    )


def _read_vague(text: str, at: int) -> Quantity | None:
    """Read ``vague units``."""
    found = _vague().match(text, at)
    if found is None:
        return None
    return Quantity(
        comparator=Comparator.VAGUE,
        words=plain(found[0]),
        units=_read_units(text, found.end()),
    )


def _read_order(text: str, at: int) -> Quantity | None:
    """Read ``order [units]``."""
    orders = read_orders(text, at)
    if orders is None:
        return None
    low, upper, end = orders
    units = _read_units(text, end) if end < len(text) else ()
    return Quantity(
        amount=low, comparator=Comparator.MAGNITUDE, units=units, upper=upper
    )


def _read_counted(text: str, at: int) -> Quantity:
    """Read ``[comparator] figure [units]`` or ``["từ"] figure [units] bound``."""
    lead = _comparator().match(text, at)
    bound = _bound().search(text, at)
    start = at
    if lead and bound:
        raise ParseError(diagnose("one-comparator"), text, bound.span())
    if lead:
        start = lead.end()
    elif bound:
        text = text[: bound.start()]
        since = _since().match(text, at)
        start = since.end() if since else at
    negative = None if bound else _below_zero().match(text, start)
    start = negative.end() if negative else start
    extent = None if negative or bound else _read_extent(text, start)
    if extent is not None:
        return _value(text, extent, lead)
    found = read_figure(text, start) or (lead and _read_one(text, start))
    if not found:
        raise ParseError(diagnose(_FIGURE), text, (start, len(text)))
    figure, end = found
    if text[start:end].lower() == "năm" and not read_units(text, end):
        raise ParseError(diagnose(_FIVE), text, (start, end))
    units = () if end == len(text) else _read_units(text, end)
    if figure.doubtful and not _is_measured(units):
        raise ParseError(diagnose(_DECIMALS), text, (start, end))
    words = lead or bound
    code = _CODES[plain(words[0])] if words else Comparator.EXACT
    amount = -figure.amount if negative else figure.amount
    return Quantity(amount=amount, comparator=Comparator(code), units=units)


def _read_extent(text: str, at: int) -> tuple[Extent, bool] | None:
    """Read a range or a share, and return which it is."""
    since = _since().match(text, at)
    start = since.end() if since else at
    found = read_range(text, start) or read_pair(text, start)
    if found is not None or since:
        return found and (found, False)
    share = read_share(text, at)
    return share and (share, True)


def _value(
    text: str, found: tuple[Extent, bool], lead: re.Match[str] | None
) -> Quantity:
    """Build a range or a share; both figures have one unit."""
    (low, high, stated, end), is_share = found
    sure = (high.grouped or high.scaled) and not is_share
    units = () if end == len(text) and sure else _read_units(text, end)
    if stated and stated != units:
        raise ParseError(diagnose(_ONE_UNIT), text, (end, len(text)))
    timed = any(unit.lower() in TIME for unit in units)
    if is_share and low.amount == high.amount and timed:
        raise ParseError(diagnose(_FIGURE), text, (0, end))  # "24/24 giờ" is always
    if (low.doubtful or high.doubtful) and not _is_measured(units):
        raise ParseError(diagnose(_DECIMALS), text, (0, end))
    return Quantity(
        amount=low.amount,
        comparator=Comparator(_CODES[plain(lead[0])] if lead else "exact"),
        units=units,
        upper=None if is_share else high.amount,
        total=high.amount if is_share else None,
    )


def _read_one(text: str, at: int) -> tuple[Figure, int] | None:
    """Read a multiplier without its figure: "hơn trăm hộ" are more than a hundred."""
    found = read_multiplier(text, at)
    return found and (Figure(Decimal(found[0]), scaled=True), found[1])


def _is_measured(units: tuple[str, ...]) -> bool:
    """Return True if a thousandth of the unit can be meant."""
    return bool(units) and units[0].lower().partition("/")[0].split()[0] in MEASURES


def _read_units(text: str, at: int) -> tuple[str, ...]:
    """Read ``unit {("," | "và") unit}`` up to the end of ``text``."""
    start = at
    glued = not text.startswith(" ", at)
    if glued and read_units(text, at) is None:
        raise ParseError(diagnose(_UNIT), text, (at, len(text)))
    units: list[str] = []
    while at < len(text) or not units:
        comma = _comma().match(text, at) if units else None
        found = _unit().match(text, comma.end() if comma else at)
        if found is None or (units and comma is None):
            raise ParseError(diagnose(_UNIT), text, (at, len(text)))
        units.append(_percent().sub("%", nfc(as_written(found[1]))))
        at = found.end()
    if _is_part_of_figure(units[0]):
        raise ParseError(diagnose(_UNIT), text, (start, start + len(units[0]) + 1))
    return tuple(units)


def _is_part_of_figure(unit: str) -> bool:
    """Return True if ``unit`` is a number word, a month of a day, a comparison."""
    first, _, rest = unit.lower().partition(" ")
    if first == "phần" and _is_digit(rest):
        return True  # "hai phần ba"
    if AGAINST in rest or (first == "tháng" and read_month(rest)):
        return True
    if not HALF.isdisjoint(rest.split()):
        return True
    return first in _PARTS or read_multiplier(first) is not None


def _is_digit(words: str) -> bool:
    """Return True if ``words`` begin with a digit, or the word for one."""
    first = words.partition(" ")[0]
    return first in SPOKEN_DIGITS or first in {TEN, HUNDRED} or first.isdecimal()


#: What makes another figure of the one before: "một nửa", "hai phẩy năm", "mười mấy".
_PARTS: Final = frozenset({*HALF, "nửa", "phẩy", "mấy", TENS, *GAPS})

#: The comparator that each phrase of the tables stands for.
_CODES: Final = COMPARATORS | ENDS | BOUNDS | SIGNS


@cache
def _change() -> re.Pattern[str]:
    return re.compile(f"{alternatives(CHANGES)} {{1,3}}", re.IGNORECASE)


@cache
def _against() -> re.Pattern[str]:
    return re.compile(f" {{1,3}}{alternatives([AGAINST])} (.{{1,{_LONGEST_BASE}}})$")


@cache
def _each() -> re.Pattern[str]:
    """Match what a figure is counted for, at the end: "2 lần mỗi năm"."""
    words = r"(?: {1,3}[^\W\d_]{1,12}){1,3}"
    return re.compile(rf" {{1,3}}{alternatives(EACH)}({words})$", re.IGNORECASE)


@cache
def _vague() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(VAGUE)}(?!\w)(?! hơn\b)", re.IGNORECASE)


@cache
def _comparator() -> re.Pattern[str]:
    words = f"{alternatives(COMPARATORS | ENDS)} {{1,3}}"
    return re.compile(f"{words}|[{''.join(SIGNS)}] {{0,3}}", re.IGNORECASE)


@cache
def _below_zero() -> re.Pattern[str]:
    measured = "-(?=[0-9.,]{1,20} {0,3}(?:%|‰|°|điểm|độ))"
    return re.compile(f"âm {{1,3}}|{measured}", re.IGNORECASE)


@cache
def _since() -> re.Pattern[str]:
    return re.compile("từ {1,3}", re.IGNORECASE)


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(f" {{1,3}}{alternatives(BOUNDS)}$", re.IGNORECASE)


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(" {0,3},| {1,3}và(?= )")


@cache
def _percent() -> re.Pattern[str]:
    return re.compile("^phần trăm(?!\\w)", re.IGNORECASE)


@cache
def _unit() -> re.Pattern[str]:
    """Match one unit: words up to a comma, "và" or the end."""
    word = r"(?:[%‰₫€$]|[^\W\d_]\w{0,29}(?:[-&.][^\W_]\w{0,29}){0,5})"
    per = " {0,3}/ {0,3}(?:0?1 {1,3})?"
    more = rf"(?:(?:{per}| {{1,3}}(?!và )){word}){{0,{_MOST_WORDS}}}"
    return re.compile(rf" {{0,3}}({word}{more})(?= *,| +và |$)")
