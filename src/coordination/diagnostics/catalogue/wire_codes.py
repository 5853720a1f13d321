"""What can be wrong with a JSON text, found while loading it."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(
        "too-large",
        "error",
        "dữ liệu vượt quá giới hạn {high} byte",
        "the data exceed the limit of {high} bytes",
    ),
    Entry(
        "not-utf8",
        "error",
        "dữ liệu không phải là UTF-8: sai từ byte thứ {offset} (đếm từ 0)",
        "the data are not UTF-8: wrong from byte {offset} (counted from 0)",
    ),
    Entry(
        "broken-compression",
        "error",
        "dữ liệu nén bị hỏng hoặc bị cắt: {reason}",
        "the compressed data are broken or cut off: {reason}",
    ),
    Entry(
        "no-json",
        "error",
        "không có dữ liệu JSON nào",
        "there is no JSON at all",
    ),
    Entry(
        "broken-json",
        "error",
        "không phải là JSON hợp lệ: {reason:vi}",
        "this is not valid JSON: {reason:en}",
    ),
    Entry(
        "thousands-or-decimals",
        "error",
        "{got} có thể là {whole} (dấu chấm ngăn hàng nghìn) hoặc {part} (dấu chấm thập"
        " phân); hãy viết một trong hai",
        "{got} may be {whole} (a point between thousands) or {part} (a decimal point);"
        " write one of the two",
    ),
    Entry(
        "day-or-month-first",
        "error",
        "{got} có thể là {day_first} (ngày trước) hoặc {month_first} (tháng trước);"
        " hãy viết một trong hai",
        "{got} may be {day_first} (the day first) or {month_first} (the month first);"
        " write one of the two",
    ),
    Entry(
        "nested-too-deep",
        "error",
        "lồng nhau quá {high} tầng",
        "nested deeper than {high} levels",
    ),
    Entry(
        "too-many-items",
        "error",
        "có nhiều hơn {high} phần tử",
        "there are more than {high} items",
    ),
    Entry(
        "not-finite",
        "error",
        "{got} không phải là số của JSON",
        "{got} is not a JSON number",
    ),
    Entry(
        "number-too-long",
        "error",
        "số có {got} chữ số; JSON ở đây nhận tối đa {high}",
        "the number has {got} digits; at most {high} are read from JSON here",
    ),
    Entry(
        "duplicate-key",
        "error",
        "thành phần {name} được ghi hai lần",
        "the member {name} occurs twice",
    ),
    Entry(
        "null-value",
        "error",
        "null không có nghĩa ở đây; điều chưa biết thì không ghi",
        "null is not allowed; leave out unknown values",
    ),
    Entry(
        "unknown-key",
        "error",
        "ở đây không có thành phần {name}; chỉ có: {known}",
        "there is no member {name} here; known: {known}",
    ),
    Entry(
        "missing-key",
        "error",
        "thiếu thành phần bắt buộc {name}",
        "the required member {name} is missing",
    ),
    Entry(
        "unknown-code",
        "error",
        "{got} không phải là mã hợp lệ; chỉ có: {known}",
        "{got} is not a known code; known: {known}",
    ),
    Entry(
        "unsupported-version",
        "error",
        "không đọc được phiên bản {got}; bản phát hành này ghi phiên bản {current}",
        "version {got} cannot be read; this release writes {current}",
    ),
    Entry(
        "newer-version",
        "error",
        "phiên bản {got} mới hơn bản phát hành này, vốn chỉ biết {current}; "
        "hãy nâng cấp thư viện",
        "version {got} is newer than this release, which knows {current}; "
        "upgrade the library",
    ),
    Entry(
        "migrated",
        "info",
        "đã chuyển đổi: {old} thành {new}",
        "migrated: {old} became {new}",
    ),
    Entry(
        "left-out",
        "info",
        "đã bỏ qua {name} vì có lỗi",
        "{name} was left out because of errors in it",
    ),
    Entry(
        "not-one-head",
        "error",
        "bảng dossier phải có đúng một dòng, không phải {got}",
        "the table dossier must have exactly one row, not {got}",
    ),
    Entry(
        "unknown-table",
        "error",
        "không có bảng {name}; chỉ có: {known}",
        "there is no table {name}; known: {known}",
    ),
    Entry(
        "row-of-another",
        "error",
        "dòng này thuộc hồ sơ {got}, không phải {owner}",
        "this row is of the dossier {got}, not of {owner}",
    ),
    Entry(
        "broken-csv",
        "error",
        "không phải là CSV (RFC 4180): dấu ngoặc kép đặt sai chỗ",
        "this is not CSV (RFC 4180): a quotation mark is out of place",
    ),
    Entry(
        "ragged-row",
        "error",
        "dòng có {got} ô; dòng tiêu đề có {expected}",
        "the row has {got} cells; the header has {expected}",
    ),
)
