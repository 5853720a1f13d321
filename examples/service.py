"""A small web service that checks dossiers.

It answers in the language of ``Accept-Language``; what is wrong is told as problem
details (RFC 9457).  Run it with ``python examples/service.py`` and post to it:

    curl --data-binary @examples/sample.json localhost:8000/reports
"""

import asyncio
import re
from collections.abc import Mapping
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from coordination import Diagnostic, try_loads, validate
from coordination.diagnostics.diagnostic import Language

#: A body larger than this, in bytes, or slower than this, in seconds, is refused.
LARGEST_BODY: Final = 1_000_000
SLOWEST_BODY: Final = 10.0

#: Problem → its title in Vietnamese and in English.
TITLES: Final[Mapping[int, tuple[str, str]]] = {
    404: ("Không có tài nguyên này", "There is nothing here"),
    405: ("Phương thức không được hỗ trợ", "The method is not supported here"),
    408: ("Gửi dữ liệu quá chậm", "The body came too slowly"),
    413: ("Dữ liệu gửi lên quá lớn", "The body is too large"),
    422: ("Hồ sơ không nạp được", "The dossier cannot be loaded"),
}


#: One language that a client takes, with its weight.
TAKEN: Final = re.compile(r"(vi|en|\*)(?:-[a-z0-9-]+)?(?:\s*;\s*q=([01](?:\.\d*)?))?")


def language_of(header: str) -> Language:
    """Choose between Vietnamese and English as ``Accept-Language`` asks.

    >>> language_of("fr, en-GB, vi;q=0.5"), language_of("*"), language_of("en;q=x")
    ('en', 'vi', 'vi')
    """
    chosen: Language = "vi"
    best = 0.0
    for item in header.lower().split(","):
        taken = TAKEN.fullmatch(item.strip())
        weight = float(taken[2] or 1) if taken else 0.0
        if taken and weight > best:
            chosen, best = "en" if taken[1] == "en" else "vi", weight
    return chosen


def told(finding: Diagnostic, language: Language) -> dict[str, Any]:
    """Tell one finding as a member of ``errors``."""
    return {
        "pointer": f"#{finding.pointer}",
        "code": finding.code,
        "severity": finding.severity,
        "detail": finding.message(language),
    }


def problem(request: Request, status: int, **more: object) -> Response:
    """Answer with problem details."""
    language = language_of(request.headers.get("accept-language", ""))
    vietnamese, english = TITLES[status]
    title = vietnamese if language == "vi" else english
    return JSONResponse(
        {"type": "about:blank", "title": title, "status": status, **more},
        status,
        {"Content-Language": language, "Vary": "Accept-Language"},
        "application/problem+json",
    )


async def body_of(request: Request) -> bytes:
    """Receive the body, as long as it is neither too large nor too slow."""
    received = bytearray()
    try:
        async with asyncio.timeout(SLOWEST_BODY):
            async for chunk in request.stream():
                received += chunk
                if len(received) > LARGEST_BODY:
                    raise HTTPException(413)
    except TimeoutError:
        raise HTTPException(408) from None
    return bytes(received)


async def report(request: Request) -> Response:
    """Check the dossier in the body."""
    try:
        body = await body_of(request)
    except ClientDisconnect:
        return Response(status_code=400)
    language = language_of(request.headers.get("accept-language", ""))
    # Checking computes: a thread of its own keeps the service answering others.
    loaded = await run_in_threadpool(try_loads, body)
    if loaded.value is None or loaded.diagnostics:
        errors = [told(finding, language) for finding in loaded.diagnostics]
        return problem(request, 422, errors=errors)
    found = await run_in_threadpool(validate, loaded.value)
    return JSONResponse(
        {"ok": found.ok, "findings": [told(finding, language) for finding in found]},
        headers={"Content-Language": language, "Vary": "Accept-Language"},
    )


async def refused(request: Request, error: Exception) -> Response:
    """Tell as a problem what was refused before any dossier was looked at."""
    assert isinstance(error, HTTPException)  # noqa: S101 - it handles nothing else
    return problem(request, error.status_code)


app = Starlette(
    routes=[Route("/reports", report, methods=["POST"])],
    exception_handlers=dict.fromkeys((404, 405, 408, 413), refused),
)

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=8000)
