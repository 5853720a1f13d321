"""What the help of a command says of its options, by code, in both languages."""

from types import MappingProxyType
from typing import Final

#: Code → its sentence in Vietnamese and in English.
HELP_OF_OPTIONS: Final = MappingProxyType({
    # What all commands have.
    "help": ("In phần trợ giúp này rồi kết thúc.", "Show this message and exit."),
    "version": ("In phiên bản rồi kết thúc.", "Show the version and exit."),
    "language": (
        "Ngôn ngữ của nhãn, thông báo và phần trợ giúp.",
        "The language of labels, messages and help.",
    ),
    "language-of-errors": (
        "Ngôn ngữ của thông báo lỗi và phần trợ giúp.",
        "The language of errors and help.",
    ),
    # What several have.
    "jobs": (
        "Chạy trong N tiến trình; kết quả như nhau, theo cùng thứ tự.",
        "Work in N processes; the output is the same, in the same order.",
    ),
    "lines": (
        "Mỗi dòng của FILE là một hồ sơ, như tệp có tên .jsonl hoặc .ndjson.",
        "Every FILE has one dossier per line, as if it were named .jsonl or .ndjson.",
    ),
    "text": (
        "Văn bản của nguồn có mã ID, nơi có câu chữ của các dẫn chứng.",
        "The text of the source ID, which contains the words of its claims.",
    ),
    "json": ("Như --format json.", "The same as --format json."),
    "delimiter": (
        "csv: dấu ngăn các ô; Excel tiếng Việt dùng ';'.",
        "csv: what separates cells; Vietnamese Excel expects ';'.",
    ),
    "decimal-comma": (
        "csv: số thập phân dùng dấu phẩy: 86,5.",
        "csv: decimals have a comma: 86,5.",
    ),
    "bom": (
        "csv: mỗi tệp bắt đầu bằng dấu thứ tự byte (BOM).",
        "csv: begin each file with a byte order mark.",
    ),
    "formula-safe": (
        "csv: thêm dấu nháy đơn trước nội dung mà bảng tính sẽ chạy như công thức.",
        "csv: an apostrophe before texts that a spreadsheet would run as formulas.",
    ),
    # ask, build, draft, new, sheet
    "ask-json": (
        "Chỉ kê các câu hỏi ra, dạng JSON Lines.",
        "Only list them, as JSON Lines.",
    ),
    "output-of-one-sheet": (
        "Ghi vào đâu, khi chỉ có một phiếu.",
        "Where to, for one sheet.",
    ),
    "output-of-draft": (
        "Ghi hồ sơ vào đâu: .json hoặc .yaml.",
        "Where the dossier goes: .json or .yaml.",
    ),
    "draft-json": (
        "Ghi JSON, có cả các câu hỏi.",
        "Write JSON, questions and all.",
    ),
    "save-text": (
        "Giữ văn bản của trang ở đâu.",
        "Where to keep the text of the page.",
    ),
    "published": ("Trang được đăng ngày nào.", "When the page was published."),
    "kind-of-page": ("Trang thuộc loại nào.", "What the page is."),
    "output": ("Ghi vào đâu.", "Where to."),
    "output-of-one-dossier": (
        "Ghi vào đâu, khi chỉ có một hồ sơ.",
        "Where to, for one dossier.",
    ),
    "folder-of-sheets": (
        "Ghi vào thư mục nào; mỗi hồ sơ một phiếu, đặt tên theo mã hồ sơ.",
        "Where to; a sheet for each dossier's id.",
    ),
    # export, import
    "folder-of-tables": (
        ("Ghi vào thư mục nào; mỗi hồ sơ có ở đó một thư mục (csv) hoặc một tệp (xlsx,"
        " ics), đặt tên theo mã hồ sơ."),
        ("Where to; each dossier gets a folder (csv) or a file (xlsx, ics) there, named"
        " by its id."),
    ),
    "format-of-tables": (
        ("Mỗi tập hợp một bảng, dạng CSV hoặc trong sổ tính Excel; hoặc thời hạn và sự"
        " kiện dạng iCalendar; parquet và arrow ghi bảng của mọi hồ sơ vào một FOLDER"
        " mới (phần bổ sung 'arrow')."),
        ("A table for each collection, as CSV or in an Excel workbook; or deadlines and"
        " events as iCalendar; parquet and arrow put the tables of all dossiers into"
        " one new FOLDER (extra 'arrow')."),
    ),
    "by": (
        "parquet, arrow: chia mỗi bảng thành các thư mục.",
        "parquet, arrow: divide each table into folders.",
    ),
    "first-day": ("ics: ngày đầu.", "ics: the first day."),
    "last-day": ("ics: ngày cuối.", "ics: the last day."),
    "stamp": (
        "ics: lịch được lập lúc nào; không lấy giờ của máy.",
        "ics: when the calendar is made; no clock is read.",
    ),
    "sequence": (
        "ics: hồ sơ đã được sửa mấy lần từ khi công bố lần đầu.",
        "ics: how often the record was corrected since it was first published.",
    ),
    "modified": (
        "ics: hồ sơ được sửa lần cuối lúc nào.",
        "ics: when the record was last corrected.",
    ),
    "alarm": (
        "ics: báo trước mỗi thời hạn bấy nhiêu ngày; có thể dùng nhiều lần.",
        "ics: an alarm so many days before each deadline; may be repeated.",
    ),
    "name-of-calendar": (
        "ics: tên của lịch.  [tên hồ sơ]",
        "ics: the name of the calendar.  [title]",
    ),
    "folder-of-dossiers": (
        ("Ghi vào thư mục nào; mỗi hồ sơ một tệp, đặt tên theo mã hồ sơ.  Không nêu thì"
        " mỗi hồ sơ được ghi một dòng ra đầu ra chuẩn."),
        ("Where to; each dossier gets a file there, named by its id.  Without it, one"
        " is written a line to standard output."),
    ),
    # query
    "query-from": ("due: ngày đầu.", "due: the first day."),
    "query-until": ("due: ngày cuối.", "due: the last day."),
    "query-on": ("alive, changed: ngày nào.", "alive, changed: the day."),
    "query-name": (
        "body, province, person: của ai, của tỉnh nào.",
        "body, province, person: whose.",
    ),
    "format-of-answers": (
        "Bảng cho người đọc, CSV, hoặc JSON Lines.",
        "A table for people, CSV, or JSON Lines.",
    ),
    # read
    "format-of-mentions": (
        ("Bảng cho người đọc, CSV có câu chứa mỗi chỗ tìm được, hoặc JSON Lines;"
        " parquet và arrow ghi các cột vào tệp của --to (phần bổ sung 'arrow')."),
        ("A table for people, CSV with the sentence around each, or JSON Lines;"
        " parquet and arrow write columns to the file of --to (extra 'arrow')."),
    ),
    "file-of-columns": ("parquet, arrow: tệp.", "parquet, arrow: the file."),
    "kind-of-mention": (
        "Chỉ kê loại này; có thể nêu nhiều lần.",
        "List only this kind; may be given several times.",
    ),
    # report
    "output-of-report": (
        ("Ghi vào đâu: một trang cho một hồ sơ (.html), hoặc một thư mục có mục lục và"
        " mỗi hồ sơ một trang."),
        ("Where to: a page for one dossier (.html), or a folder for an index and a page"
        " for each dossier."),
    ),
    "report-as-of": (
        "Ngày dùng để tính thời hạn sắp tới.  [hôm nay]",
        "The day as of which next due dates are shown.  [today]",
    ),
    # validate
    "format-of-findings": (
        ("Dòng cho người đọc, JSON Lines, SARIF cho kho mã nguồn, JUnit XML cho máy"
        " dựng phần mềm."),
        "Lines for people, JSON Lines, SARIF for code hosts, JUnit XML for builds.",
    ),
    "text-to-check": (
        "Văn bản của nguồn có mã ID, để đối chiếu câu trích và mã băm.",
        "The text of the source ID, to check quotes and hashes against.",
    ),
    "validate-as-of": (
        "Ngày kiểm tra, cho những quy tắc cần biết ngày.",
        "The day on which it is checked, for rules that need one.",
    ),
    "select": (
        "Chỉ báo những mã bắt đầu như vậy.",
        "Report only codes that begin so.",
    ),
    "ignore": (
        "Bỏ qua những mã bắt đầu như vậy.",
        "Leave out codes that begin so.",
    ),
    "severity": (
        "Coi những mã bắt đầu như vậy là lỗi, cảnh báo hoặc thông tin.",
        "Take codes that begin so for an error, a warning or an info.",
    ),
    "installed-rules": (
        "Dùng cả quy tắc của các gói khác.",
        "Ask the rules of other packages, too.",
    ),
    "summary": (
        "Chỉ đếm số lần của mỗi mã, và số tệp có mã đó.",
        "Only count the findings of each code, and the files that have them.",
    ),
    "baseline": (
        "Chỉ báo những gì chưa có trong FILE, tệp đã ghi bằng --format json.",
        "Report only what FILE, written with --format json, does not have.",
    ),
    "together": (
        ("Đối chiếu cả các hồ sơ với nhau; con trỏ liên quan bắt đầu bằng mã của một hồ"
        " sơ."),
        ("Check the dossiers against one another, too; related pointers begin with the"
        " id of a dossier."),
    ),
})  # fmt: skip
