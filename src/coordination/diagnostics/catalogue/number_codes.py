"""What can be wrong with a document number, in itself or beside its date."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "not-a-document-number",
        "error",
        "{got} không phải là số văn bản ở dạng chuẩn, ví dụ 238-QĐ/TW, 36/2021/QH15",
        "{got} is not a document number in canonical form, such as 238-QĐ/TW, "
        "36/2021/QH15",
    ),
    Entry(
        "not-a-suffix",
        "error",
        "{got} không thể đứng ngay sau số thứ tự: chỉ một chữ cái (18B/SL) hoặc bis",
        "{got} cannot follow the serial: only one letter, as in 18B/SL, or bis",
    ),
    Entry(
        "not-a-group",
        "error",
        "{got} không phải là ký hiệu: phải bắt đầu bằng chữ hoa, chỉ gồm chữ cái, "
        "chữ số và '&', tối đa 24 ký tự",
        "{got} is not a valid group of a symbol: a capital first, then letters, "
        "digits and '&', at most 24 characters",
    ),
    Entry(
        "session-in-group",
        "error",
        "khóa {session} của {body} phải ghi ở trường session",
        "session {session} of {body} belongs in the field session",
    ),
    Entry(
        "session-of-nobody",
        "error",
        "có khóa thì phải có một trong các cơ quan: {expected}",
        "a session needs one of the bodies {expected}",
    ),
    Entry(
        "not-a-form",
        "error",
        "{got} không phải là dấu phân cách: chỉ dùng '-', '/' và '.'",
        "{got} does not separate groups; use '-', '/' or '.'",
    ),
    Entry(
        "form-does-not-fit",
        "error",
        "cần đúng {high} dấu phân cách, nhận được {got}",
        "exactly {high} separating marks are needed, got {got}",
    ),
)
