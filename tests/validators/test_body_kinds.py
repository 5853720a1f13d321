"""What the first words of a name or a title say of the kind of a body."""

import pytest

from coordination.validators.body_kinds import (
    are_kinds_apart,
    kinds_of_name,
    level_of_name,
    read_office,
)


@pytest.mark.parametrize(
    ("kind", "others", "apart"),
    [
        pytest.param("court", {"court"}, False, id="the same"),
        pytest.param("court", {"police", "court"}, False, id="one of two"),
        pytest.param("court", {"police"}, True, id="another"),
        pytest.param("police", {"armed-forces"}, False, id="one body may be both"),
        pytest.param("court", set(), False, id="none said"),
        pytest.param(None, {"court"}, False, id="none held"),
        pytest.param("office", {"court"}, False, id="any body has an office"),
        pytest.param("court", {"office"}, False, id="an office may be any body"),
    ],
)
def test_kinds_are_apart(kind: str | None, others: set[str], apart: bool) -> None:  # noqa: FBT001 - a table
    assert are_kinds_apart(kind, frozenset(others)) is apart


@pytest.mark.parametrize(
    ("name", "kind", "level"),
    [
        pytest.param("Sở Y tế", "department", "province", id="of one level"),
        pytest.param("Sở Lạ", "department", None, id="in no row of its own"),
        pytest.param(
            "Thường trực HĐND tỉnh",
            "council-standing-body",
            None,
            id="an organ that only councils have",
        ),
        pytest.param("Ban Thường trực", "", None, id="an organ that several have"),
    ],
)
def test_what_a_name_says(name: str, kind: str, level: str | None) -> None:
    assert " ".join(kinds_of_name(name)) == kind
    assert level_of_name(name) == level


@pytest.mark.parametrize(
    ("title", "code", "words", "is_placed"),
    [
        pytest.param(
            "Chủ tịch Hội Nông dân",
            "farmers-union",
            "dân hội nông",
            False,
            id="of any place",
        ),
        pytest.param(
            "Phó Chủ tịch Hội Nông dân tỉnh Phú Thọ",
            "farmers-union",
            "dân hội nông phú thọ tỉnh",
            True,
            id="of a province",
        ),
        pytest.param(
            "Chủ tịch Hội Nông dân Việt Nam",
            "farmers-union",
            "dân hội nam nông việt",
            True,
            id="of the country",
        ),
        pytest.param("Trưởng ban", None, "ban", True, id="of no body"),
    ],
)
def test_what_a_title_says(
    title: str,
    code: str | None,
    words: str,
    is_placed: bool,  # noqa: FBT001 - a table
) -> None:
    office = read_office(title)

    assert office is not None
    assert (office.body.code if office.body else None) == code
    assert " ".join(sorted(office.words)) == words
    assert office.is_placed is is_placed


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Phó", id="a deputy of nobody"),
        pytest.param("", id="nothing"),
        pytest.param("Bộ trưởng kiêm Trưởng ban", id="two offices"),
        pytest.param("Nguyên Bộ trưởng", id="of one of old"),
    ],
)
def test_a_title_that_says_nothing(title: str) -> None:
    assert read_office(title) is None


def test_only_the_beginning_of_a_title_is_read() -> None:
    assert read_office(f"Bộ trưởng{' ' * 300}; Trưởng ban") is not None


@pytest.mark.parametrize(
    ("kind", "name", "apart"),
    [
        pytest.param("department", "Sở Nông nghiệp", True, id="of another place"),
        pytest.param("department", "Phú Thọ", False, id="of that place"),
        pytest.param(
            "department",
            "Sở Công Thương Phú Thọ",
            True,
            id="only the first word counts",
        ),
        pytest.param(
            "department", "Sở Phú Thọ", True, id="the second word counts as little"
        ),
        pytest.param("mass-organisation", "Hội", False, id="of the kind"),
        pytest.param("department", "Hội Nông dân", False, id="by its name of the kind"),
        pytest.param(None, "Hội", False, id="of no kind held"),
    ],
)
def test_a_body_has_no_such_office(kind: str | None, name: str, apart: bool) -> None:  # noqa: FBT001 - a table
    office = read_office("Chủ tịch Hội Nông dân tỉnh Phú Thọ")

    assert office is not None
    assert office.is_apart(kind, name) is apart
