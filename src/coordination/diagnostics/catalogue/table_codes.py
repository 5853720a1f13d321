"""What can be wrong with tables that spreadsheets wrote, besides their content."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(
        "other-delimiter",
        "error",
        "các ô cách nhau bằng {got}, không phải {asked}; hãy đọc với dấu cách đó",
        "cells are separated by {got}, not by {asked}; read it with that delimiter",
    ),
    Entry(
        "point-for-comma",
        "error",
        "{got} có dấu chấm, trong khi phần thập phân viết sau dấu phẩy; hãy viết liền"
        " các chữ số, hoặc dùng dấu phẩy cho phần thập phân",
        "{got} has a point, while decimals have a comma; write the digits without"
        " marks, or a comma before the decimals",
    ),
    Entry(
        "formula-in-cell",
        "error",
        "ô {cell} có công thức; hãy thay bằng giá trị",
        "cell {cell} has a formula; replace it by its value",
    ),
    Entry(
        "date-in-cell",
        "error",
        "phần mềm bảng tính đã đổi ô {cell} thành ngày, không còn biết đã gõ gì; hãy"
        " định dạng cột là văn bản rồi gõ lại",
        "the spreadsheet made a date of cell {cell}, and what was typed is not known"
        " any more; format the column as text and type it again",
    ),
    Entry(
        "error-in-cell",
        "error",
        "ô {cell} có lỗi {got} của phần mềm bảng tính; hãy thay bằng giá trị",
        "cell {cell} has the error {got} of the spreadsheet; replace it by a value",
    ),
    Entry(
        "cell-too-long",
        "error",
        "văn bản dài {length} ký tự; một ô chỉ chứa được {most}; hãy xuất ra CSV",
        "the text has {length} characters, and a cell takes {most}; export as CSV",
    ),
    Entry(
        "broken-xlsx",
        "error",
        "không đọc được tệp .xlsx này; hãy mở bằng Excel hoặc LibreOffice rồi lưu lại",
        "the file is damaged or not an .xlsx file; open it in Excel or LibreOffice"
        " and save it again",
    ),
)
