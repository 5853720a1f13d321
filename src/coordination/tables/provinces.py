"""Provinces and cities under central authority, as they were and as they are.

63 units until 30 June 2025, 34 since (Nghị quyết 202/2025/QH15, 12 June 2025; the
new authorities work from 1 July 2025).  Huế became a city on 1 January 2025 (Nghị
quyết 175/2024/QH15); Đồng Nai (30/2026/QH16), Quảng Ninh (36/2026/QH16) and Bắc
Ninh (39/2026/QH16) in 2026.  Codes since July 2025: Quyết định 19/2025/QĐ-TTg.
Codes before: General Statistics Office; those above 52 are not confirmed.

A unit of the same name is not the same unit: Tây Ninh since July 2025 is Long An
and Tây Ninh, and has the code that Long An had.  A code or a name alone does not
name a unit without a date.
"""

from datetime import date, timedelta
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final
from unicodedata import combining, normalize

from attrs import evolve, frozen

from coordination.folding.fold import fold_text
from coordination.tables.lifetimes import can_overlap
from coordination.tables.spelling import with_new_tones, word_pattern

_DAY: Final = timedelta(days=1)
_HUE: Final = date(2025, 1, 1)
_MERGED: Final = date(2025, 7, 1)
_CITY_OF_DONG_NAI: Final = date(2026, 4, 30)
_CITY_OF_QUANG_NINH: Final = date(2026, 9, 1)
_CITY_OF_BAC_NINH: Final = date(2026, 9, 20)

#: Adopted before they came into force.
_HUE_ADOPTED: Final = date(2024, 11, 30)
_MERGER_ADOPTED: Final = date(2025, 6, 12)

OLD_CODES: Final = "Tổng cục Thống kê (124/2004/QĐ-TTg)"
_MERGER: Final = "202/2025/QH15; 19/2025/QĐ-TTg"


@frozen
class Province:
    """One unit during one time.

    Attributes:
        code: Two digits; with a date it names the unit.
        name: Without "tỉnh" or "thành phố".
        city: Whether it is a city under central authority.
        since: Its first day; absent where it is older than the table.
        until: Its last day; absent where it is still there.
        successors: Codes of the unit that took over on the day after.
        code_confirmed: Whether two sources carry the code.
        adopted: The day on which its beginning was decided, where that is known;
            its bodies work from ``since``.
        source: What decided its beginning and its code.
        seat: Name of the former unit in which the seat of a merged one lies.
    """

    code: str
    name: str
    city: bool = False
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    code_confirmed: bool = True
    adopted: date | None = None
    source: str = OLD_CODES
    seat: str | None = None

    @property
    def full_name(self) -> str:
        """The name with what it is: "tỉnh Tây Ninh"."""
        return f"{'thành phố' if self.city else 'tỉnh'} {self.name}"

    def in_use(self, earliest: date, latest: date) -> bool:
        """Return True if it was there on some day from ``earliest`` to ``latest``."""
        return can_overlap(self.since, self.until, earliest, latest)


#: The last of the old codes that two sources carry.
_LAST_CONFIRMED: Final = 52

_OLD_CITIES: Final = frozenset(
    {"Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"}
)

#: Old code, name, code of the unit of which it became a part.
_MERGING: Final = (
    ("02", "Hà Giang", "08"), ("06", "Bắc Kạn", "19"), ("08", "Tuyên Quang", "08"),
    ("10", "Lào Cai", "15"), ("15", "Yên Bái", "15"), ("17", "Hòa Bình", "25"),
    ("19", "Thái Nguyên", "19"), ("24", "Bắc Giang", "24"), ("25", "Phú Thọ", "25"),
    ("26", "Vĩnh Phúc", "25"), ("27", "Bắc Ninh", "24"), ("30", "Hải Dương", "31"),
    ("31", "Hải Phòng", "31"), ("33", "Hưng Yên", "33"), ("34", "Thái Bình", "33"),
    ("35", "Hà Nam", "37"), ("36", "Nam Định", "37"), ("37", "Ninh Bình", "37"),
    ("44", "Quảng Bình", "44"), ("45", "Quảng Trị", "44"), ("48", "Đà Nẵng", "48"),
    ("49", "Quảng Nam", "48"), ("51", "Quảng Ngãi", "51"), ("52", "Bình Định", "52"),
    ("54", "Phú Yên", "66"), ("56", "Khánh Hòa", "56"), ("58", "Ninh Thuận", "56"),
    ("60", "Bình Thuận", "68"), ("62", "Kon Tum", "51"), ("64", "Gia Lai", "52"),
    ("66", "Đắk Lắk", "66"), ("67", "Đắk Nông", "68"), ("68", "Lâm Đồng", "68"),
    ("70", "Bình Phước", "75"), ("72", "Tây Ninh", "80"), ("74", "Bình Dương", "79"),
    ("75", "Đồng Nai", "75"), ("77", "Bà Rịa - Vũng Tàu", "79"),
    ("79", "Hồ Chí Minh", "79"), ("80", "Long An", "80"), ("82", "Tiền Giang", "82"),
    ("83", "Bến Tre", "86"), ("84", "Trà Vinh", "86"), ("86", "Vĩnh Long", "86"),
    ("87", "Đồng Tháp", "82"), ("89", "An Giang", "91"), ("91", "Kiên Giang", "91"),
    ("92", "Cần Thơ", "92"), ("93", "Hậu Giang", "92"), ("94", "Sóc Trăng", "92"),
    ("95", "Bạc Liêu", "96"), ("96", "Cà Mau", "96"),
)  # fmt: skip

#: Neither merged nor renamed.
_UNCHANGED: Final = (
    ("01", "Hà Nội"), ("04", "Cao Bằng"), ("11", "Điện Biên"), ("12", "Lai Châu"),
    ("14", "Sơn La"), ("20", "Lạng Sơn"), ("38", "Thanh Hóa"), ("40", "Nghệ An"),
    ("42", "Hà Tĩnh"),
)  # fmt: skip

#: Formed by merger, with the code of the old unit in which the new one has its seat.
_FORMED: Final = (
    ("08", "Tuyên Quang"), ("15", "Lào Cai"), ("19", "Thái Nguyên"),
    ("24", "Bắc Ninh"), ("25", "Phú Thọ"), ("31", "Hải Phòng"), ("33", "Hưng Yên"),
    ("37", "Ninh Bình"), ("44", "Quảng Trị"), ("48", "Đà Nẵng"),
    ("51", "Quảng Ngãi"), ("52", "Gia Lai"), ("56", "Khánh Hòa"), ("66", "Đắk Lắk"),
    ("68", "Lâm Đồng"), ("75", "Đồng Nai"), ("79", "Hồ Chí Minh"),
    ("80", "Tây Ninh"), ("82", "Đồng Tháp"), ("86", "Vĩnh Long"), ("91", "An Giang"),
    ("92", "Cần Thơ"), ("96", "Cà Mau"),
)  # fmt: skip

#: Other spellings, as `_key` writes them.
_ALIASES: Final = MappingProxyType(
    {
        "hcm": "hồchíminh",
        "sàigòn": "hồchíminh",
        "tthuế": "thừathiênhuế",
        "brvt": "bàrịavũngtàu",
        "bắccạn": "bắckạn",
        **{
            f"{first}{rest}": f"đắk{name}"
            for first in ("đắk", "đăk", "đắc", "đăc", "đak", "dak")
            for name, written in (
                ("lắk", ("lắk", "lăk", "lắc", "lăc", "lak")),
                ("nông", ("nông", "nong")),
            )
            for rest in written
        },
    }
)

#: Words that may precede a name, and whether it says that the unit is a city.
_TYPES: Final = (
    ("tỉnh", False),
    ("tinh", False),
    ("thànhphố", True),
    ("thanhpho", True),
    ("thủđô", True),
    ("thudo", True),
    ("tp", True),
)

#: Words that may follow the name of a former unit.
_FORMER: Final = ("cũ", "trướcđây")

#: Names are short; no longer text is looked up.
_LONGEST_NAME: Final = 60


@cache
def provinces() -> tuple[Province, ...]:
    """Return all units: the 63, then what followed on them."""
    return (*_before(), *_since(), *_cities_of_2026())


@cache
def _by_name() -> MappingProxyType[str, tuple[Province, ...]]:
    """Return the units under their names, with their accents and without."""
    found: dict[str, tuple[Province, ...]] = {}
    for row in provinces():
        key = _key(row.name)
        for one in {key, _plain(key)}:  # a name may have no accents
            found[one] = (*found.get(one, ()), row)
    for other, name in _ALIASES.items():
        found[other] = found[_plain(other)] = found[name]
    return MappingProxyType(found)


@cache
def _by_code() -> MappingProxyType[str, tuple[Province, ...]]:
    found: dict[str, tuple[Province, ...]] = {}
    for row in provinces():
        found[row.code] = (*found.get(row.code, ()), row)
    return MappingProxyType(found)


def folded(name: str) -> str:
    """Write a name as it is compared: small letters, one dash, new tone marks.

    >>> folded("Bà Rịa – Vũng Tàu"), folded("Hoà Bình")
    ('bà rịa - vũng tàu', 'hòa bình')
    """
    return " ".join(with_new_tones(fold_text(name).lower()).split())


def _key(name: str) -> str:
    """Return the letters of a name alone: words apart and together are one."""
    return "".join(word_pattern().findall(with_new_tones(fold_text(name).lower())))


def _plain(key: str) -> str:
    """Return ``key`` without accents."""
    bare = normalize("NFD", key.replace("đ", "d"))
    return "".join(letter for letter in bare if not combining(letter))


@lru_cache(maxsize=4096)
def _read(name: str) -> tuple[tuple[Province, ...], bool | None]:
    key = _key(name[:_LONGEST_NAME])
    for former in _FORMER:
        key = key.removesuffix(former)
    by_name = _by_name()
    if rows := by_name.get(key):
        return rows, None
    for word, city in _TYPES:
        if key.startswith(word) and (rows := by_name.get(key[len(word) :])):
            return rows, city
    return (), None


def find_by_name(name: str) -> tuple[Province, ...]:
    """Return the units that were ever called ``name``, the oldest first.

    Any spelling will do: old and new tone marks, with and without accents, dashes
    and spaces, "tỉnh" or "thành phố" before it, "(cũ)" behind it.

    >>> [(row.code, row.until is None) for row in find_by_name("Tây Ninh")]
    [('72', False), ('80', True)]
    >>> find_by_name("TPHCM") == find_by_name("ho chi minh")
    True
    >>> find_by_name("Sơn Hải")
    ()
    """
    return _read(name)[0]


def type_in(name: str) -> bool | None:
    """Return True if the words before the name say a city, False for a province.

    >>> type_in("TP. Huế"), type_in("tỉnh Bắc Ninh (cũ)"), type_in("Huế")
    (True, False, None)
    """
    return _read(name)[1]


def coded(code: str) -> tuple[Province, ...]:
    """Return the units that ever had ``code``, the oldest first.

    >>> [row.name for row in coded("24")]
    ['Bắc Giang', 'Bắc Ninh', 'Bắc Ninh']
    """
    return _by_code().get(code, ())


def _before() -> tuple[Province, ...]:
    """Return the 63, in the order of their old codes."""
    last = _MERGED - _DAY
    units = [
        *(_old(code, name, last, new) for code, name, new in _MERGING),
        *(_old(code, name) for code, name in _UNCHANGED),
        _old("22", "Quảng Ninh", _CITY_OF_QUANG_NINH - _DAY, "22"),
        _old("46", "Thừa Thiên Huế", _HUE - _DAY, "46"),
    ]
    return tuple(sorted(units, key=lambda row: row.code))


def _old(
    code: str, name: str, until: date | None = None, successor: str | None = None
) -> Province:
    return Province(
        code,
        name,
        city=name in _OLD_CITIES,
        until=until,
        successors=() if successor is None else (successor,),
        code_confirmed=int(code) <= _LAST_CONFIRMED,
    )


def _since() -> tuple[Province, ...]:
    """Return what was new in 2025: Huế, then the 23 formed by merger."""
    ends = {"24": _CITY_OF_BAC_NINH - _DAY, "75": _CITY_OF_DONG_NAI - _DAY}
    seats = {code: name for code, name, _ in _MERGING}
    merged = (
        Province(
            code,
            name,
            city=name in _OLD_CITIES,
            since=_MERGED,
            until=ends.get(code),
            successors=(code,) if code in ends else (),
            adopted=_MERGER_ADOPTED,
            source=_MERGER,
            seat=seats[code],
        )
        for code, name in _FORMED
    )
    hue = Province(
        "46",
        "Huế",
        city=True,
        since=_HUE,
        adopted=_HUE_ADOPTED,
        source="175/2024/QH15",
    )
    return (hue, *merged)


def _cities_of_2026() -> tuple[Province, ...]:
    city = Province("", "", city=True)
    table = (
        ("75", "Đồng Nai", _CITY_OF_DONG_NAI, "30/2026/QH16"),
        ("22", "Quảng Ninh", _CITY_OF_QUANG_NINH, "36/2026/QH16"),
        ("24", "Bắc Ninh", _CITY_OF_BAC_NINH, "39/2026/QH16"),
    )
    return tuple(
        evolve(city, code=code, name=name, since=since, source=source)
        for code, name, since, source in table
    )
