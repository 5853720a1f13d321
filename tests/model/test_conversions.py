"""What a field accepts beside its own class: exact forms of the same value only."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs
import pytest
from attrs import make_class
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from coordination import (
    Agreement,
    Appearance,
    Document,
    Dossier,
    Due,
    InvalidValueError,
    Obligation,
    PartialDate,
    Party,
    Period,
    Quantity,
    parse_number,
)
from coordination.diagnostics.diagnostic import diagnose
from coordination.frozen_json import DEEPEST, JsonObject
from coordination.kinds import AgreementKind, AppearanceRole, Comparator
from coordination.model.conversions import accept_exact
from coordination.model.plain_decimal import plain_text
from coordination.model.wire import STRINGS, to_wire
from tests.strategies.kinds import KINDS

#: Classes as functions that take anything, as scripts without annotations do.
agreement: Callable[..., Any] = Agreement
appearance: Callable[..., Any] = Appearance
document: Callable[..., Any] = Document
dossier: Callable[..., Any] = Dossier
due: Callable[..., Any] = Due
obligation: Callable[..., Any] = Obligation
quantity: Callable[..., Any] = Quantity


@pytest.mark.parametrize(
    ("built", "field", "expected"),
    [
        pytest.param(
            lambda: agreement(id="p", kind="programme"),
            "kind",
            AgreementKind.PROGRAMME,
            id="code",
        ),
        pytest.param(
            lambda: agreement(id="p", signed=date(2024, 3, 12)),
            "signed",
            PartialDate(2024, 3, 12),
            id="day",
        ),
        pytest.param(
            lambda: agreement(id="p", signed="XXXX-03-12"),
            "signed",
            PartialDate(month=3, day=12),
            id="canonical-date",
        ),
        pytest.param(
            lambda: agreement(id="p", period="2024/2026"),
            "period",
            Period(start=PartialDate(2024), end=PartialDate(2026)),
            id="canonical-period",
        ),
        pytest.param(
            lambda: document(id="d", number="15/CTr-SYT-HND"),
            "number",
            parse_number("15/CTr-SYT-HND"),
            id="canonical-number",
        ),
        pytest.param(
            lambda: quantity(amount=5), "amount", Decimal(5), id="whole-number"
        ),
        pytest.param(
            lambda: quantity(amount="-2.5"), "amount", Decimal("-2.5"), id="decimal"
        ),
        pytest.param(
            lambda: quantity(amount=5, comparator="about"),
            "comparator",
            Comparator.ABOUT,
            id="code-beside-a-default",
        ),
        pytest.param(
            lambda: agreement(id="p", bases=["a", "b"]), "bases", ("a", "b"), id="list"
        ),
        pytest.param(
            lambda: agreement(id="p", bases=[]), "bases", (), id="empty-list-is-stated"
        ),
        pytest.param(
            lambda: dossier(id="d", parties=[Party(id="a", name="A")]),
            "parties",
            (Party(id="a", name="A"),),
            id="list-of-entities",
        ),
        pytest.param(
            lambda: dossier(id="d", extensions={"a": [1]}),
            "extensions",
            JsonObject.of({"a": [1]}),
            id="dict",
        ),
        pytest.param(
            lambda: due(date=date(2024, 4, 30)),
            "date",
            PartialDate(2024, 4, 30),
            id="day-of-a-due",
        ),
    ],
)
def test_exact_forms_are_accepted(
    built: Callable[[], Any], field: str, expected: object
) -> None:
    found = getattr(built(), field)

    assert (type(found), found) == (type(expected), expected)


@pytest.mark.parametrize(
    ("built", "expected"),
    [
        pytest.param(
            lambda: agreement(id="p", kind="programm"),
            ("/kind", "wrong-class"),
            id="unknown-code",
        ),
        pytest.param(
            lambda: agreement(id="p", kind="PROGRAMME"),
            ("/kind", "wrong-class"),
            id="name-instead-of-code",
        ),
        pytest.param(
            lambda: agreement(id="p", signed="12/3/2024"),
            ("/signed", "not-edtf"),
            id="date-as-people-write-it",
        ),
        pytest.param(
            lambda: agreement(id="p", signed=datetime(2024, 3, 12)),  # noqa: DTZ001 - refused
            ("/signed", "wrong-class"),
            id="day-with-a-clock",
        ),
        pytest.param(
            lambda: agreement(id="p", period=date(2024, 3, 12)),
            ("/period", "wrong-class"),
            id="day-for-a-period",
        ),
        pytest.param(
            lambda: document(id="d", number="15 / CTr-SYT"),
            ("/number", "not-a-document-number"),
            id="number-in-another-form",
        ),
        pytest.param(
            lambda: quantity(amount=5.0), ("/amount", "wrong-class"), id="float"
        ),
        pytest.param(
            lambda: quantity(amount=True), ("/amount", "wrong-class"), id="truth-value"
        ),
        pytest.param(
            lambda: quantity(amount="1e5"), ("/amount", "wrong-class"), id="exponent"
        ),
        pytest.param(
            lambda: quantity(amount="24.550,5"),
            ("/amount", "wrong-class"),
            id="grouped-digits",
        ),
        pytest.param(
            lambda: quantity(amount="100.000"),
            ("/amount", "wrong-class"),
            id="thousands-or-decimals",
        ),
        pytest.param(
            lambda: quantity(amount="5."), ("/amount", "wrong-class"), id="open-point"
        ),
        pytest.param(
            lambda: quantity(amount="٥"), ("/amount", "wrong-class"), id="other-digits"
        ),
        pytest.param(
            lambda: agreement(id="p", bases="ab"),
            ("/bases", "wrong-type"),
            id="text-for-a-list",
        ),
        pytest.param(
            lambda: agreement(id="p", bases={"a"}),
            ("/bases", "wrong-type"),
            id="set-has-no-order",
        ),
        pytest.param(
            lambda: dossier(id="d", extensions={"a": {1}}),
            ("/extensions/a", "not-json"),
            id="set-in-extensions",
        ),
    ],
)
def test_what_would_be_a_guess_is_refused(
    built: Callable[[], object], expected: tuple[str, str]
) -> None:
    with pytest.raises(InvalidValueError) as error:
        built()

    assert [(one.pointer, one.code) for one in error.value.diagnostics] == [expected]


def test_a_date_takes_its_parts_in_order() -> None:
    assert PartialDate(2024, 3) == PartialDate(year=2024, month=3)


def nest(depth: int, inner: object) -> object:
    """Put ``inner`` into so many lists and dicts, by turns."""
    for at in range(depth):
        inner = [inner] if at % 2 else {"a": inner}
    return inner


@pytest.mark.parametrize(
    "outer", [lambda inner: [inner], lambda inner: {"a": inner}], ids=["list", "dict"]
)
def test_what_is_deeper_than_json_may_be_is_left_for_the_validator(
    outer: Callable[[object], object],
) -> None:
    """The innermost list is frozen at the greatest depth, and not below it."""
    deepest, deeper = (to_wire(outer(nest(DEEPEST - by, ["x"]))) for by in (2, 1))

    assert type(innermost(deepest)) is tuple
    assert type(innermost(deeper)) is list


@pytest.mark.parametrize("kind", [dict, JsonObject.of], ids=["dict", "frozen"])
def test_an_object_below_the_greatest_depth_is_left_as_it_is(
    kind: Callable[[dict[str, str]], object],
) -> None:
    held = kind({"a": "x"})

    assert in_lists(DEEPEST - 1, held) == JsonObject.of({"a": "x"})
    assert in_lists(DEEPEST, held) is held


def in_lists(depth: int, inner: object) -> Any:  # noqa: ANN401 - any JSON
    """Put ``inner`` into so many lists, and take out what it is then."""
    outer = inner
    for _ in range(depth):
        outer = [outer]
    outer = to_wire(outer)
    for _ in range(depth):
        (outer,) = outer
    return outer


def test_an_object_is_found_by_its_keys_however_they_were_ordered() -> None:
    found = to_wire({"b": 1, "c": 2, "a": 3})

    assert [found[key] for key in ("a", "b", "c")] == [3, 1, 2]


def innermost(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Go down to the list that contains a text."""
    while value[0] != "x" if isinstance(value, list | tuple) else True:
        value = value[0] if isinstance(value, list | tuple) else value["a"]
    return value


def test_a_code_on_the_wire_is_plain_text() -> None:
    assert type(to_wire(Comparator.ABOUT)) is str


def test_the_items_of_a_list_are_converted_as_a_field_is() -> None:
    held = appearance(id="he", event="day", roles=["chair", AppearanceRole.SPEAKER])

    assert held.roles == (AppearanceRole.CHAIR, AppearanceRole.SPEAKER)
    assert {type(one) for one in held.roles} == {AppearanceRole}


@pytest.mark.parametrize(
    ("roles", "place"),
    [
        pytest.param(["chair", "boss"], ("/roles/1", "wrong-class"), id="no-code"),
        pytest.param([None], ("/roles/0", "wrong-class"), id="nothing"),
        pytest.param("chair", ("/roles", "wrong-type"), id="no-list"),
    ],
)
def test_a_refused_item_is_named(roles: object, place: tuple[str, str]) -> None:
    with pytest.raises(InvalidValueError) as error:
        appearance(id="he", event="day", roles=roles)

    assert [(one.pointer, one.code) for one in error.value.diagnostics] == [place]


class _Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class _Text:
    """A value with a canonical text, as a class of a document number is."""

    text: str

    @classmethod
    def from_text(cls, text: str) -> "_Text":
        """Read ``text``; refuse a dash."""
        if text == "-":
            raise InvalidValueError(diagnose("no-such-id", id=text))
        return cls(text)


def _double(value: int) -> int:
    return value * 2


def _make_held(
    kind: Any,  # noqa: ANN401 - an annotation
    converter: Callable[[Any], Any] | None = None,
) -> Callable[..., Any]:
    """Make a class of one field, as the model makes its classes."""
    return make_class(
        "Held",
        {"one": attrs.field(default=None, type=kind, converter=converter)},
        frozen=True,
        field_transformer=accept_exact,
    )


#: For each kind of field: a value, and what the field has of it.
_ACCEPTED = [
    pytest.param(_Colour, "red", _Colour.RED, id="a code"),
    pytest.param(_Colour | None, "red", _Colour.RED, id="a code that may be absent"),
    pytest.param(None | _Colour, "red", _Colour.RED, id="the same, None first"),
    pytest.param(_Colour, "blue", "blue", id="no code of the class"),
    pytest.param(_Colour, ["red"], ["red"], id="no text"),
    pytest.param(_Colour, None, None, id="nothing"),
    pytest.param(_Text, "a", _Text("a"), id="a text that its class reads"),
    pytest.param(_Text, _Text("a"), _Text("a"), id="a value of the class"),
    pytest.param(_Text, date(2024, 3, 12), date(2024, 3, 12), id="a day for no date"),
    pytest.param(PartialDate, "2024", PartialDate(2024), id="a date"),
    pytest.param(
        PartialDate, date(2024, 3, 12), PartialDate(2024, 3, 12), id="a day for a date"
    ),
    pytest.param(Period, "2024", Period.of(PartialDate(2024)), id="a period"),
    pytest.param(
        Period, date(2024, 3, 12), date(2024, 3, 12), id="a day for no date, but EDTF"
    ),
    pytest.param(Decimal, 5, Decimal(5), id="a whole number"),
    pytest.param(
        tuple[_Colour, ...],
        ["red", "blue"],
        (_Colour.RED, "blue"),
        id="a list of codes",
    ),
    pytest.param(tuple[_Colour, ...], ("red",), ("red",), id="no list"),
    pytest.param(tuple[str, ...], ["red"], ("red",), id="a list of texts"),
    pytest.param(
        tuple[_Text, ...] | None, ["a"], (_Text("a"),), id="a list that may be absent"
    ),
    pytest.param(str, 5, 5, id="a field that takes nothing else"),
    pytest.param(_Colour | PartialDate, "red", "red", id="one of two classes"),
    pytest.param("_Colour", "red", "red", id="an annotation that is a text"),
]


@pytest.mark.parametrize(("kind", "given", "held"), _ACCEPTED)
def test_a_class_that_is_made_anew_accepts_the_same(
    kind: object, given: object, held: object
) -> None:
    made = _make_held(kind)(one=given).one

    assert made == held
    assert type(made) is type(held)


def test_a_field_with_a_converter_of_its_own_keeps_it() -> None:
    assert _make_held(Decimal, _double)(one=2).one == 4


@pytest.mark.parametrize(
    ("kind", "given", "pointer"),
    [
        pytest.param(_Text, "-", "/one", id="a field"),
        pytest.param(tuple[_Text, ...], ["a", "-"], "/one/1", id="an item of a list"),
    ],
)
def test_a_refusal_names_the_field(kind: object, given: object, pointer: str) -> None:
    with pytest.raises(InvalidValueError) as refused:
        _make_held(kind)(one=given)

    assert [one.pointer for one in refused.value.diagnostics] == [pointer]


def plain(value: Any) -> Any:  # noqa: ANN401 - any value of a field
    """Return what a script without our classes would write."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return plain_text(value)
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, STRINGS) else value


def classes(value: Any) -> Any:  # noqa: ANN401 - any value of a field
    """Return the class of a value, or those of its items: a code equals its text."""
    return [classes(one) for one in value] if type(value) is tuple else type(value)


@pytest.mark.parametrize(
    "kind",
    [one for one in KINDS if one not in (JsonObject, Dossier, *STRINGS)],
    ids=lambda kind: kind.__name__,
)
@settings(max_examples=20)
@drawn(data=st.data())
def test_every_class_is_built_of_plain_things(
    kind: type[Any], data: st.DataObject
) -> None:
    value = data.draw(st.from_type(kind))
    held = {one.name: getattr(value, one.name) for one in attrs.fields(kind)}

    built = kind(**{name: plain(one) for name, one in held.items()})

    assert built == value
    for name, one in held.items():
        assert classes(getattr(built, name)) == classes(one)
