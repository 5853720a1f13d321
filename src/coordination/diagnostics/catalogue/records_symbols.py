"""The letters and marks of document numbers."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "party-number-in-state-form",
        "warning",
        "số {number} của cơ quan Đảng được viết theo thể thức của Nhà nước",
        "the Party number {number} is punctuated as the State does",
        "Văn bản của Đảng đặt gạch nối sau số và gạch chéo sau loại văn bản: "
        "238-QĐ/TW. Báo chí hay viết ngược lại; văn bản vẫn là một.",
        "The Party puts a hyphen after the serial and a slash after the type: "
        "238-QĐ/TW. The press often swaps them; the document is the same.",
    ),
    Entry(
        "unknown-issuer",
        "info",
        "không rõ ký hiệu {issuer} trong số {number} là của cơ quan nào",
        "the issuer of {number} is not known: {issuer}",
        "Mỗi cơ quan tự đặt ký hiệu của mình nên danh sách không bao giờ đủ. Hãy xem "
        "lại có chép nhầm không; nếu không, không cần làm gì.",
        "Every body sets its own code, so no list is complete. Look for a typing "
        "error; if there is none, nothing has to be done.",
    ),
    Entry(
        "type-of-another-system",
        "info",
        "loại văn bản trong số {number} không có trong danh mục của hệ thống ban hành",
        "the type in {number} is not on the list of the system that issued it",
        "Đảng và Nhà nước có danh mục loại văn bản riêng. Văn bản chuyên ngành có thể "
        "dùng ký hiệu khác; cũng có thể số bị chép sai.",
        "The Party and the State have their own lists of types. Special fields may "
        "use other codes; the number may also be miscopied.",
    ),
    Entry(
        "code-out-of-use",
        "warning",
        "ký hiệu {unused} trong số {number} không được dùng vào ngày {date}",
        "the code {unused} in {number} was not in use on {date}",
        "Cơ quan đã đổi tên, sáp nhập hoặc chưa thành lập, hay quy định về ký hiệu đã "
        "thay đổi. Ngày hoặc số có thể bị chép sai.",
        "The body had been renamed or merged, or did not exist yet, or the rule on "
        "codes had changed. The date or the number may be miscopied.",
    ),
    Entry(
        "session-not-at-date",
        "warning",
        "khóa ghi trong số {number} không vào thời gian đó",
        "the session in {number} did not sit at that date",
        "Số của Quốc hội mang khóa; năm ban hành phải nằm trong nhiệm kỳ của khóa đó. "
        "Một trong hai thường bị chép sai.",
        "Numbers of the National Assembly name its session; the year must be in its "
        "term. One of the two is usually miscopied.",
    ),
    Entry(
        "number-printed-irregularly",
        "info",
        "nguồn viết {quote}, khác với thể thức quy định ({repairs})",
        "the source prints {quote}, which is not as prescribed ({repairs})",
        "Khoảng trắng, số 0 ở đầu hoặc dấu phân cách khác quy định. Bản ghi giữ số "
        "theo dạng chuẩn, dẫn chứng giữ nguyên chữ của nguồn.",
        "Spaces, zeros or marks are not as prescribed. The record has the number in "
        "canonical form, the quote keeps the words of the source.",
    ),
)
