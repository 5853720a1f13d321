"""Which bodies took the place of others."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "party-succeeded",
        "warning",
        "{name} tham gia ngày {date}, sau khi cơ quan kế tục đã tham gia ngày {since}",
        "{name} takes part on {date}, after the body that succeeded it did on {since}",
        "Cơ quan kế tục đã hoạt động trước ngày này. Có thể ngày bị chép sai, hoặc cơ "
        "quan tham gia chính là cơ quan kế tục.",
        "The body that took its place was at work before that day. A date may have "
        "been miscopied, or it was the successor that took part.",
    ),
)
