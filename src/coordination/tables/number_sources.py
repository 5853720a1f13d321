"""Where the rows on document numbers come from."""

from types import MappingProxyType
from typing import Final

#: Key of a row's ``source`` to what it names.
SOURCES: Final = MappingProxyType(
    {
        "hd05": "Hướng dẫn 05-HD/VPTW (27/5/2026), mục 3.1 and 3.2, read in the text",
        "hd36": "Hướng dẫn 36-HD/VPTW (3/4/2018), mục II.1.3 and II.3.3, in the text",
        "digest05": "Digests of Hướng dẫn 05-HD/VPTW by third parties",
        "nd30": "Nghị định 30/2020/NĐ-CP, Phụ lục I and III, in the text",
        "ttlt55": "Thông tư liên tịch 55/2005/TTLT-BNV-VPCP, table of types",
        "luat80": "Luật 80/2015/QH13, điều 10",
        "nq176": "Nghị quyết 176/2025/QH15 on the ministries from 1/3/2025",
        "kl121": "Kết luận 121-KL/TW (24/1/2025) on Party organs",
        "congresses": "Press on the Party congresses and their first plenums",
        "assembly": "Pages of the National Assembly and the press on its elections",
        "specimens": "Numbers of published documents, several of each",
        "press": "Numbers as printed in the press",
        "initials": "Follows from the rule of initials; no printed number seen",
        "general": "General knowledge; no document seen",
    }
)
