"""Which of the known agreements a phrase names: none, one, or nobody can say."""

from collections.abc import Callable
from typing import Final

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.drafting.draft_types import Choice
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.drafting.same_agreement import can_be_one, is_named_again
from coordination.model.enumerations import AgreementKind, ClaimPart
from coordination.model.period import Period

#: More agreements, and more phrases of one, are not compared with a new one.
_MOST: Final = 40


def has_more_to_say(one: AgreementPhrase) -> bool:
    """Return True if a phrase says more of an agreement than what it is called."""
    said = (one.number, one.title, one.name, one.period, one.lasted, one.signing)
    return bool(any(said) or one.sides or one.review or one.signed_before)


def says_little(one: AgreementPhrase) -> tuple[bool, bool, int]:
    """Order phrases so that those which identify their agreement come first."""
    identifies = bool(one.number or one.title or (one.period and can_take_period(one)))
    return one.number is None, not identifies, one.start


def find_known(notes: Notes, found: Agreements, one: AgreementPhrase) -> str | None:
    """Return the agreement that a phrase names: "" in doubt, ``None`` if a new one."""
    if found.heading is not None and not (one.number or one.title or one.period):
        kind = notes.get(found.heading, "kind")
        if kind is one.kind and not _is_between_others(notes, found.heading, one):
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
    if one.period is not None and can_take_period(one):
        about = _first(same, lambda other: _is_for(other, one))
        about = about or _find_numbered(notes, same, one)
        return about if about is not None else _in_doubt(notes, found, one)
    return _find_unnamed(notes, found, same, one)


def _find_unnamed(
    notes: Notes,
    found: Agreements,
    same: dict[str, list[AgreementPhrase]],
    one: AgreementPhrase,
) -> str | None:
    """Return the agreement that a phrase without a name or a time of its own names."""
    reported = _find_reported(notes, found, same, one)
    if reported is not None:
        return reported
    free = [
        about
        for about, phrases in same.items()
        if not (
            _is_another(phrases, one)
            or _has_other_sides(phrases, one)
            or _is_between_others(notes, about, one)
        )
    ]
    if len(free) > 1:
        notes.ask("which-agreement", free[0], "", one.noun)
        return ""
    return free[0] if free else None


def _is_between_others(notes: Notes, about: str, one: AgreementPhrase) -> bool:
    """Return True if none of the sides of a phrase is a side of an agreement."""
    known = {side.party for side in notes.get(about, "parties") or ()}
    return bool(known) and bool(one.sides) and known.isdisjoint(dict(one.sides))


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


def _find_reported(
    notes: Notes,
    found: Agreements,
    same: dict[str, list[AgreementPhrase]],
    one: AgreementPhrase,
) -> str | None:
    """Return the agreement under which was done what a year reports: "" in doubt.

    It has the same sides, and its time has that year.
    """
    if not one.is_reported or one.period is None or one.kind is None:
        return None
    year = one.period.value
    for about, phrases in same.items():
        period = notes.get(about, "period")
        has_sides = any(_sides(other) == _sides(one) for other in phrases)
        if period is not None and one.sides and has_sides and _has_year(period, year):
            return about
    return _in_doubt(notes, found, one)


def _sides(one: AgreementPhrase) -> frozenset[str]:
    return frozenset(party for party, _ in one.sides)


def _has_year(period: Period, year: Period) -> bool:
    """Return True if ``year`` lies in ``period``."""
    ends = (period.earliest, year.earliest, year.latest, period.latest)
    known = [one for one in ends if one is not None]
    return len(known) == len(ends) and known == sorted(known)


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
    if any(other.number for other in phrases) and has_more_to_say(one):
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


def can_take_period(one: AgreementPhrase) -> bool:
    """Return True if the time behind an agreement is the agreement's own.

    A regulation is for no single year: "Quy chế phối hợp năm 2022" is what was done
    under it in that year, and so is "kết quả thực hiện Chương trình năm 2022".
    """
    if one.period is None:
        return False
    is_lasting = one.kind in (AgreementKind.REGULATION, AgreementKind.RULE)
    return one.period.value.is_range or not (is_lasting or one.is_reported)
