"""Parts of EDTF that are not held: each is named, with what to write instead."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import Agreement, Diagnostic, PartialDate, Period
from coordination.diagnostics.message_phrases import PHRASES
from coordination.errors import InvalidValueError

DOUBT = "marks-of-doubt"
DIGITS = "open-digits"
SIDE = "unknown-side"
NOTHING = "nothing-known"
FAR = "far-years"


def refusal(build: Callable[[], object]) -> Diagnostic:
    with pytest.raises(InvalidValueError) as caught:
        build()
    (found,) = caught.value.diagnostics
    return found


@pytest.mark.parametrize(
    ("text", "feature", "hint"),
    [
        pytest.param("2023~", DOUBT, "2023", id="about"),
        pytest.param("2023-02?", DOUBT, "2023-02", id="uncertain"),
        pytest.param("2023-02-28%", DOUBT, "2023-02-28", id="both"),
        pytest.param("?2023-02", DOUBT, "2023-02", id="mark-before-a-part"),
        pytest.param("2023-02-30~", DOUBT, None, id="no-such-day-is-not-offered"),
        pytest.param("199X", DIGITS, None, id="decade-is-no-date"),
        pytest.param("199u", DIGITS, None, id="decade-as-drafts-of-edtf-wrote"),
        pytest.param("2023-XX", DIGITS, "2023", id="month-left-open"),
        pytest.param("2023-XX-XX", DIGITS, "2023", id="month-and-day-left-open"),
        pytest.param("2023-02-uu", DIGITS, "2023-02", id="day-left-open"),
        pytest.param("XXXX-02-XX", DIGITS, "XXXX-02", id="year-and-day-left-open"),
        pytest.param("2023-XX-05", DIGITS, None, id="day-of-some-month-would-be-lost"),
        pytest.param("2023-1X", DIGITS, None, id="one-of-three-months"),
        pytest.param("2023-02-1X", DIGITS, None, id="one-of-ten-days"),
        pytest.param("uuuu-02-23", DIGITS, "XXXX-02-23", id="year-as-drafts-wrote"),
        pytest.param("2023-21", "seasons", None, id="spring"),
        pytest.param("2023-24", "seasons", None, id="winter"),
        pytest.param("2023-32", "seasons", None, id="winter-of-the-south"),
        pytest.param("unknown", NOTHING, None, id="unknown"),
        pytest.param("open", NOTHING, None, id="open"),
        pytest.param("XXXX-XX-XX", NOTHING, None, id="no-digit-at-all"),
        pytest.param("uuuu-uu", NOTHING, None, id="no-digit-as-drafts-wrote"),
        pytest.param("xxxx", NOTHING, None, id="no-digit-in-small-letters"),
        pytest.param("/2030", SIDE, None, id="a-range-is-no-date"),
        pytest.param(
            "2023-02-28T10:00:00+07:00", "times-of-day", "2023-02-28", id="time"
        ),
        pytest.param("0000", FAR, None, id="year-zero"),
        pytest.param("-0044-03-15", FAR, None, id="before-christ"),
        pytest.param("Y17000", FAR, None, id="far-future"),
    ],
)
def test_a_date(text: str, feature: str, hint: str | None) -> None:
    found = refusal(lambda: PartialDate.from_edtf(text))

    assert (found.code, found.params["feature"]) == ("edtf-not-held", feature)
    assert found.params.get("hint") == hint


@pytest.mark.parametrize(
    ("text", "feature", "hint"),
    [
        pytest.param("/2030", SIDE, "../2030", id="start-unknown"),
        pytest.param("2020-06/", SIDE, "2020-06/..", id="end-unknown"),
        pytest.param("unknown/2030", SIDE, "../2030", id="start-unknown-in-words"),
        pytest.param("2020/open", SIDE, "2020/..", id="end-open-in-words"),
        pytest.param("../..", NOTHING, None, id="both-open"),
        pytest.param("/", NOTHING, None, id="both-unknown"),
        pytest.param("unknown/unknown", NOTHING, None, id="both-unknown-in-words"),
        pytest.param("open/open", NOTHING, None, id="both-open-in-words"),
        pytest.param("199X", DIGITS, "1990/1999", id="decade"),
        pytest.param("20XX", DIGITS, "2000/2099", id="century"),
        pytest.param("199X/2005", DIGITS, None, id="decade-in-a-range"),
        pytest.param("{199X,2005}", DIGITS, None, id="decade-in-a-list"),
        pytest.param("000X", None, None, id="a-decade-with-year-zero"),
        pytest.param("202X", DIGITS, "2020/2029", id="a-decade-of-now"),
        pytest.param("unknown/2020-XX", SIDE, "../2020", id="two-parts-name-the-first"),
        pytest.param("Y12345/2020-XX", FAR, None, id="one-of-two-parts-is-lost"),
        pytest.param("2020~/2021?", DOUBT, "2020/2021", id="marks-in-a-range"),
        pytest.param("{2020~,2021}", DOUBT, "{2020,2021}", id="mark-in-a-list"),
        pytest.param("2023-22/2023-24", "seasons", None, id="range-of-seasons"),
        pytest.param("2023-38", "thirds-of-a-year", "2023-05/2023-08", id="third"),
        pytest.param(
            "2023-38/2024", "thirds-of-a-year", None, id="third-at-the-start-of-a-range"
        ),
        pytest.param(
            "2022/2023-38", "thirds-of-a-year", None, id="third-at-the-end-of-a-range"
        ),
        pytest.param(
            "2023-33/2023-34",
            "quarters-in-a-range",
            "2023-01/2023-06",
            id="range-of-quarters",
        ),
        pytest.param(
            "2023-40/..",
            "quarters-in-a-range",
            "2023-01/..",
            id="from-a-half-on",
        ),
        pytest.param("[2020,2021]", "one-of-several", None, id="one-of-a-set"),
        pytest.param("{2020..2022}", "ranges-in-a-list", None, id="range-in-a-set"),
    ],
)
def test_a_period(text: str, feature: str | None, hint: str | None) -> None:
    found = refusal(lambda: Period.from_edtf(text))

    assert found.params.get("feature") == feature
    assert found.params.get("hint") == hint


@pytest.mark.parametrize(
    "text",
    [
        "abc?",
        "~",
        "X",
        "2023-13",
        "2023-33-01~",
        "năm 199X",
        "20-21",
        "T10:00",
        "",
        "open/open/open",
    ],
)
def test_what_is_no_edtf_is_not_said_to_be(text: str) -> None:
    assert refusal(lambda: PartialDate.from_edtf(text)).code == "not-edtf"
    assert refusal(lambda: Period.from_edtf(text)).code == "not-edtf"


def test_both_languages_say_what_to_write() -> None:
    found = refusal(lambda: Period.from_edtf("199X"))

    assert found.message("en") == (
        "199X uses a part of EDTF that this format leaves out (digits left open: X, u);"
        " write all the years it can mean as a period, such as 1990/1999;"
        " perhaps: 1990/1999"
    )
    assert found.message("vi") == (
        "199X dùng một phần của EDTF mà định dạng này không giữ (chữ số bỏ ngỏ: X, u);"
        " hãy ghi mọi năm có thể thành khoảng thời gian, ví dụ 1990/1999;"
        " có lẽ là: 1990/1999"
    )


def test_a_constructor_says_the_same() -> None:
    found = refusal(lambda: Agreement(id="a", signed="2023~"))  # type: ignore[arg-type] # as people write

    assert (found.pointer, found.code) == ("/signed", "edtf-not-held")


SIGNS = st.text("0123456789-/.,{}[]XxuT~?%Y:unkowpe", max_size=24)


@given(SIGNS)
def test_every_refusal_can_be_said_in_vietnamese(text: str) -> None:
    for read in (PartialDate.from_edtf, Period.from_edtf):
        try:
            read(text)
        except InvalidValueError as error:
            for found in error.diagnostics:
                if found.code == "edtf-not-held":
                    assert found.params["feature"] in PHRASES
                    assert found.params["instead"] in PHRASES
                    if hint := found.params.get("hint"):
                        assert str(read(str(hint))) == hint
