"""Every code explains itself; an unknown one says what it may have meant."""

import pytest

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.explanations import explain
from coordination.errors import InvalidValueError


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("code", entries())
def test_names_itself_and_tells_its_sentence(code: str, language: Language) -> None:
    first, second = explain(code, language).splitlines()[:2]

    assert first.startswith(f"{code} (")
    assert second == entries()[code].outline(language)


def test_the_languages_differ() -> None:
    assert explain("count-differs", "vi").splitlines()[0] == "count-differs (cảnh báo)"


def test_a_near_miss_is_named() -> None:
    with pytest.raises(ValueError, match="perhaps: count-differs"):
        explain("count-difers")


def test_nonsense_is_cut_short() -> None:
    with pytest.raises(InvalidValueError) as caught:
        explain("x" * 10_000)

    assert caught.value.diagnostics[0].message("vi") == f"không có mã {'x' * 79}…"
