"""What no value can ever be: refused by the model when a value is built."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "wrong-type",
        "error",
        "phải là {expected:vi}, không phải {got:vi}",
        "expected {expected}, got {got}",
    ),
    Entry(
        "wrong-class",
        "error",
        "phải là {expected:vi} (lớp {name}), không phải {got}",
        "expected {expected} (of class {name}), got {got}",
    ),
    Entry("empty-text", "error", "văn bản trống", "the text is empty"),
    Entry(
        "untrimmed-text",
        "error",
        "văn bản có khoảng trắng ở đầu hoặc cuối: {got}",
        "the text starts or ends with white space: {got}",
    ),
    Entry(
        "unusable-character",
        "error",
        "ký tự {got} không thể dùng trong bản ghi",
        "the character {got} is not allowed in a record",
    ),
    Entry(
        "not-canonical",
        "error",
        "không đúng dạng chuẩn; hãy viết: {canonical}",
        "not in canonical form; write: {canonical}",
    ),
    Entry(
        "out-of-range",
        "error",
        "{got} nằm ngoài phạm vi: phải từ {low} đến {high}",
        "{got} is out of range: expected {low} to {high}",
    ),
    Entry(
        "not-above",
        "error",
        "{got} phải lớn hơn {low}: đó là đầu trên của khoảng",
        "{got} must be more than {low}: it is the upper end of the range",
    ),
    Entry(
        "not-an-identifier",
        "error",
        "mã {got} không hợp lệ: chỉ gồm a-z, 0-9, '.', '_', '-', tối đa 64 ký tự, "
        "bắt đầu bằng chữ hoặc số",
        "{got} is not a valid id: use a-z, 0-9, '.', '_', '-', at most 64 characters, "
        "starting with a letter or digit",
    ),
    Entry(
        "not-a-pointer",
        "error",
        "{got} không phải là con trỏ JSON (RFC 6901): phải trống hoặc bắt đầu bằng '/'",
        "{got} is not a JSON Pointer (RFC 6901): it must be empty or start with '/'",
    ),
    Entry(
        "no-such-code",
        "error",
        "không có mã {got}",
        "there is no code {got}",
    ),
    Entry(
        "quote-not-in-text",
        "error",
        "không thấy đoạn trích {got} trong văn bản (hoặc không đủ số lần)",
        "{got} is not in the text, or not that many times",
    ),
    Entry(
        "quote-is-ambiguous",
        "error",
        "đoạn trích {got} có ở nhiều chỗ (vị trí {places}); hãy chọn bằng nth",
        "{got} is in several places of the text (at {places}); choose one with nth",
    ),
    Entry(
        "merged-differ",
        "error",
        "hai bên khác nhau ở đây: {got} và {other}; hãy sửa cho giống trước khi nhập",
        "the two differ here: {got} and {other}; make them agree before you merge them",
    ),
    Entry(
        "id-taken",
        "error",
        "mã {id} đã có trong hồ sơ",
        "the id {id} is already in the dossier; use replace() to change its entity",
    ),
    Entry(
        "no-such-id",
        "error",
        "hồ sơ không có mã {id}",
        "no entity of the dossier has the id {id}",
    ),
    Entry(
        "still-referred-to",
        "error",
        "mã {id} còn được nhắc đến ở: {places}",
        "{id} is still referred to at {places}; remove these too, or clear them "
        "with clear_references=True",
    ),
    Entry(
        "not-a-digest",
        "error",
        "{got} không phải là mã SHA-256: cần 64 chữ số thập lục phân viết thường",
        "{got} is not a SHA-256 digest: expected 64 lower-case hexadecimal digits",
    ),
    Entry(
        "no-such-day",
        "error",
        "không có ngày {day} tháng {month}{of_year}",
        "month {month}{of_year} has no day {day}",
    ),
    Entry(
        "nothing-stated",
        "error",
        "phải có ít nhất một trong các phần: {expected:vi}",
        "at least one of these is needed: {expected:en}",
    ),
    Entry(
        "not-exactly-one",
        "error",
        "phải có đúng một trong các phần: {expected}",
        "exactly one of these is needed: {expected}",
    ),
    Entry(
        "needs-another",
        "error",
        "có {name:vi} thì phải có {other:vi}",
        "{name} needs {other}",
    ),
    Entry(
        "excludes-another",
        "error",
        "không thể có cả {name} và {other}",
        "{name} and {other} exclude each other",
    ),
    Entry(
        "not-edtf",
        "error",
        "{got} không phải là {expected:vi} theo dạng EDTF (ISO 8601-2) dùng ở đây, "
        "ví dụ {example}",
        "{got} is not a {expected} in an accepted EDTF (ISO 8601-2) form, such as "
        "{example}",
    ),
    Entry(
        "edtf-not-held",
        "error",
        "{got} dùng một phần của EDTF mà định dạng này không giữ ({feature:vi}); "
        "{instead:vi}",
        "{got} uses a part of EDTF that this format leaves out ({feature:en}); "
        "{instead:en}",
    ),
    Entry(
        "too-few",
        "error",
        "cần ít nhất {low} mục, chỉ có {got}",
        "at least {low} are needed, got {got}",
    ),
    Entry(
        "too-many",
        "error",
        "chỉ được tối đa {high} mục, có {got}",
        "at most {high} are allowed, got {got}",
    ),
    Entry(
        "repeated",
        "error",
        "{got} được ghi hai lần",
        "{got} is listed twice",
    ),
    Entry(
        "not-a-number",
        "error",
        "{got} không phải là số thập phân thường",
        "{got} is not a plain decimal number",
    ),
    Entry(
        "not-a-duration",
        "error",
        "{got} không phải là khoảng thời gian ISO 8601 mà thư viện nhận, ví dụ P3D, "
        "PT24H, -P15D",
        "{got} is not a valid ISO 8601 duration, such as P3D, PT24H, -P15D",
    ),
    Entry(
        "not-a-rule",
        "error",
        "{got} không phải là quy tắc lặp RFC 5545 mà thư viện nhận: {expected}",
        "{got} is not an accepted RFC 5545 recurrence rule: {expected}",
    ),
    Entry(
        "rule-not-held",
        "error",
        "{got} dùng một phần của RFC 5545 mà định dạng này không giữ ({feature:vi});"
        " {instead:vi}",
        "{got} uses a part of RFC 5545 that this format leaves out ({feature:en});"
        " {instead:en}",
    ),
    Entry(
        "not-json",
        "error",
        "giá trị không phải là JSON: {reason:vi}",
        "the value is not JSON: {reason:en}",
    ),
    Entry(
        "no-words",
        "error",
        "không có cách viết nào được đọc lại thành {got}",
        "no words would be read back as {got}",
    ),
    Entry(
        "too-many-digits",
        "error",
        "số có {got} chữ số; tối đa {high}",
        "the number has {got} digits; at most {high} are allowed",
    ),
)
