"""One table of kinds of bodies: spellings, days, successors."""

from collections import Counter

import pytest

from coordination.model.enumerations import Level, PartyKind, PartySystem
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.find_body import (
    bodies_by_code,
    body_kinds,
    body_named,
)
from coordination.tables.spelling import spellings

ROWS = body_kinds()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_every_row_is_sound(row: BodyKind) -> None:
    assert all(PartyKind(kind) for kind in row.kinds)
    assert not row.system or PartySystem(row.system)
    assert all(Level(level) for level in row.levels)
    assert {*row.successors, *row.organ_of} <= bodies_by_code().keys()
    assert not (row.since and row.until and row.since > row.until)
    assert row.source or not row.confirmed or not (row.since or row.until)


def test_every_code_stands_once() -> None:
    assert [
        code for code, n in Counter(row.code for row in ROWS).items() if n > 1
    ] == []


def test_only_one_spelling_names_two_kinds() -> None:
    """Bộ VH-TT is no longer written; the first row counts."""
    names = Counter(
        words
        for row in ROWS
        for words in {w for text in (row.name, *row.others) for w in spellings(text)}
    )

    assert [words for words, count in names.items() if count > 1] == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Bộ GD&ĐT", "ministry-education"),
        ("Bộ GD-ĐT", "ministry-education"),
        ("Bộ GDĐT", "ministry-education"),
        ("Bộ Giáo dục - Đào tạo", "ministry-education"),
        ("Bộ LĐ-TB&XH", "ministry-labour"),
        ("Bộ LĐTB&XH", "ministry-labour"),
        ("Sở Lao động – Thương binh và Xã hội", "department-labour"),
        ("Sở VHTTDL", "department-culture-sports-tourism"),
        ("Sở VH,TT&DL", "department-culture-sports-tourism"),
        ("Uỷ ban nhân dân huyện X", "peoples-committee"),
        ("UBND tỉnh", "peoples-committee"),
        ("Toà án nhân dân tối cao", "supreme-court"),
        ("TAND tối cao", "supreme-court"),
        ("Viện KSND khu vực 7", "regional-procuracy"),
        ("BAN CÁN SỰ ĐẢNG UBND TỈNH", "party-caucus"),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "propaganda-mass-board"),
        ("Ban Tuyên giáo Tỉnh ủy", "propaganda-board"),
        ("Ban Tuyên giáo Trung ương", "central-propaganda-commission"),
        ("Ủy ban MTTQVN tỉnh", "front"),
        ("Ngân hàng Nhà nước Việt Nam", "state-bank"),
    ],
)
def test_spellings(name: str, code: str) -> None:
    found = body_named(name)

    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("name", ["", "Câu lạc bộ Hưu trí", "Bộ", "Nguyễn Văn Bé"])
def test_no_body_of_the_table(name: str) -> None:
    assert body_named(name) is None
