"""What drafting returns: a dossier, its open questions, and what was left out."""

from enum import StrEnum
from typing import Final

from attrs import frozen

from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import safe_json
from coordination.frozen_json import FrozenJson, thaw
from coordination.model.dossier import Dossier


class LeftOutReason(StrEnum):
    """Why a stretch of a page was not read as a part of its article."""

    RELATED_LINKS = "related-links"
    REPEATED = "repeated"
    TIMESTAMP = "timestamp"
    WIDGET = "widget"
    BYLINE = "byline"
    NOT_NFC = "not-nfc"


@frozen(kw_only=True)
class LeftOut:
    """A stretch of the text that was not read.

    Attributes:
        start: Where it begins, in code points of the text.
        end: Where it ends, exclusive.
        reason: Why it was left out.
    """

    start: int
    end: int
    reason: LeftOutReason


#: What the item of a list of parties has in brackets: "ubnd: signatory".
_OF_A_SIDE: Final = frozenset({"party", "role"})


@frozen(kw_only=True)
class Choice:
    """One answer that a question can have.

    Attributes:
        value: The answer, in the form that the field has on the wire.
        reason_vi: Why it can be so, in Vietnamese; empty where nothing speaks for it.
        reason_en: The same in English.
    """

    value: FrozenJson
    reason_vi: str = ""
    reason_en: str = ""

    @property
    def parties(self) -> str | None:
        """A list of parties as ids in brackets; ``None`` if it is something else.

        >>> from coordination.frozen_json import freeze
        >>> Choice(value=freeze([{"party": "so-y-te"}, {"party": "ubnd"}])).parties
        '[so-y-te, ubnd]'
        """
        listed = thaw(self.value)
        if not isinstance(listed, list) or not listed:
            return None
        ids: list[str] = []
        for one in listed:
            if not isinstance(one, dict) or not {"party"} <= one.keys() <= _OF_A_SIDE:
                return None
            ids.append(": ".join(str(one[name]) for name in sorted(one)))
        return f"[{', '.join(ids)}]"

    @property
    def answer(self) -> str:
        """The choice as a person writes the answer to a question."""
        if isinstance(self.value, str):
            return self.value
        return self.parties or f"json {safe_json(thaw(self.value))}"

    def reason(self, language: Language) -> str:
        """Return the reason in ``language``."""
        return self.reason_vi if language == "vi" else self.reason_en


@frozen(kw_only=True)
class Question:
    """What the words leave open about one field.

    Attributes:
        code: The kind of question, in kebab-case: "which-year".
        about: Id of the entity.
        field: RFC 6901 pointer inside the entity, as in a `Claim`.
        vi: The question in Vietnamese.
        en: The question in English.
        candidates: The answers that can be meant; empty where they cannot be listed.
        also: Other fields that the same answer fills: "chuong-trinh/signed".
        source: Id of the source.
        quote: The words that raise the question, exactly as written.
        start: Where they begin, in code points of the text of the source.
        end: Where they end, exclusive.
    """

    code: str
    about: str
    field: str
    vi: str
    en: str
    candidates: tuple[Choice, ...] = ()
    also: tuple[str, ...] = ()
    source: str
    quote: str
    start: int
    end: int

    def sentence(self, language: Language) -> str:
        """Return the question in ``language``."""
        return self.vi if language == "vi" else self.en

    def pointer(self, dossier: Dossier) -> str:
        """Return the RFC 6901 pointer into ``dossier``.

        Raises:
            KeyError: The dossier has no such entity.
        """
        place = dossier.index.by_id[self.about]
        return f"/{place.collection}/{place.at}{self.field}"


@frozen(kw_only=True)
class Draft:
    """What a text says, as far as rules can read it.

    Attributes:
        dossier: The facts; each has a claim whose words are in the text.
        questions: What the words leave open, in the order of the text.
        left_out: What was not read as a part of the article, in the order of the text.
    """

    dossier: Dossier
    questions: tuple[Question, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
