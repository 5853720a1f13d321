"""What the fields of a dossier and of its values are called by people.

Keyed by the name of the field, because a name has one meaning everywhere; where
Vietnamese has two words for it, the second is keyed by the entity, too.
"""

from types import MappingProxyType
from typing import Final

#: Name of the field → (Vietnamese, English).
FIELD_LABELS: Final = MappingProxyType(
    {
        # the head and the collections
        "schema": ("lược đồ JSON", "JSON Schema"),
        "schema_version": ("phiên bản định dạng", "format version"),
        "id": ("mã", "id"),
        "title": ("tên", "title"),
        "language": ("ngôn ngữ", "language"),
        "extensions": ("phần mở rộng", "extensions"),
        "waivers": ("miễn kiểm tra", "waivers"),
        "sources": ("nguồn", "sources"),
        "parties": ("các bên", "parties"),
        "documents": ("văn bản", "documents"),
        "agreements": ("thỏa thuận phối hợp", "agreements"),
        "obligations": ("nhiệm vụ", "obligations"),
        "outcomes": ("kết quả", "outcomes"),
        "events": ("sự kiện", "events"),
        "appearances": ("người có mặt", "appearances"),
        "claims": ("dẫn chứng", "claims"),
        # sources
        "kind": ("loại", "kind"),
        "publisher": ("nơi đăng", "publisher"),
        "author": ("tác giả", "author"),
        "url": ("địa chỉ", "address"),
        "archived_url": ("bản lưu", "archived copy"),
        "republished_from": ("đăng lại từ", "republished from"),
        "published": ("ngày đăng", "published"),
        "retrieved": ("ngày lấy về", "retrieved"),
        "relation": ("quan hệ với việc được kể", "relation to its subject"),
        "sha256": ("SHA-256", "SHA-256"),
        # parties
        "name": ("tên gọi", "name"),
        "names": ("cách viết khác", "other spellings"),
        "system": ("hệ thống", "system"),
        "level": ("cấp", "level"),
        "place": ("địa phương, địa điểm", "place"),
        "province": ("thuộc tỉnh, thành phố", "province"),
        "part_of": ("thuộc", "part of"),
        "succeeds": ("kế thừa", "succeeds"),
        "collective": ("gọi chung nhiều đơn vị", "stands for several bodies"),
        "party": ("đơn vị", "party"),
        "role": ("vai trò", "role"),
        # documents and agreements
        "number": ("số, ký hiệu", "number"),
        "issued": ("ngày ban hành", "issued"),
        "issuer": ("nơi ban hành", "issuer"),
        "aliases": ("cách gọi tắt", "short names"),
        "supersedes": ("thay thế", "replaces"),
        "term": ("khóa", "term"),
        "purpose": ("mục đích, phạm vi", "purpose"),
        "mode": ("hình thức", "mode"),
        "signed": ("ngày ký", "signed"),
        "effective": ("có hiệu lực từ", "effective from"),
        "period": ("thời gian", "period"),
        "bases": ("căn cứ", "rests on"),
        "parent": ("thực hiện", "carries out"),
        # obligations and outcomes
        "agreement": ("theo thỏa thuận", "under"),
        "event": ("tại", "at"),
        "stated_by": ("người nêu", "stated by"),
        "force": ("mức ràng buộc", "force"),
        "ordinal": ("thứ tự", "number in the list"),
        "article": ("điều, khoản", "article"),
        "text": ("nội dung", "text"),
        "areas": ("lĩnh vực", "areas"),
        "bearers": ("đơn vị thực hiện", "owed by"),
        "counterparts": ("phối hợp với", "with or to"),
        "due": ("thời hạn", "due"),
        "resources": ("nguồn lực", "resources"),
        "obligation": ("nhiệm vụ", "obligation"),
        "quantity": ("số lượng", "quantity"),
        "target": ("chỉ tiêu", "target"),
        "Outcome.rank": ("xếp thứ", "rank"),
        "as_of": ("tính đến", "as of"),
        "by": ("đơn vị", "by"),
        "award": ("hình thức khen thưởng", "award"),
        "recipients": ("bên nhận, bên thụ hưởng", "recipients"),
        # events and people
        "date": ("ngày", "date"),
        "part_of_day": ("buổi", "part of day"),
        "bodies": ("đơn vị dự", "bodies"),
        "acts": ("nội dung sự kiện", "acts"),
        "rank": ("cấp bậc hàm", "rank"),
        "positions": ("chức vụ", "positions"),
        "roles": ("vai trò", "roles"),
        # claims
        "source": ("nguồn", "source"),
        "about": ("về", "about"),
        "field": ("mục", "field"),
        "part": ("phần", "part"),
        "quote": ("trích", "quote"),
        "start": ("từ ký tự", "from character"),
        "end": ("đến ký tự", "to character"),
        "reading": ("đọc là", "reading"),
        "basis": ("cơ sở", "basis"),
        "note": ("ghi chú", "note"),
        # waivers
        "code": ("mã phát hiện", "code of the finding"),
        "pointer": ("vị trí", "place of the finding"),
        "reason": ("lý do", "reason"),
        # members of values
        "amount": ("con số", "amount"),
        "comparator": ("từ so sánh", "comparator"),
        "units": ("đơn vị tính", "units"),
        "words": ("nguyên văn", "words"),
        "upper": ("cận trên", "upper end"),
        "total": ("trên tổng số", "total"),
        "per": ("tính cho mỗi", "per"),
        "change": ("mức tăng, giảm", "change"),
        "against": ("so với", "against"),
        "of": ("trong số", "out of"),
        "among": ("xếp trong nhóm", "among"),
        "recurrence": ("lịch lặp lại", "recurrence"),
        "rule": ("quy tắc lặp", "rule"),
        "deadline": ("cách tính hạn", "kind of deadline"),
        "times": ("số lần", "times"),
        "at_least": ("ít nhất", "at least"),
        "body": ("cơ quan", "body"),
        "duration": ("khoảng thời gian", "duration"),
        "working_days": ("chỉ tính ngày làm việc", "working days only"),
    }
)


def field_label(entity: str, name: str) -> tuple[str, str]:
    """Return what the field ``name`` of an ``entity`` is called.

    >>> field_label("Appearance", "rank"), field_label("Outcome", "rank")
    (('cấp bậc hàm', 'rank'), ('xếp thứ', 'rank'))
    """
    return FIELD_LABELS.get(f"{entity}.{name}") or FIELD_LABELS[name]
