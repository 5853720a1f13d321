"""Numbers of documents and agreements."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "number-year-differs",
        "warning",
        "số {number} mang năm {year}, ngày ghi bên cạnh là {date}",
        "the number {number} contains the year {year}, but the date is {date}",
        "Số của văn bản Nhà nước mang năm ban hành. Khi hai năm khác nhau, một trong "
        "hai thường bị chép hoặc in sai.",
        "Numbers of State documents contain the year of issue. If the two differ, one "
        "is usually misprinted or miscopied.",
    ),
    Entry(
        "number-of-another-kind",
        "warning",
        "số {number} là của loại văn bản {printed}, ở đây ghi là {kind}",
        "the number {number} is that of {printed}, the record says {kind}",
        "Ký hiệu trong số cho biết loại văn bản. Bài báo hay gọi kế hoạch là chương "
        "trình: khi đó hãy giữ cách gọi của nguồn bằng dẫn chứng, và ghi loại theo "
        "số.",
        "The letters of a number show the type. News pages call plans programmes: "
        "keep their word in a claim and record the kind that the number prints.",
    ),
    Entry(
        "issuer-is-no-party",
        "warning",
        "số {number} do {issuer} ban hành, nhưng không bên nào thuộc loại cơ quan này",
        "the number {number} was issued by {issuer}, but no party is of that kind",
        "Văn kiện phối hợp lấy số của cơ quan chủ trì, tức là một bên. Có thể thiếu "
        "một bên, ghi sai loại cơ quan, hoặc chép sai số.",
        "An agreement is numbered in the register of its lead body, which is a party. "
        "A party may be missing, its kind wrong, or the number miscopied.",
    ),
    Entry(
        "number-of-another-issuer",
        "warning",
        "số {number} không phải của {issuer}",
        "the number {number} is not one of {issuer}",
        "Ký hiệu trong số cho biết cơ quan ban hành. Hãy xem lại số hoặc cơ quan ban "
        "hành.",
        "The letters of a number show the issuing body. Check the number or the "
        "issuer.",
    ),
    Entry(
        "number-held-twice",
        "info",
        "số {number} đã được ghi ở một mục khác",
        "the number {number} is recorded for another entity",
        "Một số chỉ thuộc về một văn bản. Có thể một văn bản được ghi hai lần, hoặc "
        "một số bị chép sai.",
        "A number belongs to one document. One document may be recorded twice, or a "
        "number is miscopied.",
    ),
    Entry(
        "term-against-date",
        "warning",
        "ngày {date} không thuộc khóa {term}",
        "{date} is not within term {term}",
        "Khóa có thể thuộc về một văn bản khác trong cùng câu, như khi một câu nêu "
        "hai văn bản của hai khóa.",
        "The term may belong to another document in the same sentence, as when one "
        "sentence names two of different terms.",
    ),
)
