"""Renaming an id and merging two parties, with all that refers to them."""

from typing import Any

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
from coordination.frozen_json import JsonObject
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
        pytest.param("plan", "/parties/role", "c", "c", id="no-item-of-the-list"),
        pytest.param("plan", "/parties", 3, 3, id="a-number"),
        pytest.param(
            "day",
            "/acts/0",
            {"agreement": "c", "kind": "c"},
            JsonObject.of({"agreement": "ubnd", "kind": "c"}),
            id="the-member-that-is-an-id",
        ),
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
    ("old", "new", "code", "named"),
    [
        pytest.param("nobody", "x", ("no-such-id", ""), "nobody", id="unknown"),
        pytest.param(
            "a", "plan", ("id-taken", "/id"), "plan", id="taken-by-another-class"
        ),
        pytest.param("a", "a", ("id-taken", "/id"), "a", id="the-same"),
        pytest.param("a", "Sở A", ("not-an-identifier", "/id"), None, id="no-id"),
    ],
)
def test_renaming_is_refused(
    old: str, new: str, code: tuple[str, str], named: str | None
) -> None:
    with pytest.raises(InvalidValueError) as error:
        HELD.rename(old, new)

    assert codes(error) == [code]
    assert error.value.diagnostics[0].params.get("id") == named


def test_collections_without_the_id_are_not_built_anew() -> None:
    renamed, merged = HELD.rename("he", "ba"), HELD.merge("a", "b")

    assert renamed.parties is HELD.parties
    assert renamed.claims is not HELD.claims
    assert merged.sources is HELD.sources
    assert merged.events is HELD.events


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

    assert held.merge("b", "a").parties == (Party(id="b", name="B", names=("A",)),)


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
    assert error.value.diagnostics[0].params["id"] in (kept, other)


def join(one: Party, two: Party, *claims: Claim) -> Dossier:
    """Merge two parties of a dossier that has two more."""
    above = (Party(id="c", name="C"), Party(id="d", name="D"))
    page = Source(id="page", kind=SourceKind.ARTICLE)
    held = Dossier(id="one", sources=(page,), parties=(one, two, *above), claims=claims)
    return held.merge(one.id, two.id)


@pytest.mark.parametrize(
    ("one", "two", "merged"),
    [
        pytest.param(
            {"name": "A"}, {"name": "A"}, {"name": "A"}, id="of-one-name-no-other"
        ),
        pytest.param(
            {"name": "A", "names": ()},
            {"name": "A"},
            {"name": "A", "names": ()},
            id="it-stays-stated-that-there-is-no-other-name",
        ),
        pytest.param(
            {"name": "A", "names": ("Z",)},
            {"name": "B", "names": ("A", "Z")},
            {"name": "A", "names": ("Z", "B")},
            id="each-name-once",
        ),
        pytest.param(
            {"name": "A", "succeeds": ("c",)},
            {"name": "A", "succeeds": ("d", "c")},
            {"name": "A", "succeeds": ("c", "d")},
            id="both-succeed-others",
        ),
        pytest.param(
            {"name": "A"},
            {"name": "A", "succeeds": ("d",)},
            {"name": "A", "succeeds": ("d",)},
            id="only-the-other-succeeds",
        ),
        pytest.param(
            {"name": "A", "succeeds": ("c",)},
            {"name": "A"},
            {"name": "A", "succeeds": ("c",)},
            id="only-the-kept-one-succeeds",
        ),
        pytest.param(
            {"name": "A", "part_of": "c"},
            {"name": "A"},
            {"name": "A", "part_of": "c"},
            id="the-kept-one-is-part-of-another",
        ),
        pytest.param(
            {"name": "A", "part_of": "b"},
            {"name": "A", "part_of": "c"},
            {"name": "A", "part_of": "c"},
            id="part-of-the-other-which-is-part-of-another",
        ),
        pytest.param(
            {"name": "A", "part_of": "c"},
            {"name": "A", "part_of": "a"},
            {"name": "A", "part_of": "c"},
            id="the-other-is-part-of-it",
        ),
        pytest.param(
            {"name": "A", "succeeds": ()},
            {"name": "A", "succeeds": ("a",)},
            {"name": "A", "succeeds": ()},
            id="it-stays-stated-that-it-succeeds-none",
        ),
    ],
)
def test_a_merged_party_says_what_both_said(
    one: dict[str, Any], two: dict[str, Any], merged: dict[str, Any]
) -> None:
    held = join(Party(id="a", **one), Party(id="b", **two))

    assert held["a"] == Party(id="a", **merged)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(
            {"part_of": "c"},
            {"part_of": "d"},
            {"/part_of": ("c", "d")},
            id="parts-of-two-bodies",
        ),
        pytest.param(
            {"part_of": "b", "collective": True},
            {"part_of": "c"},
            {"/collective": ("True", "False")},
            id="one-of-several-bodies",
        ),
        pytest.param(
            {"place": "a"},
            {"place": "Y"},
            {"/place": ("a", "Y")},
            id="a-place-that-reads-like-the-id",
        ),
        pytest.param(
            {"kind": PartyKind.POLICE},
            {"kind": PartyKind.DEPARTMENT},
            {"/kind": ("police", "department")},
            id="kinds-by-their-codes",
        ),
    ],
)
def test_a_refused_merger_says_what_each_says(
    one: dict[str, Any],
    two: dict[str, Any],
    expected: dict[str, tuple[str, str]],
) -> None:
    with pytest.raises(InvalidValueError) as error:
        join(Party(id="a", name="A", **one), Party(id="b", name="B", **two))

    assert {
        found.pointer: (found.params["got"], found.params["other"])
        for found in error.value.diagnostics
    } == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        pytest.param("/name", "/name", id="the-name-of-both"),
        pytest.param("/names/0", "/names/1", id="another-name"),
        pytest.param("/names/1", "/names/1", id="behind-the-last-name"),
        pytest.param("/names/0/x", "/names/0/x", id="below-a-name"),
        pytest.param("/names/-", "/names/-", id="no-number"),
        pytest.param("/names", "/names", id="all-names"),
        pytest.param("/succeeds/0", "/succeeds/0", id="in-another-list"),
    ],
)
def test_a_claim_on_a_name_goes_where_the_name_is(field: str, expected: str) -> None:
    held = join(
        Party(id="a", name="A", names=("Z",)),
        Party(id="b", name="A", names=("B",)),
        claim("b", field),
    )

    assert [(one.about, one.field) for one in held.claims] == [("a", expected)]


@pytest.mark.parametrize(
    ("about", "field", "expected"),
    [
        pytest.param("b", "/succeeds/0", "/succeeds/2", id="behind-those-of-the-kept"),
        pytest.param("b", "/succeeds/1", "/succeeds/0", id="both-succeed-it"),
        pytest.param("b", "/succeeds/2", None, id="it-succeeds-the-kept"),
        pytest.param("a", "/succeeds/0", "/succeeds/0", id="the-first-of-the-kept"),
        pytest.param("a", "/succeeds/1", None, id="the-kept-succeeds-it"),
        pytest.param("a", "/succeeds/2", "/succeeds/1", id="behind-what-is-gone"),
        pytest.param("a", "/succeeds", "/succeeds", id="the-whole-list"),
        pytest.param("b", "/succeeds/9", "/succeeds/9", id="behind-the-last"),
        pytest.param("b", "/succeeds/3", "/succeeds/3", id="right-behind-the-last"),
        pytest.param("b", "/succeeds/-", "/succeeds/-", id="no-number"),
        pytest.param("b", "/succeeds/0/x", "/succeeds/2/x", id="below-a-body"),
        pytest.param("a", "/part_of", "/part_of", id="the-body-above"),
        pytest.param("b", "/part_of", None, id="it-is-part-of-the-kept"),
    ],
)
def test_a_claim_on_another_body_goes_where_the_body_is(
    about: str, field: str, expected: str | None
) -> None:
    held = join(
        Party(id="a", name="A", part_of="c", succeeds=("c", "b", "e")),
        Party(id="b", name="A", part_of="a", succeeds=("d", "c", "a")),
        claim(about, field),
    )

    assert held["a"] == Party(id="a", name="A", part_of="c", succeeds=("c", "e", "d"))
    fields = [one.field for one in held.claims]
    assert fields == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("field", "stays"),
    [
        pytest.param("/succeeds", False, id="the-list"),
        pytest.param("/succeeds/0", False, id="its-item"),
        pytest.param("/place", True, id="another-field"),
    ],
)
def test_no_claim_stays_on_a_list_that_is_gone(field: str, *, stays: bool) -> None:
    held = join(
        Party(id="a", name="A", succeeds=("b",)),
        Party(id="b", name="A"),
        claim("a", field),
    )

    assert held["a"] == Party(id="a", name="A")
    assert [one.field for one in held.claims] == ([field] if stays else [])


@pytest.mark.parametrize(
    ("one", "field"),
    [
        pytest.param(Party(id="a", name="A"), "/part_of", id="left-open"),
        pytest.param(
            Party(id="a", name="A", succeeds=()), "/succeeds", id="stated-to-be-none"
        ),
    ],
)
def test_a_claim_on_what_names_no_body_stays(one: Party, field: str) -> None:
    held = join(one, Party(id="b", name="A", part_of="c"), claim("a", field))

    assert [one.field for one in held.claims] == [field]


@pytest.mark.parametrize("field", ["/name", "/names/0"])
def test_a_claim_on_a_name_where_there_are_no_others(field: str) -> None:
    held = join(Party(id="a", name="A"), Party(id="b", name="A"), claim("b", field))

    assert held.claims[0].field == field


@pytest.mark.parametrize(
    ("about", "field"),
    [
        pytest.param("day", "/acts/0/kind", id="in-a-list-without-it"),
        pytest.param("plan", "/bases/0", id="in-another-list-beside-it"),
        pytest.param("plan", "/parties/3", id="behind-the-last-item"),
        pytest.param("plan", "/parties/x/role", id="at-no-item"),
        pytest.param("plan", "/parties", id="on-the-whole-list"),
    ],
)
def test_other_claims_stay_on_their_fields(about: str, field: str) -> None:
    held = HELD.add(claim(about, field)).merge("a", "b")

    assert held.claims[-1].field == field


def test_offices_in_both_bodies_stay_two() -> None:
    both = tuple(Position(title="Giám đốc", party=party) for party in ("a", "b"))
    held = HELD.replace(
        appearances=(Appearance(id="he", event="day", positions=both),)
    ).merge("a", "b")

    assert held.appearances[0].positions == (Position(title="Giám đốc", party="a"),) * 2


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
