"""What hostile texts are made of: the tokens of the grammars, and units of them."""

import random
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.tables import citation_words, issuing_bodies, party_words
from coordination.tables.document_types import document_types
from coordination.tables.issuers import issuers
from coordination.tables.number_words import MULTIPLIERS
from coordination.tables.quantity_words import COMPARATORS
from coordination.tables.time_words import (
    ORDINAL_WEEKDAYS,
    PARTS_OF_DAY,
    PERIOD_HEADS,
    STEPS,
    SUNDAYS,
)
from coordination.tables.units import UNITS
from tests.parsers.forms import FORMS

DIGITS: Final = ("0", "1", "5", "12", "31", "100", "2021", "1.500", "24.550.", "0,5")
MARKS: Final = (
    *"-/.,;:&%()[]{}\"'“”‘’«»–—…_+*|<>=~≥≤#@!?°^\\",
    *(" ", "  ", "   ", "\n", "\t", "\u200b", "\u00a0", "\u0301", "\u0323"),
)
LETTERS: Final = ("A", "Đ", "q", "x", "ư", "L", "bis", "h", "g", "T", "Q")
ROMAN: Final = ("I", "V", "X", "XII", "iv")
CODES: Final = ("QĐ", "NĐ-CP", "UBND", "TTLT", "KH", "QH15", "TW", "BTGTU", "CTr")
WORDS: Final = (
    *("ngày", "tháng", "năm", "quý", "tuần", "giờ", "phút", "số", "khóa", "kỳ họp"),
    *("từ", "đến", "và", "hoặc", "của", "trước", "sau", "hết", "nay", "qua", "hằng"),
    *("hàng", "mỗi", "lần", "ít nhất", "định kỳ", "một", "hai", "mười", "trăm", "lẻ"),
    *("rưỡi", "nửa", "đầu", "cuối", "âm lịch", "Giáp Thìn", "đồng", "người", "nghìn"),
    *("Luật", "Nghị định", "Quyết định", "Mẫu số", "điểm", "khoản", "Điều", "về việc"),
    *("ban hành", "sửa đổi", "Bộ Giáo dục và Đào tạo", "UBND tỉnh", "nêu trên", "này"),
    *("(sau đây gọi tắt là", "giữa", "liên Bộ", "Luật Đất đai năm 2013", "\\r\\n"),
    *("giai đoạn", "nhiệm kỳ", "năm học", "tầm nhìn", "cách đây", "tỷ lệ", "lúc"),
)
#: How many tokens a unit has at most.
MOST_TOKENS: Final = 4


@cache
def tokens() -> tuple[str, ...]:
    """Return the alphabet: what is written here, and the words of the tables."""
    tables = (
        *PARTS_OF_DAY,
        *ORDINAL_WEEKDAYS,
        *SUNDAYS,
        *STEPS,
        *PERIOD_HEADS,
        *sorted(MULTIPLIERS),
        *sorted(COMPARATORS),
        *sorted(UNITS)[::7],
        *citation_words.UNITS,
        *citation_words.RELATIONS,
        *citation_words.MATTERS,
        *issuing_bodies.WHOLE[::3],
        *issuing_bodies.TASKED,
        *issuing_bodies.OPEN[::3],
        *party_words.HEADS_OF_BODIES[::9],
        *sorted({row.code for row in document_types()}),
        *sorted({row.code for row in issuers()})[::9],
        *sorted({row.vi for row in document_types()})[::4],
    )
    return tuple(
        dict.fromkeys((*DIGITS, *MARKS, *LETTERS, *ROMAN, *CODES, *WORDS, *tables))
    )


def units(seed: int) -> Iterator[tuple[str, str, str]]:
    """Yield heads, units and tails without end: one seed, one sequence.

    Marks and digits are drawn as often as all words together, because they are what
    patterns repeat over.  Some units are a form of the tests, whole.
    """
    draw = random.Random(seed)
    short = (*DIGITS, *MARKS, *LETTERS, *ROMAN, *CODES)
    forms = [text for form in FORMS.values() for _, text, _ in form.accepted.values()]

    def some(least: int) -> str:
        return "".join(
            draw.choice(short if draw.random() < 0.6 else tokens())
            + draw.choice(("", "", " "))
            for _ in range(draw.randint(least, MOST_TOKENS))
        )

    while True:
        unit = some(1) if draw.random() < 0.9 else draw.choice(forms) + some(0)
        framed = draw.random() < 0.3
        yield some(0) if framed else "", unit, some(0) if framed else ""


def hostile(head: str, unit: str, tail: str, size: int) -> str:
    """Return ``unit`` again and again between ``head`` and ``tail``."""
    return head + unit * max(1, (size - len(head) - len(tail)) // len(unit)) + tail
