"""Many dossiers, and what can be asked of them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import field, frozen

from coordination.collections import questions_of_bodies as bodies
from coordination.collections import questions_of_documents as documents
from coordination.collections import questions_of_figures as figures
from coordination.collections import questions_of_time as times
from coordination.collections.answers import (
    ChangedBody,
    Disagreement,
    Duty,
    Growth,
    Life,
    ReplacedBasis,
    Signing,
    Unreported,
    WithoutPeriod,
    YearOfAwards,
)
from coordination.collections.facts import facts_of
from coordination.collections.rules_across import check_facts
from coordination.collections.store import FileStore, MemoryStore, Store
from coordination.diagnostics.diagnostic import Severity
from coordination.diagnostics.report import MOST_FINDINGS, Report
from coordination.model.dossier import Dossier
from coordination.model.same_body import NamedBody
from coordination.parsers.names.parse_party import parse_party
from coordination.serializers.files import FilePath
from coordination.validators.chosen_rules import CODES_ACROSS
from coordination.validators.selection import Selection


@frozen
class Collection:
    """Many dossiers, and what can be asked of them.

    >>> from coordination import Agreement, parse_period
    >>> plan = Agreement(id="plan", period=parse_period("2021-2025"))
    >>> collection = Collection.of([Dossier(id="x", agreements=(plan,))])
    >>> [(row.dossier, row.alive) for row in collection.alive_on(date(2024, 5, 1))]
    [('x', True)]

    Documents and bodies of several dossiers are compared by what identifies them
    (`same_document`, `same_body`), never by their words alone; where that does not
    settle it, the answer says ``None``.
    """

    _store: Store = field(factory=MemoryStore)

    @classmethod
    def of(cls, dossiers: Iterable[Dossier]) -> "Collection":
        """Return a collection in memory."""
        collection = cls()
        collection.add(dossiers)
        return collection

    @classmethod
    def open(cls, path: FilePath) -> "Collection":
        """Return the collection in the file at ``path``, which is made if need be.

        Dossiers are read from it one by one, so that they need not fit into memory.

        Raises:
            ValueError: It is another kind of file.
            OSError: It cannot be opened.
        """
        return cls(FileStore.at(path))

    def add(self, dossiers: Iterable[Dossier]) -> None:
        """Add dossiers, all or none; one replaces an earlier one with its id."""
        self._store.put(dossiers)

    def __iter__(self) -> Iterator[Dossier]:
        """Yield the dossiers in the order in which they came."""
        return iter(self._store)

    def __len__(self) -> int:
        """Count the dossiers."""
        return len(self._store)

    def __getitem__(self, identifier: str) -> Dossier:
        """Return the dossier with that id.

        Raises:
            KeyError: None has it.
        """
        found = self._store.get(identifier)
        if found is None:
            raise KeyError(identifier)
        return found

    def due_between(self, start: date, end: date) -> list[Duty]:
        """Return who owes what by when, in order of time; both days are included."""
        return times.list_duties(self, start, end)

    def resting_on_replaced(self) -> list[ReplacedBasis]:
        """Return the agreements that rest on a document which was replaced."""
        return list(documents.list_replaced_bases(self))

    def growth(self) -> list[Growth]:
        """Return pairs of figures of one measure, and whether it grew."""
        return list(figures.list_growth(self))

    def changed_bodies(self, on: date) -> list[ChangedBody]:
        """Return the parties that were renamed, merged or divided by a day."""
        return list(bodies.list_changed_bodies(self, on))

    def signed_by(self, body: NamedBody | str) -> list[Signing]:
        """Return the agreements that a body is a party to, or may be.

        Args:
            body: A party, or its name: "UBND tỉnh Tây Ninh"; a name of several bodies
                asks for each of them.

        Raises:
            ParseError: The name is not that of a body.
        """
        asked = parse_party(body) if isinstance(body, str) else (body,)
        return [row for one in asked for row in bodies.list_signed_by_body(self, one)]

    def signed_in(self, province: str) -> list[Signing]:
        """Return the agreements of bodies of a province or city."""
        return list(bodies.list_signed_in_province(self, province))

    def signed_by_person(self, name: str) -> list[Signing]:
        """Return the agreements that persons of that name signed."""
        return list(bodies.list_signed_by_person(self, name))

    def alive_on(self, day: date) -> list[Life]:
        """Return the agreements that apply on a day, or may."""
        return list(times.list_alive(self, day))

    def disagreements(self) -> list[Disagreement]:
        """Return the fields of which sources say different things."""
        return list(figures.list_disagreements(self))

    def awards_and_money(self) -> list[YearOfAwards]:
        """Return the awards and the money that outcomes report, by year."""
        return figures.sum_awards_and_money(self)

    def without_period(self) -> list[WithoutPeriod]:
        """Return the agreements that were signed without a period."""
        return list(times.list_without_period(self))

    def unreported(self) -> list[Unreported]:
        """Return the obligations of which no outcome speaks."""
        return list(times.list_unreported(self))

    def validate(
        self,
        *,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] = (),
        severities: Mapping[str, Severity | str] | None = None,
        limit: int = MOST_FINDINGS,
    ) -> Report:
        """Check the dossiers against one another; `coordination.validate` checks each.

        One number with two dates or titles, one agreement with two periods, chains and
        circles of replacements, figures that shrink.  Pointers begin with the id of a
        dossier: ``/tay-ninh/agreements/0/signed``.  It takes time linear in the
        dossiers, and keeps of each only what identifies documents and agreements.

        Args:
            select: The codes to report, as for `coordination.validate`.
            ignore: The codes to leave out.
            severities: Severities other than those of the catalogue.
            limit: How many findings to keep at most, the gravest first.

        Raises:
            ValueError: ``limit`` is not at least 1, or a name fits no code.
        """
        choice = Selection.of(
            CODES_ACROSS, select=select, ignore=ignore, severities=severities
        )
        return check_facts(map(facts_of, self), choice, limit)
