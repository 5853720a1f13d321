"""How entities are tied together: ids, chains, parties."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "repeated-id",
        "error",
        "mã {id} đã được dùng cho một mục khác",
        "another entity already has the id {id}",
        "Mỗi mã chỉ thuộc về một mục trong toàn hồ sơ; nếu không, không thể biết một "
        "dẫn chiếu trỏ tới đâu. Hãy đặt cho mục sau một mã khác.",
        "Each entity of a dossier has its own id; otherwise a reference to it is "
        "ambiguous. Change the id of the later entity.",
    ),
    Entry(
        "dangling-reference",
        "error",
        "không có mục nào mang mã {id}",
        "no entity has the id {id}",
        "Dẫn chiếu tới một mã không có trong hồ sơ. Hãy sửa mã, hoặc bổ sung mục còn "
        "thiếu.",
        "The dossier contains nothing with this id. Correct it, or add the entity "
        "that it names.",
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
        "A plan carries out a programme; no agreement carries out itself, directly or "
        "through others.",
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
        "The later agreement replaces the earlier one; a chain of replacements never "
        "returns to its start.",
    ),
    Entry(
        "cycle-of-bases",
        "error",
        "{id} {count:căn cứ vào chính mình|nằm trong một vòng {count} văn kiện căn cứ "
        "vào nhau}",
        "{id} {count:rests on itself|is one of {count} agreements that rest on one "
        "another in a circle}",
        "Căn cứ của một văn kiện phải có trước nó; không văn kiện nào là căn cứ của "
        "chính mình.",
        "What an agreement rests on was there before it; none is its own basis.",
    ),
    Entry(
        "supersedes-what-is-later",
        "warning",
        "văn bản ngày {date} không thể thay thế văn bản ngày {other}",
        "an agreement dated {date} cannot replace one dated {other}",
        "Văn bản thay thế phải ra đời sau. Có thể hai mã đã bị đổi chỗ, hoặc một ngày "
        "bị chép sai.",
        "The replacement comes later. The two ids may have been swapped, or a date "
        "was miscopied.",
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
        "An agreement rests on documents in force. If the source still names the "
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
        "No body is an organ of itself, directly or through others.",
    ),
    Entry(
        "agreement-without-second-party",
        "warning",
        "văn kiện phối hợp cần ít nhất hai bên, ở đây chỉ nêu {count}",
        "an agreement needs at least two parties; found {count}",
        "Có thể thiếu một bên. Quy tắc không lên tiếng khi các bên không được nêu, "
        "khi một bên là tên chung cho nhiều cơ quan, hoặc khi văn kiện do cấp trên "
        "ban hành.",
        "A party is probably missing. The rule reports nothing if no parties are "
        "stated, if one of them stands for several bodies, or if the agreement was "
        "imposed.",
    ),
    Entry(
        "bearer-is-no-party",
        "warning",
        "{id} được giao việc trong {agreement} nhưng không phải là một bên của văn "
        "kiện",
        "{id} is bound by {agreement} but is not a party to it",
        "Nhiệm vụ đã thống nhất hoặc được giao phải thuộc về một bên, cơ quan của một "
        "bên, hoặc cơ quan cấp trên của một bên. Đề nghị và mong muốn không ràng "
        "buộc ai nên không được xét.",
        "An agreed or assigned obligation belongs to a party, to an organ of one, or "
        "to the body of which a party is an organ. Requests and hopes bind no one and "
        "are not checked.",
    ),
    Entry(
        "bearer-is-counterpart",
        "warning",
        "{id} vừa là bên thực hiện duy nhất vừa là bên phối hợp",
        "{id} alone bears the obligation, and to itself",
        "Một cơ quan không có nghĩa vụ với chính mình. Một trong hai mã bị ghi nhầm.",
        "No body owes anything to itself. One of the two ids is wrong.",
    ),
    Entry(
        "mode-against-parties",
        "warning",
        "hình thức {mode:vi} không khớp với {count} bên",
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
        "The newer body succeeds the older one; a chain of successions never returns "
        "to its start.",
    ),
    Entry(
        "cycle-of-outcomes",
        "error",
        "{id} {count:là phần của chính mình|nằm trong một vòng {count} kết quả là "
        "phần của nhau}",
        "{id} {count:is part of itself|is one of {count} outcomes that are part of "
        "one another in a circle}",
        "Một con số là phần của một con số lớn hơn, không bao giờ của chính nó.",
        "A figure is part of a larger one, never of itself, directly or through "
        "others.",
    ),
)
