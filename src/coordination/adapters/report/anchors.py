"""The places of a page that links lead to."""

from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from coordination.adapters.telling import Fact, Teller, text_of
from coordination.diagnostics.pointer import split
from coordination.model.index import Place
from coordination.tables.report_words import report_word


@frozen
class PageLink:
    """A link inside the page.

    Attributes:
        href: Where it leads.
        label: What it is called, as far as it is not on the page.
        number: The number of the claim, if it leads to or from one.
    """

    href: str
    label: str
    number: int | None = None


def anchor_of(place: Place, field: str = "") -> str:
    """Return the anchor of an entity, or of a field: "agreements-0-signed"."""
    anchor = f"{place.collection}-{place.at}"
    return f"{anchor}-{field}" if field else anchor


def anchor_of_claim(at: int, *, is_in_text: bool = False) -> str:
    """Return the anchor of the claim ``at``: among the quotes, or in the text."""
    return f"words-{at}" if is_in_text else f"claims-{at}"


@frozen
class Links:
    """What leads where in one page.

    Attributes:
        teller: The dossier, and what its entities are called.
        facts: What is shown beneath the heading of each entity.
        in_text: The positions of the claims whose words are marked in a text.
    """

    teller: Teller
    facts: Mapping[Place, tuple[Fact, ...]]
    in_text: frozenset[int]

    def find_entity(self, identifier: str) -> str:
        """Return where an id leads."""
        return f"#{anchor_of(self.teller.dossier.index.by_id[identifier])}"

    def find_words(self, at: int) -> PageLink:
        """Return the link from a field to the words of a claim."""
        anchor = anchor_of_claim(at, is_in_text=at in self.in_text)
        return PageLink(f"#{anchor}", self._name_quote(at), at + 1)

    def find_field(self, at: int) -> PageLink | None:
        """Return the link from a claim to its field.

        ``None`` where the claim is about nothing that the dossier has.
        """
        claim = self.teller.dossier.claims[at]
        place = self.teller.dossier.index.by_id.get(claim.about)
        if place is None:
            return None
        name = (*split(claim.field), "")[0]
        return self._link_field(place, self.teller.names[claim.about], name, at + 1)

    def find_fields(self, claims: Iterable[int]) -> list[PageLink]:
        """Return the links from some claims to their fields, named by their numbers."""
        found = map(self.find_field, claims)
        return [
            evolve(link, label=f"{link.number}: {link.label}")
            for link in found
            if link is not None
        ]

    def find_pointer(self, pointer: str) -> PageLink | None:
        """Return the link to a place in the dossier; ``None`` where none is shown."""
        collection, at, name, *_ = (*split(pointer), "", "", "")
        dossier = self.teller.dossier
        members = getattr(dossier, collection, None)
        if not isinstance(members, tuple) or not at.isdecimal():
            return None
        if int(at) >= len(members) or collection == "waivers":
            return None
        if collection == "claims":
            return PageLink(f"#{anchor_of_claim(int(at))}", self._name_quote(int(at)))
        entity = members[int(at)]
        words = text_of(self.teller.heading(entity))
        return self._link_field(Place(collection, int(at), entity), words, name)

    def find_shown_field(self, place: Place, name: str) -> str:
        """Return the field if it is shown beneath the heading, else nothing."""
        shown = (fact.field for fact in self.facts[place])
        return name if name in shown else ""

    def _link_field(
        self, place: Place, words: str, name: str, number: int | None = None
    ) -> PageLink:
        if name and hasattr(place.entity, name):
            words += f" — {self.teller.name_of(name, type(place.entity))}"
        shown = self.find_shown_field(place, name)
        return PageLink(f"#{anchor_of(place, shown)}", words, number)

    def _name_quote(self, at: int) -> str:
        said = report_word("quote_number", self.teller.language)
        return said.format(number=at + 1)
