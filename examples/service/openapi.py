"""The service in OpenAPI 3.1, whose schemas are JSON Schema."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from coordination import json_schema

Json = dict[str, Any]

_TEXT: Final = {"type": "string"}
_FINDING: Final = {
    "type": "object",
    "properties": {
        "pointer": _TEXT | {"description": "Where, as the fragment of a URI."},
        "code": _TEXT | {"description": "What; a code never changes its meaning."},
        "severity": {"enum": ["error", "warning", "info"]},
        "detail": _TEXT | {"description": "A sentence for people."},
    },
    "required": ["pointer", "code", "severity", "detail"],
}
_FINDINGS: Final = {"type": "array", "items": {"$ref": "#/components/schemas/Finding"}}
_REPORT: Final = {
    "type": "object",
    "properties": {"ok": {"type": "boolean"}, "findings": _FINDINGS},
    "required": ["ok", "findings"],
}
_PROBLEM: Final = {
    "type": "object",
    "properties": {
        "type": _TEXT,
        "title": _TEXT,
        "status": {"type": "integer"},
        "errors": _FINDINGS,
    },
    "required": ["type", "title", "status"],
}
_REFUSALS: Final = {
    400: "The client broke off.",
    405: "Another method than the one described.",
    408: "The body came too slowly.",
    413: "The body is too large.",
    415: "Another media type, charset or encoding.",
    422: "The dossier cannot be loaded; every fault has its place.",
    503: "Too many are being checked; try again.",
}
_LANGUAGE: Final = {
    "name": "Accept-Language",
    "in": "header",
    "description": "Vietnamese (vi) or English (en).",
    "schema": _TEXT,
    "example": "en",
}


@cache
def openapi() -> Json:
    """Return the description of the service."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Reports on dossiers", "version": "1"},
        "paths": {
            "/reports": {"post": _report()},
            "/health": {"get": _plain("health", "Say that the service runs.")},
            "/openapi.json": {"get": _plain("description", "Describe the service.")},
        },
        "components": {"schemas": _schemas()},
    }


def _report() -> Json:
    return {
        "operationId": "report",
        "summary": "Check a dossier.",
        "parameters": [_LANGUAGE],
        "requestBody": {
            "required": True,
            "content": {"application/json": _holding("Dossier")},
        },
        "responses": {
            "200": _answer("It could be loaded.", "application/json", "Report"),
            **_refusals(_REFUSALS),
        },
    }


def _plain(name: str, summary: str) -> Json:
    content = {"application/json": {"schema": {"type": "object"}}}
    return {
        "operationId": name,
        "summary": summary,
        "responses": {
            "200": {"description": "As asked.", "content": content},
            **_refusals([405]),
        },
    }


def _refusals(codes: Iterable[int]) -> Json:
    return {
        str(code): _answer(_REFUSALS[code], "application/problem+json", "Problem")
        for code in codes
    }


def _answer(description: str, kind: str, schema: str) -> Json:
    return {"description": description, "content": {kind: _holding(schema)}}


def _holding(schema: str) -> Json:
    return {"schema": {"$ref": f"#/components/schemas/{schema}"}}


def _schemas() -> Json:
    """Return all schemas, those inside a dossier by the names they have there."""
    text = json.dumps(json_schema()).replace("#/$defs/", "#/components/schemas/")
    dossier = json.loads(text)
    inside = dossier.pop("$defs")
    own = {"Finding": _FINDING, "Report": _REPORT, "Problem": _PROBLEM}
    kept = {key: one for key, one in dossier.items() if key not in ("$schema", "$id")}
    return {"Dossier": kept, **own, **inside}
