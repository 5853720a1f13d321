"""What the classes and their fields mean, in Vietnamese.

The English is in the docstrings of the classes; a test notes each that changes, so
that the Vietnamese is read again.
"""

from types import MappingProxyType
from typing import Final

#: Class → what it is, under "", and what each of its fields means.
MEANINGS: Final = MappingProxyType({
    "Act": {
        "": "Việc được thực hiện tại một sự kiện.",
        "kind": "Ký kết, triển khai, đánh giá, khen thưởng …",
        "agreement": "Mã của thỏa thuận phối hợp liên quan.",
        "period": "Thời gian được xem xét: năm được đánh giá, năm được bàn kế hoạch.",
    },
    "ActKind": {"": "Việc được thực hiện tại một sự kiện."},
    "Agreement": {
        "": "Một chương trình, kế hoạch hoặc quy chế phối hợp.",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "kind": "Tên loại; bỏ trống nếu nguồn không gọi tên loại.",
        "mode": "Hai bên ký, nhiều bên ký, một bên ký với nhiều bên, hoặc do cấp trên"
        " ban hành.",
        "title": "Ghi đúng như nguồn viết.",
        "purpose": "Để làm gì: mục đích và phạm vi, những điều không giao cho ai.",
        "areas": "Lĩnh vực phối hợp.",
        "number": "Số, ký hiệu của văn bản.",
        "signed": "Ngày ký.",
        "effective": "Ngày bắt đầu có hiệu lực.",
        "period": "Thời gian thực hiện.",
        "parties": "Các bên tham gia và vai trò của từng bên.",
        "bases": "Mã của các văn bản hoặc thỏa thuận làm căn cứ; danh sách rỗng nếu"
        " nguồn nêu là không có căn cứ nào.",
        "parent": "Mã của thỏa thuận mà thỏa thuận này triển khai thực hiện.",
        "supersedes": "Mã của các thỏa thuận bị thay thế; danh sách rỗng nếu không"
        " thay thế thỏa thuận nào.",
    },
    "AgreementKind": {"": "Tên loại của một thỏa thuận phối hợp."},
    "AgreementMode": {"": "Cách hình thành một thỏa thuận phối hợp."},
    "Appearance": {
        "": "Một người có mặt tại một sự kiện.",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "event": "Mã của sự kiện.",
        "rank": "Cấp bậc hàm quân đội hoặc công an, ghi như nguồn viết (“Thiếu"
        " tướng”).",
        "name": "Ghi như nguồn viết; bỏ trống nếu nguồn chỉ nêu chức vụ.",
        "positions": "Các chức vụ mà nguồn nêu, theo thứ tự của nguồn.",
        "roles": "Người đó làm gì tại sự kiện.",
    },
    "AppearanceRole": {"": "Việc một người làm tại sự kiện."},
    "AwardKind": {"": "Hình thức khen thưởng."},
    "Basis": {"": "Nguồn nêu rõ chi tiết, hay người đọc suy ra."},
    "Change": {
        "": "Số lượng là mức thay đổi nào, nếu không phải tổng số: tăng, giảm, vượt.",
    },
    "Claim": {
        "": "Câu chữ của một nguồn cho một trường của một mục.",
        "source": "Mã của nguồn.",
        "about": "Mã của mục được nói tới.",
        "field": "Con trỏ RFC 6901 trong mục, tới một giá trị hoặc một danh sách; hoặc"
        " tên một danh sách của hồ sơ (“/obligations”), cho các phần tử thuộc mục đó.",
        "part": "Phần của nguồn có câu chữ này.",
        "quote": "Câu chữ, đúng từng chữ như nguồn viết.",
        "start": "Vị trí bắt đầu, đếm theo điểm mã trong văn bản của nguồn.",
        "end": "Vị trí kết thúc, không tính ký tự tại vị trí đó.",
        "reading": "Điều câu chữ nêu, ở dạng của trường trong tệp; với danh sách là"
        ' ``{"count": n}``.',
        "basis": "Nguồn nêu rõ, hay suy ra từ nguồn.",
        "note": "Vì sao đọc như vậy.",
    },
    "ClaimPart": {"": "Phần của nguồn có câu trích."},
    "Comparator": {"": "Nguồn đặt con số của mình thế nào so với con số thật."},
    "Deadline": {"": "Thời hạn tính trước ngày nêu ra, hay tính cả ngày đó."},
    "Document": {
        "": "Một văn bản: quyết định, nghị quyết, luật …",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "kind": "Tên loại văn bản.",
        "number": "Số, ký hiệu; bỏ trống nếu không có hoặc không được nêu.",
        "issued": "Ngày ban hành.",
        "issuer": "Cơ quan ban hành, ghi như nguồn viết (“Ban Bí thư”).",
        "title": "Tên, ghi như được trích.",
        "aliases": "Các cách gọi tắt đang dùng (“Quy chế 238”).",
        "supersedes": "Mã của các văn bản bị thay thế; danh sách rỗng nếu không thay"
        " thế văn bản nào.",
        "term": "Khóa của cơ quan ban hành khi ban hành văn bản.",
    },
    "DocumentKind": {"": "Tên loại của một văn bản."},
    "DocumentNumber": {"": "Số, ký hiệu mà cơ quan dùng để đăng ký một văn bản."},
    "Dossier": {
        "": "Mọi điều được biết về một số chương trình phối hợp, và biết từ nguồn nào.",
        "schema": "Địa chỉ của JSON Schema mà trình soạn thảo dùng để kiểm tra tệp;"
        " trong tệp là ``$schema``.",
        "schema_version": "Phiên bản của định dạng; luôn là phiên bản của bản phát hành"
        " này.",
        "id": "Mã của hồ sơ.",
        "title": "Tên cho người đọc.",
        "language": "Thẻ BCP 47 của ngôn ngữ dùng trong hồ sơ.",
        "extensions": "Phần người dùng thêm vào; JSON bất kỳ.",
        "sources": "Các chi tiết lấy từ đâu.",
        "parties": "Những ai tham gia.",
        "documents": "Các văn bản mà thỏa thuận căn cứ vào hoặc nhắc tới.",
        "agreements": "Những điều đã thỏa thuận.",
        "obligations": "Ai phải làm gì.",
        "outcomes": "Các kết quả.",
        "events": "Việc diễn ra vào một ngày.",
        "appearances": "Những ai có mặt.",
        "claims": "Mỗi chi tiết dựa vào câu chữ nào.",
        "waivers": "Những phát hiện nào khi kiểm tra được chấp nhận, và vì sao.",
    },
    "Due": {
        "": "Chỉ một trong bốn: ngày, thời gian, lịch lặp lại, hoặc một việc nêu bằng"
        " lời.",
        "date": "Ngày, tháng hoặc năm đến hạn.",
        "period": "Khoảng thời gian phải thực hiện.",
        "recurrence": "Quy tắc theo đó thời hạn lặp lại.",
        "event": "Việc phải chờ, khi không lịch nào biết ngày.",
    },
    "Event": {
        "": "Một hội nghị, lễ ký kết, buổi sơ kết hoặc tổng kết.",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "title": "Tên gọi, ghi như nguồn viết.",
        "date": "Ngày diễn ra, chính xác đến mức nguồn nêu.",
        "part_of_day": "Sáng, chiều …",
        "place": "Ghi như nguồn viết.",
        "bodies": "Các bên tham dự và vai trò của từng bên.",
        "acts": "Những việc đã thực hiện.",
    },
    "Involvement": {
        "": "Một bên trong một vai trò.",
        "party": "Mã của bên.",
        "role": "Vai trò của bên; bỏ trống nếu nguồn không nêu.",
    },
    "Level": {"": "Cấp hành chính của một bên."},
    "Obligation": {
        "": "Việc mà một bên phải làm.",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "agreement": "Mã của thỏa thuận có nhiệm vụ này.",
        "event": "Mã của sự kiện mà tại đó nhiệm vụ được nêu.",
        "stated_by": "Mã chỉ người có mặt đã nêu nhiệm vụ.",
        "force": "Hai bên thống nhất, được giao, được đề nghị, hoặc chỉ là mong muốn.",
        "ordinal": "Thứ tự trong danh sách mà nguồn đánh số, từ 1.",
        "article": "Chỗ trong thỏa thuận, ghi như nguồn viết (“Điều 2, khoản 1”).",
        "kind": "Loại việc phải làm; bỏ trống nếu không loại nào phù hợp.",
        "text": "Việc phải làm, theo lời của hồ sơ.",
        "areas": "Lĩnh vực của nhiệm vụ.",
        "bearers": "Mã của các bên phải thực hiện.",
        "counterparts": "Mã của các bên được thực hiện cho, hoặc cùng thực hiện.",
        "role": "Các bên thực hiện với vai trò gì (chủ trì, phối hợp).",
        "due": "Khi nào phải thực hiện.",
        "documents": "Mã của các văn bản được nhắc tới.",
        "resources": "Nguồn lực để thực hiện.",
    },
    "ObligationForce": {"": "Mức ràng buộc của một nhiệm vụ."},
    "ObligationKind": {"": "Loại việc phải làm."},
    "Outcome": {
        "": "Một kết quả, hạn chế, hình thức khen thưởng hoặc số liệu bối cảnh do nguồn"
        " nêu.",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "agreement": "Mã của thỏa thuận đem lại kết quả này.",
        "obligation": "Mã của nhiệm vụ đã hoàn thành hoặc chưa đạt.",
        "event": "Mã của sự kiện mà tại đó kết quả được báo cáo hoặc khen thưởng được"
        " trao.",
        "part_of": "Mã của kết quả bao gồm kết quả này: trong “276 buổi với 8.500"
        " lượt”, vế sau thuộc vế trước.",
        "kind": "Kết quả, hạn chế, khen thưởng; hoặc bối cảnh: số liệu của tỉnh hay cả"
        " nước, không do chương trình nào đạt được.",
        "text": "Nội dung, theo lời của hồ sơ; bỏ trống nếu nguồn nêu có hạn chế mà"
        " không mô tả.",
        "quantity": "Bao nhiêu.",
        "target": "Phải đạt bao nhiêu.",
        "rank": "Thứ hạng trong các trường hợp cùng loại.",
        "period": "Thời gian đạt được.",
        "as_of": "Ngày mà số lũy kế được tính đến.",
        "by": "Mã của các bên đã đạt được, chưa đạt hoặc trao khen thưởng.",
        "documents": "Mã của các văn bản được nhắc tới.",
        "award": "Hình thức khen thưởng.",
        "recipients": "Mã của các bên được nhận hoặc được hưởng lợi.",
    },
    "OutcomeKind": {"": "Điều một thỏa thuận đem lại, và các số liệu xung quanh."},
    "PartOfDay": {"": "Buổi trong ngày: rạng sáng, sáng, trưa, chiều, tối, đêm."},
    "PartialDate": {"": "Một năm, tháng hoặc ngày, chính xác đúng đến mức nguồn nêu."},
    "Party": {
        "": "Một cơ quan, đơn vị, hoặc một nhóm cơ quan mà nguồn không kê tên.",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "name": "Ghi như nguồn viết.",
        "names": "Các cách viết khác, ghi như nguồn viết.",
        "kind": "Loại cơ quan; bỏ trống nếu nguồn để ngỏ.",
        "system": "Thuộc hệ thống cơ quan nào.",
        "level": "Thuộc cấp hành chính nào.",
        "place": "Địa phương của cơ quan, ghi như nguồn viết.",
        "province": "Tỉnh, thành phố có địa phương đó, hoặc được cơ quan phục vụ, ghi"
        " như nguồn viết.",
        "part_of": "Mã của cơ quan mà bên này là bộ phận hoặc đơn vị trực thuộc.",
        "succeeds": "Mã của các cơ quan mà bên này kế thừa khi sáp nhập, chia tách hoặc"
        " đổi tên; danh sách rỗng nếu không kế thừa cơ quan nào.",
        "collective": "Gọi chung nhiều cơ quan không kê tên (“các sở, ngành”).",
    },
    "PartyKind": {"": "Loại cơ quan, đơn vị của một bên."},
    "PartyRole": {"": "Vai trò của một bên trong thỏa thuận, nhiệm vụ hoặc sự kiện."},
    "PartySystem": {"": "Hệ thống cơ quan mà một bên thuộc về."},
    "Period": {
        "": "Một khoảng từ ``start`` đến ``end``, hoặc một hay nhiều ngày, tháng, năm"
        " trong ``dates``.",
    },
    "Position": {
        "": "Một chức vụ của một người.",
        "title": "Ghi như nguồn viết (“Phó Chủ tịch UBND tỉnh”).",
        "party": "Mã của cơ quan có chức vụ đó.",
    },
    "Quantity": {
        "": "Một số lượng, kèm từ so sánh mà nguồn đặt trước nó.",
        "amount": "Con số, tính theo đơn vị một: 150 tỷ là 150000000000; của một khoảng"
        " là cận dưới; bỏ trống nếu nguồn nói chung chung.",
        "comparator": "``more-than`` cho “hơn”, “trên”; ``nearly`` cho “gần”;"
        " ``magnitude`` cho “hàng nghìn”; ``vague`` cho lời không có con số.",
        "units": "Đơn vị được đếm, ghi như nguồn viết; nhiều đơn vị với “tin, bài,"
        " phóng sự”.",
        "words": "Lời thay cho con số khi nguồn nói chung chung.",
        "upper": "Cận trên của một khoảng, lớn hơn ``amount``: 50 trong “40-50%”.",
        "total": "Tổng số mà ``amount`` là một phần, cùng đơn vị: 100 trong “98/100"
        " xã”.",
        "per": "Con số tính cho mỗi cái gì, nếu là mức: “năm” trong “2 lần mỗi năm”,"
        " “người/tháng” trong “147.000 đồng/người/tháng”.",
        "change": "Con số là mức tăng, giảm hoặc vượt, không phải là số hiện có.",
        "against": "So với cái gì: “năm 2016”, “kế hoạch”.",
    },
    "Rank": {
        "": "Một thứ hạng: thứ ba cả nước, thứ 12 trong 34 tỉnh, thành phố.",
        "ordinal": "Thứ hạng, từ 1.",
        "of": "Có bao nhiêu thứ hạng.",
        "among": "Xếp hạng những gì, hoặc ở đâu, ghi như nguồn viết (“cả nước”).",
    },
    "Recurrence": {
        "": "Một quy tắc theo RFC 5545, hoặc lời của nguồn nếu không quy tắc nào diễn"
        " đạt được.",
        "rule": "FREQ, rồi INTERVAL, BYMONTH, BYMONTHDAY, BYDAY nếu cần, theo thứ tự"
        " này.",
        "deadline": "Mỗi ngày là ngày phải xong ``before`` (trước) hay ``by`` (chậm"
        " nhất).",
        "times": "Mấy lần trong mỗi lượt của quy tắc (“2 lần/năm” là 2 lần mỗi năm).",
        "at_least": "``times`` là mức tối thiểu (“ít nhất 01 lần/năm”).",
        "words": "Lời của nguồn, nếu không quy tắc nào diễn đạt được (“định kỳ”).",
    },
    "Resource": {
        "": "Nguồn lực để thực hiện một nhiệm vụ.",
        "kind": "Người, đơn vị, kinh phí, phòng làm việc, phương tiện số.",
        "text": "Nội dung, theo lời của hồ sơ.",
        "quantity": "Bao nhiêu.",
    },
    "ResourceKind": {"": "Loại nguồn lực để thực hiện một nhiệm vụ."},
    "Source": {
        "": "Một trang, văn bản hoặc báo cáo có nêu các chi tiết.",
        "id": "Không trùng với mã nào khác trong hồ sơ.",
        "kind": "Loại nguồn.",
        "title": "Ghi như được in.",
        "publisher": "Nơi đăng hoặc phát hành, ghi như nguồn viết.",
        "author": "Người viết, ghi như nguồn viết.",
        "url": "Địa chỉ đăng.",
        "archived_url": "Địa chỉ của bản lưu.",
        "republished_from": "Nguồn ghi là đăng lại từ đâu.",
        "published": "Ngày đăng.",
        "retrieved": "Ngày lấy về.",
        "relation": "Quan hệ của nguồn với việc được kể: một bên tham gia, báo chí,"
        " hãng thông tấn, lưu trữ.",
        "sha256": "Của văn bản UTF-8 mà vị trí của các dẫn chứng được đếm trong đó.",
    },
    "SourceKind": {"": "Loại nguồn."},
    "SourceRelation": {"": "Quan hệ của một nguồn với việc được kể."},
    "Term": {
        "": "Một khóa theo số thứ tự; bỏ trống cơ quan nếu văn bản không nêu.",
        "ordinal": "Từ 1 đến 60.",
        "body": "Khóa của cơ quan nào.  Cơ quan cấp tỉnh đếm khóa riêng.",
    },
    "TermBody": {"": "Cơ quan có khóa được đánh số."},
    "Trigger": {
        "": "Một việc mà khi xảy ra thì đến hạn, theo lời của nguồn.",
        "words": "Việc đó và mọi điều nguồn nói về thời gian, ghi như nguồn viết"
        " (“trước mỗi kỳ họp”).",
        "duration": "Bao lâu sau việc đó, theo ISO 8601 (“P3D”, “PT24H”); có dấu trừ là"
        " bao lâu trước việc đó (“-P15D”); bỏ trống nếu nguồn không nêu.",
        "working_days": "Chỉ tính ngày làm việc.",
    },
    "Waiver": {
        "": "Một mã ở một chỗ không cần báo nữa, và lý do.",
        "code": "Mã của phát hiện.",
        "pointer": "Con trỏ RFC 6901 tới chỗ đó trong hồ sơ.",
        "reason": "Vì sao được chấp nhận, cho người đọc hồ sơ.",
    },
})  # fmt: skip
