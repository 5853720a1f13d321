"""Texts that make careless readers slow: one piece, again and again."""

from typing import Final

from tests.parsers.forms import FORMS

#: A form repeated is the hardest text for its own reader.
HOSTILE: Final = (
    "1/1/",
    "-QĐ/",
    "ngày 1 tháng 1 ",
    "1",
    "\u0323\u0301",
    "a\u0301",
    " ",
    "năm ",
    "2020 - ",
    "1, ",
    "từ 1/1 đến ",
    "hai ",
    "hàng ",
    "thứ hai, ",
    "khóa XII ",
    "24.550.",
    "\u200b",
)

#: One text of every form, to be repeated.
OF_FORMS: Final = tuple(
    text for form in FORMS.values() for _, text, _ in list(form.accepted.values())[:1]
)


def long(piece: str, size: int) -> str:
    """Repeat ``piece`` up to about ``size`` characters."""
    return piece * (size // len(piece))
