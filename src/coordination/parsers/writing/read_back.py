"""Check that words say what they were made from."""

from collections.abc import Callable
from typing import TypeVar

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import InvalidValueError, ParseError

V = TypeVar("V")


def check_words(text: str, value: V, read: Callable[[str], V]) -> str:
    """Return ``text`` if ``read`` reads ``value`` from it.

    Raises:
        InvalidValueError: It reads something else, or nothing.
    """
    try:
        again = read(text)
    except ParseError:
        raise no_words(value) from None
    if again != value:
        raise no_words(value)
    return text


def no_words(value: object) -> InvalidValueError:
    """Build the error of a value that no words of the grammar mean."""
    return InvalidValueError(diagnose("no-words", got=str(value)))
