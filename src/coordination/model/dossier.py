"""One self-contained file of facts about coordination programmes."""

from functools import cached_property
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import echo
from coordination.frozen_json import JsonObject
from coordination.model.agreement import Agreement
from coordination.model.checks import each, instance, is_identifier, is_text, refuse
from coordination.model.claim import Claim
from coordination.model.document import Document
from coordination.model.event import Appearance, Event
from coordination.model.free_json import is_json_object
from coordination.model.index import Index
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.party import Party
from coordination.model.references import COLLECTIONS
from coordination.model.source import Source

#: The version of the format that this release writes.
SCHEMA_VERSION: Final = "1.0"


def _is_current(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept the current version only: older files are migrated while loading."""
    if value != SCHEMA_VERSION:
        got = echo(repr(value))
        refuse(attribute, "unsupported-version", got=got, current=SCHEMA_VERSION)


def _table(kind: type, words: str) -> Any:  # noqa: ANN401 - an attrs field
    return field(default=(), validator=each(instance(kind, words)))


@frozen(kw_only=True)
class Dossier:
    """Everything that is known of some programmes, and from which sources.

    The collections are flat and tied by ids, so that they map onto tables and
    every fact has one place.

    Attributes:
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
        outcomes: What came of it.
        events: What happened on a day.
        appearances: Who was there.
        claims: Which words each fact rests on.

    Raises:
        InvalidValueError: A field has a value that none can have.
    """

    schema_version: str = field(default=SCHEMA_VERSION, validator=_is_current)
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

    @cached_property
    def index(self) -> Index:
        """Where everything stands; built when first asked for, then kept."""
        members = {name: getattr(self, name) for name in COLLECTIONS}
        return Index.of(members, self.claims)
