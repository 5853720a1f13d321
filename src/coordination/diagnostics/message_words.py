"""Words that messages choose: translations of nouns and phrases, forms for numbers.

A template asks for a language: ``{expected:vi}`` translates a noun ("document
number"), ``{feature:vi}`` and ``{feature:en}`` write the phrase of a code
("marks-of-doubt").  What no table has is shown unchanged.  A template asks for a form
by ``{count:place|places}``, or ``{count:no place|one place|many places}``.
"""

from functools import cache
from types import MappingProxyType
from typing import Final

from coordination.diagnostics.message_phrases import PHRASES

#: What a message shows where it speaks of several values at once.
GAP: Final = "…"


class Shown(str):
    """A text for a message, which templates can ask for other words.

    >>> "phải là {expected:vi}".format(expected=Shown("text"))
    'phải là văn bản'
    >>> "({feature:en})".format(feature=Shown("times-of-day"))
    '(times of day)'
    >>> ["{n} {n:body|bodies}".format(n=Shown(n)) for n in (1, 2)]
    ['1 body', '2 bodies']
    """

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Translate for ``vi`` and ``en``, choose a form for ``one|many``."""
        if spec in ("vi", "en"):
            return self._translate(spec)
        if "|" in spec:
            return self._form(spec.split("|"))
        return super().__format__(spec)

    def _translate(self, language: str) -> str:
        """Return the phrase or the noun in ``language``; nouns are English already."""
        if self in PHRASES:
            vietnamese, english = PHRASES[self]
            return vietnamese if language == "vi" else english
        return nouns().get(self, str(self)) if language == "vi" else str(self)

    def _form(self, forms: list[str]) -> str:
        """Return the form for this number: of none, one or many; nothing for no number.

        Where there are two forms, that of many is also that of none.  For several
        numbers at once, three forms have nothing that is true of all of them.
        """
        *none, one, many = forms
        if self == GAP:
            return "" if none else many
        if not self.isdecimal():
            return ""
        if self == "1":
            return one
        return none[0] if none and self == "0" else many


@cache
def nouns() -> MappingProxyType[str, str]:
    """Return the Vietnamese of each noun; built when first asked for."""
    return MappingProxyType(
        {
            "JSON": "JSON",
            "JSON object": "đối tượng JSON",
            "act": "việc",
            "agreement": "thỏa thuận",
            "appearance": "người có mặt",
            "basis": "cơ sở của khẳng định",
            "body with terms": "cơ quan có nhiệm kỳ",
            "change": "mức tăng, giảm",
            "claim": "khẳng định",
            "comparator": "từ so sánh",
            "date": "ngày tháng",
            "date as text": "ngày tháng viết thành văn bản",
            "deadline": "loại thời hạn",
            "decimal": "số thập phân",
            "decimal text": "số thập phân viết thành văn bản",
            "document": "văn bản",
            "document number": "số ký hiệu văn bản",
            "document number as text": "số ký hiệu viết thành văn bản",
            "due": "thời hạn",
            "duration in days": "duration tính bằng ngày",
            "event": "sự kiện",
            "event in words": "sự kiện bằng lời",
            "force": "mức độ ràng buộc",
            "kind of act": "loại việc",
            "kind of agreement": "loại thỏa thuận",
            "kind of award": "hình thức khen thưởng",
            "kind of document": "loại văn bản",
            "kind of obligation": "loại nhiệm vụ",
            "kind of outcome": "loại kết quả",
            "kind of party": "loại cơ quan",
            "kind of resource": "loại nguồn lực",
            "kind of source": "loại nguồn",
            "level": "cấp",
            "list": "danh sách",
            "months in threes": "số tháng chia hết cho ba",
            "mode": "hình thức ký kết",
            "object": "đối tượng",
            "obligation": "nhiệm vụ",
            "outcome": "kết quả",
            "part of a source": "phần của nguồn",
            "part of day": "buổi trong ngày",
            "party": "cơ quan, tổ chức",
            "party with role": "bên tham gia và vai trò",
            "period": "khoảng thời gian",
            "period as text": "khoảng thời gian viết thành văn bản",
            "position": "chức vụ",
            "quantity": "số lượng",
            "rank": "thứ hạng",
            "recurrence": "chu kỳ",
            "relation": "quan hệ của nguồn",
            "resource": "nguồn lực",
            "role": "vai trò",
            "source": "nguồn",
            "system": "hệ thống",
            "term": "nhiệm kỳ",
            "text": "văn bản",
            "true or false": "true hoặc false",
            "tuple": "bộ giá trị (tuple)",
            "unit of time": "đơn vị thời gian",
            "waiver": "miễn trừ",
            "whole number": "số nguyên",
        }
    )
