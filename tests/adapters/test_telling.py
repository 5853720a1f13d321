"""A dossier told to a person."""

import attrs
import pytest

from coordination import (
    Agreement,
    Appearance,
    Claim,
    Document,
    Dossier,
    Event,
    Party,
    Period,
    Source,
)
from coordination.adapters.telling import tell
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    DocumentKind,
    PartyRole,
    SourceKind,
)
from coordination.model.event import Act, Position
from coordination.model.party import Involvement
from coordination.model.references import COLLECTIONS, LINKS
from coordination.tables.field_labels import FIELD_LABELS

DOSSIER = Dossier(
    id="one",
    title="Một hồ sơ",
    sources=(Source(id="page", kind=SourceKind.ARTICLE, publisher="Báo Sơn Hải"),),
    parties=(Party(id="so", name="Sở Y tế", collective=True),),
    agreements=(
        Agreement(
            id="ct",
            kind=AgreementKind.PROGRAMME,
            parties=(Involvement(party="so", role=PartyRole.LEAD),),
            supersedes=(),
        ),
    ),
    events=(
        Event(
            id="le-ky",
            title="lễ ký",
            acts=(Act(kind=ActKind.SIGNING, agreement="ct"),),
        ),
    ),
    appearances=(
        Appearance(
            id="ong-a",
            event="le-ky",
            name="Nguyễn Văn A",
            positions=(Position(title="Giám đốc", party="so"),),
        ),
    ),
    claims=(
        Claim(
            source="page",
            about="ct",
            field="/period",
            quote="nhiều\nnăm",
            start=0,
            end=9,
        ),
        Claim(source="page", about="so", field="/name", quote="Sở", start=0, end=2),
    ),
)


def test_in_vietnamese() -> None:
    assert list(tell(DOSSIER)) == [
        "Một hồ sơ",
        "",
        "Nguồn (1)",
        "  Báo Sơn Hải",
        "    loại: bài báo",
        "",
        "Các bên (1)",
        "  Sở Y tế",
        "    gọi chung nhiều đơn vị: có",
        "",
        "Thỏa thuận phối hợp (1)",
        "  Chương trình phối hợp",
        "    các bên: Sở Y tế — chủ trì",
        "    thay thế: không có",
        "    thời gian: để ngỏ — “nhiều năm” (Báo Sơn Hải)",
        "",
        "Sự kiện (1)",
        "  Lễ ký",
        "    nội dung sự kiện: ký kết — Chương trình phối hợp",
        "",
        "Người có mặt (1)",
        "  Nguyễn Văn A",
        "    tại: Lễ ký",
        "    chức vụ: Giám đốc — Sở Y tế",
    ]


def test_in_english() -> None:
    assert list(tell(DOSSIER, "en"))[10:15] == [
        "Agreements (1)",
        "  Coordination programme",
        "    parties: Sở Y tế — lead",
        "    replaces: none",
        "    period: left open — “nhiều năm” (Báo Sơn Hải)",
    ]


HEADINGS = {
    "a title that says the kind": ("Luật Tổ chức Chính phủ", "Luật Tổ chức Chính phủ"),
    "a title in capitals": ("LUẬT BÁO CHÍ", "LUẬT BÁO CHÍ"),
    "a title that does not": ("Tổ chức Chính phủ", "Luật · Tổ chức Chính phủ"),
    "a title that begins with a longer word": ("Luậtsố", "Luật · Luậtsố"),
    "no title": (None, "Luật"),
}


@pytest.mark.parametrize(("title", "heading"), HEADINGS.values(), ids=HEADINGS.keys())
def test_a_heading_says_the_kind_once(title: str | None, heading: str) -> None:
    law = Document(id="luat", kind=DocumentKind.LAW, title=title)

    assert f"  {heading}" in tell(Dossier(id="one", documents=(law,)))


def test_a_heading_in_english_keeps_the_kind_before_a_vietnamese_title() -> None:
    law = Document(id="luat", kind=DocumentKind.LAW, title="Luật Báo chí")

    assert "  Law · Luật Báo chí" in tell(Dossier(id="one", documents=(law,)), "en")


def test_an_id_that_leads_nowhere_is_shown_as_it_stands() -> None:
    dossier = Dossier(id="one", agreements=(Agreement(id="ct", parent="gone"),))

    assert list(tell(dossier, "en"))[-1] == "    carries out: gone"


def test_a_field_that_is_stated_is_not_open() -> None:
    (agreement,) = DOSSIER.agreements
    settled = attrs.evolve(agreement, period=Period.from_edtf("2024/2026"))

    told = list(tell(attrs.evolve(DOSSIER, agreements=(settled,)), "en"))

    assert [line.strip() for line in told if "period" in line] == [
        "period: from 2024 to 2026"
    ]


@pytest.mark.parametrize("kind", [Dossier, *LINKS], ids=lambda kind: kind.__name__)
def test_every_field_has_a_label(kind: type) -> None:
    names = {attribute.name for attribute in attrs.fields(kind)}

    assert names - FIELD_LABELS.keys() == set()
    assert FIELD_LABELS.keys() >= set(COLLECTIONS)
