"""Whether two phrases name one agreement, of which only one has the number."""

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.model.enumerations import ClaimPart


def can_be_one(numbered: AgreementPhrase, other: AgreementPhrase) -> bool:
    """Return True if nothing says that a numbered agreement is another than ``other``.

    Both are signed; neither their sides nor what is coordinated differ.
    """
    if numbered.number is None or numbered.period is not None:
        return False
    if not (_is_signed(numbered) and _is_signed(other)):
        return False
    first, second = _parties(numbered), _parties(other)
    has_other_sides = bool(first) and bool(second) and first != second
    has_other_matter = (
        bool(numbered.matter) and bool(other.matter) and numbered.matter != other.matter
    )
    return not (has_other_sides or has_other_matter)


def is_named_again(one: AgreementPhrase, other: AgreementPhrase) -> bool:
    """Return True if words say that two phrases which can be one name one.

    They say what is coordinated by the same words, or one is in the title of the page
    and the same bodies sign both.
    """
    if one.matter and one.matter == other.matter:
        return True
    in_title = ClaimPart.TITLE in {one.sentence.part, other.sentence.part}
    return in_title and bool(_parties(one)) and _parties(one) == _parties(other)


def _is_signed(one: AgreementPhrase) -> bool:
    return one.signing is not None or (one.signed_before and one.review is None)


def _parties(one: AgreementPhrase) -> frozenset[str]:
    """Return the sides that a phrase names, if it names all of them."""
    return frozenset(party for party, _ in one.sides or one.signers)
