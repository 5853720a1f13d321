"""What can be wrong with the files of one run, whatever their content."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(
        "unusable-file",
        "error",
        "không dùng được tệp này: {reason:vi}",
        "the file cannot be used: {reason:en}",
        "Tệp không có, không đọc được, hoặc trống; không có hồ sơ nào trong đó được"
        " kiểm tra.",
        "The file is missing, cannot be read or is empty; nothing in it was checked.",
    ),
    Entry(
        "id-used-by-another-dossier",
        "warning",
        "{id} cũng là mã của hồ sơ ở {other}",
        "{id} is also the id of the dossier in {other}",
        "Hai hồ sơ cùng mã không thể cùng nằm trong một kho. Nếu là hai bản của một"
        " hồ sơ, hãy bỏ một bản; nếu không, hãy đổi mã của một hồ sơ.",
        "Two dossiers of one id cannot be in one collection.  If they are two copies of"
        " one dossier, remove one; otherwise change the id of one.",
    ),
    Entry(
        "unread-form",
        "error",
        "không đọc được văn bản từ tệp {form}; hãy lưu lại thành .docx, .html hoặc"
        " văn bản UTF-8",
        "no text is read from {form}; save the file as .docx, .html or UTF-8 text",
    ),
    Entry(
        "broken-docx",
        "error",
        "không phải là tệp .docx nguyên vẹn; hãy mở bằng Word hoặc LibreOffice rồi"
        " lưu lại",
        "the .docx file is damaged or something else; open it in Word or LibreOffice"
        " and save it again",
    ),
    Entry(
        "wrong-encoding",
        "error",
        "trang không phải UTF-8, và bảng mã {name} mà nó khai không đọc được ở đây;"
        " hãy chuyển sang UTF-8",
        "the page is not UTF-8, and the encoding {name} that it names is not read"
        " here; convert it to UTF-8",
    ),
)
