"""What dossiers say against one another, found by the rules over a collection."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(
        "number-with-two-dates",
        "warning",
        "{number} ở đây ghi ngày {date}, còn hồ sơ {other} ghi ngày {other_date}",
        "{number} is dated {date} here and {other_date} in {other}",
        "Hai hồ sơ cùng nói tới một văn bản, vì số, loại và cơ quan ban hành đều "
        "trùng; một trong hai ngày, hoặc một trong hai số, đã bị chép sai. Hãy đối "
        "chiếu với bản gốc.",
        "Both dossiers mean one document: its number, type and issuer are the same. "
        "One of the dates, or one of the numbers, was miscopied; compare them with "
        "the document itself.",
    ),
    Entry(
        "number-with-two-titles",
        "info",
        "{number} ở đây mang tên {title}, còn trong hồ sơ {other} mang tên "
        "{other_title}",
        "{number} is called {title} here and {other_title} in {other}",
        "Nguồn thường rút gọn hoặc kể lại tên văn bản, nên điều này hay gặp. Nhưng "
        "nếu hai tên nói về hai việc khác nhau, một trong hai số đã bị chép sai.",
        "Sources shorten titles or retell them, so this is common. If the titles are "
        "about different matters, one of the numbers was miscopied.",
    ),
    Entry(
        "agreement-told-differently",
        "warning",
        "văn kiện này ở đây ghi {value}, còn hồ sơ {other} ghi {other_value}",
        "this agreement has {value} here and {other_value} in {other}",
        "Hai hồ sơ cùng nói tới một văn kiện của những bên ấy: cùng số, hoặc cùng tên "
        "và cùng ngày ký. Hãy xem nguồn nào gần bản gốc hơn; nếu không rõ, hãy giữ cả "
        "hai và miễn trừ.",
        "Both dossiers mean one agreement of the same parties: with one number, or "
        "with one title and day of signing. See which source is nearer to the "
        "original; if that is open, keep both and waive the finding.",
    ),
    Entry(
        "replacement-was-replaced",
        "info",
        "{name} thay thế {old}, nhưng theo hồ sơ {other}, {by} đã thay thế chính văn "
        "bản này",
        "{name} replaces {old}, but {other} says that {by} has replaced it in turn",
        "Đây là một chuỗi thay thế nằm ở nhiều hồ sơ: văn bản đang có hiệu lực là "
        "văn bản cuối chuỗi. Ai chỉ đọc hồ sơ này sẽ không biết điều đó.",
        "This is a chain of replacements over several dossiers: its last document is "
        "the one in force. Nobody who reads this dossier alone can know that.",
    ),
    Entry(
        "cycle-across-dossiers",
        "error",
        "{name} nằm trong một vòng {count} văn bản thay thế lẫn nhau, do nhiều hồ sơ "
        "hợp lại mà thành",
        "{name} is one of {count} that replace one another in a circle, which several "
        "dossiers form together",
        "Từng hồ sơ thì không sai, nhưng gộp lại thì một văn bản thay thế chính nó. "
        "Ít nhất một hồ sơ đã đổi chỗ văn bản cũ và văn bản mới, hoặc chép sai một "
        "số.",
        "Each dossier may be sound by itself, but together a document replaces "
        "itself. At least one of them has swapped the old and the new, or miscopied "
        "a number.",
    ),
    Entry(
        "figure-shrinks",
        "info",
        "con số cộng dồn tính đến {earlier} là {before}, nhưng đến {later} chỉ còn "
        "{after}",
        "a figure that adds up was {before} by {earlier} and is only {after} by "
        "{later}",
        "Con số của một khoảng thời gian dài hơn, bắt đầu cùng lúc, không thể nhỏ "
        "hơn. Có thể cách đếm đã thay đổi, hoặc một con số chỉ tính một phần.",
        "A figure for a longer time from the same beginning cannot be smaller. "
        "Perhaps it was counted in another way, or one of them counts only a part.",
    ),
)
