"""Dates and periods."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "period-ends-before-start",
        "error",
        "thời kỳ kết thúc ({end}) trước khi bắt đầu ({start})",
        "the period ends ({end}) before it starts ({start})",
        "Hai đầu của thời kỳ có thể đã bị đổi chỗ. Nếu chính nguồn viết như vậy, hãy "
        "giữ nguyên và ghi lý do miễn trừ.",
        "The two ends may have been swapped. If the source itself says so, keep it "
        "and waive the finding with that reason.",
    ),
    Entry(
        "basis-later-than-agreement",
        "warning",
        "căn cứ ban hành ngày {issued}, sau khi văn kiện được ký ({signed})",
        "the basis was issued ({issued}) after the agreement was signed ({signed})",
        "Văn kiện không thể căn cứ vào điều chưa có. Thường là một trong hai ngày bị "
        "chép hoặc in sai, như khi số năm được sửa ở tiêu đề mà không sửa ở ngày ký.",
        "An agreement cannot rest on a document that did not exist yet. One of the "
        "dates is usually misprinted or miscopied, as when the year is changed in a "
        "title but not in the date.",
    ),
    Entry(
        "date-in-the-future",
        "warning",
        "{date} muộn hơn ngày kiểm tra ({as_of})",
        "{date} is later than the day of checking ({as_of})",
        "Điều đã ký, đã ban hành hay đã đăng thì không thể ở tương lai. Thường là năm "
        "bị chép hoặc in sai. Chỉ kiểm tra khi biết ngày kiểm tra.",
        "A signing, an issue or a publication is never in the future. Usually the "
        "year is misprinted or miscopied. Checked only if the day of checking is "
        "passed.",
    ),
    Entry(
        "retrieved-before-published",
        "warning",
        "lấy về ngày {retrieved}, trước khi được đăng ({published})",
        "retrieved on {retrieved}, before it was published ({published})",
        "Không thể lấy về điều chưa được đăng. Một trong hai ngày bị ghi sai.",
        "Nothing is retrieved before it is published. One of the two days is wrong.",
    ),
)
