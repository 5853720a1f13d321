"""iCalendar: each value as exact as it is, with UIDs that stay."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from attrs import evolve
from hypothesis import given
from icalendar import Calendar

from coordination import (
    Agreement,
    Dossier,
    Due,
    Event,
    Obligation,
    PartialDate,
    Party,
    Period,
    Recurrence,
    load,
)
from coordination.adapters.calendar import to_calendar
from coordination.diagnostics.diagnostic import Language
from coordination.model.enumerations import ActKind, ObligationForce, ObligationKind
from coordination.model.event import Act
from coordination.model.recurrence import Deadline
from coordination.strategies import dossiers
from tests.dossiers.examples import DOSSIERS, SAMPLE

#: A component as icalendar gives it back: each property is one of thirty types.
Parsed: TypeAlias = Any

STAMP = datetime(2024, 1, 2, 8, 30, tzinfo=UTC)
FIRST, LAST = date(2024, 1, 1), date(2024, 12, 31)
OWED = Obligation(
    id="report",
    agreement="plan",
    force=ObligationForce.AGREED,
    kind=ObligationKind.REVIEW,
    text="Gửi báo cáo; kèm số liệu, phụ lục",
    bearers=("health", "unknown"),
)


def dossier(due: Due | None = None, *, events: Iterable[Event] = ()) -> Dossier:
    return Dossier(
        id="son-hai",
        parties=(Party(id="health", name="Sở Y tế"),),
        agreements=(Agreement(id="plan", title="Kế hoạch"),),
        obligations=(evolve(OWED, due=due),),
        events=tuple(events),
    )


def components(held: Dossier, language: Language = "vi") -> list[Parsed]:
    written = to_calendar(held, FIRST, LAST, stamp=STAMP, language=language)
    return parsed(written)


def parsed(written: bytes) -> list[Parsed]:
    return list(Calendar.from_ical(written).subcomponents)


def told(one: Parsed) -> tuple[str, str, date | None, date | None]:
    """Return kind, first mark of the summary, and the two days."""
    ends = {"VEVENT": "DTEND", "VTODO": "DUE"}
    start, end = one.get("DTSTART"), one.get(ends.get(one.name or "", "DTEND"))
    mark = str(one["SUMMARY"]).partition("]")[0] if "[" in one["SUMMARY"] else ""
    return one.name or "", mark.lstrip("["), start and start.dt, end and end.dt


def on(edtf: str) -> Due:
    return Due(date=PartialDate.from_edtf(edtf))


@pytest.mark.parametrize(
    ("due", "entries"),
    [
        pytest.param(
            on("2024-06-15"),
            [("VEVENT", "", date(2024, 6, 15), date(2024, 6, 16))],
            id="day",
        ),
        pytest.param(
            on("2024-02"),
            [("VEVENT", "trong khoảng", date(2024, 2, 1), date(2024, 3, 1))],
            id="whole-month",
        ),
        pytest.param(
            on("2024"),
            [("VEVENT", "trong khoảng", date(2024, 1, 1), date(2025, 1, 1))],
            id="whole-year",
        ),
        pytest.param(
            on("XXXX-06-15"),
            [("VEVENT", "không rõ năm", date(2024, 6, 15), date(2024, 6, 16))],
            id="year-unknown",
        ),
        pytest.param(
            Due(period=Period.from_edtf("2024-06/..")),
            [("VTODO", "trong khoảng", date(2024, 6, 1), None)],
            id="open-end",
        ),
        pytest.param(
            Due(period=Period.from_edtf("../2024-06")),
            [("VTODO", "trong khoảng", None, date(2024, 6, 30))],
            id="open-start",
        ),
        pytest.param(
            Due(recurrence=Recurrence(words="thường xuyên")),
            [("VTODO", "không có quy tắc", None, None)],
            id="no-rule",
        ),
        pytest.param(
            Due(
                recurrence=Recurrence(
                    rule="FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
                    deadline=Deadline.BEFORE,
                )
            ),
            [("VEVENT", "trước", date(2024, 12, 15), date(2024, 12, 16))],
            id="deadline-of-every-year",
        ),
        pytest.param(on("2023-06-15"), [], id="outside"),
        pytest.param(
            on("9999-12-31"), [], id="last-day-of-all-is-outside-and-no-overflow"
        ),
    ],
)
def test_a_deadline_is_as_exact_as_its_source(
    due: Due, entries: list[tuple[str, str, date | None, date | None]]
) -> None:
    assert [told(one) for one in components(dossier(due))] == entries


@pytest.mark.parametrize(
    ("when", "entries"),
    [
        pytest.param(
            "2024-02-23",
            [("VEVENT", "", date(2024, 2, 23), date(2024, 2, 24))],
            id="day",
        ),
        pytest.param(
            "2024-02",
            [("VEVENT", "trong khoảng", date(2024, 2, 1), date(2024, 3, 1))],
            id="whole-month",
        ),
        pytest.param(
            "XXXX-02-23", [("VJOURNAL", "không rõ năm", None, None)], id="year-unknown"
        ),
        pytest.param(None, [("VJOURNAL", "", None, None)], id="no-date"),
        pytest.param("2022-02-23", [], id="outside"),
    ],
)
def test_an_event_is_as_exact_as_its_source(
    when: str | None, entries: list[tuple[str, str, date | None, date | None]]
) -> None:
    day = when and PartialDate.from_edtf(when)
    held = dossier(events=[Event(id="meeting", title="Hội nghị", date=day or None)])

    assert [told(one) for one in components(held)] == entries


def test_an_entry_says_who_owes_what_and_why() -> None:
    (one,) = components(dossier(on("2024-02")))

    assert one["SUMMARY"] == "[trong khoảng] Gửi báo cáo; kèm số liệu, phụ lục"
    assert one["DESCRIPTION"] == "đơn vị thực hiện: Sở Y tế\ntheo thỏa thuận: Kế hoạch"
    assert [str(kind) for kind in one["CATEGORIES"].cats] == [
        "sơ kết, tổng kết, báo cáo",
        "thống nhất",
    ]
    assert one["X-COORDINATION-DATE"] == "2024-02"
    assert one["X-COORDINATION-CERTAINTY"] == "within"
    assert one["TRANSP"] == "TRANSPARENT"
    assert one["DTSTAMP"].dt == STAMP


def test_labels_follow_the_language() -> None:
    (one,) = components(dossier(on("2024-02")), "en")

    assert one["SUMMARY"].startswith("[within] Gửi báo cáo")
    assert one["DESCRIPTION"].startswith("owed by: Sở Y tế\nunder: ")


def test_an_event_without_title_is_called_by_its_acts() -> None:
    acts = (Act(kind=ActKind.SIGNING), Act(kind=ActKind.FINAL_REVIEW))
    (one,) = components(
        dossier(events=[Event(id="e", place="Tây Ninh", acts=acts)]), "en"
    )

    assert one["SUMMARY"] == "signing, final review"
    assert one["LOCATION"] == "Tây Ninh"


def test_a_guessed_year_is_tentative() -> None:
    (one,) = components(dossier(on("XXXX-06-15")))

    assert one["STATUS"] == "TENTATIVE"


def test_the_uid_outlives_corrections() -> None:
    (before,) = components(dossier(on("2024-06")))
    (after,) = components(dossier(on("2024-06-15")))

    assert before["UID"] == after["UID"] == "son-hai/report@coordination"


@pytest.mark.parametrize(
    "due",
    [
        pytest.param(Due(recurrence=Recurrence(rule="FREQ=MONTHLY")), id="recurrence"),
        pytest.param(Due(period=Period.from_edtf("{2024-03,2024-09}")), id="list"),
    ],
)
def test_turns_have_uids_of_their_own(due: Due) -> None:
    uids = [one["UID"] for one in components(dossier(due))]

    assert len(set(uids)) == len(uids) > 1


def test_the_last_day_of_all_has_no_day_after() -> None:
    held = dossier(on("9999-12-31"))
    written = to_calendar(held, date.max, date.max, stamp=STAMP)
    (one,) = parsed(written)

    assert (one["DTSTART"].dt, one.get("DTEND")) == (date.max, None)


def test_refuses_a_stamp_without_time_zone() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        to_calendar(dossier(), FIRST, LAST, stamp=STAMP.replace(tzinfo=None))


@pytest.mark.parametrize("path", [SAMPLE, *DOSSIERS], ids=lambda path: path.stem)
def test_real_programmes_make_calendars(path: Path) -> None:
    held = load(path)
    written = to_calendar(held, date(2020, 1, 1), date(2025, 12, 31), stamp=STAMP)
    found = parsed(written)

    assert len({one["UID"] for one in found}) == len(found)
    assert [one for one in found if "X-COORDINATION-CERTAINTY" not in one] == (
        found[len(found) - len(held.events) :]
    )
    assert written == to_calendar(
        held, date(2020, 1, 1), date(2025, 12, 31), stamp=STAMP
    )


@pytest.mark.parametrize(
    "end",
    [
        pytest.param("\n", id="line-feed"),
        pytest.param("\N{NEXT LINE}", id="next-line"),
        pytest.param("\N{LINE SEPARATOR}", id="line-separator"),
        pytest.param("\N{PARAGRAPH SEPARATOR}", id="paragraph-separator"),
    ],
)
def test_a_line_end_in_a_text_begins_no_property(end: str) -> None:
    text = f"a{end}ATTENDEE:b"
    held = Dossier(
        id="son-hai",
        parties=(Party(id="health", name=text),),
        agreements=(Agreement(id="plan", title=text),),
        obligations=(
            evolve(OWED, text=text, due=Due(recurrence=Recurrence(words=text))),
        ),
        events=(Event(id="meeting", title=text, place=text),),
    )
    written = to_calendar(held, FIRST, LAST, stamp=STAMP)
    _, meeting = parsed(written)

    # By every line end that Unicode knows, as some readers split.
    heads = [line.partition(":")[0] for line in written.decode().splitlines()]
    assert "ATTENDEE" not in heads
    assert str(meeting["LOCATION"]) == "a\nATTENDEE:b"
    assert "X-COORDINATION-DATE:a\\nATTENDEE:b" in written.decode()


@given(dossiers())
def test_any_dossier_makes_a_calendar(held: Dossier) -> None:
    written = to_calendar(held, FIRST, LAST, stamp=STAMP)
    found = parsed(written)

    assert len({one["UID"] for one in found}) == len(found)
