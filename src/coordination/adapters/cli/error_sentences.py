"""What the command line says when it cannot go on, by code."""

from types import MappingProxyType
from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

#: Code → its sentence in Vietnamese and in English.
_SENTENCES: Final = {
    # What was typed.
    "no-such-command": ("không có lệnh {name}", "there is no command {name}"),
    "no-such-option": ("không có tùy chọn {name}", "there is no option {name}"),
    "missing-argument": ("thiếu {name}", "{name} is missing"),
    "needs-value": ("{name} cần một giá trị", "{name} needs a value"),
    "takes-no-value": ("{name} không nhận giá trị", "{name} takes no value"),
    "too-many-arguments": (
        "nhiều đối số hơn lệnh này nhận",
        "more arguments than this command takes",
    ),
    "not-a-choice": (
        "giá trị của {name} phải là một trong: {known}",
        "the value of {name} has to be one of: {known}",
    ),
    "not-in-range": (
        "giá trị của {name} phải là số nguyên từ {low} đến {high}",
        "the value of {name} has to be a whole number from {low} to {high}",
    ),
    "not-an-iso-day": (
        "giá trị của {name} phải là một ngày, ví dụ 2024-12-31",
        "the value of {name} has to be a day such as 2024-12-31",
    ),
    "not-an-iso-moment": (
        (
            "giá trị của {name} phải là một thời điểm có múi giờ, ví dụ "
            "2024-01-02T08:30:00+07:00"
        ),
        (
            "the value of {name} has to be a moment with its time zone, such as "
            "2024-01-02T08:30:00+07:00"
        ),
    ),
    "not-for-option": (
        "không dùng được giá trị của {name}",
        "the value of {name} cannot be used",
    ),
    "pair-expected": ("cần {form}, không phải {got}", "expected {form}, got {got}"),
    "needs-options": ("{name} cần {options}", "{name} needs {options}"),
    "for-format-only": (
        "{name} chỉ dùng với --format {form}",
        "{name} is for --format {form} only",
    ),
    "goes-with-columns": (
        "--to đi cùng --format parquet hoặc arrow",
        "--to goes with --format parquet or arrow",
    ),
    "for-one-input": (
        "{name} chỉ dùng khi có một đầu vào",
        "{name} is for one input only",
    ),
    "not-together": (
        "không dùng {name} cùng với {other}",
        "{name} and {other} do not go together",
    ),
    "several-dossiers": (
        "có nhiều hồ sơ: hãy nêu thư mục bằng {name}",
        "several dossiers: name a folder with {name}",
    ),
    "name-a-file": (
        "câu trả lời được ghi vào phiếu: hãy nêu tên tệp",
        "answers are written into the sheet: name a file",
    ),
    "no-such-source": (
        "không hồ sơ nào có nguồn {id}",
        "no dossier has a source {id}",
    ),
    "needs-extra": (
        "cần cài thêm phần '{extra}': trong thư mục mã nguồn, pip install '.[{extra}]'",
        "this needs the extra '{extra}': in a checkout, pip install '.[{extra}]'",
    ),
    # What files contain.
    "not-utf8-text": (
        "không phải văn bản UTF-8: byte {byte} ở vị trí {offset}, dòng {line}",
        "not UTF-8 text: byte {byte} at offset {offset}, in line {line}",
    ),
    "nul-in-text": (
        "không phải văn bản: có ký tự NUL ở dòng {line}",
        "not a text: NUL in line {line}",
    ),
    "no-text-in-line": (
        'cần một đối tượng có thành phần "text", và có thể có "id"',
        'expected an object with the member "text", and perhaps "id"',
    ),
    "no-dossier": ("không phải hồ sơ", "no dossier"),
    "no-baseline": (
        "dòng {line} không phải do 'validate --format json' ghi",
        "line {line} is not what 'validate --format json' writes",
    ),
    "written-already": ("{id} đã được ghi rồi", "{id} is written already"),
    "cannot-be-written": ("không ghi được", "it cannot be written"),
    "sheet-with-errors": (
        "phiếu có lỗi: hãy sửa trước (coordination build)",
        "the sheet has errors: fix them first (coordination build)",
    ),
}

ENTRIES: Final = MappingProxyType(
    {code: Entry(code, "error", vi, en) for code, (vi, en) in _SENTENCES.items()}
)
