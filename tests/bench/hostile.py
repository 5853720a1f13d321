"""Texts that make careless readers slow: one piece, again and again."""

from typing import Final

#: Pieces that are repeated; `alphabet` draws many more.
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
