"""A document as a text cites it: which words name its type, number, day, issuer."""

from attrs import frozen

from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.parsers.common.mention import Mention


@frozen
class Phrase:
    """Some words of a text, and where they stand.

    Attributes:
        text: The words as given.
        start: Where they begin, in code points of the text as it was given.
        end: Where they end, exclusive.
    """

    text: str
    start: int
    end: int


@frozen(kw_only=True)
class Citation:
    """One citation; its parts are absent where the text does not state them.

    Attributes:
        start: Where it begins, in code points of the text as it was given.
        end: Where it ends, exclusive.
        type_words: What the document is called: "Thông tư liên tịch".  In a list,
            the words before its first member.
        kind: The kind of document that these words name.
        number: The number.
        alias: A serial that stands for the number: the 238 of "Quy chế 238".
        refers_to: The full number; of an alias, the one number of the same text
            that it can stand for, if there is exactly one.
        issued: When it was issued.
        issuer: Who issued it, as written.
        term: The term of the issuer.
        title: What stands in quotation marks behind.
    """

    start: int
    end: int
    type_words: Phrase | None = None
    kind: DocumentKind | None = None
    number: Mention | None = None
    alias: Phrase | None = None
    refers_to: DocumentNumber | None = None
    issued: Mention | None = None
    issuer: Phrase | None = None
    term: Mention | None = None
    title: Phrase | None = None
