"""What can be wrong with a sheet, the form that people write by hand."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(
        "broken-yaml",
        "error",
        "không phải là YAML hợp lệ: {reason}",
        "this is not valid YAML: {reason}",
    ),
    Entry(
        "yaml-not-used",
        "error",
        "phiếu không dùng phần này của YAML: neo và bí danh (& *), thẻ (!), danh"
        " sách làm khóa, tài liệu thứ hai (---)",
        "a sheet does not use this part of YAML: anchors and aliases (& *), tags"
        " (!), a list as a key, a second document (---)",
    ),
    Entry(
        "not-a-sheet",
        "error",
        "đây không phải là phiếu: cần các thành phần như id, sources, parties",
        "this is not a sheet: it needs members such as id, sources, parties",
    ),
    Entry(
        "entity-expected",
        "error",
        "ở đây cần một mục bắt đầu bằng mã của nó: «- ma: tên»",
        "an entry that begins with its id is expected here: '- id: name'",
    ),
    Entry(
        "cell-expected",
        "error",
        "ở đây cần một dòng chữ: giá trị, dấu sổ đứng, lời của nguồn",
        "a text is expected here: a value, a vertical bar, the words of the source",
    ),
    Entry(
        "claim-expected",
        "error",
        "ở đây cần đúng ba thành phần: about, field, claim",
        "exactly three members are expected here: about, field, claim",
    ),
    Entry(
        "question-expected",
        "error",
        "ở đây cần một câu hỏi về một trường có thật: «- ma/truong: câu hỏi»",
        "a question about a field that exists is expected here: '- id/field: question'",
    ),
    Entry(
        "no-answer",
        "error",
        "câu trả lời này không ghi được vào {field}",
        "this answer cannot be put into {field}",
    ),
    Entry(
        "cell-too-long",
        "error",
        "{got} có quá nhiều cột; chỉ có: giá trị, lời, dấu, rồi ghi chú sau //; dấu"
        " sổ đứng ở trong lời thì viết sau dấu \\",
        "{got} has too many columns: they are value, words, marks, and a note after"
        " //; a vertical bar inside words is written after a backslash",
    ),
    Entry(
        "cell-without-words",
        "error",
        "{got} thiếu lời của nguồn: sau giá trị và dấu sổ đứng là lời",
        "{got} lacks the words of the source, which follow the value and a vertical"
        " bar",
    ),
    Entry(
        "unknown-escape",
        "error",
        "{got} không có nghĩa; muốn viết dấu \\ thì viết hai lần",
        "{got} means nothing here; write a backslash twice",
    ),
    Entry(
        "unknown-mark",
        "error",
        "không hiểu dấu {got}; chỉ có: {known} (ghi chú thì viết sau //)",
        "the mark {got} is not known; known: {known} (a note is written after //)",
    ),
    Entry(
        "unknown-order",
        "error",
        "thứ tự này không có; chỉ có: {known}",
        "there is no such order; known: {known}",
    ),
    Entry(
        "no-short-form",
        "error",
        "không đọc được {got} ở dạng ngắn; ví dụ: {example}",
        "{got} cannot be read as a short form; write it as in: {example}",
    ),
    Entry(
        "words-not-read",
        "error",
        "lời {got} không đọc được thành giá trị; hãy viết giá trị, dấu sổ đứng, rồi"
        " lời ({reason})",
        "the words {got} cannot be read as a value; write the value, a vertical bar,"
        " then the words ({reason})",
    ),
    Entry(
        "same-as-nothing",
        "error",
        "same chỉ giá trị của {field}, nhưng ở đó không có gì",
        "same means the value of {field}, but nothing is there",
    ),
    Entry(
        "claim-without-source",
        "error",
        "lời này không có nguồn: phiếu chưa có nguồn nào",
        "these words have no source: the sheet has none",
    ),
    Entry(
        "no-text-at-hand",
        "error",
        "chưa có văn bản để tìm {got}; hãy đưa văn bản của nguồn {source} (--text"
        " ID=TỆP) hoặc ghi vị trí, ví dụ :120",
        "there is no text in which to find {got}; add that of the source {source}"
        " (--text ID=FILE), or write the offset, such as :120",
    ),
    Entry(
        "words-not-found",
        "error",
        "không thấy {got} trong văn bản của nguồn {source}",
        "{got} is not in the text of the source {source}",
    ),
    Entry(
        "words-in-several-places",
        "error",
        "{got} có ở nhiều chỗ; hãy ghi chỗ nào, ví dụ (1): {places}",
        "{got} is in several places; say which, such as (1): {places}",
    ),
    Entry(
        "fewer-places",
        "error",
        "{got} chỉ có {count} lần trong văn bản",
        "{got} is only {count} {count:time|times} in the text",
    ),
    Entry(
        "too-much-to-search",
        "error",
        "quá nhiều lời phải tìm trong văn bản dài; hãy ghi vị trí của {got}, ví dụ"
        " :120",
        "too many words are to be found in long texts; write the offset of {got}, such"
        " as :120",
    ),
)
