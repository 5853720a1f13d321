"""A document as a text cites it: which words name its type, number, day, issuer."""

from typing import Literal, TypeAlias

from attrs import frozen

from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.parsers.common.mention import Mention
from coordination.tables.citation_words import Effect

#: Parts of a citation that may be wrong: their end is a guess, or all of them is.
Doubt: TypeAlias = Literal["issuer", "issuers", "subject", "name"]


@frozen
class Phrase:
    """Some words of a text, and where they are.

    Attributes:
        text: The words as given.
        start: Where they begin, in code points of the text as it was given.
        end: Where they end, exclusive.
    """

    text: str
    start: int
    end: int


def phrase_of(text: str, start: int, end: int) -> Phrase:
    """Return the words of ``text`` from ``start`` to ``end``, without blanks behind."""
    stripped = text[start:end].rstrip()
    return Phrase(stripped, start, start + len(stripped))


@frozen
class Pinpoint:
    """One part of a document, or a range of parts: "khoản 2", "Điều 5 đến Điều 7".

    Attributes:
        unit: What it is called, in small letters: điểm, khoản, điều, mục …
        first: Its letter or figure, as written.
        last: Of a range, the last letter or figure.
    """

    unit: str
    first: str
    last: str | None = None


@frozen
class Relation:
    """What one document does to another.

    Attributes:
        effect: What it does.
        words: The words that say so.
        other: Where the other citation begins (its ``start``), if it is in the same
            sentence.
        acts: True if this document does it to the other ("được sửa đổi bởi …");
            False if it is done to this one ("sửa đổi …").
    """

    effect: Effect
    words: Phrase
    other: int | None = None
    acts: bool = False


@frozen(kw_only=True)
class Citation:
    """One citation; its parts are absent where the text does not state them.

    Attributes:
        start: Where it begins, in code points of the text as it was given.
        end: Where it ends, exclusive.
        type_words: What the document is called: "Thông tư liên tịch".  In a list,
            the words before its first member.
        kind: The kind of document that these words name.
        name: The name of a law behind these words: "An ninh mạng".
        number: The number.  In "số 01, 02 và 03/2020/TT-BNV", the value of each
            is whole and its words are what is printed.
        elided: True if the number is completed from the last of such a list.
        alias: A serial that stands for the number: the 238 of "Quy chế 238".
        back_reference: Words that point to a document instead: "này", "nêu trên".
        refers_to: The full number; of an alias or of "nêu trên", the one number of
            the same text that it can stand for, if there is exactly one.
        issued: When it was issued; of a law by its name, perhaps only the year.
        issuer: Who issued it, as written; the names of several with what joins them.
        issuers: The name of each.
        term: The term of the issuer.
        title: The title that follows in quotation marks.
        subject: What it is about, where no marks show it: "về việc …".  Its end is
            a guess.
        short_name: What the text calls it from then on: "(Đề án 06)".
        pinpoints: Which parts of it are meant, as printed before it.
        relation: What it does to another document, or the other to it.
        doubts: Names of the parts that are not sure.
    """

    start: int
    end: int
    type_words: Phrase | None = None
    kind: DocumentKind | None = None
    name: Phrase | None = None
    number: Mention | None = None
    elided: bool = False
    alias: Phrase | None = None
    back_reference: Phrase | None = None
    refers_to: DocumentNumber | None = None
    issued: Mention | None = None
    issuer: Phrase | None = None
    issuers: tuple[Phrase, ...] = ()
    term: Mention | None = None
    title: Phrase | None = None
    subject: Phrase | None = None
    short_name: Phrase | None = None
    pinpoints: tuple[Pinpoint, ...] = ()
    relation: Relation | None = None
    doubts: tuple[Doubt, ...] = ()
