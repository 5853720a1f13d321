"""The smallest pieces of the patterns: words in any case, gaps, digits, ends.

A pattern that ignores case loses the fast search for its first character, and the
fast choice between words: first letters are spelled out for both cases.  ``{name}`` in
a template stands for a piece of this module.
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
#: A letter of any Latin alphabet.  To look one up here is twice as fast as to ask what
#: Unicode counts as a letter; words of the country have no others.
LATIN: Final = "[a-zA-ZªµºÀ-ÖØ-öø-ɏḀ-ỿ]"
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

    >>> bool(re.fullmatch(word("khóa"), "Khoá")), word("kỳ"), word("ngày")
    (True, '[kK](?:[ỳỲ]|[ìÌ])', '[nN](?i:gày)')
    """
    for modern, both in _SPELLINGS.items():
        if modern in text:
            before, after = text.split(modern, 1)
            return f"{word(before)}{both}{word(after)}"
    return "".join(map(_in_any_case, _RUNS.findall(text)))


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


def either_case(letters: str) -> str:
    """Return a set of ``letters`` in lower and in upper case.

    >>> either_case("áđ"), either_case("/")
    ('[áÁđĐ]', '[/]')
    """
    both = (dict.fromkeys((letter, letter.upper())) for letter in letters)
    return f"[{''.join(letter for forms in both for letter in forms)}]"


def _in_any_case(run: str) -> str:
    if run == " ":
        return GAP
    return either_case(run) if len(run) == 1 else f"(?i:{re.escape(run)})"


#: How rhymes were written before, where words begin a search.
_OLDER_SPELLINGS: Final = {"óa": "oá", "quý": "quí", "kỳ": "kì"}
#: A space, the first letter of a word, and what may ignore case.  To ignore case is
#: compiled five times as fast as a set for each letter, but "i", "k" and "s" would be
#: found in the dotless i, the sign of Kelvin and the long s as well.
_RUNS: Final = re.compile("^[^ ]|(?<= )[^ ]| |[iks]|[^ iks]+")
#: Rhymes and letters that are written in two ways.
_SPELLINGS: Final = {
    "óa": "(?:[óÓ][aA]|[oO][áÁ])",
    "quý": "[qQ][uU](?:[ýÝ]|[íÍ])",
    "kỳ": "[kK](?:[ỳỲ]|[ìÌ])",
    "hằng": "[hH][ằẰàÀ](?i:ng)",
}
