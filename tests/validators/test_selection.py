"""The rule book, tuned: chosen codes, other severities, waivers, rules of one's own."""

from datetime import date
from importlib.metadata import EntryPoint, EntryPoints

import pytest

from coordination import Agreement, Dossier, Report, Source, validate
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import Severity, diagnose_as
from coordination.errors import InvalidValueError
from coordination.model.enumerations import SourceKind
from coordination.model.waiver import Waiver
from coordination.validators import plugins
from coordination.validators.plugins import installed_rules
from tests.validators.own_rules import BROKEN, OWN

LOST = Agreement(id="lost", parent="nowhere")
HELD = Dossier(id="held", agreements=(LOST, LOST))
#: What HELD earns.
ALL = ["repeated-id", "dangling-reference", "agreement-without-source"]


def codes(report: Report) -> list[str]:
    return list(report.by_code())


def waive(*waivers: tuple[str, str]) -> Dossier:
    held = [
        Waiver(code=code, pointer=pointer, reason="đã xem") for code, pointer in waivers
    ]
    return HELD.replace(waivers=tuple(held))


def test_all_codes_are_asked_for() -> None:
    assert codes(validate(HELD)) == ALL


@pytest.mark.parametrize(
    ("select", "ignore", "found"),
    [
        pytest.param(["repeated-id"], [], ALL[:1], id="one code"),
        pytest.param(["agreement"], [], ALL[2:], id="the words codes begin with"),
        pytest.param([], [], [], id="none"),
        pytest.param(None, ["agreement-without"], ALL[:2], id="without some"),
        pytest.param(["repeated"], ["repeated-id"], [], id="ignoring wins"),
    ],
)
def test_chosen_codes_alone_are_reported(
    select: list[str] | None, ignore: list[str], found: list[str]
) -> None:
    assert codes(validate(HELD, select=select, ignore=ignore)) == found


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param(
            "repeated-ids", "repeated-ids; perhaps: repeated-id", id="near one"
        ),
        pytest.param(
            "cycle-of-",
            "cycle-of-; perhaps: cycle-of-bases, cycle-of-bodies, cycle-of-parents",
            id="near three",
        ),
        pytest.param("acme", "acme", id="near none"),
        pytest.param("", "", id="no words"),
        pytest.param("-", "-", id="a hyphen"),
        pytest.param("x" * 81, f"{'x' * 79}…", id="a long one"),
    ],
)
def test_a_name_that_fits_no_code_is_refused(name: str, told: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        validate(HELD, ignore=[name])

    said = [one.message() for one in caught.value.diagnostics]
    assert said == [f"there is no code {told}"]


def test_only_the_rules_that_are_needed_run() -> None:
    assert codes(validate(HELD, rules=[BROKEN], select=["repeated"])) == ALL[:1]


def test_a_rule_that_fails_fails_the_call() -> None:
    with pytest.raises(ZeroDivisionError):
        validate(HELD, rules=[BROKEN])


def test_severities_can_be_others() -> None:
    report = validate(
        HELD, severities={"repeated-id": "info", "dangling-reference": "warning"}
    )

    assert report.ok
    assert [one.severity for one in report] == [Severity.WARNING] * 4 + [Severity.INFO]


def test_the_longer_name_of_a_severity_counts() -> None:
    report = validate(
        HELD, severities={"agreement-without-source": "error", "agreement": "info"}
    )

    assert {one.severity for one in report.by_code()["agreement-without-source"]} == {
        Severity.ERROR
    }


def test_an_unknown_severity_is_refused() -> None:
    with pytest.raises(ValueError, match=r"known: error, warning, info \["):
        validate(HELD, severities={"repeated-id": "fatal"})


def test_a_waiver_accepts_one_finding_at_one_place() -> None:
    report = validate(waive(("dangling-reference", "/agreements/1/parent")))

    lost = report.by_code()["dangling-reference"]
    assert [one.pointer for one in lost] == ["/agreements/0/parent"]
    assert [(one.finding.pointer, one.reason) for one in report.waived] == [
        ("/agreements/1/parent", "đã xem")
    ]
    assert report.to_json()["waived"][0]["reason"] == "đã xem"
    assert "unused-waiver" not in codes(report)


def test_no_more_is_kept_of_what_was_accepted_than_of_findings() -> None:
    held = waive(
        *(("dangling-reference", f"/agreements/{nth}/parent") for nth in (0, 1))
    )

    assert len(validate(held, limit=1).waived) == 1
    assert len(validate(held).waived) == 2


@pytest.mark.parametrize(
    ("code", "pointer"),
    [
        pytest.param("dangling-reference", "/agreements/2/parent", id="elsewhere"),
        pytest.param("cycle-of-parents", "/agreements/0/parent", id="not found"),
        pytest.param("dangling", "/agreements/0/parent", id="no code"),
    ],
)
def test_a_waiver_of_nothing_is_reported(code: str, pointer: str) -> None:
    (found,) = validate(waive((code, pointer))).by_code()["unused-waiver"]

    assert found.pointer == "/waivers/0"
    assert found.message("en") == f"the waiver of {code} at {pointer} matches nothing"


def test_a_waiver_of_what_nobody_looked_for_is_not_reported() -> None:
    elsewhere = waive(("dangling-reference", "/agreements/9/parent"))

    assert codes(validate(elsewhere, ignore=["dangling-reference"])) == [
        "repeated-id",
        "agreement-without-source",
    ]
    assert "unused-waiver" not in codes(validate(elsewhere, ignore=["unused"]))


def test_a_waiver_of_a_quote_waits_for_the_text() -> None:
    held = waive(("quote-not-at-offset", "/claims/0/quote")).replace(
        sources=(Source(id="page", kind=SourceKind.ARTICLE),)
    )

    assert "unused-waiver" not in codes(validate(held))
    assert "unused-waiver" in codes(validate(held, texts={"page": ""}))


def test_a_waiver_of_a_quote_waits_for_all_texts() -> None:
    held = waive(("quote-not-at-offset", "/claims/0/quote")).replace(
        sources=tuple(
            Source(id=name, kind=SourceKind.ARTICLE) for name in ("page", "page-2")
        )
    )

    assert "unused-waiver" not in codes(validate(held, texts={"page": ""}))


def test_a_waiver_of_the_future_waits_for_the_day() -> None:
    held = waive(("date-in-the-future", "/agreements/0/signed"))

    assert "unused-waiver" not in codes(validate(held))
    assert "unused-waiver" in codes(validate(held, as_of=date(2026, 3, 1)))


def test_rules_of_ones_own_bring_their_sentences() -> None:
    report = validate(HELD, rules=[OWN], select=["acme"])

    assert [one.message("vi") for one in report] == ["lost chưa có tên"] * 2


def test_a_code_of_the_library_cannot_be_taken() -> None:
    with pytest.raises(ValueError, match="is a code of this library"):
        diagnose_as(Entry("repeated-id", "info", "", ""))


def _install(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Let packages be installed that bring these rules."""
    points = EntryPoints(
        EntryPoint(name, f"tests.validators.own_rules:{name}", plugins.GROUP)
        for name in names
    )

    def entry_points(*, group: str) -> EntryPoints:
        return points.select(group=group)

    monkeypatch.setattr(plugins, "entry_points", entry_points)


def test_installed_packages_bring_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    _install(monkeypatch, "PAIR", "OWN")

    assert installed_rules() == (OWN, OWN, OWN)


def test_installed_rules_are_in_the_order_of_their_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _install(monkeypatch, "OWN", "BROKEN")

    assert installed_rules() == (BROKEN, OWN)


@pytest.mark.parametrize("name", ["NO_RULE", "MIXED"])
def test_an_entry_point_that_is_no_rule_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    _install(monkeypatch, name)
    expected = f"^the entry point '{name}' of coordination.rules has no rules$"

    with pytest.raises(TypeError, match=expected):
        installed_rules()
