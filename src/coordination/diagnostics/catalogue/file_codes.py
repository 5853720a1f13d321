"""What can be wrong with the files of one run, whatever their content."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(
        "unusable-file",
        "error",
        "không dùng được tệp này: {reason:word}",
        "the file cannot be used: {reason}",
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
)
