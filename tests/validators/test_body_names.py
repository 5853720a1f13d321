"""What the words of names and titles say: bodies, levels and provinces."""

import pytest

from coordination import Dossier, Party
from coordination.model.enumerations import PartyKind
from coordination.tables.body_words import FAMILIES, LEVELS
from coordination.tables.reading_words import ALLOWING, SAYING
from coordination.validators.body_names import (
    are_apart,
    families_of,
    families_of_kind,
    families_of_party,
    family_of_head,
    levels_of,
    list_phrases,
    provinces_of,
    provinces_of_place,
    split_plain_words,
)

#: More than is read of a name.
LONG = "rất dài " * 40


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Uỷ ban", "ủy ban", id="the tone on the other vowel"),
        pytest.param("TOÀ ÁN", "tòa án", id="in capitals"),
        pytest.param("Hoà Bình", "hòa bình", id="of a province"),
        pytest.param("TP. Huế - Đà Nẵng", "tp huế đà nẵng", id="signs between words"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_words_are_spelled_as_in_the_tables(text: str, words: str) -> None:
    assert " ".join(split_plain_words(text)) == words


def test_only_the_beginning_of_a_long_name_is_read() -> None:
    assert split_plain_words("a" * 299 + " bc") == ("a" * 299,)
    assert families_of(f"{LONG} UBND") == frozenset()
    assert levels_of(f"{LONG} tỉnh") == frozenset()
    assert provinces_of(f"{LONG} tỉnh Đồng Nai") == ()


def test_no_phrase_of_the_tables_is_longer_than_what_is_looked_up() -> None:
    phrases = [
        *LEVELS,
        *(one for names, _ in FAMILIES.values() for one in names),
        *(one for table in (SAYING, ALLOWING) for row in table.values() for one in row),
    ]
    longest = max(phrases, key=lambda one: len(one.split()))

    assert longest in list_phrases(tuple(longest.split()))
    assert list_phrases(("a", "b")) == ["a", "a b", "b"]
    assert f"{longest} x" not in list_phrases((*longest.split(), "x"))


@pytest.mark.parametrize(
    ("text", "families"),
    [
        pytest.param("Chủ tịch UBND tỉnh", "committee", id="short"),
        pytest.param(
            "Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh", "council party", id="two"
        ),
        pytest.param("Chủ tịch Hội Liên hiệp Phụ nữ", "women", id="of five words"),
        pytest.param("Chủ tịch", "", id="none"),
    ],
)
def test_a_title_names_families(text: str, families: str) -> None:
    assert " ".join(sorted(families_of(text))) == families


@pytest.mark.parametrize(
    ("text", "family"),
    [
        pytest.param("UBND tỉnh", "committee", id="one word"),
        pytest.param("Ủy ban nhân dân tỉnh", "committee", id="four words"),
        pytest.param("Hội Liên hiệp Phụ nữ tỉnh", "women", id="five words"),
        pytest.param("Hội Nông dân", "farmers", id="nothing behind it"),
        pytest.param("Thường trực HĐND tỉnh", "council", id="a part of it"),
        pytest.param("Ban Thường vụ Tỉnh ủy", "party", id="a part of three words"),
        pytest.param("Văn phòng UBND tỉnh", None, id="another body before it"),
        pytest.param("Ban Thường vụ", None, id="parts of nothing"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_name_begins_with_a_family(text: str, family: str | None) -> None:
    assert family_of_head(text) == family


def test_a_kind_can_be_of_several_families() -> None:
    assert families_of_kind("police") == {"police"}
    assert families_of_kind("mass-organisation") >= {"women", "farmers", "youth"}
    assert families_of_kind(None) == families_of_kind("other") == frozenset()


@pytest.mark.parametrize(
    ("party", "families"),
    [
        pytest.param(Party(id="x", name="Công an tỉnh"), "police", id="by its name"),
        pytest.param(
            Party(id="x", name="Đơn vị", names=("Công an tỉnh", "Tòa án")),
            "court police",
            id="by its other names",
        ),
        pytest.param(
            Party(id="x", name="PC03", kind=PartyKind.POLICE), "police", id="by kind"
        ),
        pytest.param(
            Party(id="x", name="Hội Nông dân", kind=PartyKind.MASS_ORGANISATION),
            "farmers",
            id="names say more than kinds",
        ),
        pytest.param(
            Party(id="x", name="Công an", part_of="whole"),
            "committee police",
            id="what it is an organ of",
        ),
        pytest.param(
            Party(id="x", name="Đơn vị", part_of="lost"), "", id="nothing is known"
        ),
    ],
)
def test_a_party_is_of_families(party: Party, families: str) -> None:
    whole = Party(id="whole", name="UBND tỉnh")
    held = Dossier(id="case", parties=(party, whole))

    assert " ".join(sorted(families_of_party(held.index, party))) == families


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        pytest.param("UBND tỉnh", "province", id="at the end"),
        pytest.param("tỉnh", "province", id="alone"),
        pytest.param("UBND thị xã", "district", id="the longer of two phrases"),
        pytest.param("UBND xã, UBND huyện", "commune district", id="two levels"),
        pytest.param("Bảo hiểm xã hội", "", id="a word in a phrase"),
        pytest.param("Hợp tác xã", "", id="a word at the end of a phrase"),
        pytest.param(
            "thành phố trực thuộc Trung ương",
            "district province",
            id="a phrase of four words",
        ),
        pytest.param("Công an", "", id="none"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_name_names_levels(text: str, levels: str) -> None:
    assert " ".join(sorted(levels_of(text))) == levels


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("UBND tỉnh Đồng Nai", "Đồng Nai", id="behind its kind"),
        pytest.param("UBND thành phố Cần Thơ", "Cần Thơ", id="a kind of two words"),
        pytest.param("UBND TP Huế", "Huế", id="one word behind its kind"),
        pytest.param("tỉnh Hà Nam", "Hà Nam", id="nothing before its kind"),
        pytest.param("thành phố Cần Thơ", "Cần Thơ", id="nothing before two words"),
        pytest.param(
            "UBND thành phố Hồ Chí Minh", "Hồ Chí Minh", id="a name of three words"
        ),
        pytest.param(
            "Công an tỉnh Bà Rịa - Vũng Tàu",
            "Bà Rịa - Vũng Tàu",
            id="a name of four words",
        ),
        pytest.param("Công an tỉnh Cao Bằng và Sở", "Cao Bằng", id="words behind it"),
        pytest.param(
            "tỉnh Đồng Nai, tỉnh Bình Phước", "Bình Phước; Đồng Nai", id="two"
        ),
        pytest.param(
            "Công an tỉnh Bà Rịa - Vũng Tàu và Sở",
            "Bà Rịa - Vũng Tàu",
            id="four words, and others behind them",
        ),
        pytest.param(
            "UBND thành phố Hồ Chí Minh và Sở",
            "Hồ Chí Minh",
            id="three words, and others behind them",
        ),
        pytest.param(
            "Bộ Chỉ huy BĐBP Thừa Thiên Huế", "Thừa Thiên Huế", id="three words"
        ),
        pytest.param("Bộ Chỉ huy BĐBP Cao Bằng", "Cao Bằng", id="at the end"),
        pytest.param("BĐBP Cao Bằng", "Cao Bằng", id="at the end of three words"),
        pytest.param(
            "Sở Y tế Bà Rịa - Vũng Tàu",
            "Bà Rịa - Vũng Tàu",
            id="four words at the end",
        ),
        pytest.param("Cao Bằng", "", id="a name of a body is more than a province"),
        pytest.param("Sở Nội vụ Huế", "", id="one word at the end may be another"),
        pytest.param("Sở Cao Bằng mở rộng", "", id="without its kind in the middle"),
        pytest.param("UBND xã Hòa Bình", "", id="a commune of that name"),
        pytest.param("Công an huyện Cao Bằng", "", id="a district of that name"),
        pytest.param(
            "UBND xã Hòa Bình, tỉnh Đồng Nai", "Đồng Nai", id="a commune of a province"
        ),
        pytest.param("thành phố Thủ Đức", "", id="a city that is none"),
        pytest.param("Công an tỉnh", "", id="a kind without a name"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_name_names_provinces(text: str, names: str) -> None:
    found = provinces_of(text)

    assert "; ".join(sorted({row.name for row in found})) == names
    assert isinstance(found, tuple)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        pytest.param("Cao Bằng", "Cao Bằng", id="the name"),
        pytest.param("tỉnh Cao Bằng", "Cao Bằng", id="with its kind"),
        pytest.param("thành phố Cần Thơ", "Cần Thơ", id="with a kind of two words"),
        pytest.param(
            "tỉnh Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu", id="a name of four words"
        ),
        pytest.param("phường Cao Bằng", "", id="with another kind"),
        pytest.param("thị xã Cao Bằng", "", id="with another kind of two words"),
        pytest.param("xã Tân tỉnh Cao Bằng", "", id="a commune before it"),
        pytest.param("", "", id="nothing"),
        pytest.param(None, "", id="not said"),
    ],
)
def test_a_place_is_a_province(place: str | None, name: str) -> None:
    found = provinces_of_place(place)

    assert "".join({row.name for row in found}) == name
    assert isinstance(found, tuple)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Cao Bằng", "Lạng Sơn", id="two provinces"),
        pytest.param("Bình Phước", "Tây Ninh", id="merged into another"),
        pytest.param("Hậu Giang", "Sóc Trăng", id="merged into one of a third name"),
    ],
)
def test_provinces_are_apart(one: str, other: str) -> None:
    assert are_apart(provinces_of_place(one), provinces_of_place(other)) is True


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Cao Bằng", "Cao Bằng", id="one province"),
        pytest.param("Bình Phước", "Đồng Nai", id="merged into it"),
        pytest.param("Long An", "Tây Ninh", id="taken over under another name"),
        pytest.param("Cao Bằng", "xã", id="the second is none"),
        pytest.param("xã", "Cao Bằng", id="the first is none"),
    ],
)
def test_provinces_may_be_one(one: str, other: str) -> None:
    assert are_apart(provinces_of_place(one), provinces_of_place(other)) is False
