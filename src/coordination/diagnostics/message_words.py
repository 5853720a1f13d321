"""Words that messages choose: Vietnamese for those of code, forms for numbers.

A template asks for Vietnamese by the format ``word``: ``{expected:word}``; a word
that no table has is shown unchanged.  It asks for a form by
``{count:place|places}``, or ``{count:no place|one place|many places}``.
"""

from functools import cache
from types import MappingProxyType
from typing import Final


class Shown(str):
    """A text for a message, which templates can ask for other words.

    >>> "phải là {expected:word}".format(expected=Shown("text"))
    'phải là văn bản'
    >>> ["{n} {n:body|bodies}".format(n=Shown(n)) for n in (1, 2)]
    ['1 body', '2 bodies']
    """

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        """Translate for the format ``word``, choose a form for ``one|many``."""
        if spec == "word":
            return vietnamese().get(self, str(self))
        if "|" in spec:
            return self._form(spec.split("|"))
        return super().__format__(spec)

    def _form(self, forms: list[str]) -> str:
        """Return the form for this number: of none, one or many; nothing for no number.

        Where there are two forms, that of many is also that of none.
        """
        if not self.isdecimal():
            return ""
        *none, one, many = forms
        if self == "1":
            return one
        return none[0] if none and self == "0" else many


#: Parts of EDTF that are not supported, and what to write instead.
_EDTF: Final = {
    "marks of doubt: ?, ~, %": "dấu nghi vấn: ?, ~, %",
    "write the date without the mark, and keep the words of the source in a claim": (
        "hãy ghi ngày không có dấu và giữ lời của nguồn trong một khẳng định (claim)"
    ),
    "times of day": "giờ trong ngày",
    "write the day alone": "hãy chỉ ghi ngày",
    "digits left open: X, u": "chữ số bỏ ngỏ: X, u",
    "write all the years it can mean as a period, such as 1990/1999": (
        "hãy ghi mọi năm có thể thành khoảng thời gian, ví dụ 1990/1999"
    ),
    "leave out the month or day that is not known": (
        "tháng hoặc ngày chưa biết thì không ghi"
    ),
    "write XXXX for a year that is not known": "năm chưa biết thì ghi XXXX",
    "seasons": "mùa",
    "write the months that are meant, or the year alone, and keep the word for the "
    "season in a claim": (
        "hãy ghi các tháng muốn nói, hoặc chỉ ghi năm, và giữ từ chỉ mùa trong một "
        "khẳng định (claim)"
    ),
    "thirds of a year": "một phần ba năm",
    "write the first and the last month": "hãy ghi tháng đầu và tháng cuối",
    "quarters and halves in a range": "quý và nửa năm ở đầu hay cuối một khoảng",
    "a side that is unknown": "đầu mút không rõ",
    "write '..' for a side that is not stated": "đầu mút không được nêu thì ghi '..'",
    "dates of which nothing is known": "ngày tháng không biết gì cả",
    "leave the member out": "hãy bỏ thành phần này",
    "one of several dates: [ ]": "một trong nhiều ngày: [ ]",
    "write the time in which they all lie, and keep the words of the source in a "
    "claim": (
        "hãy ghi khoảng thời gian chứa tất cả và giữ lời của nguồn trong một khẳng "
        "định (claim)"
    ),
    "ranges inside a list": "khoảng bên trong danh sách",
    "write each date of the range, or one period from the first to the last": (
        "hãy ghi từng ngày của khoảng, hoặc một khoảng từ ngày đầu đến ngày cuối"
    ),
    "years before 1 and after 9999": "năm trước năm 1 và sau năm 9999",
    "write a year from 0001 to 9999, or leave the member out": (
        "hãy ghi năm từ 0001 đến 9999, hoặc bỏ thành phần này"
    ),
}


#: Parts of RFC 5545 that are not supported, and what to do instead.
_RULES: Final = {
    "a weekday of a certain week, such as 1MO": "thứ của một tuần nhất định, như 1MO",
    "how many times: COUNT": "số lần: COUNT",
    "the last day of a rule: UNTIL": "ngày cuối của quy tắc: UNTIL",
    "days counted from the end of a month, but for the last: -1": (
        "ngày đếm từ cuối tháng, trừ ngày cuối: -1"
    ),
    "BYSETPOS, BYWEEKNO, BYYEARDAY and WKST": "BYSETPOS, BYWEEKNO, BYYEARDAY và WKST",
    "keep the words of the source, without a rule": (
        "hãy ghi bằng lời (words), không có rule, như nguồn viết"
    ),
    "list the days as a period, or let the period of the agreement end the rule": (
        "hãy liệt kê các ngày thành khoảng thời gian, hoặc để thời hạn của thỏa thuận "
        "kết thúc quy tắc"
    ),
    "let the period of the agreement end the rule": (
        "hãy để thời hạn của thỏa thuận kết thúc quy tắc"
    ),
}


@cache
def vietnamese() -> MappingProxyType[str, str]:
    """Return the words in Vietnamese; built when first asked for."""
    return MappingProxyType(
        {
            "Expecting ',' delimiter": "thiếu dấu phẩy",
            "Expecting ':' delimiter": "thiếu dấu hai chấm",
            "Expecting property name enclosed in double quotes": (
                "thiếu tên thành phần trong dấu ngoặc kép"
            ),
            "Expecting value": "thiếu một giá trị",
            "Extra data": "thừa dữ liệu ở cuối",
            "Illegal trailing comma before end of array": "thừa dấu phẩy cuối",
            "Illegal trailing comma before end of object": "thừa dấu phẩy cuối",
            "Invalid \\escape": "dấu \\ không hợp lệ",
            "Invalid \\uXXXX escape": "mã \\uXXXX không hợp lệ",
            "Invalid control character": "ký tự điều khiển không hợp lệ",
            "JSON": "JSON",
            "JSON object": "đối tượng JSON",
            **_EDTF,
            **_RULES,
            "Unterminated string starting": "chuỗi không có dấu ngoặc kép đóng",
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
            "nested deeper than 32 levels": "lồng nhau quá 32 tầng",
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
            "use coordination.frozen_json.freeze": (
                "hãy dùng coordination.frozen_json.freeze"
            ),
            "amount, words with comparator 'vague'": (
                "amount, hoặc words cùng comparator 'vague'"
            ),
            "true or false": "true hoặc false",
            "tuple": "bộ giá trị (tuple)",
            "unit of time": "đơn vị thời gian",
            "whole number": "số nguyên",
        }
    )
