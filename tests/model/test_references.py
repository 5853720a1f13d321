"""Which fields contain ids, of what, and what belongs to what."""

import pytest

from coordination import (
    Agreement,
    Appearance,
    Document,
    Event,
    Obligation,
    Outcome,
    Party,
    Source,
)
from coordination.model.enumerations import (
    ActKind,
    ObligationForce,
    OutcomeKind,
    SourceKind,
)
from coordination.model.event import Act, Position
from coordination.model.party import Involvement
from coordination.model.references import (
    COLLECTIONS,
    LINKS,
    Entity,
    Reference,
    owned,
    owners,
    references,
)


def test_every_class_of_entity_has_its_links_in_the_order_of_the_file() -> None:
    assert list(LINKS) == [
        Source,
        Party,
        Document,
        Agreement,
        Obligation,
        Outcome,
        Event,
        Appearance,
    ]
    assert COLLECTIONS == (
        "sources",
        "parties",
        "documents",
        "agreements",
        "obligations",
        "outcomes",
        "events",
        "appearances",
    )


#: An entity with every id that it can have; where each is, and what it may name.
NAMED = [
    pytest.param(Source(id="x", kind=SourceKind.REPORT), [], id="source: none"),
    pytest.param(
        Party(id="x", name="Sở", part_of="a", succeeds=("b", "c")),
        [
            ("/part_of", "a", "parties"),
            ("/succeeds/0", "b", "parties"),
            ("/succeeds/1", "c", "parties"),
        ],
        id="party: whose organ it is, whose place it took",
    ),
    pytest.param(
        Document(id="x", supersedes=("a",)),
        [("/supersedes/0", "a", "documents")],
        id="document: what it replaces",
    ),
    pytest.param(
        Agreement(
            id="x",
            parties=(Involvement(party="a"), Involvement(party="b")),
            bases=("c",),
            parent="d",
            supersedes=("e",),
        ),
        [
            ("/parties/0/party", "a", "parties"),
            ("/parties/1/party", "b", "parties"),
            ("/bases/0", "c", "documents agreements"),
            ("/parent", "d", "agreements"),
            ("/supersedes/0", "e", "agreements"),
        ],
        id="agreement: whose it is, what it rests on, carries out and replaces",
    ),
    pytest.param(
        Obligation(
            id="x",
            force=ObligationForce.AGREED,
            text="Họp",
            agreement="a",
            event="b",
            stated_by="c",
            bearers=("d",),
            counterparts=("e",),
            documents=("f",),
        ),
        [
            ("/agreement", "a", "agreements"),
            ("/event", "b", "events"),
            ("/stated_by", "c", "appearances"),
            ("/bearers/0", "d", "parties"),
            ("/counterparts/0", "e", "parties"),
            ("/documents/0", "f", "documents"),
        ],
        id="obligation: where and by whom it was stated, who owes it to whom",
    ),
    pytest.param(
        Outcome(
            id="x",
            kind=OutcomeKind.AWARD,
            agreement="a",
            obligation="b",
            event="c",
            part_of="d",
            by=("e",),
            documents=("f",),
            recipients=("g",),
        ),
        [
            ("/agreement", "a", "agreements"),
            ("/obligation", "b", "obligations"),
            ("/event", "c", "events"),
            ("/part_of", "d", "outcomes"),
            ("/by/0", "e", "parties"),
            ("/documents/0", "f", "documents"),
            ("/recipients/0", "g", "parties"),
        ],
        id="outcome: of what, reported where, by whom and for whom",
    ),
    pytest.param(
        Event(
            id="x",
            bodies=(Involvement(party="a"),),
            acts=(Act(kind=ActKind.AWARD), Act(kind=ActKind.SIGNING, agreement="b")),
        ),
        [("/bodies/0/party", "a", "parties"), ("/acts/1/agreement", "b", "agreements")],
        id="event: who was there, and what an act was about if it is said",
    ),
    pytest.param(
        Appearance(
            id="x",
            event="a",
            positions=(Position(title="Ủy viên"), Position(title="Bí thư", party="b")),
        ),
        [("/event", "a", "events"), ("/positions/1/party", "b", "parties")],
        id="appearance: where, and of which body a person is if it is said",
    ),
]


@pytest.mark.parametrize(("entity", "named"), NAMED)
def test_every_id_is_given_with_its_place(
    entity: Entity, named: list[tuple[str, str, str]]
) -> None:
    found = [
        (one.pointer, one.target, " ".join(one.kinds)) for one in references(entity)
    ]

    assert found == named


def test_a_reference_is_shown_by_its_place_and_its_id() -> None:
    (one,) = references(Party(id="x", name="Sở", part_of="a"))

    assert repr(one) == "Reference(pointer='/part_of', target='a')"
    assert one == Reference("/part_of", "a", ("parties",))


#: What belongs to what; nothing else does.
OWNED: dict[type, tuple[str, ...]] = {
    Source: (),
    Party: ("parties",),
    Document: (),
    Agreement: ("agreements", "obligations", "outcomes"),
    Obligation: ("outcomes",),
    Outcome: ("outcomes",),
    Event: ("obligations", "outcomes", "appearances"),
    Appearance: (),
}


@pytest.mark.parametrize("kind", LINKS, ids=lambda kind: kind.__name__)
def test_what_can_belong_to_what(kind: type) -> None:
    assert owned(kind) == OWNED[kind]


@pytest.mark.parametrize(
    ("at", "found"),
    [
        pytest.param(0, [], id="source"),
        pytest.param(1, ["a"], id="party: not whom it succeeds"),
        pytest.param(2, [], id="document"),
        pytest.param(3, ["d"], id="agreement: what it carries out"),
        pytest.param(4, ["a", "b"], id="obligation: not who stated it"),
        pytest.param(5, ["a", "b", "c", "d"], id="outcome: not who achieved it"),
        pytest.param(6, [], id="event"),
        pytest.param(7, ["a"], id="appearance: not the body of the office"),
    ],
)
def test_an_entity_belongs_to_its_owners(at: int, found: list[str]) -> None:
    entity = NAMED[at].values[0]

    assert list(owners(entity)) == found  # type: ignore[arg-type]  # an entity
