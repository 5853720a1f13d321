"""Claims: what sources say of a field, and whether they say it."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "claim-leads-nowhere",
        "error",
        "{about} không có trường {field}",
        "{about} has no field {field}",
        "Con trỏ của dẫn chứng phải dẫn tới một trường của mục mà nó nói tới: một giá "
        "trị hoặc một danh sách, dù trường đó đang trống.",
        "The pointer of a claim leads to a field of its entity: a value or a "
        "collection, even an absent one.",
    ),
    Entry(
        "field-left-open",
        "info",
        "trường để ngỏ: có {count} dẫn chứng nhưng chưa chọn giá trị",
        "left open: {count} {count:claim is|claims are} about this field, but it has "
        "no value",
        "Người lập hồ sơ đã thấy nguồn nói về trường này nhưng không thể quyết định. "
        "Đây là cách đúng để ghi điều chưa biết chắc.",
        "The author of the record saw what the sources say and could not decide. This "
        "is the right way to record an open question.",
    ),
    Entry(
        "sources-disagree",
        "info",
        "các nguồn nêu khác nhau: {readings}",
        "sources disagree: {readings}",
        "Các dẫn chứng từ nhiều nguồn về cùng một trường được đọc thành những giá trị "
        "khác nhau. Cả hai đều được giữ.",
        "Claims of several sources about one field have different readings. All of "
        "them are kept.",
    ),
    Entry(
        "source-disagrees-with-itself",
        "info",
        "cùng một nguồn nêu khác nhau: {readings}",
        "one source has different readings: {readings}",
        "Các dẫn chứng từ một nguồn về cùng một trường được đọc thành những giá trị "
        "khác nhau: nguồn tự mâu thuẫn, hoặc lời của nguồn có nhiều cách hiểu.",
        "Claims of one source about one field have different readings: it contradicts "
        "itself, or its words can be read in more than one way.",
    ),
    Entry(
        "comparators-differ",
        "info",
        "cùng một con số nhưng được nêu với mức chính xác khác nhau: {readings}",
        "the same figure is stated with different certainty: {readings}",
        "Nguồn này viết “khoảng”, nguồn kia viết “trên” hoặc không viết gì. Không gộp "
        "các cách nói ấy làm một.",
        "One source says “about”, another “more than” or nothing at all. These are "
        "never merged.",
    ),
    Entry(
        "value-not-in-claims",
        "warning",
        "không dẫn chứng nào được đọc thành giá trị này; các dẫn chứng nêu: {readings}",
        "no claim has this value as its reading; claims say: {readings}",
        "Giá trị của trường khác với mọi cách đọc đã ghi. Hãy sửa giá trị, sửa cách "
        "đọc, hoặc thêm dẫn chứng làm căn cứ (kể cả dẫn chứng suy luận).",
        "The field differs from every reading recorded for it. Correct the value or "
        "the reading, or add the claim it rests on, possibly an inferred one.",
    ),
    Entry(
        "count-differs",
        "warning",
        "nguồn nêu {stated} mục, hồ sơ ghi {held}",
        "the source counts {stated}, the record has {held}",
        "Số lượng nguồn nêu không khớp với số mục đã liệt kê: có thể thiếu, thừa, "
        "hoặc chính nguồn đếm sai.",
        "The count that a source states is not the number of items in the record: "
        "some are missing or too many, or the source itself miscounts.",
    ),
    Entry(
        "quote-reads-otherwise",
        "warning",
        "câu trích nêu {stated}, cách đọc ghi {reading}",
        "the words say {stated}, but the reading is {reading}",
        "Câu trích phải chứa điều được đọc. Nếu giá trị được suy ra từ chỗ khác, hãy "
        "ghi dẫn chứng là suy luận.",
        "A quote contains the words that state its reading. If the value follows from "
        "something else, mark the claim as inferred.",
    ),
    Entry(
        "quote-says-more",
        "info",
        "câu trích còn nêu {lacking}; cách đọc chỉ ghi {reading}",
        "the words also say {lacking}; the reading is {reading}",
        "Câu trích nêu cả tổng số mà con số là một phần, hoặc nêu mức tính theo từng "
        "người, từng năm. Con số không sai nhưng thiếu phần ấy; hãy ghi vào `total` "
        "hoặc `per`.",
        "The words also state the whole that the figure is a part of, or what it is "
        "counted per. The figure is not wrong, but says less; record the rest as "
        "`total` or `per`.",
    ),
    Entry(
        "quote-names-another",
        "warning",
        "câu trích {quote} không nêu {name}",
        "the words {quote} do not name {name}",
        "Câu trích nêu một cơ quan loại khác, ở tỉnh khác, hoặc một người khác với "
        "người hồ sơ ghi. Hãy sửa tên, hoặc chọn câu trích khác.",
        "The quote names a body of another kind, one of another province or another "
        "person than the record does. Correct the name, or quote other words.",
    ),
    Entry(
        "weekday-differs",
        "warning",
        "{date} là {weekday}, nguồn viết {printed}",
        "{date} is {weekday}, but the source prints {printed}",
        "Khi thứ và ngày không khớp, một trong hai bị in sai; với ngày không có năm, "
        "thứ giúp tìm năm đúng.",
        "If weekday and date do not match, one of them is misprinted; for a date "
        "without a year the weekday helps to find it.",
    ),
    Entry(
        "quote-not-at-offset",
        "error",
        "tại vị trí này nguồn viết {found}, không phải {quote}"
        "{places:; cả văn bản không có câu này|; câu này nằm ở vị trí {nearest}"
        "|; câu này có ở {places} chỗ, gần nhất là vị trí {nearest}}",
        "the text has {found} there, not {quote}"
        "{places:; the words are nowhere in the text|; they begin at {nearest}"
        "|; they are in {places} places, the nearest begins at {nearest}}",
        "Câu trích phải đúng từng chữ tại vị trí đã ghi, đếm theo điểm mã Unicode của "
        "văn bản gốc. Hãy sửa vị trí, hoặc chép lại câu trích. Khi quá nhiều câu "
        "trích lệch chỗ, chỉ những câu đầu được tìm lại trong văn bản.",
        "A quote is found word for word at its offsets, counted in Unicode code "
        "points of the text as passed. Correct the offsets, or copy the words again. "
        "If very many quotes are misplaced, only the first are looked for.",
    ),
    Entry(
        "text-of-no-source",
        "warning",
        "văn bản mang mã {id} không thuộc nguồn nào của hồ sơ",
        "no source of the dossier has the id {id} of this text",
        "Không có nguồn mang mã ấy nên văn bản không được dùng để kiểm tra. Hãy sửa "
        "mã, hoặc chỉ đưa vào văn bản của các nguồn trong hồ sơ.",
        "No source has that id, so nothing is checked against the text. Correct the "
        "id, or pass only the texts of the sources of the dossier.",
    ),
    Entry(
        "text-is-another",
        "error",
        "văn bản có SHA-256 {got}, hồ sơ ghi {expected}",
        "the SHA-256 of the text is {got}, but the record says {expected}",
        "Văn bản đưa vào không phải là văn bản mà các vị trí của câu trích được đếm, "
        "dù chỉ khác một ký tự.",
        "This is not the text in which the offsets were counted; even one character "
        "matters.",
    ),
)
