"""Write a page for each entity: its fields with type, meaning and an example."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from coordination import json_schema
from coordination.model.dossier import SCHEMA_VERSION
from coordination.tables.field_labels import field_label

#: A dossier in which every kind of member occurs at least once.
_EXAMPLE: Final = (
    Path(__file__).parents[1] / f"tests/cases/wire/{SCHEMA_VERSION}/everything.json"
)

#: Definitions that are texts, and what a reader calls them.
_TEXTS: Final = {
    "Id": "id",
    "Text": "text",
    "Words": "words as written",
    "Pointer": "pointer (RFC 6901)",
    "Decimal": "decimal text",
    "PartialDate": "date (EDTF)",
    "Period": "period (EDTF)",
    "DocumentNumber": "document number",
    "Duration": "duration (ISO 8601)",
    "Rule": "rule (RFC 5545)",
    "Sha256": "SHA-256",
}


def entity_pages() -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each page with its lines: each collection has one."""
    schema = json_schema()
    example = json.loads(_EXAMPLE.read_text("utf-8"))
    for collection, about in schema["properties"].items():
        if about.get("type") == "array":
            name = _name(about["items"])
            yield (
                f"entity-{name.lower()}",
                list(_page(schema["$defs"], name, example[collection])),
            )


def _page(
    definitions: Mapping[str, Any], name: str, examples: list[Any]
) -> Iterator[str]:
    yield f"# {name}"
    yield f"\n{definitions[name]['description']}"
    shown = {name}
    queue = [(name, examples)]
    while queue:
        kind, members = queue.pop(0)
        if kind != name:
            yield f"\n## {kind}\n\n{definitions[kind]['description']}"
        yield "\n| Field | Tiếng Việt | Type | Ý nghĩa / Meaning | Example |"
        yield "| --- | --- | --- | --- | --- |"
        for field, about in definitions[kind]["properties"].items():
            values = [one[field] for one in members if field in one]
            required = field in definitions[kind]["required"]
            yield _row(kind, field, about, values, required=required)
            inner = _name(about.get("items", about))
            if inner not in shown and "properties" in definitions.get(inner, {}):
                shown.add(inner)
                queue.append((inner, [*_flat(values)]))


def _row(
    kind: str,
    field: str,
    about: Mapping[str, Any],
    values: list[Any],
    *,
    required: bool,
) -> str:
    cells = (
        f"`{field}`" + (" (required)" if required else ""),
        field_label(kind, field.removeprefix("$"))[0],
        _type(about),
        about["description"],
        f"`{json.dumps(_telling(values), ensure_ascii=False)}`" if values else "",
    )
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _type(about: Mapping[str, Any]) -> str:
    if about.get("type") == "array":
        return f"list of {_type(about['items'])}"
    name = _name(about)
    if name in _TEXTS:
        return _TEXTS[name]
    if name:
        codes = "oneOf" in json_schema()["$defs"][name]
        return f"[{name}](codes.md#{name.lower()})" if codes else name
    return {"integer": "whole number", "boolean": "true or false"}.get(
        about.get("type", ""), "JSON"
    )


def _name(about: Mapping[str, Any]) -> str:
    return str(about.get("$ref", "")).removeprefix("#/$defs/")


def _telling(values: list[Any]) -> Any:  # noqa: ANN401 - any JSON
    """Return the first example that is not empty."""
    return next((one for one in values if one not in ([], {})), values[0])


def _flat(values: list[Any]) -> Iterator[Any]:
    for one in values:
        yield from one if isinstance(one, list) else [one]
