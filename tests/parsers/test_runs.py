"""Runs of words of which names consist: what is read in them is what is read in all."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.folding.fold import fold_text
from coordination.parsers.common.names import PartyName
from coordination.parsers.names.find_names import find_names
from coordination.parsers.names.read_run import read_run, read_runs
from coordination.parsers.names.runs import runs_in
from coordination.parsers.parties.words import words_in
from coordination.tables.bodies.find_body import body_kinds
from coordination.tables.party_words import OFFICES
from coordination.tables.provinces import provinces


def runs(text: str) -> list[str]:
    found = list(runs_in(text))
    assert all(text[at : at + len(run)] == run for at, run in found)
    return [run for _, run in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("họp rồi nghỉ", [], id="nothing of a name"),
        pytest.param("rồi UBND tỉnh đã họp", ["UBND tỉnh"], id="words between others"),
        pytest.param("Theo đó Công ty", ["Công ty"], id="a capital alone begins none"),
        pytest.param(
            "UBND tỉnh. Sở Y tế họp", ["UBND tỉnh", "Sở Y tế"], id="two sentences"
        ),
        pytest.param("rồi TP. Hà Nội đáp", ["TP. Hà Nội"], id="no end of a sentence"),
        pytest.param(
            "UBND tỉnh;\nSở Y tế", ["UBND tỉnh", "Sở Y tế"], id="two members of a list"
        ),
        pytest.param(
            "Uỷ ban MTTQ\nViệt Nam", ["Uỷ ban MTTQ\nViệt Nam"], id="a line that goes on"
        ),
        pytest.param("UBND\n\nSở Y tế", ["UBND", "Sở Y tế"], id="two paragraphs"),
        pytest.param("đó 7 sở và", ["7 sở và"], id="a figure before"),
        pytest.param("số 12/KH-UBND ra", [], id="a number of a document"),
        pytest.param("cấp và tỉnh", ["cấp và tỉnh"], id="words that need others"),
        pytest.param("một xã họp", [], id="a word that needs another"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_run_has_the_words_of_names(text: str, expected: list[str]) -> None:
    assert runs(text) == expected


NAMES = sorted(
    {row.name for row in body_kinds()}
    | {f"tỉnh {row.name}" for row in provinces()}
    | {*OFFICES, "các sở, ban, ngành", "ông Lê Văn An", "lãnh đạo sở", "5 cơ quan"}
    | {"của tỉnh", "và", "kiêm", "TP. Huế", "tỉnh Phú Thọ", "Y tế", "TW", "khu vực 2"}
)
OTHERS = ["đã họp", "nói", "Ngày mai", "rồi", "thì", "trả lời", "với", "do đó"]
SIGNS = [" ", " ", " ", ", ", "; ", ": ", " - ", "\n", "\n\n", " (", ") "]
#: Behind a name a full stop ends it, even if a place or a number follows.
ENDS = [*SIGNS, ". "]

pieces = st.tuples(st.sampled_from(NAMES), st.sampled_from(SIGNS)) | st.tuples(
    st.sampled_from(OTHERS), st.sampled_from(ENDS)
)
texts = st.lists(pieces, max_size=8).map(
    lambda drawn: fold_text("".join(map("".join, drawn)))
)


@given(texts)
def test_bodies_are_those_that_the_whole_text_has(text: str) -> None:
    found = [one for one in find_names(text) if isinstance(one.value, PartyName)]

    whole = [
        one for one in read_run(words_in(text)) if isinstance(one.value, PartyName)
    ]
    assert {(one.start, one.end) for one in found} == {
        (one.start, one.end) for one in whole
    }


def read_apart(runs: list[str]) -> dict[str, list[tuple[object, int, int]] | None]:
    return {
        run: names and [one.moved(-names.origin)[:3] for one in names.found]
        for run, names in read_runs(runs).items()
    }


@pytest.mark.parametrize("seed", range(6))
def test_runs_that_are_read_together_are_read_as_alone(seed: int) -> None:
    draw = random.Random(seed)
    signs = [" ", " ", ", ", " - ", " ("]
    made = {
        "".join(name + draw.choice(signs) for name in draw.choices(NAMES, k=size))
        for size in (1, 2, 3)
        for _ in range(150)
    }
    made |= {run.upper() for run in draw.sample(sorted(made), 100)}
    together = sorted({run.strip(" ,-(") for run in made})
    draw.shuffle(together)

    found = read_apart(together)

    assert found == {run: read_apart([run])[run] for run in together}


@pytest.mark.parametrize(
    "phrase",
    [
        "các cấp của Bộ Y tế",
        "các Ban của HĐND tỉnh Tây Ninh",
        "các sở, ban, ngành cùng cấp của tỉnh",
        "7 sở và cơ quan báo chí",
        "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
        "Sở Giáo dục và Đào tạo TP. Hồ Chí Minh",
        "Phó Chủ tịch Thường trực UBND tỉnh, Đại tá Lê Văn An",
        "lãnh đạo Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "Thường trực HĐND, UBND và Ủy ban MTTQ Việt Nam tỉnh",
        "Tòa án nhân dân khu vực 1 kiêm Bí thư Đảng ủy",
        "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Hà Giang",
        "các đơn vị hành chính cấp xã của tỉnh Nghệ An",
        "Đại hội Đảng bộ tỉnh Khánh Hòa",
    ],
)
def test_no_name_goes_over_from_one_run_to_the_next(phrase: str) -> None:
    words = phrase.split(" ")

    for at in range(1, len(words)):
        halves = [" ".join(words[:at]).strip(" ,-"), " ".join(words[at:]).strip(" ,-")]
        expected = {run: read_apart([run])[run] for run in halves}

        assert read_apart(halves) == expected


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("nay UBND tỉnh Tây Ninh họp\n\n", id="a paragraph"),
        pytest.param("- UBND tỉnh;\n- Sở Y tế;\n", id="members of a list"),
        pytest.param("nay UBND tỉnh làm.\n", id="a sentence"),
        pytest.param("nay UBND tỉnh\n", id="no end of a sentence"),
        pytest.param("rồi TP.\nHà Nội đáp\n", id="a short word"),
    ],
)
def test_a_long_text_has_the_runs_of_its_lines(line: str) -> None:
    assert runs(line * 1_000) == runs(line) * 1_000


def test_more_runs_than_are_read_together_are_all_read() -> None:
    text = "; ".join(f"Sở Y tế và Phòng {at}" for at in range(3_000))

    assert sum(str(one.value) == "Sở Y tế" for one in find_names(text)) == 3_000


@given(texts, texts)
def test_what_was_read_before_changes_nothing(text: str, other: str) -> None:
    before = find_names(text)
    find_names(other)

    assert find_names(text) == before


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Phở Hà Nội đắt", ["Hà Nội"], id="a sentence begins"),
        pytest.param("nói. Phở Hà Nội đắt", ["Hà Nội"], id="another sentence begins"),
        pytest.param("hôm qua Phở Hà Nội đắt", [], id="a part of another name"),
        pytest.param("rồi Nguyễn Hải Dương nói", [], id="a part of a person's name"),
    ],
)
def test_a_province_behind_one_capital_depends_on_what_is_before_its_run(
    text: str, expected: list[str]
) -> None:
    found = find_names(text)

    assert [str(one.value) for one in found] == expected
