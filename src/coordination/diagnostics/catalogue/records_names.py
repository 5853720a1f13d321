"""Names of bodies, persons and offices."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "name-of-another-place",
        "warning",
        "tên {name} nói tới một nơi khác, không phải {place}",
        "the name {name} contains another place than {place}",
        "Tên cơ quan nêu một tỉnh, thành phố, còn nơi ghi là một tỉnh, thành phố "
        "khác, không kế tục nhau. Một trong hai bị ghi nhầm.",
        "The name of the body contains one province, its place is another, and "
        "neither succeeded the other. One of them is wrong.",
    ),
    Entry(
        "name-of-another-level",
        "warning",
        "tên {name} không phải của một cơ quan cấp {level:vi}",
        "the name {name} is not that of a body of the level {level}",
        "Chữ tỉnh, huyện, xã, phường trong tên cho biết cấp. Hãy xem lại tên hoặc cấp.",
        "Words such as tỉnh, huyện and xã in a name show its level. Check the name or "
        "the level.",
    ),
    Entry(
        "name-of-another-kind",
        "warning",
        "tên {name} không phải của một cơ quan loại {kind:vi}",
        "the name {name} is not that of a body of the kind {kind}",
        "Những chữ đầu của tên cho biết đó là cơ quan gì: Công an, Tòa án, UBND. Hãy "
        "xem lại tên hoặc loại.",
        "The first words of a name show the kind of body: police, court, People's "
        "Committee. Check the name or the kind.",
    ),
    Entry(
        "kind-of-another-system",
        "warning",
        "cơ quan loại {kind:vi} không thuộc hệ thống {system:vi}",
        "a body of the kind {kind} is not in the system {system}",
        "Loại cơ quan cho biết hệ thống: cấp ủy thuộc Đảng, HĐND và UBND thuộc Nhà "
        "nước, Mặt trận và các hội thuộc khối Mặt trận. Hãy xem lại loại hoặc hệ "
        "thống.",
        "The kind of a body shows its system: committees of the Party, councils and "
        "committees of the State, the Front and its members. Check the kind or the "
        "system.",
    ),
    Entry(
        "part-of-a-lower-body",
        "warning",
        "cơ quan cấp {level:vi} không thể trực thuộc cơ quan cấp {whole:vi}",
        "a body of the level {level} cannot be part of one of the level {whole}",
        "Cơ quan cấp trên không trực thuộc cơ quan cấp dưới. Có thể hai mã bị đổi "
        "chỗ, hoặc một cấp bị ghi sai.",
        "No body is part of one at a lower level. The two ids may have been swapped, "
        "or a level is wrong.",
    ),
    Entry(
        "part-of-a-body-elsewhere",
        "warning",
        "{name} không thể trực thuộc {whole} của tỉnh khác",
        "{name} cannot be part of {whole}, which is of another province",
        "Cơ quan của tỉnh này không trực thuộc cơ quan của tỉnh khác. Hãy xem lại nơi "
        "của hai cơ quan, hoặc mã của cơ quan cấp trên.",
        "A body of one province is not part of one of another. Check the places of "
        "both, or the id of the whole.",
    ),
    Entry(
        "person-held-twice",
        "warning",
        "{name} đã được ghi ở cùng sự kiện này",
        "{name} already appears at this event",
        "Một người dự một sự kiện chỉ cần ghi một lần, với mọi chức vụ của mình. Nếu "
        "là hai người trùng tên, hãy miễn trừ.",
        "A person appears at an event once, with all offices. If two persons share a "
        "name, waive the finding.",
    ),
    Entry(
        "office-held-by-two",
        "warning",
        "chức vụ {title} tại {party} được ghi cho hai người ở cùng một sự kiện",
        "the office {title} at {party} is held by two persons at one event",
        "Mỗi cơ quan chỉ có một người giữ chức vụ này. Có thể một chức vụ bị gắn "
        "nhầm cơ quan, hoặc tên bị ghi nhầm.",
        "A body has only one holder of this office. An office may be tied to the "
        "wrong body, or a name is wrong.",
    ),
    Entry(
        "head-and-deputy",
        "warning",
        "{title} tại {party}: cùng một người cũng được ghi là cấp trưởng",
        "{title} at {party} is recorded as the head, too",
        "Không ai vừa là cấp trưởng vừa là cấp phó của cùng một cơ quan. Một chức vụ "
        "là của người khác, hoặc của thời gian trước.",
        "Nobody is the head of a body and a deputy of that head. One of the offices "
        "belongs to another person, or to an earlier time.",
    ),
    Entry(
        "office-of-another-body",
        "warning",
        "chức vụ {title} không phải của {name}",
        "the office {title} does not belong to {name}",
        "Tên chức vụ nêu một cơ quan, một cấp hoặc một địa phương khác với cơ quan "
        "mà nó được gắn vào.",
        "The title names another body, level or province than the body that it is "
        "recorded for.",
    ),
    Entry(
        "stated-at-another-event",
        "warning",
        "người phát biểu {id} có mặt tại sự kiện khác ({event})",
        "the speaker {id} appears at another event ({event})",
        "Điều được nêu tại một sự kiện phải do người có mặt tại chính sự kiện đó "
        "nêu. Hãy sửa sự kiện hoặc người nêu.",
        "A statement at an event is made by a person who is there. Correct the event, "
        "or the speaker.",
    ),
)
