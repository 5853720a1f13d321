"""What a complete record would also say."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "award-without-recipient",
        "info",
        "không rõ ai được khen thưởng",
        "no recipient of the award is recorded",
        "Nhiều bài chỉ nêu số lượng bằng khen. Nếu nguồn có nêu tên, hãy bổ sung; nếu "
        "nguồn để ngỏ, một dẫn chứng về trường này là đủ.",
        "Many pages state only the number of certificates. If a source names the "
        "recipients, add them; if it leaves them open, a claim about the field is "
        "enough.",
    ),
    Entry(
        "award-without-grantor",
        "info",
        "không rõ ai khen thưởng",
        "no grantor of the award is recorded",
        "Bằng khen là của một cơ quan hoặc người đứng đầu. Nếu nguồn không nêu, có "
        "thể bỏ qua.",
        "An award is granted by a body or its head. If no source names the grantor, "
        "nothing can be done.",
    ),
    Entry(
        "person-without-position",
        "info",
        "không rõ chức vụ của {name}",
        "no office is recorded for {name}",
        "Người dự sự kiện phát biểu hay ký thay mặt một cơ quan; chức vụ cho biết cơ "
        "quan nào.",
        "A person who speaks or signs at an event does so for a body; the office "
        "shows which one.",
    ),
    Entry(
        "event-without-act",
        "info",
        "không rõ tại sự kiện này đã làm việc gì",
        "no act is recorded for this event",
        "Sự kiện đáng ghi vì ở đó có ký kết, sơ kết, tổng kết, khen thưởng … Hãy ghi "
        "việc đã làm, kèm văn kiện liên quan.",
        "An event matters for its acts: signing, review, award. Record the act, and "
        "the agreement it is about.",
    ),
    Entry(
        "agreement-without-source",
        "warning",
        "không trường nào của {id} có dẫn chứng từ nguồn",
        "no field of {id} rests on the words of a source",
        "Mỗi điều ghi về một văn kiện cần dẫn được về lời của một nguồn.",
        "Every fact about an agreement should be traceable to the words of a source.",
    ),
    Entry(
        "addressee-appears-nowhere-else",
        "info",
        "{name} được đề nghị làm một việc nhưng không xuất hiện ở chỗ nào khác",
        "a request addresses {name}, which appears nowhere else",
        "Cơ quan được đề nghị thường là một bên, hoặc có mặt tại sự kiện. Có thể cùng "
        "một cơ quan đã được ghi hai lần dưới hai tên.",
        "The addressee of a request is usually a party, or was at the event. The same "
        "body may be recorded twice under two names.",
    ),
)
