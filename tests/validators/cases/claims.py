"""Cases of claims and quotes."""

from decimal import Decimal
from hashlib import sha256
from typing import Final

from attrs import evolve

from coordination import (
    Agreement,
    Appearance,
    Claim,
    Dossier,
    Event,
    Obligation,
    Outcome,
    Party,
    Quantity,
)
from coordination.frozen_json import FrozenJson, freeze
from coordination.model.enumerations import (
    AgreementKind,
    AppearanceRole,
    Basis,
    ObligationForce,
    OutcomeKind,
    PartyKind,
)
from coordination.model.event import Position
from coordination.model.quantity import Comparator
from tests.validators.cases.case import (
    BODIES,
    COMMITTEE,
    PAGE,
    Case,
    Way,
    claim,
    day,
    dossier,
    number,
    parties,
)

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


def _fund(quote: str, amount: str) -> Dossier:
    held = Quantity(amount=Decimal(amount), units=("đồng",))
    return dossier(
        outcomes=(Outcome(id="fund", kind=OutcomeKind.RESULT, quantity=held),),
        claims=(claim("fund", "/quantity", quote),),
    )


def _share(quote: str, held: Quantity, **more: object) -> Dossier:
    """Claim the figure of an outcome, without a reading."""
    told = Outcome(id="share", kind=OutcomeKind.RESULT, quantity=held, **more)  # type: ignore[arg-type]  # by name
    whole = Outcome(
        id="whole",
        kind=OutcomeKind.RESULT,
        quantity=Quantity(amount=Decimal(100), units=("xã",)),
    )
    return dossier(outcomes=(told, whole), claims=(claim("share", "/quantity", quote),))


_XA: Final = Quantity(amount=Decimal(98), units=("xã",))
_DONG: Final = Quantity(amount=Decimal(147_000), units=("đồng",))


def _kind(quote: str, kind: AgreementKind) -> Dossier:
    return dossier(Agreement(id="a", kind=kind), claims=(claim("a", "/kind", quote),))


def _roles(quote: str, *roles: str) -> Dossier:
    person = Appearance(
        id="person", event="signing", roles=tuple(map(AppearanceRole, roles))
    )
    return dossier(
        events=(SIGNED,),
        appearances=(person,),
        claims=(claim("person", "/roles", quote, reading=roles),),
    )


def _named(quote: str, pointer: str = "/name", **more: object) -> Dossier:
    body = Party(id="body", name="UBND tỉnh Vĩnh Long", **more)  # type: ignore[arg-type]  # by name
    plan = Agreement(id="a", parties=parties("body"), supersedes=("a-2",))
    return dossier(
        plan,
        Agreement(id="a-2"),
        parties=(body,),
        claims=(claim("body" if "name" in pointer else "a", pointer, quote),),
    )


def _called(name: str, quote: str) -> Dossier:
    return dossier(
        events=(SIGNED,),
        appearances=(Appearance(id="person", event="signing", name=name),),
        claims=(claim("person", "/name", quote),),
    )


def _borne(quote: str, bearer: str) -> Dossier:
    """Quote who bears an obligation; two bodies are called "Đoàn xã"."""
    youth = Party(id="youth", name="Đoàn xã", kind=PartyKind.MASS_ORGANISATION)
    duty = Obligation(
        id="duty", force=ObligationForce.AGREED, text="Báo cáo", bearers=(bearer,)
    )
    return dossier(
        parties=(*BODIES, youth, evolve(youth, id="other-youth")),
        obligations=(duty,),
        claims=(claim("duty", "/bearers/0", quote),),
    )


def _titled(title: str, quote: str) -> Dossier:
    one = Appearance(id="person", event="day", positions=(Position(title=title),))
    return dossier(
        events=(Event(id="day"),),
        appearances=(one,),
        claims=(claim("person", "/positions/0/title", quote),),
    )


def _placed(place: str, quote: str) -> Dossier:
    return dossier(
        events=(Event(id="day", place=place),), claims=(claim("day", "/place", quote),)
    )


def _telling(*readings: str) -> Dossier:
    """Let as many pages tell of one day."""
    sources = ("page", "other-page", "page-3", "page-4")
    pages = tuple(evolve(PAGE, id=one) for one in sources)
    told = tuple(
        _read(reading, source=source)
        for reading, source in zip(readings, sources, strict=False)
    )
    return _event(SIGNED, *told).replace(sources=pages)


def _read(reading: str, **more: str) -> Claim:
    return evolve(SEEN, reading=reading, **more)  # type: ignore[arg-type]  # by name


CASES: Final = (
    Case(
        code="claim-leads-nowhere",
        fails=_event(SIGNED, evolve(SEEN, field="/day")),
        at="/claims/0/field",
        also=("/events/0",),
        silent={
            "a field": _event(SIGNED, SEEN),
            "a collection": _event(SIGNED, evolve(SEEN, field="/acts", reading=None)),
            "an absent member": _event(
                SIGNED, evolve(SEEN, field="/acts/0/agreement", reading=None)
            ),
            "about nothing": dossier(claims=(evolve(SEEN, about="nothing"),)),
            "what belongs to it": dossier(
                Agreement(id="a"),
                claims=(claim("a", "/obligations", "một", reading=ONE),),
            ),
        },
    ),
    Case(
        code="field-left-open",
        fails=_event(Event(id="signing"), SEEN),
        at="/events/0/date",
        also=("/claims/0",),
        others={
            "nothing belongs to it": Way(
                dossier(
                    Agreement(id="a"),
                    claims=(claim("a", "/obligations", "một", reading=ONE),),
                ),
                "/agreements/0/obligations",
                also=("/claims/0",),
            ),
        },
        silent={
            "stated": _event(SIGNED, SEEN),
            "not stated": _event(Event(id="signing")),
            "stated to be none": dossier(
                Agreement(id="a", supersedes=()),
                claims=(claim("a", "/supersedes", "chưa"),),
            ),
            "something belongs to it": dossier(
                Agreement(id="a"),
                obligations=(_item("o", 1),),
                claims=(claim("a", "/obligations", "các điều"),),
            ),
        },
    ),
    Case(
        code="sources-disagree",
        fails=_event(SIGNED, SEEN, _read("XXXX-02-24", source="other-page")),
        at="/events/0/date",
        also=("/claims/0", "/claims/1"),
        others={
            "three": Way(
                _telling("2021", "2022", "2023"),
                "/events/0/date",
                also=("/claims/0", "/claims/1", "/claims/2"),
                says="disagree: 2021; 2022; 2023",
            ),
            "more than are shown": Way(
                _telling("2021", "2022", "2023", "2024"),
                "/events/0/date",
                also=("/claims/0", "/claims/1", "/claims/2", "/claims/3"),
                says="disagree: 2021; 2022; 2023; …",
            ),
        },
        silent={
            "agree": _event(SIGNED, SEEN, _read("XXXX-02-23", source="other-page")),
            "less precise": _event(SIGNED, SEEN, _read("2024", source="other-page")),
            "about no field": _event(
                SIGNED,
                evolve(SEEN, field="/day"),
                evolve(SEEN, field="/day", reading="2024", source="other-page"),
            ),
            "they count": dossier(
                Agreement(id="a", parties=parties("ubnd", "hdnd")),
                claims=(
                    claim("a", "/parties", "một", reading=ONE),
                    claim(
                        "a",
                        "/parties",
                        "hai",
                        reading=freeze({"count": 2}),
                        source="other-page",
                    ),
                ),
            ),
        },
    ),
    Case(
        code="source-disagrees-with-itself",
        fails=_event(SIGNED, SEEN, _read("XXXX-02-24")),
        at="/events/0/date",
        also=("/claims/0", "/claims/1"),
        others={
            "beside another source": Way(
                _event(
                    SIGNED,
                    SEEN,
                    _read("XXXX-02-24"),
                    _read("XXXX-02-23", source="other-page"),
                ),
                "/events/0/date",
                also=("/claims/0", "/claims/1", "/claims/2"),
            ),
        },
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
        also=("/claims/0", "/claims/1"),
        silent={
            "other figures": _told(_about("150", "about"), _about("160", "more-than")),
            "the same": _told(_about("150", "about"), _about("150", "about")),
        },
    ),
    Case(
        code="value-not-in-claims",
        fails=_event(Event(id="signing", date=day("2024-02-23")), SEEN),
        at="/events/0/date",
        also=("/claims/0",),
        silent={
            "as read": _event(SIGNED, SEEN),
            "one of two": _event(SIGNED, SEEN, _read("XXXX-02-24")),
            "no reading": _event(SIGNED, evolve(SEEN, reading=None)),
            "left open": _event(Event(id="signing"), SEEN),
        },
    ),
    Case(
        code="count-differs",
        fails=dossier(
            Agreement(id="a", parties=parties("ubnd", "hdnd")),
            claims=(claim("a", "/parties", "ba", reading=freeze({"count": 3})),),
        ),
        at="/agreements/0/parties",
        also=("/claims/0",),
        others={
            "of the plans beneath": Way(
                dossier(
                    Agreement(id="a"),
                    Agreement(id="b", parent="a"),
                    Agreement(id="c", parent="a"),
                    outcomes=(Outcome(id="o", kind=OutcomeKind.RESULT, agreement="a"),),
                    claims=(claim("a", "/agreements", "một", reading=ONE),),
                ),
                "/agreements/0/agreements",
                also=("/claims/0",),
                says="the source counts 1, the record has 2",
            ),
        },
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
            "no count": dossier(
                Agreement(id="a", parties=parties("ubnd", "hdnd")),
                claims=(claim("a", "/parties", "hai bên"),),
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
        also=("/events/0/date",),
        others={
            "as long as is read": Way(
                _quoted("ngày 23/2/2024".ljust(200, "."), "2024-02-24"),
                "/claims/0/reading",
                also=("/events/0/date",),
            ),
            "several dates": Way(
                _quoted(
                    "ngày 1/2/2024, ngày 2/2/2024, ngày 3/2/2024, ngày 4/2/2024",
                    "2024-02-24",
                ),
                "/claims/0/reading",
                also=("/events/0/date",),
                says="2024-02-01; 2024-02-02; 2024-02-03, "
                "but the reading is 2024-02-24",
            ),
            "an amount without a reading": Way(
                _fund("hơn 150 tỷ đồng", "150"),
                "/claims/0/quote",
                also=("/outcomes/0/quantity",),
            ),
            "the lower end of a range": Way(
                _share("40-50 xã", Quantity(amount=Decimal(40), units=("xã",))),
                "/claims/0/quote",
                also=("/outcomes/0/quantity",),
            ),
            "an increase as a total": Way(
                _share("tăng 98 xã", _XA),
                "/claims/0/quote",
                also=("/outcomes/0/quantity",),
            ),
            "the upper end by itself": Way(
                dossier(
                    outcomes=_share(
                        "-", Quantity(amount=Decimal(40), upper=Decimal(50))
                    ).outcomes,
                    claims=(
                        claim("share", "/quantity/upper", "40-50 xã", reading="60"),
                    ),
                ),
                "/claims/0/reading",
                also=("/outcomes/0/quantity/upper",),
                says="the words say 50, but the reading is 60",
            ),
            "a code without a reading": Way(
                _kind("Kế hoạch số", AgreementKind.PROGRAMME),
                "/claims/0/quote",
                also=("/agreements/0/kind",),
                says="the words say kế hoạch, but the reading is programme",
            ),
            "each of several roles": Way(
                _roles("chủ trì", "attendee", "witness"),
                "/claims/0/reading",
                also=("/appearances/0/roles",),
                says='but the reading is ["attendee", "witness"]',
            ),
            "the only role of a list": Way(
                _roles("chủ trì", "attendee"),
                "/claims/0/reading",
                also=("/appearances/0/roles",),
                says="but the reading is attendee",
            ),
            "behind claims that are not read again": Way(
                _event(
                    Event(id="signing", date=day("2024-02-24")),
                    claim("signing", "/nowhere", "x"),
                    claim("signing", "/place", "x"),
                    claim("signing", "/date", "ngày 23/2/2024", reading="2024-02-24"),
                ),
                "/claims/2/reading",
                also=("/events/0/date",),
            ),
        },
        silent={
            "as it says": _quoted("ngày 23/2/2024", "2024-02-23"),
            "less precise": _quoted("ngày 23/2", "2024-02-23"),
            "no date in it": _quoted("chiều hôm ấy", "2024-02-23"),
            "inferred": _quoted("ngày 23/2/2024", "2024-02-24", Basis.INFERRED),
            "longer than is read": _quoted(
                "ngày 23/2/2024".ljust(201, "."), "2024-02-24"
            ),
            "an amount as it says": _fund("150 tỷ đồng", "150000000000"),
            "both ends of a range": _share(
                "40-50 xã",
                Quantity(amount=Decimal(40), upper=Decimal(50), units=("xã",)),
            ),
            "an increase that the text tells of": _share(
                "tăng 98 xã", _XA, text="Số xã đạt chuẩn tăng"
            ),
            "the whole as the target": dossier(
                outcomes=(
                    Outcome(
                        id="share",
                        kind=OutcomeKind.RESULT,
                        target=Quantity(amount=Decimal(100), units=("xã",)),
                    ),
                ),
                claims=(claim("share", "/target", "đạt 98/100 xã"),),
            ),
            "a vague amount": dossier(
                outcomes=(
                    Outcome(
                        id="fund",
                        kind=OutcomeKind.RESULT,
                        quantity=Quantity(comparator=Comparator.VAGUE, words="nhiều"),
                    ),
                ),
                claims=(claim("fund", "/quantity", "150 tỷ đồng"),),
            ),
            "one of several roles": _roles("chủ trì", "attendee", "chair"),
            "no role is read": _roles("chủ trì"),
            "a date that the claim does not read": _event(
                SIGNED, claim("signing", "/date", "ngày 24/2")
            ),
            "a field left open": dossier(
                Agreement(id="a"), claims=(claim("a", "/kind", "Kế hoạch"),)
            ),
            "a date about a number": dossier(
                Agreement(id="a", number=number("84-KH/HĐND")),
                claims=(claim("a", "/number", "ngày 23/2/2024", reading="84-KH/HĐND"),),
            ),
        },
    ),
    Case(
        code="quote-says-more",
        fails=_share("đạt 98/100 xã", _XA),
        at="/claims/0/quote",
        also=("/outcomes/0/quantity",),
        others={
            "a rate as a sum": Way(
                _share("147.000 đồng/người/tháng", _DONG),
                "/claims/0/quote",
                also=("/outcomes/0/quantity",),
                says='per người/tháng; the reading is {"amount": "147000", '
                '"units": ["đồng"]}',
            ),
            "in a reading": Way(
                dossier(
                    outcomes=_share("-", _XA).outcomes,
                    claims=(
                        claim(
                            "share",
                            "/quantity",
                            "98/100 xã",
                            reading=freeze({"amount": "98", "units": ["xã"]}),
                        ),
                    ),
                ),
                "/claims/0/reading",
                also=("/outcomes/0/quantity",),
            ),
            "behind a claim that is inferred": Way(
                dossier(
                    outcomes=_share("-", _XA).outcomes,
                    claims=(
                        evolve(
                            claim("share", "/quantity", "98/100 xã"),
                            basis=Basis.INFERRED,
                        ),
                        claim("share", "/quantity", "98/100 xã"),
                    ),
                ),
                "/claims/1/quote",
                also=("/outcomes/0/quantity",),
            ),
            "as long as is read": Way(
                _share("đạt 98/100 xã".ljust(200, "."), _XA),
                "/claims/0/quote",
                also=("/outcomes/0/quantity",),
            ),
            "part of another figure": Way(
                _share("đạt 98/100 xã", _XA, part_of="whole-100").replace(
                    outcomes=(
                        Outcome(
                            id="share",
                            kind=OutcomeKind.RESULT,
                            quantity=_XA,
                            part_of="whole-100",
                        ),
                        Outcome(
                            id="whole-100",
                            kind=OutcomeKind.RESULT,
                            quantity=Quantity(amount=Decimal(112), units=("xã",)),
                        ),
                    )
                ),
                "/claims/0/quote",
                also=("/outcomes/0/quantity",),
            ),
        },
        silent={
            "with its whole": _share("đạt 98/100 xã", evolve(_XA, total=Decimal(100))),
            "the target is the whole": _share(
                "đạt 98/100 xã",
                _XA,
                target=Quantity(amount=Decimal(100), units=("xã",)),
            ),
            "part of the whole": _share("đạt 98/100 xã", _XA, part_of="whole"),
            "the text has the whole": _share(
                "đạt 98/100 xã", _XA, text="98 trong tổng số 100 xã đạt chuẩn"
            ),
            "a rate": _share(
                "147.000 đồng/người/tháng", evolve(_DONG, per="người/tháng")
            ),
            "a rate in the unit": _share(
                "147.000 đồng/người", evolve(_DONG, units=("đồng/người",))
            ),
            "a rate in the text": _share(
                "147.000 đồng/người", _DONG, text="Hỗ trợ mỗi người"
            ),
            "no share": _share("đạt 98 xã", _XA),
            "another figure": _share("đạt 97/100 xã", _XA),
            "one of two mentions says no whole": _share("98/100 xã; 98 xã", _XA),
            "inferred": _share("đạt 98/100 xã", _XA).replace(
                claims=(
                    evolve(
                        claim("share", "/quantity", "đạt 98/100 xã"),
                        basis=Basis.INFERRED,
                    ),
                )
            ),
            "longer than is read": _share("đạt 98/100 xã".ljust(201, "."), _XA),
            "read with its whole": dossier(
                outcomes=_share("-", _XA).outcomes,
                claims=(
                    claim(
                        "share",
                        "/quantity",
                        "98/100 xã",
                        reading=freeze(
                            {"amount": "98", "total": "100", "units": ["xã"]}
                        ),
                    ),
                ),
            ),
            "another field": dossier(
                outcomes=_share("-", _XA).outcomes,
                claims=(claim("share", "/text", "đạt 98/100 xã"),),
            ),
            "no figure is held": _share(
                "đạt 98/100 xã",
                Quantity(comparator=Comparator.VAGUE, words="hầu hết", units=("xã",)),
            ),
        },
    ),
    Case(
        code="quote-names-another",
        fails=_named("UBND tỉnh Bình Phước"),
        at="/claims/0/quote",
        also=("/parties/0/name",),
        others={
            "a body of another kind": Way(
                _named("Công an tỉnh"), "/claims/0/quote", also=("/parties/0/name",)
            ),
            "another of its names": Way(
                _named("HĐND tỉnh", "/names/0", names=("UBND",)),
                "/claims/0/quote",
                also=("/parties/0/names/0",),
            ),
            "where it is a party": Way(
                _named("giữa HĐND tỉnh", "/parties/0"),
                "/claims/0/quote",
                also=("/agreements/0/parties/0",),
            ),
            "by the id of a party": Way(
                _named("giữa HĐND tỉnh", "/parties/0/party"),
                "/claims/0/quote",
                also=("/agreements/0/parties/0/party",),
            ),
            "the name of another body of its kind": Way(
                _borne("các sở, ngành", "youth"),
                "/claims/0/quote",
                also=("/obligations/0/bearers/0",),
            ),
            "the head for the deputy": Way(
                _titled("Chủ tịch HĐND tỉnh", "Phó Chủ tịch HĐND tỉnh"),
                "/claims/0/quote",
                also=("/appearances/0/positions/0/title",),
            ),
            "the deputy for the head": Way(
                _titled("Phó Chủ tịch HĐND tỉnh", "Chủ tịch HĐND tỉnh"),
                "/claims/0/quote",
                also=("/appearances/0/positions/0/title",),
            ),
            "another province": Way(
                _placed("trụ sở UBND tỉnh Vĩnh Long", "tại UBND tỉnh Đồng Nai"),
                "/claims/0/quote",
                also=("/events/0/place",),
            ),
            "another person": Way(
                _called("Lê Văn Tám", "Lê Văn Năm"),
                "/claims/0/quote",
                also=("/appearances/0/name",),
            ),
            "as long as is read": Way(
                _named("Công an tỉnh".ljust(200, ".")),
                "/claims/0/quote",
                also=("/parties/0/name",),
            ),
            "behind a claim that is inferred": Way(
                _named("Công an tỉnh").replace(
                    claims=(
                        evolve(claim("body", "/name", "Công an"), basis=Basis.INFERRED),
                        claim("body", "/name", "Công an tỉnh"),
                    )
                ),
                "/claims/1/quote",
                also=("/parties/0/name",),
            ),
            **{
                f"another province than {how}": Way(
                    _named("UBND tỉnh Bình Phước").replace(parties=(body,)),
                    "/claims/0/quote",
                    also=("/parties/0/name",),
                )
                for how, body in (
                    ("the place", evolve(COMMITTEE, id="body", place="Vĩnh Long")),
                    ("is said", evolve(COMMITTEE, id="body", province="Vĩnh Long")),
                )
            },
        },
        silent={
            "the same": _named("UBND tỉnh Vĩnh Long"),
            "its whole name": _named("Ủy ban nhân dân tỉnh Vĩnh Long"),
            "among others": _named("HĐND, UBND tỉnh Vĩnh Long", "/parties/0"),
            "of several provinces": _named("UBND tỉnh Cà Mau và tỉnh Vĩnh Long"),
            "it names no body": _named("hai bên", "/parties/0"),
            "a body that stands for several": _named("Công an tỉnh", collective=True),
            "all parties at once": _named("giữa HĐND tỉnh", "/parties"),
            "no party": _named("HĐND tỉnh", "/supersedes/0"),
            "the entity itself": _named("HĐND tỉnh", ""),
            "a person by title": _called("Lê Văn Tám", "ông Tám"),
            "a name without words": _called("…", "Lê Văn Tám"),
            "nothing is known of the body": _named("HĐND tỉnh").replace(
                parties=(Party(id="body", name="Đơn vị"),)
            ),
            "a name that is left open": _named("HĐND tỉnh", "/names/0"),
            "a title like the id of a party": dossier(
                Agreement(id="a", title="ubnd"),
                claims=(claim("a", "/title", "HĐND tỉnh"),),
            ),
            "one of two of that name": _borne("Đoàn xã", "youth"),
            "an organ of the body": _borne("Thường trực HĐND tỉnh", "hdnd"),
            "the whole of the organ": _borne("HĐND tỉnh", "tt-hdnd"),
            "the same office": _titled("Chủ tịch HĐND tỉnh", "Chủ tịch HĐND tỉnh"),
            "an office among others": _titled("Chủ tịch", "Phó Chủ tịch HĐND tỉnh"),
            "the same province": _placed("tỉnh Đồng Nai", "tại UBND tỉnh Đồng Nai"),
            "no province": _placed("hội trường", "tại UBND tỉnh Đồng Nai"),
            "inferred": _named("Công an tỉnh").replace(
                claims=(
                    evolve(claim("body", "/name", "Công an"), basis=Basis.INFERRED),
                )
            ),
            "longer than is read": _named("Công an tỉnh".ljust(201, ".")),
        },
    ),
    Case(
        code="weekday-differs",
        fails=_quoted("Thứ Năm, ngày 23/2/2024", "2024-02-23"),
        at="/claims/0/quote",
        also=("/events/0/date",),
        others={
            "the year stands in the record": Way(
                _event(
                    Event(id="signing", date=day("2024-02-23")),
                    claim("signing", "/date", "Thứ Năm, ngày 23/2"),
                ),
                "/claims/0/quote",
                also=("/events/0/date",),
                says="2024-02-23 is thứ Sáu, but the source prints thứ Năm",
            ),
            "a Sunday": Way(
                _quoted("Chủ nhật, ngày 23/2/2024", "2024-02-23"),
                "/claims/0/quote",
                also=("/events/0/date",),
                says="2024-02-23 is thứ Sáu, but the source prints Chủ nhật",
            ),
            "the year stands in the quote": Way(
                _event(SIGNED, claim("signing", "/date", "Thứ Năm, ngày 23/2/2024")),
                "/claims/0/quote",
                also=("/events/0/date",),
                says="2024-02-23 is thứ Sáu, but the source prints thứ Năm",
            ),
        },
        silent={
            "as it was": _quoted("Thứ Sáu, ngày 23/2/2024", "2024-02-23"),
            "an ordinal beside it": _quoted(
                "Kỳ thứ nhất, ngày 23/2/2024", "2024-02-23"
            ),
            "the record has the month alone": _event(
                Event(id="signing", date=day("2024-02")),
                claim("signing", "/date", "Thứ Sáu, 23/2", reading="2024-02"),
            ),
            "about a kind": dossier(
                Agreement(id="a", kind=AgreementKind.PLAN),
                claims=(claim("a", "/kind", "Kế hoạch, thứ Năm, ngày 23/2/2024"),),
            ),
            "year unknown": _quoted("Thứ Năm, ngày 23/2", "XXXX-02-23"),
        },
    ),
    Case(
        code="quote-not-at-offset",
        fails=_event(SIGNED, evolve(SEEN, start=7, end=11)),
        at="/claims/0/quote",
        texts={"page": TEXT, "other-page": f"{TEXT} {TEXT}", "third": "Không có gì."},
        others={
            "the words are elsewhere": Way(
                _event(SIGNED, evolve(SEEN, start=7, end=11)),
                "/claims/0/quote",
                says=f"; they begin at {SEEN.start}",
            ),
            "the words are in several places, the nearest behind": Way(
                _event(
                    SIGNED,
                    evolve(SEEN, source="other-page", start=len(TEXT), end=200),
                ),
                "/claims/0/quote",
                says=f"in 2 places, the nearest begins at {len(TEXT) + 1 + SEEN.start}",
            ),
            "the words are in several places, the nearest before": Way(
                _event(
                    SIGNED,
                    evolve(SEEN, source="other-page", start=SEEN.start + 1, end=200),
                ),
                "/claims/0/quote",
                says=f"in 2 places, the nearest begins at {SEEN.start}",
            ),
            "the words are nowhere": Way(
                _event(SIGNED, evolve(SEEN, source="third")),
                "/claims/0/quote",
                says="; the words are nowhere in the text",
            ),
        },
        silent={
            "in its place": _event(SIGNED, SEEN),
            "text not given": _event(SIGNED, evolve(SEEN, source="page-4", start=9)),
        },
    ),
    Case(
        code="text-of-no-source",
        fails=dossier(sources=(PAGE,)),
        at="/sources",
        texts={"pgae": TEXT},
        others={
            "a source is meant": Way(
                dossier(sources=(PAGE,)),
                "/sources",
                says="no source of the dossier has the id pgae of this text; "
                "perhaps: page",
            ),
            "no source is like it": Way(
                dossier(sources=(evolve(PAGE, id="notice-2024"),)),
                "/sources",
                says="no source of the dossier has the id pgae of this text",
            ),
            "no source at all": Way(dossier(sources=()), "/sources"),
        },
        silent={"of a source": dossier(sources=(evolve(PAGE, id="pgae"),))},
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
            "no text of it": dossier(
                sources=(evolve(PAGE, id="page-9", sha256=sha256(b"x").hexdigest()),)
            ),
        },
    ),
)
