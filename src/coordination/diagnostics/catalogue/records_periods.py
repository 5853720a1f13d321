"""Periods, deadlines and recurrences."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "period-outside-parent",
        "warning",
        "thời kỳ {period} vượt ra ngoài thời kỳ {parent} của văn kiện được triển khai",
        "the period {period} is not within {parent}, the period of its parent",
        "Kế hoạch triển khai một chương trình thường nằm trọn trong thời kỳ của "
        "chương trình đó. Hãy xem lại thời kỳ, hoặc văn kiện cấp trên.",
        "A plan that carries out a programme lies within its period. Check the "
        "period, or which programme it is.",
    ),
    Entry(
        "periods-overlap",
        "info",
        "thời kỳ {later} trùng một phần với thời kỳ {earlier} của văn kiện bị thay thế",
        "the period {later} overlaps {earlier}, the period of the agreement it "
        "replaces",
        "Văn kiện mới có thể được ký trước khi văn kiện cũ hết hạn; cũng có thể một "
        "thời kỳ bị chép sai.",
        "The new one may have been signed before the old one ran out, or one of the "
        "periods was miscopied.",
    ),
    Entry(
        "gap-between-periods",
        "info",
        "có khoảng trống giữa thời kỳ {earlier} của văn kiện bị thay thế và thời kỳ "
        "{later}",
        "there is a gap between {earlier}, the period of the agreement it replaces, "
        "and {later}",
        "Giữa hai thời kỳ có thể không có phối hợp nào, hoặc hồ sơ còn thiếu một văn "
        "kiện.",
        "Either there was no agreement for the time between, or the dossier lacks one.",
    ),
    Entry(
        "signed-outside-period",
        "info",
        "ký {signed}, ngoài thời kỳ {period}",
        "signed {signed}, outside its period {period}",
        "Ký trước khi thời kỳ bắt đầu là bình thường; ký sau khi thời kỳ đã kết thúc "
        "thì hiếm, nhưng có thật.",
        "Signing before the period begins is usual; signing after it has ended is "
        "rare, but it happens.",
    ),
    Entry(
        "outcome-outside-period",
        "warning",
        "kết quả tính cho {measured}, ngoài thời kỳ {period} của văn kiện",
        "the outcome is measured for {measured}, outside the period {period} of its "
        "agreement",
        "Số liệu có thể thuộc về một văn kiện khác, chẳng hạn chương trình của giai "
        "đoạn trước.",
        "The figure may belong to another agreement, such as the programme of the "
        "years before.",
    ),
    Entry(
        "due-before-agreement",
        "warning",
        "hạn {due} đến trước khi văn kiện bắt đầu ({begins})",
        "due {due}, before the agreement begins ({begins})",
        "Không ai phải làm điều gì trước khi nó được thống nhất. Thường là năm của "
        "thời hạn bị chép hoặc in sai.",
        "No obligation falls due before it was agreed. Usually the year of the "
        "deadline is misprinted or miscopied.",
    ),
    Entry(
        "never-falls-due",
        "warning",
        "quy tắc {rule} không rơi vào ngày nào từ {start} đến {end}",
        "the rule {rule} never occurs from {start} to {end}",
        "Việc định kỳ phải đến hạn ít nhất một lần trong thời kỳ của văn kiện. Có thể "
        "quy tắc hoặc thời kỳ bị ghi sai, như ngày 30 tháng 2.",
        "A recurring obligation falls due at least once while its agreement is in "
        "force. The rule or the period may be wrong, as with 30 February.",
    ),
    Entry(
        "due-after-period",
        "info",
        "hạn {due} nằm sau thời kỳ {period} của văn kiện",
        "due {due}, after the period {period} of its agreement",
        "Báo cáo tổng kết có thể đến hạn sau khi thời kỳ kết thúc; việc khác thì "
        "thường là năm bị ghi sai.",
        "A last report may be due after the period has ended; otherwise a year is "
        "probably wrong.",
    ),
    Entry(
        "outcome-before-agreement",
        "warning",
        "kết quả tính cho {measured}, trước khi văn kiện bắt đầu ({begins})",
        "the outcome is measured for {measured}, before the agreement begins "
        "({begins})",
        "Chưa có văn kiện thì chưa có kết quả của nó. Có thể một năm bị ghi sai, "
        "hoặc kết quả thuộc văn kiện trước.",
        "An agreement has no outcomes before it begins. A year may be wrong, or the "
        "figure belongs to an earlier agreement.",
    ),
    Entry(
        "supersedes-a-later-period",
        "warning",
        "văn kiện cho thời kỳ {period} không thể thay thế văn kiện cho thời kỳ "
        "{replaced}",
        "an agreement for {period} cannot replace one for the later {replaced}",
        "Văn kiện mới dành cho thời kỳ sau. Có thể hai mã đã bị đổi chỗ, hoặc một "
        "thời kỳ bị chép sai.",
        "The newer agreement covers the later time. The two ids may have been "
        "swapped, or a period is wrong.",
    ),
    Entry(
        "signed-before-parent",
        "warning",
        "ký {signed}, trước văn kiện mà nó triển khai ({parent})",
        "signed {signed}, before the agreement it carries out ({parent})",
        "Kế hoạch triển khai được ký sau chương trình. Có thể hai mã đã bị đổi chỗ, "
        "hoặc một ngày bị chép sai.",
        "A plan is signed after the programme it carries out. The two ids may have "
        "been swapped, or a date is wrong.",
    ),
    Entry(
        "effective-before-signed",
        "info",
        "có hiệu lực từ {effective}, trước ngày ký {signed}",
        "in force from {effective}, before it was signed ({signed})",
        "Hiếm khi một văn kiện có hiệu lực trước ngày ký; thường là một ngày bị ghi "
        "sai.",
        "An agreement rarely applies to the time before it was signed; usually one "
        "of the dates is wrong.",
    ),
    Entry(
        "effective-after-period",
        "warning",
        "có hiệu lực từ {effective}, sau thời kỳ {period} của chính nó",
        "in force from {effective}, after its own period {period}",
        "Văn kiện có hiệu lực trong thời kỳ của nó. Một ngày hoặc thời kỳ bị ghi sai.",
        "An agreement is in force within its period. The day or the period is wrong.",
    ),
)
