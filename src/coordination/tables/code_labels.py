"""What the codes of the closed lists are called, in Vietnamese and in English.

The Vietnamese terms are those of the texts themselves: titles of programmes and
regulations, the list of document types in decree 30/2020/NĐ-CP, the speech-act
verbs of conference reports.  Rows are keyed by the name of the list and the code.
"""

from types import MappingProxyType
from typing import Final

_OTHER: Final = ("khác", "other")

_SOURCES: Final = {
    "SourceKind": {
        "article": ("bài báo", "news article"),
        "official-document": ("văn bản", "official document"),
        "report": ("báo cáo", "report"),
        "notice": ("thông báo", "notice"),
        "web-page": ("trang thông tin điện tử", "web page"),
        "data-set": ("bộ dữ liệu", "data set"),
        "other": _OTHER,
    },
    "SourceRelation": {
        "party": ("bên tham gia", "a party to it"),
        "press": ("báo chí", "press"),
        "agency": ("hãng thông tấn", "news agency"),
        "archive": ("lưu trữ", "archive"),
    },
    "ClaimPart": {
        "title": ("tiêu đề", "title"),
        "sapo": ("sapo", "lead paragraph"),
        "body": ("nội dung", "body"),
        "caption": ("chú thích ảnh", "caption"),
        "chrome": ("phần khung của trang", "page chrome"),
    },
    "Basis": {
        "stated": ("nguồn nêu rõ", "stated"),
        "inferred": ("suy ra", "inferred"),
    },
}

_PARTIES: Final = {
    "PartyKind": {
        "party-committee": ("cấp ủy", "Party committee"),
        "party-standing-body": (
            "ban thường vụ, thường trực cấp ủy",
            "standing body of a Party committee",
        ),
        "party-advisory-body": ("ban tham mưu của cấp ủy", "Party advisory body"),
        "party-caucus": ("ban cán sự đảng, đảng đoàn", "Party caucus"),
        "steering-committee": ("ban chỉ đạo", "steering committee"),
        "national-assembly": ("Quốc hội", "National Assembly"),
        "assembly-delegation": (
            "đoàn đại biểu Quốc hội",
            "delegation of National Assembly deputies",
        ),
        "peoples-council": ("Hội đồng nhân dân", "People's Council"),
        "council-standing-body": (
            "Thường trực Hội đồng nhân dân",
            "Standing Body of a People's Council",
        ),
        "government": ("Chính phủ", "Government"),
        "ministry": ("bộ, cơ quan ngang bộ", "ministry"),
        "peoples-committee": ("Ủy ban nhân dân", "People's Committee"),
        "department": ("sở, phòng chuyên môn", "department"),
        "inspectorate": ("thanh tra", "inspectorate"),
        "state-audit": ("Kiểm toán nhà nước", "State Audit"),
        "vertical-agency": ("cơ quan ngành dọc", "vertical agency"),
        "procuracy": ("viện kiểm sát", "procuracy"),
        "court": ("tòa án", "court"),
        "judgment-enforcement": ("thi hành án dân sự", "judgment enforcement"),
        "police": ("công an", "police"),
        "armed-forces": ("đơn vị quân đội", "armed forces"),
        "fatherland-front": ("Mặt trận Tổ quốc", "Fatherland Front"),
        "front-standing-body": (
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc",
            "standing board of the Fatherland Front",
        ),
        "mass-organisation": ("đoàn thể, hội", "mass organisation"),
        "press": ("cơ quan báo chí", "press"),
        "school": ("trường, học viện", "school"),
        "service-unit": ("đơn vị sự nghiệp", "public service unit"),
        "office": ("văn phòng", "office"),
        "enterprise": ("doanh nghiệp", "enterprise"),
        "foreign-body": ("cơ quan nước ngoài", "foreign body"),
        "group": ("nhóm cơ quan, đơn vị", "group of bodies"),
        "other": _OTHER,
    },
    "PartySystem": {
        "party": ("Đảng", "Party"),
        "state": ("Nhà nước", "State"),
        "front": ("Mặt trận và đoàn thể", "Front and mass organisations"),
        "armed-forces": ("lực lượng vũ trang", "armed forces"),
        "other": _OTHER,
    },
    "Level": {
        "central": ("trung ương", "central"),
        "regional": ("vùng, liên tỉnh", "regional"),
        "province": ("tỉnh", "province"),
        "district": ("huyện", "district"),
        "commune": ("xã", "commune"),
        "foreign": ("nước ngoài", "foreign"),
    },
    "PartyRole": {
        "signatory": ("bên ký kết", "signatory"),
        "lead": ("chủ trì", "lead"),
        "co-lead": ("đồng chủ trì", "co-lead"),
        "coordinator": ("phối hợp", "coordinator"),
        "standing-body": ("cơ quan thường trực", "standing body"),
        "focal-point": ("đầu mối", "focal point"),
        "director": ("chỉ đạo", "director"),
        "adviser": ("tham mưu", "adviser"),
        "implementer": ("triển khai thực hiện", "implementer"),
        "addressee": ("nơi nhận", "addressee"),
        "issuer": ("cơ quan ban hành", "issuer"),
        "organiser": ("đơn vị tổ chức", "organiser"),
        "co-organiser": ("đơn vị đồng tổ chức", "co-organiser"),
        "host": ("đơn vị đăng cai", "host"),
        "participant": ("tham dự", "participant"),
        "grantor": ("cơ quan khen thưởng", "grantor"),
        "witness": ("chứng kiến", "witness"),
    },
}

_DOCUMENTS: Final = {
    "DocumentKind": {
        "constitution": ("hiến pháp", "constitution"),
        "law": ("luật", "law"),
        "ordinance": ("pháp lệnh", "ordinance"),
        "resolution": ("nghị quyết", "resolution"),
        "joint-resolution": ("nghị quyết liên tịch", "joint resolution"),
        "decree": ("nghị định", "decree"),
        "decision": ("quyết định", "decision"),
        "regulation": ("quy chế", "regulation"),
        "rule": ("quy định", "rule"),
        "circular": ("thông tư", "circular"),
        "joint-circular": ("thông tư liên tịch", "joint circular"),
        "directive": ("chỉ thị", "directive"),
        "conclusion": ("kết luận", "conclusion"),
        "guideline": ("hướng dẫn", "guideline"),
        "notice": ("thông báo", "notice"),
        "programme": ("chương trình", "programme"),
        "plan": ("kế hoạch", "plan"),
        "scheme": ("đề án", "scheme"),
        "report": ("báo cáo", "report"),
        "submission": ("tờ trình", "submission"),
        "letter": ("công văn", "official letter"),
        "minutes": ("biên bản", "minutes"),
        "other": _OTHER,
    },
    "AgreementKind": {
        "programme": ("chương trình phối hợp", "coordination programme"),
        "plan": ("kế hoạch phối hợp", "coordination plan"),
        "regulation": ("quy chế phối hợp", "coordination regulation"),
        "rule": ("quy định phối hợp", "coordination rule"),
        "joint-resolution": ("nghị quyết liên tịch", "joint resolution"),
        "joint-circular": ("thông tư liên tịch", "joint circular"),
        "joint-programme": ("chương trình liên tịch", "joint programme"),
        "accord": ("thỏa thuận hợp tác", "cooperation accord"),
        "memorandum": ("biên bản ghi nhớ", "memorandum of understanding"),
        "decree": ("nghị định về phối hợp", "decree on coordination"),
        "decision": ("quyết định về phối hợp", "decision on coordination"),
        "guideline": ("hướng dẫn phối hợp", "coordination guideline"),
        "scheme": ("đề án phối hợp", "coordination scheme"),
        "other": _OTHER,
    },
    "AgreementMode": {
        "bilateral": ("hai bên ký kết", "signed by two"),
        "multilateral": ("nhiều bên ký kết", "signed by several"),
        "hub": ("một bên ký kết với nhiều bên", "one hub with many"),
        "imposed": ("ban hành, không ký kết", "imposed"),
    },
}

_OBLIGATIONS: Final = {
    "ObligationForce": {
        "agreed": ("thống nhất", "agreed"),
        "assigned": ("giao", "assigned"),
        "requested": ("đề nghị", "requested"),
        "hoped": ("mong muốn", "hoped for"),
    },
    "ObligationKind": {
        "inform": ("cung cấp, trao đổi thông tin", "inform"),
        "communicate": ("tuyên truyền, phổ biến", "communicate"),
        "advise": ("tham mưu, đề xuất", "advise"),
        "direct": ("chỉ đạo, hướng dẫn", "direct"),
        "monitor": ("nắm tình hình, kiểm tra, giám sát", "monitor"),
        "settle": ("giải quyết, xử lý", "settle"),
        "counter": ("đấu tranh, phản bác", "counter"),
        "train": ("tập huấn, bồi dưỡng", "train"),
        "recognise": ("nhân rộng, khen thưởng", "recognise"),
        "review": ("sơ kết, tổng kết, báo cáo", "review"),
        "resource": ("bố trí nguồn lực", "provide resources"),
        "consult": ("thống nhất trước khi ban hành", "consult before issuing"),
        "organise": ("tổ chức hội nghị, sự kiện", "organise events"),
        "respond": ("trả lời đúng thời hạn", "respond in time"),
        "conclude": ("ký kết", "conclude agreements"),
        "implement": ("triển khai thực hiện", "implement"),
        "other": _OTHER,
    },
    "ResourceKind": {
        "personnel": ("cán bộ", "personnel"),
        "unit": ("đơn vị", "unit"),
        "funding": ("kinh phí", "funding"),
        "facilities": ("cơ sở vật chất", "facilities"),
        "digital": ("chuyển đổi số", "digital means"),
        "other": _OTHER,
    },
}

_OUTCOMES: Final = {
    "OutcomeKind": {
        "result": ("kết quả", "result"),
        "shortcoming": ("hạn chế", "shortcoming"),
        "award": ("khen thưởng", "award"),
        "context": ("số liệu bối cảnh", "context"),
    },
    "AwardKind": {
        "certificate-of-merit": ("bằng khen", "certificate of merit"),
        "certificate-of-commendation": ("giấy khen", "certificate of commendation"),
        "commemorative-medal": ("kỷ niệm chương", "commemorative medal"),
        "emulation-flag": ("cờ thi đua", "emulation flag"),
        "order": ("huân chương", "order"),
        "other": _OTHER,
    },
    "ActKind": {
        "signing": ("ký kết", "signing"),
        "launch": ("triển khai", "launch"),
        "interim-review": ("sơ kết", "interim review"),
        "annual-review": ("đánh giá hằng năm", "annual review"),
        "final-review": ("tổng kết", "final review"),
        "planning": ("bàn nhiệm vụ, giải pháp", "planning"),
        "award": ("khen thưởng", "award"),
        "briefing": ("giao ban", "briefing"),
        "survey": ("khảo sát", "survey"),
        "activity": ("hoạt động phối hợp", "activity"),
        "announcement": ("công bố", "announcement"),
        "other": _OTHER,
    },
    "AppearanceRole": {
        "chair": ("chủ trì", "chair"),
        "co-chair": ("đồng chủ trì", "co-chair"),
        "director": ("dự và chỉ đạo", "attended and directed"),
        "opener": ("khai mạc", "opened it"),
        "speaker": ("phát biểu", "speaker"),
        "rapporteur": ("trình bày báo cáo", "rapporteur"),
        "concluder": ("kết luận, bế mạc", "concluded it"),
        "signatory": ("ký kết", "signatory"),
        "witness": ("chứng kiến", "witness"),
        "attendee": ("tham dự", "attendee"),
    },
}

_VALUES: Final = {
    "Comparator": {
        "exact": ("đúng", "exactly"),
        "more-than": ("hơn", "more than"),
        "nearly": ("gần", "nearly"),
        "about": ("khoảng", "about"),
        "at-least": ("ít nhất", "at least"),
        "at-most": ("tối đa", "at most"),
        "magnitude": ("cỡ", "in the order of"),
        "vague": ("không nêu số", "no figure given"),
    },
    "Change": {
        "up": ("tăng", "up"),
        "down": ("giảm", "down"),
        "over": ("vượt", "over the mark"),
    },
    "Certainty": {
        "day": ("đúng ngày", "on the day"),
        "within": ("trong khoảng", "within"),
        "year-unknown": ("không rõ năm", "year unknown"),
        "no-rule": ("không có quy tắc", "no rule"),
        "upon-event": ("khi có sự kiện", "upon an event"),
    },
    "Deadline": {
        "before": ("trước", "before"),
        "by": ("chậm nhất", "by"),
    },
    "PartOfDay": {
        "dawn": ("rạng sáng", "dawn"),
        "morning": ("sáng", "morning"),
        "noon": ("trưa", "noon"),
        "afternoon": ("chiều", "afternoon"),
        "evening": ("tối", "evening"),
        "night": ("đêm", "night"),
    },
    "TimeUnit": {
        "TM": ("phút", "minute"),
        "TH": ("giờ", "hour"),
        "D": ("ngày", "day"),
        "W": ("tuần", "week"),
        "M": ("tháng", "month"),
        "Y": ("năm", "year"),
    },
    "TermBody": {
        "party-central-committee": (
            "Ban Chấp hành Trung ương Đảng",
            "Party Central Committee",
        ),
        "provincial-party-committee": (
            "tỉnh ủy, thành ủy",
            "provincial Party committee",
        ),
        "national-assembly": ("Quốc hội", "National Assembly"),
        "peoples-council": ("Hội đồng nhân dân", "People's Council"),
        "fatherland-front": ("Mặt trận Tổ quốc", "Fatherland Front"),
    },
    "Severity": {
        "error": ("lỗi", "error"),
        "warning": ("cảnh báo", "warning"),
        "info": ("thông tin", "info"),
    },
}

#: Name of the list → code → (Vietnamese, English).
LABELS: Final = MappingProxyType(
    _SOURCES | _PARTIES | _DOCUMENTS | _OBLIGATIONS | _OUTCOMES | _VALUES
)
