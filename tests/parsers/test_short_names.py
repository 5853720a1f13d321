"""Towns that begin like persons, persons of one word, offices in abbreviations.

Beside each case that is read stands the nearest that is not.
"""

import pytest

from coordination import find_mentions

CASES = [
    ("Thành ủy Cao Lãnh họp", ["Thành ủy Cao Lãnh"], "town"),
    ("Ban Thường vụ Thành ủy Cao Lãnh", ["Ban Thường vụ Thành ủy Cao Lãnh"], "organ"),
    (
        "Bí thư Thành ủy Cao Lãnh Trần Văn Ba",
        ["Thành ủy Cao Lãnh", "Trần Văn Ba: Bí thư Thành ủy Cao Lãnh"],
        "town-and-person",
    ),
    (
        "Bí thư Thành ủy Cao Lâm",
        ["Thành ủy", "Cao Lâm: Bí thư Thành ủy"],
        "person-behind-an-office",
    ),
    ("Thành ủy Trần Văn Ba", ["Thành ủy"], "person-of-three-words"),
    ("ông K'Brẻo nói", ["K'Brẻo"], "one-word"),
    (
        "ông K'Brẻo, Chủ tịch UBND xã Đạ Tông",
        ["K'Brẻo: Chủ tịch UBND xã Đạ Tông", "UBND xã Đạ Tông"],
        "one-word-with-office",
    ),
    ("K'Brẻo nói", [], "one-word-without-cue"),
    ("ông Ba nói", [], "one-word-of-any-people"),
    (
        "ông Trần Văn Ba, PGĐ Sở Y tế",
        ["Trần Văn Ba: PGĐ Sở Y tế", "Sở Y tế"],
        "deputy-director",
    ),
    (
        "PCT UBND tỉnh Trần Văn Ba",
        ["UBND tỉnh", "Trần Văn Ba: PCT UBND tỉnh"],
        "deputy-chair",
    ),
    ("đơn đăng ký theo PCT", [], "treaty"),
    (
        "Viện Hàn lâm Khoa học xã hội Việt Nam",
        ["Viện Hàn lâm Khoa học xã hội Việt Nam"],
        "social-sciences",
    ),
    ("Viện Hàn lâm khoa học nêu", [], "in-small-letters"),
]


@pytest.mark.parametrize(
    ("text", "names"), [pytest.param(*case[:2], id=case[2]) for case in CASES]
)
def test_names(text: str, names: list[str]) -> None:
    found = []
    for mention in find_mentions(text, ["party", "person"]):
        held = [one.title for one in getattr(mention.value, "positions", ())]
        found.append(": ".join([mention.text, *held]))
    assert found == names
