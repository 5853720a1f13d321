"""The sheet: another spelling of the same dossier, which people write by hand."""

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given

from coordination import Dossier, Limits, dumps, load, loads
from coordination.adapters.sheet import build_sheet, sheet_places, write_sheet
from coordination.adapters.sheet.empty_sheet import empty_sheet
from coordination.adapters.sheet.sheet_order import in_order, out_of_order
from coordination.strategies import dossiers
from tests.adapters.commands import ROOT, SAMPLE
from tests.shared_data import shared

EXAMPLES = [SAMPLE, *sorted(ROOT.glob("examples/dossiers/*.json"))]
PROGRAMMES = [
    "bac-kan",
    "cao-bang",
    "dong-nai-vinh-long",
    "hoa-binh-quy-che",
    "phu-tho-truong-hoc",
]

HEAD = """\
schema_version: 1.1
id: one
sources: {page: {kind: article}, paper: {kind: article}}
"""
TEXT = (
    "Sáng 12/3, Sở Y tế và Hội Nông dân ký Chương trình phối hợp giai đoạn 2024-2026."
    " Sở Y tế chủ trì."
)


def texts_beside(dossier: Dossier) -> dict[str, str]:
    """Return the texts of a dossier's sources, as far as they are at hand."""
    known = {
        hashlib.sha256(path.read_bytes()).hexdigest(): path
        for folder in ("seeds", "eval/programmes/texts")
        for path in shared(folder).glob("*.txt")
    }
    return {
        one.id: known[one.sha256].read_text("utf-8")
        for one in dossier.sources
        if one.sha256 in known
    }


def check_comes_back(dossier: Dossier, texts: dict[str, str]) -> None:
    written = write_sheet(dossier, texts=texts)

    built = build_sheet(written, texts=texts)

    assert built.diagnostics == ()
    assert built.value is not None
    assert dumps(built.value) == dumps(dossier)
    assert write_sheet(built.value, texts=texts) == written


def test_two_claims_on_a_list_that_has_no_value_come_back() -> None:
    dossier = loads(
        """{"schema_version": "1.1", "id": "a",
        "sources": [{"id": "page", "kind": "article"}],
        "outcomes": [{"id": "award", "kind": "award"}],
        "claims": [
            {"source": "page", "about": "award", "field": "/recipients",
             "quote": "5 tập thể", "start": 4, "end": 13},
            {"source": "page", "about": "award", "field": "/recipients",
             "quote": "cá nhân", "start": 20, "end": 27}]}"""
    )

    check_comes_back(dossier, {})


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_come_back(path: Path) -> None:
    check_comes_back(load(path), {})


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_come_back_with_their_texts(path: Path) -> None:
    dossier = load(path)

    check_comes_back(dossier, texts_beside(dossier))


@pytest.mark.parametrize("name", PROGRAMMES)
def test_programmes_come_back(name: str) -> None:
    dossier = load(shared(f"eval/programmes/dossiers/{name}.json"))

    check_comes_back(dossier, {})
    check_comes_back(dossier, texts_beside(dossier))


@given(dossiers())
def test_every_dossier_comes_back(dossier: Dossier) -> None:
    check_comes_back(dossier, {})


def test_a_claimed_field_takes_few_lines() -> None:
    paths = [shared(f"eval/programmes/dossiers/{name}.json") for name in PROGRAMMES]
    lines = fields = 0
    for dossier in map(load, [*paths, *EXAMPLES]):
        lines += write_sheet(dossier, texts=texts_beside(dossier)).count("\n")
        fields += len({(one.about, one.field) for one in dossier.claims})

    assert lines / fields <= 1.6


def built(body: str, texts: dict[str, str] | None = None) -> Dossier:
    found = build_sheet(HEAD + body, texts={"page": TEXT} if texts is None else texts)
    assert [str(one) for one in found.diagnostics] == []
    assert found.value is not None
    return found.value


BY_HAND = [
    pytest.param(
        "parties: {health: = Hội Nông dân}",
        "parties:\n- {health: = Hội Nông dân}",
        id="a-map-of-ids",
    ),
    pytest.param(
        "agreements: {plan: {period: = giai đoạn 2024-2026}}",
        "agreements: {plan: {period: 2024/2026 | giai đoạn 2024-2026}}",
        id="words-that-say-a-period",
    ),
    pytest.param(
        "events: {day: {date: = 12/3}}",
        "events: {day: {date: XXXX-03-12 | 12/3}}",
        id="words-that-say-a-date",
    ),
    pytest.param(
        "agreements: {plan: {parties: {a: signatory, b: signatory}}}",
        "agreements:\n- plan:\n  parties:\n  - {party: a, role: signatory}\n"
        "  - b: signatory",
        id="parties-in-a-map",
    ),
    pytest.param(
        "agreements: {plan: {bases: law}}",
        "agreements: {plan: {bases: [law]}}",
        id="one-item-without-brackets",
    ),
    pytest.param(
        "agreements:\n- (each): {kind: plan, mode: hub}\n- a:\n- b:\n  mode: _",
        "agreements:\n- {a: _, kind: plan, mode: hub}\n- {b: _, kind: plan}",
        id="what-each-has",
    ),
    pytest.param(
        "agreements:\n- a: A\n  +: {kind: plan}\n  ++: {mode: hub}",
        "agreements: {a: {title: A, kind: plan, mode: hub}}",
        id="members-on-one-line",
    ),
    pytest.param(
        "agreements: {a: {kind: programme | Chương trình\n  phối hợp}}",
        "agreements: {a: {kind: programme | Chương trình phối hợp}}",
        id="words-over-two-lines",
    ),
    pytest.param(
        "outcomes: {a: {text: x, kind: result, quantity: 5 lớp}}",
        "outcomes: {a: {text: x, kind: result, quantity: {amount: 5, units: [lớp]}}}",
        id="short-quantity",
    ),
    pytest.param(
        "marks: title\nparties: {a: = Hội Nông dân}",
        "parties: {a: = Hội Nông dân | title}",
        id="marks-of-all-claims",
    ),
    pytest.param(
        "agreements: {a: {period: [2024 | ký, 2025 | Sáng | inferred]}}",
        "agreements: {a: {period: 2024 | ký, /period: 2025 | Sáng | inferred}}",
        id="two-claims",
    ),
]


@pytest.mark.parametrize(("short", "long"), BY_HAND)
def test_what_means_the_same(short: str, long: str) -> None:
    assert dumps(built(short)) == dumps(built(long))


@pytest.mark.parametrize(
    ("cell", "start", "quote"),
    [
        pytest.param("= Hội Nông dân", 22, "Hội Nông dân", id="once"),
        pytest.param("= Sở Y tế | (1)", 11, "Sở Y tế", id="first-of-two"),
        pytest.param("= Sở Y tế | (2)", 81, "Sở Y tế", id="second-of-two"),
        pytest.param("= Sở Y tế | :11", 11, "Sở Y tế", id="offset"),
        pytest.param("= Hội  Nông dân", 22, "Hội Nông dân", id="other-blanks"),
    ],
)
def test_where_words_are(cell: str, start: int, quote: str) -> None:
    (claim,) = built(f"parties: {{a: '{cell}'}}").claims

    assert (claim.start, claim.quote) == (start, quote)
    assert claim.end == start + len(quote)


def test_four_states_of_a_field() -> None:
    dossier = built(
        "agreements:\n- a: _\n  supersedes: []\n  period: _ | giai đoạn\n  kind: plan"
    )

    (agreement,) = dossier.agreements
    assert agreement.kind == "plan"
    assert agreement.supersedes == ()
    assert (agreement.period, agreement.mode) == (None, None)
    assert [one.field for one in dossier.claims] == ["/period"]


def test_nothing_is_coerced() -> None:
    dossier = built("title: no\nlanguage: 1e3\nparties: {007: yes}")

    assert (dossier.title, dossier.language) == ("no", "1e3")
    assert (dossier.parties[0].id, dossier.parties[0].name) == ("007", "yes")


FAULTS = [
    pytest.param("a: [", 5, 1, "broken-yaml", id="no-yaml"),
    pytest.param("parties: {a: &x A}", 4, 14, "yaml-not-used", id="anchor"),
    pytest.param("parties: {a: *x }", 4, 14, "yaml-not-used", id="alias"),
    pytest.param("title: !!str A", 4, 8, "yaml-not-used", id="tag"),
    pytest.param("---\na: b", 4, 1, "yaml-not-used", id="second-document"),
    pytest.param("? [a]\n: b", 4, 3, "yaml-not-used", id="list-as-a-key"),
    pytest.param("title: A\ntitle: B", 5, 1, "duplicate-key", id="key-twice"),
    pytest.param(
        "parties:\n- a: A\n  kind: group\n  +: {kind: court}",
        7,
        7,
        "duplicate-key",
        id="member-twice",
    ),
    pytest.param("partys: {}", 4, 1, "unknown-key", id="unknown-member"),
    pytest.param("parties: {a: {nam: A}}", 4, 15, "unknown-key", id="unknown-field"),
    pytest.param("parties: {a: _}", 4, 14, "missing-key", id="name-that-is-missing"),
    pytest.param("parties:\n- a: A\n  kind: grup", 6, 9, "unknown-code", id="code"),
    pytest.param(
        "agreements: {a: {signed: 13/3/2024}}", 4, 26, "not-canonical", id="date"
    ),
    pytest.param(
        "agreements: {a: {signed: = ký}}", 4, 26, "words-not-read", id="words"
    ),
    pytest.param(
        "agreements: {a: {period: [2024, {a: b}]}}", 4, 33, "cell-expected", id="map"
    ),
    pytest.param("parties: [[a]]", 4, 11, "entity-expected", id="list-for-an-entity"),
    pytest.param("parties: {A B: x}", 4, 11, "not-an-identifier", id="id"),
    pytest.param(
        "parties: {a: = Sở Y tế}", 4, 14, "words-in-several-places", id="twice"
    ),
    pytest.param(
        "parties: {a: = Sở Y tế | (3)}", 4, 14, "fewer-places", id="third-of-two"
    ),
    pytest.param("parties: {a: = Sở Nội vụ}", 4, 14, "words-not-found", id="not-there"),
    pytest.param("parties: {a: = Sở | @paper}", 4, 14, "no-text-at-hand", id="no-text"),
    pytest.param("parties: {a: A | ký | there}", 4, 14, "unknown-mark", id="mark"),
    pytest.param("order: time", 4, 8, "unknown-order", id="order"),
    pytest.param("extensions: x", 4, 13, "broken-json", id="extensions"),
    pytest.param("claims: [a]", 4, 10, "claim-expected", id="claim"),
    pytest.param("waivers: [{code: x}]", 4, 11, "missing-key", id="waiver"),
    pytest.param(
        "agreements: {a: {/period: same | ký}}", 4, 27, "same-as-nothing", id="same"
    ),
    pytest.param(
        "outcomes: {a: {text: x, kind: result, quantity: five}}",
        4,
        49,
        "no-short-form",
        id="quantity",
    ),
]


@pytest.mark.parametrize(("body", "line", "column", "code"), FAULTS)
def test_faults_have_their_place(body: str, line: int, column: int, code: str) -> None:
    found = build_sheet(HEAD + body, texts={"page": TEXT})

    places = {
        (one.code, one.position.line, one.position.column)
        for one in found.diagnostics
        if one.position
    }
    assert (code, line, column) in places


def test_all_faults_at_once() -> None:
    found = build_sheet(
        HEAD + "parties:\n- a: = Sở Y tế\n  kind: grup\nagreements: {b: {signed: x}}",
        texts={"page": TEXT},
    )

    assert [one.code for one in found.faults] == [
        "words-in-several-places",
        "unknown-code",
        "not-edtf",
    ]


HOSTILE = [
    pytest.param(b"", "not-a-sheet", id="empty"),
    pytest.param(b"- a", "not-a-sheet", id="list"),
    pytest.param(b"\xff\xfe", "not-utf8", id="binary"),
    pytest.param(b"a: \x00", "broken-yaml", id="nul"),
    pytest.param(b"a: \x07", "broken-yaml", id="control"),
    pytest.param(b"[" * 100_000, "nested-too-deep", id="deep"),
    pytest.param(b"- " * 100_000, "nested-too-deep", id="deep-block"),
    pytest.param(b"a: &a [*a, *a]", "yaml-not-used", id="alias-of-itself"),
    pytest.param(
        b"a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]", "yaml-not-used", id="laughs"
    ),
    pytest.param(b"a: '" + b"x" * 2_000_000, "broken-yaml", id="open-quotes"),
    pytest.param(b"{" + b"a, " * 100_000, "too-many-items", id="many-items"),
    pytest.param("a: \ud800".encode("utf-8", "surrogatepass"), "not-utf8", id="half"),
]


@pytest.mark.parametrize(("data", "code"), HOSTILE)
def test_hostile_text(data: bytes, code: str) -> None:
    found = build_sheet(data)

    assert found.value is None
    assert {one.code for one in found.diagnostics} & {code, "broken-yaml"}
    assert max(map(len, map(str, found.diagnostics))) < 700


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        pytest.param(Limits(bytes=10), "too-large", id="bytes"),
        pytest.param(Limits(items=5), "too-many-items", id="items"),
        pytest.param(Limits(depth=2), "nested-too-deep", id="depth"),
    ],
)
def test_limits(limits: Limits, code: str) -> None:
    found = build_sheet(HEAD, limits=limits)

    assert (found.value, [one.code for one in found.diagnostics]) == (None, [code])


def test_half_of_a_pair_in_a_text() -> None:
    (fault,) = build_sheet("a: \ud800").diagnostics

    assert (fault.code, fault.position and fault.position.column) == (
        "unusable-character",
        4,
    )


def test_too_much_to_search_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_places, "MOST_SEARCHED", 10 * len(TEXT))
    cells = "\n".join(f"- p{nth}: = Sở {nth}" for nth in range(20))

    found = build_sheet(HEAD + f"parties:\n{cells}", texts={"page": TEXT})

    codes = [one.code for one in found.diagnostics]
    assert codes == ["words-not-found"] * 10 + ["too-much-to-search"] * 10


def test_many_faults_are_not_all_kept() -> None:
    found = build_sheet("a: {" + "b: 1, " * 5_000 + "}")

    assert len(found.diagnostics) < 1_010


@pytest.mark.parametrize("language", ["vi", "en"])
def test_an_empty_sheet_becomes_a_sheet_line_by_line(language: str) -> None:
    empty = empty_sheet("son-hai", "vi" if language == "vi" else "en")

    assert build_sheet(empty).diagnostics == ()
    filled = re.sub(r"^# ?(?=- |  (?:\w+|\+):)", "", empty, flags=re.MULTILINE)
    codes = {one.code for one in build_sheet(filled).diagnostics}
    assert codes == {"no-text-at-hand"}


@pytest.mark.parametrize(
    ("places", "out"),
    [
        pytest.param([0, 1, 2], [], id="in-order"),
        pytest.param([2, 0, 1], [2], id="one-moved"),
        pytest.param([0, 5, 1, 2, 3, 4], [5], id="one-too-early"),
        pytest.param([], [], id="none"),
    ],
)
def test_the_fewest_are_out_of_order(places: list[int], out: list[int]) -> None:
    found = out_of_order(places)

    assert sorted(found) == out
    assert in_order((at, at + 1 if at in found else None) for at in places) == sorted(
        places
    )
