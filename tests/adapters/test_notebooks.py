"""What a notebook shows: values as HTML, and pictures."""

import io
from collections.abc import Iterator
from datetime import date

import matplotlib as mpl
import pytest
from lxml import html
from matplotlib import pyplot as plt

from coordination import (
    Agreement,
    Dossier,
    Event,
    PartialDate,
    Party,
    Period,
    find_mentions,
    load,
    validate,
)
from coordination.adapters.coverage import coverage
from coordination.diagnostics.diagnostic import diagnose
from coordination.diagnostics.report import Report
from coordination.plots import plot_coverage, plot_timeline
from tests.adapters.commands import ROOT, SAMPLE

HOSTILE = "<script>alert(1)</script>\u202e $x$"

#: What shows itself, and words that it shows.
SHOWN = {
    "a dossier": (load(SAMPLE), "các bên"),
    "a period": (Period.from_edtf("2021/2025"), "2021/2025 (2021-01-01 – 2025-12-31)"),
    "an open period": (Period.from_edtf("2021/.."), "2021/.. (2021-01-01 – ?)"),
    "a mention": (next(find_mentions("ký ngày 8/7/2025", "date")), "2025-07-08"),
    "a report": (validate(load(SAMPLE)), "nothing to report"),
    "a report with findings": (
        Report.of(diagnose("empty-text", f"/aliases/{n}") for n in range(50)),
        "error: 50",
    ),
    "a hostile dossier": (Dossier(id="d", title=HOSTILE), "<script>alert(1)"),
    "a hostile finding": (
        Report.of([diagnose("dangling-reference", "/a", id=HOSTILE, kinds="x")]),
        "<script>alert(1)",
    ),
}


@pytest.fixture(autouse=True)
def no_window() -> Iterator[None]:
    with mpl.rc_context({"backend": "agg"}):
        yield
    plt.close("all")


@pytest.mark.parametrize(("value", "words"), SHOWN.values(), ids=SHOWN.keys())
def test_values_show_themselves(value: object, words: str) -> None:
    shown = value._repr_html_()  # type: ignore[attr-defined] # each of them has it

    page = html.fromstring(f"<div>{shown}</div>")
    assert words in page.text_content()
    assert page.xpath("//script") == []
    assert shown.isprintable()
    assert len(shown) < 10_000


def test_a_timeline_has_a_row_for_each_time() -> None:
    dossier = Dossier(
        id="one",
        agreements=(
            Agreement(id="plan", title=HOSTILE, period=Period.from_edtf("2021/..")),
            Agreement(id="timeless"),
        ),
        events=(Event(id="signing", date=PartialDate(month=5, day=4)),),
    )

    axes = plot_timeline(dossier, on=date(2023, 6, 1), language="en")

    names = [label.get_text() for label in axes.get_yticklabels()]
    assert len(names) == 2
    assert names[0] == r"<script>alert(1)</script>\u202e $x$"
    assert axes.get_title() == "Timeline: from 2021 to 2023"
    assert len(axes.patches) == 1
    plt.savefig(io.BytesIO())


def test_a_timeline_without_days_is_empty() -> None:
    axes = plot_timeline(Dossier(id="one"))

    assert list(axes.get_yticklabels()) == []


def test_pictures_are_drawn_on_the_axes_that_are_given() -> None:
    given = plt.figure().subplots()

    assert plot_timeline(load(SAMPLE), axes=given) is given
    assert plot_coverage(load(SAMPLE), axes=given) is given


def test_coverage_counts_what_claims_support() -> None:
    found = {
        (one.collection, one.field): one
        for one in coverage(load(ROOT / "examples" / "dossiers" / "tay-ninh.json"))
    }

    names = found["parties", "name"]
    assert (names.with_claims, names.without_claims, names.left_open) == (10, 2, 0)
    assert found["agreements", "mode"].left_open == 1
    assert found["parties", "collective"].without_claims == 4


def test_coverage_is_drawn_field_by_field() -> None:
    dossier = Dossier(id="one", parties=(Party(id="p", name="A", names=("B",)),))

    axes = plot_coverage(dossier, language="en")

    names = [label.get_text() for label in axes.get_yticklabels()]
    assert names == ["Parties: name", "Parties: other spellings"]
