"""A pydantic model of the same shape as a dossier, made from the same classes."""

from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin

import attrs
from attrs import NOTHING
from pydantic import BaseModel, ConfigDict, create_model

from coordination import Dossier
from coordination.serializers.converter import shared_converter
from coordination.serializers.structuring import without_none


@cache
def twin(cls: type) -> type[BaseModel]:
    """Return the twin of ``cls``: strict fields, no unknown keys, frozen.

    Dates, periods and numbers stay texts in it, which spares pydantic the work of
    reading them.
    """
    fields: dict[str, Any] = {}
    for one in attrs.fields(cls):
        kind = _kind(without_none(one.type))
        required = one.default is NOTHING
        fields[one.name] = (kind, ...) if required else (kind | None, None)
    config = ConfigDict(extra="forbid", frozen=True)
    return create_model(cls.__name__, __config__=config, **fields)


def _kind(kind: Any) -> Any:  # noqa: ANN401 - any annotation
    if get_origin(kind) is tuple:
        return tuple[_kind(get_args(kind)[0]), ...]  # type: ignore[misc]  # built here
    if kind in (str, int, bool) or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind
    write = shared_converter().get_unstructure_hook(kind)
    is_object = attrs.has(kind) and write.__qualname__.startswith("object_writer")
    return twin(kind) if is_object else _other(kind)


def _other(kind: Any) -> Any:  # noqa: ANN401 - any annotation
    """Free JSON is anything; the rest are texts."""
    return str if isinstance(kind, type) and kind.__name__ != "JsonObject" else Any


DossierTwin = twin(Dossier)
