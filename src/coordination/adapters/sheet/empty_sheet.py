"""An empty sheet: what there is to fill in, and how."""

from typing import Final

from coordination.diagnostics.diagnostic import Language
from coordination.model.dossier import SCHEMA_VERSION, Dossier

_VI: Final = """\
# Phiếu: mỗi mục có mã (chữ thường không dấu, số, gạch nối) trước dấu hai chấm.
#   giá trị | lời của nguồn          lời chép đúng như nguồn
#   = lời của nguồn                  giá trị chính là lời ấy
#   _ | lời của nguồn                nguồn có nhắc, nhưng còn để ngỏ
#   giá trị | lời | dấu // ghi chú   dấu: title sapo caption (2) @nguồn :vị-trí inferred
# Điều nguồn không nói thì không ghi. Ngày: 2024-03-12, 2024-03, XXXX-03-12; giai đoạn:
# 2024/2026. Bỏ dấu # ở đầu dòng để dùng dòng mẫu.
schema_version: {version}
id: {identifier}
title: Tên hồ sơ
language: vi
sources:
# - trang: Tên bài
#   +: {{kind: article, publisher: Tên báo, relation: press}}
parties:
# - so-y-te: = Sở Y tế
#   kind: department
documents:
# - qd-238: Quy chế phối hợp
#   number: 238-QĐ/TW | Quyết định số 238-QĐ/TW
agreements:
# - chuong-trinh: = Chương trình phối hợp
#   kind: programme
#   signed: 2024-03-12 | ngày 12/3/2024
#   period: 2024/2026 | giai đoạn 2024-2026
#   parties: [so-y-te: signatory, hoi-nong-dan: signatory]
obligations:
# - bao-cao: Báo cáo kết quả hằng năm | báo cáo kết quả
#   +: {{agreement: chuong-trinh, force: agreed, bearers: [so-y-te]}}
#   due: {{recurrence: FREQ=YEARLY | hằng năm}}
outcomes:
# - lop: Lớp tập huấn | hơn 20 lớp tập huấn
#   +: {{agreement: chuong-trinh, kind: result}}
#   quantity: more-than 20 lớp tập huấn | hơn 20 lớp tập huấn
events:
# - le-ky: = Lễ ký kết
#   date: 2024-03-12 | ngày 12/3/2024
#   acts: [signing: chuong-trinh]
appearances:
# - nguyen-van-a: = Nguyễn Văn A
#   event: le-ky
#   positions: [so-y-te: = Giám đốc Sở Y tế]
#   roles: [signatory]
"""
_EN: Final = """\
# A sheet: each entry has an id (small letters, digits, hyphens), before the colon.
#   value | words of the source      the words exactly as the source has them
#   = words of the source            the value is these words
#   _ | words of the source          the source speaks of it, but leaves it open
#   value | words | marks // note    marks: title caption (2) @source :offset inferred
# What the source does not say is left out.  Dates: 2024-03-12, 2024-03, XXXX-03-12;
# periods: 2024/2026.  Take the # from a line to use it.
"""


def empty_sheet(identifier: str, language: Language = "vi") -> str:
    """Return an empty sheet for the dossier ``identifier``.

    >>> print(empty_sheet("son-hai", "en").splitlines()[8])
    id: son-hai

    Raises:
        InvalidValueError: It is not a valid id.
    """
    Dossier(id=identifier)
    text = _VI.format(version=SCHEMA_VERSION, identifier=identifier)
    if language == "vi":
        return text
    start = text.index("schema_version")
    return _EN + text[start:]
