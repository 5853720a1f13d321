"""How an agreement came about, how many contents it has, that it replaces none."""

import re
from functools import cache
from typing import Final

from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import AgreementMode
from coordination.parsers.common.mention import Kind
from coordination.tables.draft_agreements import COUNTED_SIDES

#: More than this between the words of a count and its agreement is another sentence.
_NEAR: Final = 80


def draft_contents(notes: Notes, agreements: Agreements, heading: str | None) -> None:
    """Draft the mode of an agreement, its contents, and that it replaces none."""
    main = heading or agreements.main
    if main is None:
        return
    text = notes.reading.text
    for sentence in notes.reading.sentences:
        start, end = sentence.start, sentence.end
        named = next(iter(agreements.named_in(start, end)), None)
        about = named[1] if named else main
        for found in _counted_pattern().finditer(text, start, end):
            mode = AgreementMode(COUNTED_SIDES[found[1].lower()])
            notes.try_put(about, "mode", mode, found.span())
        for found in _contents().finditer(text, start, end):
            notes.try_claim(about, "/obligations", found.span())
        _effective(notes, about, start, end)
        never = _never().search(text, start, end)
        if never is not None and notes.get(main, "supersedes") is None:
            notes.try_put(main, "supersedes", [], never.span())


def _effective(notes: Notes, about: str, start: int, end: int) -> None:
    """State from when an agreement applies: "có hiệu lực kể từ ngày 1/7/2018"."""
    for one in notes.reading.mentions_in(start, end, Kind.DATE):
        cue = _from().search(notes.reading.text, max(start, one.start - 50), one.start)
        if cue is not None and not notes.reading.is_cited(one.start):
            notes.try_put(about, "effective", one.value, (one.start, one.end))


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r"có\shiệu\slực(?:\sthi\shành)?\s(?:kể\s)?từ\s(?:ngày\s)?\Z")


@cache
def _counted_pattern() -> re.Pattern[str]:
    """Match "hai bên ký kết", "hai cơ quan thống nhất ban hành"."""
    numbers = any_of(COUNTED_SIDES)
    return re.compile(
        rf"(?<!\w)({numbers})\s(?:bên|cơ\squan|đơn\svị|UBND\stỉnh|tỉnh|ngành|địa\sphương)\s"
        r"(?:đã\s|cùng\s|tiến\shành\s){0,2}(?:ký\skết|ký|thống\snhất\sban\shành)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _contents() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:chương\strình|kế\shoạch|quy\schế|thỏa\sthuận)(?:\sphối\shợp)?"
        rf"[^.;:,]{{0,{_NEAR}}}?\sgồm\s(?:có\s)?\d{{1,2}}\s(?:nhóm\s)?nội\sdung(?:\schính)?",
        re.IGNORECASE,
    )


@cache
def _never() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)chưa\s(?:từng\s|tổ\schức\s)?ký(?:\skết)?\s(?:chương\strình|kế\shoạch|quy\schế)"
        r"\sphối\shợp(?:\scông\stác)?",
        re.IGNORECASE,
    )
