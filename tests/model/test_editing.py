"""Adding entities to a dossier, and removing them with what refers to them."""

import attrs
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
from coordination.model.editing import COLLECTION_OF
from coordination.model.enumerations import (
    ActKind,
    ObligationForce,
    PartyRole,
    SourceKind,
)
from coordination.model.event import Act, Position
from coordination.model.party import Involvement
from coordination.model.references import LINKS


def claim(about: str, field: str, source: str = "page") -> Claim:
    return Claim(source=source, about=about, field=field, quote="x", start=0, end=1)


def signs(party: str) -> Involvement:
    return Involvement(party=party, role=PartyRole.SIGNATORY)


HELD = Dossier(
    id="one",
    sources=(Source(id="page", kind=SourceKind.ARTICLE),),
    parties=(
        Party(id="a", name="A"),
        Party(id="b", name="B", part_of="a"),
        Party(id="c", name="C"),
    ),
    agreements=(Agreement(id="plan", parties=(signs("a"), signs("b"), signs("c"))),),
    obligations=(
        Obligation(
            id="duty", force=ObligationForce.AGREED, text="x", bearers=("a",), role=None
        ),
    ),
    events=(Event(id="day", acts=(Act(kind=ActKind.SIGNING, agreement="plan"),)),),
    appearances=(
        Appearance(
            id="he",
            event="day",
            positions=(Position(title="Giám đốc", party="c"),),
        ),
    ),
    claims=(
        claim("plan", "/parties/0/party"),
        claim("plan", "/parties/2/party"),
        claim("plan", "/period"),
        claim("b", "/part_of"),
        claim("b", "/name"),
        claim("duty", "/bearers"),
        claim("he", "/positions/0/party"),
        claim("he", "/positions/0/title"),
    ),
)


def fields(dossier: Dossier) -> list[tuple[str, str]]:
    return [(one.about, one.field) for one in dossier.claims]


def codes(error: pytest.ExceptionInfo[InvalidValueError]) -> list[str]:
    return [one.code for one in error.value.diagnostics]


def test_members_go_to_the_end_of_their_collections() -> None:
    more = claim("d", "/name")

    held = HELD.add(Party(id="d", name="D"), more, Agreement(id="other"))

    assert held.parties[-1].id == "d"
    assert held.claims[-1] is more
    assert held.agreements[-1].id == "other"
    assert "d" not in HELD


@pytest.mark.parametrize(
    "members",
    [
        pytest.param([Party(id="a", name="A")], id="id-of-the-same-class"),
        pytest.param([Agreement(id="a")], id="id-of-another-class"),
        pytest.param([Party(id="d", name="D")] * 2, id="twice-in-one-call"),
    ],
)
def test_an_id_that_is_there_is_not_added(members: list[Party]) -> None:
    with pytest.raises(InvalidValueError) as error:
        HELD.add(*members)

    assert codes(error) == ["id-taken"]
    (found,) = error.value.diagnostics
    assert found.pointer == "/id"
    assert f"the id {members[0].id} is already" in found.message("en")


def test_several_members_of_one_collection_keep_their_order() -> None:
    held = HELD.add(Party(id="d", name="D"), Agreement(id="e"), Party(id="f", name="F"))

    assert [one.id for one in held.parties] == ["a", "b", "c", "d", "f"]


def test_what_nothing_refers_to_goes_with_its_claims() -> None:
    held = HELD.remove("he")

    assert held.appearances == ()
    assert [about for about, _ in fields(held) if about == "he"] == []
    assert len(held.claims) == len(HELD.claims) - 2


def test_what_goes_together_needs_nothing_cleared() -> None:
    assert HELD.remove("he", "day").events == ()


@pytest.mark.parametrize(
    ("identifier", "code"),
    [
        pytest.param("nobody", "no-such-id", id="unknown-id"),
        pytest.param("a", "still-referred-to", id="in-lists-and-fields"),
        pytest.param("plan", "still-referred-to", id="in-an-item-of-a-list"),
        pytest.param("day", "still-referred-to", id="in-a-field-that-has-to-be-there"),
        pytest.param("page", "still-referred-to", id="source-of-claims"),
    ],
)
def test_what_something_refers_to_stays(identifier: str, code: str) -> None:
    with pytest.raises(InvalidValueError) as error:
        HELD.remove(identifier)

    assert codes(error) == [code]
    assert identifier in error.value.diagnostics[0].message("en").split()


def test_the_refusal_names_the_places() -> None:
    with pytest.raises(InvalidValueError, match=r"/parties/1/part_of, /agreements/0"):
        HELD.remove("a")


def page(*about: str) -> Dossier:
    """Hold a claim on each of ``about``, all of one source."""
    return Dossier(
        id="two",
        sources=HELD.sources,
        parties=tuple(Party(id=one, name=one) for one in about),
        claims=tuple(claim(one, "/name") for one in about),
    )


@pytest.mark.parametrize(
    ("count", "end"),
    [
        pytest.param(5, "/claims/3/source, /claims/4/source", id="all-of-five"),
        pytest.param(6, "/claims/4/source, …", id="five-of-six"),
    ],
)
def test_the_refusal_names_five_places_at_most(count: int, end: str) -> None:
    with pytest.raises(InvalidValueError) as error:
        page(*(f"p{at}" for at in range(count))).remove("page")

    places = error.value.diagnostics[0].params.get("places")
    assert str(places).endswith(end)


def test_the_refusal_names_all_that_was_to_go() -> None:
    with pytest.raises(InvalidValueError, match=r"a, c is still referred to at /"):
        HELD.remove("a", "c")


def test_a_claim_that_goes_too_holds_no_source() -> None:
    assert page("x").remove("page", "x").claims == ()


def test_collections_without_what_goes_are_not_built_anew() -> None:
    held = HELD.remove("he")

    assert held.parties is HELD.parties
    assert held.appearances is not HELD.appearances


def test_claims_behind_those_that_go_stay_as_they_are() -> None:
    whole = page("x", "y", "z")
    held = whole.remove("y")

    assert [one.about for one in held.claims] == ["x", "z"]
    assert held.claims[1] is whole.claims[2]


def test_a_claim_on_a_whole_list_stays_while_something_is_in_it() -> None:
    held = HELD.add(claim("plan", "/parties")).remove("a", clear_references=True)

    assert ("plan", "/parties") in fields(held)


def test_nothing_has_to_refer_to_what_has_to_refer_to_something() -> None:
    """So one look at the dossier finds all that cannot be without what goes."""
    needing = {
        (kind, target)
        for kind, links in LINKS.items()
        for link in links
        if link.member is None
        and attrs.fields_dict(kind)[link.name].default is attrs.NOTHING
        for target in link.kinds
    }

    assert needing
    assert {COLLECTION_OF[kind] for kind, _ in needing}.isdisjoint(
        target for _, target in needing
    )


def test_references_are_cleared_and_claims_move_up() -> None:
    held = HELD.remove("a", clear_references=True)

    assert held.parties[0].part_of is None
    assert held.agreements[0].parties == (signs("b"), signs("c"))
    assert held.obligations[0].bearers is None
    assert fields(held) == [
        ("plan", "/parties/1/party"),
        ("plan", "/period"),
        ("b", "/name"),
        ("he", "/positions/0/party"),
        ("he", "/positions/0/title"),
    ]


def test_a_reference_inside_an_item_is_cleared_and_the_item_stays() -> None:
    held = HELD.remove("c", clear_references=True)

    assert held.appearances[0].positions == (Position(title="Giám đốc"),)
    assert ("he", "/positions/0/party") not in fields(held)
    assert ("he", "/positions/0/title") in fields(held)


def test_who_was_at_an_event_goes_with_it() -> None:
    held = HELD.remove("day", clear_references=True)

    assert held.appearances == ()
    assert all(about != "he" for about, _ in fields(held))


def test_claims_go_with_their_source() -> None:
    assert HELD.remove("page", clear_references=True).claims == ()


@pytest.mark.parametrize(
    ("about", "field"),
    [
        pytest.param("duty", "/counterparts", id="on-a-list-that-was-open"),
        pytest.param("plan", "/parties/x", id="at-no-item"),
    ],
)
def test_what_is_not_cleared_keeps_its_claims(about: str, field: str) -> None:
    held = HELD.add(claim(about, field)).remove("a", clear_references=True)

    assert (about, field) in fields(held)


def test_claims_below_an_emptied_list_go() -> None:
    held = HELD.add(claim("duty", "/bearers/1")).remove("a", clear_references=True)

    assert [about for about, _ in fields(held) if about == "duty"] == []


def test_a_field_that_was_left_open_keeps_its_claims() -> None:
    held = HELD.add(claim("duty", "/due")).remove("a", clear_references=True)

    assert ("duty", "/due") in fields(held)
