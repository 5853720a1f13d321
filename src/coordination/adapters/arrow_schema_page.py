"""All Arrow schemas as JSON, for the documentation and for checks of tables."""

from typing import Any

import pyarrow as pa

from coordination.adapters.arrow_dossiers import COLUMNS_VERSION, dossier_schemas
from coordination.adapters.arrow_mentions import text_schemas
from coordination.model.dossier import SCHEMA_VERSION


def schema_page() -> dict[str, Any]:
    """Return for each table its columns: name, type and description.

    >>> schema_page()["tables"]["mentions"][1]["type"]
    'int32'
    """
    schemas = {**dossier_schemas(), **text_schemas()}
    return {
        "columns": COLUMNS_VERSION,
        "format": SCHEMA_VERSION,
        "tables": {name: [_column(one) for one in schemas[name]] for name in schemas},
    }


def _column(one: pa.Field) -> dict[str, Any]:
    """Describe a column; the members of a struct are columns in it."""
    about = (one.metadata or {}).get(b"description", b"").decode()
    described = {"name": one.name, "type": _type(one.type)}
    described |= {"description": about} if about else {}
    inner = one.type.value_type if pa.types.is_list(one.type) else one.type
    if pa.types.is_struct(inner):
        return described | {"members": [_column(member) for member in inner]}
    return described


def _type(kind: pa.DataType) -> str:
    if pa.types.is_struct(kind):
        return "struct"
    if pa.types.is_list(kind):
        return f"list of {_type(kind.value_type)}"
    return str(kind)
