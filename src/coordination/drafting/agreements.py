"""Agreements: which phrases name one, and what they say of it."""

from typing import Final

from attrs import evolve

from coordination.drafting.agreement_phrases import (
    AgreementPhrase,
    agreement_phrases,
)
from coordination.drafting.draft_types import Choice
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.sides_of_number import sides_of_number
from coordination.drafting.signers import Sides
from coordination.drafting.text_reading import Span
from coordination.drafting.which_agreement import (
    can_take_period,
    find_known,
    has_more_to_say,
    says_little,
)
from coordination.frozen_json import freeze
from coordination.model.agreement import Agreement
from coordination.model.enumerations import PartyRole
from coordination.model.party import Involvement
from coordination.tables.draft_agreements import STEMS

#: More agreements, and more phrases of one, are not compared with a new one.
_MOST: Final = 40


def draft_agreements(
    notes: Notes, bodies: Bodies, heading: str | None = None
) -> Agreements:
    """Draft an agreement for each that the article names.

    Args:
        notes: What was drafted so far.
        bodies: The bodies that the text names.
        heading: Id of the agreement that the text itself is.
    """
    found = Agreements(agreement_phrases(notes.reading, bodies), heading=heading)
    _identify(notes, found)
    for one in found.phrases:
        about = found.of_phrase.get(one.start)
        if about is not None:
            named = _named_sides(notes, found.by_id[about], one)
            _fill(notes, about, evolve(one, sides=named))
            _signers(notes, about, one.signers)
    for about in dict.fromkeys(found.of_phrase.values()):
        _roles(notes, bodies, found, about)
    return found


def _identify(notes: Notes, found: Agreements) -> None:
    """Decide which phrases name the same agreement."""
    for one in sorted(found.phrases, key=says_little):
        about = find_known(notes, found, one)
        if about == "":
            continue
        if about is None and _is_any(notes, one):
            continue
        if about is None:
            about = notes.new(Agreement, _name(found, one))
        found.of_phrase[one.start] = about
        found.by_id.setdefault(about, []).append(one)
        if one.period is not None and can_take_period(one):
            span = (one.period.start, one.period.end)
            notes.try_put(about, "period", one.period.value, span)
        if one.kind is not None:
            notes.try_put(about, "kind", one.kind, one.noun)
    found.of_phrase = dict(sorted(found.of_phrase.items()))


def _is_any(notes: Notes, one: AgreementPhrase) -> bool:
    """Return True for "có kế hoạch phối hợp": any, not one that the text knows."""
    return not (notes.reading.text[one.start].isupper() or has_more_to_say(one))


def _name(found: Agreements, one: AgreementPhrase) -> str:
    """Return what the id of an agreement is made of: "chuong-trinh-2021"."""
    stem = STEMS[one.kind.value if one.kind else ""]
    if one.number is not None:
        return f"{stem} {one.number.value.serial}"
    if one.title is not None:
        return one.title[0]
    if one.period is not None and can_take_period(one):
        start = one.period.value.earliest
        return f"{stem} {start.year}" if start else stem
    looked_back = any(other.review for other in found.phrases[:_MOST])
    return f"{stem} mới" if one.signing and looked_back else stem


def _named_sides(
    notes: Notes, phrases: list[AgreementPhrase], one: AgreementPhrase
) -> Sides:
    """Return the sides of a phrase without a group that others name one by one.

    "Ký kết với các cơ quan cùng cấp … với HĐND tỉnh, UBND tỉnh": the group is the two.
    """
    fuller = any(len(other.sides) > len(one.sides) for other in phrases[:_MOST])
    if not fuller:
        return one.sides
    return tuple(
        (side, span) for side, span in one.sides if not notes.get(side, "collective")
    )


def _fill(notes: Notes, about: str, one: AgreementPhrase) -> None:
    """Fill the fields that a phrase states."""
    if one.title is not None:
        notes.try_put(about, "title", " ".join(one.title[0].split()), one.title[1])
    elif one.name is not None:
        notes.try_put(about, "title", notes.reading.words(one.name), one.name)
    if one.lasted is not None and notes.get(about, "period") is None:
        notes.try_claim(about, "/period", one.lasted)
    if one.number is not None:
        span = (one.number.start, one.number.end)
        notes.try_put(about, "number", one.number.value, span)
    if one.issued is not None:
        span = (one.issued.start, one.issued.end)
        notes.try_put(about, "signed", one.issued.value, span)
    for side, span in one.sides:
        add_side(notes, about, side, span)
    if one.sides_span is not None and len(one.sides) > 1:
        notes.try_claim(about, "/parties", one.sides_span)


def add_side(notes: Notes, about: str, side: str, span: Span) -> None:
    """Add a side to an agreement, with claims on its place in the list."""
    held = notes.get(about, "parties") or []
    item = next((one for one in held if one.party == side), Involvement(party=side))
    notes.append(about, "parties", item, span)


def _signers(notes: Notes, about: str, signers: Sides) -> None:
    """Add the bodies before "ký kết" and those behind "với"."""
    for side, span in signers:
        add_side(notes, about, side, span)
    if signers:
        notes.try_claim(about, "/parties", (signers[0][1][0], signers[-1][1][1]))


def _roles(notes: Notes, bodies: Bodies, found: Agreements, about: str) -> None:
    """Make the sides signatories where the text says that they signed."""
    phrases = found.by_id[about]
    sides = notes.get(about, "parties")
    _ask_for_sides(notes, bodies, about, phrases)
    if not sides or not any(
        one.signing or one.signed_before or one.number for one in phrases
    ):
        return
    signed = [Involvement(party=one.party, role=PartyRole.SIGNATORY) for one in sides]
    notes.replace(about, "parties", signed)


def _ask_for_sides(
    notes: Notes, bodies: Bodies, about: str, phrases: list[AgreementPhrase]
) -> None:
    """Ask for the sides of an agreement where no words say all of them.

    Those whom its number names can be its sides.
    """
    if any((one.sides and not one.unread) or one.signers for one in phrases):
        return
    unread = next((one for one in phrases if one.unread), None)
    number = next((one.number for one in phrases if one.number), None)
    if unread is not None and unread.unread is not None:
        listed = tuple(
            Choice(value=freeze([{"party": party} for party in parties]))
            for parties in unread.candidates
        )
        notes.ask("which-parties", about, "/parties", unread.unread, listed)
    elif not notes.get(about, "parties") and any(one.signing for one in phrases):
        notes.ask("which-parties", about, "/parties", phrases[0].noun)
    elif not notes.get(about, "parties") and number is not None:
        named = sides_of_number(notes, bodies, number.value)
        choice = Choice(value=freeze([{"party": party} for party in named]))
        span = (number.start, number.end)
        notes.ask("which-parties", about, "/parties", span, (choice,) if named else ())
