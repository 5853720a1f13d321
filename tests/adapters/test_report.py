"""A dossier as a page for people."""

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given, settings
from lxml import html

from coordination import (
    Agreement,
    Claim,
    Dossier,
    Due,
    Event,
    Obligation,
    Outcome,
    PartialDate,
    Party,
    Period,
    Quantity,
    Recurrence,
    Source,
    Waiver,
    load,
    report,
)
from coordination.adapters.report.palette import PALETTE, SHAPES, TEXTS
from coordination.diagnostics.diagnostic import Language
from coordination.kinds import (
    Deadline,
    ObligationForce,
    OutcomeKind,
    SourceKind,
)
from coordination.strategies import dossiers
from coordination.tables.report_words import REPORT_WORDS
from tests.adapters.commands import (
    ENGLISH,
    NOTICE,
    ROOT,
    SAMPLE,
    in_process_with_errors,
)

FILES = [SAMPLE, *sorted((ROOT / "examples" / "dossiers").glob("*.json"))]
DAY = date(2024, 6, 1)

#: A page as lxml parses it; it has no types.
Tree: TypeAlias = Any

#: Whatever a parameter or a field takes.
Value: TypeAlias = Any

#: Text that would be a part of a page, a style or a picture if it were not escaped.
HOSTILE = (
    "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'&{{7*7}}"
)
#: What turns the direction of writing, and what commands a terminal.
UNSEEN = "\x85\x9b\u200f\u202e\u2066\u2028"


def page_of(dossier: Dossier, **options: Value) -> Tree:
    """Return the page as a tree."""
    return html.document_fromstring(report(dossier, **options))


def words_of(element: Tree) -> str:
    """Return what an element shows, in one line."""
    return " ".join(element.text_content().split())


def section(page: Tree, name: str) -> Tree:
    """Return a section of a page."""
    (found,) = page.xpath(f"//section[@id='{name}']")
    return found


def broken_links(page: Tree) -> list[str]:
    """Return the links inside a page that lead nowhere."""
    places = set(page.xpath("//@id"))
    return [
        href
        for href in page.xpath("//@href")
        if href.startswith("#") and href[1:] not in places
    ]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_page_is_whole(file: Path, language: Language) -> None:
    dossier = load(file)

    text = report(dossier, on=DAY, language=language)

    page = html.document_fromstring(text)
    assert page.get("lang") == language
    assert broken_links(page) == []
    assert [
        name for name, count in Counter(page.xpath("//@id")).items() if count > 1
    ] == []
    levels = [int(name.tag[1]) for name in page.xpath("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert [
        len(page.xpath(f"//{name}")) for name in ("header", "nav", "main", "footer")
    ] == [1] * 4
    assert page.xpath("//table[not(caption)] | //th[not(@scope)]") == []
    assert page.xpath("//*[local-name()='svg'][@role='img'][not(title)]") == []
    assert page.xpath("//script | //*[@src] | //link | //@onclick") == []
    assert len(text.encode()) <= 400_000


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_page_shows_every_entity_and_every_quote(file: Path) -> None:
    dossier = load(file)

    page = page_of(dossier)

    places = set(page.xpath("//@id"))
    assert {f"{one.collection}-{one.at}" for one in dossier.index.places} <= places
    assert {f"claims-{at}" for at, _ in enumerate(dossier.claims)} <= places


@settings(max_examples=20)  # a dossier takes long to draw
@given(dossiers())
def test_any_dossier_has_a_page(dossier: Dossier) -> None:
    page = page_of(dossier, on=DAY)

    assert broken_links(page) == []
    assert words_of(page.xpath("//h1")[0])


def test_the_same_arguments_make_the_same_page() -> None:
    assert report(load(SAMPLE), on=DAY) == report(load(SAMPLE), on=DAY)


def test_a_hostile_dossier_is_shown_as_text() -> None:
    words = f"{HOSTILE} {UNSEEN}."
    dossier = Dossier(
        id="hostile",
        title=words,
        language=words,
        sources=(
            Source(
                id="s", kind=SourceKind.ARTICLE, title=words, url="javascript:alert(1)"
            ),
        ),
        parties=(Party(id="p", name=words, names=(words + "b",), place=words),),
        agreements=(Agreement(id="a", title=words, purpose=words, areas=(words,)),),
        obligations=(Obligation(id="o", text=words, force=ObligationForce.AGREED),),
        outcomes=(
            Outcome(
                id="r",
                kind=OutcomeKind.RESULT,
                text=words,
                quantity=Quantity(amount=Decimal(1), units=(words,)),
                target=Quantity(amount=Decimal(2), units=(words,)),
            ),
        ),
        events=(Event(id="e", title=words, place=words),),
        claims=(
            Claim(
                source="s",
                about="a",
                field="/title",
                quote=words,
                start=0,
                end=len(words),
                reading=words,
                note=words,
            ),
            Claim(
                source="s",
                about="a",
                field="/mode",
                quote=words,
                start=0,
                end=len(words),
            ),
        ),
        waivers=(
            Waiver(code="field-left-open", pointer="/agreements/0/mode", reason=words),
        ),
    )

    for language in ("vi", "en"):
        text = report(dossier, texts={"s": words}, on=DAY, language=language)
        page = html.document_fromstring(text)
        assert page.xpath("//script | //img | //@onerror") == []
        assert [one for one in page.xpath("//a/@href") if not one.startswith("#")] == []
        assert [c for c in text if not c.isprintable() and c != "\n"] == []
        assert "alert(1)" in words_of(page)
        assert "{{7*7}}" in words_of(page)
        assert r"\u202e" in words_of(page)


def test_text_is_marked_and_linked_to_its_fields() -> None:
    dossier, text = load(SAMPLE), NOTICE.read_text("utf-8")

    page = page_of(dossier, texts={"notice": text})

    (shown,) = page.xpath("//div[@class='text']")
    marked = " ".join(words_of(one) for one in shown.xpath(".//mark"))
    for at, claim in enumerate(dossier.claims):
        assert claim.quote.split()[0] in marked
        (link,) = shown.xpath(f".//a[text()='{at + 1}']")
        assert link.get("href").startswith("#")
    assert broken_links(page) == []
    for link in shown.xpath(".//span[@class='refs']"):
        link.drop_tree()
    assert words_of(shown) == " ".join(text.split())


def test_words_that_are_not_where_a_claim_says_are_not_marked() -> None:
    dossier = load(SAMPLE)

    page = page_of(dossier, texts={"notice": "Một văn bản khác."})

    assert page.xpath("//mark") == []
    assert "quote-not-at-offset" in words_of(section(page, "checks"))


def obligation(name: str, due: Due | None) -> Obligation:
    return Obligation(
        id=name, text=f"Việc {name}", force=ObligationForce.AGREED, due=due
    )


OWED = Dossier(
    id="owed",
    agreements=(Agreement(id="plan", period=Period.from_edtf("2023/2025")),),
    obligations=(
        obligation("past", Due(date=PartialDate(2024, 5, 31))),
        obligation("never", None),
        obligation("words", Due(recurrence=Recurrence(words="thường xuyên"))),
        obligation("year", Due(date=PartialDate(year=2024))),
        obligation(
            "yearly",
            Due(
                recurrence=Recurrence(
                    rule="FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15", deadline=Deadline.BEFORE
                )
            ),
        ),
        obligation("soon", Due(date=PartialDate(2024, 6, 1))),
        obligation("open", Due(date=PartialDate(month=9, day=2))),
    ),
)


def test_obligations_are_sorted_by_what_falls_due_next() -> None:
    page = page_of(OWED, on=DAY, language="en")

    rows = [words_of(row) for row in section(page, "obligations").xpath(".//tbody/tr")]
    assert [re.findall(r"Việc (\w+)", row)[0] for row in rows] == [
        "soon",
        "yearly",
        "open",
        "year",
        "words",
        "never",
        "past",
    ]
    assert "next due: before 15 June 2024" in rows[1]
    assert "next due: 2 September 2024 (year unknown)" in rows[2]
    assert "next due: 2024" in rows[3]
    assert rows[6].startswith("31 May 2024past")


def test_without_a_day_nothing_is_next_or_past() -> None:
    said = words_of(section(page_of(OWED, language="en"), "obligations"))

    assert "next due" not in said
    assert " past" not in said.replace("Việc past", "")


TIMES = {
    "a year is all of its days": ("2023", [("rect", "0.0", "100.0")]),
    "a day is a point": ("2023-07-02", [("svg", "50.0", None)]),
    "a month is all of its days": ("2023-01", [("rect", "0.0", "8.49")]),
    "without an end there is an arrow": (
        "2023-01-01/..",
        [("rect", "0.0", "100.0"), ("svg", "100.0", None)],
    ),
    "without a start there is an arrow": (
        "../2023-12-31",
        [("rect", "0.0", "100.0"), ("svg", "0.0", None)],
    ),
}


@pytest.mark.parametrize(("edtf", "drawn"), TIMES.values(), ids=TIMES.keys())
def test_times_are_drawn_as_they_are(edtf: str, drawn: list[Any]) -> None:
    dossier = Dossier(
        id="one", agreements=(Agreement(id="plan", period=Period.from_edtf(edtf)),)
    )

    page = page_of(dossier)

    (row,) = page.xpath(
        "//*[local-name()='svg'][starts-with(@aria-labelledby, 'row-')]"
    )
    shapes = row.xpath("./*[local-name()='rect' or local-name()='svg']")
    assert [
        (
            one.tag,
            one.get("x").rstrip("%"),
            (one.get("width") or "%").rstrip("%") or None,
        )
        for one in shapes
    ] == drawn


def test_a_day_without_its_year_is_drawn_unsure_in_each_year() -> None:
    dossier = Dossier(
        id="one",
        agreements=(Agreement(id="plan", period=Period.from_edtf("2023/2024")),),
        events=(Event(id="signing", date=PartialDate(month=5, day=4)),),
    )

    page = page_of(dossier)

    row = page.xpath("//*[local-name()='svg'][starts-with(@aria-labelledby, 'row-')]")[
        1
    ]
    assert len(row.xpath(".//*[contains(@class, 'unsure')]")) == 2


def test_a_daily_duty_is_one_bar() -> None:
    daily = obligation("daily", Due(recurrence=Recurrence(rule="FREQ=DAILY")))
    dossier = OWED.replace(obligations=(daily,))

    page = page_of(dossier)

    assert len(page.xpath("//*[local-name()='rect'][@class='deadline']")) == 1


STARTS = {
    "asked for at an event: from its day": (
        ObligationForce.REQUESTED,
        PartialDate(2024, 7, 2),
        "50.0",
    ),
    "a month: from its first day": (
        ObligationForce.ASSIGNED,
        PartialDate(2024, 7),
        "49.73",
    ),
    "an event of an unknown year says no start": (
        ObligationForce.HOPED,
        PartialDate(None, 7, 2),
        "0.0",
    ),
    "an event without a day says no start": (ObligationForce.REQUESTED, None, "0.0"),
    "what is agreed begins with its agreement": (
        ObligationForce.AGREED,
        PartialDate(2024, 7, 2),
        "0.0",
    ),
}


@pytest.mark.parametrize(("force", "day", "start"), STARTS.values(), ids=STARTS.keys())
def test_a_duty_is_drawn_from_when_it_was_asked_for(
    force: ObligationForce, day: PartialDate | None, start: str
) -> None:
    dossier = Dossier(
        id="one",
        agreements=(Agreement(id="plan", period=Period.from_edtf("2024")),),
        events=(Event(id="meeting", date=day),),
        obligations=(
            Obligation(
                id="often",
                event="meeting",
                force=force,
                text="báo cáo",
                due=Due(recurrence=Recurrence(words="thường xuyên")),
            ),
        ),
    )

    page = page_of(dossier)

    (bar,) = page.xpath("//*[local-name()='rect'][starts-with(@class, 'deadline')]")
    assert bar.get("x") == f"{start}%"


def outcome(name: str, amount: int, **fields: Value) -> Outcome:
    quantity = Quantity(amount=Decimal(amount), units=("buổi",))
    stated: dict[str, Any] = {"quantity": quantity, "text": name} | fields
    return Outcome(id=name, kind=OutcomeKind.RESULT, **stated)


CHARTS = {
    "a target": (
        [outcome("a", 50, target=Quantity(amount=Decimal(100), units=("buổi",)))],
        ["50.0", "100.0"],
    ),
    "a whole": (
        [
            outcome(
                "a",
                0,
                quantity=Quantity(
                    amount=Decimal(98), total=Decimal(100), units=("xã",)
                ),
            )
        ],
        ["98.0", "100.0"],
    ),
    "a part": ([outcome("a", 100), outcome("b", 25, part_of="a")], ["100.0", "25.0"]),
    "another year": (
        [
            outcome(name, amount, text="họp", period=Period.from_edtf(year))
            for name, amount, year in (("a", 20, "2022"), ("b", 10, "2023"))
        ],
        ["100.0", "50.0"],
    ),
    "nothing: other units": (
        [outcome("a", 50, target=Quantity(amount=Decimal(100), units=("xã",)))],
        [],
    ),
    "nothing: one figure": ([outcome("a", 50)], []),
}


@pytest.mark.parametrize(("outcomes", "widths"), CHARTS.values(), ids=CHARTS.keys())
def test_figures_are_drawn_where_they_compare(
    outcomes: list[Outcome], widths: list[str]
) -> None:
    page = page_of(Dossier(id="one", outcomes=tuple(outcomes)))

    bars = page.xpath("//figure//*[local-name()='rect']")
    assert [bar.get("width").rstrip("%") for bar in bars] == widths


def test_disagreements_are_side_by_side() -> None:
    dossier = load(ROOT / "examples" / "dossiers" / "thanh-hoa.json")

    page = page_of(dossier)

    cards = section(page, "disagreements").xpath("./article")
    assert len(cards) == 2
    assert all(len(card.xpath(".//ul[@class='apart']/li")) > 1 for card in cards)
    assert all(card.xpath(".//blockquote") for card in cards)


def test_a_page_without_texts_says_what_is_wrong() -> None:
    page = page_of(Dossier(id="one", agreements=(Agreement(id="a", parent="gone"),)))

    row = section(page, "checks").xpath(".//tbody/tr")[0]
    assert "dangling-reference" in words_of(row)
    assert row.xpath(".//a/@href") == ["#agreements-0-parent"]


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return sum(map(float.__mul__, (0.2126, 0.7152, 0.0722), linear))


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("pairs", "least"), [(TEXTS, 4.5), (SHAPES, 3.0)], ids=["texts", "shapes"]
)
def test_colours_have_contrast(
    pairs: tuple[tuple[str, str], ...], least: float, theme: int
) -> None:
    for name, ground in pairs:
        one, other = sorted(luminance(PALETTE[each][theme]) for each in (name, ground))
        assert (other + 0.05) / (one + 0.05) >= least, (name, ground)


def test_words_say_the_same_in_both_languages() -> None:
    gaps = {
        name: [set(re.findall(r"\{\w+\}", words)) for words in pair]
        for name, pair in REPORT_WORDS.items()
    }

    assert [name for name, (one, other) in gaps.items() if one != other] == []


def test_a_command_writes_one_page(tmp_path: Path) -> None:
    target = tmp_path / "page.html"

    status, said, _ = in_process_with_errors(
        "report",
        SAMPLE,
        "-o",
        target,
        "--as-of",
        "2024-06-01",
        "--text",
        f"notice={NOTICE}",
    )

    assert (status, said) == (0, f"{target}\n")
    texts = {"notice": NOTICE.read_text("utf-8")}
    assert target.read_text("utf-8") == report(load(SAMPLE), texts=texts, on=DAY)


def test_a_command_writes_an_index_of_many(tmp_path: Path) -> None:
    status, _, _ = in_process_with_errors(
        "report",
        ROOT / "examples" / "dossiers",
        SAMPLE,
        "-o",
        tmp_path,
        "--language",
        "en",
    )

    assert status == 0
    index = html.document_fromstring((tmp_path / "index.html").read_text("utf-8"))
    links = index.xpath("//tbody//a/@href")
    assert len(links) == 7
    assert all((tmp_path / link).is_file() for link in links)
    page = html.document_fromstring((tmp_path / links[0]).read_text("utf-8"))
    assert page.xpath("//header//a/@href") == ["../index.html"]


def test_a_command_without_a_day_takes_today(tmp_path: Path) -> None:
    in_process_with_errors("report", SAMPLE, "-o", tmp_path / "page.html")

    assert "Tính đến ngày" in (tmp_path / "page.html").read_text("utf-8")


REFUSED = {
    "several dossiers in one page": ([SAMPLE, FILES[1], "-o", "p.html"], "a folder"),
    "an id twice": ([SAMPLE, SAMPLE, "-o", "out"], "written already"),
    "no dossier": ([NOTICE, "-o", "out"], "no dossier"),
    "an empty folder": ([".", "-o", "out"], "is a folder"),
    "a text of no source": (
        [SAMPLE, "-o", "out", "--text", f"notise={NOTICE}"],
        "no dossier has a source notise",
    ),
}


@pytest.mark.parametrize(("arguments", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_a_command_refuses(
    arguments: list[Path | str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)

    status, _, said = in_process_with_errors(*ENGLISH, "report", *arguments)

    assert status == 2
    assert words in said


def test_agreements_of_one_name_are_told_apart_by_their_parties() -> None:
    dossier = load(ROOT / "examples" / "dossiers" / "khanh-hoa.json")

    names = [
        words_of(one) for one in section(page_of(dossier), "timeline").xpath(".//a")
    ]

    assert len(set(names)) == len(names)
    assert any(name.endswith("Sở Y tế)") for name in names)


def test_a_count_is_told_in_words() -> None:
    dossier = load(ROOT / "examples" / "dossiers" / "thanh-hoa.json")

    assert '{"count"' not in report(dossier, language="en").replace("&#34;", '"')
