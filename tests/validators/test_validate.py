"""`validate` as a whole: order, limits, silence, cost."""

import pytest
from attrs import evolve

from coordination import Agreement, Dossier, Obligation, Party, validate
from coordination.diagnostics.diagnostic import diagnose
from coordination.model.enumerations import ObligationForce
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import list_wholes
from coordination.validators.validate import run_rules
from tests.validators.cases.case import BODIES, PAGE, claim, dossier
from tests.validators.cases.claims import SEEN, SIGNED
from tests.validators.cases.ties import PROGRAMME

MANY = 1_200


def test_an_empty_dossier_is_fine() -> None:
    report = validate(Dossier(id="empty"))

    assert report.ok
    assert len(report) == 0


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


def test_organs_of_organs_are_followed_sixteen_times() -> None:
    chain = [Party(id=f"p{n}", name="Tổ", part_of=f"p{n + 1}") for n in range(20)]

    assert list_wholes(dossier(parties=tuple(chain)).index, "p0") == [
        f"p{n}" for n in range(1, 17)
    ]


def test_a_claim_about_nothing_dangles_and_no_more() -> None:
    held = dossier(claims=(claim("nothing", "/title", "Kế hoạch"),))

    assert [(one.code, one.pointer) for one in validate(held)] == [
        ("dangling-reference", "/claims/0/about")
    ]


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


def test_a_text_that_no_file_could_hold_has_its_hash_too() -> None:
    held = dossier(sources=(evolve(PAGE, sha256="0" * 64),))

    assert "text-is-another" in validate(held, texts={"page": "\ud83d"}).by_code()


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

    with pytest.raises(RuntimeError, match=r"> does not declare .empty-text.$"):
        list(run_rules(RecordContext(dossier=Dossier(id="a")), (sly,)))


def test_a_bug_in_a_rule_is_not_a_finding() -> None:
    broken = Rule(lambda _: iter([diagnose("code-of-nobody")]), ())

    with pytest.raises(KeyError):
        list(run_rules(RecordContext(dossier=Dossier(id="a")), (broken,)))


def test_no_message_echoes_more_than_eighty_characters() -> None:
    plan = Agreement(id="a" * 64, parent="b" * 64)
    report = validate(dossier(plan, plan))

    assert len(report.errors) == 3
    assert all(
        len(one.message(language)) < 160 for one in report for language in ("vi", "en")
    )
