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
            [("VEVENT", "không nêu thời hạn", date(2024, 6, 1), date(2025, 1, 1))],
            id="open-end",
        ),
        pytest.param(
            Due(period=Period.from_edtf("../2024-06")),
            [("VEVENT", "không nêu thời hạn", date(2024, 1, 1), date(2024, 7, 1))],
            id="open-start",
        ),
        pytest.param(
            Due(recurrence=Recurrence(words="thường xuyên")),
            [("VEVENT", "không có quy tắc", date(2024, 1, 1), date(2025, 1, 1))],
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


def uids(due: Due, *, grown: bool = False) -> list[str]:
    held = dossier(due)
    if grown:
        plan = evolve(held.agreements[0], period=Period.from_edtf("2024/2030"))
        held = evolve(held, agreements=(plan,))
    return [str(one["UID"]) for one in components(held)]


def rule(text: str) -> Due:
    return Due(recurrence=Recurrence(rule=text))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(on("2024-06"), on("2024-06-15"), id="day-learnt"),
        pytest.param(on("2024-06-15"), on("2024-07-20"), id="day-corrected"),
        pytest.param(
            Due(period=Period.from_edtf("2024-06/..")),
            Due(period=Period.from_edtf("2024-06/2024-12")),
            id="end-learnt",
        ),
        pytest.param(
            Due(period=Period.from_edtf("2024-03/2024-06")),
            Due(period=Period.from_edtf("2024-03/2024-09")),
            id="period-grows",
        ),
        pytest.param(
            Due(period=Period.from_edtf("{2024-03,2024-09}")),
            Due(period=Period.from_edtf("{2024-04,2024-10}")),
            id="dates-of-a-list-corrected",
        ),
        pytest.param(on("XXXX-06-15"), on("2024-06-15"), id="year-learnt"),
        pytest.param(
            rule("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"),
            rule("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20"),
            id="day-of-every-year-corrected",
        ),
        pytest.param(
            rule("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15"),
            rule("FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=20"),
            id="days-of-every-half-year-corrected",
        ),
        pytest.param(
            rule("FREQ=MONTHLY;BYMONTHDAY=15"),
            rule("FREQ=MONTHLY;BYMONTHDAY=25"),
            id="day-of-every-month-corrected",
        ),
        pytest.param(
            rule("FREQ=WEEKLY;BYDAY=MO"),
            rule("FREQ=WEEKLY;BYDAY=MO"),
            id="weeks",
        ),
    ],
)
def test_the_uid_outlives_corrections(before: Due, after: Due) -> None:
    assert uids(before) == uids(after) == uids(after, grown=True)


def test_the_uid_is_made_of_dossier_entity_and_kind() -> None:
    assert uids(on("2024-06")) == ["son-hai/report/due@coordination"]
    assert uids(rule("FREQ=YEARLY")) == ["son-hai/report/due/2024@coordination"]


def test_the_first_year_that_can_be_keeps_the_uid_of_the_year_learnt() -> None:
    written = to_calendar(
        dossier(on("XXXX-06-15")), FIRST, date(2025, 12, 31), stamp=STAMP
    )

    assert [str(one["UID"]) for one in parsed(written)] == [
        "son-hai/report/due@coordination",
        "son-hai/report/due/or-2@coordination",
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1,15", id="four-a-year"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=-1,10", id="two-a-month"),
        pytest.param("FREQ=WEEKLY;BYDAY=MO,FR", id="two-a-week"),
        pytest.param("FREQ=DAILY", id="each-day"),
        pytest.param("FREQ=MONTHLY;INTERVAL=3", id="quarters"),
    ],
)
def test_turns_have_uids_of_their_own_whichever_days_are_asked_for(text: str) -> None:
    held = dossier(rule(text))
    found = {
        one["DTSTART"].dt: str(one["UID"])
        for one in parsed(to_calendar(held, FIRST, LAST, stamp=STAMP))
    }
    later = parsed(to_calendar(held, date(2024, 8, 7), LAST, stamp=STAMP))

    assert len(set(found.values())) == len(found) > 1
    assert later
    assert all(found[one["DTSTART"].dt] == str(one["UID"]) for one in later)


def test_the_calendar_has_a_name_and_is_published() -> None:
    written = to_calendar(dossier(), FIRST, LAST, stamp=STAMP, name="Việc; cần làm")
    found = Calendar.from_ical(written)

    assert found["METHOD"] == "PUBLISH"
    # icalendar reads names that it does not know as they are written.
    assert found["X-WR-CALNAME"] == found["NAME"] == "Việc\\; cần làm"
    assert (
        Calendar.from_ical(to_calendar(dossier(), FIRST, LAST, stamp=STAMP))["NAME"]
        == "son-hai"
    )


def test_what_changed_is_only_what_the_caller_says() -> None:
    held = dossier(on("2024-06-15"), events=[Event(id="e", title="Hội nghị")])
    plain = parsed(to_calendar(held, FIRST, LAST, stamp=STAMP))
    changed = parsed(
        to_calendar(held, FIRST, LAST, stamp=STAMP, sequence=3, modified=STAMP)
    )

    assert not any({"SEQUENCE", "LAST-MODIFIED"} & one.keys() for one in plain)
    assert [one["SEQUENCE"] for one in changed] == [3, 3]
    assert [one["LAST-MODIFIED"].dt for one in changed] == [STAMP, STAMP]


@pytest.mark.parametrize(
    ("due", "related"),
    [
        pytest.param(on("2024-06-15"), ["START", "START"], id="day"),
        pytest.param(on("2024-06"), ["END", "END"], id="before-the-end-of-a-month"),
        pytest.param(on("XXXX-06-15"), [], id="none-where-the-year-is-a-guess"),
        pytest.param(
            Due(recurrence=Recurrence(words="thường xuyên")), [], id="none-without-rule"
        ),
        pytest.param(
            Due(period=Period.from_edtf("2024-06/..")), [], id="none-without-end"
        ),
    ],
)
def test_alarms_go_off_where_the_days_are_known(due: Due, related: list[str]) -> None:
    written = to_calendar(dossier(due), FIRST, LAST, stamp=STAMP, alarms=(7, 1, 7))
    (one,) = parsed(written)
    found = [alarm["TRIGGER"] for alarm in one.subcomponents]

    assert [alarm.params["RELATED"] for alarm in found] == related
    assert [alarm.dt.days for alarm in found] == [-7, -1][: len(related)]


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        ({"stamp": STAMP.replace(tzinfo=None)}, "needs a time zone"),
        ({"modified": STAMP.replace(tzinfo=None)}, "needs a time zone"),
        ({"sequence": -1}, "sequence -1 is below zero"),
        ({"alarms": (1, -2)}, "alarm -2 days before is below zero"),
    ],
)
def test_refuses_what_no_calendar_can_hold(wrong: dict[str, Any], match: str) -> None:
    with pytest.raises(ValueError, match=match):
        to_calendar(dossier(), FIRST, LAST, **({"stamp": STAMP} | wrong))


@pytest.mark.parametrize("path", [SAMPLE, *DOSSIERS], ids=lambda path: path.stem)
def test_another_reader_reads_the_same(path: Path) -> None:
    """Vobject shares no code with icalendar, which writes."""
    vobject = pytest.importorskip("vobject")
    written = to_calendar(
        load(path), date(2020, 1, 1), date(2025, 12, 31), stamp=STAMP, alarms=(3,)
    )
    theirs = vobject.readOne(written.decode())
    found = parsed(written)

    assert theirs.method.value == "PUBLISH"
    read = sorted(
        (str(one.uid.value), str(one.summary.value), getattr(one, "dtstart", None))
        for one in theirs.components()
    )
    assert [(uid, said, day and day.value) for uid, said, day in read] == sorted(
        (
            str(one["UID"]),
            str(one["SUMMARY"]),
            one["DTSTART"].dt if "DTSTART" in one else None,
        )
        for one in found
    )
    assert {one.name for one in theirs.components()} <= {"VEVENT", "VJOURNAL"}


def test_the_last_day_of_all_has_no_day_after() -> None:
    held = dossier(on("9999-12-31"))
    written = to_calendar(held, date.max, date.max, stamp=STAMP)
    (one,) = parsed(written)

    assert (one["DTSTART"].dt, one.get("DTEND")) == (date.max, None)


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
