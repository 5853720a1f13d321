"""Values ↔ plain dicts and lists, by the rules of the wire.

For data that is no longer, or not yet, JSON text: rows of a database, a request that
a framework has parsed, a script that writes a dossier as literals.
"""

from typing import Any, TypeVar, overload

from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.serializers.converter import shared_converter
from coordination.serializers.loading import build

T = TypeVar("T")


@overload
def from_dict(data: object) -> Dossier: ...
@overload
def from_dict(data: object, cls: type[T]) -> T: ...
def from_dict(data: object, cls: type[Any] = Dossier) -> Any:
    """Build a value from plain dicts, lists, texts and numbers.

    >>> held = from_dict({
    ...     "schema_version": "1.0",
    ...     "id": "one",
    ...     "agreements": [{"id": "plan", "kind": "plan", "signed": "2024-03-12"}],
    ... })
    >>> held["plan"].signed.year
    2024

    Args:
        data: What `coordination.to_dict` returns, or JSON parsed by someone else.
        cls: What to build; any class of the model.

    Raises:
        LoadError: With everything that is wrong; places are pointers, not lines.
    """
    loaded = build(data, cls)
    if loaded.faults:
        raise LoadError(*loaded.faults)
    return loaded.value


def to_dict(value: object) -> dict[str, Any]:
    """Return a dossier, or any object of the model, as plain dicts and lists.

    >>> from coordination import Agreement, PartialDate
    >>> to_dict(Agreement(id="plan", signed=PartialDate(year=2024)))
    {'id': 'plan', 'signed': '2024'}

    Raises:
        TypeError: It is not an object on the wire: a date, period or number is a text
            there (use ``str``).
    """
    plain = shared_converter().unstructure(value)
    if not isinstance(plain, dict):
        raise TypeError(f"{type(value).__name__} is not an object on the wire")
    return plain
