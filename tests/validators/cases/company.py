"""Cases of who signs with whom."""

from decimal import Decimal
from typing import Final

from attrs import evolve

from coordination import Agreement, Dossier, Outcome, Party, Quantity
from coordination.model.enumerations import Level, OutcomeKind
from coordination.model.quantity import Comparator
from tests.validators.cases.case import (
    BODIES,
    COMMITTEE,
    COUNCIL,
    DEPARTMENTS,
    FRONT,
    STANDING,
    Case,
    Way,
    dossier,
    parties,
)


def _signed(*names: str) -> Dossier:
    return dossier(Agreement(id="plan", parties=parties(*names)))


def _levels(first: Level | None, second: Level | None) -> Dossier:
    return dossier(
        Agreement(id="plan", parties=parties("ubnd", "mttq")),
        parties=(evolve(COMMITTEE, level=first), evolve(FRONT, level=second)),
    )


def _award(
    names: tuple[str, ...],
    *units: str,
    amount: str = "2",
    comparator: Comparator = Comparator.EXACT,
    kind: OutcomeKind = OutcomeKind.AWARD,
) -> Dossier:
    quantity = Quantity(amount=Decimal(amount), comparator=comparator, units=units)
    award = Outcome(
        id="award",
        kind=kind,
        by=("ubnd",),
        recipients=names,
        quantity=quantity,
    )
    return dossier(outcomes=(award,))


def _two(name: str, other: str, place: str | None = "Nghệ An") -> Dossier:
    return dossier(
        parties=(
            Party(id="one", name=name, place=place),
            Party(id="two", name=other, place=place),
        )
    )


def _commune(identifier: str, name: str, province: str) -> Party:
    return Party(id=identifier, name=name, place="xã Tân Lập", province=province)


CASES: Final = (
    Case(
        code="parties-of-different-levels",
        fails=_levels(Level.PROVINCE, Level.COMMUNE),
        at="/agreements/0/parties",
        others={
            "beside one whose level is not stated": Way(
                _levels(Level.PROVINCE, Level.COMMUNE).replace(
                    agreements=(
                        Agreement(id="plan", parties=parties("ubnd", "mttq", "lost")),
                    )
                ),
                "/agreements/0/parties",
                says="at different levels: province, commune",
            ),
        },
        silent={
            "one level": _levels(Level.PROVINCE, Level.PROVINCE),
            "a level not stated": _levels(Level.PROVINCE, None),
        },
    ),
    Case(
        code="organ-beside-its-body",
        fails=_signed("ubnd", "hdnd", "tt-hdnd"),
        at="/agreements/0/parties/2/party",
        also=("/parties/2",),
        silent={"the organ alone": _signed("ubnd", "tt-hdnd")},
    ),
    Case(
        code="recipients-differ-from-count",
        fails=_award(("hdnd",), "tập thể"),
        at="/outcomes/0/recipients",
        also=("/outcomes/0/quantity",),
        silent={
            "as many": _award(("hdnd", "mttq"), "tập thể"),
            "some stand for others": _award(("cac-so",), "tập thể"),
            "of several kinds": _award(("hdnd",), "tập thể", "cá nhân"),
            "not exact": _award(("hdnd",), "tập thể", comparator=Comparator.MORE_THAN),
            "none named": _award((), "tập thể"),
            "no award": _award(("hdnd",), "tập thể", kind=OutcomeKind.RESULT),
            "no whole number": _award(("hdnd",), "tập thể", amount="2.5"),
        },
    ),
    Case(
        code="body-held-twice",
        fails=dossier(parties=(evolve(COMMITTEE, id="a"), evolve(COMMITTEE, id="b"))),
        at="/parties/1",
        also=("/parties/0",),
        others={
            "in another spelling": Way(
                _two("UBND tỉnh", "Ủy ban nhân dân tỉnh Nghệ An"),
                "/parties/1",
                ("/parties/0",),
            ),
            "of one province, in another spelling": Way(
                dossier(
                    parties=(
                        _commune("one", "UBND xã Tân Lập", "Tây Ninh"),
                        _commune("two", "Ủy ban nhân dân xã Tân Lập", "Tây Ninh"),
                    )
                ),
                "/parties/1",
                ("/parties/0",),
            ),
            "of the centre": Way(
                _two("Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo", place=None),
                "/parties/1",
                ("/parties/0",),
            ),
        },
        silent={
            "another tier": _two("UBND tỉnh", "UBND huyện"),
            "another kind": _two("UBND tỉnh", "HĐND tỉnh"),
            "an organ of it": _two("UBND tỉnh", "Văn phòng UBND tỉnh"),
            "a standing body": _two("HĐND tỉnh", "Thường trực HĐND tỉnh"),
            "of no place": _two("UBND tỉnh", "Ủy ban nhân dân tỉnh", place=None),
            "other names of schools": _two("Trường Chính trị", "Trường Đại học Vinh"),
            "another place": dossier(
                parties=(COMMITTEE, evolve(COMMITTEE, id="b", place="Tây Ninh"))
            ),
            **{
                f"of another province, {how}": dossier(
                    parties=(
                        _commune("one", "UBND xã Tân Lập", "Thái Nguyên"),
                        _commune("two", name, "Tây Ninh"),
                    )
                )
                for how, name in (
                    ("under one name", "UBND xã Tân Lập"),
                    ("in another spelling", "Ủy ban nhân dân xã Tân Lập"),
                )
            },
            "another body's organ": dossier(
                parties=(*BODIES, evolve(STANDING, id="b", part_of="ubnd"))
            ),
        },
    ),
)

#: What is one level, what is not, and what nobody can tell.
SAME: Final = _levels(Level.PROVINCE, Level.PROVINCE)
DIFFERENT: Final = _levels(Level.PROVINCE, Level.CENTRAL)
ALONE: Final = dossier(
    Agreement(id="plan", parties=parties("ubnd")),
    parties=(evolve(COMMITTEE, level=Level.PROVINCE),),
)
UNKNOWN: Final = dossier(
    Agreement(id="plan", parties=parties("ubnd", "hdnd")),
    parties=(evolve(COMMITTEE, level=Level.PROVINCE), COUNCIL, DEPARTMENTS),
)
