"""Agreements: which phrases name one, and what they say of it."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Final

from attrs import define, evolve, field

from coordination.drafting.agreement_phrases import (
    AgreementPhrase,
    agreement_phrases,
)
from coordination.drafting.documents import Documents
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.signers import (
    Sides,
    before_adverbs,
    bodies_before,
    bodies_in_list,
)
from coordination.drafting.text_reading import Span
from coordination.model.agreement import Agreement
from coordination.model.enumerations import AgreementKind, PartyRole
from coordination.model.party import Involvement
from coordination.tables.draft_agreements import BASIS, CARRIES_OUT, STEMS

#: More agreements than this are not read in one sentence.
_MOST_IN_A_SENTENCE: Final = 20
#: "Thay thế" is so near before what is replaced.
_REPLACES: Final = 24
#: More agreements than this are not compared with a new one.
_MOST: Final = 40


@define
class Agreements:
    """Which agreement each phrase names.

    Attributes:
        phrases: The phrases, in the order of the text.
        of_phrase: Where a phrase begins → id of its agreement.
        by_id: Id of an agreement → the phrases that name it.
        heading: Id of the agreement that the text itself is.
    """

    phrases: list[AgreementPhrase] = field(factory=list)
    of_phrase: dict[int, str] = field(factory=dict)
    by_id: dict[str, list[AgreementPhrase]] = field(factory=dict)
    heading: str | None = None

    def named_in(self, start: int, end: int) -> Iterator[tuple[AgreementPhrase, str]]:
        """Yield the phrases that begin in a span, with their agreements."""
        low = bisect_left(self.phrases, start, key=lambda one: one.start)
        for one in self.phrases[low : low + _MOST_IN_A_SENTENCE]:
            if one.start >= end:
                return
            if one.start in self.of_phrase:
                yield one, self.of_phrase[one.start]

    @property
    def main(self) -> str | None:
        """The agreement that the text names first."""
        return next(iter(self.of_phrase.values()), None)


def draft_agreements(
    notes: Notes, bodies: Bodies, documents: Documents, heading: str | None = None
) -> Agreements:
    """Draft an agreement for each that the article names.

    Args:
        notes: What was drafted so far.
        bodies: The bodies that the text names.
        documents: The documents that it cites.
        heading: Id of the agreement that the text itself is.
    """
    found = Agreements(agreement_phrases(notes.reading, bodies), heading=heading)
    _identify(notes, found)
    for one in found.phrases:
        about = found.of_phrase.get(one.start)
        if about is not None:
            named = _named_sides(notes, found.by_id[about], one)
            _fill(notes, about, evolve(one, sides=named))
            _signers(notes, bodies, found, about, one)
    for about in dict.fromkeys(found.of_phrase.values()):
        _roles(notes, found, about)
    _parents(notes, found)
    _replaced(notes, found)
    _bases(notes, found, documents)
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
    if notes.reading.text[one.start].isupper():
        return False
    said = (one.number, one.title, one.name, one.period, one.lasted, one.signing)
    return not (any(said) or one.sides or one.review or one.signed_before)


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
    same = {about: phrases for about, phrases in known if phrases[0].kind == one.kind}
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
    if any(other.number for other in phrases):
        return not (one.signing and any(other.signing for other in phrases))
    is_old = any(other.review or other.signed_before for other in phrases)
    is_new = any(other.signing for other in phrases)
    return one.signing is not None and is_old and not is_new


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


def _ends_of_sides(found: Agreements, one: AgreementPhrase) -> Iterator[int]:
    """Yield where the sides of other agreements of a sentence end, before ``one``."""
    for other, _ in found.named_in(one.sentence.start, one.start):
        if other.sides_span is not None:
            yield other.sides_span[1]


def _signers(
    notes: Notes,
    bodies: Bodies,
    found: Agreements,
    about: str,
    one: AgreementPhrase,
) -> None:
    """Add the bodies before "ký kết" and those behind "với"."""
    if one.signing is None or one.sides:
        return
    reading, sentence = notes.reading, one.sentence
    stop = before_adverbs(reading.text, sentence.start, one.signing[0])
    low = max([sentence.start, *_ends_of_sides(found, one)])
    before = bodies_before(reading, bodies, low, stop)
    at = reading.text.find("với ", one.end, min(sentence.end, one.end + 30))
    behind = bodies_in_list(reading, bodies, at + 4, sentence.end) if at >= 0 else ()
    if not before or len(before) + len(behind) <= 1:
        return
    for side, span in (*before, *behind):
        add_side(notes, about, side, span)
    last = (*before, *behind)[-1][1][1]
    notes.try_claim(about, "/parties", (before[0][1][0], last))


def _roles(notes: Notes, found: Agreements, about: str) -> None:
    """Make the sides signatories where the text says that they signed."""
    phrases = found.by_id[about]
    sides = notes.get(about, "parties")
    if not sides and any(one.signing for one in phrases):
        notes.ask("which-parties", about, "/parties", phrases[0].noun)
    if not sides or not any(
        one.signing or one.signed_before or one.number for one in phrases
    ):
        return
    signed = [Involvement(party=one.party, role=PartyRole.SIGNATORY) for one in sides]
    notes.replace(about, "parties", signed)


def _parents(notes: Notes, found: Agreements) -> None:
    """Tie a plan to the programme that its sentence says it carries out."""
    for one in found.phrases:
        about = found.of_phrase.get(one.start)
        if about is None or one.kind is not AgreementKind.PROGRAMME:
            continue
        text = notes.reading.text
        low = max(one.sentence.start, one.start - 60)
        before = text[low : one.start].lower()
        cue = max((before.rfind(word) for word in CARRIES_OUT), default=-1)
        if cue < 0:
            continue
        for other, plan in found.named_in(one.sentence.start, one.sentence.end):
            if other.kind is AgreementKind.PLAN and notes.get(plan, "parent") is None:
                notes.try_put(plan, "parent", about, (low + cue, one.end))


def _replaced(notes: Notes, found: Agreements) -> None:
    """Tie an agreement to the one that its sentence says it replaces."""
    for one in found.phrases:
        about = found.of_phrase.get(one.start)
        before = notes.reading.text[max(0, one.start - _REPLACES) : one.start]
        verb = before.lower().rfind("thay thế")
        if about is None or verb < 0:
            continue
        named = found.named_in(one.sentence.start, one.start)
        newer = [held for _, held in named if held != about]
        if newer:
            span = (one.start - len(before) + verb, one.noun[1])
            notes.append(newer[-1], "supersedes", about, span)


def _bases(notes: Notes, found: Agreements, documents: Documents) -> None:
    """Tie an agreement to the documents that its sentence rests it on."""
    reading = notes.reading
    for citation in reading.citations:
        document = documents.at.get(citation.start)
        sentence = reading.sentence_at(citation.start)
        if document is None or sentence is None:
            continue
        low = max(sentence.start, citation.start - 40)
        before = reading.text[low : citation.start].lower()
        cue = max(
            (before.rfind(word) for word in BASIS if before.rstrip().endswith(word)),
            default=-1,
        )
        if cue < 0:
            continue
        span = (low + cue, citation.number.end if citation.number else citation.end)
        named = list(found.named_in(sentence.start, sentence.end))
        nearest = [about for one, about in named if one.start < citation.start][-1:]
        nearest = nearest or [about for one, about in named][:1]
        for about in nearest:
            notes.append(about, "bases", document, span)
