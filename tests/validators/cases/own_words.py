"""Cases of texts that say another thing than a field beside them."""

from decimal import Decimal
from typing import Final

from coordination import Dossier, Due, Obligation, Outcome, Party, Quantity, Recurrence
from coordination.model.enumerations import (
    AwardKind,
    ObligationForce,
    OutcomeKind,
    PartyKind,
)
from coordination.model.quantity import Change, Comparator
from coordination.model.trigger import Trigger
from tests.validators.cases.case import BODIES, Case, Way, day, dossier, period

POLICE: Final = Party(id="police", name="Công an tỉnh", kind=PartyKind.POLICE)
CELL: Final = Party(
    id="cell", name="Phòng Tham mưu", kind=PartyKind.DEPARTMENT, part_of="police"
)
_COUNCIL: Final = PartyKind.PEOPLES_COUNCIL
_COUNCILS: Final = (
    Party(id="district", name="HĐND huyện", kind=_COUNCIL),
    Party(id="named", name="Cơ quan dân cử", names=("HĐND tỉnh",), kind=_COUNCIL),
    Party(id="long", name="HĐND tỉnh Phú Thọ", kind=_COUNCIL),
    Party(id="several", name="các hội đồng", kind=_COUNCIL, collective=True),
    Party(id="wrong", name="Công an huyện", kind=_COUNCIL),
    Party(id="kind", name="Cơ quan chủ trì", kind=PartyKind.PEOPLES_COMMITTEE),
)

#: More than is read of a text.
_LONG: Final = "rất dài " * 40


def _due(text: str, due: Due | None, **more: object) -> Dossier:
    duty = Obligation(
        id="duty",
        force=ObligationForce.AGREED,
        text=text,
        due=due,
        **more,  # type: ignore[arg-type]  # by name
    )
    return dossier(parties=(*BODIES, POLICE, CELL), obligations=(duty,))


def _on(text: str, date: str) -> Dossier:
    return _due(text, Due(date=day(date)))


def _each(text: str, rule: str) -> Dossier:
    return _due(text, Due(recurrence=Recurrence(rule=rule)))


def _upon(words: str, duration: str | None) -> Dossier:
    return _due("Báo tin", Due(event=Trigger(words=words, duration=duration)))


def _by(text: str, *bearers: str) -> Dossier:
    return _due(text, None, bearers=bearers)


def _of(
    amount: str | None, unit: str = "lớp", comparator: str = "exact", **more: object
) -> Quantity:
    return Quantity(
        amount=Decimal(amount) if amount else None,
        units=(unit,),
        comparator=Comparator(comparator),
        **more,  # type: ignore[arg-type]  # by name
    )


def _done(text: str | None, quantity: Quantity | None, **more: object) -> Dossier:
    held: dict[str, object] = {"kind": OutcomeKind.RESULT, **more}
    one = Outcome(id="done", text=text, quantity=quantity, **held)  # type: ignore[arg-type]  # by name
    return dossier(parties=(*BODIES, POLICE, *_COUNCILS), outcomes=(one,))


def _award(text: str, award: AwardKind, quantity: Quantity | None = None) -> Dossier:
    return _done(text, quantity, kind=OutcomeKind.AWARD, award=award)


_FLAG: Final = AwardKind.EMULATION_FLAG
_SHARE: Final = "Tỷ lệ thi hành xong"

CASES: Final = (
    Case(
        code="text-says-otherwise",
        fails=_on("Rà soát xong trước ngày 31/12/2023", "2024-12-31"),
        at="/obligations/0/due",
        also=("/obligations/0/text",),
        others={
            "another year": Way(
                _on("Sơ kết vào năm 2023", "2024"),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "another month of no year": Way(
                _on("Đánh giá vào tháng 12", "2023-06"),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "another period": Way(
                _due(
                    "Báo cáo trong quý IV/2023", Due(period=period("2024-01/2024-03"))
                ),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "how often": Way(
                _each("Báo cáo hằng quý", "FREQ=YEARLY"),
                "/obligations/0/due/recurrence",
                also=("/obligations/0/text",),
                says="the text says FREQ=MONTHLY;INTERVAL=3, this field FREQ=YEARLY",
            ),
            "on another day of each year": Way(
                _each(
                    "Báo cáo trước ngày 15/12 hằng năm",
                    "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25",
                ),
                "/obligations/0/due/recurrence",
                also=("/obligations/0/text",),
            ),
            "how long after": Way(
                _upon("03 ngày làm việc kể từ ngày nhận được", "P5D"),
                "/obligations/0/due/event/duration",
                also=("/obligations/0/text",),
                says="the text says P3D, this field P5D",
            ),
            "who bears it": Way(
                _by("UBND tỉnh cung cấp thông tin", "hdnd"),
                "/obligations/0/bearers",
                also=("/obligations/0/text",),
                says="the text says UBND tỉnh cung cấp, this field hdnd",
            ),
            "who achieved it": Way(
                _done("Công an tỉnh triệt phá ổ nhóm", None, by=("ubnd", "hdnd")),
                "/outcomes/0/by",
                also=("/outcomes/0/text",),
                says="the text says Công an tỉnh triệt, this field ubnd, hdnd",
            ),
            "the figure": Way(
                _done("Mở 450 lớp tập huấn", _of("540")),
                "/outcomes/0/quantity",
                also=("/outcomes/0/text",),
            ),
            "how it compares": Way(
                _done("Hơn 450 lớp", _of("450", comparator="nearly")),
                "/outcomes/0/quantity",
                also=("/outcomes/0/text",),
            ),
            "more than a target that was missed": Way(
                _done("Vượt chỉ tiêu", _of("62", "%"), target=_of("72", "%")),
                "/outcomes/0/quantity",
                also=("/outcomes/0/text",),
                says="the text says vượt, this field 62 %",
            ),
            "the award": Way(
                _award("Tặng bằng khen", _FLAG),
                "/outcomes/0/award",
                also=("/outcomes/0/text",),
            ),
            "the text begins with it": Way(
                _on("Trước ngày 31/12/2023 rà soát xong", "2024-12-31"),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "on the day after": Way(
                _on("Báo cáo vào ngày 31/12/2023", "2023-12-30"),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "in the month after": Way(
                _on("Báo cáo vào tháng 7", "2023-06"),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "before a month long after": Way(
                _on("Báo cáo trước tháng 12", "2023-06"),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "before what has no end": Way(
                _due("Xong trước năm 2020", Due(period=period("2024/.."))),
                "/obligations/0/due",
                also=("/obligations/0/text",),
            ),
            "how often, of two": Way(
                _each("Báo cáo hằng tháng, hằng quý", "FREQ=YEARLY"),
                "/obligations/0/due/recurrence",
                also=("/obligations/0/text",),
                says="FREQ=MONTHLY, FREQ=MONTHLY;INTERVAL=3, this field FREQ=YEARLY",
            ),
            "who bears it, of two": Way(
                _by("UBND tỉnh cung cấp thông tin", "hdnd", "mttq"),
                "/obligations/0/bearers",
                also=("/obligations/0/text",),
                says="the text says UBND tỉnh cung cấp, this field hdnd, mttq",
            ),
            "an organ of another body": Way(
                _by("UBND tỉnh cung cấp thông tin", "tt-hdnd"),
                "/obligations/0/bearers",
                also=("/obligations/0/text",),
            ),
            "another body of the kind is named": Way(
                _done("UBND và HĐND tỉnh trao đổi", None, by=("district",)),
                "/outcomes/0/by",
                also=("/outcomes/0/text",),
            ),
            "a longer unit is held": Way(
                _done("Mở 450 lớp", _of("540", "lớp tập huấn")),
                "/outcomes/0/quantity",
                also=("/outcomes/0/text",),
            ),
            "the award, of two": Way(
                _award("Tặng bằng khen, giấy khen", _FLAG),
                "/outcomes/0/award",
                also=("/outcomes/0/text",),
                says="says certificate-of-commendation, certificate-of-merit, "
                "this field emulation-flag",
            ),
            "the award in the unit": Way(
                _award("Khen", _FLAG, _of("5", "giấy khen")),
                "/outcomes/0/award",
                also=("/outcomes/0/text",),
            ),
        },
        silent={
            "the day": _on("Rà soát xong trước ngày 31/12/2023", "2023-12-31"),
            "the day before": _on("Rà soát xong trước ngày 31/12/2023", "2023-12-30"),
            "the year before": _on("Rà soát xong trước năm 2025", "2024"),
            "a day of no year": _on("Báo cáo trước ngày 30/11", "2024-11-15"),
            "the month before": _on("Báo cáo trước tháng 12", "2024-11-30"),
            "the last month before": _on("Báo cáo trước tháng 1", "2024-12-31"),
            "one of the days": _on(
                "Theo Kế hoạch ngày 05/02/2023, xong trước 31/12/2023", "2023-12-31"
            ),
            "a day that is no deadline": _on(
                "Thực hiện Nghị định ngày 14/8/2023", "2024-12-31"
            ),
            "as often": _each("Báo cáo hằng quý", "FREQ=MONTHLY;INTERVAL=3"),
            "as often, on a day": _each(
                "Báo cáo hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"
            ),
            "nothing of how often": _each("Báo cáo", "FREQ=YEARLY"),
            "only in words": _due(
                "Báo cáo hằng quý", Due(recurrence=Recurrence(words="thường xuyên"))
            ),
            "as long after": _upon("03 ngày làm việc kể từ ngày nhận được", "P3D"),
            "as long before": _upon("15 ngày trước kỳ họp", "-P15D"),
            "two lengths": _upon("03 ngày, gấp thì 24 giờ, kể từ khi nhận", "P1D"),
            "no length": _upon("trước mỗi kỳ họp", "P3D"),
            "no duration": _upon("03 ngày kể từ ngày nhận được", None),
            "the bearer": _by("UBND tỉnh cung cấp thông tin", "ubnd"),
            "one of the bearers": _by("UBND tỉnh cung cấp thông tin", "hdnd", "ubnd"),
            "the bearer is named behind it": _by("UBND, HĐND tỉnh trao đổi", "hdnd"),
            "what is done to a body": _by("UBND tỉnh được cung cấp tin", "hdnd"),
            "bearers that stand for several": _by("UBND tỉnh chỉ đạo", "cac-so"),
            "a section of the body": _by("Công an tỉnh báo cáo", "cell"),
            "a word that begins a name": _by("Công tác phối hợp", "hdnd"),
            "a deed that is called like a body": _by("Thanh tra việc này", "hdnd"),
            "who receives an award": _done(
                "Công an xã nhận bằng khen", None, kind=OutcomeKind.AWARD, by=("ubnd",)
            ),
            "the body itself": _done("Công an tỉnh triệt phá", None, by=("police",)),
            "the same figure": _done("Mở 450 lớp tập huấn", _of("450")),
            "a figure of another thing": _done("Khám tại 12 xã", _of("540", "lượt")),
            "two figures": _done("Mở 2 lớp ở huyện, 3 lớp ở xã", _of("5")),
            "part of it": _done("Trong đó 100 lớp cho nữ", _of("450")),
            "the target": _done(
                "Mở thêm lớp, cần 500 lớp", _of("450"), target=_of("500")
            ),
            "the upper end": _done("Tới 60 lớp", _of("40", upper="60")),
            "exact in words, about in the record": _done(
                "Hơn 450 lớp", _of("450", comparator="about")
            ),
            "no amount": _done(
                "Mở 450 lớp", _of(None, comparator="vague", words="nhiều")
            ),
            "no quantity": _done("Mở 450 lớp", None),
            "a target that was exceeded": _done(
                "Vượt chỉ tiêu", _of("82", "%"), target=_of("72", "%")
            ),
            "less is better": _done(
                "Vượt chỉ tiêu giảm nghèo", _of("3", "%"), target=_of("5", "%")
            ),
            "a target in another unit": _done(
                "Vượt chỉ tiêu", _of("62", "%"), target=_of("72", "việc")
            ),
            "a target without a figure": _done(
                "Vượt chỉ tiêu",
                _of("62", "%"),
                target=_of(None, "%", "vague", words="cao"),
            ),
            "no target": _done("Vượt chỉ tiêu", _of("62", "%")),
            "the same award": _award("Tặng bằng khen", AwardKind.CERTIFICATE_OF_MERIT),
            "one of two awards": _award("Tặng cờ thi đua, giấy khen", _FLAG),
            "any other award": _award("Tặng bằng khen", AwardKind.OTHER),
            "it names no award": _award("Khen thưởng", _FLAG),
            "behind what is read of it": _on(
                f"{_LONG} trước ngày 31/12/2023", "2024-12-31"
            ),
            "after an event": _due(
                "Báo tin trước ngày 31/12/2023", Due(event=Trigger(words="khi nhận"))
            ),
            "a day of each year": _on(
                "Báo cáo trước ngày 15/12 hằng năm", "2024-12-31"
            ),
            "a range around the day": _on(
                "Từ năm 2023 đến năm 2025, báo cáo", "2024-06"
            ),
            "a month, of a year alone": _on("Báo cáo trước ngày 30/11", "2024"),
            "a year beside a day of every year": _on(
                "Báo cáo vào tháng 12/2023", "XXXX-06-30"
            ),
            "three words behind": _on("Trước kia làm ngày 31/12/2023", "2024-12-31"),
            "no figure of days": _upon("mỗi ngày", "P3D"),
            "other digits": _upon("٣ ngày", "P5D"),
            "a figure of no time": _upon("03 việc", "P3D"),
            "a figure behind what is read": _done(f"{_LONG} 450 lớp", _of("540")),
            "the target alone": _done("Mở 500 lớp", _of("450"), target=_of("500")),
            "the whole": _done("Mở 500 lớp", _of("450", total="500")),
            "just the target": _done(
                "Vượt chỉ tiêu", _of("72", "%"), target=_of("72", "%")
            ),
            "an award of its own": _done(
                "Công an xã đạt giải", None, kind=OutcomeKind.AWARD, by=("ubnd",)
            ),
            "the kind is wrong, not the name": _done(
                "Công an huyện triệt phá", None, by=("wrong",)
            ),
            "it is named at the end": _by("UBND tỉnh báo tin HĐND tỉnh", "hdnd"),
            "it is named second": _by("UBND và HĐND tỉnh trao đổi", "hdnd"),
            "it is named by another name": _done(
                "UBND và HĐND tỉnh trao đổi", None, by=("named",)
            ),
            "it is named in short": _done(
                "UBND và HĐND tỉnh trao đổi", None, by=("long",)
            ),
            "several bodies of one kind": _done(
                "UBND tỉnh chỉ đạo", None, by=("several",)
            ),
            "a body of the kind that is not named": _done(
                "UBND tỉnh chỉ đạo", None, by=("kind",)
            ),
            "no text": _done(None, _of("5")),
        },
    ),
    Case(
        code="share-above-all",
        fails=_done(_SHARE, _of("178", "%")),
        at="/outcomes/0/quantity",
        others={
            "at the end": Way(
                _done("Thi hành xong, tỷ lệ", _of("178", "%")), "/outcomes/0/quantity"
            ),
        },
        silent={
            "all of it": _done(_SHARE, _of("100", "%")),
            "of a plan": _done(f"{_SHARE} so với kế hoạch", _of("178", "%")),
            "a rise": _done(_SHARE, _of("178", "%", change=Change.UP)),
            "at most": _done(_SHARE, _of("178", "%", "at-most")),
            "no share": _done("Thu ngân sách", _of("178", "%")),
            "no percentage": _done(_SHARE, _of("178", "việc")),
        },
    ),
)
