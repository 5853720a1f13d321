"""What a complete record would also say."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "award-without-recipient",
        "info",
        "không rõ ai được khen thưởng",
        "nothing says who received the award",
        "Nhiều bài chỉ nêu số lượng bằng khen. Nếu nguồn có nêu tên, hãy bổ sung; nếu "
        "nguồn để ngỏ, một trích dẫn về trường này là đủ.",
        "Many pages give only the number of certificates. Where a source names who "
        "received them, add it; where it leaves that open, a claim about the field is "
        "enough.",
    ),
    Entry(
        "award-without-grantor",
        "info",
        "không rõ ai khen thưởng",
        "nothing says who granted the award",
        "Bằng khen là của một cơ quan hoặc người đứng đầu. Nếu nguồn không nêu, có "
        "thể bỏ qua.",
        "An award is granted by a body or its head. Where no source says whose it is, "
        "nothing can be done.",
    ),
    Entry(
        "person-without-position",
        "info",
        "không rõ chức vụ của {name}",
        "nothing says what office {name} holds",
        "Người dự sự kiện phát biểu hay ký thay mặt một cơ quan; chức vụ cho biết cơ "
        "quan nào.",
        "Whoever speaks or signs at an event does so for a body; the office tells for "
        "which.",
    ),
    Entry(
        "event-without-act",
        "info",
        "không rõ tại sự kiện này đã làm việc gì",
        "nothing says what was done at this event",
        "Sự kiện đáng ghi vì ở đó có ký kết, sơ kết, tổng kết, khen thưởng … Hãy ghi "
        "việc đã làm, kèm văn kiện liên quan.",
        "An event matters for what was done: signing, review, award. Say what, and "
        "about which agreement.",
    ),
    Entry(
        "agreement-without-source",
        "warning",
        "không trường nào của {id} có trích dẫn từ nguồn",
        "no field of {id} rests on the words of a source",
        "Mỗi điều ghi về một văn kiện cần dẫn được về lời của một nguồn.",
        "Whatever is held of an agreement should be traceable to the words of a "
        "source.",
    ),
    Entry(
        "addressee-appears-nowhere-else",
        "info",
        "{name} được đề nghị làm một việc nhưng không xuất hiện ở chỗ nào khác",
        "{name} is asked for something but appears nowhere else",
        "Cơ quan được đề nghị thường là một bên, hoặc có mặt tại sự kiện. Có thể cùng "
        "một cơ quan đã được ghi hai lần dưới hai tên.",
        "Who is asked is usually a party, or was at the event. The same body may be "
        "held twice under two names.",
    ),
)
