"""Reports: what they keep, in which order, and how they are written."""

import json

import pytest

from coordination import Report
from coordination.diagnostics.diagnostic import (
    Diagnostic,
    Severity,
    TextPosition,
    diagnose,
)

INFO = diagnose("field-left-open", "/events/0/date", ("/claims/0",), count=1)
WARNING = diagnose("count-differs", "/agreements/0/parties", stated=3, held=2)
ERROR = diagnose("dangling-reference", "/agreements/0/parent", id="nowhere")


def test_errors_come_first_then_warnings_then_infos() -> None:
    report = Report.of([INFO, WARNING, ERROR, INFO])

    assert report.diagnostics == (ERROR, WARNING, INFO, INFO)
    assert report.errors == (ERROR,)


@pytest.mark.parametrize(
    ("findings", "ok"), [([INFO, WARNING], True), ([ERROR], False)]
)
def test_only_errors_spoil_it(findings: list[Diagnostic], ok: bool) -> None:  # noqa: FBT001 - the expected answer
    assert Report.of(findings).ok is ok


def test_an_error_behind_the_limit_still_counts() -> None:
    report = Report.of([*[INFO] * 5, ERROR], limit=1)

    assert not report.ok
    assert [one.code for one in report] == ["dangling-reference", "truncated"]


def test_exactly_the_limit_is_whole() -> None:
    assert Report.of([INFO] * 3, limit=3).diagnostics == (INFO,) * 3


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Report.of([], limit=0)


def test_equal_findings_are_one_group_with_the_first_places() -> None:
    same = [diagnose("empty-text", f"/documents/{n}/title") for n in range(1_000)]
    other = diagnose("dangling-reference", "/agreements/1/parent", id="elsewhere")

    groups = Report.of([*same, ERROR, other], limit=2_000).grouped()

    assert [group.count for group in groups] == [1_000, 1, 1]
    assert groups[0].pointers == tuple(f"/documents/{n}/title" for n in range(5))
    assert groups[0].message("vi") == "văn bản trống"


@pytest.mark.parametrize(
    ("places", "said"),
    [
        pytest.param(0, "…; the words are nowhere in the text", id="nowhere-alike"),
        pytest.param(1, "…; they begin at …", id="each-at-one-place"),
        pytest.param(None, "…", id="some-were-not-looked-for"),
    ],
)
def test_a_group_says_only_what_is_true_of_all(places: int | None, said: str) -> None:
    def misplaced(at: int) -> Diagnostic:
        many = places if at % 2 or places is not None else 0
        found, nearest = f"x{at}", at if many else None
        return diagnose(
            "quote-not-at-offset",
            f"/claims/{at}/quote",
            found=found,
            quote=found,
            places=many,
            nearest=nearest,
        )

    (group,) = Report.of(misplaced(at) for at in range(9)).grouped()

    assert group.message("en") == f"the text has … there, not {said}"


def test_by_code_keeps_the_order() -> None:
    assert list(Report.of([INFO, ERROR, WARNING]).by_code()) == [
        "dangling-reference",
        "count-differs",
        "field-left-open",
    ]


def test_json_holds_everything_in_both_languages() -> None:
    placed = Diagnostic(
        code="empty-text",
        severity=Severity.ERROR,
        pointer="/title",
        position=TextPosition(line=3, column=12),
    )

    written = json.loads(json.dumps(Report.of([placed, INFO]).to_json()))

    assert written == {
        "ok": False,
        "counts": {"error": 1, "warning": 0, "info": 1},
        "diagnostics": [
            {
                "code": "empty-text",
                "severity": "error",
                "pointer": "/title",
                "params": {},
                "message": {"vi": "văn bản trống", "en": "the text is empty"},
                "line": 3,
                "column": 12,
            },
            {
                "code": "field-left-open",
                "severity": "info",
                "pointer": "/events/0/date",
                "params": {"count": 1},
                "message": {"vi": INFO.message("vi"), "en": INFO.message("en")},
                "related": ["/claims/0"],
            },
        ],
    }


def test_what_was_truncated_before_is_counted_on() -> None:
    loaded = [diagnose("empty-text", f"/names/{n}") for n in range(3)]
    loaded.append(diagnose("truncated", shown=3, total=5_000))

    report = Report.of(loaded, limit=2)

    assert [one.code for one in report] == ["empty-text", "empty-text", "truncated"]
    assert dict(report.diagnostics[-1].params) == {"shown": 2, "total": 5_000}
    assert Report.of(Report.of(loaded).diagnostics) == Report.of(loaded)
