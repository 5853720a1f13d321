"""What misleads a reader of the real texts does not stand in the dossiers."""

from pathlib import Path

import pytest

from coordination import Agreement, Dossier, Obligation, load
from coordination.frozen_json import freeze
from coordination.model.document import Document
from coordination.model.enumerations import AgreementKind, AgreementMode, ClaimPart
from coordination.model.event import Appearance
from coordination.model.outcome import Outcome
from tests.dossiers.examples import DOSSIERS, EXAMPLES


def _dossier(name: str) -> Dossier:
    return load(EXAMPLES / "dossiers" / f"{name}.json")


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
def test_chrome_holds_nothing(path: Path) -> None:
    parts = {claim.part for claim in load(path).claims}
    assert ClaimPart.BODY in parts
    assert ClaimPart.CHROME not in parts


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("thanh-hoa", "XXXX-02-23"),
        ("tay-ninh", "XXXX-05-04"),
        ("ha-giang", "XXXX-07-12"),
        ("khanh-hoa", "2022-02-24"),
    ],
)
def test_a_missing_year_stays_missing(name: str, date: str) -> None:
    dossier = _dossier(name)
    assert [str(event.date) for event in dossier.events] == [date]


def test_a_number_written_in_the_other_style_is_the_same_number() -> None:
    written = [
        claim.quote
        for claim in _dossier("regulations").claims_about("qd-238", "/number")
    ]
    assert sorted(set(written)) == ["238-QĐ/TW", "238/QĐ-TW"]
    numbers = {
        document.number
        for name in ("tay-ninh", "ha-giang", "khanh-hoa", "regulations")
        for document in _dossier(name).documents
        if document.id == "qd-238"
    }
    assert {str(number) for number in numbers} == {"238-QĐ/TW"}
    assert len(numbers) == 1


def test_two_grantors_of_one_award_both_stand() -> None:
    dossier = _dossier("tay-ninh")
    award = dossier["bang-khen"]
    assert isinstance(award, Outcome)
    assert award.by is None
    readings = [claim.reading for claim in dossier.claims_about("bang-khen", "/by/0")]
    assert readings == ["ubnd-bac-ninh", "ubnd"]


def test_a_figure_keeps_its_comparator_and_its_units() -> None:
    outcome = _dossier("tay-ninh")["tin-bai"]
    assert isinstance(outcome, Outcome)
    assert str(outcome.quantity) == "more-than 24550 tin, bài, phóng sự, video"


def test_four_programmes_or_one_stays_open() -> None:
    programme = _dossier("ha-giang")["chuong-trinh-moi"]
    assert isinstance(programme, Agreement)
    assert programme.mode is None
    assert len(programme.parties or ()) == 5


def test_an_office_may_be_the_third_of_one_person() -> None:
    chair = _dossier("ha-giang")["vu-manh-ha"]
    assert isinstance(chair, Appearance)
    assert len(chair.positions or ()) == 3


def test_two_numbered_plans_are_what_a_report_calls_a_programme() -> None:
    plans = [
        plan
        for plan in _dossier("thanh-hoa").children("chuong-trinh-2021", Agreement)
        if plan.number is not None
    ]
    assert [str(plan.number) for plan in plans] == [
        "84-KH/HĐND-BTGTU",
        "81-KH/UBND-BTGTU",
    ]
    assert {plan.kind for plan in plans} == {AgreementKind.PLAN}


def test_a_caption_printed_twice_is_one_agreement() -> None:
    dossier = _dossier("thanh-hoa")
    assert sum(str(one.period) == "2024" for one in dossier.agreements) == 1
    assert len(dossier.claims_about("ke-hoach-2024", "/parties/1")) == 2


def test_a_term_belongs_to_the_reference_before_it() -> None:
    dossier = _dossier("nghe-an")
    terms = {one.id: one.term for one in dossier.documents if one.number is not None}
    assert {name: str(term) for name, term in terms.items() if term} == {"nq-26": "XI"}


def test_six_plenum_resolutions_are_six() -> None:
    dossier = _dossier("nghe-an")
    outcome = dossier["van-ban-trung-uong"]
    assert isinstance(outcome, Outcome)
    named = [dossier[one] for one in outcome.documents or ()]
    documents = [one for one in named if isinstance(one, Document)]
    plenums = [one.title for one in documents if str(one.term) == "XIII"]
    assert plenums == [f"Nghị quyết Hội nghị Trung ương {n}" for n in range(1, 7)]


def test_years_listed_are_a_set() -> None:
    outcome = _dossier("nghe-an")["van-ban-trung-uong"]
    assert isinstance(outcome, Outcome)
    assert str(outcome.period) == "{2020,2021,2022}"


def test_seven_plans_hang_beneath_one_programme() -> None:
    dossier = _dossier("khanh-hoa")
    plans = dossier.children("chuong-trinh-2022", Agreement)
    counts = dossier.claims_about("chuong-trinh-2022", "/agreements")
    assert len(plans) == 7
    assert {plan.mode for plan in plans} == {AgreementMode.BILATERAL}
    assert [claim.reading for claim in counts] == [freeze({"count": 7})] * 2


def test_four_numbered_contents_are_four() -> None:
    contents = _dossier("khanh-hoa").children("chuong-trinh-2022", Obligation)
    assert sorted({one.ordinal for one in contents if one.ordinal}) == [1, 2, 3, 4]


def test_nothing_superseded_is_stated() -> None:
    programme = _dossier("khanh-hoa")["chuong-trinh-2022"]
    assert isinstance(programme, Agreement)
    assert programme.supersedes == ()


def test_shortcomings_are_listed_named_or_not_reported() -> None:
    told = {
        name: [
            one.text is not None
            for one in _dossier(name).outcomes
            if one.kind == "shortcoming"
        ]
        for name in ("tay-ninh", "ha-giang", "khanh-hoa")
    }
    assert told == {"tay-ninh": [True] * 3, "ha-giang": [False], "khanh-hoa": []}
