"""The words around the number of a document, as patterns on folded text."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.model.enumerations import DocumentKind
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.citation_words import ATTRIBUTES
from coordination.tables.document_types import JOINT_MARKS, document_types

#: The longest title that is read.
_LONGEST_TITLE: Final = 400

#: Type words begin no further than this before what follows them.
LONGEST_TYPE_WORDS: Final = 96

#: Blanks between two words, with the line ends that data bases write out.
BLANK: Final = r"(?:\s|\\[rnt])"
#: One blank, or what files have in its place: marks of bold type, cells, tags, line
#: ends that data bases write out.
GAP: Final = r"(?:[\s*_|]|\\[rnt]|</?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,60})?/?>|&nbsp;)"

#: Words that follow those of a type without being an attribute of it.
_NO_ATTRIBUTE: Final = "của|và|các|theo|tại|này|số|về|trên|với|hoặc|cho|có|là|được|đã"


#: Who signed, behind an office: "do Chủ tịch UBND tỉnh Nguyễn Văn An ký".
A_PERSON: Final = rf"(?-i:(?:{BLANK}{{1,3}}{CAPITAL}[^\W\d_]{{0,7}}(?!\w)){{2,4}})?"
#: The hour of an urgent telegram: "hồi 14 giờ 30 phút".
_CLOCK: Final = (
    r"(?:hồi|lúc)\s[0-9]{1,2}\s?(?:h|g|giờ|:)(?:\s?[0-9]{1,2}(?:\s?(?:phút|'))?)?"
)


@cache
def kinds_by_name() -> dict[str, DocumentKind]:
    """Return the kind of document for each name of a type, in small letters."""
    names = {row.vi: DocumentKind(row.kind) for row in document_types()}
    return {**names, "luật": DocumentKind.LAW, "bộ luật": DocumentKind.LAW}


def kind_of(words: str) -> DocumentKind | None:
    """Return the kind that ``words`` name.

    >>> kind_of("Thông tư  liên tịch"), kind_of("Báo cáo thẩm tra")
    (<DocumentKind.JOINT_CIRCULAR: 'joint-circular'>, <DocumentKind.REPORT: 'report'>)
    """
    plain = " ".join(words.lower().split())
    kinds = kinds_by_name()
    while plain and plain not in kinds:
        plain = plain.rpartition(" ")[0]
    return kinds.get(plain)


@cache
def _small_letters() -> str:
    return "".join(c for c in map(chr, range(ord("a"), 0x1EFA)) if c.islower())


@cache
def type_words() -> str:
    """Return a pattern of the names of types, perhaps with one or two attributes.

    "Quy chế phối hợp liên ngành" has two.
    """
    names = "|".join(sorted(kinds_by_name(), key=len, reverse=True))
    joint = "|".join([*(vi for vi, _ in JOINT_MARKS.values()), *ATTRIBUTES])
    # a line end that was lost leaves a capital behind a small letter
    begins = rf"(?:(?<!\w)|(?-i:(?<=[{_small_letters()}])(?=[A-ZĐ])))"
    return rf"{begins}(?:{names})(?:\s(?:{joint})){{0,2}}(?!\w)".replace(" ", r"\s")


@cache
def before_number() -> re.Pattern[str]:
    """Match type words that a number follows; ends at the end of the stretch.

    Before "số" there may be an attribute that no table has: "Báo cáo tự đánh giá số";
    or words that name a document only there: "hai bên thỏa thuận" is a verb.
    """
    types = type_words()
    small = rf"(?-i:[{_small_letters()}]{{1,7}})(?!\w)"
    attribute = rf"\s(?!(?:{_NO_ATTRIBUTE})(?!\w))(?!{types}){small}"
    accord = r"th(?:ỏa|oả)\sthuận(?:\s(?:phối\shợp|hợp\stác))?"
    only_there = rf"(?<!\w)(?:văn\sbản|{accord})"
    number = rf"số{GAP}{{0,3}}:?{GAP}{{0,8}}"
    return re.compile(
        rf"({types})(?:{GAP}{{1,8}}|:)(?:{number})?\Z"
        rf"|({types}(?:{attribute}){{1,4}}|{only_there})\s{number}\Z",
        re.IGNORECASE,
    )


@cache
def between_members() -> re.Pattern[str]:
    """Match the words between two numbers of one list."""
    return re.compile(
        rf"{GAP}?[,;]?{GAP}{{0,3}}(?:và\s|hoặc\s)?(?:các\s)?(?:số\s)?", re.IGNORECASE
    )


@cache
def before_date() -> re.Pattern[str]:
    """Match the words between a number and its day."""
    return re.compile(
        rf"{GAP}{{0,6}}[,(]?{GAP}{{0,6}}(?:ký\s|ban hành\s|{_CLOCK},?\s)?"
        rf"(?:ngày{GAP}{{1,3}})?",
        re.IGNORECASE,
    )


@cache
def before_term() -> re.Pattern[str]:
    """Match the words between an issuer and its term."""
    return re.compile(r"\s?,?\s?\(?\s?")


@cache
def title() -> re.Pattern[str]:
    """Match a title in quotation marks; the words inside are the group."""
    inside = rf"([^\"“”«»]{{1,{_LONGEST_TITLE}}})"
    return re.compile(
        rf"{GAP}{{0,3}}[,:]?{GAP}{{0,3}}(?:về\s(?:việc\s)?)?"
        rf"(?:phê duyệt\s|ban hành\s)?[\"“«]\s?{inside}[\"”»]"
    )


@cache
def bare_serial() -> re.Pattern[str]:
    """Match the serial of "Quy chế 238", "Nghị định 168/2024"; group 1 is printed."""
    year, day = r"năm(?!\s[12][0-9]{3}(?!\w|\s?-))", r"ngày(?!\s[0-9])"
    units = "tháng|giờ|tuần|quý|triệu|tỷ|tỉ|nghìn|người|đồng|điểm|km"
    measured = f"{year}|{day}|{units}"
    return re.compile(
        r"(?:(?<=\s)số\s?:?\s?|(?<=[ ]))"
        r"([0-9]{1,4}(?:/(?:19[4-9]|20[0-9])[0-9])?)(?![\w/]|[.,-]\w|\s?[-/%])"
        rf"(?!\s(?:{measured})(?!\w))",
        re.IGNORECASE,
    )


@cache
def _ending_in_type_words() -> re.Pattern[str]:
    return re.compile(rf"({type_words()})\s\Z", re.IGNORECASE)


def find_typed(
    text: str, tail: re.Pattern[str]
) -> Iterator[tuple[tuple[int, int], re.Match[str]]]:
    """Yield where type words are before a match of ``tail``, with that match.

    There are many names of types and few tails: so the tails are looked for first.
    """
    for found in tail.finditer(text):
        begin = max(0, found.start() - LONGEST_TYPE_WORDS)
        named = _ending_in_type_words().search(text, begin, found.start())
        if named is not None:
            yield named.span(1), found
