"""What a record holds, in words: nothing more exact, and the unknown says so."""

from decimal import Decimal

import pytest
from hypothesis import given

from coordination import (
    Dossier,
    Due,
    Obligation,
    PartialDate,
    Period,
    Quantity,
    Recurrence,
)
from coordination.adapters.telling import tell
from coordination.adapters.value_words import in_words
from coordination.model.enumerations import ObligationForce, ObligationKind
from coordination.model.quantity import Change, Comparator
from coordination.model.recurrence import Deadline
from coordination.strategies import dossiers


@pytest.mark.parametrize(
    ("text", "vietnamese", "english"),
    [
        ("2024-06-15", "ngày 15/6/2024", "15 June 2024"),
        ("2024-06", "tháng 6/2024", "June 2024"),
        ("2024", "năm 2024", "2024"),
        ("XXXX-02-23", "ngày 23/2 (không rõ năm)", "23 February (year unknown)"),
        ("XXXX-02", "tháng 2 (không rõ năm)", "February (year unknown)"),
        ("2023-34", "quý II/2023", "second quarter of 2023"),
        ("2023-41", "6 tháng cuối năm 2023", "second half of 2023"),
        ("XXXX-33", "quý I (không rõ năm)", "first quarter (year unknown)"),
        ("2021/2025", "từ năm 2021 đến năm 2025", "from 2021 to 2025"),
        (
            "2020/..",
            "từ năm 2020 (không nêu ngày kết thúc)",
            "from 2020 (no end stated)",
        ),
        ("../2030-06", "đến tháng 6/2030", "until June 2030"),
        (
            "{2020,2021,2022}",
            "năm 2020, năm 2021 và năm 2022",
            "2020, 2021 and 2022",
        ),
    ],
)
def test_dates_and_periods(text: str, vietnamese: str, english: str) -> None:
    value = Period.from_edtf(text)

    assert (in_words(value, "vi"), in_words(value, "en")) == (vietnamese, english)
    if "/" not in text and "{" not in text and "-3" not in text and "-4" not in text:
        assert in_words(PartialDate.from_edtf(text), "vi") == vietnamese


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        pytest.param(
            Recurrence(
                rule="FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=20", deadline=Deadline.BEFORE
            ),
            "hằng năm, trước ngày 20/7",
            "every year, before 20 July",
            id="before-a-day",
        ),
        pytest.param(
            Recurrence(rule="FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15"),
            "hằng năm, vào ngày 15/6 và ngày 15/12",
            "every year, on 15 June and 15 December",
            id="two-days",
        ),
        pytest.param(
            Recurrence(rule="FREQ=YEARLY;BYMONTH=6,12"),
            "hằng năm, vào tháng 6 và tháng 12",
            "every year, in June and December",
            id="two-months",
        ),
        pytest.param(
            Recurrence(rule="FREQ=MONTHLY;BYMONTHDAY=-1", deadline=Deadline.BY),
            "hằng tháng, chậm nhất ngày cuối tháng",
            "every month, by the last day",
            id="last-day-of-a-month",
        ),
        pytest.param(
            Recurrence(rule="FREQ=WEEKLY;BYDAY=MO,FR"),
            "hằng tuần, vào thứ Hai và thứ Sáu",
            "every week, on Monday and Friday",
            id="weekdays",
        ),
        pytest.param(
            Recurrence(rule="FREQ=MONTHLY;INTERVAL=3", times=1, at_least=True),
            "3 tháng một lần, ít nhất 1 lần",
            "every 3 months, at least once",
            id="how-often",
        ),
        pytest.param(
            Recurrence(rule="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
            "hằng năm, vào ngày 30 — tháng 2",
            "every year, on day 30 — February",
            id="a-day-that-never-comes",
        ),
        pytest.param(
            Recurrence(words="thường xuyên"),
            "thường xuyên",
            "thường xuyên",
            id="words-stay",
        ),
        pytest.param(
            Quantity(
                amount=Decimal(24550),
                comparator=Comparator.MORE_THAN,
                units=("tin", "bài"),
            ),
            "hơn 24.550 tin, bài",
            "more than 24,550 tin, bài",
            id="amount",
        ),
        pytest.param(
            Quantity(amount=Decimal("86.5"), units=("%",), change=Change.UP),
            "tăng 86,5%",
            "up by 86.5%",
            id="change",
        ),
        pytest.param(
            Quantity(amount=Decimal(98), total=Decimal(1100), units=("xã",)),
            "98 trên 1.100 xã",
            "98 of 1,100 xã",
            id="share",
        ),
        pytest.param(
            Quantity(amount=Decimal(5), upper=Decimal(7), units=("lần",), per="năm"),
            "5–7 lần/năm",
            "5–7 lần per năm",
            id="range-and-rate",
        ),
        pytest.param(
            Quantity(comparator=Comparator.VAGUE, words="nhiều", units=("tập thể",)),
            "nhiều tập thể",
            "nhiều tập thể",
            id="vague",
        ),
    ],
)
def test_recurrences_and_quantities(
    value: object, vietnamese: str, english: str
) -> None:
    assert (in_words(value, "vi"), in_words(value, "en")) == (vietnamese, english)


def test_a_record_is_told_in_words() -> None:
    duty = Obligation(
        id="o",
        force=ObligationForce.AGREED,
        kind=ObligationKind.REVIEW,
        text="Báo cáo",
        due=Due(
            recurrence=Recurrence(
                rule="FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=20", deadline=Deadline.BEFORE
            )
        ),
    )
    held = Dossier(id="d", obligations=(duty,))

    assert "    thời hạn: hằng năm, trước ngày 20/7" in list(tell(held, "vi"))
    assert "    due: every year, before 20 July" in list(tell(held, "en"))


@given(dossiers())
def test_no_rule_and_no_edtf_is_left_in_what_is_told(held: Dossier) -> None:
    for one in held.obligations:
        for language in ("vi", "en"):
            if one.due and (one.due.recurrence is None or one.due.recurrence.rule):
                told = in_words(one.due, language)
                assert told
                if one.due.recurrence:
                    assert "FREQ=" not in told.partition("“")[0]
