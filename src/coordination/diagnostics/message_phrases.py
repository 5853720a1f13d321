"""Phrases that messages choose: their texts in both languages, by code.

A param has the code, as a program can compare it: ``feature="marks-of-doubt"``.
A template writes the text: ``{feature:en}``, ``{feature:vi}``.
"""

from types import MappingProxyType
from typing import Final

#: Parts of EDTF that are not supported, and what to write instead.
_EDTF: Final = {
    "marks-of-doubt": ("dấu nghi vấn: ?, ~, %", "marks of doubt: ?, ~, %"),
    "write-without-mark": (
        "hãy ghi ngày không có dấu và giữ lời của nguồn trong một khẳng định (claim)",
        "write the date without the mark, and keep the words of the source in a claim",
    ),
    "times-of-day": ("giờ trong ngày", "times of day"),
    "write-the-day": ("hãy chỉ ghi ngày", "write the day alone"),
    "open-digits": ("chữ số bỏ ngỏ: X, u", "digits left open: X, u"),
    "write-all-years": (
        "hãy ghi mọi năm có thể thành khoảng thời gian, ví dụ 1990/1999",
        "write all the years it can mean as a period, such as 1990/1999",
    ),
    "leave-out-unknown-parts": (
        "tháng hoặc ngày chưa biết thì không ghi",
        "leave out the month or day that is not known",
    ),
    "write-xxxx": (
        "năm chưa biết thì ghi XXXX",
        "write XXXX for a year that is not known",
    ),
    "seasons": ("mùa", "seasons"),
    "write-the-months": (
        (
            "hãy ghi các tháng muốn nói, hoặc chỉ ghi năm, và giữ từ chỉ mùa trong một "
            "khẳng định (claim)"
        ),
        (
            "write the months that are meant, or the year alone, and keep the word for "
            "the season in a claim"
        ),
    ),
    "thirds-of-a-year": ("một phần ba năm", "thirds of a year"),
    "write-both-months": (
        "hãy ghi tháng đầu và tháng cuối",
        "write the first and the last month",
    ),
    "quarters-in-a-range": (
        "quý và nửa năm ở đầu hay cuối một khoảng",
        "quarters and halves in a range",
    ),
    "unknown-side": ("đầu mút không rõ", "a side that is unknown"),
    "write-two-dots": (
        "đầu mút không được nêu thì ghi '..'",
        "write '..' for a side that is not stated",
    ),
    "nothing-known": ("ngày tháng không biết gì cả", "dates of which nothing is known"),
    "leave-out-member": ("hãy bỏ thành phần này", "leave the member out"),
    "one-of-several": ("một trong nhiều ngày: [ ]", "one of several dates: [ ]"),
    "write-the-whole-time": (
        (
            "hãy ghi khoảng thời gian chứa tất cả và giữ lời của nguồn trong một khẳng "
            "định (claim)"
        ),
        (
            "write the time in which they all lie, and keep the words of the source in "
            "a claim"
        ),
    ),
    "ranges-in-a-list": ("khoảng bên trong danh sách", "ranges inside a list"),
    "write-each-date": (
        "hãy ghi từng ngày của khoảng, hoặc một khoảng từ ngày đầu đến ngày cuối",
        "write each date of the range, or one period from the first to the last",
    ),
    "far-years": ("năm trước năm 1 và sau năm 9999", "years before 1 and after 9999"),
    "write-a-nearer-year": (
        "hãy ghi năm từ 0001 đến 9999, hoặc bỏ thành phần này",
        "write a year from 0001 to 9999, or leave the member out",
    ),
}

#: Parts of RFC 5545 that are not supported, and what to do instead.
_RULES: Final = {
    "weekday-of-a-week": (
        "thứ của một tuần nhất định, như 1MO",
        "a weekday of a certain week, such as 1MO",
    ),
    "count": ("số lần: COUNT", "how many times: COUNT"),
    "until": ("ngày cuối của quy tắc: UNTIL", "the last day of a rule: UNTIL"),
    "days-from-the-end": (
        "ngày đếm từ cuối tháng, trừ ngày cuối: -1",
        "days counted from the end of a month, but for the last: -1",
    ),
    "other-rule-parts": (
        "BYSETPOS, BYWEEKNO, BYYEARDAY và WKST",
        "BYSETPOS, BYWEEKNO, BYYEARDAY and WKST",
    ),
    "keep-the-words": (
        "hãy ghi bằng lời (words), không có rule, như nguồn viết",
        "keep the words of the source, without a rule",
    ),
    "list-the-days": (
        (
            "hãy liệt kê các ngày thành khoảng thời gian, hoặc để thời hạn của thỏa "
            "thuận kết thúc quy tắc"
        ),
        "list the days as a period, or let the period of the agreement end the rule",
    ),
    "end-by-the-period": (
        "hãy để thời hạn của thỏa thuận kết thúc quy tắc",
        "let the period of the agreement end the rule",
    ),
}

#: What makes a text or a value something else than JSON.
_JSON: Final = {
    "nested-too-deep": ("lồng nhau quá 32 tầng", "nested deeper than 32 levels"),
    "use-freeze": (
        "hãy dùng coordination.frozen_json.freeze",
        "use coordination.frozen_json.freeze",
    ),
    "missing-comma": ("thiếu dấu phẩy", "a comma is missing"),
    "missing-colon": ("thiếu dấu hai chấm", "a colon is missing"),
    "missing-name": (
        "thiếu tên thành phần trong dấu ngoặc kép",
        "a name in double quotes is missing",
    ),
    "missing-value": ("thiếu một giá trị", "a value is missing"),
    "extra-data": ("thừa dữ liệu ở cuối", "there is more after the end"),
    "trailing-comma": ("thừa dấu phẩy cuối", "there is a comma before the end"),
    "bad-escape": (
        "dấu \\ không hợp lệ",
        "a backslash is followed by another letter than JSON allows",
    ),
    "bad-unicode-escape": (
        "mã \\uXXXX không hợp lệ",
        "\\u is not followed by four hexadecimal digits",
    ),
    "control-character": (
        "ký tự điều khiển không hợp lệ",
        "a control character is not escaped",
    ),
    "unterminated-string": (
        "chuỗi không có dấu ngoặc kép đóng",
        "a string is not closed",
    ),
}

#: Why a file cannot be used.
_FILES: Final = {
    "compressed-data-broken": (
        "dữ liệu nén hỏng hoặc bị cắt ngang",
        "the compressed data are broken or cut off",
    ),
    "file-empty": ("tệp trống", "the file is empty"),
    "file-exists": ("đã có tệp này", "the file exists already"),
    "file-too-large": ("tệp quá lớn", "the file is too large"),
    "file-without-dossier": (
        "tệp không có hồ sơ nào",
        "the file contains no dossier",
    ),
    "file-without-text": ("tệp không có chữ nào", "the file contains no text"),
    "folder-not-empty": (
        "thư mục đã có và không trống",
        "the folder exists already, and is not empty",
    ),
    "folder-without-text": (
        "thư mục không có văn bản nào",
        "the folder contains no text",
    ),
    "input-closed": ("đầu vào chuẩn đã đóng", "standard input is closed"),
    "input-output-error": ("lỗi khi đọc hoặc ghi", "input/output error"),
    "is-a-folder": ("đây là một thư mục", "it is a folder"),
    "larger-than-is-read": (
        "nhiều byte hơn mức được đọc",
        "more bytes than are read",
    ),
    "links-in-a-circle": (
        "liên kết tượng trưng tạo thành vòng",
        "symbolic links in a circle",
    ),
    "name-too-long": ("tên tệp quá dài", "the name of the file is too long"),
    "no-space-left": ("hết chỗ trên thiết bị", "no space left on device"),
    "no-such-file": ("không có tệp hay thư mục này", "no such file or folder"),
    "not-a-folder": (
        "một phần của đường dẫn không phải là thư mục",
        "a part of the path is not a folder",
    ),
    "permission-denied": ("không có quyền", "permission denied"),
    "process-ended": (
        "tiến trình đọc tệp bị kết thúc, có lẽ vì thiếu bộ nhớ",
        "the process that read it was ended, perhaps for lack of memory",
    ),
    "read-only-files": ("hệ thống tệp chỉ đọc", "the file system is read-only"),
    "stream-closed": ("luồng đã đóng", "it is closed"),
    "too-many-open-files": ("quá nhiều tệp đang mở", "too many open files"),
}

#: Anything else.
_OTHER: Final = {
    "amount-or-vague-words": (
        "amount, hoặc words cùng comparator 'vague'",
        "amount, words with comparator 'vague'",
    ),
}

#: Code of each phrase → its text in Vietnamese and in English.
PHRASES: Final = MappingProxyType({**_EDTF, **_RULES, **_JSON, **_FILES, **_OTHER})
