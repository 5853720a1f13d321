"""Who signs with whom."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "parties-of-different-levels",
        "info",
        "các bên không cùng cấp: {levels}",
        "the parties are at different levels: {levels}",
        "“Cùng cấp” được tính từ cấp của từng bên, không suy ra từ tên văn kiện. Một "
        "trường của quân đội hay một cơ quan trung ương vẫn có thể ký với tỉnh.",
        "Whether parties are at one level is computed from their own levels, never "
        "taken from a title. A military college or a central body may well sign with "
        "a province.",
    ),
    Entry(
        "organ-beside-its-body",
        "info",
        "{organ} là cơ quan của {body}, cả hai đều được ghi là một bên",
        "{organ} is an organ of {body}, but both are recorded as parties",
        "Thường trực HĐND không phải là HĐND. Nếu nguồn chỉ nói tới một trong hai, "
        "hãy ghi đúng cơ quan đó.",
        "The standing body of a council is not the council. If the source means only "
        "one of them, record that one.",
    ),
    Entry(
        "recipients-differ-from-count",
        "warning",
        "số được khen là {counted}, hồ sơ nêu tên {named}",
        "{counted} were commended, but {named} {named:is|are} named",
        "Có thể còn thiếu hoặc thừa một tên. Nếu nguồn chỉ nêu vài tên, hãy dùng một "
        "mục gọi chung cho số còn lại.",
        "A name may be missing, or one too many. If the source names only some, let a "
        "collective body stand for the others.",
    ),
    Entry(
        "body-held-twice",
        "info",
        "{name} được ghi hai lần",
        "{name} is recorded twice",
        "Hai mục cùng tên, cùng địa phương thường là một cơ quan; nếu vậy, các điều "
        "ghi về cơ quan đó bị chia đôi.",
        "Two entries with one name at one place are usually one body, so that the "
        "facts about it are split.",
    ),
    Entry(
        "place-out-of-use",
        "warning",
        "ngày {date} không có đơn vị cấp tỉnh nào mang tên {place}",
        "on {date} no province or city was called {place}",
        "Từ ngày 1/7/2025, 63 tỉnh, thành phố còn 34; một số tỉnh thành thành phố từ "
        "năm 2025, 2026. Văn bản dùng tên đang có hiệu lực vào ngày ký; báo chí đôi "
        "khi vẫn dùng tên cũ.",
        "On 1 July 2025 the 63 provinces and cities became 34, and some provinces "
        "became cities in 2025 and 2026. Documents use the name of their day; the "
        "press sometimes keeps an older one.",
    ),
    Entry(
        "body-out-of-use",
        "warning",
        "vào ngày {date}, cơ quan tên {name} chưa có hoặc không còn",
        "no body called {name} existed on {date}",
        "Nhiều cơ quan được hợp nhất hoặc kết thúc hoạt động năm 2025, mỗi tỉnh một "
        "ngày. Chương trình ký trước đó vẫn có giá trị như đã ký; hãy xem lại ngày "
        "hoặc tên cơ quan.",
        "Many bodies were merged or ended in 2025, each province on its own day. What "
        "was signed before remains as it was signed; check the date or the name.",
    ),
)
