"""`validate` as a whole: order, limits, silence, cost."""

import pytest

from coordination import Agreement, Dossier, Obligation, Party, validate
from coordination.diagnostics.diagnostic import diagnose
from coordination.model.enumerations import ObligationForce
from coordination.validators.context import Context
from coordination.validators.rule import Rule
from coordination.validators.validate import findings
from tests.validators.cases import periods
from tests.validators.cases.case import BODIES, claim, dossier
from tests.validators.cases.claims import SEEN, SIGNED
from tests.validators.cases.ties import PROGRAMME, WITNESSED
from tests.validators.cases.times import REVERSED

MANY = 1_200


def test_an_empty_dossier_is_fine() -> None:
    report = validate(Dossier(id="empty"))

    assert report.ok
    assert len(report) == 0


def test_every_field_with_a_period_is_looked_at() -> None:
    found = validate(REVERSED).by_code()["period-ends-before-start"]

    assert [one.pointer for one in found] == [
        "/obligations/0/due/period",
        "/outcomes/0/period",
    ]


def test_an_organ_of_an_organ_of_a_party_is_bound() -> None:
    office = Party(id="office", name="Văn phòng", part_of="tt-hdnd")
    duty = Obligation(
        id="duty",
        agreement="programme",
        force=ObligationForce.AGREED,
        text="Báo cáo",
        bearers=("office",),
    )
    held = dossier(PROGRAMME, parties=(*BODIES, office), obligations=(duty,))

    assert "bearer-is-no-party" not in validate(held).by_code()


def test_a_claim_about_nothing_dangles_and_no_more() -> None:
    held = dossier(claims=(claim("nothing", "/title", "Kế hoạch"),))

    assert [(one.code, one.pointer) for one in validate(held)] == [
        ("dangling-reference", "/claims/0/about")
    ]


def test_a_witness_is_no_second_party() -> None:
    assert "agreement-without-second-party" in validate(WITNESSED).by_code()


@pytest.mark.parametrize(
    ("held", "code", "pointer"),
    [
        pytest.param(
            periods.BEGUN_BEFORE,
            "period-outside-parent",
            "/agreements/1/period",
            id="begun before its programme",
        ),
        pytest.param(
            periods.MEASURED_LATER,
            "outcome-outside-period",
            "/outcomes/0/as_of",
            id="measured on a later day",
        ),
        pytest.param(
            periods.NO_SUCH_DAY,
            "never-falls-due",
            "/obligations/0/due/recurrence/rule",
            id="30 February",
        ),
    ],
)
def test_other_ways_to_earn_a_code(held: Dossier, code: str, pointer: str) -> None:
    assert [one.pointer for one in validate(held).by_code()[code]] == [pointer]


def test_a_text_in_decomposed_letters_carries_its_quote() -> None:
    text = "Chie\u0302\u0300u 23/2"
    quote = dossier(
        events=(SIGNED,),
        claims=(
            type(SEEN)(
                source="page",
                about="signing",
                field="/part_of_day",
                quote="Chiều",
                start=0,
                end=7,
            ),
        ),
    )

    assert "quote-not-at-offset" not in validate(quote, texts={"page": text}).by_code()


def test_the_gravest_are_kept_and_the_rest_counted() -> None:
    plans = tuple(Agreement(id=f"p{n}", parties=()) for n in range(MANY))
    lost = Agreement(id="lost", parent="nowhere")

    report = validate(dossier(*plans, lost), limit=10)

    assert [one.code for one in report][:2] == [
        "dangling-reference",
        "agreement-without-second-party",
    ]
    assert len(report) == 11
    assert report.diagnostics[-1].code == "truncated"
    assert dict(report.diagnostics[-1].params) == {
        "shown": 10,
        "total": 2 * (MANY + 1),  # nor does any of them have a source
    }


def test_an_undeclared_code_is_a_bug_and_raises() -> None:
    sly = Rule(lambda _: iter([diagnose("empty-text")]), ("repeated-id",))

    with pytest.raises(RuntimeError, match="empty-text"):
        list(findings(Context(dossier=Dossier(id="a")), (sly,)))


def test_a_bug_in_a_rule_is_not_a_finding() -> None:
    broken = Rule(lambda _: iter([diagnose("no-such-code")]), ())

    with pytest.raises(KeyError):
        list(findings(Context(dossier=Dossier(id="a")), (broken,)))


def test_no_message_echoes_more_than_eighty_characters() -> None:
    plan = Agreement(id="a" * 64, parent="b" * 64)
    report = validate(dossier(plan, plan))

    assert len(report.errors) == 3
    assert all(
        len(one.message(language)) < 160 for one in report for language in ("vi", "en")
    )
