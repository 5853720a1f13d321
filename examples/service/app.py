"""The routes: reports on dossiers, health, and what there is to ask (OpenAPI)."""

import asyncio
from email.message import Message
from typing import Final

from examples.service import bounds
from examples.service.openapi import openapi
from examples.service.problems import TITLES, describe, language_of, problem, refuse
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from coordination import Dossier, try_loads, validate
from coordination.diagnostics.report import Report
from coordination.serializers.loading import Loaded

GATE: Final = bounds.Gate(checking=2, waiting=16)


def check_headers(request: Request) -> None:
    """Refuse what is not JSON in UTF-8, or is too large by its own account.

    Raises:
        HTTPException: 415 or 413.
    """
    kind = Message()
    kind["content-type"] = request.headers.get("content-type", "application/json")
    subtype = kind.get_content_subtype()
    is_json = kind.get_content_maintype() == "application" and (
        subtype == "json" or subtype.endswith("+json")
    )
    if not is_json or (kind.get_content_charset() or "utf-8") != "utf-8":
        raise HTTPException(415, headers={"Accept": "application/json"})
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise HTTPException(415, headers={"Accept-Encoding": "identity"})
    length = request.headers.get("content-length", "0")
    if length.isdecimal() and int(length[:20]) > bounds.LARGEST_BODY:
        raise HTTPException(413)


async def receive(request: Request) -> bytes:
    """Receive the body, as long as it is neither too large nor too slow.

    Raises:
        HTTPException: 400 if the client has gone, 408, 413.
    """
    received = bytearray()
    try:
        async with asyncio.timeout(bounds.SLOWEST_BODY):
            async for chunk in request.stream():
                received += chunk
                if len(received) > bounds.LARGEST_BODY:
                    raise HTTPException(413)
    except TimeoutError:
        raise HTTPException(408, headers={"Connection": "close"}) from None
    except ClientDisconnect:
        raise HTTPException(400) from None
    return bytes(received)


def check(body: bytes) -> tuple[Loaded[Dossier], Report | None]:
    """Load a dossier and, if nothing is wrong with its form, check it."""
    loaded = try_loads(body, limits=bounds.LIMITS)
    if loaded.value is None or loaded.faults:
        return loaded, None
    return loaded, validate(loaded.value)


async def report(request: Request) -> Response:
    """Check the dossier in the body."""
    check_headers(request)
    body = await receive(request)
    async with GATE.enter():
        # Checking computes: a thread of its own keeps the service answering others.
        loaded, found = await run_in_threadpool(check, body)
    language = language_of(request)
    if found is None:
        errors = [describe(one, language) for one in loaded.diagnostics]
        return problem(request, 422, errors=errors)
    findings = [describe(one, language) for one in (*loaded.diagnostics, *found)]
    return JSONResponse(
        {"ok": found.ok, "findings": findings},
        headers={"Content-Language": language, "Vary": "Accept-Language"},
    )


async def health(_: Request) -> Response:
    """Say that the service runs."""
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})


async def description(_: Request) -> Response:
    """Describe the service for other programs."""
    return JSONResponse(openapi())


app = Starlette(
    routes=[
        Route("/reports", report, methods=["POST"]),
        Route("/health", health),
        Route("/openapi.json", description),
    ],
    exception_handlers=dict.fromkeys(TITLES, refuse),
)
