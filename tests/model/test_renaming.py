"""Renaming an id and merging two parties, with all that refers to them."""

import pytest

from coordination import (
    Agreement,
    Appearance,
    Claim,
    Dossier,
    Event,
    InvalidValueError,
    Obligation,
    Party,
    Source,
)
from coordination.kinds import (
    ActKind,
    ObligationForce,
    PartyKind,
    PartyRole,
    SourceKind,
)
from coordination.model.event import Act, Position
from coordination.model.party import Involvement


def claim(about: str, field: str, reading: object = None) -> Claim:
    return Claim(
        source="page",
        about=about,
        field=field,
        quote="x",
        start=0,
        end=1,
        reading=reading,
    )


def signs(party: str) -> Involvement:
    return Involvement(party=party, role=PartyRole.SIGNATORY)


HELD = Dossier(
    id="one",
    sources=(Source(id="page", kind=SourceKind.ARTICLE),),
    parties=(
        Party(id="a", name="Sở A", names=("A",), kind=PartyKind.DEPARTMENT),
        Party(id="b", name="Sở B", names=("B", "A"), place="Sơn Hải", part_of="c"),
        Party(id="c", name="UBND tỉnh"),
    ),
    agreements=(
        Agreement(id="plan", parties=(signs("a"), signs("c"), signs("b")), bases=()),
    ),
    obligations=(
        Obligation(
            id="duty",
            force=ObligationForce.AGREED,
            text="x",
            agreement="plan",
            bearers=("b", "a", "c"),
        ),
    ),
    events=(Event(id="day", acts=(Act(kind=ActKind.SIGNING, agreement="plan"),)),),
    appearances=(
        Appearance(
            id="he", event="day", positions=(Position(title="Giám đốc", party="b"),)
        ),
    ),
    claims=(
        claim("a", "/name"),
        claim("b", "/name"),
        claim("b", "/names/0"),
        claim("b", "/names/1"),
        claim("b", "/place"),
        claim("plan", "/parties/1/party", "c"),
        claim("plan", "/parties/2", {"party": "b", "role": "signatory"}),
        claim("plan", "/parties", {"count": 3}),
        claim("duty", "/bearers/2"),
        claim("duty", "/text", "b"),
        claim("he", "/positions/0/party", "b"),
    ),
)


def codes(error: pytest.ExceptionInfo[InvalidValueError]) -> list[tuple[str, str]]:
    return [(one.code, one.pointer) for one in error.value.diagnostics]


def test_an_id_is_renamed_wherever_it_is() -> None:
    held = HELD.rename("b", "so-b")

    assert held["so-b"].id == "so-b"
    assert held.agreements[0].parties == (signs("a"), signs("c"), signs("so-b"))
    assert held.obligations[0].bearers == ("so-b", "a", "c")
    assert held.appearances[0].positions == (Position(title="Giám đốc", party="so-b"),)
    assert [one.about for one in held.claims[1:5]] == ["so-b"] * 4
    assert (
        held.claims[6].reading
        == claim("x", "/x", {"party": "so-b", "role": "signatory"}).reading
    )
    assert held.claims[10].reading == "so-b"


def test_what_only_reads_like_the_id_stays() -> None:
    held = HELD.rename("b", "so-b")

    assert held.claims[9].reading == "b"
    assert held.agreements[0].bases == ()


@pytest.mark.parametrize(
    ("about", "field", "before", "after"),
    [
        pytest.param("b", "/part_of", "c", "ubnd", id="one-id"),
        pytest.param("duty", "/bearers", ["a", "c"], ("a", "ubnd"), id="list"),
        pytest.param("duty", "/bearers/2", "c", "ubnd", id="item"),
        pytest.param("duty", "/text", "c", "c", id="text"),
        pytest.param("plan", "/parties/1/role", "c", "c", id="role"),
        pytest.param("nobody", "/part_of", "c", "c", id="about-nothing"),
        pytest.param("b", "", "c", "c", id="whole-entity"),
    ],
)
def test_readings_that_say_an_id_are_renamed(
    about: str, field: str, before: object, after: object
) -> None:
    held = HELD.add(claim(about, field, before)).rename("c", "ubnd")

    assert held.claims[-1].reading == after


def test_a_source_is_renamed_in_its_claims() -> None:
    assert {one.source for one in HELD.rename("page", "bao").claims} == {"bao"}


def test_renaming_back_is_as_before() -> None:
    for old in ("page", "a", "plan", "duty", "day", "he"):
        assert HELD.rename(old, "new-id").rename("new-id", old) == HELD


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        pytest.param("nobody", "x", "no-such-id", id="unknown"),
        pytest.param("a", "plan", "id-taken", id="taken-by-another-class"),
        pytest.param("a", "a", "id-taken", id="the-same"),
        pytest.param("a", "Sở A", "not-an-identifier", id="no-id"),
    ],
)
def test_renaming_is_refused(old: str, new: str, code: str) -> None:
    with pytest.raises(InvalidValueError) as error:
        HELD.rename(old, new)

    assert [one for one, _ in codes(error)] == [code]


def test_two_parties_become_one() -> None:
    held = HELD.merge("a", "b")

    assert held["a"] == Party(
        id="a",
        name="Sở A",
        names=("A", "Sở B", "B"),
        kind=PartyKind.DEPARTMENT,
        place="Sơn Hải",
        part_of="c",
    )
    assert "b" not in held
    assert held.agreements[0].parties == (signs("a"), signs("c"))
    assert held.obligations[0].bearers == ("a", "c")
    assert held.appearances[0].positions == (Position(title="Giám đốc", party="a"),)


def test_claims_go_where_their_words_belong() -> None:
    held = HELD.merge("a", "b")

    assert [(one.about, one.field) for one in held.claims] == [
        ("a", "/name"),
        ("a", "/names/1"),
        ("a", "/names/2"),
        ("a", "/names/0"),
        ("a", "/place"),
        ("plan", "/parties/1/party"),
        ("plan", "/parties/0"),
        ("plan", "/parties"),
        ("duty", "/bearers/1"),
        ("duty", "/text"),
        ("he", "/positions/0/party"),
    ]
    assert held.claims[10].reading == "a"


def test_an_organ_that_merges_with_its_body_is_no_part_of_itself() -> None:
    held = Dossier(
        id="one",
        parties=(
            Party(id="a", name="A", part_of="b"),
            Party(id="b", name="B", succeeds=("a",)),
        ),
    )

    assert held.merge("b", "a").parties == (
        Party(id="b", name="B", names=("A",), succeeds=()),
    )


@pytest.mark.parametrize(
    ("kept", "other", "expected"),
    [
        pytest.param("a", "nobody", [("no-such-id", "/other")], id="unknown"),
        pytest.param("plan", "a", [("no-such-id", "/kept")], id="no-party"),
        pytest.param("a", "a", [("id-taken", "/other")], id="with-itself"),
    ],
)
def test_merging_is_refused(
    kept: str, other: str, expected: list[tuple[str, str]]
) -> None:
    with pytest.raises(InvalidValueError) as error:
        HELD.merge(kept, other)

    assert codes(error) == expected


def test_parties_that_differ_are_not_merged() -> None:
    held = Dossier(
        id="one",
        parties=(
            Party(id="a", name="A", kind=PartyKind.DEPARTMENT, place="X"),
            Party(id="b", name="B", kind=PartyKind.POLICE, place="Y", part_of="a"),
        ),
    )

    with pytest.raises(InvalidValueError) as error:
        held.merge("a", "b")

    assert codes(error) == [("merged-differ", "/kind"), ("merged-differ", "/place")]


def test_what_refers_to_an_id() -> None:
    assert HELD.references_to("b") == (
        "/agreements/0/parties/2/party",
        "/obligations/0/bearers/0",
        "/appearances/0/positions/0/party",
    )
    assert len(HELD.references_to("page")) == len(HELD.claims)
    assert HELD.references_to("he") == ()
