"""Text that is no JSON, or too much of it."""

import gc

import pytest

from coordination import LoadError, loads, try_loads
from coordination.serializers.limits import Limits
from tests.bench.growth import MOST, growth
from tests.dossiers.examples import SAMPLE

DEEP = '{"extensions": ' + '{"a": [' * 5_000 + "]}" * 5_000 + "}"


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        pytest.param("", "no-json", (1, 1), id="empty"),
        pytest.param(b"", "no-json", (1, 1), id="empty bytes"),
        pytest.param(" \n ", "no-json", (2, 2), id="blank"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00", "not-utf8", (1, 1), id="binary"),
        pytest.param(b'{"a":\n "\xff"}', "not-utf8", (2, 3), id="one wrong byte"),
        pytest.param(
            '{"a"'.encode("utf-16"), "not-utf8", (1, 1), id="another encoding"
        ),
        pytest.param('{"a": 1,\n "b" 2}', "broken-json", (2, 6), id="no colon"),
        pytest.param('{"a": "x', "broken-json", (1, 7), id="cut off"),
        pytest.param('{"a": 1} {"a": 2}', "broken-json", (1, 10), id="two values"),
        pytest.param('{"a": "\n"}', "broken-json", (1, 8), id="control character"),
        pytest.param("{'a': 1}", "broken-json", (1, 2), id="apostrophes"),
        pytest.param(DEEP, "nested-too-deep", (1, 16 + 31 * 7 + 6), id="10,000 deep"),
        pytest.param("[" * 10_000, "nested-too-deep", (1, 65), id="10,000 brackets"),
        pytest.param(
            '["[[", ' + "[" * 70 + "]" * 71,
            "nested-too-deep",
            (1, 8 + 63),
            id="brackets in a string do not nest",
        ),
        pytest.param(
            "[" + "0," * 1_000_000 + "0]",
            "too-many-items",
            (1, 2_000_001),
            id="a million items",
        ),
    ],
)
def test_the_place_is_told(
    data: str | bytes, code: str, place: tuple[int, int]
) -> None:
    (finding,) = try_loads(data).diagnostics

    assert finding.code == code
    assert finding.position is not None
    assert (finding.position.line, finding.position.column) == place
    assert finding.message("vi") != finding.message("en")


def codes(data: str | bytes, limits: Limits) -> set[str]:
    return {finding.code for finding in try_loads(data, limits=limits).diagnostics}


@pytest.mark.parametrize(
    ("limits", "data", "code"),
    [
        (Limits(bytes=9), '{"id": "x"}', "too-large"),
        (Limits(bytes=9), b'{"id": "x"}', "too-large"),
        (Limits(depth=1), '{"extensions": {}}', "nested-too-deep"),
        (Limits(items=2), "[1, 2, 3]", "too-many-items"),
        (Limits(digits=2), '{"id": -123}', "number-too-long"),
        (Limits(digits=2), '{"id": 1.25e3}', "number-too-long"),
    ],
)
def test_limits_hold(limits: Limits, data: str | bytes, code: str) -> None:
    assert code in codes(data, limits)


@pytest.mark.parametrize(
    ("limits", "data"),
    [
        (Limits(bytes=11), '{"id": "x"}'),
        (Limits(depth=1), '{"id": 1}'),
        (Limits(items=3), '["a,b,c,d", 2, "\\",,"]'),
        (Limits(digits=2), '{"id": -12}'),
    ],
)
def test_limits_are_not_exceeded_before(limits: Limits, data: str) -> None:
    assert codes(data, limits) <= {"wrong-type", "missing-key", "not-an-identifier"}


def test_a_line_of_50_megabytes_is_refused() -> None:
    line = '{"id": "' + "a" * 50_000_000 + '"}'

    (finding,) = try_loads(line).diagnostics

    assert finding.code == "too-large"


@pytest.mark.growth
@pytest.mark.parametrize(
    "piece",
    ['"\\"', "[],", '{"a":', "\\", '"', "1,", '{"a":null},', '"\u0323\u0301",'],
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    def load(text: str) -> None:
        try_loads(text)
        try_loads(text.removesuffix(",") + "]}")

    gc.disable()  # its cost depends on what the test session keeps
    try:
        assert growth(load, ('{"parties": [', piece, "")).ratio <= MOST
    finally:
        gc.enable()


def test_a_byte_order_mark_is_accepted() -> None:
    text = SAMPLE.read_text("utf-8")

    assert loads(text) == loads("\ufeff" + text) == loads(text.encode("utf-8-sig"))


@pytest.mark.parametrize("number", ["7" * 400, "-" + "7" * 4_300], ids=len)
def test_whole_numbers_larger_than_any_float(number: str) -> None:
    limits = Limits(digits=4_300)
    head = '{"schema_version": "1.0", "id": "x"'

    with pytest.raises(LoadError, match="too-many-digits"):
        loads(f'{head}, "extensions": {{"n": {number}}}}}', limits=limits)
    with pytest.raises(LoadError, match="wrong-type"):
        loads(f'{head}, "title": {number}}}', limits=limits)
