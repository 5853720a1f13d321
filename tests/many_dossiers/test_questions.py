"""What a collection answers, against answers counted by hand in the JSON files."""

import json
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from coordination import (
    Agreement,
    Document,
    Dossier,
    Outcome,
    Party,
    Quantity,
    load,
    parse_date,
    parse_number,
    parse_period,
)
from coordination.collections.collection import Collection
from coordination.model.enumerations import (
    ActKind,
    AppearanceRole,
    DocumentKind,
    OutcomeKind,
)
from coordination.model.event import Act, Appearance, Event
from coordination.model.quantity import Comparator
from tests.adapters.commands import ENGLISH, ROOT, in_process, in_process_with_errors
from tests.shared_data import SHARED

FILES = sorted((ROOT / "examples" / "dossiers").glob("*.json"))
PROGRAMMES = SHARED / "eval" / "programmes" / "dossiers"


@pytest.fixture(scope="module")
def examples() -> Collection:
    return Collection.of(map(load, FILES))


@pytest.fixture(scope="module")
def programmes() -> Collection:
    if not PROGRAMMES.is_dir():
        pytest.skip("the programmes are not beside this checkout")
    return Collection.of(map(load, sorted(PROGRAMMES.glob("*.json"))))


def test_who_owes_what_by_when(examples: Collection) -> None:
    rows = examples.due_between(date(2024, 1, 1), date(2024, 12, 31))

    dated = {(row.dossier, row.obligation) for row in rows if row.earliest}
    assert dated == {("ha-giang", "r1"), ("tay-ninh", "r1"), ("tay-ninh", "r5")}
    assert [row.earliest for row in rows[3:]] == [None] * 5


def test_what_rests_on_a_document_that_was_replaced(examples: Collection) -> None:
    rows = examples.resting_on_replaced()

    assert [(row.dossier, row.agreement, row.same) for row in rows] == [
        ("ha-giang", "chuong-trinh-2016", True),
        ("regulations", "quy-che-221", True),
    ]
    assert {(row.basis, row.replaced_by, row.known_from) for row in rows} == {
        ("221-QĐ/TW", "238-QĐ/TW", "regulations")
    }


def test_what_applies_on_a_day(examples: Collection) -> None:
    rows = examples.alive_on(date(2024, 5, 1))

    assert Counter(row.dossier for row in rows if row.alive) == {
        "khanh-hoa": 8,
        "nghe-an": 1,
        "tay-ninh": 1,
        "thanh-hoa": 2,
    }
    unknown = Counter(row.dossier for row in rows if row.alive is None)
    assert unknown == {"ha-giang": 2, "regulations": 2}


def test_what_applied_on_a_day_in_unseen_programmes(programmes: Collection) -> None:
    alive = Counter(row.alive for row in programmes.alive_on(date(2019, 6, 1)))

    assert alive == {True: 4, None: 4}


def test_where_sources_disagree(examples: Collection) -> None:
    rows = examples.disagreements()

    assert Counter(row.dossier for row in rows) == {
        "ha-giang": 1,
        "regulations": 2,
        "tay-ninh": 3,
        "thanh-hoa": 2,
    }
    assert ("tay-ninh", "bang-khen", "/by/0") in {
        (row.dossier, row.about, row.field) for row in rows
    }


def test_awards_and_money_by_year(examples: Collection) -> None:
    rows = examples.awards_and_money()

    assert [(row.year, row.awards, row.money, row.unclear) for row in rows] == [
        (2020, Decimal(19), Decimal(0), 0),
        (2023, Decimal(0), Decimal(0), 1),
    ]


def test_money_in_unseen_programmes(programmes: Collection) -> None:
    (row,) = programmes.awards_and_money()

    assert (row.year, row.money, row.at_least) == (2020, Decimal(10**9), True)


def test_what_has_no_period(examples: Collection, programmes: Collection) -> None:
    rows = [*examples.without_period(), *programmes.without_period()]

    assert Counter(row.dossier for row in rows) == {
        "ha-giang": 2,
        "regulations": 2,
        "bac-kan": 1,
        "phu-tho-truong-hoc": 2,
    }
    assert [row.agreement for row in rows if row.left_open] == ["quy-che-cu"]


def test_what_nobody_reported_on(examples: Collection) -> None:
    rows = examples.unreported()

    assert Counter(row.dossier for row in rows) == {
        "ha-giang": 7,
        "khanh-hoa": 8,
        "nghe-an": 15,
        "tay-ninh": 8,
        "thanh-hoa": 9,
    }


def test_what_a_body_signed(examples: Collection) -> None:
    rows = examples.signed_by("Ban Tuyên giáo Tỉnh ủy Tây Ninh")

    sure = {(row.dossier, row.agreement) for row in rows if row.same}
    assert sure == {("tay-ninh", "phoi-hop-2023"), ("tay-ninh", "phoi-hop-2024")}


def test_what_a_province_signed(examples: Collection) -> None:
    assert {row.dossier for row in examples.signed_in("Hà Giang")} == {"ha-giang"}
    assert len(examples.signed_in("Hà Giang")) > 0
    assert examples.signed_in("Cà Mau") == []


def test_which_bodies_changed(examples: Collection) -> None:
    rows = examples.changed_bodies(date(2026, 1, 1))

    found = {(row.dossier, row.party): row.became for row in rows}
    assert found["ha-giang", "tinh-uy"] == ("Tỉnh ủy Tuyên Quang",)
    assert examples.changed_bodies(date(2020, 1, 1)) == []


def test_a_body_that_a_dossier_says_was_merged() -> None:
    old, new = Party(id="a", name="Ban A"), Party(id="b", name="Ban B", succeeds=("a",))

    (row,) = Collection.of([Dossier(id="x", parties=(old, new))]).changed_bodies(
        date(2020, 1, 1)
    )

    assert (row.party, row.became, row.known_from) == ("a", ("Ban B",), "record")


# The answers below were counted by hand in the JSON of the programmes.


def test_what_is_due_in_unseen_programmes(programmes: Collection) -> None:
    (row,) = programmes.due_between(date(2022, 1, 1), date(2022, 12, 31))

    assert (row.dossier, row.obligation, row.latest) == (
        "bac-kan",
        "to-trinh-som",
        None,
    )


def test_what_rests_on_what_was_replaced_in_unseen_programmes(
    programmes: Collection,
) -> None:
    """One regulation replaces another, but nothing rests on the older one."""
    assert programmes.resting_on_replaced() == []


def test_no_figure_is_counted_twice_at_two_times(
    examples: Collection, programmes: Collection
) -> None:
    assert examples.growth() == programmes.growth() == []


def test_which_bodies_changed_in_unseen_programmes(programmes: Collection) -> None:
    """Every single body of a province that was merged, and none of Cao Bằng."""
    rows = programmes.changed_bodies(date(2026, 1, 1))

    assert Counter(row.dossier for row in rows) == {
        "bac-kan": 9,
        "dong-nai-vinh-long": 5,
        "hoa-binh-quy-che": 2,
        "phu-tho-truong-hoc": 3,
    }


@pytest.mark.parametrize(
    ("province", "sides"),
    [
        ("Bắc Kạn", {"quy-che": 3}),
        ("Cao Bằng", {"dong-hanh": 2, "van-dong": 2, "ke-hoach-huyen": 1}),
        ("Đồng Nai", {"thoa-thuan": 1}),
        ("Vĩnh Long", {"thoa-thuan": 1}),
        ("Hòa Bình", {"quy-che": 2}),
        ("Phú Thọ", {"quy-che-cu": 2, "quy-che": 2}),
    ],
)
def test_what_provinces_signed_in_unseen_programmes(
    province: str, sides: dict[str, int], programmes: Collection
) -> None:
    rows = programmes.signed_in(province)

    assert Counter(row.agreement for row in rows) == sides


@pytest.mark.parametrize(
    ("body", "signed"),
    [
        ("UBND tỉnh Hòa Bình", [("hoa-binh-quy-che", True)]),
        # The day is not known, and the province had another extent before July 2025.
        ("UBND tỉnh Vĩnh Long", [("dong-nai-vinh-long", None)]),
        ("UBND tỉnh Cao Bằng", []),
    ],
)
def test_what_bodies_signed_in_unseen_programmes(
    body: str, signed: list[tuple[str, bool | None]], programmes: Collection
) -> None:
    rows = programmes.signed_by(body)

    assert [(row.dossier, row.same) for row in rows] == signed


def test_no_dossier_says_which_person_signed(
    examples: Collection, programmes: Collection
) -> None:
    named = [
        one.name
        for dossier in (*examples, *programmes)
        for one in dossier.appearances
        if one.name
    ]

    assert len(named) == 28
    assert not any(programmes.signed_by_person(one) for one in named)
    assert not any(examples.signed_by_person(one) for one in named)


def test_what_a_person_signed() -> None:
    signing = Act(kind=ActKind.SIGNING, agreement="ct")
    held = Dossier(
        id="x",
        agreements=(Agreement(id="ct"),),
        events=(Event(id="le-ky", acts=(signing,)),),
        appearances=(
            Appearance(
                id="a",
                event="le-ky",
                name="Trần Văn B",
                roles=(AppearanceRole.SIGNATORY,),
            ),
        ),
    )

    (row,) = Collection.of([held]).signed_by_person("TRẦN VĂN B")

    assert (row.agreement, row.who, row.same) == ("ct", "Trần Văn B", None)


def test_where_sources_disagree_in_unseen_programmes(programmes: Collection) -> None:
    """Of three texts on one regulation one names the committee, not its presidium."""
    (row,) = programmes.disagreements()

    assert (row.dossier, row.about, row.field) == (
        "bac-kan",
        "quy-che",
        "/parties/2/party",
    )


def test_what_nobody_reported_on_in_unseen_programmes(programmes: Collection) -> None:
    """Nothing is reported of two; two report without naming what they fulfil."""
    rows = programmes.unreported()

    assert Counter((row.dossier, row.reported) for row in rows) == {
        ("bac-kan", None): 3,
        ("phu-tho-truong-hoc", None): 4,
        ("dong-nai-vinh-long", False): 2,
        ("hoa-binh-quy-che", False): 2,
    }


def figures(*pairs: tuple[str, Quantity]) -> Collection:
    outcomes = tuple(
        Outcome(
            id=f"o{at}",
            kind=OutcomeKind.RESULT,
            text="Lớp tập huấn",
            quantity=quantity,
            period=parse_period(period),
        )
        for at, (period, quantity) in enumerate(pairs)
    )
    return Collection.of([Dossier(id="x", outcomes=outcomes)])


def classes(
    amount: int, comparator: Comparator = Comparator.EXACT, unit: str = "lớp"
) -> Quantity:
    return Quantity(amount=Decimal(amount), comparator=comparator, units=(unit,))


MORE, NEARLY = Comparator.MORE_THAN, Comparator.NEARLY


@pytest.mark.parametrize(
    ("before", "after", "grew"),
    [
        pytest.param(classes(7), classes(9), True, id="exact-figures"),
        pytest.param(classes(9), classes(7), False, id="fewer"),
        pytest.param(classes(7), classes(7), False, id="as-many"),
        pytest.param(classes(7), classes(9, MORE), True, id="more-than-a-higher-one"),
        pytest.param(classes(7, MORE), classes(9), None, id="from-more-than"),
        pytest.param(classes(7, NEARLY), classes(9), True, id="from-nearly"),
        pytest.param(classes(9), classes(7, NEARLY), False, id="to-nearly"),
    ],
)
def test_whether_a_figure_grew(
    before: Quantity,
    after: Quantity,
    grew: bool | None,  # noqa: FBT001 - a case
) -> None:
    (row,) = figures(("2024", after), ("2023", before)).growth()

    assert (row.earlier, row.later, row.grew) == ("o1", "o0", grew)


def test_figures_of_other_units_or_of_one_time_are_not_compared() -> None:
    assert (
        figures(("2023", classes(7)), ("2024", classes(9, unit="buổi"))).growth() == []
    )
    assert figures(("2023", classes(7)), ("2023", classes(9))).growth() == []


def resting(number: str, issued: str | None, by: str = "9-QĐ/TU") -> list[Dossier]:
    """Return a dossier that says what was replaced, and one that rests on a number."""
    old = Document(
        id="old",
        number=parse_number("30/2020/NĐ-CP"),
        kind=DocumentKind.DECREE,
    )
    new = Document(id="new", number=parse_number(by), supersedes=("old",))
    basis = Document(
        id="d",
        number=parse_number(number),
        issued=None if issued is None else parse_date(issued),
    )
    plan = Agreement(id="plan", bases=("d",))
    return [
        Dossier(id="x", documents=(old, new)),
        Dossier(id="y", documents=(basis,), agreements=(plan,)),
    ]


@pytest.mark.parametrize(
    ("number", "same"),
    [
        pytest.param("30/2020/NĐ-CP", [True], id="the-same-decree"),
        pytest.param("30/2021/NĐ-CP", [], id="of-another-year"),
        pytest.param("30/2020/QĐ-TTg", [], id="of-another-type"),
        pytest.param("30/2020/NĐ", [None], id="cut-short"),
    ],
)
def test_documents_are_compared_by_what_identifies_them(
    number: str, same: list[bool | None]
) -> None:
    rows = Collection.of(resting(number, None)).resting_on_replaced()

    assert [row.same for row in rows] == same


QUESTIONS = [
    ("due", "--from", "2024-01-01", "--until", "2024-12-31"),
    ("replaced",),
    ("growth",),
    ("changed", "--on", "2026-01-01"),
    ("body", "--name", "UBND tỉnh Hà Giang"),
    ("province", "--name", "Hà Giang"),
    ("person", "--name", "Nguyễn Văn A"),
    ("alive", "--on", "2024-05-01"),
    ("disagreements",),
    ("awards",),
    ("without-period",),
    ("unreported",),
]


@pytest.mark.parametrize("form", ["table", "csv", "json"])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one[0])
def test_every_question_can_be_asked_on_the_command_line(
    question: tuple[str, ...], form: str
) -> None:
    name, *options = question

    status, said = in_process("query", name, FILES[0], *options, "--format", form)

    assert status == 0
    if form == "json":
        assert all("dossier" in line for line in said.splitlines())
        assert all(map(json.loads, said.splitlines()))


def test_a_bad_file_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{", "utf-8")

    status, said, errors = in_process_with_errors(
        *ENGLISH,
        "query",
        "without-period",
        tmp_path / "bad.json",
        FILES[0],
        "--format",
        "csv",
    )

    assert (status, len(said.splitlines())) == (2, 3)
    assert "bad.json: no dossier" in errors


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["due"], "due needs --from, --until"),
        (["alive"], "alive needs --on"),
        (["body", "--name", "xyz"], "--name: "),
    ],
)
def test_what_is_missing_is_said(arguments: list[str], said: str) -> None:
    name, *options = arguments

    status, _, errors = in_process_with_errors(
        *ENGLISH, "query", name, FILES[0], *options
    )

    assert status == 2
    assert said in errors
