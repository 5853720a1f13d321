"""What holds of every draft, whatever the text."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import Source, dumps, loads, validate
from coordination.drafting import Draft, draft
from coordination.folding.nfc import nfc
from coordination.model.enumerations import SourceKind
from tests.shared_data import shared

PAGE = Source(id="page", kind=SourceKind.ARTICLE)

#: Words of the field, and what texts of machines and of enemies are made of.
PIECES = [
    "Chiều 23/2, ", "ngày 30/9/2020 ", "UBND tỉnh Lào Cai", "Sở Y tế", "Ban Dân vận",
    " và ", " với ", ", ", "; ", ". ", "\n\n", "\n", "ký kết ",
    "Chương trình phối hợp ",
    "Kế hoạch số 12-KH/BDVTU-UBND ", "giai đoạn 2021-2025", "năm 2024", "giữa ",
    "Quyết định số 42-QĐ/TW ", "của Bộ Chính trị ", "đồng chí Trần Thị Bé, ",
    "Trưởng ban Dân vận Tỉnh ủy ", "đề nghị ", "yêu cầu ", "hơn 1.200 lượt người ",
    "đạt kết quả", "Bằng khen", "“", "”", "(", ")", "\x00", "\ud800", "e\u0301",
    "\u00a0",
    "Căn cứ ", "1. ", "Điều 2. ", "tại hội nghị", "chủ trì ", "phát biểu ", "Ảnh: ",
]  # fmt: skip

texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60).map(
    "".join
)


def check(made: Draft, text: str) -> None:
    """Check what every draft promises."""
    report = validate(made.dossier)
    assert not report.errors, report.errors
    for claim in made.dossier.claims:
        assert text[claim.start : claim.end] == claim.quote
    for question in made.questions:
        assert text[question.start : question.end] == question.quote
        assert question.vi
        assert question.en
        assert question.pointer(made.dossier).endswith(question.field)
    assert loads(dumps(made.dossier)) == made.dossier


def claimed(made: Draft) -> set[tuple[str, str]]:
    """List what has claims: an entity, and the first step of a pointer into it."""
    return {
        (one.about, one.field.split("/")[1]) for one in made.dossier.claims if one.field
    }


@given(texts)
def test_any_text_gives_a_sound_draft(text: str) -> None:
    check(draft(text, PAGE), text)


#: What no quote may have: a control character, a letter in two parts.
SPOILERS = [
    lambda word: f"{word[:1]}\x07{word[1:]}",
    lambda word: unicodedata.normalize("NFD", word),
]
NOTICES = sorted((Path(__file__).parents[1] / "accuracy/corpus/texts").glob("*.txt"))


@given(
    st.sampled_from(NOTICES).map(lambda path: nfc(path.read_text("utf-8"))),
    st.sets(st.integers(min_value=0, max_value=400), max_size=60),
    st.sampled_from(SPOILERS),
)
def test_words_that_no_claim_can_quote_give_sound_drafts(
    text: str, spoilt: set[int], spoil: Callable[[str], str]
) -> None:
    words = [
        spoil(word) if at in spoilt else word for at, word in enumerate(text.split(" "))
    ]
    check(draft(" ".join(words), PAGE), " ".join(words))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n\t ", id="blank"),
        pytest.param("\x00\x01\xff" * 2000, id="binary"),
        pytest.param("a" * 20_000, id="one word"),
        pytest.param("(" * 20_000, id="brackets"),
        pytest.param("e" + "\u0301" * 5000, id="marks"),
        pytest.param("ký kết " * 3000, id="one verb"),
        pytest.param("UBND tỉnh, " * 3000, id="one body"),
        pytest.param("giữa " * 3000 + "và", id="one preposition"),
        pytest.param("đồng chí " * 3000, id="one honorific"),
        pytest.param("Kế hoạch phối hợp " * 2000, id="one agreement"),
        pytest.param(f"{'-' * 48} x\n" * 20, id="lines of dashes"),
        pytest.param(f"{'1/' * 24} x\n" * 20, id="lines of figures"),
        pytest.param("UBND tỉnh Lào Caie\u0301 họp.", id="a name with a loose mark"),
    ],
)
def test_odd_texts_give_sound_drafts(text: str) -> None:
    check(draft(text, PAGE), text)


@pytest.mark.parametrize(
    "folder", ["seeds", "eval/programmes/texts", "eval/unlabelled"]
)
def test_real_texts_give_sound_drafts(folder: str) -> None:
    paths = sorted(Path(shared(folder)).glob("*.txt"))
    assert paths

    for path in paths:
        text = path.read_text("utf-8", errors="replace")
        check(draft(text, PAGE), text)


@given(texts)
def test_every_field_of_a_draft_has_a_claim(text: str) -> None:
    made = draft(text, PAGE)
    has = claimed(made)

    for entity in made.dossier.index.by_id.values():
        if entity.collection == "sources":
            continue
        held = entity.entity
        for name in held.__attrs_attrs__:
            value = getattr(held, name.name)
            if name.name != "id" and value not in (None, False):
                assert (held.id, name.name) in has
