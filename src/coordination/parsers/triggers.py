"""The triggers: the digits and words at which a scan stops to try its readers.

One pattern finds them.  It begins with a set of characters, because that makes a scan
fast: the digits, and the rarest letter of each word, so that the thousands of words
beginning with n or t cost nothing.  The letter behind chooses the words that are tried,
and their beginnings are checked backwards.
"""

import re
from collections.abc import Container, Iterable
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple, TypeAlias

from coordination.parsers.common.pieces import (
    DASH,
    GAP,
    SOME,
    YEAR,
    either_case,
    spellings,
)
from coordination.parsers.quantities.find_in_words import (
    ORDER_TRIGGERS,
    VAGUE_TRIGGERS,
    WORDS_TRIGGERS,
)
from coordination.tables.number_words import MULTIPLIERS, NOUNS
from coordination.tables.time_words import (
    NUANCES_OF_PARTS,
    PARTS_OF_DAY,
    PERIOD_HEADS,
    RECURRING_UNITS,
    STEPS,
    STEPS_OF_PARTS,
    STRETCHES,
)


def _any(*texts: str) -> str:
    """Match any of ``texts`` in whatever case and spelling.

    Where only a reader has to be found, ignoring case does, and is compiled soon.
    """
    forms = [form for text in texts for form in spellings(text)]
    return f"(?i:{'|'.join(sorted(forms, key=len, reverse=True))})".replace(" ", GAP)


class TriggerWord(NamedTuple):
    """A word at which readers are tried.

    Attributes:
        name: What the table of readers calls it.
        word: The word, in lower case.
        follow: A pattern of what has to follow for any reader to succeed.
    """

    name: str
    word: str
    follow: str = r"(?!\w)"


#: Letters of running text by how often they occur, the most frequent first.
_BY_FREQUENCY: Final = " nhtcigupoađáàmrvyưếệkblsdảâộốạủịqựôêăềấớểợơỉíậ"
_FIGURES: Final = "[0-9IVXivx]"
_NUMBERS: Final = _any(
    "một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"
)
_SHIFTS: Final = _any(*STEPS)
_POINTS: Final = _any("ngày", "năm", "tháng", "quý", "đầu", "giữa", "cuối", "các")
_UNITS: Final = _any(*RECURRING_UNITS)
_FRAMED: Final = f"{GAP}(?:[0-9(IVX]|{_any('từ', 'năm', *STRETCHES)})"
_LATER: Final = f"{GAP}{_any(*STEPS_OF_PARTS, *NUANCES_OF_PARTS)}"
_UNTIL: Final = _any("đến", "tới", "cho đến", "cho tới")
_SIGHTED: Final = f"{GAP}(?:{_UNTIL}{GAP})?(?:{_any('hết')}{GAP})?[12]"
_ROMAN: Final = f"{SOME}[IVXLivxl0-9]"

WORDS: Final = (
    TriggerWord("year", "năm", f"{SOME}(?:[12]|{_any('một', 'hai')})"),
    TriggerWord("shift", "năm", f"{GAP}{_SHIFTS}"),
    TriggerWord(
        "month-word",
        "tháng",
        f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS}|{_any('đầu', 'cuối')})",
    ),
    TriggerWord("each", "hàng", f"{GAP}{_UNITS}"),
    TriggerWord("quarter", "quý", f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS})"),
    TriggerWord("quarter", "quí", f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS})"),
    TriggerWord("quarters", "quý", f"{GAP}{_any('đầu', 'cuối')}"),
    TriggerWord(
        "day",
        "ngày",
        f"{GAP}(?:{_any('mai', 'kia', 'mùng', 'mồng', 'hăm')}|{_NUMBERS})",
    ),
    TriggerWord("shift", "tuần", f"{GAP}{_SHIFTS}"),
    TriggerWord("shift", "hôm", f"{GAP}{_any('nay', 'qua', 'kia')}"),
    *(TriggerWord("shift", part, _LATER) for part in PARTS_OF_DAY),
    TriggerWord("from", "từ", f"{GAP}(?:[0-9]|{_POINTS})"),
    *(
        TriggerWord("school" if head == "năm học" else "frame", spelling, _FRAMED)
        for head in PERIOD_HEADS
        for spelling in spellings(head)
    ),
    TriggerWord("each", "hằng", f"{GAP}{_UNITS}"),
    TriggerWord("every", "định kỳ", f"{GAP}(?:[0-9]|{_any('mỗi')}|{_NUMBERS})"),
    TriggerWord("every", "định kì", f"{GAP}(?:[0-9]|{_any('mỗi')}|{_NUMBERS})"),
    TriggerWord("times-word", "mỗi", f"{GAP}{_UNITS}"),
    TriggerWord("term", "khóa", _ROMAN),
    TriggerWord("term", "khoá", _ROMAN),
    TriggerWord("once", "tuần", f"{GAP}\\w{{1,4}}{GAP}{_any('lần')}"),
    *(
        TriggerWord("horizon", head, _SIGHTED)
        for head in ("tầm nhìn", "định hướng", "từ nay")
    ),
    TriggerWord("since", "cách đây"),
    TriggerWord("half", "nửa", f"{GAP}{_any('đầu', 'cuối')}"),
    *(
        TriggerWord("words", each, f"(?!\\w|{GAP}{_any(*NOUNS[each])})")
        if each in NOUNS
        else TriggerWord("words", each)
        for each in WORDS_TRIGGERS
    ),
    *(
        TriggerWord("order", each, f"{GAP}{_any(*MULTIPLIERS)}")
        for each in ORDER_TRIGGERS
    ),
    *(TriggerWord("vague", each) for each in VAGUE_TRIGGERS),
)


#: Runs of digits by what is beside them: name, the run from its second digit on, and
#: what has to follow.  The name is that of the first row that fits.
DIGITS: Final = (
    (
        "lettered",
        "(?:(?<=[QqTthHgG][0-9])|(?<=[tThHgG][hHgG.] [0-9]))[0-9]?",
        f"{SOME}(?:[/-]|,? ?[12])",
    ),
    ("iso", "[0-9]{3}", "-[0-9]{2}-[0-9]|/[0-9]{2}/[0-9]|\\.[0-9]{2}\\.[0-9]"),
    ("number", "[0-9]{0,4}", "/[12][0-9]{3}/[^\\W\\d_]"),
    ("dated", "[0-9]?", f"/[0-9]{{1,2}}/{YEAR}|-[0-9]{{1,2}}-{YEAR}"),
    (
        "spelled",
        "[0-9]?",
        f" {_any('tháng')} [0-9]{{1,2}} {_any('năm')} {YEAR}",
    ),
    (
        "signed",
        "[0-9]?",
        (
            f"{SOME}[-/]{SOME}[0-9]|\\.[0-9]{{1,2}}(?![0-9])"
            "|\\. [0-9]{1,2}\\. [12][0-9]{3}"
        ),
    ),
    (
        "listed",
        "[0-9]?",
        (
            f" ?, ?[0-9]{{1,2}}(?:{SOME}[,/]|-[0-9]"
            f"|{GAP}{_any('và', 'tháng', 'hằng', 'hàng', 'mỗi', 'của')})"
        ),
    ),
    ("month", "[0-9]?", f"{SOME}(?:{_any('tháng')}|[tT][hH][gG]?\\.? ?[0-9])"),
    (
        "joined",
        "[0-9]?",
        f"{GAP}{_any('&', 'và', 'đến', 'tới', 'của', 'hằng', 'hàng', 'mỗi')}{GAP}",
    ),
    (
        "ago",
        "[0-9]{0,2}",
        f"{GAP}{_any('phút', 'giờ', 'tiếng', 'ngày', 'hôm')}{GAP}{_any('trước')}",
    ),
    ("times", "[0-9]?", f"{GAP}{_any('lần')}"),
    (
        "interval",
        "[0-9]?",
        (
            f"{GAP}{_UNITS}(?:{SOME}(?:[/,;.)]|$)|{GAP}(?:\\w{{1,4}}{GAP}{_any('lần')}"
            f"|{_any('và', 'hoặc', 'hay')}{GAP}))"
        ),
    ),
    ("years", "[0-9]{3}", f"{DASH}[12]"),
    ("number", "[0-9]{0,5}", "(?:[^\\W\\d_]|bis)? {0,2}[-/]| ?[A-ZĐ]{1,6} ?[-/]"),
    ("number", "", "\\.[0-9]{3} ?[-/] ?[^\\W\\d_]"),
    ("amount", "[0-9]*", f"[.,][0-9]|{SOME}(?:[(%‰₫€$]|[^\\W\\d_])"),
)


#: A word, and the place of the letter at which it is looked for.
_Sought: TypeAlias = tuple[TriggerWord, int]


@cache
def trigger_pattern() -> tuple[re.Pattern[str], tuple[tuple[str, int], ...]]:
    """Return the pattern of all triggers, and the name and offset of each group.

    The empty group that ends an alternative identifies it.  Alternatives that begin
    with one letter are skipped fastest; capitals share one, as they are rare.
    """
    groups: list[tuple[str, int]] = []
    sought = _sought()
    following = _by_letter_behind(sought, 0)
    ending = following.pop("")
    letters = sorted(following, key=_rarity)
    small = [f"{letter}{_read_on(following[letter], 1, groups)}" for letter in letters]
    capitals = [
        f"(?<={letter.upper()}){_read_on(following[letter], 1, groups)}"
        for letter in letters
    ]
    others = [f"(?<=[0-9]){_digits(groups)}", _read_on(ending, 0, groups)]
    alternatives = [
        *small,
        f"[{''.join(letters).upper()}](?:{'|'.join(capitals)})",
        f"(?<=[0-9]|{_letters(ending)})(?:{'|'.join(others)})",
    ]
    first = f"(?:[0-9]|{_letters(sought)})"
    return re.compile(f"{first}(?:{'|'.join(alternatives)})"), tuple(groups)


def _digits(groups: list[tuple[str, int]]) -> str:
    """Return the pattern of runs of digits behind the first of them.

    A run that a sign joins to figures before it is a part of something longer.
    """
    runs = []
    for run, rows in groupby(DIGITS, key=itemgetter(1)):
        listed = list(rows)
        groups += [(row[0], 0) for row in listed]
        follow = "|".join(f"(?={row[2]})()" for row in listed)
        runs.append(f"(?>{run})(?![0-9])(?:{follow})")
    free = "(?<![0-9][0-9])(?<![0-9][-/.,:][0-9])"
    return f"{free}(?:{'|'.join(runs)})"


def _sought() -> list[_Sought]:
    """List all words with the places of their rarest letters, as few as can be."""
    used: set[str] = set()
    sought = []
    for trigger in WORDS:
        at = _rarest(trigger.word, used)
        used.add(trigger.word[at])
        sought.append((trigger, at))
    return sought


def _letters(sought: Iterable[_Sought]) -> str:
    """Return the set of letters at which words are looked for."""
    return either_case("".join(sorted({trigger.word[at] for trigger, at in sought})))


def _by_letter_behind(sought: Iterable[_Sought], read: int) -> dict[str, list[_Sought]]:
    """Sort words by the letter behind the ``read`` ones; words that end have none."""
    following: dict[str, list[_Sought]] = {}
    for trigger, at in sought:
        behind = trigger.word[at + 1 + read :][:1].strip()
        following.setdefault(behind, []).append((trigger, at))
    return following


def _read_on(
    sought: list[_Sought],
    read: int,
    groups: list[tuple[str, int]],
) -> str:
    """Match one of the words whose letter and ``read`` more behind it are read.

    ``groups`` lists the words in their order.
    """
    if len(sought) == 1:
        return _read_rest(sought[0], read, groups)
    following = _by_letter_behind(sought, read)
    ending = following.pop("", [])
    alternatives = [
        either_case(letter) + _read_on(following[letter], read + 1, groups)
        for letter in sorted(following, key=_rarity)
    ]
    alternatives += [_read_rest(one, read, groups) for one in ending]
    first = _letters(sought)
    return f"(?<={first}{'.' * read})(?:{'|'.join(alternatives)})"


def _read_rest(sought: _Sought, read: int, groups: list[tuple[str, int]]) -> str:
    """Match the beginning of a word backwards, and what is not read of it."""
    trigger, at = sought
    groups.append((trigger.name, at))
    known = at + 1
    inside = f"(?<!\\w{'.' * (known + read)})"
    rest = trigger.word[known + read :].replace(" ", GAP)
    before = f"(?<=(?i:{trigger.word[:known]}){'.' * read})"
    return f"{before}{inside}(?i:{rest})(?={trigger.follow})()"


def _rarest(text: str, used: Container[str]) -> int:
    """Return the place of the rarest letter, one already looked for if there is."""
    places = [at for at, letter in enumerate(text) if letter in used]
    return max(places or range(len(text)), key=lambda at: _rarity(text[at]))


def _rarity(letter: str) -> int:
    place = _BY_FREQUENCY.find(letter)
    return len(_BY_FREQUENCY) if place < 0 else place
