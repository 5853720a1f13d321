"""Patterns of what follows a number without being part of it: short name, matter."""

import re
from functools import cache
from typing import Final

from coordination.parsers.citations.citation_patterns import GAP, type_words
from coordination.tables.citation_words import MATTERS

_LONGEST_SUBJECT: Final = 300


@cache
def short_name() -> re.Pattern[str]:
    """Match a short name in brackets; the name is group 1 or 2."""
    said = r"(?:sau đây\s)?(?:được\s)?(?:gọi|viết)(?:\s(?:chung|tắt))?\slà\s?:?\s?"
    return re.compile(
        rf"{GAP}{{0,3}}\(\s?(?:{said}[\"“]?([^()\"“”\n]{{2,80}})[\"”]?"
        rf"|((?:{type_words()})\s(?:số\s)?[^\s()]{{1,24}}))\s?\)",
        re.IGNORECASE,
    )


@cache
def subject() -> re.Pattern[str]:
    """Match what a document is about, to the end of the clause; words are group 1."""
    begins = "|".join(sorted(MATTERS, key=len, reverse=True))
    return re.compile(
        rf"{GAP}{{0,3}}[,:]?{GAP}{{1,4}}((?:{begins})(?!\w)"
        rf"(?:(?!\n\s?\n|\.\s|\.\Z)[^;|\"“”()]){{1,{_LONGEST_SUBJECT}}})",
        re.IGNORECASE,
    )


@cache
def back_reference() -> re.Pattern[str]:
    """Match words behind a type that point back: "này", "nêu trên"."""
    return re.compile(
        r"(?<=\s)(?:này|nêu trên|nói trên|kể trên|trên đây"
        r"|trên(?=\s?[.,;:)]|\Z))(?!\w)",
        re.IGNORECASE,
    )
