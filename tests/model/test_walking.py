"""Walking a dossier: by id, by owner, by claim, by party; and editing it."""

import pickle

import pytest
from attrs import evolve

from coordination import (
    Agreement,
    Appearance,
    Claim,
    Dossier,
    Event,
    InvalidValueError,
    Obligation,
    Outcome,
    Party,
    Source,
)
from coordination.diagnostics.notebook_html import html_table
from coordination.model.enumerations import (
    ObligationForce,
    OutcomeKind,
    PartyRole,
    SourceKind,
)
from coordination.model.party import Involvement
from coordination.model.references import COLLECTIONS
from coordination.tables.field_labels import FIELD_LABELS

PAGE = Source(id="page", kind=SourceKind.ARTICLE)
COUNCIL = Party(id="hdnd", name="HĐND tỉnh")
STANDING = Party(id="tt-hdnd", name="Thường trực HĐND tỉnh", part_of="hdnd")
PROGRAMME = Agreement(
    id="programme",
    parties=(
        Involvement(party="hdnd", role=PartyRole.SIGNATORY),
        Involvement(party="hdnd", role=PartyRole.LEAD),
    ),
)
PLAN = Agreement(id="plan", parent="programme")
DUTY = Obligation(
    id="duty", agreement="plan", event="day", force=ObligationForce.AGREED, text="Họp"
)
RESULT = Outcome(id="tin", kind=OutcomeKind.RESULT, obligation="duty")
DAY = Event(id="day")
SPEAKER = Appearance(id="speaker", event="day")
FIRST = Claim(source="page", about="plan", field="/title", quote="KH", start=0, end=2)
SECOND = Claim(source="page", about="plan", field="/number", quote="1", start=3, end=4)

HELD = Dossier(
    id="walk",
    sources=(PAGE,),
    parties=(COUNCIL, STANDING),
    agreements=(PROGRAMME, PLAN),
    obligations=(DUTY,),
    outcomes=(RESULT,),
    events=(DAY,),
    appearances=(SPEAKER,),
    claims=(FIRST, SECOND),
)


def test_gives_an_entity_by_its_id() -> None:
    assert HELD["plan"] is PLAN
    assert "plan" in HELD
    assert "nothing" not in HELD
    assert 0 not in HELD


def test_an_unknown_id_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="nothing"):
        HELD["nothing"]


def test_of_entities_with_one_id_the_first_is_given() -> None:
    twice = Dossier(id="twice", parties=(COUNCIL,), agreements=(Agreement(id="hdnd"),))

    assert twice["hdnd"] is COUNCIL
    assert [place.pointer for place in twice.index.repeated] == ["/agreements/0"]


def test_has_no_order_of_its_own() -> None:
    with pytest.raises(TypeError, match="not iterable"):
        iter(HELD)  # type: ignore[call-overload]  # this is what is tested


def test_claims_are_found_by_what_they_are_about() -> None:
    assert HELD.claims_about("plan") == (FIRST, SECOND)
    assert HELD.claims_about("plan", "/number") == (SECOND,)
    assert HELD.claims_about("programme") == ()
    assert HELD.claims_about("nothing") == ()


@pytest.mark.parametrize(
    ("owner", "children"),
    [
        ("programme", (PLAN,)),
        ("plan", (DUTY,)),
        ("hdnd", (STANDING,)),
        ("duty", (RESULT,)),
        ("day", (DUTY, SPEAKER)),
        ("page", ()),
        ("nothing", ()),
    ],
)
def test_children_belong_to_their_owner(
    owner: str, children: tuple[object, ...]
) -> None:
    fresh = evolve(HELD)  # its index is built here

    assert fresh.children(owner) == children


def test_what_a_person_stated_belongs_to_the_event_alone() -> None:
    duty = evolve(DUTY, stated_by="speaker")
    stated = evolve(HELD, obligations=(duty,))

    assert stated.children("speaker") == ()
    assert stated.children("day") == (duty, SPEAKER)


def test_children_can_be_of_one_class() -> None:
    assert HELD.children("day", Appearance) == (SPEAKER,)


def test_agreements_of_a_party_are_each_given_once() -> None:
    assert HELD.agreements_of("hdnd") == (PROGRAMME,)
    assert HELD.agreements_of("tt-hdnd") == ()


def test_replace_edits_a_copy() -> None:
    signed = Agreement(id="plan", title="Kế hoạch")
    hall = Event(id="day", place="Hội trường")

    edited = HELD.replace(signed, hall, title="Đã sửa")

    assert (edited["plan"], edited["day"], edited.title) == (signed, hall, "Đã sửa")
    assert HELD["plan"] is PLAN
    assert edited.claims == HELD.claims


def test_replace_refuses_what_is_not_there() -> None:
    with pytest.raises(KeyError, match="new"):
        HELD.replace(Agreement(id="new"))


def test_replace_refuses_another_class() -> None:
    with pytest.raises(KeyError, match="plan"):
        HELD.replace(Party(id="plan", name="UBND"))


def test_replace_checks_fields() -> None:
    with pytest.raises(InvalidValueError):
        HELD.replace(title="")


def test_replace_refuses_a_collection_given_twice() -> None:
    with pytest.raises(TypeError, match="agreements"):
        HELD.replace(Agreement(id="plan"), agreements=())


def test_the_index_is_no_part_of_the_value() -> None:
    fresh = Dossier(**{name: getattr(HELD, name) for name in ("id", *COLLECTIONS)})
    assert HELD.index.by_id

    assert fresh.replace(claims=HELD.claims) == HELD
    assert hash(pickle.loads(pickle.dumps(HELD))) == hash(HELD)


def test_the_index_finds_an_entity_of_a_class() -> None:
    assert HELD.index.find("plan", Agreement) is PLAN
    assert HELD.index.find("plan", Party) is None
    assert HELD.index.find("nothing", Party) is None
    assert HELD.index.find(None, Party) is None


def test_an_index_is_shown_by_its_places_alone() -> None:
    shown = repr(HELD.index)

    assert shown == f"Index(places={HELD.index.places!r}, repeated=())"


def test_the_index_is_built_once() -> None:
    assert HELD.index is HELD.index


@pytest.mark.parametrize(
    ("title", "caption"),
    [
        pytest.param("Chương trình", "Chương trình", id="by-its-title"),
        pytest.param(None, "one", id="by-its-id-where-it-has-none"),
    ],
)
def test_a_notebook_shows_how_many_members_there_are(
    title: str | None, caption: str
) -> None:
    held = Dossier(id="one", title=title, parties=(COUNCIL, STANDING), events=(DAY,))
    rows = [[*FIELD_LABELS["parties"], "2"], [*FIELD_LABELS["events"], "1"]]

    assert held._repr_html_() == html_table(caption, ["", "one", ""], rows)
