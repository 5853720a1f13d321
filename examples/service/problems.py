"""What went wrong, as problem details (RFC 9457), in the language asked for."""

import re
from collections.abc import Mapping
from typing import Any, Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from coordination import Diagnostic
from coordination.diagnostics.diagnostic import Language

#: Problem → its title in Vietnamese and in English.
TITLES: Final[Mapping[int, tuple[str, str]]] = {
    400: ("Yêu cầu bị ngắt giữa chừng", "The request was broken off"),
    404: ("Không có tài nguyên này", "There is nothing here"),
    405: ("Phương thức không được hỗ trợ", "The method is not supported here"),
    408: ("Gửi dữ liệu quá chậm", "The body came too slowly"),
    413: ("Dữ liệu gửi lên quá lớn", "The body is too large"),
    415: ("Chỉ nhận JSON bằng UTF-8, không nén", "Only JSON in UTF-8, not compressed"),
    422: ("Hồ sơ không nạp được", "The dossier cannot be loaded"),
    503: ("Đang bận, hãy thử lại sau", "The service is busy, try again later"),
}

#: One language that a client takes, with its weight.
TAKEN: Final = re.compile(r"(vi|en|\*)(?:-[a-z0-9-]+)?(?:\s*;\s*q=([01](?:\.\d*)?))?")


def language_of(request: Request) -> Language:
    """Choose between Vietnamese and English as ``Accept-Language`` asks."""
    return choose_language(request.headers.get("accept-language", ""))


def choose_language(header: str) -> Language:
    """Choose between Vietnamese and English.

    >>> choose_language("fr, en-GB, vi;q=0.5"), choose_language("*")
    ('en', 'vi')
    >>> choose_language("en;q=x")
    'vi'
    """
    chosen: Language = "vi"
    best = 0.0
    for item in header.lower().split(","):
        taken = TAKEN.fullmatch(item.strip())
        weight = float(taken[2] or 1) if taken else 0.0
        if taken and weight > best:
            chosen, best = "en" if taken[1] == "en" else "vi", weight
    return chosen


def describe(finding: Diagnostic, language: Language) -> dict[str, Any]:
    """Return one finding as a member of ``errors``."""
    return {
        "pointer": f"#{finding.pointer}",
        "code": finding.code,
        "severity": finding.severity,
        "detail": finding.message(language),
    }


def problem(
    request: Request,
    status: int,
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Response:
    """Answer with problem details."""
    language = language_of(request)
    vietnamese, english = TITLES[status]
    title = vietnamese if language == "vi" else english
    return JSONResponse(
        {"type": "about:blank", "title": title, "status": status, **more},
        status,
        {"Content-Language": language, "Vary": "Accept-Language", **(headers or {})},
        "application/problem+json",
    )


async def refuse(request: Request, error: Exception) -> Response:
    """Answer what was refused before any dossier was looked at.

    The headers of the error are kept: ``Allow`` of 405 among them.
    """
    if not isinstance(error, HTTPException):  # Starlette hands over nothing else
        raise error
    return problem(request, error.status_code, error.headers)
