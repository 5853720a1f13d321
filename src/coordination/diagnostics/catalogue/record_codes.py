"""What a real record sometimes is but should not be, found by `validate`.

One module for each family of rules.
"""

from typing import Final

from coordination.diagnostics.catalogue import (
    records_acts,
    records_bodies,
    records_claims,
    records_company,
    records_gaps,
    records_names,
    records_numbers,
    records_periods,
    records_symbols,
    records_ties,
    records_times,
)
from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = (
    Entry(
        "truncated",
        "warning",
        "chỉ hiển thị {shown} trong tổng số {total} phát hiện",
        "only {shown} of {total} findings are shown",
        "Báo cáo giữ lại các phát hiện nặng nhất trước. Hãy tăng giới hạn, hoặc sửa "
        "những lỗi đã nêu rồi kiểm tra lại.",
        "A report keeps the most severe findings first. Raise its limit, or fix what "
        "it shows and check again.",
    ),
    Entry(
        "unused-waiver",
        "warning",
        "miễn trừ {code} tại {place} không còn tác dụng",
        "the waiver of {code} at {place} matches nothing",
        "Điều được miễn trừ không còn được phát hiện ở chỗ đó: đã sửa xong, hoặc con "
        "trỏ không còn đúng. Hãy bỏ hoặc sửa miễn trừ.",
        "The finding that it accepts no longer occurs there: it was fixed, or the "
        "pointer now leads elsewhere. Remove the waiver, or correct it.",
    ),
    *records_ties.ENTRIES,
    *records_company.ENTRIES,
    *records_names.ENTRIES,
    *records_bodies.ENTRIES,
    *records_times.ENTRIES,
    *records_periods.ENTRIES,
    *records_acts.ENTRIES,
    *records_numbers.ENTRIES,
    *records_symbols.ENTRIES,
    *records_gaps.ENTRIES,
    *records_claims.ENTRIES,
)
