"""Laws by their own names: "Luật An ninh mạng số …", "Luật Đất đai (năm) 2013"."""

import re
from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from typing import Final

from attrs import frozen

from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.citations.citation_patterns import BLANK, GAP
from coordination.parsers.common.mention import Kind, Mention
from coordination.tables.citation_words import COUNTED_BEHIND_LAWS, NOT_IN_NAMES_OF_LAWS

#: Further before its number than any law's name begins.
_BEFORE: Final = 180
_LONGEST_NAME: Final = 140

_HEAD: Final = r"(?<!\w)(Bộ luật|Luật|Pháp lệnh|Hiến pháp|BỘ LUẬT|LUẬT|PHÁP LỆNH)"


@frozen
class LawName:
    """Type words and name of a law: where each begins and ends."""

    head: tuple[int, int]
    name: tuple[int, int] | None
    end: int
    year: tuple[int, int] | None = None


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(rf"{_HEAD}{BLANK}")


@cache
def _numbered() -> re.Pattern[str]:
    name = rf"[^\W\d_][^;:.()\"“”|\d]{{1,{_LONGEST_NAME}}}?"
    return re.compile(
        rf"{_HEAD}{BLANK}({name}),?{GAP}{{1,6}}(?:số{GAP}{{0,2}}:?{GAP}{{1,4}})?\Z"
    )


@cache
def _dated() -> re.Pattern[str]:
    name = rf"[^\W\d_][^;:.()\"“”|\d]{{1,{_LONGEST_NAME}}}?"
    return re.compile(
        rf"{_HEAD}(?:{BLANK}({name}))?,?{BLANK}{{1,3}}\(?"
        rf"(?:(năm{BLANK}[0-9]{{4}})(?!\w)|(?=ngày{BLANK}[0-9]))"
    )


@cache
def _of_a_year() -> re.Pattern[str]:
    """Match a law with its bare year: "Luật Đất đai 2024".

    No year is what is counted, or the first of several.
    """
    name = rf"[^\W\d_][^;:.()\"“”|\d\n]{{1,{_LONGEST_NAME}}}?"
    counted = "|".join(COUNTED_BEHIND_LAWS)
    return re.compile(
        rf"{_HEAD}{BLANK}({name}){BLANK}((?:19[4-9]|20[0-9])[0-9])"
        rf"(?![\w/%]|[.,][0-9]|,?{BLANK}(?:và{BLANK})?[0-9]{{4}}|{BLANK}?[-–]"
        rf"|{BLANK}(?:{counted})(?!\w))"
    )


@cache
def _no_name_of_a_law() -> re.Pattern[str]:
    """Match words that a name before a bare year does not contain."""
    return re.compile(rf"{BLANK}(?:{'|'.join(NOT_IN_NAMES_OF_LAWS)})(?!\w)")


@cache
def _sentence() -> re.Pattern[str]:
    """Match words of the surrounding sentence, which no name of a law contains."""
    return re.compile(
        rf"{BLANK}(?:được|đã|sẽ|có hiệu lực|thông qua|quy định|từ|đến|trong|vào|tại"
        rf"|cuối|đầu|hết|ban hành|này|do|theo|thì|là|ngày|tháng|số|năm)(?!\w)"
        rf"|{BLANK}\n"
    )


@cache
def _another() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,|và|hoặc|hay|với){BLANK}(?:các{BLANK})?(?:Bộ luật|Luật|Pháp lệnh){BLANK}"
    )


def _is_name(name: str) -> bool:
    """Return True if ``name`` can be the whole name of one law."""
    if name.lower().startswith("sửa đổi"):
        return True
    if not name[0].isupper():
        return False
    return not _sentence().search(name) and not _another().search(name)


def year_alone(text: str, start: int, end: int) -> Mention | None:
    """Return the bare year behind the name of a law, as a period; else ``None``."""
    if not text[start:end].isdecimal():
        return None
    year = Period.of(PartialDate(year=int(text[start:end])))
    return Mention(Kind.PERIOD, year, start, end, text[start:end])


def law_before(text: str, at: int, floor: int) -> LawName | None:
    """Return the name of a law whose number begins at ``at``.

    >>> text = "Căn cứ Luật An ninh mạng số 24/2018/QH14"
    >>> start, end = law_before(text, 28, 0).name
    >>> text[start:end]
    'An ninh mạng'
    """
    begin = max(floor, at - _BEFORE)
    for head in _heads().finditer(text, begin, at):
        found = _numbered().match(text, head.start(), at)
        if found and _is_name(found[2]):
            return LawName(found.span(1), found.span(2), at)
    return None


def _law_of_a_year(text: str, at: int) -> LawName | None:
    """Return the law at ``at`` if its bare year follows its name."""
    found = _of_a_year().match(text, at)
    if found is None or not _is_name(found[2]) or _no_name_of_a_law().search(found[2]):
        return None
    return LawName(found.span(1), found.span(2), found.end(), found.span(3))


def _dated_law(text: str, at: int) -> LawName | None:
    """Return the law at ``at`` if "năm" with a year, or a day, follows its name."""
    found = _dated().match(text, at)
    if found is None:
        return None
    if not (found[1] == "Hiến pháp" if found[2] is None else _is_name(found[2])):
        return None
    name = found.span(2) if found[2] else None
    return LawName(
        found.span(1), name, found.end(), found.span(3) if found[3] else None
    )


def laws_by_name(text: str) -> Iterator[LawName]:
    """Yield the laws that are cited by name and year, or by name and day."""
    end = 0
    for head in _heads().finditer(text):
        at = head.start()
        if at < end:
            continue
        found = [law for law in (_dated_law(text, at), _law_of_a_year(text, at)) if law]
        if found:
            nearest = min(found, key=attrgetter("end"))
            end = nearest.end
            yield nearest
