"""Patterns by which sentences are known that speak of duties, results and awards."""

import re
from functools import cache

from coordination.drafting.word_patterns import any_of
from coordination.tables.draft_agreements import QUOTED_NOUNS
from coordination.tables.draft_clauses import (
    AT_EVENT,
    AWARDS,
    GIVING,
    PRAISES,
)
from coordination.tables.draft_events import ACTS, ATTENDED


@cache
def made_up() -> re.Pattern[str]:
    """Match "Quy chế gồm 4 chương": how a paper is made up, not what is owed."""
    nouns = any_of(QUOTED_NOUNS)
    return re.compile(
        rf"[\s“\"•+–-]{{0,3}}(?:{nouns}|quy\sđịnh|(?:thỏa|thoả)\sthuận)"
        r"(?:\s(?:phối\shợp|liên\sngành|này|mới|nêu\strên)){0,3}\s(?:"
        r"(?:gồm(?:\scó)?|có|được\s(?:chia|kết\scấu|lập)\s(?:thành|làm))\s\d{1,3}\s"
        r"(?:chương|điều|phần|mục|bản|trang)|(?:đã\s)?có\shiệu\slực|thay\sthế)(?!\w)",
        re.IGNORECASE,
    )


@cache
def awards() -> re.Pattern[str]:
    """Match "trao", "tặng" with what is awarded, in small letters."""
    given, named = any_of(GIVING), any_of(AWARDS)
    return re.compile(rf"(?<!\w){given}(?!\w)[^.;]{{0,80}}?(?<!\w){named}(?!\w)")


@cache
def at_event() -> re.Pattern[str]:
    """Match the first words of a sentence about what was done at the event."""
    lead = any_of(AT_EVENT)
    return re.compile(rf"(?:cũng\s|ngay\s|nhân\s)?{lead}(?!\w)", re.IGNORECASE)


@cache
def giving() -> re.Pattern[str]:
    """Match "trao", "tặng" at the end."""
    return re.compile(rf"(?<!\w){any_of(GIVING)}\s\Z", re.IGNORECASE)


@cache
def praises() -> re.Pattern[str]:
    """Match a verb with which a speaker thanks or praises."""
    return re.compile(rf"(?<!\w){any_of(PRAISES)}(?!\w)")


@cache
def yet() -> re.Pattern[str]:
    """Match "tuy vậy" at the beginning of what fell short, or what it is called."""
    called = r"tồn\stại|hạn\schế|khó\skhăn|vướng\smắc|bất\scập"
    return re.compile(
        r"[\s–+•“\"-]{0,4}tuy\s(?:nhiên|vậy|thế)(?!\w)"
        rf"|.{{0,80}}?(?<!\w)(?:một\ssố|những)\s(?:{called})[^.;:]{{0,40}}:"
    )


@cache
def since() -> re.Pattern[str]:
    """Match "Qua 5 năm thực hiện": what follows was done by then."""
    carried = r"(?:triển\skhai\s)?(?:thực\shiện|phối\shợp|ký\skết)|triển\skhai|qua"
    return re.compile(
        rf"(?:qua|sau|trong)\s(?:hơn\s|gần\s)?\d{{1,2}}\s(?:năm|tháng)\s(?:{carried})(?!\w)"
        r"|(?:tính\s)?đến\snay(?!\w)|\d{1,2}\snăm\squa(?!\w)"
    )


@cache
def of_event() -> re.Pattern[str]:
    """Match "hội nghị sơ kết …", not "hội nghị đánh giá, …", which says more.

    It also matches the beginning "dự hội nghị có" and "đồng chủ trì hội nghị".
    """
    acts = any_of(ACTS)
    return re.compile(
        rf"\A(?:hội\snghị|lễ|buổi\slễ|cuộc\shọp)\s{acts}(?!\w|,)"
        rf"|\A(?:cùng\s|đến\s)?(?:tham\s)?dự\s(?:{any_of(ATTENDED)})(?!\w)"
        r"|(?<!\w)đồng\schủ\strì\s(?:hội\snghị|buổi|lễ|cuộc\shọp)(?!\w)"
    )


@cache
def held_event() -> re.Pattern[str]:
    """Match what an event is called, or that something is signed."""
    return re.compile(
        r"(?<!\w)(?:hội nghị|lễ|ký kết|buổi làm việc)(?!\w)", re.IGNORECASE
    )
