"""Which agreements rest on a document that another has replaced, in any dossier."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from attrs import frozen

from coordination.collections.answers import ReplacedBasis
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.document_key import DocumentKey, key_of, same_document
from coordination.model.dossier import Dossier


@frozen
class _Replacement:
    """A document that another has replaced.

    Attributes:
        dossier: Id of the dossier that says so.
        old: Id of the document there.
        key: What identifies it beyond its dossier; absent without a number.
        by: The document that has replaced it.
    """

    dossier: str
    old: str
    key: DocumentKey | None
    by: Document


def list_replaced_bases(dossiers: Iterable[Dossier]) -> Iterator[ReplacedBasis]:
    """Yield the agreements that rest on a document which was replaced.

    Args:
        dossiers: They are gone through twice.
    """
    replacements = _Replacements(dossiers)
    if not replacements:
        return
    for dossier in dossiers:
        for agreement in dossier.agreements:
            for basis in agreement.bases or ():
                document = dossier.index.find(basis, Document)
                if document is not None:
                    for one, same in replacements.of(dossier.id, document):
                        yield _answer(dossier.id, agreement, document, one, same=same)


class _Replacements:
    """All that was replaced, found by dossier and by serial number."""

    def __init__(self, dossiers: Iterable[Dossier]) -> None:
        self._here: defaultdict[tuple[str, str], list[_Replacement]] = defaultdict(list)
        self._serials: defaultdict[tuple[int, str], list[_Replacement]]
        self._serials = defaultdict(list)
        for one in _each_replacement(dossiers):
            self._here[one.dossier, one.old].append(one)
            if one.key is not None:
                self._serials[one.key.serial].append(one)

    def __bool__(self) -> bool:
        return bool(self._here)

    def of(
        self, dossier: str, document: Document
    ) -> Iterator[tuple[_Replacement, bool | None]]:
        """Yield what replaced a document, and whether it surely is that document."""
        yield from ((one, True) for one in self._here.get((dossier, document.id), ()))
        key = key_of(document)
        if key is None:
            return
        for one in self._serials.get(key.serial, ()):
            if one.dossier == dossier or one.key is None:
                continue
            same = same_document(key, one.key)
            if same is not False:
                yield one, same


def _each_replacement(dossiers: Iterable[Dossier]) -> Iterator[_Replacement]:
    for dossier in dossiers:
        for one in dossier.documents:
            for identifier in one.supersedes or ():
                old = dossier.index.find(identifier, Document)
                key = None if old is None else key_of(old)
                yield _Replacement(dossier.id, identifier, key, one)


def _answer(
    dossier: str,
    agreement: Agreement,
    document: Document,
    one: _Replacement,
    *,
    same: bool | None,
) -> ReplacedBasis:
    issued, signed = one.by.issued, agreement.signed
    known = issued is not None and signed is not None
    return ReplacedBasis(
        dossier=dossier,
        agreement=agreement.id,
        title=agreement.title,
        basis=_name(document),
        replaced_by=_name(one.by),
        known_from=one.dossier,
        issued=issued,
        same=same,
        before_signing=issued.before(signed) if known and issued and signed else None,
    )


def _name(document: Document) -> str:
    """Return what a document is called: its number, its title, or its id."""
    if document.number is not None:
        return str(document.number)
    return document.title or document.id
