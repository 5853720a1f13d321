"""What the format leaves out of EDTF and RFC 5545 is said from outside, and in time."""

import json
from pathlib import Path

import pytest

from tests.adapters.commands import run


def dossier(folder: Path, due: dict[str, object]) -> Path:
    path = folder / "d.json"
    duty = {
        "id": "duty",
        "force": "agreed",
        "kind": "review",
        "text": "Báo cáo",
        "due": due,
    }
    path.write_text(
        json.dumps({"schema_version": "1.1", "id": "d", "obligations": [duty]}), "utf-8"
    )
    return path


@pytest.mark.parametrize(
    ("due", "code", "english", "vietnamese"),
    [
        pytest.param(
            {"date": "2023~"},
            "edtf-not-held",
            "leaves out (marks of doubt: ?, ~, %); write the date without the mark",
            "không giữ (dấu nghi vấn: ?, ~, %); hãy ghi ngày không có dấu",
            id="about",
        ),
        pytest.param(
            {"period": "199X"},
            "edtf-not-held",
            "perhaps: 1990/1999",
            "có lẽ là: 1990/1999",
            id="decade",
        ),
        pytest.param(
            {"period": "/2030"},
            "edtf-not-held",
            "write '..' for a side that is not stated",
            "đầu mút không được nêu thì ghi '..'",
            id="start-unknown",
        ),
        pytest.param(
            {"period": "2023-21"},
            "edtf-not-held",
            "leaves out (seasons); write the months that are meant",
            "không giữ (mùa); hãy ghi các tháng muốn nói",
            id="season",
        ),
        pytest.param(
            {"recurrence": {"rule": "FREQ=MONTHLY;BYDAY=1MO"}},
            "rule-not-held",
            "leaves out (a weekday of a certain week, such as 1MO); keep the words of "
            "the source",
            "không giữ (thứ của một tuần nhất định, như 1MO); hãy ghi bằng lời",
            id="first-monday",
        ),
        pytest.param(
            {"recurrence": {"rule": "FREQ=YEARLY;UNTIL=20251231"}},
            "rule-not-held",
            "let the period of the agreement end the rule",
            "hãy để thời hạn của thỏa thuận kết thúc quy tắc",
            id="until",
        ),
        pytest.param(
            {"recurrence": {"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}},
            "never-falls-due",
            "",
            "",
            id="thirtieth-of-february",
        ),
        pytest.param(
            {"recurrence": {"rule": "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"}},
            "never-falls-due",
            "",
            "",
            id="thirtieth-of-february-looked-for-day-by-day",
        ),
    ],
)
def test_is_said_in_both_languages(
    tmp_path: Path, due: dict[str, object], code: str, english: str, vietnamese: str
) -> None:
    path = dossier(tmp_path, due)
    for language, sentence in (("en", english), ("vi", vietnamese)):
        done = run("validate", path, "--language", language)

        assert code in done.stdout
        assert sentence in " ".join(done.stdout.split())


@pytest.mark.parametrize("language", ["en", "vi"])
def test_what_to_write_is_said_where_one_reading_is_left(
    tmp_path: Path, language: str
) -> None:
    path = dossier(tmp_path, {"period": "/2030"})

    assert ": ../2030\n" in run("validate", path, "--language", language).stdout


def test_the_last_day_of_a_month_is_held(tmp_path: Path) -> None:
    path = dossier(tmp_path, {"recurrence": {"rule": "FREQ=MONTHLY;BYMONTHDAY=-1"}})

    assert run("validate", path).returncode == 0


def test_a_list_of_codes_is_whole(tmp_path: Path) -> None:
    path = dossier(tmp_path, {"recurrence": {"words": "định kỳ"}})
    path.write_text(path.read_text("utf-8").replace("review", "nonsense"), "utf-8")
    done = run("validate", path, "--language", "en")

    assert "…" not in done.stdout
    assert "other" in done.stdout.partition("known:")[2]
