"""Cases of claims and quotes."""

from hashlib import sha256
from typing import Final

from attrs import evolve

from coordination import Agreement, Claim, Dossier, Event, Obligation, Outcome
from coordination.frozen_json import FrozenJson, freeze
from coordination.model.enumerations import Basis, ObligationForce, OutcomeKind
from tests.validators.cases.case import PAGE, Case, claim, day, dossier, parties

TEXT: Final = "Chiều 23/2, hai cơ quan ký kế hoạch."
ONE: Final = freeze({"count": 1})
SIGNED: Final = Event(id="signing", date=day("XXXX-02-23"))
SEEN: Final = claim("signing", "/date", "23/2", reading="XXXX-02-23", start=6)


def _event(event: Event, *claims: Claim) -> Dossier:
    return dossier(events=(event,), claims=claims)


def _item(name: str, ordinal: int | None) -> Obligation:
    return Obligation(
        id=name,
        agreement="a",
        force=ObligationForce.AGREED,
        ordinal=ordinal,
        text="Phối hợp",
    )


def _about(amount: str, comparator: str) -> FrozenJson:
    return freeze({"amount": amount, "comparator": comparator, "units": ["đồng"]})


def _told(*readings: FrozenJson) -> Dossier:
    return dossier(
        outcomes=(Outcome(id="fund", kind=OutcomeKind.RESULT),),
        claims=tuple(
            claim("fund", "/quantity", "150 tỷ", reading=reading, source=source)
            for reading, source in zip(readings, ("page", "other-page"), strict=True)
        ),
    )


def _quoted(quote: str, reading: str, basis: Basis = Basis.STATED) -> Dossier:
    return _event(
        Event(id="signing", date=day(reading)),
        evolve(claim("signing", "/date", quote, reading=reading), basis=basis),
    )


def _read(reading: str, **more: str) -> Claim:
    return evolve(SEEN, reading=reading, **more)  # type: ignore[arg-type]  # by name


CASES: Final = (
    Case(
        code="claim-leads-nowhere",
        fails=_event(SIGNED, evolve(SEEN, field="/day")),
        at="/claims/0/field",
        silent={
            "a field": _event(SIGNED, SEEN),
            "a collection": _event(SIGNED, evolve(SEEN, field="/acts", reading=None)),
            "an absent member": _event(
                SIGNED, evolve(SEEN, field="/acts/0/agreement", reading=None)
            ),
        },
    ),
    Case(
        code="field-left-open",
        fails=_event(Event(id="signing"), SEEN),
        at="/events/0/date",
        silent={
            "stated": _event(SIGNED, SEEN),
            "not stated": _event(Event(id="signing")),
            "stated to be none": dossier(
                Agreement(id="a", supersedes=()),
                claims=(claim("a", "/supersedes", "chưa"),),
            ),
        },
    ),
    Case(
        code="sources-disagree",
        fails=_event(SIGNED, SEEN, _read("XXXX-02-24", source="other-page")),
        at="/events/0/date",
        silent={
            "agree": _event(SIGNED, SEEN, _read("XXXX-02-23", source="other-page")),
            "less precise": _event(SIGNED, SEEN, _read("2024", source="other-page")),
        },
    ),
    Case(
        code="source-disagrees-with-itself",
        fails=_event(SIGNED, SEEN, _read("XXXX-02-24")),
        at="/events/0/date",
        silent={
            "two sources": _event(
                SIGNED, SEEN, _read("XXXX-02-24", source="other-page")
            ),
            "twice the same": _event(SIGNED, SEEN, SEEN),
        },
    ),
    Case(
        code="comparators-differ",
        fails=_told(
            _about("150000000000", "about"), _about("150000000000", "more-than")
        ),
        at="/outcomes/0/quantity",
        silent={
            "other figures": _told(_about("150", "about"), _about("160", "more-than")),
            "the same": _told(_about("150", "about"), _about("150", "about")),
        },
    ),
    Case(
        code="value-not-in-claims",
        fails=_event(Event(id="signing", date=day("2024-02-23")), SEEN),
        at="/events/0/date",
        silent={
            "as read": _event(SIGNED, SEEN),
            "one of two": _event(SIGNED, SEEN, _read("XXXX-02-24")),
            "no reading": _event(SIGNED, evolve(SEEN, reading=None)),
        },
    ),
    Case(
        code="count-differs",
        fails=dossier(
            Agreement(id="a", parties=parties("ubnd", "hdnd")),
            claims=(claim("a", "/parties", "ba", reading=freeze({"count": 3})),),
        ),
        at="/agreements/0/parties",
        silent={
            "as many": dossier(
                Agreement(id="a", parties=parties("ubnd", "hdnd")),
                claims=(claim("a", "/parties", "hai", reading=freeze({"count": 2})),),
            ),
            "of the plans beneath": dossier(
                Agreement(id="a"),
                Agreement(id="b", parent="a"),
                claims=(claim("a", "/agreements", "một", reading=ONE),),
            ),
            "of the items of the source": dossier(
                Agreement(id="a"),
                obligations=(_item("o", 1), _item("p", 1), _item("aim", None)),
                claims=(claim("a", "/obligations", "một", reading=ONE),),
            ),
            "not enumerated": dossier(
                Agreement(id="a"),
                claims=(claim("a", "/parties", "hai", reading=freeze({"count": 2})),),
            ),
        },
    ),
    Case(
        code="quote-reads-otherwise",
        fails=_quoted("ngày 23/2/2024", "2024-02-24"),
        at="/claims/0/reading",
        silent={
            "as it says": _quoted("ngày 23/2/2024", "2024-02-23"),
            "less precise": _quoted("ngày 23/2", "2024-02-23"),
            "no date in it": _quoted("chiều hôm ấy", "2024-02-23"),
            "inferred": _quoted("ngày 23/2/2024", "2024-02-24", Basis.INFERRED),
        },
    ),
    Case(
        code="weekday-differs",
        fails=_quoted("Thứ Năm, ngày 23/2/2024", "2024-02-23"),
        at="/claims/0/quote",
        silent={
            "as it was": _quoted("Thứ Sáu, ngày 23/2/2024", "2024-02-23"),
            "year unknown": _quoted("Thứ Năm, ngày 23/2", "XXXX-02-23"),
        },
    ),
    Case(
        code="quote-not-at-offset",
        fails=_event(SIGNED, evolve(SEEN, start=7, end=11)),
        at="/claims/0/quote",
        texts={"page": TEXT},
        silent={
            "in its place": _event(SIGNED, SEEN),
            "text not given": _event(SIGNED, evolve(SEEN, source="other-page")),
        },
    ),
    Case(
        code="text-is-another",
        fails=dossier(sources=(evolve(PAGE, sha256=sha256(b"x").hexdigest()),)),
        at="/sources/0/sha256",
        texts={"page": TEXT},
        silent={
            "the same": dossier(
                sources=(evolve(PAGE, sha256=sha256(TEXT.encode()).hexdigest()),)
            ),
            "no hash": dossier(),
        },
    ),
)
