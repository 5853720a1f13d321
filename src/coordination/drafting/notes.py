"""What was drafted so far: entities by id, their claims, the open questions."""

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final

from attrs import evolve

from coordination.drafting.draft_types import Choice, Draft, LeftOut, Question
from coordination.drafting.text_reading import Span, TextReading
from coordination.model.checks import is_writable
from coordination.model.claim import Claim
from coordination.model.dossier import Dossier
from coordination.model.editing import COLLECTION_OF
from coordination.model.partial_date import PartialDate
from coordination.model.references import Entity
from coordination.model.source import Source
from coordination.tables.draft_questions import QUESTIONS

#: An id is at most 64 characters long; the rest is for a number behind it.
_LONGEST_ID: Final = 48

#: So many questions at most: nobody answers more, and a draft stays small.
MOST_QUESTIONS: Final = 1000


class Notes:
    """Entities, claims and questions, collected one after the other.

    Values are kept as the model has them; lists as lists, until `finish`.
    """

    def __init__(self, reading: TextReading, source: Source) -> None:
        """Begin with nothing but a text that was read and its source."""
        self.reading = reading
        self.source = source
        self.published = source.published
        self._fields: dict[str, dict[str, Any]] = {}
        self._kinds: dict[str, type[Entity]] = {}
        #: Of several entities with one name, the number behind that of the last.
        self._last_of: dict[str, int] = {}
        self._claims: dict[tuple[str, str, int, int], Claim] = {}
        self._first: dict[tuple[str, str], Span] = {}
        self._questions: dict[tuple[str, str, str], Question] = {}

    def new(self, kind: type[Entity], name: str) -> str:
        """Begin an entity; return its id, which is made of ``name``."""
        stem = slug(name) or kind.__name__.lower()
        identifier, nth = stem, self._last_of.get(stem, 1)
        while identifier in self._fields or identifier == self.source.id:
            nth += 1
            identifier = f"{stem}-{nth}"
        self._last_of[stem] = nth
        self._fields[identifier] = {}
        self._kinds[identifier] = kind
        return identifier

    def publish(self, day: PartialDate, span: Span) -> None:
        """Note when the page was published, unless that is known."""
        if self.published is None and self.try_claim(
            self.source.id, "/published", span
        ):
            self.published = day

    def ids(self, kind: type[Entity]) -> Iterator[str]:
        """Yield the ids of the entities of ``kind``, in their order."""
        for identifier, of_kind in self._kinds.items():
            if of_kind is kind:
                yield identifier

    def get(self, about: str, field: str) -> Any:  # noqa: ANN401 - any field
        """Return the value of a field; ``None`` where it has none."""
        return self._fields[about].get(field)

    def try_put(self, about: str, field: str, value: object, span: Span) -> bool:
        """Set a field with a claim; return False if it has another.

        A field keeps its first value: who finds another asks.
        """
        return self.try_put_inner(about, f"/{field}", value, span)

    def try_put_inner(
        self, about: str, pointer: str, value: object, span: Span
    ) -> bool:
        """Set a field with a claim on what is inside it: "/due/period"."""
        field = pointer.split("/")[1]
        held = self._fields[about].get(field)
        if held is not None and held != value:
            return False
        if self.try_claim(about, pointer, span):
            self._fields[about][field] = value
            return True
        return False

    def replace(self, about: str, field: str, value: object) -> None:
        """Replace the value of a field that has claims by a fuller one."""
        self._fields[about][field] = value

    def append(
        self,
        about: str,
        field: str,
        item: object,
        span: Span,
        inner: str = "",
    ) -> str | None:
        """Add an item to a list, with a claim; return its pointer.

        An item that is there already gets one more claim.  With ``inner`` the claim
        is on what is inside the item: "/title".
        """
        items: list[object] = self._fields[about].get(field, [])
        at = items.index(item) if item in items else len(items)
        if not self.try_claim(about, f"/{field}/{at}{inner}", span):
            return None
        if at == len(items):
            items.append(item)
            self._fields[about][field] = items
        return f"/{field}/{at}"

    def can_claim(self, span: Span) -> bool:
        """Return True if a claim can quote the words of ``span``.

        Ask before `new` for what an entity must have.
        """
        words = self.reading.text[slice(*self.reading.trimmed(*span))]
        return bool(words) and is_writable(words)

    def try_claim(self, about: str, pointer: str, span: Span) -> bool:
        """Claim a field with the words of ``span``; return False if they cannot be."""
        if not self.can_claim(span):
            return False
        start, end = self.reading.trimmed(*span)
        quote = self.reading.text[start:end]
        key = (about, pointer, start, end)
        self._first.setdefault((about, pointer), (start, end))
        if key not in self._claims:
            self._claims[key] = Claim(
                source=self.source.id,
                about=about,
                field=pointer,
                part=self.reading.part_at(start),
                quote=quote,
                start=start,
                end=end,
            )
        return True

    def span(self, about: str, pointer: str) -> Span | None:
        """Return where the words of the first claim on a field are."""
        return self._first.get((about, pointer))

    def ask(
        self,
        code: str,
        about: str,
        field: str,
        span: Span,
        candidates: tuple[Choice, ...] = (),
        **words: str,
    ) -> None:
        """Ask about a field; of two questions about one field of one kind the first."""
        start, end = self.reading.trimmed(*span)
        quote = self.reading.text[start:end]
        key = (code, about, field)
        full = len(self._questions) >= MOST_QUESTIONS
        if full or key in self._questions or not self.can_claim(span):
            return
        vi, en = QUESTIONS[code]
        said = {"words": quote, **words}
        self._questions[key] = Question(
            code=code,
            about=about,
            field=field,
            vi=vi.format(**said),
            en=en.format(**said),
            candidates=candidates,
            source=self.source.id,
            quote=quote,
            start=start,
            end=end,
        )

    def share_answer(self, code: str, about: str, field: str, also: str) -> None:
        """Let the answer to a question fill another field: "chuong-trinh/signed"."""
        key = (code, about, field)
        if (asked := self._questions.get(key)) is not None:
            self._questions[key] = evolve(asked, also=(*asked.also, also))

    def finish(self, left_out: tuple[LeftOut, ...]) -> Draft:
        """Return the draft."""
        collections: dict[str, list[Any]] = {"sources": [self._source()]}
        for identifier, kind in self._kinds.items():
            fields: dict[str, Any] = {
                name: tuple(value) if isinstance(value, list) else value
                for name, value in self._fields[identifier].items()
            }
            entity = kind(id=identifier, **fields)
            collections.setdefault(COLLECTION_OF[kind], []).append(entity)
        claims = sorted(self._claims.values(), key=lambda one: (one.start, one.end))
        members: dict[str, Any] = {
            name: tuple(entities) for name, entities in collections.items()
        }
        dossier = Dossier(
            id=self.source.id,
            language="vi",
            claims=tuple(claims),
            **members,
        )
        questions = sorted(self._questions.values(), key=lambda one: one.start)
        return Draft(dossier=dossier, questions=tuple(questions), left_out=left_out)

    def _source(self) -> Source:
        """Return the source with its day and the hash of its text."""
        try:
            data = self.reading.text.encode("utf-8")
        except UnicodeEncodeError:  # half of a pair of surrogates: no file has it
            return evolve(self.source, published=self.published)
        digest = sha256(data).hexdigest()
        return evolve(self.source, published=self.published, sha256=digest)


def slug(name: str) -> str:
    """Return a name as an id: small letters without marks, joined by hyphens.

    >>> slug("Ban Tuyên giáo Tỉnh ủy Đắk Lắk")
    'ban-tuyen-giao-tinh-uy-dak-lak'
    """
    bases = unicodedata.normalize("NFD", name[:200].lower()).replace("đ", "d")
    letters = "".join(one for one in bases if not unicodedata.combining(one))
    words = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    if len(words) <= _LONGEST_ID:
        return words
    return words[:_LONGEST_ID].rpartition("-")[0] or words[:_LONGEST_ID]
