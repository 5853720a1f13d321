"""Where names can begin: nothing that is a name is passed over, most words are."""

import pytest

from coordination.parsers.names.beginnings import GROUP, possible_beginnings
from coordination.parsers.parties.words import words_in
from coordination.tables.bodies.find_body import body_kinds
from coordination.tables.party_words import GROUPS, OFFICES
from coordination.tables.provinces import provinces

BODIES = sorted({row.name for row in body_kinds()})
PLACES = sorted({f"tỉnh {row.name}" for row in provinces()})


@pytest.mark.parametrize("name", [*BODIES, *PLACES, *sorted(OFFICES)])
def test_a_name_can_begin_at_its_first_word(name: str) -> None:
    assert 0 in dict(possible_beginnings(words_in(f"{name} Hà Nội")))


@pytest.mark.parametrize("noun", sorted(GROUPS))
def test_a_group_can_begin_at_its_mark_and_at_the_first_of_two_nouns(noun: str) -> None:
    marked = dict(possible_beginnings(words_in(f"các {noun}")))
    listed = dict(possible_beginnings(words_in(f"{noun}, sở")))

    assert marked[0] & GROUP
    assert listed[0] & GROUP


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("hội họp", id="a noun of groups that nothing joins"),
        pytest.param("các nội dung", id="several of what is no body"),
        pytest.param("5 người", id="a figure before what is no body"),
        pytest.param("công an", id="a body in small letters"),
        pytest.param("Nguyễn và những", id="a surname without a name"),
        pytest.param("ủy quyền", id="the first word of a body before another"),
        pytest.param("hội", id="the last word of the text"),
    ],
)
def test_other_words_are_not_read(text: str) -> None:
    assert list(possible_beginnings(words_in(text))) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("H'leo", ["H'leo"]),
        ("a'b'c", ["a'b", "c"]),
        ("a'b'c'd'e", ["a'b", "c'd", "e"]),
        ("'Sở' ''nói''", ["Sở", "nói"]),
        ("NĐ-CP_số  7,5", ["NĐ", "CP", "số", "7", "5"]),
        ("", []),
    ],
)
def test_words_end_where_letters_and_digits_end(text: str, expected: list[str]) -> None:
    words = words_in(text)

    assert words.raws == expected
    assert [words.between(at, at + 1) for at in range(words.size)] == expected
