"""What quotes say of values of every kind: readings they contradict, and allow."""

from decimal import Decimal
from typing import Any

import pytest

from coordination import (
    DocumentNumber,
    PartialDate,
    Period,
    Quantity,
    Recurrence,
    Term,
)
from coordination.frozen_json import FrozenJson, freeze
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    AppearanceRole,
    AwardKind,
    DocumentKind,
    ObligationForce,
    PartyKind,
    PartyRole,
)
from coordination.model.quantity import Comparator
from coordination.validators.stated import (
    find_any_codes,
    find_codes,
    find_codes_of_head,
    find_reader,
)
from coordination.validators.stated_quantities import list_words_left_out


def _amount(
    amount: str | None, comparator: str | None = None, *units: str
) -> FrozenJson:
    held = {"amount": amount, "comparator": comparator, "units": list(units) or None}
    return freeze({name: value for name, value in held.items() if value is not None})


def _held(**members: str) -> FrozenJson:
    return freeze(members)


def _rule(rule: str) -> FrozenJson:
    return freeze({"rule": rule})


@pytest.mark.parametrize(
    ("kind", "quote", "reading", "stated"),
    [
        pytest.param(Period, "đến năm 2030", "2030/..", "2030", id="open to the past"),
        pytest.param(Period, "từ năm 2026", "../2026", "2026", id="open to the future"),
        pytest.param(Period, "đến năm 2030", "../2031", "2030", id="another year"),
        pytest.param(Period, "năm 2030", "../2030", "2030", id="nothing opens it"),
        pytest.param(
            Period, "từ hai tỉnh năm 2026", "2026/..", "2026", id="opens other words"
        ),
        pytest.param(
            Quantity,
            "hơn 1 tỷ đồng",
            _amount("1", "more-than", "đồng"),
            "more-than 1000000000 đồng",
            id="not in ones",
        ),
        pytest.param(
            Quantity,
            "trên 124 lớp",
            _amount("124", None, "lớp"),
            "more-than 124 lớp",
            id="read as exact",
        ),
        pytest.param(
            Quantity,
            "124 lớp",
            _amount("124", "about", "lớp"),
            "124 lớp",
            id="all that is quoted is exact",
        ),
        pytest.param(
            Quantity,
            "  124 lớp ",
            _amount("124", "about", "lớp"),
            "124 lớp",
            id="all that is quoted but for spaces",
        ),
        pytest.param(
            Quantity, "9 mô hình", _amount("9", None, "hộ"), "9 mô hình", id="unit"
        ),
        pytest.param(Decimal, "gần 3.000 suất", "300", "3000", id="amount alone"),
        pytest.param(
            Quantity, "40-50%", _held(amount="40"), "40-50 %", id="the lower end alone"
        ),
        pytest.param(
            Quantity,
            "40-50%",
            _held(amount="50", comparator="at-least"),
            "40-50 %",
            id="at least the upper end",
        ),
        pytest.param(
            Quantity,
            "40-50%",
            _held(amount="40", comparator="at-most"),
            "40-50 %",
            id="at most the lower end",
        ),
        pytest.param(
            Quantity,
            "đạt 40-50%",
            _held(amount="40", upper="60"),
            "40-50 %",
            id="another upper end",
        ),
        pytest.param(
            Quantity,
            "40-50%",
            _held(amount="40", upper="50", comparator="more-than"),
            "40-50 %",
            id="a range is all that is quoted",
        ),
        pytest.param(
            Quantity,
            "40%",
            _held(amount="40", upper="50"),
            "40 %",
            id="one figure is all that is quoted",
        ),
        pytest.param(
            Quantity,
            "đạt 98/100 xã",
            _held(amount="98", total="112"),
            "98/100 xã",
            id="of another whole",
        ),
        pytest.param(
            Quantity,
            "đạt 98/100 xã",
            _held(amount="100"),
            "98/100 xã",
            id="the whole of a share",
        ),
        pytest.param(
            Quantity, "tăng 12 lớp", _amount("12"), "up 12 lớp", id="a change as total"
        ),
        pytest.param(
            Quantity,
            "giảm 12 lớp",
            _held(amount="12", change="up"),
            "down 12 lớp",
            id="another change",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với năm 2016",
            _held(amount="5", change="down", against="năm 2017"),
            "down 5 %",
            id="against another year",
        ),
        pytest.param(Comparator, "gần 3.000 suất", "exact", "nearly", id="comparator"),
        pytest.param(
            Comparator, "mở gần 50 lớp", "exact", "nearly", id="said within a quote"
        ),
        pytest.param(
            DocumentNumber, "số 12/KH-UBND", "13/KH-UBND", "12/KH-UBND", id="number"
        ),
        pytest.param(
            Comparator, "124 lớp", "about", "exact", id="a bare figure is all of it"
        ),
        pytest.param(
            Recurrence,
            "hằng năm",
            _rule("FREQ=MONTHLY"),
            "FREQ=YEARLY",
            id="another cycle",
        ),
        pytest.param(
            Recurrence,
            "định kỳ 6 tháng một lần",
            _rule("FREQ=MONTHLY;INTERVAL=3"),
            "FREQ=MONTHLY;INTERVAL=6",
            id="another interval",
        ),
        pytest.param(
            Recurrence,
            "tháng 12 hằng năm",
            _rule("FREQ=YEARLY;BYMONTH=6"),
            "FREQ=YEARLY;BYMONTH=12",
            id="another month",
        ),
        pytest.param(
            Recurrence,
            "2 năm một lần",
            _rule("FREQ=YEARLY"),
            "FREQ=YEARLY;INTERVAL=2",
            id="every second turn",
        ),
        pytest.param(
            Recurrence,
            "thường xuyên, hằng năm",
            _rule("FREQ=MONTHLY"),
            "FREQ=YEARLY",
            id="a cycle beside words without one",
        ),
        pytest.param(Term, "khóa XV", freeze({"ordinal": 14}), "XV", id="term"),
        pytest.param(AgreementKind, "Kế hoạch số", "programme", "kế hoạch", id="kind"),
        pytest.param(
            DocumentKind, "Nghị quyết số", "decision", "nghị quyết", id="document"
        ),
        pytest.param(ActKind, "hội nghị tổng kết", "signing", "tổng kết", id="act"),
        pytest.param(AwardKind, "tặng Giấy khen", "order", "giấy khen", id="award"),
        pytest.param(
            ObligationForce, "mong muốn các bên", "agreed", "mong; mong muốn", id="hope"
        ),
        pytest.param(ObligationForce, "đề nghị", "assigned", "đề nghị", id="request"),
        pytest.param(ObligationForce, "yêu cầu", "hoped", "yêu cầu", id="demand"),
        pytest.param(PartyRole, "do Sở chủ trì", "adviser", "chủ trì", id="lead"),
        pytest.param(
            AppearanceRole, "chủ trì buổi lễ", "attendee", "chủ trì", id="chair"
        ),
    ],
)
def test_says_otherwise(
    kind: Any,  # noqa: ANN401 - the class of a field
    quote: str,
    reading: FrozenJson,
    stated: str,
) -> None:
    read = find_reader(kind)
    assert read is not None
    assert "; ".join(read(quote, reading)) == stated


@pytest.mark.parametrize(
    ("kind", "quote", "reading"),
    [
        pytest.param(Period, "đến năm 2030", "../2030", id="until"),
        pytest.param(Period, "cho đến hết năm 2030", "../2030", id="until its end"),
        pytest.param(Period, "kể từ năm 2026", "2026/..", id="since"),
        pytest.param(Period, "đến giữa năm 2030", "../2030", id="until within it"),
        pytest.param(Period, "đến năm 2030", "2030", id="the year alone"),
        pytest.param(Period, "nhiệm kỳ 2016-2021", "2016/2021", id="a range"),
        pytest.param(Period, "hai năm", "2020/2021", id="no period in it"),
        pytest.param(Period, "năm 2020 và năm 2021", "2020", id="one of two years"),
        pytest.param(PartialDate, "27/2", "2026-02-27", id="the year from elsewhere"),
        pytest.param(
            ObligationForce, "hai bên giao ban", "agreed", id="a briefing is no order"
        ),
        pytest.param(
            Quantity, "124 lớp", _amount("124.0", None, "lớp"), id="written otherwise"
        ),
        pytest.param(
            Quantity,
            "đã mở 124 lớp",
            _amount("124", "about", "lớp"),
            id="words before it may compare",
        ),
        pytest.param(
            Quantity,
            "4 vụ, 8 đối tượng",
            _amount("8", None, "đối tượng"),
            id="the second of two",
        ),
        pytest.param(
            Quantity, "1 tỷ đồng", _amount("1000000000", None, "VND"), id="money"
        ),
        *(
            pytest.param(
                Quantity, quote, _amount(amount, None, unit), id=f"money, {unit}"
            )
            for quote, amount, unit in (
                ("1 tỷ VNĐ", "1000000000", "đồng"),
                ("1 tỷ đồng", "1000000000", "VNĐ"),
                ("200 USD", "200", "đô la Mỹ"),
                ("200 đô la", "200", "USD"),
            )
        ),
        pytest.param(
            Quantity, "5 mét", _amount("5", None, "m"), id="a letter is a sign"
        ),
        pytest.param(
            Quantity, "5 mét vuông", _amount("5", None, "m2"), id="a sign with a digit"
        ),
        pytest.param(
            Quantity,
            "9 mô hình",
            freeze({"amount": "9", "units": 7}),
            id="units that are no list",
        ),
        pytest.param(
            Quantity,
            "9 mô hình",
            freeze({"amount": "9", "units": []}),
            id="a list of no units",
        ),
        pytest.param(
            Quantity,
            "9 mô hình",
            _amount("9", None, "mô hình sinh kế"),
            id="more of it",
        ),
        pytest.param(Quantity, "9 mô hình", _amount("9"), id="no unit is read"),
        pytest.param(
            Quantity, "40-50%", _held(amount="40", upper="50"), id="both ends"
        ),
        *(
            pytest.param(
                Quantity,
                "40-50%",
                _held(amount=amount, comparator=comparator),
                id=f"{comparator} an end of a range",
            )
            for amount, comparator in (
                ("40", "about"),
                ("40", "at-least"),
                ("40", "more-than"),
                ("40", "magnitude"),
                ("50", "about"),
                ("50", "at-most"),
                ("50", "nearly"),
                ("50", "magnitude"),
            )
        ),
        pytest.param(
            Quantity,
            "từ 40% đã lên",
            _held(amount="40", upper="50"),
            id="the upper end may be elsewhere",
        ),
        pytest.param(
            Quantity, "98/100 xã", _held(amount="98", total="100"), id="a share"
        ),
        pytest.param(Quantity, "98/100 xã", _held(amount="98"), id="without its whole"),
        pytest.param(
            Quantity, "tăng 12 lớp", _held(amount="12", change="up"), id="a change"
        ),
        pytest.param(
            Quantity,
            "12 lớp",
            _held(amount="12", change="up"),
            id="the change may be elsewhere",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với năm 2016",
            _held(amount="5", change="down", against="năm 2016"),
            id="against the same year",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với cùng kỳ",
            _held(amount="5", change="down", against="năm 2016"),
            id="against a time that is not read",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với năm 2016",
            _held(amount="5", change="down", against="kế hoạch"),
            id="against no time",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với năm 2016",
            _held(amount="5", change="down"),
            id="against what is not read",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với năm 2015, 3% so với năm 2016",
            _held(amount="5", change="down", against="năm 2015"),
            id="against one year of two",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với 12 lớp",
            _held(amount="5", change="down", against="năm 2016"),
            id="against a figure that is no time",
        ),
        pytest.param(
            Quantity,
            "giảm 5% so với năm 2016",
            _held(amount="5", change="down", against="12 lớp"),
            id="a figure that is no time is read",
        ),
        pytest.param(
            Quantity,
            "năm 2015 giảm 5%",
            _held(amount="5", change="down", against="năm 2016"),
            id="a time that nothing is measured against",
        ),
        pytest.param(Comparator, "mở 124 lớp", "about", id="what precedes may compare"),
        pytest.param(
            Comparator,
            "gần 3.000 suất, trên 124 lớp",
            "more-than",
            id="one of two figures",
        ),
        pytest.param(Comparator, "gần 50 lớp", 7, id="no code of a comparator"),
        pytest.param(
            DocumentNumber, "số 12/KH-UBND", "12/KH-UBND", id="the same number"
        ),
        pytest.param(
            Comparator, "40-50%", "at-least", id="a range compares in many ways"
        ),
        pytest.param(
            Quantity, "9 mô hình", freeze({"comparator": "vague"}), id="vague"
        ),
        pytest.param(Quantity, "9 mô hình", _amount("chín"), id="no number is read"),
        pytest.param(Quantity, "9 mô hình", "9", id="no quantity is read"),
        pytest.param(Quantity, "nhiều mô hình", _amount("9"), id="no figure in it"),
        pytest.param(
            Recurrence, "hằng năm", _rule("FREQ=YEARLY;BYMONTH=12"), id="more precise"
        ),
        pytest.param(
            Recurrence,
            "6 tháng một lần",
            _rule("FREQ=YEARLY;BYMONTH=6,12"),
            id="the same in another way",
        ),
        pytest.param(
            Recurrence, "hằng năm", freeze({"words": "hằng năm"}), id="words are read"
        ),
        *(
            pytest.param(Recurrence, "hằng năm", _rule(rule), id=f"no rule: {reason}")
            for reason, rule in (
                ("an interval in letters", "FREQ=MONTHLY;INTERVAL=x"),
                ("an interval that is no figure", "FREQ=MONTHLY;INTERVAL=²"),
                ("an endless interval", f"FREQ=MONTHLY;INTERVAL={'9' * 5_000}"),
                ("nothing that recurs", "hằng tháng"),
            )
        ),
        pytest.param(
            Recurrence, "hằng năm, hằng tháng", _rule("FREQ=YEARLY"), id="one of two"
        ),
        pytest.param(
            Recurrence,
            "hằng năm",
            _rule("FREQ=MONTHLY;INTERVAL=12"),
            id="a year in months",
        ),
        pytest.param(
            Recurrence,
            "2 năm một lần",
            _rule("FREQ=YEARLY;INTERVAL=2;BYMONTH=6"),
            id="the month from elsewhere",
        ),
        pytest.param(
            Term, "khóa XV, khóa XIV", freeze({"ordinal": 14}), id="one of two terms"
        ),
        pytest.param(Term, "khóa XV", freeze({"ordinal": 15}), id="the same term"),
        pytest.param(Term, "khóa XV", freeze({}), id="no ordinal is read"),
        pytest.param(
            AgreementKind, "kế hoạch thực hiện chương trình", "programme", id="both"
        ),
        pytest.param(
            AgreementKind, "Chương trình", "joint-programme", id="of two kinds"
        ),
        pytest.param(AgreementKind, "hai bên", "plan", id="no kind in it"),
        pytest.param(AgreementKind, "Kế hoạch", "other", id="other is anything"),
        pytest.param(
            AgreementKind, "Nghị quyết liên tịch", "joint-resolution", id="joint"
        ),
        pytest.param(DocumentKind, "hướng dẫn", "plan", id="a usual word"),
        pytest.param(
            ActKind, "đánh giá, tổng kết", "interim-review", id="allowed by one"
        ),
        pytest.param(ObligationForce, "yêu cầu", "requested", id="a strong request"),
        pytest.param(ObligationForce, "nhấn mạnh", "hoped", id="no force in it"),
        pytest.param(PartyRole, "do UBND tỉnh tổ chức", "lead", id="allows, says not"),
        pytest.param(AppearanceRole, "dự và chỉ đạo", "director", id="one of two"),
        pytest.param(AppearanceRole, "Phát biểu chỉ đạo", "speaker", id="speaks"),
        pytest.param(AppearanceRole, "dự", 7, id="no code is read"),
    ],
)
def test_may_mean_it(
    kind: Any,  # noqa: ANN401 - the class of a field
    quote: str,
    reading: FrozenJson,
) -> None:
    read = find_reader(kind)
    assert read is not None
    assert list(read(quote, reading)) == []


@pytest.mark.parametrize(
    ("name", "quote", "reading", "stated"),
    [
        ("amount", "40-50%", "50", "40"),
        ("amount", "40-50%", "40", ""),
        ("upper", "40-50%", "40", "50"),
        ("upper", "40-50%", "50", ""),
        ("upper", "50%", "50", ""),
        ("total", "đạt 98/100 xã", "98", "100"),
        ("total", "đạt 98/100 xã", "100", ""),
        ("amount", "4 vụ, 8 đối tượng", "8", ""),
    ],
)
def test_each_figure_is_read_by_its_name(
    name: str, quote: str, reading: str, stated: str
) -> None:
    read = find_reader(Decimal, name)
    assert read is not None
    assert "; ".join(read(quote, reading)) == stated


@pytest.mark.parametrize(
    ("quote", "reading", "stated"),
    [
        pytest.param("đạt 98/100 xã", "100", "", id="of the whole of a share"),
        pytest.param("đạt 98/100 xã", "98", "", id="of the share"),
        pytest.param("đạt 98/100 xã, mở 5 lớp", "100", "", id="of one of two"),
        pytest.param("đạt 98/100 xã", "99", "98/100 xã", id="of neither"),
        pytest.param("đạt 98 xã", "100", "98 xã", id="no whole is said"),
    ],
)
def test_a_target_may_be_the_whole(quote: str, reading: str, stated: str) -> None:
    read = find_reader(Quantity, "target")
    assert read is not None
    assert "; ".join(read(quote, _held(amount=reading))) == stated


@pytest.mark.parametrize(
    ("quote", "reading", "beside", "left_out"),
    [
        pytest.param("98/100 xã", _amount("98"), "", "total 100", id="whole"),
        pytest.param("2 buổi/tháng", _amount("2"), "", "per tháng", id="rate"),
        pytest.param(
            "98/100 xã, 98/112 xã", _amount("98"), "", "total 100", id="of two wholes"
        ),
        pytest.param(
            "1.500/2.000 xã",
            _amount("1500"),
            "trong 2.500 xã",
            "total 2000",
            id="another whole",
        ),
        pytest.param(
            "98/100 xã", _held(amount="98", total="100"), "", "", id="the whole is read"
        ),
        pytest.param(
            "2 buổi/tháng", _held(amount="2", per="năm"), "", "", id="a rate is read"
        ),
        pytest.param(
            "1.500/2.000 xã",
            _amount("1500"),
            "có 2.000 xã",
            "",
            id="the whole is beside it as a figure",
        ),
        *(
            pytest.param("1.500/2.000 xã", _amount("1500"), beside, "", id=reason)
            for reason, beside in (
                ("the whole is beside it as an upper end", "1.000-2.000 xã"),
                ("the whole is beside it as a whole", "1.800/2.000 xã"),
            )
        ),
        pytest.param(
            "2 buổi/tháng",
            _amount("2"),
            "Số buổi mỗi tháng",
            "",
            id="the text says for what, and no unit is read",
        ),
        pytest.param(
            "98/100 xã", _amount("98"), "Đội 100", "", id="and as digits alone"
        ),
        pytest.param(
            "2 buổi/tháng",
            _amount("2", None, "buổi mỗi tháng"),
            "",
            "",
            id="the unit says for what",
        ),
        pytest.param(
            "2 buổi/tháng",
            _amount("2", None, "buổi"),
            "Số buổi trong tháng",
            "",
            id="the text says for what",
        ),
        pytest.param("98/100 xã", _amount("112"), "", "", id="another figure"),
        pytest.param(
            "98/100 xã, 98 xã", _amount("98"), "", "", id="it is also said without"
        ),
        pytest.param("98/100 xã", _held(comparator="vague"), "", "", id="vague"),
        pytest.param("98/100 xã", "98", "", "", id="no quantity is read"),
        pytest.param("98/100 xã", None, "", "", id="nothing is read"),
    ],
)
def test_words_left_out(
    quote: str, reading: FrozenJson, beside: str, left_out: str
) -> None:
    assert "; ".join(list_words_left_out(quote, reading, beside)) == left_out


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("Kế hoạch", "plan", id="all of it"),
        pytest.param("Luật Đất đai", "law", id="one word"),
        pytest.param("Biên bản ghi nhớ về", "memorandum minutes", id="four words"),
        pytest.param("Về kế hoạch", "", id="further back"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_title_begins_with_a_kind(title: str, codes: str) -> None:
    assert " ".join(sorted(find_codes_of_head(title))) == codes


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("Hội nghị sơ kết", "interim-review", id="says one"),
        pytest.param(
            "Hội nghị đánh giá, tổng kết",
            "annual-review final-review interim-review",
            id="says two and allows one",
        ),
        pytest.param("Hội nghị đánh giá", "", id="allows one, says none"),
    ],
)
def test_a_title_says_acts(title: str, codes: str) -> None:
    assert " ".join(sorted(find_codes("ActKind", title))) == codes


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("Hội nghị sơ kết", "interim-review", id="says one"),
        pytest.param(
            "Hội nghị đánh giá",
            "annual-review final-review interim-review",
            id="allows three",
        ),
        pytest.param("Hội nghị", "", id="neither"),
    ],
)
def test_a_title_may_mean_acts(title: str, codes: str) -> None:
    assert " ".join(sorted(find_any_codes("ActKind", title))) == codes


def test_other_fields_are_not_read_again() -> None:
    assert find_reader(PartyKind) is None
    assert find_reader(str) is None
