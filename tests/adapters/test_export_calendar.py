"""``coordination export --format ics``, from outside."""

import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.adapters.commands import ENGLISH, SAMPLE, run

YEAR = ("--from", "2024-01-01", "--until", "2024-12-31")
ICS = ("--format", "ics", *YEAR, "--stamp", "2024-01-02T08:30:00+07:00")


@pytest.mark.parametrize(
    ("language", "said"),
    [("vi", "đơn vị thực hiện: Sở Y tế"), ("en", "owed by: Sở Y tế")],
)
def test_a_calendar_for_each_dossier(tmp_path: Path, language: str, said: str) -> None:
    more = ("--language", language, "--alarm", "7", "--sequence", "2")
    done = run("export", SAMPLE, "--to", tmp_path, *ICS, *more)
    target = tmp_path / "son-hai.ics"
    calendar = Calendar.from_ical(target.read_bytes())
    one = entry(tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{target}\n", "")
    assert (calendar["METHOD"], calendar["X-WR-CALNAME"]) == ("PUBLISH", "son-hai")
    assert str(one["UID"]) == "son-hai/plan/due@coordination"
    assert str(one["DESCRIPTION"]).startswith(said)
    assert one["SEQUENCE"] == 2
    assert len(one.walk("VALARM")) == 1


def entry(folder: Path) -> Any:  # noqa: ANN401 - properties of thirty types
    written = (folder / "son-hai.ics").read_bytes()
    (one,) = Calendar.from_ical(written).walk("VEVENT")
    return one


def test_a_corrected_record_replaces_its_entries(tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    data = json.loads(SAMPLE.read_bytes())
    run("export", SAMPLE, "--to", first, *ICS)
    data["obligations"][0]["due"] = {"date": "2024-05-20"}
    changed = json.dumps(data).encode()
    run("export", "-", "--to", second, *ICS, "--sequence", "1", given=changed)
    before, after = (entry(folder) for folder in (first, second))

    assert before["UID"] == after["UID"]
    assert before["DTSTART"].dt != after["DTSTART"].dt


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "ics"), "--format ics needs --from, --until, --stamp"),
        (("--format", "ics", *YEAR), "--format ics needs --stamp"),
        (("--alarm", "7"), "--alarm is for --format ics only"),
        (
            ("--format", "ics", *YEAR, "--stamp", "2024-01-02T08:30"),
            "the value of --stamp has to be a moment with its time zone, such as",
        ),
        (
            ("--format", "ics", "--from", "1/1/2024"),
            "the value of --from has to be a day such as",
        ),
    ],
    ids=["nothing", "no-stamp", "alarm-of-a-table", "no-time-zone", "day-as-people-do"],
)
def test_what_is_missing_is_said(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run(*ENGLISH, "export", SAMPLE, "--to", tmp_path, *arguments)

    assert done.returncode == 2
    assert said in " ".join(done.stderr.split())


def test_a_broken_dossier_leaves_no_calendar(tmp_path: Path) -> None:
    done = run("export", "-", "--to", tmp_path, *ICS, given=b"{}")

    assert done.returncode == 2
    assert list(tmp_path.iterdir()) == []
