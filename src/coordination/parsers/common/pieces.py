"""The smallest pieces of the patterns: words in any case, gaps, digits, ends.

A pattern that ignores case loses the fast search for its first character, so
words are spelled out for both cases instead.  ``{name}`` in a template stands for
a piece of this module.
"""

import re
from typing import Final

#: Between two words: what is typed there, never a new paragraph.
GAP: Final = " {1,3}"
#: Between a word and a figure, which printers set close together.
SOME: Final = " {0,3}"
#: A year as officials write it.
YEAR: Final = "(?:1[0-9]{3}|2[0-9]{3})"
#: Capital letters: in between Unicode has small ones, so they are written out.
CAPITAL: Final = (
    "[A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]"
)
#: Small words that a lost space glues to a figure, and that no unit is written like.
_LOST_SPACE: Final = (
    "và|của|là|trên|tại|đến|theo|cho|có|do|về|với|để|đã|được|trong|như|thì|nhằm|tầm"
    "|định|nhiệm|phấn|đạt|tăng|giảm|gồm|bao|cùng|nhưng|nên|mà|vào|từ|khi|các|những"
)
#: What extraction glues to a year where a paragraph ended: a heading in capitals, a
#: capitalised word, the number of the next item, "V/v"; or a small word of grammar.
#: Figures and signs behind a group of capitals make a code of it ("2004NĐ-CP").
GLUED: Final = (
    f"(?=(?:(?:{CAPITAL}[^\\W\\d_]{{1,14}}|[ỞÝÔỨ])(?![\\w/-]|[.]{CAPITAL})|V/v"
    f"|(?:[0-9]{{1,2}}|[IVX]{{1,4}}|[a-dđ])[.)] ?{CAPITAL}"
    f"|(?:{_LOST_SPACE})(?!\\w)))"
)
#: After a year: no digit, no letter, nothing that makes it another figure.  What a
#: comma ties to it may be the next year of a list.
YEAR_END: Final = (
    rf"(?:(?![0-9]|[.:%][0-9]|,(?!{YEAR}(?![0-9]))[0-9]|/[0-9A-Za-zĐ])(?![A-Za-zÀ-ỹ])"
    f"|{GLUED})"
)
DASH: Final = " {0,3}-{1,2} {0,3}"


def word(text: str) -> str:
    """Return a pattern for ``text`` in lower, upper or mixed case.

    Where a word has its tone on another letter in older spelling, both are read.

    >>> bool(re.fullmatch(word("khóa"), "Khoá")), word("kỳ")
    (True, '[kK](?:[ỳỲ]|[ìÌ])')
    """
    pattern = ""
    for letter in text:
        pattern += GAP if letter == " " else _either_case(letter)
    for modern, both in _SPELLINGS.items():
        pattern = pattern.replace(_spelled(modern), both)
    return pattern


def words(*texts: str) -> str:
    """Return a pattern for any of ``texts``, the longest first."""
    ordered = sorted(texts, key=len, reverse=True)
    return f"(?:{'|'.join(word(text) for text in ordered)})"


def spellings(text: str) -> tuple[str, ...]:
    """Return ``text`` with its tone on either letter, as triggers are looked for.

    >>> spellings("niên khóa"), spellings("giai đoạn")
    (('niên khóa', 'niên khoá'), ('giai đoạn',))
    """
    for modern, older in _OLDER_SPELLINGS.items():
        if modern in text:
            return text, text.replace(modern, older)
    return (text,)


def _either_case(letter: str) -> str:
    upper = letter.upper()
    return re.escape(letter) if upper == letter else f"[{letter}{upper}]"


def _spelled(letters: str) -> str:
    return "".join(_either_case(letter) for letter in letters)


#: How rhymes were written before, where words begin a search.
_OLDER_SPELLINGS: Final = {"óa": "oá", "quý": "quí", "kỳ": "kì"}
#: Rhymes and letters that are written in two ways.
_SPELLINGS: Final = {
    "óa": f"(?:{_spelled('óa')}|{_spelled('oá')})",
    "quý": f"{_spelled('qu')}(?:[ýÝ]|[íÍ])",
    "kỳ": f"{_spelled('k')}(?:[ỳỲ]|[ìÌ])",
    "hằng": f"{_spelled('h')}[ằẰàÀ]{_spelled('ng')}",
}
