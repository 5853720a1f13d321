"""Events, what was done at them, and the outcomes that they report."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final = (
    Entry(
        "signed-on-another-day",
        "warning",
        "lễ ký ngày {date}, văn kiện ký ngày {signed}",
        "the signing event is dated {date}, the agreement {signed}",
        "Văn kiện được ký tại sự kiện này thì mang ngày của sự kiện. Nếu các bên ký "
        "ở nhiều nơi, nhiều ngày, hãy ghi đủ các sự kiện.",
        "An agreement signed at an event has the day of the event. If the parties "
        "signed on several days, record each event.",
    ),
    Entry(
        "signatory-not-at-signing",
        "info",
        "{id} ký {agreement} nhưng không có tên trong các cơ quan dự lễ ký",
        "{id} signed {agreement} but is not among the bodies at the signing",
        "Danh sách cơ quan dự lễ ký có thể thiếu, hoặc một bên bị ghi nhầm.",
        "The list of bodies at the event may be incomplete, or a party is wrong.",
    ),
    Entry(
        "review-before-agreement",
        "warning",
        "việc kiểm điểm diễn ra chậm nhất {date}, trước khi văn kiện bắt đầu "
        "({begins})",
        "the review took place by {date}, before the agreement begins ({begins})",
        "Không thể sơ kết, tổng kết điều chưa có. Có thể năm bị ghi sai, hoặc sự "
        "kiện nói về văn kiện trước đó.",
        "An agreement is not reviewed before it begins. A year may be wrong, or the "
        "event is about an earlier agreement.",
    ),
    Entry(
        "act-before-agreement",
        "warning",
        "việc này diễn ra chậm nhất {date}, trước khi văn kiện bắt đầu ({begins})",
        "this took place by {date}, before the agreement begins ({begins})",
        "Không thể triển khai hay thực hiện một văn kiện chưa có. Có thể năm bị ghi "
        "sai, hoặc sự kiện thuộc văn kiện trước đó.",
        "An agreement is not launched or carried out before it begins. A year may be "
        "wrong, or the event belongs to an earlier agreement.",
    ),
    Entry(
        "signatory-without-signing",
        "info",
        "có người ký tại sự kiện này, nhưng các việc đã ghi không có ký kết",
        "a person signs at this event, but no signing is among its acts",
        "Hãy ghi thêm việc ký kết ở sự kiện, hoặc xem lại vai trò của người này.",
        "Add the signing to the acts of the event, or check the role of the person.",
    ),
    Entry(
        "dated-after-its-sources",
        "warning",
        "ngày {date} muộn hơn ngày đăng của mọi nguồn nói tới ({published})",
        "dated {date}, after every source that mentions it was published ({published})",
        "Nguồn không thể kể điều chưa xảy ra. Nếu nguồn chỉ loan báo trước, hãy miễn "
        "trừ.",
        "A source does not report what has not happened yet. If it only announces the "
        "event, waive the finding.",
    ),
    Entry(
        "award-act-without-award",
        "info",
        "sự kiện có khen thưởng nhưng không mục nào ghi khen thưởng gì",
        "the event includes an award, but no outcome records it",
        "Hãy ghi hình thức khen thưởng và người nhận, hoặc bỏ việc này nếu nguồn "
        "không nêu.",
        "Record what was awarded and to whom, or drop the act if no source mentions "
        "it.",
    ),
    Entry(
        "figures-differ",
        "warning",
        "nêu {figure}; cùng việc ấy ở chỗ khác nêu {other}",
        "stated as {figure} here but as {other} elsewhere",
        "Hai mục giống nhau về sự kiện, lời, thời gian, đơn vị và cơ quan nhưng khác "
        "con số. Hãy giữ một mục với các dẫn chứng khác nhau, hoặc ghi rõ chúng khác "
        "nhau ở đâu.",
        "Two outcomes agree in event, words, time, unit and bodies, but not in the "
        "figure. Keep one with claims that differ, or record how the two differ.",
    ),
    Entry(
        "achiever-is-no-party",
        "warning",
        "{id} đạt kết quả này của {agreement} nhưng không phải là một bên của văn kiện",
        "{id} achieved this under {agreement} but is not a party to it",
        "Kết quả của một văn kiện là của các bên, cơ quan của một bên, hoặc cơ quan "
        "cấp trên của một bên. Hãy xem lại các bên, hoặc cơ quan.",
        "The outcomes of an agreement are achieved by a party, an organ of one, or "
        "the body of which a party is an organ. Check the parties, or the body.",
    ),
    Entry(
        "outcome-of-another-agreement",
        "warning",
        "kết quả thuộc {agreement}, còn nhiệm vụ thuộc {other}",
        "the outcome is one of {agreement}, its obligation one of {other}",
        "Kết quả và nhiệm vụ mà nó thực hiện thuộc cùng một văn kiện.",
        "An outcome and the obligation it fulfils belong to one agreement.",
    ),
    Entry(
        "outcome-after-its-event",
        "warning",
        "số liệu tính cho {measured}, sau sự kiện nêu nó ({date})",
        "the figure is for {measured}, after the event at which it was reported "
        "({date})",
        "Một sự kiện không thể báo cáo điều chưa xảy ra. Nếu là chỉ tiêu, hãy ghi là "
        "nhiệm vụ.",
        "An event does not report what is still to come. If the figure is a target, "
        "record an obligation.",
    ),
    Entry(
        "review-outside-period",
        "warning",
        "kiểm điểm thời gian {reviewed}, ngoài thời kỳ {period} của văn kiện",
        "the review looks at {reviewed}, outside the period {period} of its agreement",
        "Sơ kết, tổng kết nhìn lại thời gian mà văn kiện có hiệu lực. Có thể năm bị "
        "ghi sai, hoặc đó là văn kiện khác.",
        "A review looks at time that its agreement covers. A year may be wrong, or "
        "it is about another agreement.",
    ),
    Entry(
        "review-of-a-later-time",
        "warning",
        "kiểm điểm thời gian {reviewed}, sau ngày của sự kiện ({date})",
        "the review looks at {reviewed}, after the event ({date})",
        "Sơ kết, tổng kết nhìn lại điều đã qua. Một năm bị ghi sai, hoặc đó là việc "
        "triển khai, lập kế hoạch.",
        "A review looks at what is past. A year is wrong, or the act is a launch or "
        "planning.",
    ),
    Entry(
        "parts-exceed-whole",
        "warning",
        "các phần có ít nhất {parts}, nhiều hơn toàn bộ là {whole}",
        "the parts are at least {parts}, more than the whole of {whole}",
        "Một phần không thể nhiều hơn toàn bộ. Hãy xem lại các con số, hoặc kết quả "
        "nào là phần của kết quả nào.",
        "No part is more than the whole. Check the figures, or which outcome is part "
        "of which.",
    ),
    Entry(
        "title-says-otherwise",
        "warning",
        "tên gọi {title} không hợp với {held}",
        "the title {title} does not agree with {held}",
        "Tên gọi nêu một loại văn kiện, một thời kỳ hoặc một việc khác với điều hồ "
        "sơ ghi. Hãy xem lại một trong hai.",
        "The title states another kind, another period or another act than the "
        "record. Check both.",
    ),
    Entry(
        "text-says-otherwise",
        "warning",
        "nội dung nói {stated}, ở đây ghi {held}",
        "the text says {stated}, this field {held}",
        "Nội dung của cùng mục này nêu một hạn, một con số, một hình thức khen hoặc "
        "một cơ quan khác với điều ghi ở trường này. Hãy xem lại một trong hai.",
        "The text of the same entity states another deadline, figure, award or body "
        "than this field. Check both.",
    ),
    Entry(
        "share-above-all",
        "warning",
        "tỷ lệ {figure} vượt quá toàn bộ",
        "the share {figure} is more than all of it",
        "Một tỷ lệ của một tổng thể không quá 100 %. Nếu so với kế hoạch hay kỳ "
        "trước, hãy nói rõ trong nội dung.",
        "A share of a whole is at most 100 %. If the figure compares with a plan or "
        "an earlier time, let the text say so.",
    ),
)
