"""JSON text → parsed JSON, with everything that JSON itself can get wrong.

What spoils the whole text raises `LoadError`.  What spoils one member only (a
key given twice, NaN, a number of too many digits) is left in its place as
`Marked`, so that it is reported with its pointer beside all other faults.
"""

import json
import math
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final

from attrs import evolve

from coordination.diagnostics.diagnostic import Diagnostic, TextPosition, diagnose, echo
from coordination.errors import LoadError
from coordination.serializers.faults import Marked
from coordination.serializers.limits import Limits

#: Strings and the signs that structure JSON.  A string that is not
#: closed reaches to the end, so that no place is looked at twice.
_TOKENS: Final = r'"(?:[^"\\]++|\\.?)*+"?|[\[\]{},]'


def parse(text: str, limits: Limits) -> Any:  # noqa: ANN401 - any JSON
    """Parse ``text``, which `decoded` has given.

    Raises:
        LoadError: It is not JSON, or exceeds ``limits``.
    """
    if text.count(",") >= limits.items:
        _check_items(text, limits.items)
    try:
        value = _decoder(limits.digits).decode(text)
    except json.JSONDecodeError as error:
        raise LoadError(_broken(text, error)) from None
    except RecursionError:
        raise LoadError(_too_deep(text, limits.depth)) from None
    if _is_deeper(value, limits.depth):
        raise LoadError(_too_deep(text, limits.depth))
    return value


def decoded(data: str | bytes, limits: Limits) -> str:
    """Return the text without a byte order mark.

    Raises:
        LoadError: It is too large, or no UTF-8.
    """
    if len(data) > limits.bytes:
        raise LoadError(diagnose("too-large", high=limits.bytes))
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The offset of utf-8-sig counts from behind the mark.
        skipped = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        fault = diagnose("not-utf8", offset=skipped + error.start)
        readable = bytes(error.object)[: error.start].decode("utf-8")
        at = position(readable, len(readable))
        raise LoadError(evolve(fault, position=at)) from None


def position(text: str, offset: int) -> TextPosition:
    """Return the line and column of ``offset``, both counted from 1."""
    line_start = text.rfind("\n", 0, offset) + 1
    return TextPosition(
        line=text.count("\n", 0, offset) + 1, column=offset - line_start + 1
    )


#: What the `json` of Python says → the code of what it means.
_REASONS: Final = {
    "Expecting ',' delimiter": "missing-comma",
    "Expecting ':' delimiter": "missing-colon",
    "Expecting property name enclosed in double quotes": "missing-name",
    "Expecting value": "missing-value",
    "Extra data": "extra-data",
    "Illegal trailing comma before end of array": "trailing-comma",
    "Illegal trailing comma before end of object": "trailing-comma",
    "Invalid \\escape": "bad-escape",
    "Invalid \\uXXXX escape": "bad-unicode-escape",
    "Invalid control character": "control-character",
    "Unterminated string starting": "unterminated-string",
}


def _broken(text: str, error: json.JSONDecodeError) -> Diagnostic:
    at = position(text, error.pos)
    if not text.strip():
        return evolve(diagnose("no-json"), position=at)
    reason = _REASONS.get(error.msg.removesuffix(" at"), error.msg)
    return evolve(diagnose("broken-json", reason=reason), position=at)


def _tokens(text: str) -> Iterator["re.Match[str]"]:
    return re.finditer(_TOKENS, text, re.DOTALL)


def _check_items(text: str, most: int) -> None:
    """Refuse too many items before they take memory; commas in strings do not count."""
    count = 1
    for token in _tokens(text):
        count += token[0] == ","
        if count > most:
            at = position(text, token.start())
            raise LoadError(evolve(diagnose("too-many-items", high=most), position=at))


def _is_deeper(value: object, depth: int) -> bool:
    """Return True if ``value`` is nested deeper, level by level, without recursion."""
    level: list[Any] = [value]
    for _ in range(depth):
        inner: list[Any] = []
        for one in level:
            kind = one.__class__
            if kind is dict:
                inner += one.values()
            elif kind is list:
                inner += one
        if not inner:
            return False
        level = inner
    return any(one.__class__ in (dict, list) for one in level)


def _too_deep(text: str, most: int) -> Diagnostic:
    depth = 0
    for token in _tokens(text):
        depth += (token[0] in "[{") - (token[0] in "]}")
        if depth > most:
            at = position(text, token.start())
            return evolve(diagnose("nested-too-deep", high=most), position=at)
    return diagnose("nested-too-deep", high=most)


@lru_cache(maxsize=4)
def _decoder(digits: int) -> json.JSONDecoder:
    """Build the decoder that marks what it cannot take."""

    def read(text: str, number: Callable[[str], Any]) -> Any:  # noqa: ANN401 - a number or a mark
        if len(text) > digits:
            got = sum(map(str.isdigit, text))
            if got > digits:
                return Marked(diagnose("number-too-long", high=digits, got=got))
        value = number(text)
        is_finite = isinstance(value, int) or math.isfinite(value)
        return value if is_finite else _not_finite(text)

    return json.JSONDecoder(
        object_pairs_hook=_members,
        parse_int=lambda text: read(text, int),
        parse_float=lambda text: read(text, float),
        parse_constant=_not_finite,
    )


def _not_finite(text: str) -> Marked:
    return Marked(diagnose("not-finite", got=text))


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Build an object; a key given twice is marked, for neither value is better."""
    members = dict(pairs)
    if len(members) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                members[key] = Marked(diagnose("duplicate-key", name=echo(key)))
            seen.add(key)
    return members
