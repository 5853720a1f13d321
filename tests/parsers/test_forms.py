"""Every form in which dates, periods and recurrences are written, by its number."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from coordination import (
    ParseError,
    find_mentions,
    parse_date,
    parse_period,
    parse_recurrence,
)
from tests.parsers.forms import FORMS


def find(text: str) -> str:
    """Tell what is found in ``text``, amounts aside where nothing else is told."""
    return "; ".join(f"{m.kind} {m.value}" for m in find_mentions(text))


READERS: dict[str, Callable[[str], Any]] = {
    "date": parse_date,
    "period": parse_period,
    "recurrence": parse_recurrence,
    "find": find,
}


def accepted() -> Iterator[Any]:
    for number, form in FORMS.items():
        for shows, case in form.accepted.items():
            yield pytest.param(*case, id=f"{number}-{shows}")


def refused() -> Iterator[Any]:
    for number, form in FORMS.items():
        for reason, case in form.refused.items():
            yield pytest.param(*case, id=f"{number}-{reason}")


@pytest.mark.parametrize(("reader", "text", "value"), list(accepted()))
def test_is_read(reader: str, text: str, value: str) -> None:
    assert str(READERS[reader](text)) == value


@pytest.mark.parametrize(("reader", "text"), list(refused()))
def test_is_not_read(reader: str, text: str) -> None:
    if reader == "find":
        kinds = {m.kind.value for m in find_mentions(text)}
        assert kinds <= {"quantity"}
        return
    with pytest.raises(ParseError) as caught:
        READERS[reader](text)
    start, end = caught.value.span
    assert 0 <= start <= end <= len(text)
    assert caught.value.expected


def test_every_form_has_its_cases() -> None:
    assert list(FORMS) == list(range(1, 55))
    assert all(form.refused for form in FORMS.values())
