"""One self-contained file of facts about coordination programmes."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any, ClassVar, Final, TypeVar, overload

from attrs import Attribute, evolve, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import describe
from coordination.diagnostics.notebook_html import html_table
from coordination.frozen_json import JsonObject
from coordination.model.agreement import Agreement
from coordination.model.checks import each, instance, is_identifier, is_text, refuse
from coordination.model.claim import Claim
from coordination.model.conversions import accept_exact
from coordination.model.deadlines import FallsDue, due_between
from coordination.model.document import Document
from coordination.model.editing import (
    COLLECTION_OF,
    Member,
    add,
    referring,
    remove,
)
from coordination.model.event import Appearance, Event
from coordination.model.free_json import is_json_object
from coordination.model.index import Index
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.party import Party
from coordination.model.references import COLLECTIONS, Entity
from coordination.model.renaming import merge, rename
from coordination.model.source import Source
from coordination.model.waiver import Waiver
from coordination.model.wire_name import WIRE_NAME
from coordination.tables.field_labels import FIELD_LABELS

#: The version of the format that this release writes.
SCHEMA_VERSION: Final = "1.1"

_Kind = TypeVar("_Kind")


def is_current(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept the current version only: older files are migrated while loading."""
    if value != SCHEMA_VERSION:
        got = describe(value)
        refuse(attribute, "unsupported-version", got=got, current=SCHEMA_VERSION)


def _table(kind: type, words: str) -> Any:  # noqa: ANN401 - an attrs field
    return field(default=(), validator=each(instance(kind, words)))


@frozen(kw_only=True, field_transformer=accept_exact)
class Dossier:
    """Everything that is known of some programmes, and from which sources.

    The collections are flat and tied by ids, so that they map onto tables and
    every fact has one place.

    >>> plan = Agreement(id="plan", parent="programme")
    >>> held = Dossier(id="one", agreements=(Agreement(id="programme"), plan))
    >>> held["plan"].parent, "report" in held, held.children("programme") == (plan,)
    ('programme', False, True)

    Attributes:
        schema: The address of the JSON Schema that editors check the file by; on the
            wire it is ``$schema``.
        schema_version: The version of the format; always that of this release.
        id: Names the dossier.
        title: For people.
        language: BCP 47 tag of the language of its texts.
        extensions: What users add; any JSON.
        sources: Where the facts come from.
        parties: Who takes part.
        documents: What agreements rest on and refer to.
        agreements: What was agreed.
        obligations: Who owes what.
        outcomes: The results.
        events: What happened on a day.
        appearances: Who was there.
        claims: Which words each fact rests on.
        waivers: Which findings of checking are accepted, and why.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    schema: str | None = field(
        default=None, validator=optional(is_text), metadata={WIRE_NAME: "$schema"}
    )
    schema_version: str = field(default=SCHEMA_VERSION, validator=is_current)
    id: str = field(validator=is_identifier)
    title: str | None = field(default=None, validator=optional(is_text))
    language: str | None = field(default=None, validator=optional(is_text))
    extensions: JsonObject | None = field(
        default=None, validator=optional(is_json_object)
    )
    sources: tuple[Source, ...] = _table(Source, "source")
    parties: tuple[Party, ...] = _table(Party, "party")
    documents: tuple[Document, ...] = _table(Document, "document")
    agreements: tuple[Agreement, ...] = _table(Agreement, "agreement")
    obligations: tuple[Obligation, ...] = _table(Obligation, "obligation")
    outcomes: tuple[Outcome, ...] = _table(Outcome, "outcome")
    events: tuple[Event, ...] = _table(Event, "event")
    appearances: tuple[Appearance, ...] = _table(Appearance, "appearance")
    claims: tuple[Claim, ...] = _table(Claim, "claim")
    waivers: tuple[Waiver, ...] = _table(Waiver, "waiver")

    #: It has members by id, but no order of its own: iterate over a collection.
    __iter__: ClassVar[None] = None

    @cached_property
    def index(self) -> Index:
        """The place of every member; built on first use, then kept."""
        members = {name: getattr(self, name) for name in COLLECTIONS}
        return Index.of(members, self.claims)

    def __getitem__(self, identifier: str) -> Entity:
        """Return the entity with that id; where several have it, the first.

        Raises:
            KeyError: None has it.
        """
        return self.index.by_id[identifier].entity

    def __contains__(self, identifier: object) -> bool:
        """Return True if an entity has that id."""
        return identifier in self.index.by_id

    def claims_about(
        self, identifier: str, pointer: str | None = None
    ) -> tuple[Claim, ...]:
        """Return the claims about an entity, or about one field of it.

        Args:
            identifier: The id of the entity; one that nothing has is about nothing.
            pointer: RFC 6901 pointer to the field, as claims have it.
        """
        return tuple(
            claim
            for _, claim in self.index.about(identifier)
            if pointer is None or claim.field == pointer
        )

    @overload
    def children(self, identifier: str) -> tuple[Entity, ...]: ...

    @overload
    def children(self, identifier: str, kind: type[_Kind]) -> tuple[_Kind, ...]: ...

    def children(self, identifier: str, kind: type[Any] = object) -> tuple[Any, ...]:
        """Return what belongs to an entity, in the order of the file.

        To an agreement belong the plans that carry it out, its obligations and its
        outcomes; to an event what was stated there and who was there; to a body its
        organs and units; to an obligation its outcomes.

        Args:
            identifier: The id of the entity.
            kind: Only what is of this class.
        """
        places = self.index.children.get(identifier, ())
        return tuple(one.entity for one in places if isinstance(one.entity, kind))

    def agreements_of(self, party: str) -> tuple[Agreement, ...]:
        """Return the agreements to which ``party`` (an id) is a party.

        Those of its organs and of the body it is an organ of are not among them.
        """
        return self.index.agreements.get(party, ())

    def due_between(self, start: date, end: date) -> Iterator[FallsDue]:
        """Yield each obligation that falls due from ``start`` to ``end``, in order.

        >>> from coordination import Due, Recurrence
        >>> from coordination.model.enumerations import ObligationForce
        >>> report = Obligation(
        ...     id="report",
        ...     force=ObligationForce.AGREED,
        ...     text="Báo cáo kết quả",
        ...     due=Due(recurrence=Recurrence(rule="FREQ=YEARLY;BYMONTH=12")),
        ... )
        >>> held = Dossier(id="one", obligations=(report,))
        >>> for one in held.due_between(date(2024, 1, 1), date(2025, 6, 30)):
        ...     print(one.obligation.id, one.earliest, one.latest, one.certainty)
        report 2024-12-01 2024-12-31 within

        Both days are included.  Recurrences end with the period of their agreement.
        """
        find = self.index.find
        return due_between(
            self.obligations, start, end, lambda one: find(one.agreement, Agreement)
        )

    def replace(self, *entities: Entity, **fields: Any) -> "Dossier":  # noqa: ANN401 - any field
        """Return an edited copy.

        >>> held = Dossier(id="one", agreements=(Agreement(id="plan"),))
        >>> edited = held.replace(Agreement(id="plan", title="Kế hoạch"), title="Một")
        >>> edited["plan"].title, edited.title, held["plan"].title
        ('Kế hoạch', 'Một', None)

        Args:
            *entities: Each takes the place of the one of its class with its id.
            **fields: New values of fields of the dossier itself.

        Raises:
            KeyError: Nothing of that class has the id of an entity.
            InvalidValueError: A field has a value that none can have.
            TypeError: There is no field of that name, or it is given twice.
        """
        edited: dict[str, list[Entity]] = {}
        for entity in entities:
            place = self.index.by_id[entity.id]
            if type(place.entity) is not type(entity):
                raise KeyError(entity.id)
            members = edited.setdefault(
                place.collection, list(getattr(self, place.collection))
            )
            members[place.at] = entity
        changed: dict[str, Any] = {
            name: tuple(members) for name, members in edited.items()
        }
        return evolve(self, **changed, **fields)

    def add(self, *members: Member) -> "Dossier":
        """Return a copy with ``members`` at the end of their collections.

        >>> held = Dossier(id="one").add(Party(id="a", name="A"), Agreement(id="plan"))
        >>> held["plan"] in held.agreements, held["a"].name
        (True, 'A')

        Args:
            *members: Entities, claims and waivers, in any order.

        Raises:
            InvalidValueError: An id is already there.
        """
        changed = add(self._collections(), self.index, members)
        return self.replace(**changed)

    def remove(self, *identifiers: str, clear_references: bool = False) -> "Dossier":
        """Return a copy without some entities and the claims about them.

        >>> plan = Agreement(id="plan", parent="programme")
        >>> held = Dossier(id="one", agreements=(Agreement(id="programme"), plan))
        >>> held.remove("programme", clear_references=True)["plan"].parent is None
        True

        Args:
            *identifiers: Ids of entities.
            clear_references: Also clear the fields that refer to them, remove the
                items of lists that are nothing without them, the entities that have
                to have one (who was at an event), and the claims that rest on a
                source that goes.

        Raises:
            InvalidValueError: Nothing has one of the ids; or something still refers
                to one: the message names the places.
        """
        changed = remove(
            self._collections(),
            self.index,
            identifiers,
            clear_references=clear_references,
        )
        return self.replace(**changed)

    def references_to(self, identifier: str) -> tuple[str, ...]:
        """Return the pointer to each field that refers to ``identifier``.

        >>> plan = Agreement(id="plan", parent="programme")
        >>> held = Dossier(id="one", agreements=(Agreement(id="programme"), plan))
        >>> held.references_to("programme")
        ('/agreements/1/parent',)

        Args:
            identifier: The id of an entity; what is said about it does not count.
        """
        return tuple(referring(self.index, self.claims, {identifier}))

    def rename(self, old: str, new: str) -> "Dossier":
        """Return a copy in which an entity has another id, wherever it is named.

        >>> plan = Agreement(id="plan", parent="programme")
        >>> held = Dossier(id="one", agreements=(Agreement(id="programme"), plan))
        >>> held.rename("programme", "chuong-trinh")["plan"].parent
        'chuong-trinh'

        Args:
            old: The id as it is.
            new: The id as it is to be.

        Raises:
            InvalidValueError: Nothing has the one id; something has the other, or it
                is not a valid id.
        """
        return self.replace(**rename(self._collections(), self.index, old, new))

    def merge(self, kept: str, other: str) -> "Dossier":
        """Return a copy in which two parties are one.

        The names of the other become other spellings, what only it says is kept, and
        what refers to it, claims too, refers to the one that stays.

        >>> held = Dossier(id="one", parties=(
        ...     Party(id="health", name="Sở Y tế"),
        ...     Party(id="so-yt", name="Sở Y tế tỉnh", place="Sơn Hải"),
        ... ))
        >>> held.merge("health", "so-yt").parties[0].names
        ('Sở Y tế tỉnh',)

        Args:
            kept: The id of the party that stays.
            other: The id of the party that becomes a part of it.

        Raises:
            InvalidValueError: One of them is not a party, or they say different things
                of one field: the message names each.
        """
        return self.replace(**merge(self._collections(), self.index, kept, other))

    def _repr_html_(self) -> str:
        """Show in a notebook how many members each collection has."""
        counts = {name: len(getattr(self, name)) for name in COLLECTION_OF.values()}
        rows = [
            [*FIELD_LABELS[name], str(count)] for name, count in counts.items() if count
        ]
        return html_table(self.title or self.id, ["", self.id, ""], rows)

    def _collections(self) -> dict[str, tuple[Any, ...]]:
        return {name: getattr(self, name) for name in COLLECTION_OF.values()}
