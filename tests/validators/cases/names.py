"""Cases of names of bodies, persons and their offices."""

from typing import Final

from coordination import Appearance, Dossier, Event, Obligation, Party
from coordination.model.enumerations import (
    Level,
    ObligationForce,
    PartyKind,
    PartySystem,
)
from coordination.model.event import Position
from tests.validators.cases.case import (
    COUNCIL,
    FRONT,
    STANDING,
    Case,
    Way,
    dossier,
)

MEETING: Final = Event(id="meeting")


def _body(name: str, **more: object) -> Dossier:
    return dossier(parties=(Party(id="body", name=name, **more),))  # type: ignore[arg-type]  # by name


def _in(level: Level | None, of: Level | None) -> Dossier:
    return dossier(
        parties=(
            Party(id="part", name="Hội LHPN", level=level, part_of="whole"),
            Party(id="whole", name="Hội LHPN cấp trên", level=of),
        )
    )


def _at(part: str | None, whole: str | None) -> Dossier:
    return dossier(
        parties=(
            Party(id="part", name="Văn phòng", place=part, part_of="whole"),
            Party(id="whole", name="UBND tỉnh", place=whole),
        )
    )


def _there(
    *persons: tuple[str | None, str, str | None], event: str = "meeting"
) -> Dossier:
    """Let persons appear with one office each: name, title, body."""
    return dossier(
        events=(MEETING, Event(id="other")),
        appearances=tuple(
            Appearance(
                id=f"person-{nth}",
                event=event if nth else "meeting",
                name=name,
                positions=(Position(title=title, party=party),),
            )
            for nth, (name, title, party) in enumerate(persons)
        ),
    )


def _two_offices(*positions: Position) -> Dossier:
    """Let one person appear with two offices beside another with one of his own."""
    return dossier(
        events=(MEETING,),
        appearances=(
            Appearance(
                id="first",
                event="meeting",
                name="Lê Văn Năm",
                positions=(Position(title="Chủ tịch UBND tỉnh", party="ubnd"),),
            ),
            Appearance(
                id="second", event="meeting", name="Lê Văn Tám", positions=positions
            ),
        ),
    )


def _office(title: str, party: Party, *above: Party) -> Dossier:
    held = _there(("Lê Văn Tám", title, party.id))
    return held.replace(parties=(COUNCIL, party, *above))


def _stated(event: str) -> Dossier:
    said = Obligation(
        id="request",
        event=event,
        stated_by="person-0",
        force=ObligationForce.REQUESTED,
        text="Báo cáo",
    )
    return _there(("Lê Văn Tám", "Chủ tịch", None)).replace(obligations=(said,))


def _police(name: str = "Công an tỉnh Cao Bằng", **more: object) -> Party:
    return Party(id="police", name=name, kind=PartyKind.POLICE, **more)  # type: ignore[arg-type]  # by name


_HEALTH: Final = Party(id="health", name="Sở Y tế", kind=PartyKind.DEPARTMENT)
_MINISTRY: Final = Party(id="ministry", name="Bộ Y tế", kind=PartyKind.MINISTRY)
_CLUB: Final = Party(
    id="club", name="Chi hội", kind=PartyKind.MASS_ORGANISATION, part_of="above"
)

CASES: Final = (
    Case(
        code="name-of-another-place",
        fails=_body("UBND tỉnh Vĩnh Long", place="Đồng Nai"),
        at="/parties/0/place",
        also=("/parties/0/name",),
        others={
            "the place is written with its kind": Way(
                _body("UBND tỉnh Vĩnh Long", place="thành phố Cần Thơ"),
                "/parties/0/place",
                also=("/parties/0/name",),
            ),
            "at the end of the name": Way(
                _body("Bộ Chỉ huy BĐBP Cao Bằng", place="Lạng Sơn"),
                "/parties/0/place",
                also=("/parties/0/name",),
            ),
            "a name of four words": Way(
                _body("Công an tỉnh Bà Rịa - Vũng Tàu", place="Lạng Sơn"),
                "/parties/0/place",
                also=("/parties/0/name",),
            ),
            "two of which one province was made": Way(
                _body("UBND tỉnh Bến Tre", place="Trà Vinh"),
                "/parties/0/place",
                also=("/parties/0/name",),
            ),
            "another province": Way(
                _body("UBND tỉnh Vĩnh Long", province="Đồng Nai"),
                "/parties/0/province",
                also=("/parties/0/name",),
            ),
        },
        silent={
            "the same": _body("UBND tỉnh Đồng Nai", place="Đồng Nai"),
            "in other tone marks": _body("UBND tỉnh Hoà Bình", place="Hòa Bình"),
            "taken over in 2025": _body("UBND tỉnh Bình Phước", place="Đồng Nai"),
            "the place before": _body("UBND tỉnh Vĩnh Long", place="Trà Vinh"),
            "the place is none": _body("UBND tỉnh Đồng Nai", place="phường Trấn Biên"),
            "a commune of that name": _body("UBND xã Hòa Bình", place="Đồng Nai"),
            "the name names none": _body("Công an tỉnh", place="Đồng Nai"),
            "no place": _body("UBND tỉnh Đồng Nai"),
        },
    ),
    Case(
        code="name-of-another-level",
        fails=_body("Công an huyện Lâm Thao", level=Level.PROVINCE),
        at="/parties/0/level",
        also=("/parties/0/name",),
        others={
            "by the committee of the Party": Way(
                _body("Huyện ủy Lâm Thao", level=Level.PROVINCE),
                "/parties/0/level",
                also=("/parties/0/name",),
            ),
            "a town is no commune": Way(
                _body("Hội Nông dân thị xã Phú Thọ", level=Level.COMMUNE),
                "/parties/0/level",
                also=("/parties/0/name",),
            ),
            "there are ministries at one level only": Way(
                _body("Bộ Y tế", level=Level.PROVINCE),
                "/parties/0/level",
                also=("/parties/0/name",),
            ),
        },
        silent={
            "the same": _body("Công an huyện Lâm Thao", level=Level.DISTRICT),
            "the place is named, too": _body(
                "UBND xã Ngọc Chung, tỉnh Cao Bằng", level=Level.COMMUNE
            ),
            "cities stand at two levels": _body("UBND TP Huế", level=Level.DISTRICT),
            "no commune in it": _body(
                "Sở Lao động - Thương binh và Xã hội", level=Level.PROVINCE
            ),
            "no level": _body("Công an huyện Lâm Thao"),
            "a region": _body("Chi cục Thuế tỉnh", level=Level.REGIONAL),
            "the ministry at its own": _body("Bộ Y tế", level=Level.CENTRAL),
            "police are at each": _body("Công an", level=Level.COMMUNE),
            "a name of its own": _body("Quân chủng Hải quân", level=Level.PROVINCE),
        },
    ),
    Case(
        code="name-of-another-kind",
        fails=_body("Huyện ủy Lâm Thao", kind=PartyKind.POLICE),
        at="/parties/0/kind",
        also=("/parties/0/name",),
        others={
            **{
                f"{name} as {kind}": Way(
                    _body(name, kind=kind),
                    "/parties/0/kind",
                    also=("/parties/0/name",),
                )
                for name, kind in (
                    ("Ban Thường vụ Tỉnh ủy", PartyKind.POLICE),
                    ("Lãnh đạo Công an tỉnh", PartyKind.COURT),
                )
            },
            "police are no court": Way(
                _body("Công an tỉnh", kind=PartyKind.COURT),
                "/parties/0/kind",
                also=("/parties/0/name",),
            ),
            "of a part of it": Way(
                _body("Ban Thường vụ Tỉnh ủy", kind=PartyKind.COURT),
                "/parties/0/kind",
                also=("/parties/0/name",),
            ),
            "a kind that no family has": Way(
                _body("Công an tỉnh", kind=PartyKind.DEPARTMENT),
                "/parties/0/kind",
                also=("/parties/0/name",),
            ),
            "a company with a name of its own": Way(
                _body("Công ty Xăng dầu Kiên Giang", kind=PartyKind.MINISTRY),
                "/parties/0/kind",
                also=("/parties/0/name",),
            ),
        },
        silent={
            "the same": _body("Công an tỉnh", kind=PartyKind.POLICE),
            "the Party in the police": _body(
                "Đảng ủy Công an tỉnh", kind=PartyKind.PARTY_COMMITTEE
            ),
            "the office of a body": _body(
                "Văn phòng UBND tỉnh", kind=PartyKind.DEPARTMENT
            ),
            "a body at the end of its name": _body(
                "Ban Dân vận Tỉnh ủy", kind=PartyKind.PARTY_ADVISORY_BODY
            ),
            "police among the armed forces": _body(
                "Bộ đội Biên phòng tỉnh", kind=PartyKind.POLICE
            ),
            "a ministry that is police": _body("Bộ Công an", kind=PartyKind.POLICE),
            "kinds that are taken for one another": _body(
                "Cục Thi hành án dân sự tỉnh", kind=PartyKind.VERTICAL_AGENCY
            ),
            "what any body can be": _body("Sở Y tế", kind=PartyKind.OTHER),
            "unions have standing boards, too": _body(
                "Ban Thường vụ Hội Nông dân", kind=PartyKind.MASS_ORGANISATION
            ),
            "a word that begins other names": _body(
                "Vùng Tây Bắc", kind=PartyKind.PEOPLES_COMMITTEE
            ),
            "no kind": _body("Công an tỉnh"),
        },
    ),
    Case(
        code="kind-of-another-system",
        fails=_body(
            "Đảng ủy xã", kind=PartyKind.PARTY_COMMITTEE, system=PartySystem.STATE
        ),
        at="/parties/0/system",
        also=("/parties/0/kind",),
        silent={
            "its own": _body(
                "Đảng ủy xã", kind=PartyKind.PARTY_COMMITTEE, system=PartySystem.PARTY
            ),
            "police in either": _body(
                "Công an xã", kind=PartyKind.POLICE, system=PartySystem.STATE
            ),
            "a court of the army": _body(
                "Tòa án quân sự", kind=PartyKind.COURT, system=PartySystem.ARMED_FORCES
            ),
            "a kind of any system": _body(
                "Phòng chức năng",
                kind=PartyKind.DEPARTMENT,
                system=PartySystem.ARMED_FORCES,
            ),
            "no kind": _body("Đảng ủy xã", system=PartySystem.STATE),
            "no system": _body("Đảng ủy xã", kind=PartyKind.PARTY_COMMITTEE),
        },
    ),
    Case(
        code="part-of-a-lower-body",
        fails=_in(Level.PROVINCE, Level.COMMUNE),
        at="/parties/0/part_of",
        also=("/parties/1/level",),
        silent={
            "of a higher one": _in(Level.COMMUNE, Level.PROVINCE),
            "of one at its level": _in(Level.PROVINCE, Level.PROVINCE),
            "no level": _in(None, Level.COMMUNE),
            "the whole has no level": _in(Level.PROVINCE, None),
            "regions stand beside": _in(Level.REGIONAL, Level.PROVINCE),
            "part of a region": _in(Level.CENTRAL, Level.REGIONAL),
        },
    ),
    Case(
        code="part-of-a-body-elsewhere",
        fails=_at("Đồng Nai", "Vĩnh Long"),
        at="/parties/0/part_of",
        also=("/parties/1",),
        others={
            "by the province that is said": Way(
                dossier(
                    parties=(
                        Party(id="one", name="Hội", province="Tây Ninh", part_of="two"),
                        Party(id="two", name="Hội", province="Vĩnh Long"),
                    )
                ),
                "/parties/0/part_of",
                also=("/parties/1",),
            ),
        },
        silent={
            "of the same": _at("Đồng Nai", "Đồng Nai"),
            "of what took over": _at("Bình Phước", "Đồng Nai"),
            "a place that is no province": _at("phường Trấn Biên", "Đồng Nai"),
            "no place": _at(None, "Đồng Nai"),
            "the whole has no place": _at("Đồng Nai", None),
        },
    ),
    Case(
        code="person-held-twice",
        fails=_there(("Lê Văn Tám", "Chủ tịch", None), ("Lê Văn Tám", "Bí thư", None)),
        at="/appearances/1",
        also=("/appearances/0",),
        silent={
            "at two events": _there(
                ("Lê Văn Tám", "Chủ tịch", None),
                ("Lê Văn Tám", "Chủ tịch", None),
                event="other",
            ),
            "two persons": _there(
                ("Lê Văn Tám", "Bí thư", None), ("Lê Văn Năm", "Chủ tịch", None)
            ),
            "no names": _there((None, "Bí thư", None), (None, "Bí thư", None)),
        },
    ),
    Case(
        code="office-held-by-two",
        fails=_there(
            ("Lê Văn Tám", "Chủ tịch UBND tỉnh", "ubnd"),
            ("Lê Văn Năm", "Chủ tịch UBND tỉnh", "ubnd"),
        ),
        at="/appearances/1/positions/0",
        also=("/appearances/0/positions/0",),
        others={
            "the first deputy": Way(
                _there(
                    ("Lê Văn Tám", "Phó Chủ tịch thường trực UBND tỉnh", "ubnd"),
                    ("Lê Văn Năm", "Phó Chủ tịch Thường trực UBND tỉnh", "ubnd"),
                ),
                "/appearances/1/positions/0",
                also=("/appearances/0/positions/0",),
            ),
            "the second office of a person": Way(
                _two_offices(
                    Position(title="Phó Bí thư Tỉnh ủy"),
                    Position(title="Chủ tịch UBND tỉnh", party="ubnd"),
                ),
                "/appearances/1/positions/1",
                also=("/appearances/0/positions/0",),
            ),
        },
        silent={
            "two offices of one body": _there(
                ("Lê Văn Tám", "Chủ tịch UBND tỉnh", "ubnd"),
                ("Lê Văn Năm", "Chánh Văn phòng UBND tỉnh", "ubnd"),
            ),
            "standing members": _there(
                ("Lê Văn Tám", "Ủy viên Thường trực HĐND tỉnh", "hdnd"),
                ("Lê Văn Năm", "Ủy viên Thường trực HĐND tỉnh", "hdnd"),
            ),
            "deputies": _there(
                ("Lê Văn Tám", "Phó Chủ tịch UBND tỉnh", "ubnd"),
                ("Lê Văn Năm", "Phó Chủ tịch UBND tỉnh", "ubnd"),
            ),
            "of two bodies": _there(
                ("Lê Văn Tám", "Chủ tịch", "ubnd"), ("Lê Văn Năm", "Chủ tịch", "mttq")
            ),
            "of one person": _there(
                ("Lê Văn Tám", "Chủ tịch", "ubnd"), ("Lê Văn Tám", "Chủ tịch", "ubnd")
            ),
            "at two events": _there(
                ("Lê Văn Tám", "Chủ tịch", "ubnd"),
                ("Lê Văn Năm", "Chủ tịch", "ubnd"),
                event="other",
            ),
            "of no known body": _there(
                ("Lê Văn Tám", "Chủ tịch", None), ("Lê Văn Năm", "Chủ tịch", None)
            ),
            "by nobody named": _there(
                ("Lê Văn Tám", "Chủ tịch", "ubnd"), (None, "Chủ tịch", "ubnd")
            ),
        },
    ),
    Case(
        code="head-and-deputy",
        fails=_two_offices(
            Position(title="Cục trưởng", party="ubnd"),
            Position(title="Phó Cục trưởng", party="ubnd"),
        ),
        at="/appearances/1/positions/1",
        also=("/appearances/1/positions/0",),
        silent={
            "of two bodies": _two_offices(
                Position(title="Bí thư", party="hdnd"),
                Position(title="Phó Bí thư", party="mttq"),
            ),
            "two deputies": _two_offices(
                Position(title="Phó Bí thư", party="ubnd"),
                Position(title="Phó Chủ tịch", party="ubnd"),
            ),
            "of no known body": _two_offices(
                Position(title="Bí thư"), Position(title="Phó Bí thư")
            ),
        },
    ),
    Case(
        code="office-of-another-body",
        fails=_there(("Lê Văn Tám", "Chủ tịch HĐND tỉnh", "ubnd")),
        at="/appearances/0/positions/0/party",
        also=("/appearances/0/positions/0/title",),
        others={
            "another organisation of one kind": Way(
                _office(
                    "Chủ tịch Hội Nông dân tỉnh",
                    Party(
                        id="women",
                        name="Hội LHPN tỉnh",
                        kind=PartyKind.MASS_ORGANISATION,
                    ),
                ),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "by the kind of a body whose name is none": Way(
                _office(
                    "Chủ tịch UBND tỉnh",
                    Party(id="unit", name="PC03", kind=PartyKind.POLICE),
                ),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "of another level": Way(
                _office(
                    "Giám đốc Công an tỉnh", _police("Công an", level=Level.COMMUNE)
                ),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "the second office of a person": Way(
                _two_offices(
                    Position(title="Phó Bí thư Tỉnh ủy"),
                    Position(title="Chủ tịch HĐND tỉnh", party="ubnd"),
                ),
                "/appearances/1/positions/1/party",
                also=("/appearances/1/positions/1/title",),
            ),
            "of another level by its name": Way(
                _office("Giám đốc Công an tỉnh", _police("Công an huyện Lâm Thao")),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "of another province than its field says": Way(
                _office(
                    "Giám đốc Công an tỉnh Đồng Nai",
                    _police("Công an tỉnh", province="Cao Bằng"),
                ),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "of another province": Way(
                _office("Giám đốc Công an tỉnh Đồng Nai", _police()),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "of another province than the place": Way(
                _office(
                    "Giám đốc Công an tỉnh Đồng Nai",
                    _police("Công an tỉnh", place="Cao Bằng"),
                ),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "of a body of another kind": Way(
                _office("Giám đốc Công an tỉnh", _HEALTH),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "of a union that is in no ministry": Way(
                _office("Chủ tịch Hội Nông dân Việt Nam", _MINISTRY),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "an office that only ministries have": Way(
                _office("Bộ trưởng", FRONT),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "the deputy of it": Way(
                _office("Phó Chánh án", _MINISTRY),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "nor has the body above it": Way(
                _office(
                    "Chánh án",
                    _CLUB,
                    Party(id="above", name="Sở Y tế", kind=PartyKind.DEPARTMENT),
                ),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
            "below a body of which no kind is held": Way(
                _office("Chánh án", _CLUB, Party(id="above", name="Ban điều hành")),
                "/appearances/0/positions/0/party",
                also=("/appearances/0/positions/0/title",),
            ),
        },
        silent={
            "of the body": _there(("Lê Văn Tám", "Chủ tịch UBND tỉnh", "ubnd")),
            "of the whole of an organ": _office("Chủ tịch HĐND tỉnh", STANDING),
            "by its whole name": _there(
                ("Lê Văn Tám", "Chủ tịch Ủy ban nhân dân tỉnh", "ubnd")
            ),
            "by another of its names": _office(
                "Giám đốc Công an tỉnh",
                Party(id="unit", name="Đơn vị", names=("Công an tỉnh",)),
            ),
            "two offices in one title": _there(
                ("Lê Văn Tám", "Bí thư Đảng ủy, Chủ tịch UBND xã", "ubnd-xa")
            ).replace(
                parties=(
                    Party(
                        id="ubnd-xa",
                        name="UBND xã",
                        kind=PartyKind.PEOPLES_COMMITTEE,
                        level=Level.COMMUNE,
                    ),
                )
            ),
            "the title names no body": _there(("Lê Văn Tám", "Chủ tịch", "ubnd")),
            "the title names a level and no body": _office(
                "Trưởng phòng cấp huyện", _police()
            ),
            "nothing is known of the body": _office(
                "Chủ tịch HĐND tỉnh", Party(id="unit", name="Đơn vị")
            ),
            "a body that stands for several": _office(
                "Chủ tịch HĐND tỉnh",
                Party(id="all", name="UBND các huyện", collective=True),
            ),
            "of no known body": _there(("Lê Văn Tám", "Chủ tịch HĐND tỉnh", None)),
            "of the same province": _office("Giám đốc Công an Cao Bằng", _police()),
            "of the kind that has it": _office("Bộ trưởng", _MINISTRY),
            "of the Party inside": _office("Bí thư Đảng ủy", _MINISTRY),
            "of the Party inside, by its name": _office("Bí thư Đảng ủy Bộ", _MINISTRY),
            "of two kinds": _office("Bộ trưởng, Trưởng ban", FRONT),
            "of one of old": _office("Nguyên Bộ trưởng", FRONT),
            "of what any body can be": _office(
                "Bộ trưởng", Party(id="board", name="Tổ", kind=PartyKind.GROUP)
            ),
            "the body above it has it": _office(
                "Chánh án",
                _CLUB,
                Party(id="above", name="TAND tỉnh", kind=PartyKind.COURT),
            ),
            "its name is in the title": _office(
                "Hiệu trưởng Trường Đại học Công đoàn",
                Party(
                    id="school",
                    name="Trường Đại học Công đoàn",
                    kind=PartyKind.MASS_ORGANISATION,
                ),
            ),
            "the kind is wrong, not the office": _office(
                "Giám đốc Sở Y tế",
                Party(id="health", name="Sở Y tế", kind=PartyKind.PEOPLES_COUNCIL),
            ),
            "of the whole of a section": _office(
                "Giám đốc Công an tỉnh",
                Party(
                    id="section",
                    name="Phòng Tham mưu",
                    kind=PartyKind.DEPARTMENT,
                    part_of="police",
                ),
                _police(),
            ),
        },
    ),
    Case(
        code="stated-at-another-event",
        fails=_stated("other"),
        at="/obligations/0/stated_by",
        also=("/appearances/0",),
        silent={"at the event": _stated("meeting")},
    ),
)
