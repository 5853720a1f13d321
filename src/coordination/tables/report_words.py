"""What a report says by itself: headings, captions and short sentences.

Labels of fields and codes are not here: they are the same everywhere.
"""

from types import MappingProxyType
from typing import Final

#: Name of the words → (Vietnamese, English).
REPORT_WORDS: Final = MappingProxyType(
    {
        "skip": ("Đến nội dung chính", "Skip to the content"),
        "contents": ("Mục lục", "Contents"),
        "report": ("Báo cáo phối hợp", "Coordination report"),
        "as_of": ("Tính đến {day}", "As of {day}"),
        "dossier": ("Hồ sơ", "Dossier"),
        "all": ("Tất cả hồ sơ", "All dossiers"),
        # parties
        "roles": ("Tham gia", "Takes part in"),
        "parties_caption": (
            "Các bên, và vai trò trong từng thỏa thuận, sự kiện",
            "The parties, and their roles in each agreement and event",
        ),
        # timeline
        "timeline": ("Dòng thời gian", "Timeline"),
        "timeline_help": (
            (
                "Thanh đặc: cả quãng thời gian được nêu. Dấu thoi: đúng một ngày. "
                "Mũi tên: không nêu ngày bắt đầu hoặc kết thúc. Nét đứt: không rõ năm, "
                "hoặc không rõ ngày nào."
            ),
            (
                "A solid bar: the whole time that is stated. A diamond: one day. "
                "An arrow: no start or no end is stated. Dashed: the year, or the day, "
                "is not known."
            ),
        ),
        "axis": ("từ {first} đến {last}", "from {first} to {last}"),
        "not_drawn": ("Không vẽ được: không rõ thời điểm", "Not drawn: no known time"),
        "rows_left_out": (
            "Còn {count} dòng không vẽ ở đây; xem các mục bên dưới.",
            "{count} more are not drawn here; see the sections below.",
        ),
        "deadline": ("thời hạn", "due"),
        # obligations
        "obligations_caption": (
            "Nhiệm vụ, việc đến hạn trước đứng trước",
            "Obligations, the next to fall due first",
        ),
        "next_due": ("đến hạn lần tới", "next due"),
        "past_due": ("đã qua", "past"),
        "no_due": ("không nêu thời hạn", "no time stated"),
        # outcomes
        "outcomes_caption": ("Kết quả và số liệu", "Outcomes and figures"),
        "figure": ("số liệu", "figure"),
        "compared": ("So sánh số liệu", "Figures compared"),
        "of_target": ("Đạt so với chỉ tiêu", "Reached, against the target"),
        "of_total": ("Phần trong tổng số", "Part of the whole"),
        "over_time": ("Qua các thời gian", "Over time"),
        "of_parts": ("Trong đó", "Of which"),
        "reached": ("đạt", "reached"),
        "all_of_it": ("tổng số", "the whole"),
        # disagreements
        "disagreements": ("Chỗ các nguồn nói khác nhau", "Where sources disagree"),
        "disagreements_none": (
            "Không có chỗ nào các nguồn nói khác nhau.",
            "Nowhere do sources disagree.",
        ),
        "in_record": ("Hồ sơ ghi", "The record has"),
        "is_open": ("để ngỏ", "left open"),
        # diagnostics
        "checks": ("Kiểm tra", "Checks"),
        "checks_caption": ("Những điều kiểm tra thấy", "What checking found"),
        "severity": ("mức", "severity"),
        "finding": ("nội dung", "finding"),
        "waived": ("được chấp nhận: {reason}", "accepted: {reason}"),
        "more_places": ("và {count} chỗ khác", "and {count} more places"),
        # sources
        "sources_and_words": ("Nguồn và dẫn chứng", "Sources and quotes"),
        "text_of": ("Toàn văn: {source}", "Full text: {source}"),
        "quotes_of": ("Trích từ {source}", "Quotes from {source}"),
        "quote_number": ("Trích dẫn {number}", "Quote {number}"),
        "in_text": ("trong toàn văn", "in the text"),
        "counted": ("đếm được {count}", "{count} counted"),
        "inferred": ("suy ra", "inferred"),
        "people": ("Sự kiện và người có mặt", "Events and people"),
        # the index
        "index": ("Các hồ sơ phối hợp", "Coordination dossiers"),
        "index_caption": ("{count} hồ sơ", "{count} dossiers"),
        "findings": ("Kiểm tra thấy", "Findings"),
        "nothing": ("không có", "none"),
        # pages and plots
        "coverage": ("Dẫn chứng của từng mục", "Claims for each field"),
        "with_claims": ("có dẫn chứng", "with claims"),
        "without_claims": ("không có dẫn chứng", "without claims"),
        "records": ("số mục ghi", "entities"),
    }
)


def report_word(name: str, language: str) -> str:
    """Return words of a report in ``language``.

    >>> report_word("timeline", "vi"), report_word("timeline", "en")
    ('Dòng thời gian', 'Timeline')
    """
    vietnamese, english = REPORT_WORDS[name]
    return vietnamese if language == "vi" else english
