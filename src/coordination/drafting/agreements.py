"""Agreements: which phrases name one, and what they say of it."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Final

from attrs import define, evolve, field

from coordination.drafting.agreement_phrases import (
    AgreementPhrase,
    agreement_phrases,
)
from coordination.drafting.draft_types import Choice
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.same_agreement import can_be_one, is_named_again
from coordination.drafting.sides_of_number import sides_of_number
from coordination.drafting.signers import Sides
from coordination.drafting.text_reading import Span
from coordination.frozen_json import freeze
from coordination.model.agreement import Agreement
from coordination.model.enumerations import AgreementKind, ClaimPart, PartyRole
from coordination.model.party import Involvement
from coordination.tables.draft_agreements import STEMS

#: More agreements than this are not read in one sentence.
_MOST_IN_A_SENTENCE: Final = 20
#: More agreements, and more phrases of one, are not compared with a new one.
_MOST: Final = 40


@define
class Agreements:
    """Which agreement each phrase names.

    Attributes:
        phrases: The phrases, in the order of the text.
        of_phrase: Where a phrase begins → id of its agreement.
        by_id: Id of an agreement → the phrases that name it.
        heading: Id of the agreement that the text itself is.
        purposes: Where the clauses begin that say what an agreement is for.
        listed: Where a sentence begins → the list in it of what an agreement is about.
    """

    phrases: list[AgreementPhrase] = field(factory=list)
    of_phrase: dict[int, str] = field(factory=dict)
    by_id: dict[str, list[AgreementPhrase]] = field(factory=dict)
    heading: str | None = None
    purposes: set[int] = field(factory=set)
    listed: dict[int, Span] = field(factory=dict)

    def named_in(self, start: int, end: int) -> Iterator[tuple[AgreementPhrase, str]]:
        """Yield the phrases that begin in a span, with their agreements."""
        low = bisect_left(self.phrases, start, key=lambda one: one.start)
        for one in self.phrases[low : low + _MOST_IN_A_SENTENCE]:
            if one.start >= end:
                return
            if one.start in self.of_phrase:
                yield one, self.of_phrase[one.start]

    def is_about(self, sentence: int, at: int) -> bool:
        """Return True if a place in a sentence is in a list of what is agreed on."""
        start, end = self.listed.get(sentence, (0, 0))
        return start <= at < end

    @property
    def main(self) -> str | None:
        """The agreement that the text names first."""
        return next(iter(self.of_phrase.values()), None)


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
    for one in sorted(found.phrases, key=_says_little):
        about = _find_known(notes, found, one)
        if about == "":
            continue
        if about is None and _is_any(notes, one):
            continue
        if about is None:
            about = notes.new(Agreement, _name(found, one))
        found.of_phrase[one.start] = about
        found.by_id.setdefault(about, []).append(one)
        if one.period is not None and _can_take_period(one):
            span = (one.period.start, one.period.end)
            notes.try_put(about, "period", one.period.value, span)
        if one.kind is not None:
            notes.try_put(about, "kind", one.kind, one.noun)
    found.of_phrase = dict(sorted(found.of_phrase.items()))


def _is_any(notes: Notes, one: AgreementPhrase) -> bool:
    """Return True for "có kế hoạch phối hợp": any, not one that the text knows."""
    return not (notes.reading.text[one.start].isupper() or _has_more_to_say(one))


def _has_more_to_say(one: AgreementPhrase) -> bool:
    """Return True if a phrase says more of an agreement than what it is called."""
    said = (one.number, one.title, one.name, one.period, one.lasted, one.signing)
    return bool(any(said) or one.sides or one.review or one.signed_before)


def _says_little(one: AgreementPhrase) -> tuple[bool, bool, int]:
    """Order phrases so that those which identify their agreement come first."""
    identifies = bool(one.number or one.title or (one.period and _can_take_period(one)))
    return one.number is None, not identifies, one.start


def _find_known(notes: Notes, found: Agreements, one: AgreementPhrase) -> str | None:
    """Return the agreement that a phrase names: "" in doubt, ``None`` if a new one."""
    if found.heading is not None and not (one.number or one.title or one.period):
        kind = notes.get(found.heading, "kind")
        if kind is one.kind:
            return found.heading
    known = list(found.by_id.items())[:_MOST]
    same = {
        about: phrases[:_MOST]
        for about, phrases in known
        if phrases[0].kind == one.kind
    }
    if one.number is not None:
        number = one.number.value
        return _first(
            same, lambda other: bool(other.number and other.number.value == number)
        )
    if one.title is not None:
        title = one.title[0]
        return _first(same, lambda other: bool(other.title and other.title[0] == title))
    if one.period is not None and _can_take_period(one):
        about = _first(same, lambda other: _is_for(other, one))
        about = about or _find_numbered(notes, same, one)
        return about if about is not None else _in_doubt(notes, found, one)
    free = [
        about
        for about, phrases in same.items()
        if not _is_another(phrases, one) and not _has_other_sides(phrases, one)
    ]
    if len(free) > 1:
        notes.ask("which-agreement", free[0], "", one.noun)
        return ""
    return free[0] if free else None


def _first(
    known: dict[str, list[AgreementPhrase]], fits: Callable[[AgreementPhrase], bool]
) -> str | None:
    """Return the first agreement that a phrase which fits names."""
    return next(
        (about for about, held in known.items() if any(map(fits, held[:9]))), None
    )


def _is_for(other: AgreementPhrase, one: AgreementPhrase) -> bool:
    """Return True if two phrases are for one time and have no name of their own."""
    if other.period is None or one.period is None or other.title:
        return False
    return bool(other.period.value == one.period.value)


def _find_numbered(
    notes: Notes, same: dict[str, list[AgreementPhrase]], one: AgreementPhrase
) -> str | None:
    """Return the numbered agreement that ``one`` names by its time: "" in doubt.

    "Ký Chương trình phối hợp giai đoạn 2024-2028 … ký Chương trình số 07/CTr-SYT":
    what is coordinated can say that they are one, or the title of the page.
    """
    can_be = [
        about
        for about, phrases in same.items()
        if notes.get(about, "period") is None and can_be_one(phrases[0], one)
    ]
    if not can_be:
        return None
    phrases = same[can_be[0]]
    if len(can_be) == 1 and any(is_named_again(other, one) for other in phrases):
        return can_be[0]
    value = str(one.period.value) if one.period else ""
    reason = notes.reading.words(one.noun)
    choice = Choice(
        value=value,
        reason_vi=f"như “{reason}” cũng được ký",
        reason_en=f"as “{reason}”, which is signed, too",
    )
    for about in can_be:
        notes.ask("which-period", about, "/period", same[about][0].noun, (choice,))
    return ""


def _in_doubt(notes: Notes, found: Agreements, one: AgreementPhrase) -> str | None:
    """Ask where a text calls what is for one time by two names.

    "Chương trình phối hợp năm 2023" can be the two numbered plans of that year.
    """
    year = str(one.period.value) if one.period else ""
    for about, phrases in list(found.by_id.items())[:_MOST]:
        other = phrases[0]
        numbered = other.issued is not None and str(other.issued.value)[:4] == year
        if (numbered and not one.signing) or (
            not (one.sides or one.signing) and _is_for(other, one)
        ):
            notes.ask("which-agreement", about, "", one.noun)
            return ""
    return None


def _is_another(phrases: list[AgreementPhrase], one: AgreementPhrase) -> bool:
    """Return True if ``one`` is signed now and the others are looked back at.

    What has been carried out for years is not what is signed now.
    """
    if one.lasted and any(other.signing for other in phrases):
        return True
    if _is_reviewed_in_title(phrases, one):
        return False
    if any(other.number for other in phrases) and _has_more_to_say(one):
        return not (one.signing and any(other.signing for other in phrases))
    is_old = any(other.review or other.signed_before for other in phrases)
    is_new = any(other.signing for other in phrases)
    return one.signing is not None and is_old and not is_new


def _is_reviewed_in_title(phrases: list[AgreementPhrase], one: AgreementPhrase) -> bool:
    """Return True if the title reviews by a bare noun what the article reviews."""
    if one.review is None or one.sentence.part is not ClaimPart.TITLE:
        return False
    said = (one.title, one.period, one.signing, one.signed_before)
    kinds = {other.review[0] for other in phrases if other.review}
    return not any(said) and one.review[0] in kinds


def _has_other_sides(phrases: list[AgreementPhrase], one: AgreementPhrase) -> bool:
    """Return True if none of the sides of ``one`` is a side of the others."""
    known = {party for other in phrases for party, _ in other.sides}
    return bool(known) and bool(one.sides) and known.isdisjoint(dict(one.sides))


def _can_take_period(one: AgreementPhrase) -> bool:
    """Return True if the time behind an agreement is the agreement's own.

    A regulation is for no single year: "Quy chế phối hợp năm 2022" is what was done
    under it in that year.
    """
    if one.period is None:
        return False
    if one.kind in (AgreementKind.REGULATION, AgreementKind.RULE):
        return "/" in str(one.period.value)
    return True


def _name(found: Agreements, one: AgreementPhrase) -> str:
    """Return what the id of an agreement is made of: "chuong-trinh-2021"."""
    stem = STEMS[one.kind.value if one.kind else ""]
    if one.number is not None:
        return f"{stem} {one.number.value.serial}"
    if one.title is not None:
        return one.title[0]
    if one.period is not None and _can_take_period(one):
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
