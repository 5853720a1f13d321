"""JSON Schema (draft 2020-12) of the wire, made from the classes of the model.

Fields, types and bounds are those of the attrs classes and their validators;
titles are the labels of the tables and descriptions the meanings, in Vietnamese from
the tables and in English from the docstrings.  A definition has no title beside its
name: editors would show it instead of the title of the member that refers to it.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, Final, TypeAlias

import attrs
from attrs import NOTHING, Attribute

from coordination.model import checks
from coordination.model.dossier import SCHEMA_VERSION, Dossier, is_current
from coordination.model.due import Due
from coordination.model.free_json import is_json, is_json_object
from coordination.model.number import DocumentNumber
from coordination.model.obligation import Obligation
from coordination.model.outcome import ONLY_OF, Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity, is_plain_decimal
from coordination.model.recurrence import Recurrence, is_rule
from coordination.model.trigger import Trigger, is_duration
from coordination.model.wire_name import wire_name
from coordination.serializers import schema_patterns as patterns
from coordination.serializers.descriptions import field_descriptions, summary
from coordination.tables.code_labels import LABELS
from coordination.tables.field_labels import field_label
from coordination.tables.field_meanings import MEANINGS

Schema: TypeAlias = dict[str, Any]

#: Names the format and its version; it is a name, not a place to fetch from.
IDENTITY: Final = f"urn:coordination:dossier:{SCHEMA_VERSION}"

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> Schema:
    """Return the JSON Schema of a dossier as `coordination.dumps` writes it.

    >>> schema = json_schema()
    >>> schema["$id"], schema["required"]
    ('urn:coordination:dossier:1.1', ['schema_version', 'id'])
    >>> schema["$defs"]["Term"]["properties"]["ordinal"]["maximum"]
    60
    """
    definitions: dict[str, Schema] = {}
    dossier = _object(Dossier, definitions)
    dossier["required"].insert(0, "schema_version")
    del dossier["properties"]["schema_version"]["default"]
    head = {"$schema": _DIALECT, "$id": IDENTITY, "title": Dossier.__name__}
    return head | dossier | {"$defs": dict(sorted(definitions.items()))}


def _object(cls: type, definitions: dict[str, Schema]) -> Schema:
    fields = [one for one in attrs.fields(cls) if one.init]
    return {
        "description": _meaning(cls),
        "type": "object",
        "properties": {
            wire_name(one): _property(one, definitions)
            | {
                "title": " / ".join(field_label(cls.__name__, one.name)),
                "description": _meaning(cls, one.name),
            }
            for one in fields
        },
        "required": [wire_name(one) for one in fields if one.default is NOTHING],
        "additionalProperties": False,
        **_TOGETHER.get(cls, {}),
    }


def _meaning(cls: type, name: str = "") -> str:
    """Say what a class or one of its fields is, in Vietnamese and in English."""
    english = field_descriptions(cls)[name] if name else summary(cls)
    return f"{MEANINGS[cls.__name__][name]} / {english}"


def _property(one: "Attribute[Any]", definitions: dict[str, Schema]) -> Schema:
    schema = _of_validator(one.validator, definitions)
    default = one.default.value if isinstance(one.default, Enum) else one.default
    return schema | ({"default": default} if isinstance(default, str | bool) else {})


def _of_validator(validator: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - attrs does not type them
    """Say what ``validator`` accepts."""
    match validator:
        case checks.WholeNumber(low=low, high=high):
            return {"type": "integer", "minimum": low, "maximum": high}
        case checks.Each(check=check, least=least, unique=unique):
            items: Schema = {"items": _of_validator(check, definitions)}
            items |= {"minItems": least} if least else {}
            return {"type": "array"} | items | ({"uniqueItems": True} if unique else {})
        case checks.Instance(kind=kind):
            return _of_kind(kind, definitions)
    if validator in _TEXTS:
        name, pattern = _TEXTS[validator]
        definitions[name] = {"type": "string", "pattern": pattern}
        return {"$ref": f"#/$defs/{name}"}
    if validator in _SCHEMAS:
        return dict(_SCHEMAS[validator])
    # What is optional is absent or as the validator inside wants it.
    return _of_validator(validator.validator, definitions)


def _of_kind(kind: type, definitions: dict[str, Schema]) -> Schema:
    if kind is bool:
        return {"type": "boolean"}
    if kind.__name__ not in definitions:
        if kind in _VALUES:
            definition = _value(kind)
        elif issubclass(kind, Enum):
            definition = _enumeration(kind)
        else:
            definition = _object(kind, definitions)
        definitions[kind.__name__] = definition
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _value(kind: type) -> Schema:
    pattern = _VALUES[kind]
    return {"description": _meaning(kind), "type": "string", "pattern": pattern}


def _enumeration(kind: type[Enum]) -> Schema:
    """List the codes, each with its label in English and in Vietnamese."""
    return {
        "description": _meaning(kind),
        "type": "string",
        "oneOf": list(_codes(kind)),
    }


def _codes(kind: type[Enum]) -> Iterator[Schema]:
    for code, (vietnamese, english) in LABELS[kind.__name__].items():
        yield {"const": code, "title": english, "description": vietnamese}


_VALUES: Final[dict[type, str]] = {
    DocumentNumber: patterns.NUMBER,
    PartialDate: patterns.DATE,
    Period: patterns.PERIOD,
}

#: Validators of texts: what the schema calls them, and their patterns.
_TEXTS: Final[dict[Callable[..., None], tuple[str, str]]] = {
    checks.is_text: ("Text", patterns.TRIMMED),
    checks.is_verbatim: ("Words", patterns.VERBATIM),
    checks.is_identifier: ("Id", patterns.IDENTIFIER),
    checks.is_pointer: ("Pointer", patterns.POINTER),
    checks.is_digest: ("Sha256", patterns.SHA256),
    is_rule: ("Rule", patterns.RECURRENCE),
    is_duration: ("Duration", patterns.DURATION),
    is_plain_decimal: ("Decimal", patterns.DECIMAL),
}

#: Other validators without parameters.
_SCHEMAS: Final[dict[Callable[..., None], Schema]] = {
    is_current: {"const": SCHEMA_VERSION},
    is_json: {"not": {"type": "null"}},
    is_json_object: {"type": "object"},
}

_IS_VAGUE: Final = {
    "properties": {"comparator": {"const": "vague"}},
    "required": ["comparator"],
}
_ONLY_OF: Final = {
    name: {"properties": {"kind": {"enum": [str(kind) for kind in kinds]}}}
    for name, kinds in ONLY_OF.items()
}
_COUNTS_WORKING_DAYS: Final = {"properties": {"working_days": {"const": True}}}
_AT_LEAST: Final = {"properties": {"at_least": {"const": True}}}

#: Checks over several fields, as far as JSON Schema can say them.
_TOGETHER: Final[dict[type, Schema]] = {
    Due: {"minProperties": 1, "maxProperties": 1},
    Obligation: {"dependentRequired": {"stated_by": ["event"]}},
    Outcome: {"dependentSchemas": _ONLY_OF},
    Quantity: {
        "if": _IS_VAGUE,
        "then": {
            "required": ["words"],
            "properties": {"amount": False, "upper": False, "total": False},
        },
        "else": {"required": ["amount"]},
        "dependentRequired": {"against": ["change"]},
    },
    Recurrence: {
        "anyOf": [{"required": ["rule"]}, {"required": ["words"]}],
        "dependentRequired": {"deadline": ["rule"], "times": ["rule"]},
        "if": _AT_LEAST | {"required": ["at_least"]},
        "then": {"required": ["times"]},
    },
    Trigger: {
        "if": _COUNTS_WORKING_DAYS | {"required": ["working_days"]},
        "then": {
            "required": ["duration"],
            "properties": {"duration": {"pattern": "D$"}},
        },
    },
}
