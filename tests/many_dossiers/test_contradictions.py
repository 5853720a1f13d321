"""What dossiers say against one another: failing, mended, silent."""

import json
import pickle
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, field, frozen
from hypothesis import given

from coordination import (
    Agreement,
    Document,
    Dossier,
    Outcome,
    Party,
    Quantity,
    dump_jsonl,
    dumps,
    load,
    parse_number,
    parse_period,
    validate,
)
from coordination.collections.collection import Collection
from coordination.collections.facts import facts_of
from coordination.collections.identities import identify_document, undated_key
from coordination.diagnostics.catalogue import across_codes, entry
from coordination.diagnostics.escaping import shorten_path
from coordination.model.document_key import DocumentKey, same_document
from coordination.model.enumerations import DocumentKind, Level, OutcomeKind
from coordination.model.party import Involvement
from coordination.model.period import Period
from coordination.model.quantity import Comparator
from coordination.model.waiver import Waiver
from coordination.strategies import dossiers
from coordination.validators.chosen_rules import CODES_ACROSS
from tests.adapters.commands import ROOT, in_process
from tests.shared_data import SHARED
from tests.validators.cases.case import day

EXAMPLES = sorted((ROOT / "examples" / "dossiers").glob("*.json"))
PROGRAMMES = SHARED / "eval" / "programmes" / "dossiers"

COMMITTEE = Party(id="ubnd", name="UBND tỉnh", place="Nghệ An")
FRONT = Party(id="mttq", name="Ủy ban MTTQ Việt Nam tỉnh Nghệ An")
DEPARTMENTS = Party(id="so", name="các sở, ngành", collective=True)


def document(  # noqa: PLR0913 - a document has that many parts
    number: str,
    issued: str | None = None,
    *,
    name: str = "d",
    title: str | None = None,
    issuer: str | None = None,
    kind: DocumentKind | None = DocumentKind.DECREE,
    supersedes: tuple[str, ...] | None = None,
) -> Document:
    return Document(
        id=name,
        number=parse_number(number),
        issued=None if issued is None else day(issued),
        kind=kind,
        title=title,
        issuer=issuer,
        supersedes=supersedes,
    )


def documents(*each: tuple[Document, ...]) -> tuple[Dossier, ...]:
    """Return a dossier for each of the groups: x, y, z."""
    return tuple(
        Dossier(id=name, documents=held)
        for name, held in zip("xyz", each, strict=False)
    )


def decree(issued: str, **more: Any) -> tuple[Document, ...]:  # noqa: ANN401 - by name
    return (document("30/2020/NĐ-CP", issued, **more),)


def plan(issued: str, issuer: str) -> tuple[Document, ...]:
    kind = DocumentKind.PLAN
    return (document("12/KH-UBND", issued, issuer=issuer, kind=kind),)


def agreed(
    name: str,
    *bodies: Party,
    outcomes: tuple[Outcome, ...] = (),
    **more: Any,  # noqa: ANN401 - by name
) -> Dossier:
    """Return a dossier with one agreement of bodies, the two of Nghệ An if none."""
    held = bodies or (COMMITTEE, FRONT)
    one = Agreement(
        id="ct",
        parties=tuple(Involvement(party=body.id) for body in held),
        **more,
    )
    return Dossier(id=name, parties=held, agreements=(one,), outcomes=outcomes)


SIGNED: dict[str, Any] = {
    "signed": day("2021-03-05"),
    "title": "Chương trình phối hợp số một",
}
NUMBERED: dict[str, Any] = {
    "number": parse_number("05/CTr-UBND-MTTQ"),
    "signed": day("2021-03-05"),
}
FIVE, THREE = parse_period("2021-2025"), parse_period("2021-2023")


def replaced(name: str, *pairs: tuple[str, str]) -> Dossier:
    """Return a dossier that says which decree of 2020 replaced which."""
    olds = dict.fromkeys(old for _, old in pairs)
    news = dict.fromkeys(new for new, _ in pairs)
    return Dossier(
        id=name,
        documents=tuple(
            document(
                f"{serial}/2020/NĐ-CP",
                name=f"d{serial}",
                supersedes=tuple(f"d{old}" for new, old in pairs if new == serial)
                or None,
            )
            for serial in (news | olds)
        ),
    )


def counted(
    name: str,
    period: Period,
    amount: int,
    comparator: Comparator = Comparator.EXACT,
    **more: Any,  # noqa: ANN401 - by name
) -> Dossier:
    quantity = Quantity(amount=Decimal(amount), comparator=comparator, units=("lớp",))
    quantity = evolve(quantity, **more)
    outcome = Outcome(
        id="o",
        agreement="ct",
        kind=OutcomeKind.RESULT,
        text="Lớp tập huấn",
        quantity=quantity,
        period=period,
    )
    return agreed(name, outcomes=(outcome,), **NUMBERED)


@frozen
class Case:
    """One code of the rules over a collection."""

    code: str
    fails: tuple[Dossier, ...]
    at: str
    also: tuple[str, ...]
    mended: tuple[Dossier, ...]
    silent: Mapping[str, tuple[Dossier, ...]] = field(factory=dict)


CASES = [
    Case(
        "number-with-two-dates",
        documents(decree("2020-03-05"), decree("2020-03-06")),
        "/y/documents/0/issued",
        ("/x/documents/0/issued",),
        mended=documents(decree("2020-03-05"), decree("2020-03-05")),
        silent={
            "a day within the month": documents(
                decree("2020-03-05"), decree("2020-03")
            ),
            "in one dossier": documents(
                (*decree("2020-03-05"), *decree("2020-03-06", name="e"))
            ),
            "plans of two provinces": documents(
                plan("2021-03-05", "UBND tỉnh Nghệ An"),
                plan("2021-03-06", "UBND tỉnh Hà Tĩnh"),
            ),
            "plans of nobody knows whom": documents(
                plan("2021-03-05", "UBND tỉnh"), plan("2021-03-06", "UBND tỉnh")
            ),
            "plans of two years": documents(
                plan("2021-03-05", "UBND tỉnh Nghệ An"),
                plan("2022-03-06", "UBND tỉnh Nghệ An"),
            ),
        },
    ),
    Case(
        "number-with-two-dates",
        documents(
            plan("2021-03-05", "UBND tỉnh Nghệ An"),
            plan("2021-03-06", "Uỷ ban nhân dân tỉnh Nghệ An"),
        ),
        "/y/documents/0/issued",
        ("/x/documents/0/issued",),
        mended=documents(
            plan("2021-03-05", "UBND tỉnh Nghệ An"),
            plan("2021-03-05", "Uỷ ban nhân dân tỉnh Nghệ An"),
        ),
    ),
    Case(
        "number-with-two-dates",
        (
            agreed("x", **NUMBERED),
            agreed("y", **NUMBERED | {"signed": day("2021-03-15")}),
        ),
        "/y/agreements/0/signed",
        ("/x/agreements/0/signed",),
        mended=(agreed("x", **NUMBERED), agreed("y", **NUMBERED)),
        silent={
            "of other parties": (
                agreed("x", **NUMBERED),
                agreed(
                    "y",
                    evolve(COMMITTEE, place="Hà Tĩnh"),
                    evolve(FRONT, name="Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh"),
                    **NUMBERED | {"signed": day("2021-03-15")},
                ),
            ),
            "another year, another register": (
                agreed("x", **NUMBERED),
                agreed("y", **NUMBERED | {"signed": day("2022-03-05")}),
            ),
            "with a party that stands for several": (
                agreed("x", COMMITTEE, DEPARTMENTS, **NUMBERED),
                agreed(
                    "y",
                    COMMITTEE,
                    DEPARTMENTS,
                    **NUMBERED | {"signed": day("2021-03-15")},
                ),
            ),
        },
    ),
    Case(
        "number-with-two-titles",
        documents(
            decree("2020-03-05", title="Về công tác văn thư"),
            decree("2020-03-05", title="Về tổ chức hội thi"),
        ),
        "/y/documents/0/title",
        ("/x/documents/0/title",),
        mended=documents(
            decree("2020-03-05", title="Về công tác văn thư"),
            decree("2020-03-05", title="về công tác văn thư"),
        ),
        silent={
            "a shorter one": documents(
                decree("2020-03-05", title="Nghị định về công tác văn thư"),
                decree("2020-03-05", title="Về công tác văn thư"),
            ),
        },
    ),
    Case(
        "agreement-told-differently",
        (
            agreed("x", period=FIVE, **SIGNED),
            agreed("y", period=THREE, **SIGNED),
        ),
        "/y/agreements/0/period",
        ("/x/agreements/0/period",),
        mended=(agreed("x", period=FIVE, **SIGNED), agreed("y", period=FIVE, **SIGNED)),
        silent={
            "no period there": (
                agreed("x", period=FIVE, **SIGNED),
                agreed("y", **SIGNED),
            ),
            "an open end": (
                agreed("x", period=FIVE, **SIGNED),
                agreed("y", period=Period.from_edtf("2021/.."), **SIGNED),
            ),
            "the same years one by one": (
                agreed("x", period=THREE, **SIGNED),
                agreed("y", period=Period.from_edtf("{2021,2022,2023}"), **SIGNED),
            ),
            "another title": (
                agreed("x", period=FIVE, **SIGNED),
                agreed("y", period=THREE, **SIGNED | {"title": "Quy chế"}),
            ),
            "signed on a day that is open": (
                agreed("x", period=FIVE, **SIGNED | {"signed": day("2021-03")}),
                agreed("y", period=THREE, **SIGNED | {"signed": day("2021-03")}),
            ),
        },
    ),
    Case(
        "agreement-told-differently",
        (
            agreed("x", effective=day("2021-04-01"), **NUMBERED),
            agreed("y", effective=day("2021-05-01"), **NUMBERED),
        ),
        "/y/agreements/0/effective",
        ("/x/agreements/0/effective",),
        mended=(
            agreed("x", effective=day("2021-04-01"), **NUMBERED),
            agreed("y", effective=day("2021-04"), **NUMBERED),
        ),
    ),
    Case(
        "replacement-was-replaced",
        (replaced("x", ("2", "1")), replaced("y", ("3", "2"))),
        "/x/documents/0/supersedes/0",
        ("/y/documents/0/supersedes/0",),
        mended=(replaced("x", ("2", "1"), ("3", "2")), replaced("y", ("3", "2"))),
        silent={
            "another document": (replaced("x", ("2", "1")), replaced("y", ("3", "1")))
        },
    ),
    Case(
        "cycle-across-dossiers",
        (
            replaced("x", ("2", "1")),
            replaced("y", ("3", "2")),
            replaced("z", ("1", "3")),
        ),
        "/x/documents/0/supersedes/0",
        ("/y/documents/0/supersedes/0", "/z/documents/0/supersedes/0"),
        mended=(
            replaced("x", ("2", "1")),
            replaced("y", ("3", "2")),
            replaced("z", ("3", "1")),
        ),
        silent={
            "in one dossier, which it is told of by itself": (
                replaced("x", ("2", "1"), ("1", "2")),
            )
        },
    ),
    Case(
        "figure-shrinks",
        (counted("x", THREE, 40), counted("y", FIVE, 35)),
        "/y/outcomes/0/quantity",
        ("/x/outcomes/0/quantity",),
        mended=(counted("x", THREE, 40), counted("y", FIVE, 45)),
        silent={
            "another beginning": (
                counted("x", THREE, 40),
                counted("y", parse_period("2022-2025"), 35),
            ),
            "nobody knows": (
                counted("x", THREE, 40, Comparator.NEARLY),
                counted("y", FIVE, 35),
            ),
            "a rate": (
                counted("x", THREE, 40, per="năm"),
                counted("y", FIVE, 35, per="năm"),
            ),
            "shares": (
                counted("x", THREE, 40, units=("%",)),
                counted("y", FIVE, 35, units=("%",)),
            ),
        },
    ),
]

CIRCLE = next(case for case in CASES if case.code == "cycle-across-dossiers")


def findings(held: tuple[Dossier, ...]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for one in Collection.of(held).validate():
        found.setdefault(one.code, []).append((one.pointer, one.related))
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.at}")
def test_fails_once_and_not_when_mended(case: Case) -> None:
    assert findings(case.fails).get(case.code) == [(case.at, case.also)]
    assert case.code not in findings(case.mended)


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        pytest.param(case, reason, id=f"{case.code}: {reason}")
        for case in CASES
        for reason in case.silent
    ],
)
def test_stays_silent(case: Case, reason: str) -> None:
    assert case.code not in findings(case.silent[reason])


def test_every_code_has_its_case() -> None:
    assert {case.code for case in CASES} == {row.code for row in across_codes.ENTRIES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.at}")
def test_is_told_in_both_languages(case: Case) -> None:
    (found,) = Collection.of(case.fails).validate(select=[case.code])

    assert found.severity == entry(case.code).severity
    assert "None" not in found.message("en") + found.message("vi")
    assert found.message("vi") != found.message("en")


def test_a_waiver_accepts_a_finding_and_is_not_unused() -> None:
    case = CASES[0]
    waiver = Waiver(code=case.code, pointer="/documents/0/issued", reason="bản gốc sai")
    accepting = case.fails[1].replace(waivers=(waiver,))

    report = Collection.of([case.fails[0], accepting]).validate()

    assert [one.reason for one in report.waived] == ["bản gốc sai"]
    assert "number-with-two-dates" not in report.by_code()
    assert "unused-waiver" not in validate(accepting).by_code()


def test_codes_are_chosen_as_for_one_dossier() -> None:
    held = Collection.of(CASES[0].fails)

    assert len(held.validate(ignore=["number"])) == 0
    assert not held.validate(severities={"number-with-two-dates": "error"}).ok
    with pytest.raises(ValueError, match="no code"):
        held.validate(select=["cycle-of-parents"])


#: The quotation of one regulation in three dossiers leaves a word out, or does not.
TITLES_OF_238 = [
    ("number-with-two-titles", "/regulations/documents/0/title"),
    ("number-with-two-titles", "/tay-ninh/documents/0/title"),
]


def test_what_real_dossiers_say_against_one_another() -> None:
    found = Collection.of(map(load, EXAMPLES)).validate()

    assert [(one.code, one.pointer) for one in found] == TITLES_OF_238


def test_unseen_programmes_say_nothing_more() -> None:
    if not PROGRAMMES.is_dir():
        pytest.skip("the programmes are not beside this checkout")
    held = Collection.of(map(load, [*EXAMPLES, *sorted(PROGRAMMES.glob("*.json"))]))

    assert [(one.code, one.pointer) for one in held.validate()] == TITLES_OF_238


def test_copies_of_real_dossiers_say_nothing_more() -> None:
    held = [load(path) for path in EXAMPLES]
    copies = [evolve(one, id=f"{one.id}-2") for one in held]

    found = Collection.of([*held, *copies]).validate()

    assert set(found.by_code()) == {"number-with-two-titles"}
    assert len(found) == 2 * len(TITLES_OF_238)


def test_a_body_below_a_province_is_known_with_its_province() -> None:
    def two(name: str, signed: str, province: str | None) -> Dossier:
        bodies = [
            Party(
                id=at,
                name=body,
                place="huyện Châu Thành",
                level=Level.DISTRICT,
                province=province,
            )
            for at, body in (("a", "UBND huyện"), ("b", "Ủy ban MTTQ Việt Nam huyện"))
        ]
        return agreed(name, *bodies, **NUMBERED | {"signed": day(signed)})

    def codes(one: str | None, other: str | None) -> list[str]:
        held = (two("x", "2021-03-05", one), two("y", "2021-03-06", other))
        return [found.code for found in Collection.of(held).validate()]

    assert codes("Tây Ninh", "Tây Ninh") == ["number-with-two-dates"]
    assert codes("Tây Ninh", "Long An") == []
    assert codes(None, None) == []


@given(dossiers())
def test_identities_are_those_of_the_library(held: Dossier) -> None:
    known: dict[object, DocumentKey] = {}
    for one in held.documents:
        identity, key = identify_document(one), undated_key(one)
        if identity is not None and key is not None:
            assert same_document(key, known.setdefault(identity, key)) is True


@given(dossiers())
def test_facts_are_smaller_than_their_dossier(held: Dossier) -> None:
    facts = facts_of(held)

    assert pickle.loads(pickle.dumps(facts)) == facts
    assert Collection.of([held]).validate().errors == ()
    assert len(dumps(held)) > 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_on_the_command_line_each_is_told_at_its_file(
    jobs: str, tmp_path: Path
) -> None:
    first, second = CASES[0].fails
    (tmp_path / "x.json").write_text(dumps(first), "utf-8")
    dump_jsonl([second, Dossier(id="other")], tmp_path / "many.jsonl")
    files = (tmp_path / "x.json", tmp_path / "many.jsonl")

    alone, together = (
        in_process("validate", "--language", "en", "--jobs", jobs, *options, *files)
        for options in ((), ("--together",))
    )

    assert "number-with-two-dates" not in alone[1]
    assert together[0] == 0
    lines = together[1].splitlines()
    at = lines.index(f"{shorten_path(str(files[1]))}:1: 1 warning")
    assert "is dated 2020-03-06 here and 2020-03-05 in x" in lines[at + 1]
    assert lines[at + 2] == "    1:1 /documents/0/issued"
    assert lines[-1] == "0 of 3 dossiers have errors"


@pytest.mark.parametrize("form", ["json", "sarif", "junit"])
def test_every_format_tells_it(form: str, tmp_path: Path) -> None:
    files = [tmp_path / f"{one.id}.json" for one in CIRCLE.fails]
    for one, path in zip(CIRCLE.fails, files, strict=True):
        path.write_text(dumps(one), "utf-8")

    status, said = in_process("validate", "--together", "--format", form, *files)

    assert status == 1
    assert "cycle-across-dossiers" in said


def test_what_was_known_last_time_is_not_told_again(tmp_path: Path) -> None:
    files = [tmp_path / f"{one.id}.json" for one in CIRCLE.fails]
    for one, path in zip(CIRCLE.fails, files, strict=True):
        path.write_text(dumps(one), "utf-8")
    _, said = in_process("validate", "--together", "--json", *files)
    (tmp_path / "known.jsonl").write_text(said, "utf-8")

    status, said = in_process(
        "validate", "--together", "--baseline", tmp_path / "known.jsonl", *files
    )

    assert status == 0
    assert "cycle-across-dossiers" not in said


def with_another_figure(held: Dossier) -> Dossier:
    (one,) = held.outcomes
    return held.replace(outcomes=(one, evolve(one, id="second", text="lớp mở mới")))


TWICE = {
    "two documents": [
        Dossier(
            id=name,
            documents=(
                document("1/2020/NĐ-CP", f"2020-03-0{at}", name="a"),
                document("2/2020/NĐ-CP", f"2020-05-0{at}", name="b"),
            ),
        )
        for at, name in enumerate(("x", "y"), start=1)
    ],
    "two that one document replaced": [
        replaced("x", ("3", "1"), ("3", "2")),
        replaced("y", ("4", "3")),
    ],
    "two figures": [
        with_another_figure(counted("x", THREE, 40)),
        with_another_figure(counted("y", FIVE, 35)),
    ],
}


@pytest.mark.parametrize("held", TWICE.values(), ids=TWICE.keys())
def test_two_findings_of_one_rule_have_two_fingerprints(
    held: list[Dossier], tmp_path: Path
) -> None:
    files = [tmp_path / f"{one.id}.json" for one in held]
    for one, path in zip(held, files, strict=True):
        path.write_text(dumps(one), "utf-8")

    _, said = in_process("validate", "--together", "--format", "sarif", *files)

    found: dict[str, list[str]] = {}
    for one in json.loads(said)["runs"][0]["results"]:
        (mark,) = one["partialFingerprints"].values()
        found.setdefault(one["ruleId"], []).append(mark)
    (marks,) = (found[code] for code in found if code in CODES_ACROSS)
    assert len(marks) == len(set(marks)) == 2


def test_a_baseline_names_what_is_new_on_the_same_pair(tmp_path: Path) -> None:
    held = TWICE["two documents"]
    files = [tmp_path / f"{one.id}.json" for one in held]
    second = [one.replace(documents=one.documents[1:]) for one in held]
    for one, path in zip(second, files, strict=True):
        path.write_text(dumps(one), "utf-8")
    _, said = in_process("validate", "--together", "--json", *files)
    (tmp_path / "known.jsonl").write_text(said, "utf-8")
    first = [one.replace(documents=one.documents[:1]) for one in held]
    for one, path in zip(first, files, strict=True):
        path.write_text(dumps(one), "utf-8")

    _, said = in_process(
        "validate", "--together", "--baseline", tmp_path / "known.jsonl", *files
    )

    assert "number-with-two-dates" in said
    assert "01/2020/NĐ-CP" in said


def test_an_error_among_others_fails_the_dossier_once(tmp_path: Path) -> None:
    faulty = CIRCLE.fails[0].replace(agreements=(Agreement(id="a", parent="none"),))
    held = [faulty, *CIRCLE.fails[1:]]
    dump_jsonl(held, tmp_path / "many.jsonl")

    status, said = in_process(
        "validate", "--together", "--language", "en", tmp_path / "many.jsonl"
    )

    assert status == 1
    assert said.splitlines()[-1] == "1 of 3 dossiers have errors"
