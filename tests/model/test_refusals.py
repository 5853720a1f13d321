"""What a refusal tells besides its code: all that a message or a program needs."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.errors import InvalidValueError
from coordination.model.claim import Claim
from coordination.model.document import Document
from coordination.model.dossier import Dossier
from coordination.model.due import Due
from coordination.model.enumerations import AwardKind, OutcomeKind
from coordination.model.number import DocumentNumber
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period, SubYear
from coordination.model.quantity import Comparator, Quantity
from coordination.model.recurrence import Deadline, Recurrence
from coordination.model.relative import Relative, TimeUnit

YEAR = PartialDate(year=2024)
VAGUE = "comparator 'vague'"
#: A value of a class that the field does not take.
STRANGE: Any = 9
OTHER: Any = 9.5

REFUSALS = [
    pytest.param(
        lambda: Document(id="d", title="Quye\u0302\u0301t"),
        diagnose("not-canonical", "/title", canonical="Quyết", got="Quye\u0302\u0301t"),
        id="text: its composed letters",
    ),
    pytest.param(
        lambda: Claim(source="s", about="a", field="x", quote="q", start=0, end=1),
        diagnose("not-a-pointer", "/field", got="x"),
        id="pointer: what it is",
    ),
    pytest.param(
        lambda: Claim(source="s", about="a", field="", quote="q", start=7, end=7),
        diagnose("out-of-range", "/end", low=8, high=100_000_000, got=7),
        id="claim: how far its end may lie",
    ),
    pytest.param(
        lambda: Dossier(id="d", schema_version="0.9"),
        diagnose("unsupported-version", "/schema_version", got="'0.9'", current="1.1"),
        id="dossier: the version of today",
    ),
    pytest.param(
        lambda: Outcome(id="o", kind=OutcomeKind.RESULT, award=AwardKind.ORDER),
        diagnose("needs-another", "/award", name="award", other="kind 'award'"),
        id="outcome: what has awards",
    ),
    pytest.param(
        lambda: Outcome(id="o", kind=OutcomeKind.SHORTCOMING, recipients=("p",)),
        diagnose(
            "needs-another",
            "/recipients",
            name="recipients",
            other="kind 'result' / 'award'",
        ),
        id="outcome: what somebody receives",
    ),
    pytest.param(
        Due,
        diagnose("not-exactly-one", expected="date, period, recurrence, event"),
        id="due: what it can be",
    ),
    pytest.param(
        PartialDate,
        diagnose("nothing-stated", expected="year, month"),
        id="date: what it can be",
    ),
    pytest.param(
        lambda: PartialDate(year=2024, day=5),
        diagnose("needs-another", "/month", name="day", other="month"),
        id="date: what a day needs",
    ),
    pytest.param(
        lambda: SubYear(year=2024, code=39),
        diagnose("out-of-range", "/code", low="33", high="36, 40, 41", got=39),
        id="part of a year: which there are",
    ),
    pytest.param(
        Period,
        diagnose("not-exactly-one", expected="start/end, dates"),
        id="period: what it can be",
    ),
    pytest.param(
        lambda: Period(start=YEAR, end=YEAR),
        diagnose("not-canonical", canonical="2024", got="2024/2024"),
        id="period: the date that it is",
    ),
    pytest.param(
        lambda: Period(dates=(YEAR, PartialDate(year=2021))),
        diagnose("not-canonical", "/dates", canonical="{2021,2024}", got="{2024,2021}"),
        id="period: its dates in order",
    ),
    pytest.param(
        lambda: Period.from_edtf("../.."),
        diagnose(
            "edtf-not-held",
            got="../..",
            feature="nothing-known",
            instead="leave-out-member",
        ),
        id="period: no text without a date",
    ),
    pytest.param(
        lambda: Period.from_edtf("2021/2022/2023"),
        diagnose("not-edtf", expected="date", got="2022/2023", example="2023-02-28"),
        id="period: the part that is no date",
    ),
    pytest.param(
        Recurrence,
        diagnose("nothing-stated", expected="rule, words"),
        id="recurrence: what it can be",
    ),
    pytest.param(
        lambda: Recurrence(rule="hằng năm"),
        diagnose(
            "not-a-rule",
            "/rule",
            got="'hằng năm'",
            expected="FREQ[;INTERVAL][;BYMONTH][;BYMONTHDAY][;BYDAY]",
        ),
        id="recurrence: the shape of rules",
    ),
    pytest.param(
        lambda: Recurrence(rule="FREQ=YEARLY;BYMONTH=6,6"),
        diagnose(
            "not-canonical",
            "/rule",
            canonical="FREQ=YEARLY;BYMONTH=6",
            got="FREQ=YEARLY;BYMONTH=6,6",
        ),
        id="recurrence: the rule that is meant",
    ),
    pytest.param(
        lambda: Recurrence(rule="FREQ=DAILY", at_least=True),
        diagnose("needs-another", "/times", name="at_least", other="times"),
        id="recurrence: what a bound needs",
    ),
    pytest.param(
        lambda: Recurrence(words="định kỳ", deadline=Deadline.BY),
        diagnose("needs-another", "/rule", name="deadline", other="rule"),
        id="recurrence: what a deadline needs",
    ),
    pytest.param(
        lambda: Recurrence(words="định kỳ", times=2),
        diagnose("needs-another", "/rule", name="times", other="rule"),
        id="recurrence: what a count needs",
    ),
    pytest.param(
        lambda: Relative(unit=TimeUnit.YEAR, quarter=True),
        diagnose("needs-another", "/unit", name="quarter", other="months in threes"),
        id="relative: what a quarter needs",
    ),
    pytest.param(
        Quantity,
        diagnose("nothing-stated", expected="amount-or-vague-words"),
        id="quantity: what it can be",
    ),
    pytest.param(
        lambda: Quantity(amount=Decimal(7), comparator=Comparator.VAGUE, words="nhiều"),
        diagnose("excludes-another", "/amount", name="amount", other=VAGUE),
        id="quantity: what has no figure",
    ),
    pytest.param(
        lambda: Quantity(comparator=Comparator.VAGUE),
        diagnose("needs-another", "/words", name=VAGUE, other="words"),
        id="quantity: what needs words",
    ),
    pytest.param(
        lambda: Quantity(amount=Decimal(50), upper=Decimal(40)),
        diagnose("not-above", "/upper", low="50", got="40"),
        id="quantity: ends of a range",
    ),
    pytest.param(
        lambda: Quantity(amount=Decimal(5), against="kế hoạch"),
        diagnose("needs-another", "/change", name="against", other="change"),
        id="quantity: base of a change",
    ),
    pytest.param(
        lambda: Quantity(amount=OTHER),
        diagnose(
            "wrong-class", "/amount", expected="decimal", name="Decimal", got="9.5"
        ),
        id="quantity: the class of figures",
    ),
    pytest.param(
        lambda: Quantity(amount=Decimal("NaN")),
        diagnose("not-a-number", "/amount", got="NaN"),
        id="quantity: what is no figure",
    ),
    pytest.param(
        lambda: Quantity(amount=Decimal("1E+30")),
        diagnose("too-many-digits", "/amount", high=30, got=31),
        id="quantity: how many digits",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, suffix="bb", groups=("SL",)),
        diagnose("not-a-suffix", "/suffix", got="bb"),
        id="number: what is no suffix",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, suffix=STRANGE, groups=("SL",)),
        diagnose("wrong-type", "/suffix", expected="text", got="9"),
        id="number: which suffix is no text",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("SL",), form=STRANGE),
        diagnose("wrong-type", "/form", expected="text", got="9"),
        id="number: which form is no text",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("A",) * 13),
        diagnose("out-of-range", "/groups", low=1, high=12, got=13),
        id="number: how many groups",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("QD", "TTg")),
        diagnose("not-canonical", "/groups", canonical="QĐ", got="QD"),
        id="number: the type that is meant",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("QĐ", STRANGE)),
        diagnose("wrong-type", "/groups/1", expected="text", got="9"),
        id="number: which group is no text",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("QĐ", "a b")),
        diagnose("not-a-group", "/groups/1", got="a b"),
        id="number: which group is none",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("KL", "BTGTƯ")),
        diagnose("not-canonical", "/groups/1", canonical="BTGTW", got="BTGTƯ"),
        id="number: how trung ương is abbreviated",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("QĐ", "HDND")),
        diagnose("not-canonical", "/groups/1", canonical="HĐND", got="HDND"),
        id="number: the code that is meant",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("NQ", "UBTVQH15")),
        diagnose("session-in-group", "/groups/1", body="UBTVQH", session="15"),
        id="number: the session of which body",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("QĐ", "TTg"), form="/–"),
        diagnose("not-a-form", "/form", got="/–"),
        id="number: what are no marks",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("QĐ", "TTg"), form="/"),
        diagnose("form-does-not-fit", "/form", got="/", high=2),
        id="number: how many marks",
    ),
    pytest.param(
        lambda: DocumentNumber(serial=7, groups=("QĐ", "TTg"), session=15),
        diagnose("session-of-nobody", "/session", expected="HĐNN, QH, QHK, UBTVQH"),
        id="number: who has sessions",
    ),
    pytest.param(
        lambda: DocumentNumber.from_text("số 7"),
        diagnose("not-a-document-number", got="số 7"),
        id="number: what is none",
    ),
    pytest.param(
        lambda: DocumentNumber.from_text("7/QĐ-TTg"),
        diagnose("not-canonical", canonical="07/QĐ-TTg", got="7/QĐ-TTg"),
        id="number: the text that is meant",
    ),
]


@pytest.mark.parametrize(("build", "told"), REFUSALS)
def test_tells(build: Callable[[], object], told: Diagnostic) -> None:
    with pytest.raises(InvalidValueError) as caught:
        build()

    assert caught.value.diagnostics == (told,)
