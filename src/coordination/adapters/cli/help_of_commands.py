"""The help of each command, in Vietnamese and in English.

The first paragraph is what the list of commands says.
"""

from types import MappingProxyType
from typing import Final

HELP_OF_COMMANDS: Final = MappingProxyType({
    "coordination": (
        """Đọc, kiểm tra và xem hồ sơ về các chương trình phối hợp.

        FILE có thể là '-', tức đầu vào chuẩn.  Trạng thái kết thúc là 0 khi mọi việc
        ổn thỏa, 1 khi có lỗi trong hồ sơ, 2 khi có việc không chạy được hoặc không
        đọc được.

        In English: coordination --help --language en""",
        """Read, check and show records of Vietnamese coordination programmes.

        FILE may be '-' for standard input.  The exit status is 0 where all is well, 1
        where errors were found, 2 where something could not be run or read.""",
    ),
    "ask": (
        """Lần lượt hỏi các câu còn để ngỏ trong một phiếu.

        Mỗi câu trả lời được ghi ngay vào SHEET; mọi phần khác giữ nguyên.""",
        """Go through the open questions of a sheet on a terminal.

        Each answer is written into SHEET at once; all else in it stays as it is.""",
    ),
    "build": (
        """Lập hồ sơ từ phiếu.

        Câu chữ được tìm trong văn bản của nguồn, trừ khi phiếu đã ghi vị trí.  Một
        phiếu thành một tệp JSON, nhiều phiếu thành JSON Lines.  Chỗ sai trong phiếu
        được báo ra đầu ra lỗi chuẩn, kèm dòng và cột; khi đó trạng thái kết thúc là
        1, hoặc 2 nếu không đọc được tệp như một phiếu.""",
        """Build dossiers from sheets.

        Words are looked for in the texts of their sources, unless the sheet has their
        offsets.  One sheet becomes a JSON file, several become JSON Lines.  What is
        wrong with a sheet is said on standard error, with line and column; the exit
        status is then 1, or 2 where it cannot be read as a sheet.""",
    ),
    "draft": (
        """Lập bản nháp hồ sơ từ trang tin: trang nêu gì, và để ngỏ gì.

        Mỗi FILE là văn bản UTF-8; trang HTML và tệp .docx cần phần bổ sung 'pages'.
        Tên tệp là mã của nguồn.""",
        """Draft dossiers from pages: what they say, and what they leave open.

        Each FILE is UTF-8 text; HTML and .docx with the extra 'pages'.  Its name is
        the id of the source.""",
    ),
    "explain": (
        """Giải thích các mã chẩn đoán.

        Không có CODE thì kê ra mọi mã.""",
        """Say what diagnostic codes mean.

        Without a CODE, list them all.""",
    ),
    "export": (
        "Ghi hồ sơ thành bảng cho phần mềm bảng tính, hoặc thành lịch.",
        "Write dossiers as tables for spreadsheets, or as calendars.",
    ),
    "import": (
        """Đọc hồ sơ từ các bảng.

        Đó là các bảng do 'export' ghi ra, đã sửa hoặc chưa.  SOURCE là một thư mục
        chứa tệp CSV, hoặc một sổ tính Excel (.xlsx).""",
        """Read dossiers from tables.

        These are what 'export' wrote, edited or not.  A SOURCE is a folder of CSV
        files or an Excel workbook (.xlsx).""",
    ),
    "migrate": (
        """Chuyển hồ sơ sang phiên bản hiện tại của định dạng.

        Các thay đổi được báo ra đầu ra lỗi chuẩn.  Tệp chỉ được thay, trong một bước,
        khi đọc được toàn bộ; tệp đã ở phiên bản hiện tại thì giữ nguyên.  Dữ liệu từ
        đầu vào chuẩn được ghi ra đầu ra chuẩn.""",
        """Bring dossiers to the current version of the format.

        Changes are reported on standard error.  A file is replaced in one step, and
        only if all of it can be read; one that is current stays as it is.  What comes
        from standard input goes to standard output.""",
    ),
    "new": (
        """In ra một phiếu trống có chú thích.

        ID sẽ là mã của hồ sơ.""",
        """Print an empty sheet with comments.

        ID becomes the id of the dossier.""",
    ),
    "query": (
        """Hỏi một câu trên nhiều hồ sơ.

        due: ai phải làm gì, trước khi nào.  replaced: thỏa thuận căn cứ vào văn bản
        đã bị thay thế.  growth: con số tăng lên.  changed: cơ quan đã đổi tên hoặc
        sáp nhập.  body, province, person: đã ký những gì.  alive: thỏa thuận còn hiệu
        lực vào một ngày.  disagreements: chỗ các nguồn nêu khác nhau.  awards: khen
        thưởng và tiền theo năm.  without-period: thỏa thuận không nêu thời gian.
        unreported: nhiệm vụ chưa có kết quả.

        Ô trống (null trong JSON) là điều không thể biết.""",
        """Ask a question of many dossiers.

        due: who owes what by when.  replaced: agreements on a document that was
        replaced.  growth: figures that grew.  changed: bodies that were renamed or
        merged.  body, province, person: what was signed.  alive: agreements that
        apply on a day.  disagreements: where sources differ.  awards: awards and
        money by year.  without-period: agreements without one.  unreported: duties
        without an outcome.

        An empty cell (null in JSON) is what cannot be known.""",
    ),
    "read": (
        """Kê ngày, thời kỳ, việc định kỳ, số lượng và số văn bản có trong văn bản.

        Mỗi FILE là văn bản UTF-8, trang HTML, tệp .docx, hoặc thư mục chứa chúng.  Vị
        trí đếm theo ký tự từ 0, dòng đếm từ 1; văn bản của trang HTML hay tệp Word là
        phần mà nó hiện ra.  FILE có tên .jsonl hoặc .ndjson, nén .gz hay không, mỗi
        dòng có một văn bản: {"id": ..., "text": ...}.""",
        """List the dates, periods, recurrences, quantities and numbers in texts.

        Each FILE is UTF-8 text, an HTML page or a .docx document, or a folder of
        them.  Offsets count code points of the text from 0, lines from 1; the text of
        a page or document is what it shows.  A FILE named .jsonl or .ndjson, packed
        as .gz or not, has one text per line: {"id": ..., "text": ...}.""",
    ),
    "report": (
        """Ghi hồ sơ thành trang cho người đọc, kèm mục lục khi có nhiều hồ sơ.

        FILE có thể là thư mục: mọi hồ sơ trong đó được đọc.  Mỗi trang là một tệp
        HTML không có mã lệnh, xem được trên màn hình, điện thoại và giấy in.""",
        """Write dossiers as pages for people, with an index of many.

        A FILE can be a folder: every dossier in it is read.  A page is one HTML file
        without scripts, for screens, phones and paper.""",
    ),
    "schema": (
        "In ra JSON Schema (bản 2020-12) của hồ sơ.",
        "Print the JSON Schema (draft 2020-12) of a dossier.",
    ),
    "sheet": (
        """Ghi hồ sơ thành phiếu, dạng để người viết bằng tay.

        Khi có văn bản của nguồn, câu chữ chỉ xuất hiện một lần thì không cần vị trí.
        Phiếu ghi đè lên phiếu khác thì giữ chú thích và câu hỏi còn để ngỏ của phiếu
        đó.""",
        """Write dossiers as sheets, the form that people write by hand.

        With the texts of their sources, words that are there only once need no
        offset.  Where a sheet is written in the place of another, its comments and
        open questions stay.""",
    ),
    "show": (
        "Cho xem nội dung hồ sơ, bằng tiếng Việt hoặc tiếng Anh.",
        "Show the content of dossiers, in Vietnamese or in English.",
    ),
    "validate": (
        """Kiểm tra hồ sơ theo các quy tắc của lĩnh vực.

        FILE có tên .jsonl hoặc .ndjson, nén .gz hay không, mỗi dòng có một hồ sơ.
        Trạng thái kết thúc là 0 khi không có lỗi, 1 khi có lỗi, 2 khi có tệp hoặc
        dòng không đọc được như JSON.""",
        """Check dossiers against the rules of the field.

        A FILE named .jsonl or .ndjson, packed as .gz or not, has one dossier per
        line.  Exits with 0 where there is no error, with 1 where there is one, with 2
        where a file or a line cannot be read as JSON.""",
    ),
})  # fmt: skip
