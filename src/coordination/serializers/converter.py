"""The rules of the wire, all in one place, as a cattrs converter.

* An object is an attrs class; its members are the fields, in field order.
* Absent means not stated; ``null`` is refused; an empty list means stated to be
  none.  The collections of a dossier are tables: there an empty one and an absent
  one are the same, and neither is written.
* What is as by default is not written: comparator ``exact``, basis ``stated``,
  ``collective`` and ``at_least`` false.  ``schema_version`` always is.
* Nothing is coerced: a text is not a number, 1.0 not a whole number, true not 1,
  an object not a list.
* `DocumentNumber`, `PartialDate` and `Period` are their canonical texts, and a
  `Decimal` is plain decimal text; any other spelling is refused.
* Texts are NFC.  Enumerations are their codes.
* `Claim.reading` and `Dossier.extensions` are any JSON, frozen, keys sorted.
* Any other unknown member is refused, so that nothing is ever dropped.
"""

from decimal import Decimal
from functools import cache, partial
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.dispatch import UnstructureHook

from coordination.frozen_json import FrozenJson, JsonObject, thaw
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.plain_decimal import plain_text
from coordination.serializers import scalars, structuring, unstructuring
from coordination.serializers.scalars import Hook


def make_converter() -> Converter:
    """Return a new converter that follows the rules of the wire.

    It is yours: register hooks for classes of your own and structure them beside
    those of the library.  The global converter of cattrs is never touched.

    >>> from coordination.model.term import Term
    >>> converter = make_converter()
    >>> converter.unstructure(converter.structure({"ordinal": 12}, Term))
    {'ordinal': 12}

    ``structure`` raises `coordination.LoadError` with everything that is wrong.
    """
    converter = Converter()
    # What is registered last is asked first.
    converter.register_structure_hook_factory(_is_list, structuring.list_hook)
    converter.register_unstructure_hook_factory(_is_list, unstructuring.list_writer)
    converter.register_structure_hook_factory(attrs.has, structuring.object_hook)
    converter.register_unstructure_hook_factory(attrs.has, unstructuring.object_writer)
    for kind, read in scalars.PLAIN.items():
        converter.register_structure_hook(kind, read)
    converter.register_unstructure_hook(str, unstructuring.write_text)
    rows: tuple[tuple[Any, Hook, UnstructureHook], ...] = (
        (DocumentNumber, scalars.read_number, str),
        (PartialDate, scalars.read_date, str),
        (Period, scalars.read_period, str),
        (Decimal, scalars.read_decimal, plain_text),
        (FrozenJson, scalars.read_free, thaw),
        (JsonObject, scalars.read_free_object, thaw),
    )
    for kind, read, write in rows:
        converter.register_structure_hook_func(partial(_is_same, kind), read)
        converter.register_unstructure_hook_func(partial(_is_same, kind), write)
    return converter


def _is_same(kind: object, other: object) -> bool:
    return other is kind


def _is_list(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


@cache
def shared_converter() -> Converter:
    """Return the converter of `loads` and `dumps`, which no one else may change."""
    return make_converter()
