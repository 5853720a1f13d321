"""What falls due, when, and how sure that is."""

from datetime import date

import pytest
from attrs import evolve

from coordination import (
    Agreement,
    Dossier,
    Due,
    Obligation,
    PartialDate,
    Period,
    Recurrence,
)
from coordination.model.deadlines import Certainty, lifetime
from coordination.model.enumerations import ObligationForce
from coordination.model.recurrence import Deadline
from coordination.model.trigger import Trigger
from coordination.model.turns import turns


def _due(text: str, agreement: str | None = None) -> Dossier:
    """Hold one obligation: `=` a date, `/` a period, `!` an event, else a rule."""
    kind, value = text[0], text[1:]
    match kind:
        case "=":
            due = Due(date=PartialDate.from_edtf(value))
        case "/":
            due = Due(period=Period.from_edtf(value))
        case "!":
            due = Due(event=Trigger(words=value))
        case "~":
            due = Due(recurrence=Recurrence(words=value))
        case _:
            due = Due(recurrence=Recurrence(rule=text))
    duty = Obligation(
        id="duty",
        agreement="plan" if agreement else None,
        force=ObligationForce.AGREED,
        text="Báo cáo",
        due=due,
    )
    period = Period.from_edtf(agreement) if agreement else None
    plan = Agreement(id="plan", period=period)
    return Dossier(id="one", obligations=(duty,), agreements=(plan,))


def _found(dossier: Dossier, start: str, end: str) -> list[str]:
    return [
        f"{one.earliest}..{one.latest} {one.certainty}"
        for one in dossier.due_between(
            date.fromisoformat(start), date.fromisoformat(end)
        )
    ]


@pytest.mark.parametrize(
    ("due", "found"),
    [
        pytest.param("=2024-06-15", ["2024-06-15..2024-06-15 day"], id="a day"),
        pytest.param(
            "!trước mỗi kỳ họp", ["None..None upon-event"], id="upon an event"
        ),
        pytest.param("=2024-02", ["2024-02-01..2024-02-29 within"], id="a month"),
        pytest.param("=2024", ["2024-01-01..2024-12-31 within"], id="a year"),
        pytest.param("=2024-01-01", ["2024-01-01..2024-01-01 day"], id="first day"),
        pytest.param("=2024-12-31", ["2024-12-31..2024-12-31 day"], id="last day"),
        pytest.param("=2025-01-01", [], id="the day after"),
        pytest.param("=2023-12-31", [], id="the day before"),
        pytest.param(
            "=XXXX-12-15", ["2024-12-15..2024-12-15 year-unknown"], id="no year"
        ),
        pytest.param(
            "=XXXX-02", ["2024-02-01..2024-02-29 year-unknown"], id="month of no year"
        ),
        pytest.param(
            "/XXXX-05-04/..",
            ["2023-05-04..None year-unknown", "2024-05-04..None year-unknown"],
            id="from a day of no year on",
        ),
        pytest.param(
            "/2023-10/2024-03", ["2023-10-01..2024-03-31 within"], id="a range"
        ),
        pytest.param("/2024-03/..", ["2024-03-01..None within"], id="no end stated"),
        pytest.param("/../2024-03", ["None..2024-03-31 within"], id="no start stated"),
        pytest.param("/2024-34", ["2024-04-01..2024-06-30 within"], id="a quarter"),
        pytest.param(
            "/{2023,2024-05,2024-07}",
            ["2024-05-01..2024-05-31 within", "2024-07-01..2024-07-31 within"],
            id="a list",
        ),
        pytest.param(
            "/XXXX-33", ["2024-01-01..2024-03-31 year-unknown"], id="quarter, no year"
        ),
        pytest.param(
            "/XXXX-11/XXXX-02",
            [
                "2023-11-01..2024-02-29 year-unknown",
                "2024-11-01..2025-02-28 year-unknown",
            ],
            id="winter of no year",
        ),
        pytest.param(
            "/../XXXX-03", ["None..2024-03-31 year-unknown"], id="no start, no year"
        ),
        pytest.param(
            "/2023-11/XXXX-02",
            ["2023-11-01..2024-02-29 year-unknown"],
            id="to a month of no year",
        ),
        pytest.param(
            "/XXXX-11/2024-02",
            ["2023-11-01..2024-02-29 year-unknown"],
            id="from a month of no year",
        ),
        pytest.param(
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
            ["2024-12-15..2024-12-15 day"],
            id="a day every year",
        ),
        pytest.param(
            "FREQ=YEARLY;BYMONTH=6,12",
            ["2024-06-01..2024-06-30 within", "2024-12-01..2024-12-31 within"],
            id="months of every year",
        ),
        pytest.param("FREQ=YEARLY", ["2024-01-01..2024-12-31 within"], id="every year"),
        pytest.param(
            "FREQ=MONTHLY;INTERVAL=6",
            ["2024-01-01..2024-06-30 within", "2024-07-01..2024-12-31 within"],
            id="every half-year",
        ),
        pytest.param(
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
            [
                "2024-01-31..2024-01-31 day",
                "2024-04-30..2024-04-30 day",
                "2024-07-31..2024-07-31 day",
                "2024-10-31..2024-10-31 day",
            ],
            id="the last day of the first month of quarters",
        ),
        pytest.param(
            "FREQ=YEARLY;INTERVAL=5", ["None..None no-rule"], id="which fifth year?"
        ),
        pytest.param("~thường xuyên", ["None..None no-rule"], id="words"),
        pytest.param("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", [], id="never"),
    ],
)
def test_in_2024(due: str, found: list[str]) -> None:
    assert _found(_due(due), "2024-01-01", "2024-12-31") == found


@pytest.mark.parametrize(
    ("due", "period", "found"),
    [
        pytest.param("FREQ=YEARLY;BYMONTH=3", "2024-06/2026-01", ["2025"], id="within"),
        pytest.param("FREQ=YEARLY", "2021/2022", [], id="long over"),
        pytest.param("=XXXX-03-05", "2025", ["2025"], id="no year, one possible"),
        pytest.param("=XXXX-02-29", "2023/2025", ["2024"], id="leap day"),
        pytest.param("=2024-05-01", "2021/2022", ["2024"], id="a stated day stands"),
        pytest.param(
            "FREQ=YEARLY;INTERVAL=2;BYMONTH=1", "2021/..", ["2023", "2025"], id="anchor"
        ),
        pytest.param(
            "FREQ=YEARLY;INTERVAL=2", "2022/2025", ["2022", "2024"], id="once in two"
        ),
        pytest.param("~thường xuyên", "2021/2022", [], id="words, long over"),
        pytest.param("!sau kỳ họp", "2021/2022", [], id="an event, long over"),
        pytest.param(
            "!sau kỳ họp",
            "2026-12-31/2027",
            ["None"],
            id="an event of the last day",
        ),
    ],
)
def test_recurrences_keep_to_their_agreement(
    due: str, period: str, found: list[str]
) -> None:
    given = _found(_due(due, period), "2023-01-01", "2026-12-31")

    assert [one[:4] for one in given] == found


def test_weeks_begin_on_monday_and_may_have_begun_before() -> None:
    given = _found(_due("FREQ=WEEKLY"), "2024-05-01", "2024-05-06")  # a Wednesday

    assert given == ["2024-04-29..2024-05-05 within", "2024-05-06..2024-05-12 within"]


@pytest.mark.parametrize(
    ("rule", "start", "end", "first"),
    [
        pytest.param(
            *("FREQ=WEEKLY", "2025-01-02", "2025-01-03", ("2024-12-30", "2025-01-05")),
            id="a week that began last year",
        ),
        pytest.param(
            *("FREQ=YEARLY", "0001-01-01", "0001-01-02", ("0001-01-01", "0001-12-31")),
            id="the first year",
        ),
    ],
)
def test_a_turn_may_have_begun_before(
    rule: str, start: str, end: str, first: tuple[str, str]
) -> None:
    days = (date.fromisoformat(start), date.fromisoformat(end), None)

    found = turns(Recurrence(rule=rule), *days)

    assert found is not None
    assert [(str(day), str(last)) for day, last in found] == [first]


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("FREQ=YEARLY;INTERVAL=5", id="which-years"),
        pytest.param("FREQ=MONTHLY;INTERVAL=5", id="months-that-fill-no-year"),
    ],
)
def test_without_an_anchor_some_turns_are_unknown(rule: str) -> None:
    asked = (date(2024, 1, 1), date(2024, 12, 31))

    assert turns(Recurrence(rule=rule), *asked, None) is None


def test_a_day_in_the_first_days_of_a_year_counts() -> None:
    rule = Recurrence(rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")  # 1 January: Wednesday
    asked = (date(2025, 1, 1), date(2025, 1, 20), date(2025, 6, 1))

    found = turns(rule, *asked)

    assert found is not None
    assert [str(day) for day, _ in found] == ["2025-01-03", "2025-01-17"]


def test_a_day_of_the_week_is_that_day() -> None:
    given = _found(_due("FREQ=WEEKLY;BYDAY=MO"), "2024-05-01", "2024-05-14")

    assert given == ["2024-05-06..2024-05-06 day", "2024-05-13..2024-05-13 day"]


def test_a_turn_of_two_weeks_has_fourteen_days() -> None:
    biweekly = _due("FREQ=WEEKLY;INTERVAL=2", "2024")

    assert _found(biweekly, "2024-01-01", "2024-01-20") == [
        "2024-01-01..2024-01-14 within",
        "2024-01-15..2024-01-28 within",
    ]


def test_february_has_the_days_of_its_year() -> None:
    given = _found(_due("FREQ=YEARLY;BYMONTH=2"), "2024-01-01", "2025-12-31")

    assert given == ["2024-02-01..2024-02-29 within", "2025-02-01..2025-02-28 within"]


def test_a_day_of_no_year_is_given_for_each_year_asked_for() -> None:
    given = _found(_due("=XXXX-12-15"), "2022-01-01", "2024-12-31")

    assert [one[:4] for one in given] == ["2022", "2023", "2024"]


def test_every_day_is_that_day() -> None:
    assert len(_found(_due("FREQ=DAILY"), "2024-02-01", "2024-02-29")) == 29


def test_a_deadline_keeps_its_day_and_its_side() -> None:
    rule = Recurrence(
        rule="FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", deadline=Deadline.BEFORE
    )
    duty = evolve(_due("=2024").obligations[0], due=Due(recurrence=rule))
    held = Dossier(id="one", obligations=(duty,))

    (one,) = held.due_between(date(2024, 12, 15), date(2024, 12, 15))

    assert (one.latest, one.deadline) == (date(2024, 12, 15), Deadline.BEFORE)
    assert one.obligation is duty


def test_obligations_come_in_order_of_time() -> None:
    late = _due("=2024-06").obligations[0]
    early = _due("FREQ=YEARLY;BYMONTH=1,9;BYMONTHDAY=5").obligations[0]
    held = Dossier(id="two", obligations=(late, early))

    assert [one[:10] for one in _found(held, "2024-01-01", "2024-12-31")] == [
        "2024-01-05",
        "2024-06-01",
        "2024-09-05",
    ]


@pytest.mark.parametrize(
    "rule", ["FREQ=YEARLY;INTERVAL=99", "FREQ=MONTHLY", "FREQ=WEEKLY"]
)
def test_the_end_of_time_is_no_error(rule: str) -> None:
    found = _found(_due(rule, "9950/9999"), "9999-12-01", "9999-12-31")

    assert len(found) in (1, 5)


@pytest.mark.parametrize("due", ["FREQ=MONTHLY", "=0001-01", "=XXXX-01"])
def test_the_beginning_of_time_is_no_error(due: str) -> None:
    found = _found(_due(due), "0001-01-01", "0001-01-31")

    assert [one[:22] for one in found] == ["0001-01-01..0001-01-31"]


def test_an_obligation_without_a_date_is_not_given() -> None:
    duty = Obligation(id="duty", force=ObligationForce.HOPED, text="Quan tâm")
    held = Dossier(id="one", obligations=(duty,))

    assert _found(held, "2024-01-01", "2024-12-31") == []


def test_a_certainty_is_plain_text() -> None:
    assert f"{Certainty.YEAR_UNKNOWN}" == "year-unknown"


def test_what_falls_due_upon_an_event_comes_first() -> None:
    late, upon = (_due(one).obligations[0] for one in ("=2024-06", "!khi nhận"))
    held = Dossier(id="two", obligations=(late, evolve(upon, id="other")))

    assert _found(held, "2024-01-01", "2024-12-31") == [
        "None..None upon-event",
        "2024-06-01..2024-06-30 within",
    ]


_DAY = date(2021, 3, 5)


@pytest.mark.parametrize(
    ("agreement", "span"),
    [
        pytest.param(None, (None, None), id="none"),
        pytest.param(Agreement(id="plan"), (None, None), id="of no time"),
        pytest.param(
            Agreement(id="plan", signed=PartialDate.of(_DAY)),
            (_DAY, None),
            id="it begins when it is signed",
        ),
        pytest.param(
            Agreement(
                id="plan", signed=PartialDate(2021), effective=PartialDate.of(_DAY)
            ),
            (_DAY, None),
            id="rather when it takes effect",
        ),
        pytest.param(
            Agreement(
                id="plan",
                period=Period.from_edtf("2022/2025"),
                effective=PartialDate.of(_DAY),
            ),
            (date(2022, 1, 1), date(2025, 12, 31)),
            id="rather when its period begins",
        ),
        pytest.param(
            Agreement(
                id="plan",
                period=Period.from_edtf("../2025"),
                effective=PartialDate.of(_DAY),
            ),
            (_DAY, date(2025, 12, 31)),
            id="its period says only the end",
        ),
    ],
)
def test_the_time_of_an_agreement(
    agreement: Agreement | None, span: tuple[date | None, date | None]
) -> None:
    assert lifetime(agreement) == span


def test_an_agreement_of_no_stated_time_bounds_nothing() -> None:
    held = _due("=2024-06-15")
    duty = evolve(held.obligations[0], agreement="plan")

    assert _found(held.replace(obligations=(duty,)), "2024-01-01", "2024-12-31") == [
        "2024-06-15..2024-06-15 day"
    ]
