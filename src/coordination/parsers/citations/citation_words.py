"""The words around the number of a document, as patterns on folded text."""

import re
from functools import cache
from typing import Final

from coordination.model.enumerations import DocumentKind
from coordination.tables.document_types import JOINT_MARKS, document_types

#: The longest names of bodies and titles that are read.
_LONGEST_BODY: Final = 90
_LONGEST_TITLE: Final = 400

#: Words that end the name of a body, because they go on with the sentence.
_AFTER_A_BODY: Final = (
    "về", "quy định", "hướng dẫn", "ban hành", "sửa đổi", "bổ sung", "phê duyệt",
    "đã", "được", "có", "là", "để", "theo", "tại", "trong", "khóa", "khoá", "ngày",
    "số", "và", "thì", "này", "trên", "vào", "từ", "phê chuẩn", "thông qua", "v/v",
    "cho", "đối với", "nhằm", "nêu", "cũng", "như", "còn", "ký", "với", "chỉ đạo",
)  # fmt: skip


@cache
def kinds_by_name() -> dict[str, DocumentKind]:
    """Return the kind of document for each name of a type, in small letters."""
    names = {row.vi: DocumentKind(row.kind) for row in document_types()}
    return {**names, "luật": DocumentKind.LAW, "bộ luật": DocumentKind.LAW}


def kind_of(words: str) -> DocumentKind | None:
    """Return the kind that ``words`` name.

    >>> kind_of("Thông tư  liên tịch"), kind_of("Kế hoạch phối hợp")
    (<DocumentKind.JOINT_CIRCULAR: 'joint-circular'>, <DocumentKind.PLAN: 'plan'>)
    """
    plain = " ".join(words.lower().split())
    kinds = kinds_by_name()
    if plain in kinds:
        return kinds[plain]
    return kinds.get(plain.rsplit(" ", 2)[0])


def _type_words() -> str:
    names = sorted(kinds_by_name(), key=len, reverse=True)
    joint = "|".join([*(vi for vi, _ in JOINT_MARKS.values()), "hành động"])
    return rf"(?<!\w)(?:{'|'.join(names)})(?:\s(?:{joint}))?".replace(" ", r"\s")


@cache
def before_number() -> re.Pattern[str]:
    """Match type words that a number follows; ends at the end of the stretch."""
    return re.compile(rf"({_type_words()})\s(?:số\s?:?\s?)?\Z", re.IGNORECASE)


@cache
def between_members() -> re.Pattern[str]:
    """Match what stands between two numbers of one list."""
    return re.compile(
        r"\s?(?:,|;)?\s?(?:và\s|hoặc\s)?(?:các\s)?(?:số\s)?", re.IGNORECASE
    )


@cache
def before_date() -> re.Pattern[str]:
    """Match what stands between a number and its day."""
    return re.compile(r"\s?,?\s?(?:ký\s|ban hành\s)?(?:ngày\s)?", re.IGNORECASE)


@cache
def issuer() -> re.Pattern[str]:
    """Match "của" and the name of a body; the name is the group."""
    stop = "|".join(word.replace(" ", r"\s") for word in _AFTER_A_BODY)
    return re.compile(
        rf"\s?,?\scủa\s([^\W\d_](?:(?!\s(?:{stop})(?!\w))[^,;.:()\"“”\d\n]|\n(?=\w))"
        rf"{{1,{_LONGEST_BODY}}})",
        re.IGNORECASE,
    )


@cache
def before_term() -> re.Pattern[str]:
    """Match what stands between an issuer and its term."""
    return re.compile(r"\s?,?\s?\(?\s?")


@cache
def title() -> re.Pattern[str]:
    """Match a title in quotation marks; the words inside are the group."""
    inside = rf"([^\"“”«»]{{1,{_LONGEST_TITLE}}})"
    return re.compile(rf"\s?,?\s?(?:về\s(?:việc\s)?)?[\"“«]\s?{inside}[\"”»]")


@cache
def alias() -> re.Pattern[str]:
    """Match type words with a bare serial: "Quy chế 238", "Nghị quyết số 26"."""
    measured = "năm|tháng|ngày|giờ|tuần|quý|triệu|tỷ|tỉ|nghìn|người|đồng|điểm|km"
    return re.compile(
        rf"({_type_words()})\s(?:số\s)?([0-9]{{1,4}})(?![\w/]|[.,-]\w|\s?[-/%])"
        rf"(?!\s(?:{measured})(?!\w))",
        re.IGNORECASE,
    )
