"""How entities are tied together: ids, chains, parties."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "repeated-id",
        "error",
        "mã {id} đã được dùng cho một mục khác",
        "the id {id} is already that of another entity",
        "Mỗi mã chỉ thuộc về một mục trong toàn hồ sơ; nếu không, không thể biết một "
        "dẫn chiếu trỏ tới đâu. Hãy đặt cho mục sau một mã khác.",
        "An id belongs to one entity in the whole dossier, or nobody knows what a "
        "reference to it means. Give the later entity another id.",
    ),
    Entry(
        "dangling-reference",
        "error",
        "không có mục nào mang mã {id}",
        "nothing has the id {id}",
        "Dẫn chiếu tới một mã không có trong hồ sơ. Hãy sửa mã, hoặc bổ sung mục còn "
        "thiếu.",
        "The dossier holds nothing with this id. Correct it, or add what it names.",
    ),
    Entry(
        "wrong-kind-of-reference",
        "error",
        "mã {id} thuộc nhóm {got}; ở đây cần một mục thuộc nhóm {expected}",
        "the id {id} is one of {got}; here it must be one of {expected}",
        "Dẫn chiếu tới một mục có thật nhưng khác loại, chẳng hạn một văn bản ở chỗ "
        "phải là một cơ quan.",
        "The reference leads to something real of another kind, such as a document "
        "where a party is needed.",
    ),
    Entry(
        "cycle-of-parents",
        "error",
        "{id} {count:triển khai chính mình|nằm trong một vòng {count} văn kiện, văn "
        "kiện này triển khai văn kiện kia}",
        "{id} {count:carries out itself|is one of {count} agreements that carry out "
        "one another in a circle}",
        "Một kế hoạch triển khai một chương trình; không văn kiện nào triển khai "
        "chính mình, kể cả qua văn kiện khác.",
        "A plan carries out a programme; none carries out itself, not even by way of "
        "others.",
    ),
    Entry(
        "cycle-of-supersession",
        "error",
        "{id} {count:thay thế chính mình|nằm trong một vòng {count} văn bản thay thế "
        "lẫn nhau}",
        "{id} {count:replaces itself|is one of {count} that replace one another in a "
        "circle}",
        "Văn bản sau thay thế văn bản trước; theo chuỗi thay thế không thể quay về "
        "điểm đầu.",
        "The later replaces the earlier; a chain of replacements never comes back to "
        "its beginning.",
    ),
    Entry(
        "supersedes-what-is-later",
        "warning",
        "văn bản ngày {date} không thể thay thế văn bản ngày {other}",
        "what is dated {date} cannot replace what is dated {other}",
        "Văn bản thay thế phải ra đời sau. Có thể hai mã đã bị đổi chỗ, hoặc một ngày "
        "bị chép sai.",
        "What replaces comes later. The two ids may have been swapped, or a date "
        "miscopied.",
    ),
    Entry(
        "basis-was-replaced",
        "warning",
        "căn cứ này đã bị {by} thay thế ngày {date}, trước khi văn kiện được ký "
        "({signed})",
        "this basis had been replaced by {by} ({date}) before the agreement was "
        "signed ({signed})",
        "Văn kiện thường căn cứ vào văn bản đang có hiệu lực. Nếu nguồn vẫn nêu văn "
        "bản cũ, hãy giữ nguyên và miễn trừ.",
        "An agreement rests on what is in force. Where the source still names the "
        "older one, keep it and waive the finding.",
    ),
    Entry(
        "cycle-of-bodies",
        "error",
        "{id} {count:trực thuộc chính mình|nằm trong một vòng {count} cơ quan trực "
        "thuộc lẫn nhau}",
        "{id} {count:is part of itself|is one of {count} bodies that are part of one "
        "another in a circle}",
        "Một cơ quan không thể trực thuộc chính mình, kể cả qua cơ quan khác.",
        "No body is an organ of itself, not even by way of others.",
    ),
    Entry(
        "agreement-without-second-party",
        "warning",
        "văn kiện phối hợp cần ít nhất hai bên, ở đây chỉ nêu {count}",
        "coordination takes at least two parties; {count} {count:is|are} stated here",
        "Có thể thiếu một bên. Quy tắc không lên tiếng khi các bên không được nêu, "
        "khi một bên là tên chung cho nhiều cơ quan, hoặc khi văn kiện do cấp trên "
        "ban hành.",
        "A party is probably missing. The rule is silent where no parties are stated, "
        "where one of them stands for several bodies, and where the agreement was "
        "imposed.",
    ),
    Entry(
        "bearer-is-no-party",
        "warning",
        "{id} được giao việc trong {agreement} nhưng không phải là một bên của văn "
        "kiện",
        "{id} is bound by {agreement} but is no party to it",
        "Nhiệm vụ đã thống nhất hoặc được giao phải thuộc về một bên, cơ quan của một "
        "bên, hoặc cơ quan cấp trên của một bên. Đề nghị và mong muốn không ràng "
        "buộc ai nên không được xét.",
        "What was agreed or assigned falls to a party, to an organ of one, or to the "
        "body a party is an organ of. Requests and hopes bind no one and are left "
        "out.",
    ),
    Entry(
        "mode-against-parties",
        "warning",
        "hình thức {mode:word} không khớp với {count} bên",
        "the mode {mode} does not fit {count} sides",
        "Văn kiện song phương có hai bên, văn kiện nhiều bên có từ ba bên trở lên. "
        "Cơ quan và tổ chức trực thuộc nó được tính là một bên.",
        "A bilateral agreement has two sides, a multilateral one three or more. A "
        "body and its own organ count as one.",
    ),
    Entry(
        "cycle-of-succession",
        "error",
        "{id} {count:kế tục chính mình|nằm trong một vòng {count} cơ quan kế tục lẫn "
        "nhau}",
        "{id} {count:succeeds itself|is one of {count} bodies that succeed one "
        "another in a circle}",
        "Cơ quan mới kế tục cơ quan cũ; theo chuỗi kế tục không thể quay về điểm đầu.",
        "The newer body succeeds the older; a chain of successions never comes back "
        "to its beginning.",
    ),
    Entry(
        "cycle-of-outcomes",
        "error",
        "{id} {count:là phần của chính mình|nằm trong một vòng {count} kết quả là "
        "phần của nhau}",
        "{id} {count:is part of itself|is one of {count} outcomes that are part of "
        "one another in a circle}",
        "Một con số là phần của một con số lớn hơn, không bao giờ của chính nó.",
        "A figure is part of a larger one, never of itself, not even by way of others.",
    ),
)
